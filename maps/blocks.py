"""The finished blocks of a map, kept on disk until it is complete, so that a run that was ended can go on."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, gdal_array

from ..geo.classraster import writing
from ..geo.closing import close_dataset
from ..geo.grid import Grid
from ..geo.outputs import complete_file
from ..geo.windows import Window
from .plan import Block, WindowPlan
from .scoremaps import ScoreMap

gdal.UseExceptions()

LARGEST_TILE = 4096
SMALL_TILE = 256
JOB_FILE = "job.json"
UNFINISHED = "unfinished-"


def blocks_folder(output: str) -> Path:
    """Where the blocks of a map are kept: a hidden folder beside it."""
    path = Path(output).absolute()
    return path.with_name(f".{path.name}.blocks")


class BlockStore:
    """Writes the rasters of one block at a time; a block counts as finished once it is complete on disk.

    Each block has a GeoTIFF for every ScoreMap, and a file of notes whose presence says that all of it is there. It
    belongs to one thread at a time. Memory: one window.
    """

    def __init__(self, folder: Path, plan: WindowPlan, grid: Grid, maps: Sequence[ScoreMap]) -> None:
        self._folder, self._plan, self._grid, self._maps = folder, plan, grid, maps
        self._current: Block | None = None
        self._open: list[gdal.Dataset] = []
        self._notes: Callable[[], Any] = lambda: None

    def begin(self, block: Block, notes: Callable[[], Any] = lambda: None) -> None:
        """Opens the files of the next block; `notes` is asked for what is written down with it when it is finished."""
        self.finish()
        kept = self._plan.kept_by(block)
        tile = self._plan.rows.step, self._plan.cols.step
        if max(tile) > LARGEST_TILE:
            tile = SMALL_TILE, SMALL_TILE
        self._folder.mkdir(parents=True, exist_ok=True)
        self._current, self._notes = block, notes
        for score_map in self._maps:
            with writing(score_map.destination):
                path = self._path(block, score_map.key, unfinished=True)
                self._open.append(_create(path, self._grid.subgrid(kept), score_map, tile))

    def write(self, kept: Window, arrays: Sequence[NDArray[Any]]) -> None:
        """Writes what a window of the current block keeps: for every ScoreMap its (bands, rows, cols)."""
        assert self._current is not None  # nosec B101 # for mypy
        outer = self._plan.kept_by(self._current)
        for score_map, dataset, array in zip(self._maps, self._open, arrays, strict=True):
            with writing(score_map.destination):
                for number, layer in enumerate(array, start=1):
                    band = dataset.GetRasterBand(number)
                    band.WriteArray(layer, kept.col - outer.col, kept.row - outer.row)
                    # Left in GDAL's cache, tiles would be written whenever another thread reads, and a full disk would
                    # look like a fault of the raster that is read.
                    band.FlushCache()

    def finish(self) -> None:
        """Completes the current block, if there is one."""
        if self._current is None:
            return
        block = self._current
        for score_map in self._maps:
            with writing(score_map.destination):
                close_dataset(self._open.pop(0))
                self._path(block, score_map.key, unfinished=True).replace(self._path(block, score_map.key))
        with complete_file(self._notes_path(block)) as temporary, writing(self._maps[0].destination):
            temporary.write_text(json.dumps(self._notes()), encoding="utf-8")
        self._current = None

    def close(self) -> None:
        """Closes and deletes the files of a block that is not finished."""
        while self._open:
            with suppress(RuntimeError):
                close_dataset(self._open.pop())
        for path in self._folder.glob(f"{UNFINISHED}*"):
            path.unlink()
        self._current = None

    def is_finished(self, block: Block) -> bool:
        paths = [self._path(block, score_map.key) for score_map in self._maps]
        return self._notes_path(block).exists() and all(path.exists() for path in paths)

    def notes(self) -> list[Any]:
        """What was written down with the finished blocks, in their order."""
        paths = [self._notes_path(block) for block in self._plan.blocks if self.is_finished(block)]
        return [json.loads(path.read_text(encoding="utf-8")) for path in paths]

    def mosaic(self, score_map: ScoreMap) -> Path:
        """A virtual raster of the plan's target from the finished blocks; where there is none it is nodata."""
        path = self._folder / f"{score_map.key}.vrt"
        path.write_text(self._xml(score_map), encoding="utf-8")
        return path

    def _xml(self, score_map: ScoreMap) -> str:
        target = self._plan.target
        grid = self._grid.subgrid(target)
        kind = gdal.GetDataTypeName(gdal_array.NumericTypeCodeToGDALTypeCode(np.dtype(score_map.dtype)))
        finished = [block for block in self._plan.blocks if self.is_finished(block)]
        bands = [
            f'<VRTRasterBand dataType="{kind}" band="{number}"><Description>{escape(name, quote=False)}</Description>'
            f"<NoDataValue>{score_map.nodata}</NoDataValue><Scale>{score_map.scale!r}</Scale>"
            + "".join(self._source(block, score_map, number, target) for block in finished)
            + "</VRTRasterBand>"
            for number, name in enumerate(score_map.bands, start=1)
        ]
        return (
            f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">'
            f"<SRS>{escape(grid.crs_wkt, quote=False)}</SRS>"
            f"<GeoTransform>{', '.join(f'{number:.17g}' for number in grid.transform)}</GeoTransform>"
            f"{''.join(bands)}</VRTDataset>"
        )

    def _source(self, block: Block, score_map: ScoreMap, number: int, target: Window) -> str:
        kept = self._plan.kept_by(block)
        part = kept.intersection(target)
        name = self._path(block, score_map.key).name
        size = f'xSize="{part.width}" ySize="{part.height}"'
        return (
            f'<SimpleSource><SourceFilename relativeToVRT="1">{escape(name, quote=False)}</SourceFilename>'
            f"<SourceBand>{number}</SourceBand>"
            f'<SrcRect xOff="{part.col - kept.col}" yOff="{part.row - kept.row}" {size}/>'
            f'<DstRect xOff="{part.col - target.col}" yOff="{part.row - target.row}" {size}/></SimpleSource>'
        )

    def _path(self, block: Block, key: str, *, unfinished: bool = False) -> Path:
        return self._folder / f"{UNFINISHED if unfinished else ''}{block.band}-{block.row}-{key.lower()}.tif"

    def _notes_path(self, block: Block) -> Path:
        return self._folder / f"{block.band}-{block.row}.json"


