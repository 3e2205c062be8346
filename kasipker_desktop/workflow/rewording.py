"""Other sentences for the papers than the program's own; they count from the next start on (design.md 7)."""

from __future__ import annotations

from pathlib import Path

from ..domain.rewording import Reworded
from .ports import WordingPlace


class Rewording:
    """What is signed bears the digest of the wording it was printed with, so a later change shows."""

    def __init__(self, place: WordingPlace) -> None:
        self._place = place

    @property
    def folder(self) -> Path:
        """Where the files are edited."""
        return self._place.folder

    def look(self) -> tuple[Reworded, ...]:
        """Both languages, checked: keys, place markers, letters. Raises OSError."""
        return self._place.look()

    def begin(self) -> tuple[Reworded, ...]:
        """Files to edit, where there are none yet. Raises OSError."""
        self._place.copy_out()
        return self._place.look()

    def end(self) -> tuple[Reworded, ...]:
        """Back to the program's own sentences; the files are set aside. Raises OSError."""
        self._place.set_aside()
        return self._place.look()
