"""A chip dataset from image and label files of other programs, which stay where they are if they can."""

from __future__ import annotations

import itertools
import os
import threading
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...feedback import Feedback
from ...geo.raster import RasterStack, open_raster
from ...geo.windows import Window, window_grid
from ...language import translate
from ..checks import check_import
from ..chipfiles import NOWHERE
from ..containers import TiffWriter
from ..dataset import FOOTPRINTS, IMAGES, LABELS, ChipDataset, ChipRecord, write_description
from ..description import listed_counts, warn_of_lopsided
from ..folder import GATHERED, dataset_folder
from ..footprints import Outline, outline_of, write_footprints
from ..job import ImportJob
from ..parallel import in_threads, thread_count
from ..report import NotedFeedback, write_report
from ..statistics import StatisticsGatherer
from .files import Pair, find_pairs
from .labels import LabelClasses, classes_of_labels, read_values
from .sources import ImportSource, chip_size_of, look_at_all
from .splits import share_out, warn_of_overlaps

# Where the parts of a run end, in percent of its progress.
LOOKED, WRITTEN = 30.0, 97.0


@dataclass(frozen=True)
class _Chip:
    """A chip that was made: its record, pixels by class, and outline."""

    record: ChipRecord
    pixels: NDArray[np.int64]
    outline: Outline


def import_chips(job: ImportJob, feedback: Feedback) -> dict[str, Any]:
    """Makes a chip dataset in `job.output`; gives OUTPUT, FOOTPRINTS (chips.gpkg), CHIP_COUNT and REPORT.

    Files that are as large as a chip and hold class values as they are in the class table are only referred to; others
    are cut, and written as GeoTIFFs. All chips of a file get the same split. Raises PixelwiseErrors; after any error
    nothing of the run remains.
    """
    started = time.monotonic()
    check_import(job)
    noted = NotedFeedback(feedback)
    destination = Path(job.output)
    found = find_pairs(job, noted)
    with dataset_folder(destination) as folder:
        sources = look_at_all(found.pairs, noted, (0, LOOKED))
        classes = classes_of_labels(job, found, [source.label for source in sources], noted)
        size = chip_size_of(job, sources)
        splits = share_out(job, [source.pair for source in sources], noted)
        maker = _Maker(job, folder, sources, splits, classes, size)
        chips, gatherer = maker.make_all(noted)
        dataset = _describe(job, sources, classes, size, [chip.record for chip in chips], chips, gatherer)
        write_description(dataset, folder)
        gatherer.save(folder / GATHERED)
        shares = np.array([chip.pixels for chip in chips]) / size**2
        outlines = [chip.outline for chip in chips]
        write_footprints(folder / FOOTPRINTS, dataset.crs, dataset.chips, outlines, classes.table, shares)
        warn_of_overlaps(dataset.chips, outlines, noted)
        warn_of_lopsided(dataset, job.split, noted)
    noted.pushInfo(_summary(dataset, time.monotonic() - started))
    if job.report:
        write_report(job.report, dataset, warnings=noted.warnings, notes=noted.infos)
    feedback.setProgress(100)
    return {
        "OUTPUT": str(destination),
        "FOOTPRINTS": str(destination / FOOTPRINTS),
        "CHIP_COUNT": len(dataset.chips),
        "REPORT": job.report,
    }


def _summary(dataset: ChipDataset, seconds: float) -> str:
    written = sum(not chip.image for chip in dataset.chips)
    return translate(
        "Pixelwise",
        "Chips in the dataset: {counts}; {kept:,} images stay where they are, {written:,} were written. Imported in "
        "{seconds:.1f} s.",
    ).format(counts=listed_counts(dataset), kept=len(dataset.chips) - written, written=written, seconds=seconds)


