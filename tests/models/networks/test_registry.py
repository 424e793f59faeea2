from __future__ import annotations

import re
from pathlib import Path

import pytest
import segmentation_models_pytorch as smp
import torch
from torch import Tensor, nn
from torch.nn import functional

from pixelwise.errors import InputError
from pixelwise.models.choices import ARCHITECTURES, ENCODERS, REMOTE_SENSING_WEIGHTS
from pixelwise.models.inference.folding import folded
from pixelwise.models.job import TrainJob
from pixelwise.models.network import Network, arguments_of, build_network, smallest_batch
from pixelwise.models.networks.registry import NETWORKS

DOCS = Path(__file__).resolve().parents[3] / "docs" / "models.md"
STEPS = 6


def encoder_for(architecture: str) -> str:
    return "tu-vit_tiny_patch16_224" if architecture == "dpt" else "resnet18"


def small(architecture: str, bands: int, classes: int, **options) -> Network:
    """The smallest form of a network that still has all its parts."""
    job = TrainJob("", "", architecture=architecture, base_filters=16, **options)
    torch.manual_seed(1)
    return build_network(architecture, encoder_for(architecture), bands, classes, arguments=arguments_of(job))


VARIANTS = [
    *(pytest.param(name, {}, id=name) for name in ARCHITECTURES),
    pytest.param("unet", {"attention": True}, id="unet with scSE"),
    pytest.param("unetplusplus", {"attention": True}, id="unetplusplus with scSE"),
    pytest.param("unetplusplus", {"deep_supervision": "accurate"}, id="deep supervision, accurate"),
    pytest.param("unetplusplus", {"deep_supervision": "fast"}, id="deep supervision, fast"),
]


@pytest.mark.parametrize(("architecture", "options"), VARIANTS)
def test_every_network_learns_real_chips(architecture, options, real_chips):
    images, positions = (tensor[:2] for tensor in real_chips)
    network = small(architecture, 3, 2, **options)
    # Its noise would hide in a few steps whether the loss falls.
    for module in network.modules():
        if isinstance(module, nn.Dropout | nn.Dropout2d):
            module.p = 0.0
    # A transformer with random weights wants smaller steps.
    optimizer = torch.optim.AdamW(network.parameters(), lr=0.0001 if architecture == "dpt" else 0.001)
    losses = []
    for _ in range(STEPS):
        optimizer.zero_grad()
        scores = network(images)
        outputs = scores if isinstance(scores, list) else [scores]
        loss = torch.stack([functional.cross_entropy(output, positions) for output in outputs]).mean()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        losses.append(loss.item())
    assert min(losses[-2:]) < 0.95 * losses[0], losses


@pytest.mark.parametrize(("architecture", "options"), VARIANTS)
@torch.no_grad()
def test_every_network_keeps_the_size_and_can_be_folded(architecture, options):
    network = small(architecture, 4, 3, **options)
    assert smallest_batch(network, 4, 64) in (1, 2)
    # Running statistics other than 0 and 1, or a wrong merge would not show.
    network.train()(torch.randn(2, 4, 64, 64))
    network.eval()
    merged = folded(network, 4)
    has_norms = any(isinstance(module, nn.BatchNorm2d) for module in network.modules())
    assert (merged is not network) or not has_norms
    for size in ((64, 64), (50, 70), (1, 33)):
        image = torch.randn(1, 4, *size)
        scores = network(image)
        assert scores.shape == (1, 3, *size)
        torch.testing.assert_close(merged(image), scores, rtol=1e-3, atol=1e-3)


def test_the_library_has_no_other_architectures():
    library = list(smp.MODEL_ARCHITECTURES_MAPPING)
    assert list(ARCHITECTURES)[: len(library)] == library


def test_the_list_has_all_encoders_of_the_library():
    assert set(smp.encoders.get_encoder_names()) == {name for name in ENCODERS if not name.startswith("tu-")}


