"""Scans of papers that were signed by hand: attached, shown beside the document, kept by their SHA-256."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from ..domain.calendar import Period
from ..domain.errors import KnownError, NotAllowed
from ..domain.meeting import Meeting
from ..domain.protocol import DocumentFixed, DocumentKind
from ..domain.scan import Scan, ScanAttached
from .store_port import Store

ReadScan = Callable[[Sequence[bytes], Sequence[int]], Scan]
"""Files and quarter turns of their pages as one harmless PDF. Raises KnownError `scan_…`."""


class ScanFiles(Protocol):
    """Where scans are: files named by their SHA-256, outside the database."""

    def keep(self, content: bytes) -> str:
        """Keeps a file durably; returns its digest."""

    def read(self, sha256: str) -> bytes:
        """A file by its digest. Raises KnownError `scan_missing`, `scan_changed`."""


class Scanning:
    """Attaches scans to fixed documents."""

    def __init__(self, store: Store, files: ScanFiles, read_scan: ReadScan) -> None:
        self._store = store
        self._files = files
        self._read_scan = read_scan

    def preview(self, files: Sequence[Path], turns: Sequence[int] = ()) -> Scan:
        """The pages as they would be kept; nothing is stored. Raises KnownError `scan_…`."""
        return self._read_scan([_read(file) for file in files], turns)

    def attach(
        self, period: Period, kind: DocumentKind, number: int, files: Sequence[Path], turns: Sequence[int] = ()
    ) -> ScanAttached:
        """Keeps the scan, then notes it: a file without a note does no harm. Raises NotAllowed `no_document`."""
        scan = self.preview(files, turns)
        kept = self._files.keep(scan.content)
        with self._store.writing() as work:
            document = _document(work.meeting(period), kind, number)
            attached = ScanAttached(str(period), kind, number, document.digest(), kept, scan.pages, scan.sources)
            work.note(attached, period)
            work.commit()
        return attached

    def attached(self, period: Period, kind: DocumentKind, number: int) -> ScanAttached | None:
        """The scan of the document as it stands; None where there is none, or only one of an earlier version."""
        with self._store.reading() as look:
            meeting = look.meeting(period)
        digest = _document(meeting, kind, number).digest()
        scans = (note.fact for note in reversed(meeting.notes) if isinstance(note.fact, ScanAttached))
        return next((scan for scan in scans if scan.document == digest), None)

    def content(self, attached: ScanAttached) -> bytes:
        """The PDF of a scan."""
        return self._files.read(attached.scan)


def _document(meeting: Meeting, kind: DocumentKind, number: int) -> DocumentFixed:
    found = (document for document in meeting.documents if (document.kind, document.number) == (kind, number))
    document = next(found, None)
    if document is None:
        raise NotAllowed("no_document")
    return document


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise KnownError("scan_unreadable") from error
