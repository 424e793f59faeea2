from __future__ import annotations

import base64
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.chips import report, reportpictures
from pixelwise.chips.dataset import ChipDataset, ChipRecord, Scene, open_dataset
from pixelwise.chips.export import export_chips
from pixelwise.chips.job import ExportJob, LabelLayer, LayerSource
from pixelwise.chips.parallel import TimeLeft
from pixelwise.chips.report import NotedFeedback, write_report
from pixelwise.chips.reportpictures import chip_map, examples_of, overlay
from pixelwise.chips.statistics import StatisticsGatherer
from pixelwise.errors import OutputError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.classes import ClassTable
from pixelwise.geo.raster import Band

SIZE = 32
IGNORED = 255
CLASSES = ClassTable.from_list(
    [
        {"value": 0, "name": "background", "color": "#d9d9d9"},
        {"value": 1, "name": "<b>roof</b>", "color": "#ff0000"},
        {"value": 4, "name": "road & path", "color": "#00ff00"},
    ]
)


@dataclass(frozen=True)
class MadeDataset(ChipDataset):
    """A dataset without files: its chips are made when they are read, labels by `label_of(record)`."""

    label_of: Any = field(default=None)

    def read(self, chip: ChipRecord) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        random = np.random.default_rng(chip.col)
        image = random.integers(0, 200, (len(self.bands), SIZE, SIZE)).astype(self.dtype)
        label = self.label_of(chip) if self.label_of else np.where(image[0] > 150, 1, 0).astype(np.uint8)
        return image, label, label != IGNORED


def made(
    counts: dict[str, int] | None = None, bands: int = 3, dtype: str = "uint8", folder: Path = Path("chips"), **changes
) -> MadeDataset:
    counts = {"train": 6, "validation": 2} if counts is None else counts
    names = [(split, number) for split, count in counts.items() for number in range(count)]
    chips = [ChipRecord(f"{split}_{n:03d}", split, 0, 0, SIZE * k, 1.0) for k, (split, n) in enumerate(names)]
    gatherer = StatisticsGatherer(bands, np.dtype(dtype))
    gatherer.add(np.arange(bands * 100).reshape(bands, 10, 10).astype(dtype), np.ones((10, 10), bool))
    dataset = MadeDataset(
        folder=folder,
        bands=[Band(f"Band {number}", dtype, None) for number in range(1, bands + 1)],
        dtype=dtype,
        crs="",
        pixel_size=(0.5, 0.5),
        classes=CLASSES,
        ignore_value=IGNORED,
        chip_size=SIZE,
        stride=SIZE,
        statistics=gatherer.result(),
        chips=chips,
        pixel_counts={split: {"0": 700, "1": 200, "4": 0} for split in counts},
        chip_counts={split: {"0": count, "1": count, "4": 0} for split, count in counts.items()},
        scenes=[Scene(["/data/a<b>.tif"], "", (0, 0.5, 0, 0, 0, -0.5), (0.5, 0.5), SIZE * max(len(names), 1), SIZE)],
        job={"chip_size": SIZE, "labels": [{"path": "/data/<labels> & more.gpkg", "layer": "", "where": ""}]},
    )
    return replace(dataset, **changes)


