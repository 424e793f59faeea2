"""Every error of the engine whose text is meant for the user: one sentence, without a traceback."""

from .language import translate


class PixelwiseError(Exception):
    """A fault the user can act on; `str()` of it is the sentence that is shown."""


class InputError(PixelwiseError):
    """A parameter, file or layer that cannot be used as it is."""


class RasterError(InputError):
    """A raster that cannot be opened, read or aligned."""


class LabelError(InputError):
    """Labels that cannot be read or turned into classes."""


class DatasetError(InputError):
    """A folder that is no chip dataset, or one that cannot be used."""


class ModelFileError(InputError):
    """A file that is no Pixelwise model, or one that is damaged."""


class JobError(InputError):
    """A job file that cannot be understood."""


class OutputError(PixelwiseError):
    """An output that cannot be written."""


class EnvironmentMissingError(PixelwiseError):
    """No Python with the packages that the worker needs."""


class WorkerError(PixelwiseError):
    """The worker process ended without a result; `details` holds what belongs into the log."""

    def __init__(self, sentence: str, details: str = "") -> None:
        super().__init__(sentence)
        self.details = details


class CanceledError(PixelwiseError):
    """The user cancelled the run."""

    def __init__(self, sentence: str = "") -> None:
        super().__init__(sentence or translate("Pixelwise", "Cancelled."))
