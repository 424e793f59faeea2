"""UNet++ (Zhou et al. 2018, arXiv:1807.10165) with deep supervision of its nested columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from ...language import translate
from .library import library_network

MODES = ("accurate", "fast")
# The columns of the decoder, counted as in the paper: column 1 sees two levels of the encoder, column 4 all five.
COLUMNS = 4
# "Fast" keeps this column: one less than all, so that the encoder's last and largest level is left out as well.
FAST_COLUMN = 3


def nested_unet(
    architecture: str,
    encoder: str,
    encoder_weights: str | bool | None,
    bands: int,
    classes: int,
    *,
    deep_supervision: str = "none",
    **arguments: Any,
) -> nn.Module:
    model = library_network(architecture, encoder, encoder_weights, bands, classes, **arguments)
    return model if deep_supervision == "none" else SupervisedColumns(model, classes, deep_supervision)


class SupervisedColumns(nn.Module):
    """The UNet++ of segmentation-models-pytorch with a head on each nested column.

    In training, gives a list of the columns' scores at full size, that of all levels last. In evaluation, "accurate"
    gives the logarithm of the mean of the columns' probabilities, "fast" the scores of FAST_COLUMN, for which neither
    the deeper nodes nor the encoder's last level are computed. Raises ValueError for an unknown mode and for encoders
    that have no features at half the size.
    """

    def __init__(self, model: Any, classes: int, mode: str) -> None:
        super().__init__()
        if mode not in MODES:
            raise ValueError(f"deep supervision is {mode}, but must be one of none, {', '.join(MODES)}.")
        halved = int(model.encoder.out_channels[1])
        if not halved:
            raise ValueError(
                translate(
                    "Pixelwise",
                    "deep supervision needs features at half the image's size, which this encoder lacks.",
                )
            )
        self.encoder = model.encoder
        self.decoder = model.decoder
        self.segmentation_head = model.segmentation_head
        self.heads = nn.ModuleList(nn.Conv2d(halved, classes, 1) for _ in range(COLUMNS - 1))
        self.mode = mode
        self.depth = int(model.encoder._depth)

    def train(self, mode: bool = True) -> SupervisedColumns:
        super().train(mode)
        # The encoders of segmentation-models-pytorch stop at this level; those of timm ignore it.
        self.encoder._depth = self.depth if mode or self.mode == "accurate" else FAST_COLUMN + 1
        return self

    def forward(self, images: Tensor) -> Tensor | list[Tensor]:
        features = self.encoder(images)
        if self.mode == "fast" and not self.training:
            return self._scores(self._finest_nodes(features, FAST_COLUMN))[-1]
        scores = self._scores(self._finest_nodes(features, COLUMNS))
        if self.training:
            return scores
        return torch.stack([score.log_softmax(1) for score in scores]).logsumexp(0)

    def _finest_nodes(self, features: Sequence[Tensor], columns: int) -> list[Tensor]:
        """The outputs of columns 1 to `columns` at half the size.

        The library names a node "x_START_LEVEL": START is the level of the encoder, 0 the deepest, at which its column
        begins, so that column 4 starts at 0; LEVEL rises towards the finest, 3.
        """
        # From the deepest to the finest; the image itself is not among them.
        levels = {COLUMNS + 1 - number: feature for number, feature in enumerate(features) if number}
        nodes: dict[tuple[int, int], Tensor] = {}
        for level in range(COLUMNS - columns, COLUMNS):
            for start in range(level, COLUMNS - columns - 1, -1):
                below = levels[level] if start == level else nodes[start, level - 1]
                skips = [nodes[other, level] for other in range(start + 1, level + 1)] + [levels[level + 1]]
                nodes[start, level] = self.decoder.blocks[f"x_{start}_{level}"](below, torch.cat(skips, dim=1))
        return [nodes[COLUMNS - column, COLUMNS - 1] for column in range(1, columns + 1)]

    def _scores(self, nodes: Sequence[Tensor]) -> list[Tensor]:
        scores = [
            functional.interpolate(head(node), scale_factor=2.0, mode="bilinear")
            for head, node in zip(self.heads, nodes, strict=False)
        ]
        if len(nodes) == COLUMNS:
            scores.append(self.segmentation_head(self.decoder.blocks[f"x_0_{COLUMNS}"](nodes[-1])))
        return scores