# One small encoder of each family: all others are only built.
FAMILIES = [
    "resnet18", "dpn68", "vgg11", "se_resnet50", "densenet121", "inceptionv4", "efficientnet-b0", "mobilenet_v2",
    "xception", "timm-efficientnet-b0", "timm-skresnet18", "mit_b0", "mobileone_s0", "tu-mobilenetv3_small_050",
    "tu-convnext_atto",
]  # fmt: skip


@pytest.mark.parametrize("encoder", FAMILIES)
@torch.no_grad()
def test_encoders_of_every_family(encoder):
    network = build_network("fpn", encoder, 5, 2).eval()
    assert network(torch.zeros(1, 5, 70, 64)).shape == (1, 2, 70, 64)
    assert network.encoder_parameters()


@pytest.mark.parametrize("encoder", ENCODERS)
def test_all_encoders_can_be_built(encoder):
    # Without memory for their weights, except those that compute something while they are built.
    with torch.device("cpu" if encoder.startswith("mit_") else "meta"):
        build_network("dpt" if "vit_" in encoder else "unet", encoder, 4, 2)


@pytest.mark.parametrize("name", [*ARCHITECTURES, *REMOTE_SENSING_WEIGHTS])
def test_the_documentation_has_a_line_for_each(name):
    assert re.search(rf"^\| `{name}` \|(.+\|){{3}}$", DOCS.read_text(encoding="utf-8"), re.MULTILINE)


ARGUMENTS = [
    pytest.param({"architecture": "unet"}, {}, id="nothing"),
    pytest.param({"architecture": "unet", "attention": True}, {"decoder_attention_type": "scse"}, id="attention"),
    pytest.param({"architecture": "unet", "base_filters": 5}, {}, id="base filters belong to others"),
    pytest.param({"architecture": "unet_original"}, {"base_filters": 64}, id="the paper's filters"),
    pytest.param({"architecture": "resunet", "base_filters": 32}, {"base_filters": 32}, id="base filters"),
    pytest.param({"architecture": "unetplusplus", "deep_supervision": "fast"}, {"deep_supervision": "fast"}, id="fast"),
    pytest.param({"architecture": "fcn_8s"}, {"finest": 8}, id="finest"),
    pytest.param({"architecture": "dpt"}, {"dynamic_img_size": True}, id="any size"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "expected"), ARGUMENTS)
def test_arguments_of_a_job(fields, expected):
    assert arguments_of(TrainJob("", "", **fields)) == expected


REFUSED = [
    pytest.param(
        {"architecture": "fpn", "attention": True}, "ATTENTION is true, .* fpn .* unet or unetplusplus", id="attention"
    ),
    pytest.param(
        {"architecture": "unet", "deep_supervision": "fast"},
        "DEEP_SUPERVISION is fast, .* choose unetplusplus, or DEEP_SUPERVISION none",
        id="deep supervision",
    ),
    pytest.param({"deep_supervision": "quick"}, "DEEP_SUPERVISION is quick, .*none, accurate, fast", id="mode"),
    pytest.param(
        {"architecture": "resunet", "base_filters": 0}, "BASE_FILTERS is 0, but it must be from 1", id="base filters"
    ),
    pytest.param({"architecture": "segnet"}, "ARCHITECTURE is segnet, which is unknown", id="architecture"),
]


@pytest.mark.parametrize(("fields", "words"), REFUSED)
def test_options_that_a_network_lacks_are_refused(fields, words):
    with pytest.raises(InputError, match=words):
        arguments_of(TrainJob("", "", **fields))


def test_attention_adds_its_layers():
    names = [name for name, _ in small("unet", 3, 2, attention=True).named_modules()]
    assert any("cSE" in name for name in names) and any("sSE" in name for name in names)


def channels(network: Network) -> list[int]:
    return [m.out_channels for m in network.modules() if isinstance(m, nn.Conv2d) and m.kernel_size == (3, 3)]


