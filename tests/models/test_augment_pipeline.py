from __future__ import annotations

import json
import pickle
from pathlib import Path

import albumentations
import numpy as np
import pytest
from albumentations.core.serialization import SERIALIZABLE_REGISTRY

from pixelwise.errors import InputError
from pixelwise.geo.raster import Band
from pixelwise.models.augment import Augmentation
from pixelwise.models.job import TrainJob
from pixelwise.models.losses import IGNORED

SIZE = 64
VALID = np.ones((SIZE, SIZE), bool)
CLASSES = 9


def chip(count: int, scale: float = 1.0) -> tuple[np.ndarray, np.ndarray]:
    """An image that tells its label: the brightness of a pixel is that of its class, with some noise."""
    random = np.random.default_rng(2)
    label = np.kron(random.integers(0, CLASSES, (8, 8)), np.ones((8, 8), int)).astype(np.uint8)
    image = (label / 4 - 1 + random.normal(0, 0.02, (count, SIZE, SIZE))) * scale
    return image.astype(np.float32), label


@pytest.fixture
def load(tmp_path: Path):
    """A function that makes an augmentation of transforms, or of the content of a file."""

    def make(*transforms, count: int = 3, content: object = None, seed: int = 1, rgb_bands: list[int] | None = None):
        path = tmp_path / "pipeline.json"
        if transforms:
            albumentations.save(albumentations.Compose(list(transforms)), path, data_format="json")
        else:
            path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        # The preset is not used beside a pipeline.
        job = TrainJob("c", "m", augment="none", augment_pipeline=str(path), rgb_bands=rgb_bands or [])
        return Augmentation(job, [Band(f"Band {n + 1}", "uint16", None) for n in range(count)], seed)

    return make


def leaf(name: str, /, **arguments) -> dict:
    return {"__class_fullname__": name, **arguments}


@pytest.mark.parametrize("count", [1, 3, 12, 300])
@pytest.mark.parametrize(
    "transform, moves",
    [
        pytest.param(albumentations.D4(p=1), True, id="D4"),
        pytest.param(albumentations.Rotate((30, 30), p=1), True, id="Rotate"),
        pytest.param(albumentations.Affine(scale=(0.7, 0.7), p=1), True, id="Affine"),
        pytest.param(albumentations.ElasticTransform(alpha=60, sigma=8, p=1), True, id="ElasticTransform"),
        pytest.param(albumentations.OneOf([albumentations.Transpose(p=1)], p=1), True, id="inside another"),
        pytest.param(albumentations.RandomBrightnessContrast((0.05, 0.1), (0, 0), p=1), False, id="brightness"),
        pytest.param(albumentations.GaussNoise((0.01, 0.02), p=1), False, id="noise"),
        pytest.param(albumentations.GaussianBlur(p=1), False, id="blur"),
    ],
)
def test_pipelines_run_on_any_number_of_bands_with_the_label_on_the_image(load, transform, moves, count):
    image, label = chip(count)
    change = load(transform, count=count)
    values, positions, valid = change(image, label, VALID)
    assert change.active
    assert values.shape == image.shape and values.dtype == np.float32 and values.flags.c_contiguous
    assert positions.dtype == np.uint8 and valid.dtype == bool
    assert np.abs(values - image).max() > 0.03
    assert np.array_equal(positions, label) != moves
    difference = np.abs(values.mean(0) - (positions / 4 - 1))[valid]
    assert np.median(difference) < 0.7


