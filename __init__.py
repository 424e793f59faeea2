"""Pixelwise: deep-learning segmentation in QGIS."""


def classFactory(iface):  # noqa: ANN001, ANN201 - called by QGIS
    """The plugin for QGIS; imported only now, because the worker imports this package without QGIS."""
    from .plugin import PixelwisePlugin

    return PixelwisePlugin(iface)
