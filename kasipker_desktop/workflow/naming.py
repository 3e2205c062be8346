"""Headings that the program does not know: a person names their columns once, the store remembers."""

from __future__ import annotations

from collections.abc import Container, Sequence
from pathlib import Path

from ..domain.calendar import Period
from ..domain.headings import Columns, UnnamedColumns
from ..domain.report import Judging
from .ports import Peek
from .store_port import Store


class Naming:
    """Shows what must be named, and remembers what was said."""

    def __init__(self, store: Store, peek: Peek, letters: Container[str]) -> None:
        self._store = store
        self._peek = peek
        self._letters = letters

    def unnamed(self, files: Sequence[Path], period: Period) -> tuple[UnnamedColumns, ...]:
        """The sheets with people whose heading is not recognised, in the order of the files. Raises Refusal."""
        with self._store.reading() as look:
            judging = Judging(period, self._letters, headings=look.headings())
        return tuple(unnamed for file in files for unnamed in self._peek(file, judging))

    def name(self, unnamed: UnnamedColumns, columns: Columns) -> None:
        """Remembers what stands under a heading: every list with this heading is read so from now on."""
        with self._store.writing() as work:
            work.keep_heading(unnamed.fingerprint, columns)
            work.commit()
