"""Declaring parameters that are named like the items of a job in capital letters, and have their defaults."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)

from .base import EngineAlgorithm
from .parameters import choice, default_of, editable_choice, real_number, several_choices, whole_number

POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon


class JobParameters(EngineAlgorithm):
    """An algorithm with many options of one job; they are folded away unless told."""

    JOB: type

    def _default(self, key: str) -> Any:
        return default_of(self.JOB, key.lower())

    def _choice(self, key: str, title: str, options: Iterable[str], advanced: bool = True) -> None:
        self.add(choice(key, title, options, self._default(key)), advanced)

    def _list(self, key: str, title: str, options: Iterable[str], advanced: bool = True) -> None:
        """A list in which anything else can be typed."""
        text = QgsProcessingParameterString(key, title, self._default(key))
        self.add(editable_choice(text, options), advanced)

    def _several(self, key: str, title: str, options: Iterable[str]) -> None:
        """A list of which any number may be chosen, none at first."""
        self.add(several_choices(key, title, options), advanced=True)

    def _whole(self, key: str, title: str, low: int = 0, high: int | None = None, advanced: bool = True) -> None:
        self.add(whole_number(key, title, self._default(key), low, high), advanced)

    def _real(self, key: str, title: str, low: float = 0, high: float | None = None, decimals: int = 2) -> None:
        self.add(real_number(key, title, self._default(key), low, high, decimals), advanced=True)

    def _switch(self, key: str, title: str) -> None:
        self.add(QgsProcessingParameterBoolean(key, title, self._default(key)), advanced=True)

    def _text(self, key: str, title: str, advanced: bool = True) -> None:
        self.add(QgsProcessingParameterString(key, title, optional=True), advanced)

    def _polygons(self, key: str, title: str, advanced: bool = True) -> None:
        self.add(QgsProcessingParameterFeatureSource(key, title, [POLYGONS], optional=True), advanced)
