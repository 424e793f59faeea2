"""Features written to a layer, many of them and with a cancel heard."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import ogr

from ...feedback import Feedback, stop_if_canceled

FEATURES_BETWEEN_CHECKS = 1000
FEATURES_PER_TRANSACTION = 50_000


class FeatureWriter:
    """Adds features to a layer, and counts them."""

    def __init__(self, layer: ogr.Layer, feedback: Feedback) -> None:
        self._layer, self._feedback = layer, feedback
        self.feature = ogr.Feature(layer.GetLayerDefn())
        self.count = 0

    def add(self) -> None:
        """Adds `feature` as it has been filled in, under a new number; raises CanceledError."""
        self.feature.SetFID(ogr.NullFID)
        self._layer.CreateFeature(self.feature)
        self.count += 1
        if self.count % FEATURES_BETWEEN_CHECKS == 0:
            stop_if_canceled(self._feedback)
        if self.count % FEATURES_PER_TRANSACTION == 0:
            # A GeoPackage adds to its spatial index now; all at the end would take long and not hear of a cancel.
            self._layer.CommitTransaction()
            self._layer.SyncToDisk()
            self._layer.StartTransaction()


@contextmanager
def feature_writer(layer: ogr.Layer, feedback: Feedback) -> Iterator[FeatureWriter]:
    """A writer whose features are in the layer at the end; what an error leaves is not."""
    # Without a transaction SQLite would close one for every feature.
    layer.StartTransaction()
    yield FeatureWriter(layer, feedback)
    layer.CommitTransaction()
    layer.SyncToDisk()
