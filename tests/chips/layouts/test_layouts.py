from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from osgeo import gdal, ogr
from pycocotools.coco import COCO
from scipy import ndimage

from pixelwise.chips.dataset import ChipDataset
from pixelwise.chips.layouts.coco import run_lengths
from pixelwise.chips.layouts.layouts import write_layouts
from pixelwise.chips.layouts.parts import components, rings_of, without_holes
from pixelwise.chips.statistics import stretch_of, stretched
from pixelwise.errors import CanceledError, InputError
from pixelwise.feedback import SilentFeedback

NAMES = {"train": "train", "validation": "val", "test": "test"}


def burnt(rings: list[Any], size: int) -> np.ndarray:
    """True where the centres of pixels lie inside the rings, columns and rows."""
    text = ",".join("(" + ",".join(f"{x} {y}" for x, y in [*ring, ring[0]]) + ")" for ring in rings)
    store = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = store.CreateLayer("x", None, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON ({text})"))
    layer.CreateFeature(feature)
    target = gdal.GetDriverByName("MEM").Create("", size, size, 1, gdal.GDT_Byte)
    # Without a place GDAL would turn the rows around.
    target.SetGeoTransform((0, 1, 0, 0, 0, 1))
    gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
    return target.ReadAsArray() > 0


OBJECTS = {
    "one pixel": ["....", ".#..", "....", "...."],
    "corners touch": ["#...", ".#..", "..#.", "...."],
    "ring": [".###.", ".#.#.", ".###.", "....."],
    "ring closed by a corner": [".###.", ".#.##", ".##.#", "..###"],
    "two holes in a row": ["#####", "#.#.#", "#####", "....."],
    "holes at many heights": ["######", "#.##.#", "#.####", "####.#", "#.####", "######"],
    "ring in a ring": ["#######", "#.....#", "#.###.#", "#.#.#.#", "#.###.#", "#.....#", "#######"],
    "all": ["###", "###", "###"],
}


@pytest.mark.parametrize("rows", OBJECTS.values(), ids=OBJECTS.keys())
def test_objects_are_cut_into_pieces_without_holes(rows: list[str]) -> None:
    size = max(len(rows), len(rows[0]))
    label = np.zeros((size, size), np.uint8)
    label[: len(rows), : len(rows[0])] = np.array([list(row) for row in rows]) == "#"
    numbers, classes = components(label, [1])
    assert len(classes) == ndimage.label(label)[1]
    pieces, owners = without_holes(numbers, len(classes))
    assert ((pieces > 0) == (label > 0)).all()
    whole = np.zeros(label.shape, bool)
    for number, (owner, rings) in enumerate(zip(owners, rings_of(pieces, len(owners)), strict=True), start=1):
        assert len(rings) == 1
        assert set(np.unique(numbers[pieces == number])) == {owner}
        # Simple: no corner twice.
        assert len({tuple(point) for point in rings[0]}) == len(rings[0])
        whole |= burnt(rings, size)
    assert (whole == (label > 0)).all()
    assert len(owners) - len(classes) <= 3


@pytest.mark.parametrize("text", ["....", "####", "#..#", ".##.", "...#"])
def test_run_lengths(text: str) -> None:
    marks = np.array([letter == "#" for letter in text]).reshape(2, 2, order="F")
    found = run_lengths(marks)
    value, letters = False, ""
    for count in found["counts"]:
        letters += ("#" if value else ".") * count
        value = not value
    assert letters == text
    assert found["size"] == [2, 2]


@pytest.mark.parametrize("container", ["geotiff", "hdf5"])
def test_coco_is_read_back_by_pycocotools(made_dataset: Callable[..., ChipDataset], container: str) -> None:
    dataset = made_dataset(container=container)
    write_layouts(["coco"], dataset, dataset.folder, SilentFeedback())
    shapes: set[str] = set()
    for split, name in NAMES.items():
        coco = COCO(str(dataset.folder / "coco" / "annotations" / f"instances_{name}.json"))
        assert {item["name"] for item in coco.loadCats(coco.getCatIds())} == {"class 1", "class 2", "class 7"}
        images = coco.loadImgs(coco.getImgIds())
        assert [item["file_name"] for item in images] == [f"{chip.id}.png" for chip in dataset.of_split(split)]
        for chip, image in zip(dataset.of_split(split), images, strict=True):
            pixels, label, _ = dataset.read(chip)
            found = np.zeros(label.shape, np.uint8)
            for annotation in coco.loadAnns(coco.getAnnIds(image["id"])):
                mask = coco.annToMask(annotation) > 0
                shapes.add(type(annotation["segmentation"]).__name__)
                assert not found[mask].any()
                found[mask] = annotation["category_id"]
                assert ndimage.label(mask)[1] == 1
                assert mask.sum() == annotation["area"]
                rows, cols = np.nonzero(mask)
                box = [cols.min(), rows.min(), np.ptp(cols) + 1, np.ptp(rows) + 1]
                assert annotation["bbox"] == box
            assert (found == np.where(label == 255, 0, label)).all()
            expected = sum(ndimage.label(label == value)[1] for value in (1, 2, 7))
            assert len(coco.getAnnIds(image["id"])) == expected
            picture = cv2.imread(str(dataset.folder / "coco" / name / image["file_name"]))
            assert (picture[..., ::-1] == pixels.transpose(1, 2, 0)).all()
    assert shapes == {"list", "dict"}


def test_yolo_is_read_back(made_dataset: Callable[..., ChipDataset]) -> None:
    dataset = made_dataset(bands=6, dtype="uint16")
    write_layouts(["yolo"], dataset, dataset.folder, SilentFeedback())
    folder = dataset.folder / "yolo"
    assert (folder / "data.yaml").read_text() == (
        "train: images/train\nval: images/val\ntest: images/test\n"
        'names:\n  0: "class 1"\n  1: "class 2"\n  2: "class 7"\n'
    )
    for chip in dataset.chips:
        image, label, valid = dataset.read(chip)
        split = NAMES[chip.split]
        picture = cv2.imread(str(folder / "images" / split / f"{chip.id}.png"))
        wanted = stretched(image[:3], valid, stretch_of(dataset.statistics)[:3])
        assert (picture[..., ::-1] == wanted.transpose(1, 2, 0)).all()
        found = np.zeros(label.shape, np.uint8)
        for line in (folder / "labels" / split / f"{chip.id}.txt").read_text().splitlines():
            number, *numbers = line.split()
            points = np.array(numbers, float).reshape(-1, 2)
            assert points.min() >= 0
            assert points.max() <= 1
            assert len(points) >= 4
            found[burnt([points * 32], 32)] = (1, 2, 7)[int(number)]
        assert (found == np.where(label == 255, 0, label)).all()


def test_chips_of_one_band_become_grey_pictures(made_dataset: Callable[..., ChipDataset]) -> None:
    dataset = made_dataset(bands=2, splits="tv")
    write_layouts(["coco", "yolo"], dataset, dataset.folder, SilentFeedback())
    for path in ("coco/train/chip_0.png", "yolo/images/val/chip_1.png"):
        assert cv2.imread(str(dataset.folder / path), cv2.IMREAD_UNCHANGED).shape == (32, 32)


def test_yolo_without_validation_chips(made_dataset: Callable[..., ChipDataset]) -> None:
    dataset, feedback = made_dataset(splits="tt"), SilentFeedback()
    write_layouts(["yolo"], dataset, dataset.folder, feedback)
    assert (dataset.folder / "yolo" / "data.yaml").read_text().startswith("train: images/train\nval: images/train\n")
    assert any("needs validation chips" in text for text in feedback.warnings)


def check_like_arcgis(folder: Path, count: int, bands: int, size: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """What arcgis.learn asks of a folder, as its public source does it; gives the two JSON files."""
    for name in ("map.txt", "esri_accumulated_stats.json", "esri_model_definition.emd"):
        assert (folder / name).exists()
    assert not (folder / "images2").exists()
    stats = json.loads((folder / "esri_accumulated_stats.json").read_text(encoding="utf-8"))
    emd = json.loads((folder / "esri_model_definition.emd").read_text(encoding="utf-8"))
    assert stats["MetaDataMode"] == emd["MetaDataMode"] == "Classified_Tiles"
    assert stats["NumBands"] == bands == len(emd["AllTilesStats"]) == len(emd["InputRastersProps"]["BandNames"])
    assert stats["NumTiles"] == stats["NumTilesAsDouble"] == stats["NextTileIndex"] == count
    assert emd["ImageHeight"] == emd["ImageWidth"] == stats["TileSizeX"] == size
    assert "WellKnownBandNames (FYI, these band names can be used in ExtractBands)" in emd
    classes = [item for item in emd["Classes"] if item["Value"] != 0]
    assert all(len(item["Color"]) == 3 and isinstance(item["Name"], str) for item in classes)
    pixel_stats = stats["ClassPixelStats"]
    assert len(pixel_stats["NumPixelsPerClass"]) == len(pixel_stats["NumImagesPerClass"]) == len(classes)
    assert stats["NumClasses"] == len(classes)
    assert [item["ClassValue"] for item in stats["Classes"]] == [item["Value"] for item in emd["Classes"]]
    pairs = []
    for line in (folder / "map.txt").read_text().split("\n"):
        if line:
            image, label = line.replace("\\", "/").split()
            pairs.append((folder / image, folder / label))
            assert line == f"images\\{len(pairs) - 1:09d}.tif  labels\\{len(pairs) - 1:09d}.tif "
    assert len(pairs) == count
    pixels = np.array([np.bincount(gdal.Open(str(label)).ReadAsArray().ravel(), minlength=256) for _, label in pairs])
    pixels = pixels[:, [item["Value"] for item in classes]]
    assert pixel_stats["NumPixelsPerClass"] == pixels.sum(axis=0).tolist()
    assert pixel_stats["NumImagesPerClass"] == (pixels > 0).sum(axis=0).tolist()
    assert [item["Sum"] for item in pixel_stats["PixelsPerClass"]] == pixels.sum(axis=0).tolist()
    return stats, emd


@pytest.mark.parametrize("container", ["geotiff", "hdf5"])
def test_esri_is_read_back(made_dataset: Callable[..., ChipDataset], container: str) -> None:
    dataset = made_dataset(bands=5, dtype="int16", container=container)
    write_layouts(["esri"], dataset, dataset.folder, SilentFeedback())
    learnt = [chip for chip in dataset.chips if chip.split != "test"]
    for folder, chips in (
        (dataset.folder / "esri", learnt),
        (dataset.folder / "esri" / "test", dataset.of_split("test")),
    ):
        stats, emd = check_like_arcgis(folder, len(chips), 5, 32)
        # Ignored pixels are “NoData” there, so that the background needs a value of its own.
        assert [(item["Value"], item["Name"]) for item in emd["Classes"]] == [
            (1, "class 1"),
            (2, "class 2"),
            (3, "background"),
            (7, "class 7"),
        ]
        images, values = [], []
        for number, chip in enumerate(chips):
            image, label, valid = dataset.read(chip)
            written = gdal.Open(str(folder / "images" / f"{number:09d}.tif"))
            assert (written.ReadAsArray() == image).all()
            place = (500000.0 + 16 * int(chip.id[-1]), 0.5, 0.0, 3000000.0, 0.0, -0.5)
            assert written.GetGeoTransform() == place
            assert written.GetSpatialRef().GetAuthorityCode(None) == "32645"
            world = [float(line) for line in (folder / "images" / f"{number:09d}.tfw").read_text().split()]
            assert world == [0.5, 0, 0, -0.5, place[0] + 0.25, place[3] - 0.25]
            found = gdal.Open(str(folder / "labels" / f"{number:09d}.tif"))
            assert found.GetGeoTransform() == place
            assert (found.ReadAsArray() == np.where(label == 255, 0, np.where(label == 0, 3, label))).all()
            images.append(image)
            values.append(image[:, valid])
        all_values = np.concatenate(values, axis=1)
        for band, state, tiles in zip(all_values, stats["BandStatsState"], emd["AllTilesStats"], strict=True):
            assert (state["Min"], state["Max"], state["Num"]) == (band.min(), band.max(), band.size)
            assert (state["Mean"], state["StdDev"]) == (0, 0)
            assert state["M1"] == pytest.approx(band.mean()) == tiles["Mean"]
            assert np.sqrt(state["M2"] / state["Num"]) == pytest.approx(band.std()) == tiles["StdDev"]
        cell = {"x": 0.5, "y": 0.5, "spatialReference": {"wkid": 32645, "latestWkid": 32645}}
        assert stats["MinCellSize"] == stats["MaxCellSize"] == emd["MinCellSize"] == cell
        text = (folder / "stats.txt").read_text().splitlines()
        assert text[0] == f"images = {len(chips)} *5*32*32"
        assert text[1] == "classes = 4"
        assert len(text) == 8
        assert text[4].split()[:3] == ["class", "1", "1"]
    listed = [(dataset.folder / "esri" / f"{split}.txt").read_text().split() for split in ("train", "validation")]
    assert listed == [[f"{number:09d}" for number in range(4)], ["000000004", "000000005"]]


def test_esri_keeps_background_0_where_nothing_is_ignored(made_dataset: Callable[..., ChipDataset]) -> None:
    dataset = made_dataset(gaps=False, splits="tv", epsg=None)
    write_layouts(["esri"], dataset, dataset.folder, SilentFeedback())
    _, emd = check_like_arcgis(dataset.folder / "esri", 2, 3, 32)
    assert [item["Value"] for item in emd["Classes"]] == [1, 2, 7]
    for number, chip in enumerate(dataset.chips):
        found = gdal.Open(str(dataset.folder / "esri" / "labels" / f"{number:09d}.tif")).ReadAsArray()
        assert (found == dataset.read(chip)[1]).all()


def test_unknown_layouts_are_refused(made_dataset: Callable[..., ChipDataset]) -> None:
    dataset = made_dataset(splits="t")
    with pytest.raises(InputError, match="LAYOUT is “voc”; it must be one of esri, coco, yolo"):
        write_layouts(["coco", "voc"], dataset, dataset.folder, SilentFeedback())
    assert not (dataset.folder / "coco").exists()


@pytest.mark.parametrize("name", ["esri", "coco", "yolo"])
def test_layouts_can_be_cancelled(made_dataset: Callable[..., ChipDataset], stopping: Any, name: str) -> None:
    dataset = made_dataset(splits="tv")
    with pytest.raises(CanceledError):
        write_layouts([name], dataset, dataset.folder, stopping(0))