@pytest.mark.parametrize("interpolation", [1, 2])
def test_labels_are_never_interpolated_whatever_the_file_says(load, interpolation):
    label = np.full((SIZE, SIZE), 0, np.uint8)
    label[:, 32:] = 8
    image = label[np.newaxis].astype(np.float32) / 8
    turn = leaf("Rotate", limit=[20, 20], mask_interpolation=interpolation, fill_mask=3, p=1.0)
    nested = leaf("OneOf", transforms=[turn], p=1.0)
    for content in ({"transform": leaf("Compose", transforms=[turn], mask_interpolation=interpolation)}, nested):
        positions = load(content=content, count=1)(image, label, VALID)[1]
        assert set(np.unique(positions)) == {0, 8, IGNORED}


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_no_transform_of_the_library_interpolates_labels(load):
    image, label = chip(3)
    label = (label * 20).astype(np.uint8)
    known = {*range(0, 20 * CLASSES, 20), IGNORED}
    tried = []
    for name, kind in sorted(SERIALIZABLE_REGISTRY.items()):
        if not issubclass(kind, albumentations.DualTransform):
            continue
        try:
            change = load(content=leaf("Compose", transforms=[leaf(name, p=1.0)], mask_interpolation=2))
            positions = change(image, label, VALID)[1]
        except InputError:
            # It has arguments that must be given, or needs more than a chip.
            continue
        assert set(np.unique(positions)) <= known, name
        tried.append(name)
    assert len(tried) > 25 and {"Perspective", "ElasticTransform", "Morphological", "ThinPlateSpline"} <= set(tried)


@pytest.mark.parametrize("fill_mask", [0, 1, 131, 255])
def test_what_a_pipeline_uncovers_is_ignored_whatever_it_fills_in(load, fill_mask):
    image, label = chip(3)
    values, positions, valid = load(albumentations.Rotate((45, 45), fill=0.5, fill_mask=fill_mask, p=1))(
        image, label, VALID
    )
    assert (~valid).sum() > 400 and np.array_equal(positions == IGNORED, ~valid) and (values[:, ~valid] == 0).all()


def test_what_was_invalid_or_ignored_stays_so(load):
    image, label = chip(3)
    valid = VALID.copy()
    valid[:16], label[:20] = False, IGNORED
    values, positions, still = load(albumentations.RandomBrightnessContrast((0.2, 0.2), p=1))(image, label, valid)
    assert np.array_equal(still, valid) and (values[:, ~valid] == 0).all() and (values[:, valid] != 0).mean() > 0.9
    assert (positions[:20] == IGNORED).all() and (positions[20:] != IGNORED).all()


@pytest.mark.parametrize("scale", [0.3, 1.0, 6.0])
def test_values_outside_of_0_to_1_survive(load, scale):
    image, label = chip(3, scale)
    values, _, _ = load(albumentations.HorizontalFlip(p=1))(image, label, VALID)
    np.testing.assert_allclose(values, image[..., ::-1], atol=1e-4)


def test_one_extreme_pixel_leaves_the_others_their_contrast(load):
    image, label = chip(3)
    image[:, 0, 0] = 1000.0
    values, _, _ = load(albumentations.RandomBrightnessContrast((0.05, 0.05), (0, 0), p=1))(image, label, VALID)
    shift = (values - image)[:, 1:]
    assert 0.3 < shift.mean() < 1.5 and np.isfinite(values).all()


@pytest.mark.parametrize("name", ["HueSaturationValue", "ToGray", "CLAHE"])
def test_colour_transforms_act_on_the_declared_bands(load, name):
    image, label = chip(6)
    image[3] += 0.5
    change = load(content=leaf("Compose", transforms=[leaf(name, p=1.0)]), count=6, rgb_bands=[4, 2, 1])
    values, _, _ = change(image, label, VALID)
    np.testing.assert_allclose(values[[2, 4, 5]], image[[2, 4, 5]], atol=1e-4)
    assert np.abs(values[[3, 1, 0]] - image[[3, 1, 0]]).max() > 0.05


def test_a_chip_follows_from_the_seed_and_pickles(load):
    image, label = chip(4)
    steps = [albumentations.D4(p=1), albumentations.OneOf([albumentations.GaussNoise(p=1), albumentations.Blur(p=1)])]
    first, other = load(*steps, count=4), load(*steps, count=4, seed=9)
    again = pickle.loads(pickle.dumps(first))
    runs = [[change(image, label, VALID)[0] for _ in range(6)] for change in (first, again, other)]
    assert all(np.array_equal(a, b) for a, b in zip(*runs[:2], strict=True))
    assert not all(np.array_equal(a, b) for a, b in zip(runs[0], runs[2], strict=True))
    for change in (first, other):
        change.reseed([3, 1])
    assert np.array_equal(first(image, label, VALID)[0], other(image, label, VALID)[0])


