"""The choices of a classification by name, for dialogs and checks that must not import torch."""

from __future__ import annotations

# How windows that overlap become one map: their scores fade into each other, or the border of each is discarded.
MERGES = ["blend", "crop"]
# Which turned and mirrored copies of a window are averaged: itself, it and its mirror images, all eight symmetries.
TEST_TIME_AUGMENTATIONS = ["none", "flips", "symmetries"]
# How probabilities are stored: in bytes, as steps of 1/255, or as they are.
PROBABILITY_TYPES = ["uint8", "float32"]
# The entropy of all probabilities, or how little the highest is above the second.
UNCERTAINTY_MEASURES = ["entropy", "margin"]
# What is written for each raster of a folder besides its class raster, where it is wanted: item of the job, suffix.
ALSO = {
    "polygons": ".gpkg",
    "probabilities": ".tif",
    "confidence": ".tif",
    "uncertainty": ".tif",
    "where_to_label": ".gpkg",
    "class_areas": ".html",
}
