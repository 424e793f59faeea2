"""Which label file belongs to which image file, and to which split, in folders of other programs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ...errors import DatasetError, InputError
from ...feedback import Feedback
from ...language import translate
from ..dataset import DESCRIPTION, open_dataset
from ..job import ImportJob

SUFFIXES = {".tif", ".tiff", ".png", ".jpg", ".jpeg"}
IMAGE_FOLDERS = {"images", "image", "imgs", "img", "img_dir", "jpegimages", "rgb"}
LABEL_FOLDERS = {
    "labels", "label", "masks", "mask", "annotations", "annotation", "ann_dir", "segmentationclass",
    "segmentationclassraw", "gt", "ground_truth", "groundtruth", "targets", "target",
}  # fmt: skip
SPLIT_WORDS = {
    "train": "train", "training": "train", "val": "validation", "valid": "validation", "validation": "validation",
    "test": "test", "testing": "test",
}  # fmt: skip
# Where lists of names may lie, beside the folder of images and above it.
LIST_FOLDERS = ("", "ImageSets/Segmentation", "ImageSets", "splits", "lists")
# What programs add to the stem of a label, or of an image, so that the two differ.
LABEL_AFFIX = re.compile(r"^(masks?|labels?|gt)[_-]|[_-](masks?|labels?|gt|seg|annotations?|labelids)$", re.IGNORECASE)
IMAGE_AFFIX = re.compile(r"^(images?|img)[_-]|[_-](images?|img|sat|rgb)$", re.IGNORECASE)
ESRI_DEFINITION = "esri_model_definition.emd"
MOST_NAMED = 3


@dataclass(frozen=True)
class Pair:
    """An image file with its label file.

    `split` is empty where nothing tells it; `place` are the folders the image is in, but for those that only say that
    it is one.
    """

    image: Path
    label: Path
    split: str = ""
    place: tuple[str, ...] = ()


@dataclass(frozen=True)
class Found:
    """The pairs in a folder, and what another program has written down about classes: items `{value, name, color}`
    and values that are ignored."""

    pairs: list[Pair]
    classes: list[dict[str, Any]] = field(default_factory=list)
    ignore: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class _File:
    """A file; `place` are the folders it is in, without those that only say what it is."""

    path: Path
    place: tuple[str, ...]

    @property
    def split(self) -> str:
        return next((SPLIT_WORDS[name] for name in self.place if name in SPLIT_WORDS), "")

    def key(self, affix: re.Pattern[str] | None = None) -> tuple[str, ...]:
        stem = affix.sub("", self.path.stem) if affix else self.path.stem
        return (*(SPLIT_WORDS.get(name, name) for name in self.place), stem)


def find_pairs(job: ImportJob, feedback: Feedback) -> Found:
    """The pairs below the folders of a job, in the order of their paths; InputError where there is none."""
    root = Path(job.images)
    if not root.is_dir():
        text = translate("Pixelwise", "IMAGES: {path} is no folder; the folder of the files is needed.")
        raise InputError(text.format(path=root))
    images, labels = _images_and_labels(root, job.labels)
    if not images:
        text = translate("Pixelwise", "IMAGES: there is no GeoTIFF, PNG or JPEG of an image in {path}.")
        raise InputError(text.format(path=root))
    if not labels:
        raise InputError(
            translate(
                "Pixelwise",
                "LABELS: there is no GeoTIFF, PNG or JPEG of a label in or beside {path}: choose their folder. Label "
                "files have the same names as their images.",
            ).format(path=root)
        )
    pairs = _paired(images, labels, feedback)
    classes, ignore = _known_classes([root, root.parent])
    return Found(_with_lists(pairs, root, feedback), classes, ignore)


def _images_and_labels(root: Path, labels: str) -> tuple[list[_File], list[_File]]:
    if labels:
        label_root = Path(labels)
        if not label_root.is_dir():
            text = translate("Pixelwise", "LABELS: {path} is no folder; the folder of the files is needed.")
            raise InputError(text.format(path=label_root))
        found = [file for file in _files(root) if not file.path.is_relative_to(label_root) or label_root == root]
        if label_root == root:
            return _told_apart(found)
        return found, [_without_role(file) for file in _files(label_root)]
    images, found_labels = _told_apart(_files(root))
    for folder in () if found_labels else _sister_folders(root):
        found_labels = _files(folder)
        if found_labels:
            break
    return images, found_labels


def _files(root: Path) -> list[_File]:
    """All rasters below a folder. In a dataset of ours only its chips: layouts hold the same ones again."""
    tops = [root / name for name in ("images", "labels")] if (root / DESCRIPTION).is_file() else [root]
    paths = sorted(path for top in tops for path in top.rglob("*") if path.suffix.lower() in SUFFIXES)
    files = []
    for path in paths:
        folders = path.relative_to(root).parts[:-1]
        if path.is_file() and not any(name.startswith(".") for name in (*folders, path.name)):
            place = tuple(name.lower() for name in folders if name.lower() not in IMAGE_FOLDERS)
            files.append(_File(path, place))
    return files


def _told_apart(files: Sequence[_File]) -> tuple[list[_File], list[_File]]:
    """Images and labels by the names of their folders, or else of the files."""
    labels = {file for file in files if LABEL_FOLDERS & set(file.place)}
    if not labels:
        labels = {file for file in files if LABEL_AFFIX.search(file.path.stem)}
    return [file for file in files if file not in labels], [_without_role(file) for file in files if file in labels]


def _without_role(file: _File) -> _File:
    return replace(file, place=tuple(name for name in file.place if name not in LABEL_FOLDERS))


def _sister_folders(root: Path) -> Iterable[Path]:
    """Folders of labels beside a folder of images, or beside the one above it (images/train, labels/train)."""
    for above, inner in ((root.parent, ""), (root.parent.parent, root.name)):
        for folder in sorted(above.iterdir()):
            if folder.name.lower() in LABEL_FOLDERS and (folder / inner).is_dir() and folder / inner != root:
                yield folder / inner


def _paired(images: Sequence[_File], labels: Sequence[_File], feedback: Feedback) -> list[Pair]:
    """Pairs by place and name, or by the name alone where it is there once; says what has no partner."""
    exact, bare = _by_key(labels, None), _by_key(labels, LABEL_AFFIX)
    stems = _by_key([replace(file, place=()) for file in labels], LABEL_AFFIX, several=True)
    same_stem = _by_key([replace(file, place=()) for file in images], IMAGE_AFFIX, several=True)
    pairs, alone = [], []
    for image in images:
        label = exact.get(image.key()) or bare.get(image.key()) or bare.get(image.key(IMAGE_AFFIX))
        stem = image.key(IMAGE_AFFIX)[-1:]
        if label is None and len(stems.get(stem, [])) == len(same_stem[stem]) == 1:
            label = stems[stem]
        if label is None:
            alone.append(image.path.name)
        else:
            pairs.append(Pair(image.path, label[0].path, image.split or label[0].split, image.place))
    if not pairs:
        raise InputError(_none_paired(images, labels))
    if alone:
        text = translate("Pixelwise", "{count:,} images have no label and are left out: {names}.")
        feedback.pushWarning(text.format(count=len(alone), names=_named(alone)))
    if unused := sorted({file.path.name for file in labels if file.path not in {pair.label for pair in pairs}}):
        text = translate("Pixelwise", "{count:,} labels have no image: {names}.")
        feedback.pushWarning(text.format(count=len(unused), names=_named(unused)))
    return pairs


def _none_paired(images: Sequence[_File], labels: Sequence[_File]) -> str:
    """The sentence for files that do not go together."""
    return translate(
        "Pixelwise",
        "LABELS: none of the {count:,} images has a label of the same name: {image} and {label}, for example, do not "
        "go together.",
    ).format(count=len(images), image=images[0].path.name, label=labels[0].path.name)


def _by_key(
    files: Sequence[_File], affix: re.Pattern[str] | None, several: bool = False
) -> dict[tuple[str, ...], list[_File]]:
    found: dict[tuple[str, ...], list[_File]] = {}
    for file in files:
        found.setdefault(file.key(affix), []).append(file)
    twice = next((group for group in found.values() if len(group) > 1), None)
    if twice and affix is None and not several:
        text = translate("Pixelwise", "LABELS: {path} and {other} have the same name; only one can be the label.")
        raise InputError(text.format(path=twice[0].path, other=twice[1].path))
    return found if several else {key: group for key, group in found.items() if len(group) == 1}


def _named(names: Sequence[str]) -> str:
    return ", ".join(names[:MOST_NAMED]) + (", …" if len(names) > MOST_NAMED else "")


def _with_lists(pairs: Sequence[Pair], root: Path, feedback: Feedback) -> list[Pair]:
    """The pairs with the splits of lists such as train.txt and val.txt, where no folder tells a split."""
    listed = _described_splits(root)
    for above in (root, root.parent):
        for folder in dict.fromkeys(above / name for name in LIST_FOLDERS):
            for word, split in SPLIT_WORDS.items():
                listed.update(dict.fromkeys(_listed_stems(folder / f"{word}.txt"), split))
        if used := [pair for pair in pairs if pair.image.stem in listed]:
            text = translate("Pixelwise", "{count:,} of {total:,} images are named in lists of the splits.")
            feedback.pushInfo(text.format(count=len(used), total=len(pairs)))
            break
    return [replace(pair, split=pair.split or listed.get(pair.image.stem, "")) for pair in pairs]


def _described_splits(root: Path) -> dict[str, str]:
    """The splits of a dataset of ours."""
    try:
        return {chip.id: chip.split for chip in open_dataset(root).chips}
    except DatasetError:
        return {}


def _listed_stems(path: Path) -> list[str]:
    """The stems in a list, each line of which begins with a stem, file name or path; none where there is no list."""
    if not path.is_file():
        return []
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    names = [line.split()[0].replace("\\", "/").rsplit("/", 1)[-1] for line in lines if line.strip()]
    return [name[: name.rindex(".")] if Path(name).suffix.lower() in SUFFIXES else name for name in names]


def _known_classes(folders: Sequence[Path]) -> tuple[list[dict[str, Any]], list[int]]:
    """Classes and ignored values as an Esri model definition, or the description of a dataset of ours, tells them."""
    for folder in folders:
        if (folder / DESCRIPTION).is_file():
            try:
                dataset = open_dataset(folder)
            except DatasetError:
                continue
            return dataset.classes.to_list(), [dataset.ignore_value]
        if (folder / ESRI_DEFINITION).is_file():
            return _esri_classes(folder / ESRI_DEFINITION), []
    return [], []


def _esri_classes(path: Path) -> list[dict[str, Any]]:
    try:
        items = json.loads(path.read_text(encoding="utf-8-sig"))["Classes"]
        return [
            {
                "value": int(item["Value"]),
                "name": str(item["Name"]),
                "color": "#" + "".join(f"{min(max(int(part), 0), 255):02x}" for part in item.get("Color", [])[:3]),
            }
            for item in items
        ]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        text = translate("Pixelwise", "IMAGES: the classes in {path} cannot be read: {error}.")
        raise InputError(text.format(path=path, error=f"{type(error).__name__} {error}")) from error
