"""Random changes of training chips, made for images from above; image and label change together.

`presets.py` says what is done and how strongly, `geometry.py` and `radiometry.py` do it, `pipeline.py` runs a pipeline
of albumentations that the user wrote instead. `preview.py` makes examples for the report.
"""

from .augmentation import Augmentation

__all__ = ["Augmentation"]
