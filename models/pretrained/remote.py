"""Weights for satellite images by their public names: where they are, for which bands, under which licence.

Without torch. Names, files and bands are those that TorchGeo publishes (ResNet18_Weights, ResNet50_Weights); the
digits at the end of a file's name are the begin of its SHA-256.
"""

from __future__ import annotations

from dataclasses import dataclass

# How the name of a weights file ends.
SUFFIXES = (".safetensors", ".pth", ".pt", ".bin", ".ckpt", ".tar")

# A band's names: that of the sensor first, then others in use.
SENTINEL2_BANDS = (
    ("b1", "coastal", "coastal aerosol", "aerosol"),
    ("b2", "blue"),
    ("b3", "green"),
    ("b4", "red"),
    ("b5", "red edge 1", "rededge1", "vegetation red edge 1", "re1"),
    ("b6", "red edge 2", "rededge2", "vegetation red edge 2", "re2"),
    ("b7", "red edge 3", "rededge3", "vegetation red edge 3", "re3"),
    ("b8", "nir", "near infrared"),
    ("b8a", "nir narrow", "narrow nir", "nir08", "nira", "nir2", "red edge 4", "re4"),
    ("b9", "water vapour", "water vapor"),
    ("b10", "cirrus"),
    ("b11", "swir1", "swir 1", "swir16"),
    ("b12", "swir2", "swir 2", "swir22"),
)
SENTINEL2_RGB_BANDS = (SENTINEL2_BANDS[3], SENTINEL2_BANDS[2], SENTINEL2_BANDS[1])
_BLUE, _GREEN, _RED, _NIR = ("blue",), ("green",), ("red",), ("nir", "near infrared", "nir08")
_SWIR1, _SWIR2, _PAN = ("swir1", "swir 1", "swir16"), ("swir2", "swir 2", "swir22"), ("pan", "panchromatic")
LANDSAT_TM_BANDS = (
    ("b1", *_BLUE), ("b2", *_GREEN), ("b3", *_RED), ("b4", *_NIR), ("b5", *_SWIR1), ("b6", "thermal"), ("b7", *_SWIR2),
)  # fmt: skip
LANDSAT_ETM_BANDS = (
    *LANDSAT_TM_BANDS[:5], ("b6_vcid_1", "b61", "thermal 1"), ("b6_vcid_2", "b62", "thermal 2"), LANDSAT_TM_BANDS[6],
    ("b8", *_PAN),
)  # fmt: skip
LANDSAT_ETM_SR_BANDS = (*LANDSAT_TM_BANDS[:5], LANDSAT_TM_BANDS[6])
LANDSAT_OLI_SR_BANDS = (
    ("b1", "coastal", "coastal aerosol", "aerosol"), ("b2", *_BLUE), ("b3", *_GREEN), ("b4", *_RED), ("b5", *_NIR),
    ("b6", *_SWIR1), ("b7", *_SWIR2),
)  # fmt: skip
LANDSAT_OLI_BANDS = (
    *LANDSAT_OLI_SR_BANDS, ("b8", *_PAN), ("b9", "cirrus"), ("b10", "thermal 1", "tirs1"),
    ("b11", "thermal 2", "tirs2"),
)  # fmt: skip

# Standard deviations of SSL4EO-S12's Sentinel-2 L1C values over their divisor 10,000 (its published statistics).
SENTINEL2_DEVIATIONS = (
    0.0787, 0.0850, 0.0875, 0.1139, 0.1122, 0.1162, 0.1274, 0.1248, 0.1346, 0.0577, 0.0051, 0.1336, 0.1137,
)  # fmt: skip
# Those of SSL4EO-L, values from 0 to 255 over 255, are not published; this is the size of a usual scene's.
LANDSAT_DEVIATION = 0.1


@dataclass(frozen=True)
class RemoteWeights:
    """`files` are "repository/revision/file" on huggingface.co by encoder. `deviations` are those of the values that
    the weights were trained on, one per band."""

    files: dict[str, str]
    bands: tuple[tuple[str, ...], ...]
    deviations: tuple[float, ...]
    source: str
    licence: str


def _sentinel2(
    bands: tuple[tuple[str, ...], ...], deviations: tuple[float, ...], files: dict[str, str]
) -> RemoteWeights:
    source = "SSL4EO-S12 (Wang et al. 2023, arXiv:2211.07044)"
    return RemoteWeights(files, bands, deviations, source, "CC-BY-4.0")


def _landsat(bands: tuple[tuple[str, ...], ...], name: str, resnet18: str, resnet50: str) -> RemoteWeights:
    folder = "torchgeo/ssl4eo_landsat/1c88bb51b6e17a21dde5230738fa38b74bd74f76"
    files = {
        "resnet18": f"{folder}/resnet18_{name}-{resnet18}.pth",
        "resnet50": f"{folder}/resnet50_{name}-{resnet50}.pth",
    }
    source = "SSL4EO-L (Stewart et al. 2023, arXiv:2306.09424)"
    return RemoteWeights(files, bands, (LANDSAT_DEVIATION,) * len(bands), source, "CC0-1.0")


