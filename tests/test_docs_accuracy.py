"""docs/accuracy.md explains every option, output and choice of an assessment and of a sample."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from pixelwise.maps.accuracy.choices import ALLOCATIONS, DESIGNS, MATCHES, UNLABELLED
from pixelwise.maps.accuracy.job import AssessJob, SampleJob

DOCS = Path(__file__).parent.parent / "docs"
PAGE = (DOCS / "accuracy.md").read_text(encoding="utf-8")
OPTIONS = sorted({item.name.upper() for job in (AssessJob, SampleJob) for item in fields(job)})
NUMBERS = ["OVERALL_ACCURACY", "MEAN_IOU", "KAPPA", "MACRO_F1", "COUNT"]


@pytest.mark.parametrize("key", [*OPTIONS, "MAP_FIELD", "REFERENCE_FIELD", *NUMBERS])
def test_every_option_and_output_is_explained(key: str) -> None:
    assert f"`{key}`" in PAGE


@pytest.mark.parametrize("choice", sorted({*ALLOCATIONS, *DESIGNS, *MATCHES, *UNLABELLED}))
def test_every_choice_is_explained(choice: str) -> None:
    assert f"`{choice}`" in PAGE


@pytest.mark.parametrize(
    "figure",
    [
        "overall accuracy", "kappa", "MCC", "user's accuracy", "producer's accuracy", "F1", "IoU", "area under ROC",
        "macro F1", "quantity", "allocation disagreement", "boundary F1", "estimated area",
    ],
)  # fmt: skip
def test_it_is_said_when_to_quote_a_figure(figure: str) -> None:
    table = PAGE.split("## Which number to quote")[1].split("\n## ")[0]
    assert figure.casefold() in table.casefold()


def test_every_link_leads_somewhere() -> None:
    sections = {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in re.findall(r"\n#+ (.*)", PAGE)}
    for target in re.findall(r"\]\(([^)]+)\)", PAGE):
        file, _, section = target.partition("#")
        assert (DOCS / file).is_file() if file else section in sections, target
