"""Where a network runs, and with which precision."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import torch

from ..errors import InputError
from ..geo.cores import core_count
from ..language import translate


def choose_device(name: str) -> torch.device:
    """The device of a name: auto takes the first CUDA GPU, then Apple's, then the CPU.

    Raises InputError for an unknown name and for a device that this computer does not have.
    """
    wanted = name.strip().lower() or "auto"
    if wanted == "auto":
        wanted = "cuda" if torch.cuda.is_available() else "mps" if torch.backends.mps.is_available() else "cpu"
    kind, _, number = wanted.partition(":")
    if kind not in ("cpu", "cuda", "mps") or (number and not (kind == "cuda" and number.isdigit())):
        raise InputError(
            translate(
                "Pixelwise",
                "DEVICE is {device}, which is unknown: choose auto, cpu, cuda, cuda:N (N counts from 0) or mps.",
            ).format(device=name)
        )
    if kind == "cuda":
        return _cuda_device(name, int(number or 0))
    if kind == "mps" and not torch.backends.mps.is_available():
        raise InputError(
            translate(
                "Pixelwise",
                "DEVICE is mps, but this computer has no Apple GPU that torch can use: choose auto or cpu.",
            )
        )
    return torch.device(kind)


def _cuda_device(name: str, number: int) -> torch.device:
    if not torch.cuda.is_available():
        if torch.version.cuda is None:
            sentence = translate(
                "Pixelwise",
                "DEVICE is {device}, but CUDA cannot be used here (torch was installed without CUDA): choose auto or "
                "cpu.",
            )
        else:
            sentence = translate(
                "Pixelwise",
                "DEVICE is {device}, but CUDA cannot be used here (no NVIDIA GPU or driver was found): choose auto or "
                "cpu.",
            )
        raise InputError(sentence.format(device=name))
    count = torch.cuda.device_count()
    if number >= count:
        raise InputError(
            translate(
                "Pixelwise", "DEVICE is {device}, but this computer has {count} CUDA GPUs, numbered from 0 to {last}."
            ).format(device=name, count=count, last=count - 1)
        )
    return torch.device("cuda", number)


def device_count(name: str, wanted: int) -> int:
    """How many devices of a name to train on; 0 wants all GPUs there are. On the CPU a process takes one's place.

    Raises InputError for an unknown name, and where more are wanted than there are.
    """
    device = choose_device(name)
    if wanted < 0:
        raise InputError(
            translate("Pixelwise", "DEVICES is {count}; it must be 0, for all, or more.").format(count=wanted)
        )
    if ":" in name and wanted != 1:
        raise InputError(
            translate(
                "Pixelwise",
                "DEVICE is {device}, a single GPU, but DEVICES is {count}: choose DEVICE cuda, or set DEVICES to 1.",
            ).format(device=name, count=wanted)
        )
    if device.type == "cpu":
        return _processes_on_cpu(name, wanted)
    there = torch.cuda.device_count() if device.type == "cuda" else 1
    if wanted > there:
        raise _too_many_gpus(device, wanted, there)
    return wanted or there


def _too_many_gpus(device: torch.device, wanted: int, there: int) -> InputError:
    if device.type != "cuda":
        sentence = translate(
            "Pixelwise", "DEVICES is {count}, but this computer has 1 Apple GPU: choose 1 or less, or 0 for all."
        )
    elif there == 1:
        sentence = translate(
            "Pixelwise", "DEVICES is {count}, but this computer has 1 CUDA GPU: choose 1 or less, or 0 for all."
        )
    else:
        sentence = translate(
            "Pixelwise",
            "DEVICES is {count}, but this computer has {there} CUDA GPUs: choose {there} or less, or 0 for all.",
        )
    return InputError(sentence.format(count=wanted, there=there))


def _processes_on_cpu(name: str, wanted: int) -> int:
    cores = core_count()
    if wanted > 1 and (name.strip().lower() or "auto") == "auto":
        raise InputError(
            translate(
                "Pixelwise",
                "DEVICES is {count}, but this computer has no GPU that torch can use: set DEVICES to 1, or DEVICE to "
                "cpu for so many processes on its cores.",
            ).format(count=wanted)
        )
    if wanted > cores:
        raise InputError(
            translate(
                "Pixelwise", "DEVICES is {count}, but the CPU has {cores} cores for so many processes: choose less."
            ).format(count=wanted, cores=cores)
        )
    return wanted or 1


def devices_of(name: str, wanted: int) -> list[str]:
    """The names of so many devices, see `device_count`, for one process that uses them all."""
    count, first = device_count(name, wanted), choose_device(name)
    if first.type == "cuda" and count > 1:
        return [f"cuda:{number}" for number in range(count)]
    return [str(first)] * count


def cuda_facts() -> dict[str, object]:
    """The version of torch, the CUDA it was built for (empty for none), and whether that is available here."""
    return {"torch": torch.__version__, "built": torch.version.cuda or "", "available": torch.cuda.is_available()}


def supports_half(device: torch.device) -> bool:
    """Whether half precision is faster than 32 bits: on GPUs with tensor cores, since 2017."""
    return device.type == "cuda" and torch.cuda.get_device_capability(device) >= (7, 0)


def supports_tf32(device: torch.device) -> bool:
    """Whether the device has 32-bit numbers of 10 bits' exactness, the ones of NVIDIA GPUs since 2020."""
    return device.type == "cuda" and torch.cuda.get_device_capability(device) >= (8, 0)


def supports_bfloat16(device: torch.device) -> bool:
    """Whether the device computes in bfloat16 by itself; where it only emulates it, 32 bits are faster."""
    if device.type == "cuda":
        return torch.cuda.get_device_capability(device) >= (8, 0)
    return device.type == "cpu" and _cpu_has_bfloat16()


@lru_cache(maxsize=1)
def _cpu_has_bfloat16() -> bool:
    if hasattr(torch.cpu, "get_capabilities"):
        found = torch.cpu.get_capabilities()
        return bool(found.get("avx512_bf16") or found.get("amx_bf16"))
    try:
        flags = Path("/proc/cpuinfo").read_text(encoding="utf-8").split()
    except OSError:
        return False
    return "avx512_bf16" in flags or "amx_bf16" in flags


def precision_of(device: torch.device) -> str:
    """The precision in Lightning Fabric's words."""
    return "bf16-mixed" if supports_bfloat16(device) else "32-true"


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error says that memory ran out; on a CPU torch has no type of its own for it."""
    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    return isinstance(error, RuntimeError) and any(
        words in str(error) for words in ("can't allocate memory", "not enough memory", "out of memory")
    )


def describe_device(device: torch.device) -> str:
    """The device and its precision for the log."""
    if device.type == "cuda":
        name = f"{torch.cuda.get_device_name(device)} ({device})"
    elif device.type == "mps":
        name = "Apple GPU (mps)"
    else:
        name = translate("Pixelwise", "CPU ({count} threads)").format(count=torch.get_num_threads())
    if supports_bfloat16(device):
        text = translate("Pixelwise", "{device}, bfloat16")
    else:
        text = translate("Pixelwise", "{device}, 32-bit")
    return text.format(device=name)