class _Maker:
    """Makes the chips of all sources, in several threads."""

    def __init__(
        self,
        job: ImportJob,
        folder: Path,
        sources: Sequence[ImportSource],
        splits: Sequence[str],
        classes: LabelClasses,
        size: int,
    ) -> None:
        self._destination, self._folder = Path(job.output).absolute(), folder
        self._sources, self._splits, self._classes, self._size = sources, splits, classes, size
        self._ids = _ids_of([source.pair for source in sources])
        self._crs = next((source.grid.crs_wkt for source in sources if source.has_place), "")
        self._writers: dict[str, TiffWriter] = {}
        self._lock = threading.Lock()
        # Statistics come from training chips; where there are none, all others stand in.
        self._counted = "train" if "train" in splits else ""
        dtype = np.dtype(sources[0].dtype)
        self._gatherers = [StatisticsGatherer(len(sources[0].bands), dtype) for _ in range(thread_count())]

    def make_all(self, feedback: Feedback) -> tuple[list[_Chip], StatisticsGatherer]:
        """The chips in the order of their files, and their statistics; InputError where there is none."""
        numbers = [number for number, split in enumerate(self._splits) if split]

        @contextmanager
        def open_worker(thread: int) -> Iterator[Callable[[int], list[_Chip | None]]]:
            yield lambda place: list(self._chips_of(numbers[place], self._gatherers[thread]))

        made = in_threads(len(numbers), open_worker, feedback, percent=(LOOKED, WRITTEN), unit="files")
        chips = [chip for of_file in made for chip in of_file if chip is not None]
        total = sum(map(len, made))
        if not chips:
            text = translate("Pixelwise", "There is no chip to make: the files hold no valid pixel with a class.")
            raise InputError(text)
        if lost := total - len(chips):
            text = translate(
                "Pixelwise", "{count:,} of {total:,} windows hold no valid pixel with a class and are left out."
            )
            feedback.pushInfo(text.format(count=lost, total=total))
        first, *others = self._gatherers
        for other in others:
            first.merge(other)
        return chips, first

    def _chips_of(self, number: int, gatherer: StatisticsGatherer) -> Iterator[_Chip | None]:
        """The chips of one file; None for windows without a class."""
        source, size = self._sources[number], self._size
        labels = open_raster(source.pair.label)
        whole = (source.grid.height, source.grid.width) == (size, size)
        with RasterStack([str(source.pair.image)]) as stack:
            for window in window_grid(source.grid.height, source.grid.width, size, size):
                image, valid = stack.read(window)
                inside = window.intersection(source.grid.window)
                values, known = read_values(labels, source.pair.label, inside)
                label = np.full((size, size), self._classes.ignore, np.uint8)
                label[inside.slices_in(window)] = self._classes.classes_of(values, known, source.label.jpeg)
                pixels = np.bincount(label[valid], minlength=256)[self._classes.table.values]
                if not pixels.any():
                    yield None
                    continue
                keep_label = whole and bool((values == label).all())
                record = self._record(number, window, valid, whole and source.usable, keep_label)
                self._write(source, window, record, image, valid, label)
                if self._splits[number] == self._counted or not self._counted:
                    gatherer.add(image, valid)
                yield _Chip(record, pixels, self._outline(source, window))

    def _record(
        self, number: int, window: Window, valid: NDArray[np.bool_], keep_image: bool, keep_label: bool
    ) -> ChipRecord:
        pair, chip_id = self._sources[number].pair, self._ids[number]
        if (self._size, self._size) != (self._sources[number].grid.height, self._sources[number].grid.width):
            chip_id = f"{chip_id}_{window.row:06d}_{window.col:06d}"
        share = round(float(valid.mean()), 6)
        image = self._path_of(pair.image) if keep_image else ""
        label = self._path_of(pair.label) if keep_label else ""
        return ChipRecord(chip_id, self._splits[number], 0, window.row, window.col, share, image=image, label=label)

    def _path_of(self, path: Path) -> str:
        """The path of a file as the dataset keeps it: relative where both lie in one folder, which may be moved."""
        path = path.absolute()
        if path.is_relative_to(self._destination.parent):
            return Path(os.path.relpath(path, self._destination)).as_posix()
        return str(path)

    def _write(
        self,
        source: ImportSource,
        window: Window,
        record: ChipRecord,
        image: NDArray[Any],
        valid: NDArray[np.bool_],
        label: NDArray[np.uint8],
    ) -> None:
        """Writes what cannot stay where it is."""
        if record.image and record.label:
            return
        transform = source.grid.window_transform(window) if source.has_place else NOWHERE
        writer = self._writer(source.grid.crs_wkt)
        if not record.image:
            writer.write_image(record.id, transform, image, valid)
        if not record.label:
            writer.write_label(record.id, transform, zlib.compress(label.tobytes(), 1))

    def _writer(self, crs_wkt: str) -> TiffWriter:
        with self._lock:
            if crs_wkt not in self._writers:
                for name in (IMAGES, LABELS):
                    (self._folder / name).mkdir(exist_ok=True)
                self._writers[crs_wkt] = TiffWriter(self._folder, crs_wkt, self._size)
            return self._writers[crs_wkt]

    def _outline(self, source: ImportSource, window: Window) -> Outline:
        if not source.has_place:
            return None
        return outline_of(source.grid.window_transform(window), self._size, source.grid.crs_wkt, self._crs)


def _ids_of(pairs: Sequence[Pair]) -> list[str]:
    """The stems of the images, with the names of their folders where stems alone are not unique."""
    stems = Counter(pair.image.stem for pair in pairs)
    ids = [
        "_".join((*pair.place, pair.image.stem)) if stems[pair.image.stem] > 1 else pair.image.stem for pair in pairs
    ]
    taken = set(ids)
    seen: set[str] = set()
    for number, name in enumerate(ids):
        # Files that differ in their suffix only.
        if name in seen:
            ids[number] = next(other for other in (f"{name}_{n}" for n in itertools.count(2)) if other not in taken)
            taken.add(ids[number])
        seen.add(ids[number])
    return ids


def _describe(
    job: ImportJob,
    sources: Sequence[ImportSource],
    classes: LabelClasses,
    size: int,
    records: list[ChipRecord],
    chips: Sequence[_Chip],
    gatherer: StatisticsGatherer,
) -> ChipDataset:
    placed = next((source for source in sources if source.has_place), sources[0])
    pixels: dict[str, dict[str, int]] = {}
    chips_with: dict[str, dict[str, int]] = {}
    keys = list(map(str, classes.table.values))
    for split in ("train", "validation", "test"):
        of_split = [chip.pixels for chip in chips if chip.record.split == split]
        counts = np.array(of_split, np.int64).reshape(-1, len(keys))
        pixels[split] = dict(zip(keys, counts.sum(axis=0).tolist(), strict=True))
        chips_with[split] = dict(zip(keys, (counts > 0).sum(axis=0).tolist(), strict=True))
    return ChipDataset(
        folder=Path(job.output),
        bands=sources[0].bands,
        dtype=sources[0].dtype,
        crs=placed.grid.crs_wkt if placed.has_place else "",
        pixel_size=placed.grid.pixel_size,
        classes=classes.table,
        ignore_value=classes.ignore,
        chip_size=size,
        stride=size,
        statistics=gatherer.result(),
        chips=records,
        pixel_counts=pixels,
        chip_counts=chips_with,
        sources=[str(Path(job.images).absolute())],
        unlabelled=classes.unlabelled,
        job=asdict(job),
    )
