"""Reports: HTML files that need no other file and no network."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ...language import language, translate
from ..outputs import complete_file
from .charts import plain_color

FOLDER = Path(__file__).resolve().parent


def write_page(
    path: str | os.PathLike[str],
    template: Path,
    *,
    title: str,
    settings: Iterable[tuple[str, Any]],
    versions: Mapping[str, str],
    **values: Any,
) -> None:
    """Writes a report, see `page_text`; OutputError if it cannot."""
    text = page_text(template, title=title, settings=settings, versions=versions, **values)
    with complete_file(path) as temporary:
        temporary.write_text(text, encoding="utf-8")


def page_text(
    template: Path, *, title: str, settings: Iterable[tuple[str, Any]], versions: Mapping[str, str], **values: Any
) -> str:
    """A report from a template that extends `page.html`.

    `values` are the template's own. All text in them is escaped. Templates write their texts as `translate` wants them.
    The page ends with settings and versions.
    """
    import jinja2

    environment = jinja2.Environment(
        autoescape=True,
        loader=jinja2.FileSystemLoader([template.parent, FOLDER]),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["color"] = plain_color
    environment.globals.update(language=language(), translate=translate)
    return environment.get_template(template.name).render(
        title=title, settings=list(settings), versions=list(versions.items()), **values
    )
