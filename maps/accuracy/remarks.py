"""What a map-maker should know before quoting the figures of an assessment."""

from __future__ import annotations

from ...language import translate
from .assessment import Assessment

# With so much of the reference one class, a map of this class alone has a high overall accuracy.
DOMINANT_SHARE = 0.9


def warnings_of(assessment: Assessment) -> list[str]:
    """Everything that is to be known of an assessment, each sentence once, the most general ones first."""
    estimates = assessment.estimates.notes if assessment.estimates else []
    return list(dict.fromkeys([*remarks_on(assessment), *assessment.notes, *estimates]))


def remarks_on(assessment: Assessment) -> list[str]:
    """Sentences, none where nothing is remarkable; what the assessment itself has noted is not among them."""
    reference = assessment.matrix.sum(1)
    if not reference.any():
        return [
            translate(
                "Pixelwise",
                "Nothing was compared: the map and the reference have no place in common where both have a class.",
            )
        ]
    names = assessment.classes.names
    sentences = []
    if assessment.unit == "points" and assessment.job.design == "none":
        sentences.append(
            translate(
                "Pixelwise",
                "The reference is not taken as a random sample (DESIGN none), so the figures describe its points and "
                "not the whole map, and no confidence interval can be told.",
            )
        )
    share = reference.max() / reference.sum()
    if len(names) > 1 and share > DOMINANT_SHARE:
        text = translate(
            "Pixelwise",
            "{percent:.0f} % of the reference is {name}: a map that is {name} everywhere would have as high an overall "
            "accuracy. Quote the figures of the classes beside it.",
        )
        sentences.append(text.format(percent=100 * share, name=names[int(reference.argmax())]))
    return sentences
