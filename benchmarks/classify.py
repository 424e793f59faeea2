"""Speed of a classification beside the bare network and what other programs do, on the same raster and cores.

    .venv/bin/python benchmarks/classify.py [--size 8192] [--rounds 1] [--contenders ours bare peer simple] [--model M]

ours     classify_raster, from file to file, with nothing but paths and MARGIN given
bare     the network alone in its fastest form, over as many windows of the same size, already normalised in memory
peer     the fastest peer of ../shared/peers.md redone as a plain loop: 256-pixel windows with 32 pixels of margin,
         read, normalised, computed in 32 bits and cropped one batch of four after the other, the map in memory. Its
         forward is torch's fastest in 32 bits (channels-last, batch norms folded, freed memory kept), which takes as
         long per pixel as ONNX Runtime and OpenVINO in 32 bits
simple   the same with torch as it comes, one window at a time, as the slowest peers

A U-Net with ResNet-18, three classes and random weights classifies an 8-bit image: banepa_buildings, mirrored to SIZE ×
SIZE pixels. Every contender runs in a process of its own, round after round in turn; imports and the reading of
the model file are not counted, all else is. Only ratios from one run on an otherwise idle machine mean anything.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "build" / "plugins"))

BANEPA = ROOT.parent / "shared" / "data" / "banepa_buildings" / "banepa.vrt"
CLASSES = 3
# What is found for trained models of this kind; one with random weights looks further.
MARGIN = 96
PEER_WINDOW, PEER_MARGIN, PEER_BATCH = 256, 32, 4
# Windows that the bare forward takes in turn.
WINDOWS_IN_MEMORY = 8
gdal.UseExceptions()


def make_raster(path: Path, size: int) -> None:
    image = gdal.Open(str(BANEPA)).ReadAsArray()
    missing = [(0, max(size - length, 0)) for length in image.shape[1:]]
    image = np.pad(image, [(0, 0), *missing], mode="symmetric")[:, :size, :size]
    options = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "INTERLEAVE=PIXEL"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 3, gdal.GDT_Byte, options)
    dataset.SetGeoTransform((500000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5))
    dataset.WriteArray(image)
    dataset = None


def make_model(path: Path) -> None:
    import torch

    from pixelwise.geo.classes import ClassEntry, ClassTable, color_of
    from pixelwise.geo.raster import Band
    from pixelwise.models.header import ModelHeader
    from pixelwise.models.modelfile import save_model, weights_of
    from pixelwise.models.network import build_network

    torch.manual_seed(1)
    network = build_network("unet", "resnet18", 3, CLASSES)
    with torch.no_grad():
        # Random scores are nearly the same for all classes; those of a trained model are surer, and rounding does not
        # change their order.
        network.model.segmentation_head[0].bias[0] += 2.0
    header = ModelHeader(
        architecture="unet",
        encoder="resnet18",
        bands=[Band(f"Band {number}", "uint8", None) for number in (1, 2, 3)],
        dtype="uint8",
        mean=[104.0, 107.0, 103.0],
        std=[50.0] * 3,
        classes=ClassTable(ClassEntry(value, f"class {value}", color_of(value)) for value in range(CLASSES)),
        ignore_value=255,
        chip_size=256,
        pixel_size=(0.5, 0.5),
        crs="",
    )
    save_model(path, weights_of(network), header)


def ours(folder: Path, model: str, _windows: dict[str, int]) -> dict[str, Any]:
    # torch's libraries are imported before the clock starts, as by the others.
    import segmentation_models_pytorch  # noqa: F401

    from pixelwise.feedback import SilentFeedback
    from pixelwise.maps.classify import classify_raster
    from pixelwise.maps.job import ClassifyJob
    from pixelwise.models.inference import predict  # noqa: F401

    feedback = SilentFeedback()
    paths = {"input": str(folder / "input.tif"), "model": model, "output": str(folder / "map.tif")}
    started = time.perf_counter()
    classify_raster(ClassifyJob(**paths, margin=MARGIN, resume=False), feedback)
    seconds = time.perf_counter() - started
    told = " ".join(feedback.infos)
    found = re.search(r"in ([\d,]+) windows? of (\d+) × (\d+) pixels with a margin of (\d+), (\d+) at a time", told)
    if found is None:
        raise SystemExit(f"the windows are not told any more: {told}")
    windows = [int(number.replace(",", "")) for number in found.groups()]
    names = ("count", "rows", "cols", "margin", "batch")
    return {"seconds": seconds, "windows": dict(zip(names, windows, strict=True)), "told": told}


def bare(folder: Path, model: str, windows: dict[str, int]) -> dict[str, Any]:
    import torch

    from pixelwise.models.inference.predict import Predictor

    rows, cols = windows["rows"], windows["cols"]
    dataset = gdal.Open(str(folder / "input.tif"))
    random = np.random.default_rng(1)
    high, wide = dataset.RasterYSize - rows, dataset.RasterXSize - cols
    images = np.stack(
        [
            dataset.ReadAsArray(
                int(random.integers(max(wide, 0) + 1)), int(random.integers(max(high, 0) + 1)), cols, rows
            )
            for _ in range(WINDOWS_IN_MEMORY)
        ]
    )
    valid = np.ones((len(images), rows, cols), bool)
    predictor = Predictor(model, say=print)
    precision = predictor.settle(images, valid)
    forward = predictor._probabilities(precision)
    with torch.inference_mode():
        values, _ = predictor._input(images, valid)
        batches = values.split(min(windows["batch"], len(values)))
        forward(batches[0])
        started, done, number = time.perf_counter(), 0, 0
        while done < windows["count"]:
            batch = batches[number % len(batches)][: windows["count"] - done]
            forward(batch)
            done, number = done + len(batch), number + 1
        if predictor.device.type == "cuda":
            torch.cuda.synchronize()
    return {"seconds": time.perf_counter() - started, "precision": precision}


def peer(folder: Path, model: str, _windows: dict[str, int]) -> dict[str, Any]:
    from pixelwise.models.inference.predict import Predictor

    predictor = Predictor(model, precision="32")
    return plain_loop(folder, predictor._probabilities("32"), predictor.device, PEER_BATCH)


def simple(folder: Path, model: str, _windows: dict[str, int]) -> dict[str, Any]:
    from pixelwise.models.device import choose_device
    from pixelwise.models.modelfile import load_model

    device = choose_device("auto")
    network = load_model(model)[0].eval().requires_grad_(False).to(device)
    return plain_loop(folder, lambda images: network(images).softmax(1), device, 1)


def plain_loop(folder: Path, forward: Callable[[Any], Any], device: Any, batch: int) -> dict[str, Any]:
    """Reads, computes and keeps one batch after the other; the map is written at the end."""
    import torch

    started = time.perf_counter()
    source = gdal.Open(str(folder / "input.tif"))
    height, width = source.RasterYSize, source.RasterXSize
    found = np.zeros((height, width), np.uint8)
    groups = _groups(height, width, batch)
    with torch.inference_mode():
        for group in groups:
            images = torch.from_numpy(np.stack([_read(source, row, col) for row, col in group])).to(device)
            values = ((images.float() - 105) / 50).contiguous(memory_format=torch.channels_last)
            positions = forward(values).argmax(1).to(torch.uint8).cpu().numpy()
            for (row, col), one in zip(group, positions, strict=True):
                core = one[PEER_MARGIN:-PEER_MARGIN, PEER_MARGIN:-PEER_MARGIN]
                target = found[row : row + len(core), col : col + len(core)]
                target[...] = core[: target.shape[0], : target.shape[1]]
    options = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1"]
    output = gdal.GetDriverByName("GTiff").Create(str(folder / "peer.tif"), width, height, 1, gdal.GDT_Byte, options)
    output.WriteArray(found)
    output = None
    return {"seconds": time.perf_counter() - started}


def _groups(height: int, width: int, batch: int) -> Iterator[list[tuple[int, int]]]:
    step = PEER_WINDOW - 2 * PEER_MARGIN
    places = [(row, col) for row in range(0, height, step) for col in range(0, width, step)]
    for start in range(0, len(places), batch):
        yield places[start : start + batch]


def _read(source: gdal.Dataset, row: int, col: int) -> np.ndarray:
    """The window around a core; beyond the raster it is 0."""
    top, left = row - PEER_MARGIN, col - PEER_MARGIN
    first_row, first_col = max(top, 0), max(left, 0)
    last_row = min(top + PEER_WINDOW, source.RasterYSize)
    last_col = min(left + PEER_WINDOW, source.RasterXSize)
    result = np.zeros((source.RasterCount, PEER_WINDOW, PEER_WINDOW), np.uint8)
    result[:, first_row - top : last_row - top, first_col - left : last_col - left] = source.ReadAsArray(
        first_col, first_row, last_col - first_col, last_row - first_row
    )
    return result


CONTENDERS = {"ours": ours, "bare": bare, "peer": peer, "simple": simple}


def run_alone(name: str, folder: Path, model: str, windows: dict[str, int]) -> dict[str, Any]:
    """What a contender says in a process of its own, with the process's peak memory (MB) and processor time."""
    answer = folder / "answer.json"
    arguments = [sys.executable, __file__, "--alone", name, str(folder), model, json.dumps(windows)]
    process = subprocess.Popen(arguments)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{name} failed")
    measured = {"peak": usage.ru_maxrss / 1024, "cpu": usage.ru_utime + usage.ru_stime}
    return {**json.loads(answer.read_text()), **measured}


