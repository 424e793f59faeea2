"""Pixelwise: deep-learning segmentation in QGIS."""


def classFactory(iface: object) -> object:
    """The plugin for QGIS; imported only now, because the worker imports this package without QGIS."""
    try:
        from .plugin import PixelwisePlugin
    except Exception as error:  # GDAL's Python module is missing in QGIS, or numpy does not fit it
        from .algorithms.rescue import RescuePlugin

        return RescuePlugin(iface, error)
    return PixelwisePlugin(iface)
