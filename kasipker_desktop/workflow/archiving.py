"""Bringing a meeting's papers and evidence out of the store into a folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..domain.calendar import Period
from ..domain.meeting import Meeting
from ..domain.protocol import DocumentKind, file_name
from .papers import LANGUAGES
from .ports import Store

WriteFile = Callable[[Path, bytes], None]
"""Writes a file atomically and durably."""

WriteBundles = Callable[[Period, Path], tuple[Path, ...]]
"""Writes the evidence of a period into a folder: for the commission, then for the public."""


@dataclass(frozen=True)
class Exported:
    """What stands in the folder now."""

    documents: tuple[Path, ...]
    bundles: tuple[Path, ...]


class Archiving:
    """Exports; the same store gives the same bytes."""

    def __init__(self, store: Store, write_file: WriteFile, write_bundles: WriteBundles) -> None:
        self._store = store
        self._write_file = write_file
        self._write_bundles = write_bundles

    def export(self, period: Period, folder: Path) -> Exported:
        """Writes every document of the period in both languages, and the bundles."""
        documents = []
        with self._store.reading() as look:
            for digest, name in _documents(look.meeting(period)):
                self._write_file(folder / name, look.document(digest))
                documents.append(folder / name)
        return Exported(tuple(documents), self._write_bundles(period, folder))


def _documents(meeting: Meeting) -> list[tuple[str, str]]:
    fixed = [document for kind in DocumentKind if (document := meeting.document(kind))]
    return [
        (
            document.kk if language == "kk" else document.ru,
            file_name(document.period, document.kind, document.number, language),
        )
        for document in fixed
        for language in LANGUAGES
    ]