def compare(folder: Path, model: str, size: int, rounds: int, names: list[str]) -> None:
    results: dict[str, list[dict[str, Any]]] = {name: [] for name in names}
    # As many windows as a small machine's defaults make, where ours does not run.
    windows = {"count": max(1, (size // 576) ** 2), "rows": 768, "cols": 768, "margin": MARGIN, "batch": 1}
    for _ in range(rounds):
        for name in names:
            result = run_alone(name, folder, model, windows)
            windows = result.get("windows", windows)
            results[name].append(result)
    pixels = size * size / 1e6
    print(f"{size} × {size} × 3 uint8, {os.cpu_count()} cores; ours: {results.get('ours', [{}])[0].get('told', '-')}")
    for name in names:
        seconds = statistics.median(result["seconds"] for result in results[name])
        last = results[name][-1]
        ratios = [f"{_ratio(results, name, other):.3f} × {other}" for other in names if other != name]
        print(
            f"{name:7} {seconds:8.1f} s  {pixels / seconds:6.2f} Mpx/s  {last.get('precision', ''):5} "
            f"cpu {last['cpu']:6.1f} s  peak {last['peak']:5.0f} MB   {'  '.join(ratios)}"
        )


def _ratio(results: dict[str, list[dict[str, Any]]], name: str, other: str) -> float:
    """The speed of a contender as a multiple of another's, round by round."""
    pairs = zip(results[name], results[other], strict=True)
    return statistics.median(theirs["seconds"] / own["seconds"] for own, theirs in pairs)


def main() -> None:
    if sys.argv[1:2] == ["--alone"]:
        name, folder, model, windows = sys.argv[2:6]
        result = CONTENDERS[name](Path(folder), model, json.loads(windows))
        (Path(folder) / "answer.json").write_text(json.dumps(result))
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=8192)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--contenders", nargs="+", choices=CONTENDERS, default=list(CONTENDERS))
    parser.add_argument("--model", help="a trained model of three 8-bit bands instead of random weights")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_raster(folder / "input.tif", options.size)
        if not options.model:
            make_model(folder / "model.safetensors")
        model = options.model or str(folder / "model.safetensors")
        compare(folder, model, options.size, options.rounds, options.contenders)


if __name__ == "__main__":
    main()
