"""How long a training goes on where nobody says; without torch, for dialogs."""

from __future__ import annotations

import math

# What a network from random weights takes to learn what is in a small dataset (docs/accuracy.md), within bounds: each
# chip wants to be seen some times, and more than so many times helps no more.
AUTOMATIC_STEPS = 2200
FEWEST_EPOCHS, MOST_EPOCHS = 16, 150


def automatic_epochs(steps: int) -> int:
    """How many epochs of so many steps to train where nobody says: small datasets need more of them."""
    return min(max(math.ceil(AUTOMATIC_STEPS / steps), FEWEST_EPOCHS), MOST_EPOCHS)
