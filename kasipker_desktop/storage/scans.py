"""Scans as files beside the store, each named by the SHA-256 of its bytes."""

from __future__ import annotations

from pathlib import Path

from ..domain.canonical import sha256
from ..domain.errors import KnownError
from .files import write_file


class ScanFolder:
    """One folder; a file in it never changes, and one that did is told."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, content: bytes) -> str:
        """Keeps a file durably; returns its digest. Raises KnownError `store_unwritable`."""
        digest = sha256(content)
        try:
            write_file(self._file(digest), content)
        except OSError as error:
            raise KnownError("store_unwritable", file=self._folder.name, reason=str(error)) from error
        return digest

    def read(self, sha256_hex: str) -> bytes:
        """A file by its digest. Raises KnownError `scan_missing`, `scan_changed`."""
        file = self._file(sha256_hex)
        try:
            content = file.read_bytes()
        except OSError as error:
            raise KnownError("scan_missing", file=file.name) from error
        if sha256(content) != sha256_hex:
            raise KnownError("scan_changed", file=file.name)
        return content

    def _file(self, digest: str) -> Path:
        return self._folder / f"{digest}.pdf"
