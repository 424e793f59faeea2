"""Pipelines of albumentations that the user wrote as JSON, run on normalised chips of any number of bands.

The file is what `albumentations.save(transform, path)` writes. It can only name transforms of the library and their
arguments; those that carry code of their own (Lambda) are refused.
"""

from __future__ import annotations

import json
import os
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...language import translate
from ..choices import near_names
from ..losses import IGNORED
from .geometry import Chip

# Its transforms of colour expect 0 to 1, so that is what so many standard deviations around the mean become. For a chip
# with values beyond them the range is wider; but not for ever, or a single pixel would leave the others no contrast.
RANGE, WIDEST_RANGE = 4.0, 10.0
# Marks the pixels of the chip among those that a transform filled in.
INSIDE = 131
PROBE_SIZE = 64
# What a file may set that is ours to decide, and what older versions wrote.
LEFT_OUT = ("bbox_params", "keypoint_params", "additional_targets", "seed", "mask_interpolation", "always_apply")
# Where the text of an error of the library gets too long for a sentence.
LONGEST_REASON = 200


class Pipeline:
    """A pipeline in a JSON file; InputError for one that cannot be read, built or run on so many bands.

    Transforms that take three bands only act on the places `colors`, those of red, green and blue.
    """

    def __init__(self, path: str, bands: int, colors: Sequence[int] | None) -> None:
        # Without it, the import asks the network for a newer version.
        os.environ["NO_ALBUMENTATIONS_UPDATE"] = "1"
        import albumentations

        self._path, self._bands = path, bands
        node = _checked(path, _read(path))
        self._size: tuple[int, ...] | None = None
        self._compose: Any = _built(
            path,
            albumentations.Compose,
            [_on_bands(path, node, bands, colors)],
            additional_targets={"inside": "mask"},
            # Also where the file says otherwise: between two classes lies a third one.
            mask_interpolation=cv2.INTER_NEAREST,
            # Without it, an argument with a wrong name would do nothing.
            strict=True,
        )

    def reseed(self, seed: int) -> None:
        self._compose.set_random_seed(seed)

    def __call__(self, image: NDArray[np.float32], positions: NDArray[np.uint8], valid: NDArray[np.bool_]) -> Chip:
        """A chip as the pipeline changes it; what it filled in is 0, IGNORED and not valid.

        InputError where it does not give back images and labels of one and the same size for all chips.
        """
        low = np.float32(np.clip(image.min(), -WIDEST_RANGE, -RANGE))
        width = np.float32(np.clip(image.max(), RANGE, WIDEST_RANGE)) - low
        shares = np.ascontiguousarray(np.clip((image - low) / width, 0, 1).transpose(1, 2, 0))
        inside = np.where(valid, np.uint8(INSIDE), np.uint8(0))
        try:
            result = self._compose(image=shares, mask=positions, inside=inside)
        except Exception as error:
            text = translate("Pixelwise", "AUGMENT_PIPELINE {path} fails on a chip: {reason}")
            raise InputError(text.format(path=self._path, reason=_reason(error))) from error
        changed, moved = self._image_of(result["image"]), result["mask"]
        self._check_sizes(changed.shape[1:], moved.shape)
        still = result["inside"] == INSIDE
        values = (changed * width + low) * still
        return np.ascontiguousarray(values), np.where(still, moved, IGNORED).astype(np.uint8), still

    def _check_sizes(self, image: tuple[int, ...], label: tuple[int, ...]) -> None:
        self._size = self._size or image
        for size in (label, self._size):
            if size != image:
                text = translate(
                    "Pixelwise",
                    "AUGMENT_PIPELINE {path} makes chips of {cols} × {rows} and of {other_cols} × {other_rows} pixels, "
                    "but they must have one size: end it with Resize, for instance.",
                )
                sizes = {"cols": image[1], "rows": image[0], "other_cols": size[1], "other_rows": size[0]}
                raise InputError(text.format(path=self._path, **sizes))

    def _image_of(self, image: Any) -> NDArray[np.float32]:
        if isinstance(image, np.ndarray) and image.ndim == 2:
            image = image[..., np.newaxis]
        if isinstance(image, np.ndarray) and image.dtype == np.float32 and image.shape[2:] == (self._bands,):
            return image.transpose(2, 0, 1)
        text = translate(
            "Pixelwise",
            "AUGMENT_PIPELINE {path} makes images of shape {shape} and type {type}, but the network needs {count} "
            "bands of float32: leave out transforms that convert images.",
        )
        shape, kind = getattr(image, "shape", "?"), getattr(image, "dtype", type(image).__name__)
        raise InputError(text.format(path=self._path, shape=shape, type=kind, count=self._bands))


def _read(path: str) -> dict[str, Any]:
    """The outermost transform in a file."""
    try:
        content = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        text = translate("Pixelwise", "AUGMENT_PIPELINE {path} cannot be read as JSON: {reason}")
        raise InputError(text.format(path=path, reason=_reason(error))) from error
    node = content.get("transform", content) if isinstance(content, dict) else content
    if not isinstance(node, dict):
        text = translate(
            "Pixelwise",
            "AUGMENT_PIPELINE {path} holds no pipeline: write it with albumentations.save(transform, path).",
        )
        raise InputError(text.format(path=path))
    return node