def test_the_original_unet_is_that_of_the_paper():
    network = build_network("unet_original", "", 1, 2)
    assert channels(network)[:10] == [64, 64, 128, 128, 256, 256, 512, 512, 1024, 1024]
    assert sum(isinstance(module, nn.ConvTranspose2d) for module in network.modules()) == 4
    assert not any(isinstance(module, nn.BatchNorm2d) for module in network.modules())
    # Counted by hand from figure 1: 23 convolutions.
    convolutions = [m for m in network.modules() if isinstance(m, nn.Conv2d | nn.ConvTranspose2d)]
    assert len(convolutions) == 23
    assert max(channels(build_network("unet_original", "", 1, 2, arguments={"base_filters": 8}))) == 128


def test_a_finer_fcn_begins_as_the_coarser_one():
    torch.manual_seed(1)
    networks = {finest: build_network(f"fcn_{finest}s", "resnet18", 3, 2).eval() for finest in (32, 16)}
    networks[16].model.load_state_dict(networks[32].model.state_dict(), strict=False)
    image = torch.randn(1, 3, 128, 128)
    with torch.no_grad():
        coarse, fine = networks[32](image), networks[16](image)
    # Enlarging in two steps of bilinear interpolation is nearly that in one.
    assert torch.corrcoef(torch.stack([coarse.flatten(), fine.flatten()]))[0, 1] > 0.95


@pytest.mark.parametrize(("finest", "skips"), [(32, 0), (16, 1), (8, 2)])
def test_an_fcn_reads_features_down_to_its_stride(finest, skips):
    network = build_network(f"fcn_{finest}s", "vgg11", 3, 2)
    assert len(network.model.heads) == skips


@torch.no_grad()
def test_accurate_deep_supervision_gives_the_mean_probability_of_the_columns():
    network = small("unetplusplus", 3, 4, deep_supervision="accurate").eval()
    image = torch.randn(1, 3, 50, 70)
    scores = network(image)
    network.model.training = network.training = True
    columns = network(image)
    assert isinstance(columns, list) and len(columns) == 4
    assert all(column.shape == scores.shape for column in columns)
    mean = torch.stack([column.softmax(1) for column in columns]).mean(0)
    torch.testing.assert_close(scores.softmax(1), mean)


@torch.no_grad()
def test_fast_deep_supervision_leaves_out_what_it_does_not_need():
    network = small("unetplusplus", 3, 2, deep_supervision="fast").eval()
    ran: list[str] = []
    for name, module in network.model.named_modules():
        module.register_forward_hook(lambda *_, name=name: ran.append(name))
    image = torch.randn(1, 3, 64, 64)
    fast = network(image)
    pruned = {"encoder.layer4", "decoder.blocks.x_0_3", "decoder.blocks.x_0_4", "segmentation_head"}
    assert not pruned & set(ran) and "encoder.layer3" in ran
    network.model.encoder._depth = 5
    network.model.training = True
    torch.testing.assert_close(fast, network.model(image)[2])


@torch.no_grad()
def test_the_last_column_is_the_library_s_network():
    network = small("unetplusplus", 3, 2, deep_supervision="accurate").eval()
    plain = small("unetplusplus", 3, 2).eval()
    plain.model.load_state_dict(network.model.state_dict(), strict=False)
    image = torch.randn(1, 3, 64, 64)
    network.model.training = True
    torch.testing.assert_close(network.model(image)[-1], plain(image))


def test_deep_supervision_needs_features_at_half_the_size():
    with pytest.raises(InputError, match="convnext_atto: deep supervision needs features at half"):
        build_network("unetplusplus", "tu-convnext_atto", 3, 2, arguments={"deep_supervision": "fast"})


def test_the_registry_says_what_has_an_encoder():
    without = [name for name, kind in NETWORKS.items() if not kind.has_encoder]
    assert without == ["unet_original", "resunet", "fast_scnn"]


@torch.no_grad()
def test_fast_scnn_is_that_of_the_paper():
    network = build_network("fast_scnn", "", 3, 19).eval()
    # 1.11 million parameters (table 4).
    assert sum(parameter.numel() for parameter in network.parameters()) == pytest.approx(1.11e6, rel=0.05)
    sizes: list[Tensor] = []
    network.model.downsample.register_forward_hook(lambda *values: sizes.append(values[2]))
    network(torch.zeros(1, 3, 256, 256))
    assert sizes[0].shape == (1, 64, 32, 32)
