"""Exports of real imagery, each with the trap that its labels or its grid hold."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.chips.dataset import ChipDataset, open_dataset
from pixelwise.chips.export import export_chips
from pixelwise.chips.job import ExportJob, LabelLayer, LayerSource
from pixelwise.errors import InputError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.raster import RasterStack


def exported(job: ExportJob) -> tuple[ChipDataset, SilentFeedback]:
    feedback = SilentFeedback()
    export_chips(job, feedback)
    return open_dataset(job.output), feedback


def shared_pixels(dataset: ChipDataset) -> int:
    size = dataset.chip_size
    pixels = {
        split: {
            (row, col)
            for chip in dataset.of_split(split)
            for row in range(chip.row, chip.row + size, 8)
            for col in range(chip.col, chip.col + size, 8)
        }
        for split in ("train", "validation")
    }
    return len(pixels["train"] & pixels["validation"])


def rasterized(dataset: ChipDataset, path: Path, layer: str = "", where: str = "") -> np.ndarray:
    """1 where GDAL, asked for the whole raster at once, burns a feature."""
    with RasterStack(dataset.sources) as stack:
        grid = stack.grid
    target = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, 1)
    target.SetGeoTransform(grid.transform)
    target.SetSpatialRef(grid.crs)
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    chosen = source.GetLayerByName(layer) if layer else source.GetLayer(0)
    chosen.SetAttributeFilter(where or None)
    gdal.RasterizeLayer(target, [1], chosen, burn_values=[1])
    return target.ReadAsArray()


@pytest.fixture
def banepa_north(shared_data: Path, tmp_path: Path) -> Path:
    """Rows 512–1535 of the drone imagery of Banepa, as a virtual raster."""
    path = tmp_path / "north.vrt"
    source = gdal.Open(str(shared_data / "banepa_buildings" / "banepa.vrt"))
    gdal.Translate(str(path), source, srcWin=[0, 512, 1536, 1024], format="VRT").FlushCache()
    return path


def banepa_labels(shared_data: Path) -> Path:
    return next((shared_data / "banepa_buildings" / "labels").glob("*.geojson"))


def test_banepa_buildings(shared_data: Path, banepa_north: Path, tmp_path: Path) -> None:
    labels = banepa_labels(shared_data)
    job = ExportJob([str(banepa_north)], [LabelLayer(str(labels), field="label")], str(tmp_path / "chips"))
    dataset, feedback = exported(job)
    assert dataset.classes.names == ["background", "1"]
    assert "1 “1” 1,466" in "\n".join(feedback.infos)
    assert len(dataset.chips) > 50
    share = len(dataset.of_split("validation")) / len(dataset.chips)
    assert 0.1 < share < 0.35
    assert shared_pixels(dataset) == 0
    # Pixels of degrees, not square; the whole raster burnt by GDAL at once gives the same labels.
    whole = rasterized(dataset, labels)
    for chip in dataset.chips:
        image, label, valid = dataset.read(chip)
        assert valid.all()
        assert image.std() > 5
        assert (label == whole[chip.row : chip.row + 256, chip.col : chip.col + 256]).all()
    assert 0.2 < whole.mean() < 0.7


def test_banepa_roofs_have_dirty_classes_and_nulls(shared_data: Path, banepa_north: Path, tmp_path: Path) -> None:
    labels = banepa_labels(shared_data)
    job = ExportJob(
        [str(banepa_north)],
        [LabelLayer(str(labels), field="roof:material")],
        str(tmp_path / "chips"),
        chip_size=128,
        stride=128,
    )
    dataset, feedback = exported(job)
    assert dataset.classes.names == ["background", "clay_tiles", "concerte", "concrete", "metal", "tin"]
    assert "150 features" in feedback.warnings[0]
    unknown = rasterized(dataset, labels, where='"roof:material" IS NULL').astype(bool)
    concrete = rasterized(dataset, labels, where="\"roof:material\" = 'concrete'").astype(bool)
    wrong = seen = 0
    for chip in dataset.chips:
        label = dataset.read(chip)[1]
        part = np.s_[chip.row : chip.row + 128, chip.col : chip.col + 128]
        wrong += int((label[unknown[part]] != dataset.ignore_value).sum() + (label[concrete[part]] != 3).sum())
        seen += int(unknown[part].sum() + concrete[part].sum())
    # Buildings touch, but hardly overlap.
    assert wrong < 0.01 * seen


def test_flanders_fields_are_complete_only_inside_locations(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "flanders_fields"
    raster = next((folder / "imagery").glob("*.tif"))
    polygons = folder / "labels" / "fields_BEFL-s2-fields-2023_polygons.gpkg"
    locations = folder / "labels" / "fields_BEFL-s2-fields-2023_locations.gpkg"
    job = ExportJob(
        [str(raster)],
        [LabelLayer(str(polygons), "polygons", field="label_name")],
        str(tmp_path / "chips"),
        area=LayerSource(str(locations), "locations"),
    )
    dataset, _ = exported(job)
    assert dataset.classes.names == ["background", "field"]
    inside = rasterized(dataset, locations, "locations") > 0
    fields = rasterized(dataset, polygons, "polygons")
    assert dataset.of_split("train")
    assert dataset.of_split("validation")
    assert shared_pixels(dataset) == 0
    for chip in dataset.chips:
        label = dataset.read(chip)[1]
        part = np.s_[chip.row : chip.row + 256, chip.col : chip.col + 256]
        assert (label == np.where(inside[part], fields[part], 255)).all()


def test_aber_has_sparse_labels_of_one_class_per_layer(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "aber_s2"
    labels = folder / "labels" / "cls_poly_smpls.gpkg"
    job = ExportJob(
        [str(folder / "aber.vrt")],
        [LabelLayer(str(labels), "cls_grass_smpls")],
        str(tmp_path / "chips"),
        unlabelled="ignore",
        chip_size=64,
    )
    dataset, feedback = exported(job)
    assert dataset.classes.names == ["labelled"]
    assert len(dataset.bands) == 10
    assert dataset.dtype == "uint16"
    assert max(dataset.statistics.p98) > 255
    whole = rasterized(dataset, labels, "cls_grass_smpls")
    for chip in dataset.chips:
        label = dataset.read(chip)[1]
        part = whole[chip.row : chip.row + 64, chip.col : chip.col + 64]
        assert (label == np.where(part, 1, 255)).all()
    assert any("hold no labelled pixel and are left out" in text for text in feedback.infos)
    with pytest.raises(
        InputError, match="cls_forest_smpls, cls_grass_smpls, cls_urban_smpls, cls_water_smpls: name one"
    ):
        exported(ExportJob(job.inputs, [LabelLayer(str(labels))], str(tmp_path / "other")))


@pytest.mark.parametrize("raster_labels", [False, True], ids=["polygons", "pixels"])
def test_landsat_has_a_file_per_band_and_a_rotated_border(
    shared_data: Path, tmp_path: Path, raster_labels: bool
) -> None:
    folder = shared_data / "nc_landsat7"
    bands = [str(folder / f"lsat7_2000_{number}0.tif") for number in (1, 2, 3, 4, 5, 7)]
    source = (
        LabelLayer(str(folder / "landsat96_labelled_pixels.tif"), is_raster=True)
        if raster_labels
        else LabelLayer(str(folder / "landsat96_polygons.shp"), field="id")
    )
    job = ExportJob(
        bands,
        [source],
        str(tmp_path / "chips"),
        unlabelled="ignore",
        chip_size=64,
    )
    dataset, feedback = exported(job)
    assert dataset.classes.values == [1, 2, 3, 4, 5, 6, 7]
    assert [band.name for band in dataset.bands] == [Path(path).stem for path in bands]
    assert min(dataset.statistics.min) >= 0
    assert min(chip.valid for chip in dataset.chips) < 1
    # The one polygon of class 2 lies where the imagery has no data.
    assert "No chip holds these classes: 2." in feedback.warnings
    assert shared_pixels(dataset) == 0
    for chip in dataset.chips:
        image, label, valid = dataset.read(chip)
        assert (label[~valid] == 255).all()
        assert image[:, valid].min() >= 0