class Page(HTMLParser):
    """Tags with their attributes, and the texts of table rows."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, Any]]] = []
        self.rows: list[list[str]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list) -> None:
        self.tags.append((tag, dict(attributes)))
        if tag == "tr":
            self.rows.append([])

    def handle_data(self, data: str) -> None:
        if data.strip() and self.rows:
            self.rows[-1].append(" ".join(data.split()))

    def of(self, tag: str) -> list[dict[str, Any]]:
        return [attributes for name, attributes in self.tags if name == tag]


def page_of(tmp_path: Path, dataset: ChipDataset, **parts: Any) -> tuple[str, Page]:
    path = tmp_path / "report.html"
    write_report(path, dataset, **parts)
    text = path.read_text(encoding="utf-8")
    return text, Page(text)


def pixels_of(uri: str) -> np.ndarray:
    """The pixels (rows, cols, channels) of a data URI."""
    gdal.FileFromMemBuffer("/vsimem/report.png", base64.b64decode(uri.split(",")[1]))
    try:
        return gdal.Open("/vsimem/report.png").ReadAsArray().transpose(1, 2, 0)
    finally:
        gdal.Unlink("/vsimem/report.png")


@pytest.mark.parametrize(
    ("bands", "dtype"),
    [
        pytest.param(1, "uint8", id="one band"),
        pytest.param(3, "uint8", id="three"),
        pytest.param(13, "uint16", id="many"),
        pytest.param(2, "float32", id="floats"),
    ],
)
def test_report_is_one_file_with_everything(tmp_path: Path, bands: int, dtype: str) -> None:
    text, page = page_of(tmp_path, made(bands=bands, dtype=dtype))
    names = {tag for tag, _ in page.tags}
    assert not names & {"link", "iframe", "object"} and len(page.of("script")) == 1
    # Nothing is fetched: no address anywhere, and every picture is in the file.
    assert "http" not in text and "url(" not in text
    assert all(picture["src"].startswith("data:image/png;base64,") for picture in page.of("img"))
    # A map, and two pictures of every chip.
    assert len(page.of("img")) == 1 + 2 * (6 + 2)
    assert len(page.of("svg")) == bands


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("&lt;b&gt;roof&lt;/b&gt;", id="class name"),
        pytest.param("road &amp; path", id="class name with &"),
        pytest.param("/data/a&lt;b&gt;.tif", id="source"),
        pytest.param("path: /data/&lt;labels&gt; &amp; more.gpkg", id="setting"),
        pytest.param("<li>No chip holds &lt;road&gt;.</li>", id="warning"),
        pytest.param("<li>3 windows were dropped.</li>", id="note"),
        pytest.param("8 chips of 32 × 32 pixels (6 for training and 2 for validation)", id="summary"),
    ],
)
def test_texts_are_there_and_escaped(tmp_path: Path, words: str) -> None:
    text, _ = page_of(tmp_path, made(), warnings=["No chip holds <road>."], notes=["3 windows were dropped."])
    assert words in text and "<b>roof" not in text


def test_table_of_classes_by_split(tmp_path: Path) -> None:
    dataset = made({"train": 3, "validation": 1, "test": 2})
    dataset.pixel_counts["test"] = {"0": 1, "1": 2047, "4": 0}
    text, page = page_of(tmp_path, dataset)
    rows = {row[0]: row[1:] for row in page.rows if row}
    # 3 chips have 3,072 pixels, 1 has 1,024, 2 have 2,048.
    assert rows["Class"] == ["Value", "Training", "Validation", "Test"]
    assert rows["background"] == ["0", "700", "22.8 %", "3", "700", "68.4 %", "1", "1", "< 0.1 %", "2"]
    assert rows["<b>roof</b>"] == ["1", "200", "6.5 %", "3", "200", "19.5 %", "1", "2,047", "100.0 %", "2"]
    assert rows["road & path"] == ["4", "0", "0 %", "0", "0", "0 %", "0", "0", "0 %", "0"]
    assert rows["not counted"] == ["255", "2,172", "70.7 %", "124", "12.1 %", "0", "0 %"]
    assert rows["all chips"][:3] == ["3", "1", "2"]
    assert text.count('class="number none"') == 3
    # What is copied has no separators.
    assert 'data-value="2047">2,047<' in text


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        pytest.param({"folds": 2}, "Chips per fold", id="folds"),
        pytest.param({"stretch": [[10.0, 300.0]] * 3}, "10 … 300", id="stretched"),
        pytest.param({"scenes": [], "sources": ["/data/x.png"]}, "/data/x.png", id="no scene: the sources"),
        pytest.param({"chips": []}, "0 chips of 32 × 32 pixels (none)", id="no chip"),
    ],
)
def test_parts_that_some_datasets_have(tmp_path: Path, changes: dict[str, Any], words: str) -> None:
    text, _ = page_of(tmp_path, made(**changes))
    without, _ = page_of(tmp_path, made())
    assert words in text and words not in without


def test_chips_of_each_fold_are_counted(tmp_path: Path) -> None:
    dataset = made({"train": 5})
    chips = [replace(chip, fold=1 + (number > 1)) for number, chip in enumerate(dataset.chips)]
    _, page = page_of(tmp_path, replace(dataset, chips=chips, folds=2))
    assert [row[:2] for row in page.rows if row[:2] == ["2", "3"]] == [["2", "3"]]


def test_table_of_bands(tmp_path: Path) -> None:
    dataset = made()
    _, page = page_of(tmp_path, dataset)
    rows = {row[0]: row[1:] for row in page.rows if row}
    statistics = dataset.statistics
    assert rows["Band"] == ["Minimum", "2 %", "Mean", "Deviation", "98 %", "Maximum"]
    figures = [getattr(statistics, key)[1] for key in ("min", "p02", "mean", "std", "p98", "max")]
    assert rows["Band 2"] == [f"{figure:.5g}" for figure in figures]


def test_many_scenes_are_counted(tmp_path: Path) -> None:
    dataset = made()
    text, page = page_of(tmp_path, replace(dataset, scenes=dataset.scenes * (report.MOST_SCENES + 3)))
    assert "3 more scenes" in text and len(page.of("img")) == report.MOST_SCENES + 2 * 8


def test_a_dataset_of_the_first_version_has_no_histograms(tmp_path: Path) -> None:
    dataset = made()
    _, page = page_of(tmp_path, replace(dataset, statistics=replace(dataset.statistics, histogram=[])))
    assert page.of("svg") == []


def test_a_report_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "report.html").mkdir()
    with pytest.raises(OutputError, match=r"report\.html cannot be written"):
        write_report(tmp_path / "report.html", made())


def test_map_shows_the_chips_of_a_scene_by_split() -> None:
    dataset = made({"train": 1, "validation": 1, "test": 1})
    scene = replace(dataset.scenes[0], width=4 * SIZE, height=2 * SIZE)
    others = [replace(dataset.chips[0], row=SIZE, scene=1), replace(dataset.chips[1], row=SIZE + 8, size=16)]
    canvas = pixels_of(chip_map(replace(dataset, scenes=[scene], chips=dataset.chips + others), 0))
    assert canvas.shape == (2 * SIZE, 4 * SIZE, 3)
    blue, orange, green = (
        [int(color[n : n + 2], 16) for n in (1, 3, 5)] for color in ("#0072b2", "#d55e00", "#009e73")
    )
    assert [canvas[0, SIZE * n].tolist() for n in range(3)] == [blue, orange, green]
    assert (canvas[:SIZE, 3 * SIZE :] == 236).all() and (canvas[SIZE:, :SIZE] == 236).all()
    smaller = (canvas[SIZE:] != 236).any(axis=2)
    assert smaller.sum() == 16 * 16 and smaller[8, SIZE] and smaller[23, SIZE + 15]


def test_map_of_a_large_scene_is_small_and_chips_beyond_its_edge_are_cut_off() -> None:
    dataset = made({"train": 2})
    scene = replace(dataset.scenes[0], width=100_000, height=50_000)
    chips = [
        replace(dataset.chips[0], row=-500, col=-500, size=1000),
        replace(dataset.chips[1], row=49_500, col=99_500, size=1000),
    ]
    canvas = pixels_of(chip_map(replace(dataset, scenes=[scene], chips=chips), 0))
    assert canvas.shape == (240, 480, 3)
    assert (canvas[[0, -1], [0, -1]] != 236).any(axis=1).all() and (canvas[100:140] == 236).all()


@pytest.mark.parametrize(
    ("count", "expected"), [pytest.param(3, 3, id="all of a few"), pytest.param(500, 8, id="few of many")]
)
def test_examples_are_spread_over_the_split(count: int, expected: int) -> None:
    found = examples_of(made({"train": count, "validation": 1}), "train")
    assert len(found) == expected
    numbers = [int(example["id"].removeprefix("train_")) for example in found]
    assert numbers == sorted(set(numbers)) and numbers[0] < count / 4 and numbers[-1] >= 3 * count / 4 - 1


def test_examples_show_rare_classes() -> None:
    def label_of(chip: ChipRecord) -> np.ndarray:
        return np.full((SIZE, SIZE), 4 if chip.id == "train_017" else 0, np.uint8)

    found = examples_of(made({"train": 40}, label_of=label_of), "train")
    assert {"train_017": "road & path"}.items() <= {item["id"]: item["classes"] for item in found}.items()


def test_an_example_without_anything_that_counts_says_so() -> None:
    dataset = made({"train": 1}, label_of=lambda chip: np.full((SIZE, SIZE), IGNORED, np.uint8))
    assert examples_of(dataset, "train")[0]["classes"] == "nothing that counts"


def test_large_chips_are_thinned_out(monkeypatch) -> None:
    monkeypatch.setattr(reportpictures, "EXAMPLE_SIDE", 10)
    example = examples_of(made({"train": 1}), "train")[0]
    assert pixels_of(example["image"]).shape == (8, 8, 3) and pixels_of(example["overlay"]).shape == (8, 8, 4)


def test_overlay() -> None:
    label = np.zeros((12, 12), np.uint8)
    label[2:6, 2:6], label[8:, :] = 1, IGNORED
    pixels = overlay(made(), label)
    # Background is clear, a class is seen through within its edge, and the ignored part is hatched.
    assert pixels[0, 0].tolist() == [0, 0, 0, 0] and pixels[6, 3].tolist() == [0, 0, 0, 0]
    assert pixels[2, 2].tolist() == [255, 0, 0, 255] and 0 < pixels[4, 4, 3] < 255
    assert 0 < (pixels[8:, :, 3] > 0).mean() < 1 and (pixels[8:, :, :3][pixels[8:, :, 3] > 0] == 255).all()


def test_the_only_class_is_shown_even_if_its_value_is_zero() -> None:
    only = ClassTable.from_list([{"value": 0, "name": "water", "color": "#0000ff"}])
    assert overlay(made(classes=only), np.zeros((3, 3), np.uint8))[1, 1].tolist()[:3] == [0, 0, 255]


def test_noted_feedback_passes_on_and_keeps() -> None:
    inner = SilentFeedback()
    feedback = NotedFeedback(inner)
    feedback.setProgress(40)
    feedback.pushInfo("Raster: 3 bands.")
    feedback.pushInfo(TimeLeft("3 of 10 windows, 5 s left."))
    feedback.pushWarning("No validation chips.")
    feedback.pushMetrics({"a": 1})
    assert (inner.progress, inner.metrics, feedback.isCanceled()) == (40, [{"a": 1}], False)
    assert inner.infos == ["Raster: 3 bands.", "3 of 10 windows, 5 s left."]
    assert feedback.infos == ["Raster: 3 bands."] and feedback.warnings == inner.warnings == ["No validation chips."]


def test_report_of_real_fields_with_their_area(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "flanders_fields"
    labels = folder / "labels" / "fields_BEFL-s2-fields-2023_polygons.gpkg"
    area = folder / "labels" / "fields_BEFL-s2-fields-2023_locations.gpkg"
    job = ExportJob(
        [str(next((folder / "imagery").glob("*.tif")))],
        [LabelLayer(str(labels), name="field")],
        str(tmp_path / "fields"),
        area=LayerSource(str(area)),
        chip_size=64,
        test=0.2,
        report=str(tmp_path / "report.html"),
    )
    feedback = SilentFeedback()
    result = export_chips(job, feedback)
    dataset = open_dataset(result["OUTPUT"])
    page = Page(Path(result["REPORT"]).read_text(encoding="utf-8"))
    rows = {row[0]: row[1:] for row in page.rows if row}
    cells = rows["field"][1:]
    for number, split in enumerate(("train", "validation", "test")):
        pixels, _, chips = cells[3 * number : 3 * number + 3]
        assert pixels == f"{dataset.pixel_counts[split]['1']:,}" and chips == f"{dataset.chip_counts[split]['1']:,}"
    # One scene, and of every split the examples with their overlays.
    shown = [min(len(dataset.of_split(split)), reportpictures.EXAMPLES) for split in ("train", "validation", "test")]
    assert len(page.of("img")) == 1 + 2 * sum(shown) and min(shown) > 0
    assert len(page.of("svg")) == 3
    overlays = [pixels_of(picture["src"]) for picture in page.of("img") if picture.get("class") == "overlay"]
    assert all(pixels.shape == (64, 64, 4) for pixels in overlays) and any(pixels.any() for pixels in overlays)
    text = " ".join(words for row in page.rows for words in row)
    assert all(warning in text for warning in feedback.warnings)
