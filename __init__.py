"""Pixelwise: deep-learning segmentation in QGIS."""


def classFactory(iface: object) -> object:
    """The plugin for QGIS; imported only now, because the worker imports this package without QGIS."""
    from .plugin import PixelwisePlugin

    return PixelwisePlugin(iface)