REMOTE_WEIGHTS: dict[str, RemoteWeights] = {
    "SENTINEL2_ALL_MOCO": _sentinel2(
        SENTINEL2_BANDS,
        SENTINEL2_DEVIATIONS,
        {
            # pragma: allowlist nextline secret (a commit)
            "resnet18": "torchgeo/resnet18_sentinel2_all_moco/5b8cddc9a14f3844350b7f40b85bcd32aed75918/"
            "resnet18_sentinel2_all_moco-59bfdff9.pth",
            # pragma: allowlist nextline secret (a commit)
            "resnet50": "torchgeo/resnet50_sentinel2_all_moco/da4f3c9dbe09272eb902f3b37f46635fa4726879/"
            "resnet50_sentinel2_all_moco-df8b932e.pth",
        },
    ),
    "SENTINEL2_ALL_DINO": _sentinel2(
        SENTINEL2_BANDS,
        SENTINEL2_DEVIATIONS,
        {
            "resnet50": "torchgeo/resnet50_sentinel2_all_dino/d7f14bf5530d70ac69d763e58e77e44dbecfec7c/"
            "resnet50_sentinel2_all_dino-d6c330e9.pth"
        },
    ),
    "SENTINEL2_RGB_MOCO": _sentinel2(
        SENTINEL2_RGB_BANDS,
        (SENTINEL2_DEVIATIONS[3], SENTINEL2_DEVIATIONS[2], SENTINEL2_DEVIATIONS[1]),
        {
            # pragma: allowlist nextline secret (a commit)
            "resnet18": "torchgeo/resnet18_sentinel2_rgb_moco/e1c032e7785fd0625224cdb6699aa138bb304eec/"
            "resnet18_sentinel2_rgb_moco-e3a335e3.pth",
            # pragma: allowlist nextline secret (a commit)
            "resnet50": "torchgeo/resnet50_sentinel2_rgb_moco/efd9723b59a88e9dc1420dc1e96afb25b0630a3c/"
            "resnet50_sentinel2_rgb_moco-2b57ba8b.pth",
        },
    ),
    "LANDSAT_TM_TOA_MOCO": _landsat(LANDSAT_TM_BANDS, "landsat_tm_toa_moco", "1c691b4f", "ba1ce753"),
    "LANDSAT_TM_TOA_SIMCLR": _landsat(LANDSAT_TM_BANDS, "landsat_tm_toa_simclr", "d2d38ace", "a1c93432"),
    "LANDSAT_ETM_TOA_MOCO": _landsat(LANDSAT_ETM_BANDS, "landsat_etm_toa_moco", "bb88689c", "e9a84d5a"),
    "LANDSAT_ETM_TOA_SIMCLR": _landsat(LANDSAT_ETM_BANDS, "landsat_etm_toa_simclr", "4d813f79", "70b5575f"),
    "LANDSAT_ETM_SR_MOCO": _landsat(LANDSAT_ETM_SR_BANDS, "landsat_etm_sr_moco", "4f078acd", "1266cde3"),
    "LANDSAT_ETM_SR_SIMCLR": _landsat(LANDSAT_ETM_SR_BANDS, "landsat_etm_sr_simclr", "8e8543b4", "e5d185d7"),
    "LANDSAT_OLI_TIRS_TOA_MOCO": _landsat(LANDSAT_OLI_BANDS, "landsat_oli_tirs_toa_moco", "a3002f51", "de7f5e0f"),
    "LANDSAT_OLI_TIRS_TOA_SIMCLR": _landsat(LANDSAT_OLI_BANDS, "landsat_oli_tirs_toa_simclr", "b0635cc6", "030cebfe"),
    "LANDSAT_OLI_SR_MOCO": _landsat(LANDSAT_OLI_SR_BANDS, "landsat_oli_sr_moco", "660e82ed", "ff580dad"),
    "LANDSAT_OLI_SR_SIMCLR": _landsat(LANDSAT_OLI_SR_BANDS, "landsat_oli_sr_simclr", "7bced5be", "94f78913"),
}


def remote_name(weights: str) -> str:
    """The key in REMOTE_WEIGHTS, also of names such as ResNet18_Weights.SENTINEL2_ALL_MOCO; "" where there is none."""
    name = weights.rpartition("_Weights.")[2].upper()
    return name if name in REMOTE_WEIGHTS else ""


def is_path(weights: str) -> bool:
    """Whether a text is meant as the path of a weights file."""
    return "/" in weights or "\\" in weights or weights.lower().endswith(SUFFIXES)