def _create(path: Path, grid: Grid, score_map: ScoreMap, tile: tuple[int, int]) -> gdal.Dataset:
    options = [
        "TILED=YES",
        f"BLOCKYSIZE={tile[0]}",
        f"BLOCKXSIZE={tile[1]}",
        "INTERLEAVE=BAND",
        # Scores hardly get smaller by more work, and the file is read but once.
        "COMPRESS=DEFLATE",
        "ZLEVEL=1",
        "BIGTIFF=IF_SAFER",
        "SPARSE_OK=TRUE",
    ]
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(np.dtype(score_map.dtype))
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), grid.width, grid.height, len(score_map.bands), kind, options
    )
    for number in range(1, len(score_map.bands) + 1):
        dataset.GetRasterBand(number).SetNoDataValue(score_map.nodata)
    return dataset


def kept_blocks(folder: Path, facts: Mapping[str, Any]) -> dict[str, Any] | None:
    """What was settled for the finished blocks in a folder; None where there are none, or they are of another run.

    `facts` describe a run. Windows of other sizes would not fit the blocks, so what was measured for them counts.
    """
    found = _read_json(folder / JOB_FILE)
    if found is None or not has_blocks(folder) or found.get("facts") != json.loads(json.dumps(facts)):
        return None
    settled: dict[str, Any] = found["settled"]
    return settled


def begin_blocks(folder: Path, facts: Mapping[str, Any], settled: Mapping[str, Any]) -> None:
    """Makes the folder for the blocks of a run that `facts` describe."""
    folder.mkdir(parents=True, exist_ok=True)
    with complete_file(folder / JOB_FILE) as temporary:
        temporary.write_text(json.dumps({"facts": facts, "settled": settled}), encoding="utf-8")


def has_blocks(folder: Path) -> bool:
    """Whether a folder holds finished blocks."""
    return any(folder.glob("*-*.json"))


def _read_json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def fingerprint(path: str) -> list[Any]:
    """A file's path, size and time of change, which tell whether it is another one now; only its path if unknown."""
    try:
        found = Path(path).stat()
        return [path, found.st_size, found.st_mtime_ns]
    except OSError:
        virtual = gdal.VSIStatL(path)
        return [path, virtual.size, virtual.mtime] if virtual is not None else [path]