def _checked(path: str, node: Any) -> dict[str, Any]:
    """A transform and those inside it, all of them known to the library, without what is ours to decide."""
    from albumentations.core.serialization import NON_SERIALIZABLE_REGISTRY, SERIALIZABLE_REGISTRY, shorten_class_name

    name = node.get("__class_fullname__") if isinstance(node, dict) else None
    if not isinstance(name, str):
        text = translate(
            "Pixelwise",
            "AUGMENT_PIPELINE {path} has a transform without a name: it must be an object with __class_fullname__.",
        )
        raise InputError(text.format(path=path))
    short = shorten_class_name(name)
    if short in NON_SERIALIZABLE_REGISTRY:
        text = translate(
            "Pixelwise",
            "AUGMENT_PIPELINE {path} has the transform {name}, which runs code of its own: leave it out.",
        )
        raise InputError(text.format(path=path, name=name))
    if short not in SERIALIZABLE_REGISTRY:
        known = sorted(key for key in SERIALIZABLE_REGISTRY if "." not in key)
        text = translate(
            "Pixelwise",
            "AUGMENT_PIPELINE {path} has the transform {name}, which albumentations does not know: {suggestion}",
        )
        raise InputError(text.format(path=path, name=name, suggestion=near_names(short, known)))
    kept = {key: value for key, value in node.items() if key not in LEFT_OUT}
    kept.setdefault("p", 1.0 if "transforms" in kept else 0.5)
    if kept.get("fill_mask") is not None:
        # It would be taken for a class.
        kept["fill_mask"] = IGNORED
    if "transforms" in kept:
        inner = kept["transforms"]
        if not isinstance(inner, list) or not inner:
            text = translate(
                "Pixelwise",
                "AUGMENT_PIPELINE {path} has the transform {name} without a list of transforms inside.",
            )
            raise InputError(text.format(path=path, name=name))
        kept["transforms"] = [_checked(path, item) for item in inner]
    return kept


def _on_bands(path: str, node: dict[str, Any], bands: int, colors: Sequence[int] | None) -> Any:
    """The transform of a checked node; around one that takes three bands only, one that gives it the colours."""
    import albumentations

    arguments = {key: value for key, value in node.items() if key not in ("__class_fullname__", "transforms")}
    if "transforms" in node:
        inner = [_on_bands(path, item, bands, colors) for item in node["transforms"]]
        return _built(path, _class_of(node), inner, **arguments)
    transform = _built(path, _class_of(node), **arguments)
    # Those that move pixels run on any bands, but perhaps not on a chip of the size that is tried.
    fault = None if isinstance(transform, albumentations.DualTransform) else _fault(transform, bands)
    if fault is None:
        return transform
    name = node["__class_fullname__"]
    if _fault(transform, 3) is not None:
        text = translate(
            "Pixelwise", "AUGMENT_PIPELINE {path} has the transform {name}, which cannot be used: {reason}"
        )
        raise InputError(text.format(path=path, name=name, reason=fault))
    if colors is None:
        text = translate(
            "Pixelwise",
            "AUGMENT_PIPELINE {path} has the transform {name}, which takes red, green and blue only, and which of the "
            "bands these are is not known (the chips have {count}): give RGB_BANDS, or leave it out.",
        )
        raise InputError(text.format(path=path, name=name, count=bands))
    return albumentations.SelectiveChannelTransform([transform], channels=list(colors), p=1.0)


def _class_of(node: dict[str, Any]) -> Any:
    from albumentations.core.serialization import SERIALIZABLE_REGISTRY, shorten_class_name

    return SERIALIZABLE_REGISTRY[shorten_class_name(node["__class_fullname__"])]


def _built(path: str, make: Any, *transforms: Any, **arguments: Any) -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return make(*transforms, **arguments)
    except Exception as error:
        text = translate("Pixelwise", "AUGMENT_PIPELINE {path} cannot be used: {name}: {reason}")
        raise InputError(text.format(path=path, name=make.__name__, reason=_reason(error))) from error


def _fault(transform: Any, bands: int) -> str | None:
    """Why a transform cannot change an image of so many bands; None where it can."""
    image = np.random.default_rng(1).random((PROBE_SIZE, PROBE_SIZE, bands), dtype=np.float32)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            result = transform(image=image, force_apply=True)["image"]
    except Exception as error:
        return _reason(error)
    if isinstance(result, np.ndarray) and result.shape == image.shape and result.dtype == image.dtype:
        return None
    text = translate("Pixelwise", "it makes {name} images of shape {shape} and type {type}.")
    return text.format(name=type(result).__name__, shape=tuple(result.shape), type=result.dtype)


def _reason(error: Exception) -> str:
    """The library's words on one line, with a full stop."""
    if callable(faults := getattr(error.__cause__ or error.__context__, "errors", None)):
        # The library passes on Pydantic's, of which only the argument and what is wrong with it are for the eye.
        parts = [f"{' '.join(map(str, fault['loc']))}: {fault['msg']}".lstrip(": ") for fault in faults()]
    else:
        parts = [str(error) or type(error).__name__]
    words = " ".join("; ".join(parts).split())
    return (words if len(words) <= LONGEST_REASON else f"{words[:LONGEST_REASON]}…").rstrip(".") + "."
