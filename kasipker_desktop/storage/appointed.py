"""The commission and the organiser, as they were set, in a file beside the store."""

from __future__ import annotations

from pathlib import Path

from ..domain.appointed import Appointed
from ..domain.canonical import dump, pack, parse, unpack
from ..domain.errors import KnownError
from .files import write_file

APPOINTED_FILE = "commission.json"


class AppointedFile:
    """Written whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / APPOINTED_FILE

    def read(self) -> Appointed | None:
        """What was set; None while nothing was. Raises KnownError `appointed_broken`."""
        try:
            return unpack(Appointed, parse(self._file.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return None
        except (KnownError, UnicodeDecodeError) as error:
            raise KnownError("appointed_broken", file=str(self._file)) from error

    def write(self, appointed: Appointed) -> None:
        write_file(self._file, (dump(pack(appointed)) + "\n").encode())
