from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from osgeo import gdal, ogr
from PIL import Image

from pixelwise.chips.dataset import ChipDataset, open_dataset
from pixelwise.chips.export import export_chips
from pixelwise.chips.imports.importer import import_chips
from pixelwise.chips.job import ExportJob, ImportJob, LabelLayer
from pixelwise.chips.layouts.layouts import write_layouts
from pixelwise.errors import CanceledError, DatasetError, InputError, OutputError
from pixelwise.feedback import SilentFeedback
from pixelwise.jobs.jobfile import read_job, write_job
from pixelwise.jobs.kinds import find_kind, load_entry

SIZE = 32


def picture(number: int, height: int = SIZE, width: int = SIZE, bands: int = 3) -> np.ndarray:
    return np.random.default_rng(number).integers(0, 256, (height, width, bands), np.uint8)


def classes(number: int, height: int = SIZE, width: int = SIZE, values: tuple[int, ...] = (0, 1, 2)) -> np.ndarray:
    coarse = np.random.default_rng(number).choice(values, (height // 8 + 1, width // 8 + 1))
    return np.kron(coarse, np.ones((8, 8)))[:height, :width].astype(np.uint8)


@pytest.fixture
def put(tmp_path: Path) -> Callable[..., Path]:
    """Writes pictures and labels under names relative to the folder of the test, and gives that folder."""

    def write(files: dict[str, Any]) -> Path:
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(content, str):
                path.write_text(content)
            elif isinstance(content, Image.Image):
                content.save(path)
            else:
                quality = [cv2.IMWRITE_JPEG_QUALITY, 90] if path.suffix.lower().startswith(".jp") else []
                color = content[..., [2, 1, 0]] if content.ndim == 3 and content.shape[2] == 3 else content
                assert cv2.imwrite(str(path), color, quality)
        return tmp_path

    return write


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., tuple[ChipDataset, SilentFeedback]]:
    def start(images: Path, **options: Any) -> tuple[ChipDataset, SilentFeedback]:
        feedback = SilentFeedback()
        output = options.pop("output", str(tmp_path / "imported"))
        result = import_chips(ImportJob(str(images), output, **options), feedback)
        dataset = open_dataset(output)
        assert result["CHIP_COUNT"] == len(dataset.chips)
        assert result["OUTPUT"] == output
        return dataset, feedback

    return start


def pairs(image: str, label: str, names: str = "abcde", make: Callable[[int], Any] = classes) -> dict[str, Any]:
    """Files of five pairs; `*` in the patterns is the name."""
    files: dict[str, Any] = {}
    for number, name in enumerate(names):
        files[image.replace("*", name)] = picture(number)
        files[label.replace("*", name)] = make(number)
    return files


LAYOUTS = [
    pytest.param("in/images/*.png", "in/labels/*.png", "in", "", id="images and labels"),
    pytest.param("in/images/*.png", "in/labels/*.png", "in/images", "", id="the folder of images, labels beside it"),
    pytest.param("in/JPEGImages/*.jpg", "in/SegmentationClass/*.png", "in", "", id="Pascal VOC, JPEG"),
    pytest.param("in/*.tif", "in/*_mask.png", "in", "", id="labels beside the images"),
    pytest.param("in/*_sat.jpg", "in/*_mask.png", "in", "", id="DeepGlobe"),
    pytest.param("x/*.tif", "elsewhere/y/*.tif", "x", "elsewhere", id="two folders"),
    pytest.param("in/image_*.png", "in/mask_*.png", "in", "", id="prefixes"),
    pytest.param("in/images/train/*.PNG", "in/labels/train/*.png", "in/images/train", "", id="a split's folder"),
    pytest.param("in/train/images/*.png", "in/train/masks/*.png", "in", "", id="splits first"),
    pytest.param("in/img_dir/train/*.png", "in/ann_dir/train/*.png", "in", "", id="MMSegmentation"),
    pytest.param("in/deep/er/*.png", "labels/*.png", "in", "labels", id="by the name alone"),
]


@pytest.mark.parametrize(("image", "label", "images", "labels"), LAYOUTS)
def test_pairs_are_found_and_stay_where_they_are(
    put: Callable[..., Path], run: Callable[..., Any], image: str, label: str, images: str, labels: str
) -> None:
    folder = put(pairs(image, label))
    dataset, _ = run(folder / images, labels=str(folder / labels) if labels else "", split_by="random")
    assert len(dataset.chips) == 5
    assert not (dataset.folder / "images").exists()
    for number, chip in enumerate(dataset.chips):
        name = "abcde"[number]
        assert dataset.image_path(chip) == folder / image.replace("*", name)
        found, found_label, valid = dataset.read(chip)
        assert (found_label == classes(number)).all()
        assert valid.all()
        if not image.endswith("jpg"):
            assert (found == picture(number).transpose(2, 0, 1)).all()
        assert chip.id == Path(image.replace("*", name)).stem
        # Relative, because both lie in one folder that may be moved.
        assert chip.image.startswith("../")
        assert chip.valid == 1
    assert dataset.classes.names == ["background", "1", "2"]
    assert (dataset.chip_size, dataset.dtype, dataset.crs) == (SIZE, "uint8", "")


def test_the_dataset_and_the_files_can_be_moved_together(
    put: Callable[..., Path], run: Callable[..., Any], tmp_path: Path
) -> None:
    folder = put(pairs("all/in/images/*.png", "all/in/labels/*.png"))
    run(folder / "all" / "in", output=str(folder / "all" / "chips"))
    os.rename(folder / "all", folder / "moved")
    dataset = open_dataset(folder / "moved" / "chips")
    assert (dataset.read(dataset.chips[1])[1] == classes(1)).all()
    far, _ = run(folder / "moved" / "in", output=str(tmp_path / "a" / "b" / "chips"))
    assert Path(far.chips[0].image).is_absolute()
    assert (far.read(far.chips[1])[1] == classes(1)).all()


def test_splits_of_folders(put: Callable[..., Path], run: Callable[..., Any]) -> None:
    files: dict[str, Any] = {}
    for split in ("train", "valid", "test"):
        files |= pairs(f"in/{split}/images/*.png", f"in/{split}/labels/*.png", "ab")
    dataset, _ = run(put(files) / "in")
    assert [chip.split for chip in dataset.chips] == ["test", "test", "train", "train", "validation", "validation"]
    # The same names in every split.
    assert len({chip.id for chip in dataset.chips}) == 6
    assert {name: sum(counts.values()) for name, counts in dataset.pixel_counts.items()} == {
        "train": 2 * SIZE**2,
        "validation": 2 * SIZE**2,
        "test": 2 * SIZE**2,
    }


@pytest.mark.parametrize(
    "lists",
    [
        pytest.param({"train.txt": "a\nb\n", "val.txt": "c\n", "test.txt": "d"}, id="stems"),
        pytest.param(
            {"ImageSets/Segmentation/train.txt": "a.png\nb.png", "ImageSets/Segmentation/val.txt": "c.png\n\n"}
            | {"ImageSets/Segmentation/test.txt": "d.png"},
            id="file names, as Pascal VOC keeps them",
        ),
        pytest.param(
            {"train.txt": "./images/a.png labels/a.png\nC:\\x\\b.png\n", "val.txt": "/x/c.png", "test.txt": "d.png 1"},
            id="paths with more behind",
        ),
    ],
)
def test_splits_of_lists(put: Callable[..., Path], run: Callable[..., Any], lists: dict[str, str]) -> None:
    files = pairs("in/images/*.png", "in/labels/*.png") | {f"in/{name}": text for name, text in lists.items()}
    dataset, feedback = run(put(files) / "in")
    assert {chip.id: chip.split for chip in dataset.chips} == {
        "a": "train",
        "b": "train",
        "c": "validation",
        "d": "test",
    }
    assert any(
        "1 of 5 images are in none of the splits and are left out, such as e.png" in w for w in feedback.warnings
    )
    assert any("4 of 5 images are named in lists" in text for text in feedback.infos)


@pytest.mark.parametrize(
    ("options", "wanted"),
    [
        pytest.param({}, (8, 2, 0), id="a fifth for validation"),
        pytest.param({"split": 0.3, "test": 0.2}, (5, 3, 2), id="validation and test"),
        pytest.param({"split": 0.01, "test": 0.01}, (8, 1, 1), id="one each at least"),
        pytest.param({"split": 0.0}, (10, 0, 0), id="none"),
        pytest.param({"split_by": "validation"}, (0, 10, 0), id="all of one split"),
        pytest.param({"split_by": "test"}, (0, 0, 10), id="all for testing"),
    ],
)
def test_splits_at_random(
    put: Callable[..., Path], run: Callable[..., Any], options: dict[str, Any], wanted: tuple[int, int, int]
) -> None:
    folder = put(pairs("in/images/*.png", "in/labels/*.png", "abcdefghij"))
    found = [run(folder / "in", **options)[0].chips for _ in range(2)]
    assert found[0] == found[1]
    assert tuple(sum(chip.split == name for chip in found[0]) for name in ("train", "validation", "test")) == wanted
    if 0 not in wanted[:2]:
        other, _ = run(folder / "in", seed=2, **options)
        assert [chip.split for chip in other.chips] != [chip.split for chip in found[0]]


def test_larger_files_are_cut(put: Callable[..., Path], run: Callable[..., Any]) -> None:
    image, label = picture(1, 50, 70), classes(1, 50, 70)
    small = picture(2, 20, 32)
    folder = put({"in/images/a.png": image, "in/labels/a.png": label, "in/images/b.png": small}
                 | {"in/labels/b.png": classes(2, 20, 32)})  # fmt: skip
    dataset, _ = run(folder / "in", chip_size=32, split=0.5)
    whole, seen = np.zeros((50, 70), np.uint8), np.zeros((50, 70), bool)
    for chip in dataset.chips:
        found, found_label, valid = dataset.read(chip)
        if chip.id.startswith("a"):
            place = (slice(chip.row, chip.row + 32), slice(chip.col, chip.col + 32))
            assert (found == image[place].transpose(2, 0, 1)).all()
            whole[place], seen[place] = found_label, True
            assert valid.all()
        else:
            # What is missing of a chip is not valid.
            assert chip.valid == 20 / 32
            assert (valid == (np.arange(32) < 20)[:, None]).all()
            assert (found_label[20:] == dataset.ignore_value).all()
    assert seen.all()
    assert (whole == label).all()
    # All chips of a file have one split.
    assert len({chip.split for chip in dataset.chips if chip.id.startswith("a")}) == 1
    assert len(dataset.chips) == 7


def test_the_size_is_that_of_most_files(put: Callable[..., Path], run: Callable[..., Any]) -> None:
    files = pairs("in/images/*.png", "in/labels/*.png", "abc")
    files |= {"in/images/z.png": picture(9, 64, 32), "in/labels/z.png": classes(9, 64, 32)}
    dataset, _ = run(put(files) / "in")
    assert dataset.chip_size == SIZE
    assert [bool(chip.image) for chip in dataset.chips] == [True, True, True, False, False]
    assert len(list((dataset.folder / "images").iterdir())) == 2


def palette_label(number: int) -> Image.Image:
    """An indexed PNG as Pascal VOC has them: 255 is “void”."""
    label = classes(number)
    label[0] = 255
    found = Image.fromarray(label, "P")
    found.putpalette([0, 0, 0, 128, 0, 0, 0, 128, 0] + [7] * 759)
    return found


def test_palettes_keep_their_numbers(put: Callable[..., Path], run: Callable[..., Any]) -> None:
    dataset, feedback = run(put(pairs("in/images/*.png", "in/labels/*.png", make=palette_label)) / "in")
    assert [(entry.value, entry.color) for entry in dataset.classes] == [
        (0, "#000000"),
        (1, "#800000"),
        (2, "#008000"),
    ]
    assert dataset.ignore_value == 255
    assert all(chip.label for chip in dataset.chips)
    label = dataset.read(dataset.chips[3])[1]
    assert (label[0] == 255).all()
    assert (label[1:] == classes(3)[1:]).all()
    assert any("160 pixels with the values 255 are ignored" in text for text in feedback.infos)


def masks(number: int) -> np.ndarray:
    return np.where(classes(number) == 1, 255, 0).astype(np.uint8)


def test_masks_of_0_and_255_are_one_class(put: Callable[..., Path], run: Callable[..., Any]) -> None:
    dataset, _ = run(put(pairs("in/images/*.png", "in/labels/*.png", make=masks)) / "in")
    assert [(entry.value, entry.name) for entry in dataset.classes] == [(0, "background"), (255, "labelled")]
    assert dataset.ignore_value == 254
    assert all(chip.label for chip in dataset.chips)


def shifted(label: np.ndarray) -> np.ndarray:
    return np.roll(label, (3, 3), (0, 1))


CLASS_CASES = [
    pytest.param({}, [(0, "background"), (1, "1"), (2, "2")], {0: 0, 1: 1, 2: 2}, True, id="as they are"),
    pytest.param(
        {"background": "rest"}, [(0, "rest"), (1, "1"), (2, "2")], {0: 0, 1: 1, 2: 2}, True, id="a name for 0"
    ),
    pytest.param({"background": ""}, [(1, "1"), (2, "2")], {0: None, 1: 1, 2: 2}, True, id="0 is ignored"),
    pytest.param({"ignore": [2]}, [(0, "background"), (1, "labelled")], {0: 0, 1: 1, 2: None}, True, id="2 is ignored"),
    pytest.param(
        {"background": "", "ignore": [2]}, [(1, "labelled")], {0: None, 1: 1, 2: None}, False, id="two are ignored"
    ),
    pytest.param(
        {"classes": [{"source": 1, "name": "wood", "value": 1}, {"source": "2", "name": "wood", "value": 1}]},
        [(0, "background"), (1, "wood")],
        {0: 0, 1: 1, 2: 1},
        False,
        id="two values become one class",
    ),
    pytest.param(
        {"classes": [{"source": 1, "name": "b", "value": 2}, {"source": 2, "name": "a", "value": 1}]},
        [(0, "background"), (1, "a"), (2, "b")],
        {0: 0, 1: 2, 2: 1},
        False,
        id="values change places",
    ),
    pytest.param(
        {"classes": [{"source": 1, "name": "wood"}, {"source": 0, "ignore": True}]},
        [(1, "wood")],
        {0: None, 1: 1, 2: None},
        False,
        id="a table that ignores 0; 2 is unknown",
    ),
]


@pytest.mark.parametrize(("options", "table", "mapping", "stays"), CLASS_CASES)
def test_classes(
    put: Callable[..., Path],
    run: Callable[..., Any],
    options: dict[str, Any],
    table: list[tuple[int, str]],
    mapping: dict[int, int | None],
    stays: bool,
) -> None:
    dataset, _ = run(put(pairs("in/images/*.png", "in/labels/*.png")) / "in", **options)
    assert [(entry.value, entry.name) for entry in dataset.classes] == table
    assert dataset.ignore_value not in dataset.classes.values
    for number, chip in enumerate(dataset.chips):
        raw, label = classes(number), dataset.read(chip)[1]
        for value, wanted in mapping.items():
            assert (label[raw == value] == (dataset.ignore_value if wanted is None else wanted)).all()
        assert bool(chip.label) == stays
        # The image stays where it is in any case.
        assert chip.image
    total = np.array([list(counts.values()) for counts in dataset.pixel_counts.values()]).sum()
    raw = np.concatenate([classes(number) for number in range(5)])
    assert total == sum(int((raw == value).sum()) for value, wanted in mapping.items() if wanted is not None)


def test_unknown_values_are_ignored_and_counted(put: Callable[..., Path], run: Callable[..., Any]) -> None:
    items = [{"source": 1, "name": "wood", "value": 1}]
    _, feedback = run(put(pairs("in/images/*.png", "in/labels/*.png")) / "in", classes=items)
    count = sum(int((classes(number) == 2).sum()) for number in range(5))
    assert f"{count:,} pixels hold values that are no class and are ignored: 2." in feedback.warnings


def test_jpeg_labels_get_the_nearest_class(put: Callable[..., Path], run: Callable[..., Any]) -> None:
    # Edges inside JPEG's blocks of 8 pixels, where it blurs.
    dataset, feedback = run(put(pairs("in/images/*.png", "in/labels/*.jpg", make=lambda n: shifted(masks(n)))) / "in")
    assert dataset.classes.values == [0, 255]
    for number, chip in enumerate(dataset.chips):
        assert not chip.label
        assert (dataset.read(chip)[1] == shifted(masks(number))).all()
    assert any("JPEG files, which blur class values" in text for text in feedback.warnings)


def test_names_of_a_label_raster(tmp_path: Path, put: Callable[..., Path], run: Callable[..., Any]) -> None:
    folder = put(pairs("in/images/*.png", "in/labels/*.tif"))
    dataset = gdal.Open(str(folder / "in" / "labels" / "a.tif"), gdal.GA_Update)
    dataset.GetRasterBand(1).SetCategoryNames(["nothing", "wood", "lake"])
    del dataset
    found, _ = run(folder / "in")
    assert found.classes.names == ["nothing", "wood", "lake"]


def test_labels_saved_as_grey_pictures_of_three_bands(put: Callable[..., Path], run: Callable[..., Any]) -> None:
    grey = pairs("in/images/*.png", "in/labels/*.png", make=lambda n: np.stack([classes(n)] * 3, axis=2))
    dataset, _ = run(put(grey) / "in")
    assert (dataset.read(dataset.chips[2])[1] == classes(2)).all()
    assert dataset.chips[2].label


@pytest.mark.parametrize("opaque", [True, False], ids=["opaque", "partly transparent"])
def test_images_with_alpha(put: Callable[..., Path], run: Callable[..., Any], opaque: bool) -> None:
    files = pairs("in/images/*.png", "in/labels/*.png")
    for number, name in enumerate("abcde"):
        image = np.dstack([picture(number), np.full((SIZE, SIZE), 255, np.uint8)])
        if not opaque:
            image[:4, :, 3] = 0
        files[f"in/images/{name}.png"] = image
    dataset, _ = run(put(files) / "in")
    assert len(dataset.bands) == 3
    image, _, valid = dataset.read(dataset.chips[0])
    assert image.shape[0] == 3
    assert valid.mean() == dataset.chips[0].valid == (1 if opaque else 28 / 32)
    assert dataset.statistics.count == 4 * SIZE * (SIZE if opaque else 28)


def test_georeferenced_files(make_raster: Callable[..., Path], tmp_path: Path, run: Callable[..., Any]) -> None:
    for number, kind in enumerate(("images", "labels")):
        (tmp_path / "in" / kind).mkdir(parents=True)
        for col in range(3):
            array = classes(col, values=(1, 2)) if number else picture(col).transpose(2, 0, 1).astype(np.uint16)
            place = (500000.0 + 8 * col, 0.5, 0.0, 3000000.0, 0.0, -0.5)
            make_raster(array, f"in/{kind}/{col}.tif", transform=place, nodata=None if number else 9)
    dataset, feedback = run(tmp_path / "in", background="")
    assert "32645" in dataset.crs
    assert dataset.pixel_size == (0.5, 0.5)
    assert dataset.dtype == "uint16"
    assert dataset.classes.values == [1, 2]
    assert dataset.unlabelled == "ignore"
    image, _, valid = dataset.read(dataset.chips[1])
    assert (valid == (image != 9).all(axis=0)).all()
    assert 0.9 < valid.mean() < 1
    # Chips of 16 m, one each 8 m; that for validation lies at the end.
    assert any("2 chips show ground that chips of another split show" in text for text in feedback.warnings)
    layer = ogr.Open(str(dataset.folder / "chips.gpkg"))
    extents = sorted(feature.GetGeometryRef().GetEnvelope() for feature in layer.GetLayer(0))
    assert extents[1] == (500008.0, 500024.0, 2999984.0, 3000000.0)
    shares = [feature.GetField("class_1") + feature.GetField("class_2") for feature in layer.GetLayer(0)]
    assert shares == pytest.approx([chip.valid for chip in dataset.chips], abs=1e-5)


@pytest.mark.parametrize("container", ["geotiff", "png"])
def test_export_import_export(
    made_dataset: Callable[..., ChipDataset], run: Callable[..., Any], tmp_path: Path, container: str
) -> None:
    """A dataset of ours, imported, and written as another layout, holds the same chips."""
    first = made_dataset(container=container)
    second, _ = run(first.folder)
    assert second.classes == first.classes
    assert second.ignore_value == first.ignore_value
    assert [(chip.id, chip.split, chip.valid) for chip in second.chips] == [
        (chip.id, chip.split, pytest.approx(chip.valid, abs=1e-6)) for chip in first.chips
    ]
    for before, after in zip(first.chips, second.chips, strict=True):
        assert after.image
        assert after.label
        for wanted, found in zip(first.read(before), second.read(after), strict=True):
            assert found.dtype == wanted.dtype
            assert (found == wanted).all()
    assert second.pixel_counts == first.pixel_counts
    write_layouts(["esri", "coco", "yolo"], second, tmp_path / "out", SilentFeedback())
    write_layouts(["esri", "coco", "yolo"], first, tmp_path / "wanted", SilentFeedback())
    for path in (path for path in (tmp_path / "wanted").rglob("*") if path.is_file()):
        found = (tmp_path / "out" / path.relative_to(tmp_path / "wanted")).read_bytes()
        if path.name.startswith("instances"):
            assert json.loads(found)["annotations"] == json.loads(path.read_bytes())["annotations"]
        elif path.suffix in (".tif", ".png", ".txt"):
            assert found == path.read_bytes(), path


@pytest.mark.parametrize("container", ["geotiff", "hdf5"])
def test_real_data_makes_the_round_trip(
    shared_data: Path, tmp_path: Path, run: Callable[..., Any], container: str
) -> None:
    """Sparse labels of one layer per class on 16-bit imagery with a gap of nodata: all of it comes back."""
    layers = [
        LabelLayer(str(shared_data / "aber_s2/labels/cls_poly_smpls.gpkg"), layer=f"cls_{name}_smpls", name=name)
        for name in ("forest", "grass", "urban", "water")
    ]
    output = tmp_path / "exported"
    job = ExportJob(
        [str(shared_data / "aber_s2/aber.vrt")],
        layers,
        str(output),
        chip_size=128,
        unlabelled="ignore",
        test=0.1,
        container=container,
        layouts=["esri"],
    )
    export_chips(job, SilentFeedback())
    first = open_dataset(output)
    second, _ = run(output if container == "geotiff" else output / "esri", background="")
    assert second.classes == first.classes
    assert second.pixel_counts == first.pixel_counts
    assert second.statistics == first.statistics
    in_order = sorted(first.chips, key=lambda chip: chip.split == "test") if container == "hdf5" else first.chips
    out_of = sorted(second.chips, key=lambda chip: chip.split == "test") if container == "hdf5" else second.chips
    for before, after in zip(in_order, out_of, strict=True):
        assert after.split == before.split
        image, label, valid = first.read(before)
        found, found_label, found_valid = second.read(after)
        assert (found == image).all()
        assert (found_valid == valid).all()
        ignored = label == first.ignore_value
        assert (found_label[~ignored] == label[~ignored]).all()
        assert (found_label[ignored] == second.ignore_value).all()


def test_esri_layouts_are_imported(
    made_dataset: Callable[..., ChipDataset], run: Callable[..., Any], tmp_path: Path
) -> None:
    first = made_dataset(dtype="uint16", bands=5)
    write_layouts(["esri"], first, tmp_path, SilentFeedback())
    second, _ = run(tmp_path / "esri")
    # The background has a value of its own there, because 0 is “NoData”.
    assert [(e.value, e.name, e.color) for e in second.classes] == [
        (1, "class 1", first.classes.entries[1].color),
        (2, "class 2", first.classes.entries[2].color),
        (3, "background", first.classes.entries[0].color),
        (7, "class 7", first.classes.entries[3].color),
    ]
    assert second.ignore_value == 0
    by_split = sorted(second.chips, key=lambda chip: (chip.split == "test", chip.id))
    for before, after in zip(first.chips, by_split, strict=True):
        assert after.split == before.split
        image, label, valid = first.read(before)
        found, found_label, found_valid = second.read(after)
        assert (found == image).all()
        assert (found_valid == valid).all()
        assert (found_label == np.choose(np.minimum(label, 8), [3, 1, 2, 0, 0, 0, 0, 7, 0])).all()
    third = tmp_path / "third"
    write_layouts(["esri"], second, third, SilentFeedback())
    for name in ("esri_accumulated_stats.json", "map.txt", "labels/000000003.tif", "images/000000002.tif", "train.txt"):
        assert (third / "esri" / name).read_bytes() == (tmp_path / "esri" / name).read_bytes()


FAULTS = [
    pytest.param({"in/x.txt": ""}, {}, "IMAGES: there is no GeoTIFF, PNG or JPEG of an image in .*in", id="nothing"),
    pytest.param({"in/images/a.png": picture(1)}, {}, "LABELS: there is no .* of a label in or beside", id="no label"),
    pytest.param(
        {"in/images/a.png": picture(1), "in/labels/b.png": classes(1), "in/labels/c.png": classes(1)},
        {},
        "none of the 1 images has a label of the same name: a.png and b.png",
        id="no pair",
    ),
    pytest.param(
        {"in/images/a.png": picture(1), "in/labels/a.png": classes(1, 16, 24)},
        {},
        r"a\.png has 24 × 16 pixels, but its image .*a\.png has 32 × 32",
        id="another size",
    ),
    pytest.param(
        {"in/images/a.png": picture(1), "in/labels/a.png": picture(2)},
        {},
        "is a colour picture of 3 bands; a label has one band",
        id="coloured label",
    ),
    pytest.param(
        {"in/images/a.png": picture(1), "in/labels/a.png": (picture(1)[..., 0].astype(np.uint16) * 99)},
        {},
        "holds the class value",
        id="no class values",
    ),
    pytest.param(
        {"in/images/a.png": picture(1), "in/labels/a.png": classes(1), "in/labels/a.tif": classes(1)},
        {},
        "have the same name; only one can be the label",
        id="two labels",
    ),
    pytest.param(
        {**pairs("in/images/*.png", "in/labels/*.png", "ab"), "in/images/b.png": picture(1)[..., 0]},
        {},
        r"b\.png has 1 bands of uint8, .*a\.png 3 of uint8; all images must have the same",
        id="other bands",
    ),
    pytest.param(
        {"in/images/a.png": picture(1), "in/labels/a.png": np.zeros((SIZE, SIZE), np.uint8)},
        {"background": ""},
        "hold no class value, only 0",
        id="only ignored",
    ),
    pytest.param(
        {"in/images/a.png": picture(1, 8, 8), "in/labels/a.png": classes(1, 8, 8)},
        {},
        "CHIP_SIZE: the images have 8 × 8 pixels, but chips may have 16 to 4096",
        id="tiny files",
    ),
    pytest.param(
        {"in/images/a.png": picture(1), "in/labels/a.png": classes(1)},
        {},
        "1 file cannot be shared out to training and validation: choose SPLIT and TEST 0",
        id="one file, two splits",
    ),
    pytest.param(
        {"in/images/a.png": palette_label(1), "in/labels/a.png": classes(1)},
        {},
        r"a\.png is a picture with a palette",
        id="image with a palette",
    ),
    pytest.param({}, {}, "IMAGES: .*in is no folder", id="no folder"),
    pytest.param({"in/a.png": picture(1)}, {"labels": "nowhere"}, "LABELS: nowhere is no folder", id="no label folder"),
    pytest.param(
        {
            **pairs("in/images/*.png", "in/labels/*.png"),
            "in/esri_model_definition.emd": '{"Classes": [{"Value": "x"}]}',
        },
        {},
        "the classes in .*emd cannot be read",
        id="damaged definition",
    ),
    pytest.param(
        pairs("in/images/*.png", "in/labels/*.png"), {"split_by": "blocks"}, "SPLIT_BY is “blocks”", id="blocks"
    ),
]


@pytest.mark.parametrize(("files", "options", "sentence"), FAULTS)
def test_what_cannot_be_imported(
    put: Callable[..., Path], tmp_path: Path, files: dict[str, Any], options: dict[str, Any], sentence: str
) -> None:
    folder = put(files)
    before = sorted(folder.rglob("*"))
    with pytest.raises(InputError, match=sentence):
        import_chips(ImportJob(str(folder / "in"), str(tmp_path / "out" / "chips"), **options), SilentFeedback())
    assert sorted(folder.rglob("*")) == before


def test_images_without_a_label_are_named(put: Callable[..., Path], run: Callable[..., Any]) -> None:
    files = pairs("in/images/*.png", "in/labels/*.png")
    files |= {"in/images/x.png": picture(9), "in/labels/y.png": classes(9)}
    dataset, feedback = run(put(files) / "in")
    assert len(dataset.chips) == 5
    assert "1 images have no label and are left out: x.png." in feedback.warnings
    assert "1 labels have no image: y.png." in feedback.warnings


def test_files_without_a_class_are_left_out(put: Callable[..., Path], run: Callable[..., Any]) -> None:
    files = pairs("in/images/*.png", "in/labels/*.png")
    files["in/labels/b.png"] = np.zeros((SIZE, SIZE), np.uint8)
    dataset, feedback = run(put(files) / "in", background="")
    assert "b" not in {chip.id for chip in dataset.chips}
    assert "1 of 5 windows hold no valid pixel with a class and are left out." in feedback.infos


def test_a_cancel_leaves_nothing(put: Callable[..., Path], stopping: Any) -> None:
    folder = put(pairs("in/images/*.png", "in/labels/*.png"))
    with pytest.raises(CanceledError):
        import_chips(ImportJob(str(folder / "in"), str(folder / "out")), stopping(0))
    assert not (folder / "out").exists()


def test_folders_of_others_are_not_overwritten(put: Callable[..., Path]) -> None:
    folder = put(pairs("in/images/*.png", "in/labels/*.png"))
    with pytest.raises(OutputError, match="is not empty and holds no chip dataset"):
        import_chips(ImportJob(str(folder / "in"), str(folder / "in")), SilentFeedback())


def test_a_file_that_goes_later_is_named(put: Callable[..., Path], run: Callable[..., Any]) -> None:
    folder = put(pairs("in/images/*.png", "in/labels/*.png"))
    dataset, _ = run(folder / "in")
    shutil.rmtree(folder / "in" / "labels")
    with pytest.raises(DatasetError, match=r"a\.png is missing"):
        dataset.read(dataset.chips[0])


def test_a_report_is_written(put: Callable[..., Path], run: Callable[..., Any]) -> None:
    folder = put(pairs("in/images/*.png", "in/labels/*.png"))
    run(folder / "in", report=str(folder / "report.html"))
    assert "background" in (folder / "report.html").read_text(encoding="utf-8")


def test_an_import_is_a_job(tmp_path: Path, put: Callable[..., Path]) -> None:
    job = ImportJob(str(put(pairs("in/images/*.png", "in/labels/*.png")) / "in"), str(tmp_path / "out"), ignore=[7])
    write_job(tmp_path / "a.job.json", job)
    kind, found = read_job(tmp_path / "a.job.json")
    assert (kind, found) == ("import", job)
    assert load_entry(find_kind(kind))(found, SilentFeedback())["CHIP_COUNT"] == 5