def test_a_pipeline_may_cut_out_a_part_but_always_of_one_size(load):
    image, label = chip(3)
    values, positions, valid = load(albumentations.RandomCrop(32, 48))(image, label, VALID)
    assert values.shape == (3, 32, 48) and positions.shape == valid.shape == (32, 48)
    change = load(albumentations.RandomScale((-0.5, 0.5), p=1))
    with pytest.raises(InputError, match="must have one size"):
        for _ in range(20):
            change(image, label, VALID)


def test_files_of_older_versions_and_hand_written_ones_are_read(load):
    image, label = chip(3)
    flip = leaf("albumentations.augmentations.geometric.flip.HorizontalFlip", always_apply=False, p=1.0)
    boxes = {"format": "coco", "label_fields": ["names"]}
    old = {"__version__": "1.4.0", "transform": leaf("Compose", transforms=[flip], bbox_params=boxes, seed=3)}
    for content in (old, flip):
        assert np.array_equal(load(content=content)(image, label, VALID)[1], label[:, ::-1])


@pytest.mark.parametrize(
    "content, count, sentence",
    [
        pytest.param("{not json", 3, "cannot be read as JSON", id="no JSON"),
        pytest.param([1, 2], 3, "holds no pipeline: write it with albumentations.save", id="a list"),
        pytest.param({"transform": {"p": 1}}, 3, "without a name", id="no name"),
        pytest.param(leaf("Blurr"), 3, "Blurr, which albumentations does not know: did you mean .*Blur", id="unknown"),
        pytest.param(leaf("os.system", command="ls"), 3, "os.system, which albumentations does not know", id="code"),
        pytest.param(leaf("Lambda", name="x"), 3, "runs code of its own", id="Lambda"),
        pytest.param(leaf("Compose", transforms=[leaf("Lambda")]), 3, "runs code of its own", id="Lambda inside"),
        pytest.param(leaf("Compose", transforms=[]), 3, "without a list of transforms", id="empty"),
        pytest.param(leaf("Blur", blur_limit="much"), 3, "cannot be used: Blur", id="wrong value"),
        pytest.param(leaf("Blur", blurlimit=3), 3, "blurlimit", id="unknown argument"),
        pytest.param(leaf("OneOf", transforms=[leaf("Blur", blurlimit=3)]), 3, "blurlimit", id="the same inside"),
        pytest.param(leaf("ToSepia", p=1), 6, "ToSepia, which takes red, green and blue only", id="colours unknown"),
        pytest.param(leaf("ToTensorV2"), 3, "ToTensorV2, which .*Tensor images of shape", id="tensors"),
        pytest.param(leaf("FromFloat", dtype="uint8", p=1), 3, "cannot be used: .* type uint8", id="other type"),
        pytest.param(leaf("RandomCrop", height=8), 3, "RandomCrop: width: Field required", id="argument left out"),
        pytest.param(leaf("RandomCrop", height=999, width=999, p=1), 3, "fails on a chip", id="crop beyond the chip"),
    ],
)
def test_a_pipeline_that_cannot_be_used_is_refused(load, content, count, sentence):
    with pytest.raises(InputError, match=sentence) as raised:
        load(content=content, count=count)(*chip(count), VALID)
    assert str(raised.value).startswith("AUGMENT_PIPELINE ") and "\n" not in str(raised.value)


def test_a_file_that_is_not_there_is_refused():
    with pytest.raises(InputError, match=r"AUGMENT_PIPELINE /no/file.json cannot be read"):
        Augmentation(TrainJob("c", "m", augment_pipeline="/no/file.json"), [Band("Band 1", "uint8", None)], 1)
