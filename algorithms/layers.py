"""From layers of QGIS to what the engine reads: paths, and features written to a file where no file holds them."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsField,
    QgsFields,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..chips.job import LayerSource
from ..errors import InputError, OutputError
from ..feedback import stop_if_canceled
from .metadata import subdatasets_of
from .translation import translate

# Parts of a layer's address that OGR's plain (path, layer, attribute filter) cannot express.
UNSUPPORTED_PARTS = ("layerId", "geometryType", "openOptions")


def raster_path(key: str, layer: QgsMapLayer | None, given: object) -> str:
    """What GDAL opens for a raster layer; InputError for a layer of another provider or none at all."""
    if not isinstance(layer, QgsRasterLayer):
        if isinstance(given, str) and (parts := subdatasets_of(given)):
            several = f"{', '.join(parts[:3])}{' …' if len(parts) > 3 else ''}"
            text = translate("Pixelwise", "{parameter}: {given} holds several rasters; give one of them: {several}.")
            raise InputError(text.format(parameter=key, given=given, several=several))
        text = translate(
            "Pixelwise", "{parameter}: no raster can be opened from {given!r}; a raster that GDAL reads is needed."
        )
        raise InputError(text.format(parameter=key, given=given))
    if layer.providerType() != "gdal":
        text = translate(
            "Pixelwise",
            "{parameter}: the layer {layer!r} comes from the provider {provider!r}; only rasters that "
            "GDAL reads can be used. Save it as a GeoTIFF first (Export ▸ Save As).",
        )
        raise InputError(text.format(parameter=key, layer=layer.name(), provider=layer.providerType()))
    source = str(layer.source().split("|option:")[0])
    return str(Path(source).absolute()) if Path(source).exists() else source


def raster_paths(key: str, layers: list[QgsMapLayer], given: object, context: QgsProcessingContext) -> list[str]:
    """What GDAL opens for the layers of a list parameter whose value is `given`."""
    items = given if isinstance(given, list) else [given]
    if not items:
        text = translate("Pixelwise", "{parameter}: no raster was given; at least one is needed.")
        raise InputError(text.format(parameter=key))
    if missing := what_does_not_open(items, layers, context):
        # The bands of the rest would be numbered wrongly.
        raster_path(key, None, missing[0])
    return [raster_path(key, layer, item) for layer, item in zip(layers, items, strict=False)]


def what_does_not_open(items: list[Any], layers: list[QgsMapLayer], context: QgsProcessingContext) -> list[Any]:
    """Those items of a list parameter that are no layer; QGIS passes over them when it gives `layers`."""
    if len(layers) >= len(items):
        return []
    return [item for item in items if not _opens(item, context)] or items[:1]


def check_polygons(key: str, layer: QgsMapLayer | None, given: object) -> QgsVectorLayer:
    """The layer as a polygon layer; InputError where it is none."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        text = translate("Pixelwise", "{parameter}: no layer can be opened from {given!r}; a polygon layer is needed.")
        raise InputError(text.format(parameter=key, given=given))
    if layer.geometryType() != Qgis.GeometryType.Polygon:
        found = QgsWkbTypes.displayString(layer.wkbType())
        text = translate(
            "Pixelwise", "{parameter}: the layer {layer!r} holds {found} features; a polygon layer is needed."
        )
        raise InputError(text.format(parameter=key, layer=layer.name(), found=found))
    return layer


def check_features(key: str, layer: QgsMapLayer | None, given: object) -> QgsVectorLayer:
    """The layer as one of polygons, lines, points or any mix of them; InputError where it is none."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        text = translate(
            "Pixelwise",
            "{parameter}: no layer can be opened from {given!r}; polygons, lines, points or a raster of class values "
            "are needed.",
        )
        raise InputError(text.format(parameter=key, given=given))
    if not layer.isSpatial():
        text = translate(
            "Pixelwise",
            "{parameter}: {layer!r} is a table without geometries; polygons, lines, points or a raster of class "
            "values are needed.",
        )
        raise InputError(text.format(parameter=key, layer=layer.name()))
    return layer


def check_field(key: str, layer: QgsVectorLayer, name: str) -> None:
    if name and layer.fields().indexOf(name) < 0:
        text = translate(
            "Pixelwise", "{parameter}: the layer {layer!r} has no field {name!r}; its fields are: {names}."
        )
        raise InputError(text.format(parameter=key, layer=layer.name(), name=name, names=names_of_fields(layer)))


def names_of_fields(layer: QgsVectorLayer) -> str:
    return ", ".join(layer.fields().names()) or translate("Pixelwise", "none")


def _opens(given: object, context: QgsProcessingContext) -> bool:
    """Whether a parameter's value is a layer, or the id or path of one."""
    return isinstance(given, QgsMapLayer) or QgsProcessingUtils.mapLayerFromString(str(given), context) is not None


