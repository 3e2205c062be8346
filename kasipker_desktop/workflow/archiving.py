"""Bringing a meeting's papers and evidence out of the store into a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..domain.calendar import Period
from ..domain.errors import NotAllowed
from ..domain.keeping import DataKind, DataUse, DataUsed
from ..domain.protocol import DocumentFixed, DocumentKind, file_name
from ..domain.redraw import last_sitting, redraws
from .copies import copies, notice_texts
from .keeping import note_use
from .papers import LANGUAGES
from .ports import Press
from .store_port import Reading, Store

MAIN_KINDS = frozenset({DocumentKind.PROTOCOL, DocumentKind.REPLACEMENT, DocumentKind.ACT})
"""What the commission and the winner sign; everything else belongs to one of these."""

WriteFile = Callable[[Path, bytes], None]
"""Writes a file atomically and durably."""

WriteBundles = Callable[[Period, Path], tuple[Path, ...]]
"""Writes the evidence of a period into a folder: for the commission, then for the public."""


@dataclass(frozen=True)
class Exported:
    """What stands in the folder now: protocols and acts, the papers beside them, the bundles."""

    documents: tuple[Path, ...]
    annexes: tuple[Path, ...]
    bundles: tuple[Path, ...]

    @property
    def count(self) -> int:
        """How many files."""
        return len(self.documents) + len(self.annexes) + len(self.bundles)


class Archiving:
    """Exports; the same store gives the same bytes."""

    def __init__(self, store: Store, press: Press, write_file: WriteFile, write_bundles: WriteBundles) -> None:
        self._store = store
        self._press = press
        self._write_file = write_file
        self._write_bundles = write_bundles

    def export(self, period: Period, folder: Path, by: str = "") -> Exported:
        """Writes every document of the period in both languages, the copies of the protocol, and the bundles.

        That `by` took them out is noted; a command, by which nobody is signed in, names none.
        """
        with self._store.reading() as look:
            meeting = look.meeting(period)
            main = [fixed for fixed in meeting.documents if fixed.kind in MAIN_KINDS]
            beside = [fixed for fixed in meeting.documents if fixed.kind not in MAIN_KINDS]
            documents = self._write(folder, _documents(look, main))
            annexes = self._write(folder, _documents(look, beside))
            for sitting in (meeting, *(redraw.meeting for redraw in redraws(meeting))):
                annexes += self._write(folder, copies(look, self._press, sitting))
        exported = Exported(documents, annexes, self._write_bundles(period, folder))
        if by:
            self._note(period, DataKind.PAPERS, exported.count, by)
        return exported

    def export_file(self, period: Period, sha256: str, file: Path, by: str) -> None:
        """Writes a file that came with a signed act, by its digest; that is noted."""
        with self._store.reading() as look:
            self._write_file(file, look.document(sha256))
        self._note(period, DataKind.FILE, 1, by)

    def _note(self, period: Period, kind: DataKind, count: int, by: str) -> None:
        note_use(self._store, DataUsed(str(period), 0, DataUse.EXPORTED, kind, count, by))

    def export_notice(self, period: Period, folder: Path) -> tuple[Path, ...]:
        """Writes the last draw's notice for the portal: PDF, HTML and text in both languages.

        Raises NotAllowed `no_document` before it is fixed.
        """
        with self._store.reading() as look:
            sitting = last_sitting(look.meeting(period))
            fixed = sitting.document(DocumentKind.NOTICE)
            if fixed is None:
                raise NotAllowed("no_document")
            return self._write(folder, [*_documents(look, [fixed]), *notice_texts(look, self._press, sitting)])

    def _write(self, folder: Path, files: Iterable[tuple[str, bytes]]) -> tuple[Path, ...]:
        """Each as soon as it is made."""
        written = []
        for name, content in files:
            self._write_file(folder / name, content)
            written.append(folder / name)
        return tuple(written)


def _documents(look: Reading, fixed: Iterable[DocumentFixed]) -> Iterator[tuple[str, bytes]]:
    for document in fixed:
        for language in LANGUAGES:
            name = file_name(document.period, document.kind, document.number, language)
            yield name, look.document(document.kk if language == "kk" else document.ru)
