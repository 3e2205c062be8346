"""The log: what the program did, for its makers; no personal data, no keys."""

from __future__ import annotations

import logging
import logging.handlers
import platform
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from . import __version__

_Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class _Impersonal(logging.Formatter):
    """Tells of an exception only what stands in the program's own text."""

    def formatException(self, ei: _Raised) -> str:
        return impersonal(ei[1]) if ei[1] else ""


def start_log(folder: Path) -> Path:
    """Write warnings and worse into `kasipker.log` in a folder, turned over at 1 MB; returns the file's place."""
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / "kasipker.log"
    handler = logging.handlers.RotatingFileHandler(
        place, maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
    )
    handler.setFormatter(_Impersonal("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger = logging.getLogger("kasipker_desktop")
    for old in logger.handlers[:]:
        logger.removeHandler(old)
        old.close()
    logger.addHandler(handler)
    return place


def impersonal(error: BaseException) -> str:
    """Where an exception was raised and of what kind it is, its causes first.

    Its message is left out (it may quote a row of a list), and so are the folders (they may name the user).
    """
    return "\n".join(line for each in _causes(error) for line in _told(each))


def crash_report(error: BaseException) -> str:
    """What the makers need to find a mistake, with nothing about anyone: versions, and where it was."""
    versions = f"Kasipker Desktop {__version__}, Python {platform.python_version()}, {platform.system()}"
    return f"{versions} {platform.release()}\n{impersonal(error)}\n"


def _causes(error: BaseException) -> list[BaseException]:
    found, cause = [error], error.__cause__ or error.__context__
    while cause and cause not in found:
        found.insert(0, cause)
        cause = cause.__cause__ or cause.__context__
    return found


def _told(error: BaseException) -> Iterator[str]:
    yield f"{type(error).__module__}.{type(error).__qualname__}"
    for frame in traceback.extract_tb(error.__traceback__):
        parts = Path(frame.filename).parts
        inside = parts[parts.index("kasipker_desktop") :] if "kasipker_desktop" in parts[:-1] else parts[-1:]
        yield f"  {'/'.join(inside)}:{frame.lineno} {frame.name}"
