"""What the figures of a training say to somebody who sees such curves for the first time."""

from __future__ import annotations

from collections.abc import Sequence

from ...geo.classes import ClassTable
from ...geo.confusion import Matrix
from ...language import translate
from ..figures import EpochFigures

# With fewer epochs the curves say nothing yet.
FEWEST_EPOCHS = 5
# The best epoch is at the end where it is in the last tenth, and still rising where the last quarter gave so much.
LAST_SHARE = 0.1
RISING_SHARE = 0.25
STILL_RISING = 0.01
# How far the validation loss must have risen above its lowest value.
RISE = 1.25
# A class below this IoU was not learnt.
POOR_IOU = 0.2


def remarks_on(
    history: Sequence[EpochFigures], best: EpochFigures, classes: ClassTable, *, running: bool = False
) -> list[str]:
    """Sentences with what to change; none where nothing is remarkable. What a `running` one lacks is not said yet."""
    sentences = []
    if best.confusion is not None:
        sentences += _on_classes(best, best.confusion, classes)
    if len(history) >= FEWEST_EPOCHS and best.mean_iou is not None:
        sentences += _on_course(history, best, running)
    return sentences


def _on_classes(best: EpochFigures, matrix: Matrix, classes: ClassTable) -> list[str]:
    shares = best.iou_by_value(classes)
    labelled = [entry for entry, row in zip(classes, matrix, strict=True) if row.any()]
    unlabelled = [entry.name for entry, row in zip(classes, matrix, strict=True) if not row.any()]
    poor = [entry.name for entry in labelled if (shares[entry.value] or 0.0) < POOR_IOU]
    sentences = []
    if poor:
        sentence = translate(
            "Pixelwise",
            "Hardly learnt: {classes}. The confusion matrix says what is taken for it. More chips with it help most; "
            "SAMPLING rare or CLASS_WEIGHTS make the network look at it more often.",
        )
        sentences.append(sentence.format(classes=", ".join(poor)))
    if unlabelled and labelled:
        sentence = translate(
            "Pixelwise",
            "Not in the validation labels, and so not judged: {classes}. Other places for validation would tell how "
            "well it is found.",
        )
        sentences.append(sentence.format(classes=", ".join(unlabelled)))
    return sentences


def _on_course(history: Sequence[EpochFigures], best: EpochFigures, running: bool) -> list[str]:
    last = history[-1]
    if best.epoch > last.epoch - max(1, round(LAST_SHARE * last.epoch)):
        before = history[-1 - max(1, round(RISING_SHARE * len(history)))].mean_iou or 0.0
        rising = (best.mean_iou or 0.0) - before > STILL_RISING
        sentence = translate("Pixelwise", "The last epochs were the best: more EPOCHS would probably help.")
        return [sentence] if rising and not running else []
    losses = {item.epoch: item.validation_loss for item in history if item.validation_loss is not None}
    lowest = min(losses, key=lambda epoch: losses[epoch])
    fell = last.train_loss < history[lowest - history[0].epoch].train_loss
    if fell and losses.get(last.epoch, 0.0) > RISE * losses[lowest] > 0:
        sentence = translate(
            "Pixelwise",
            "Since epoch {epoch} the validation loss rises while the training loss falls: the network learns the "
            "chips by heart. More or more varied chips help most, then a stronger AUGMENT or a smaller ENCODER; more "
            "EPOCHS do not. The epoch that was kept is the best one, whatever came later.",
        )
        return [sentence.format(epoch=lowest)]
    return []