def load_own_style(layer: QgsVectorLayer, given: object, context: QgsProcessingContext) -> bool:
    """Gives a layer that Processing has opened from a path the style stored with it, which Processing leaves out.

    Answers whether the layer now looks as in the project or as somebody has saved it, not in QGIS's random colour.
    """
    project = context.project()
    if project is not None and project.mapLayer(layer.id()) is not None:
        return True
    return isinstance(given, str) and bool(layer.loadDefaultStyle()[1])


def means_some_features(given: object) -> bool:
    """Whether a parameter's value asks for only some of a layer's features: the selected ones, or by a filter."""
    if not isinstance(given, QgsProcessingFeatureSourceDefinition):
        return False
    return given.selectedFeaturesOnly or bool(given.filterExpression) or given.featureLimit >= 0


@contextmanager
def source_folder(folder: Path) -> Iterator[Path]:
    """Gives a new folder inside `folder` for features that have to be written.

    It is removed with its contents after an exception, and when nothing was put into it. A folder that is there
    already belongs to an earlier run, whose description names what is in it.
    """
    names = ("sources" if number == 1 else f"sources/{number}" for number in count(1))
    path = next(path for path in (folder / name for name in names) if not path.exists())
    made = [place for place in (path, *path.parents) if not place.exists()]
    try:
        path.mkdir(parents=True)
        yield path
    except OSError as error:
        text = translate("Pixelwise", "{path} could not be written: {error}.")
        raise OutputError(text.format(path=path, error=error.strerror or error)) from error
    except BaseException:
        shutil.rmtree(path, ignore_errors=True)
        raise
    finally:
        for place in made:
            with suppress(OSError):
                place.rmdir()


@dataclass
class VectorInput:
    """Features for the engine, taken in the main thread: either `source` on disk, or features still to be written.

    `written` may be called in another thread, because `features` holds a copy of what the layer holds now.
    """

    source: LayerSource | None
    features: QgsFeatureSource | QgsVectorLayerFeatureSource
    field: QgsField | None
    position: int
    geometry: Qgis.WkbType
    crs: QgsCoordinateReferenceSystem

    def written(self, path: Path, layer_name: str, feedback: QgsProcessingFeedback, limit: int = -1) -> LayerSource:
        """Where the engine finds the features; writes them to a GeoPackage at `path` where no file holds them.

        With a `limit` only the first ones, to check before a run what does not depend on the others.
        """
        if self.source:
            return self.source
        fields = QgsFields()
        if self.field:
            fields.append(QgsField(self.field))
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", layer_name
        # A class field may be called "fid", which is the name a GeoPackage gives its key.
        options.layerOptions = ["FID=pixelwise_key"]
        writer = QgsVectorFileWriter.create(
            str(path), fields, self.geometry, self.crs, QgsCoordinateTransformContext(), options
        )
        try:
            self._write(writer, fields, feedback, limit)
            if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
                text = translate("Pixelwise", "{path} could not be written: {error}")
                raise OutputError(text.format(path=path, error=writer.errorMessage()))
        finally:
            del writer  # closes the file
        return LayerSource(str(path), layer_name)

    def _write(
        self, writer: QgsVectorFileWriter, fields: QgsFields, feedback: QgsProcessingFeedback, limit: int
    ) -> None:
        request = QgsFeatureRequest().setSubsetOfAttributes([self.position] if self.field else []).setLimit(limit)
        for feature in self.features.getFeatures(request):
            stop_if_canceled(feedback)
            copy = QgsFeature(fields)
            copy.setGeometry(feature.geometry())
            if self.field:
                copy.setAttribute(0, feature.attribute(self.position))
            writer.addFeature(copy)


def vector_input(layer: QgsVectorLayer, field: str = "", chosen: QgsFeatureSource | None = None) -> VectorInput:
    """The features of a layer, with the values of one field; `chosen` where only some of the features are meant."""
    position = layer.fields().indexOf(field) if field else -1
    return VectorInput(
        source=None if chosen else _file_source(layer, position),
        features=chosen or QgsVectorLayerFeatureSource(layer),
        field=layer.fields().at(position) if field else None,
        position=position,
        geometry=layer.wkbType(),
        crs=layer.crs(),
    )


def _file_source(layer: QgsVectorLayer, position: int) -> LayerSource | None:
    """Where OGR finds exactly what QGIS shows; None where edits, joins, filters or the provider stand in the way."""
    if layer.providerType() != "ogr" or layer.isModified() or layer.crs() != layer.dataProvider().crs():
        return None
    if position >= 0 and layer.fields().fieldOrigin(position) != QgsFields.FieldOrigin.OriginProvider:
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    if any(parts.get(part) for part in UNSUPPORTED_PARTS):
        return None
    where = layer.subsetString()
    # QGIS takes a whole query as a filter too, but OGR takes a condition only.
    if re.match(r"\s*(--|select\b|with\b)", where, re.IGNORECASE):
        return None
    path = "".join(parts[part] for part in ("vsiPrefix", "path", "vsiSuffix") if parts.get(part))
    if not parts.get("vsiPrefix"):
        if not Path(path).exists():
            return None
        path = str(Path(path).absolute())
    return LayerSource(path, parts.get("layerName") or "", where)
