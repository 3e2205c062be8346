"""A scan of a paper that was signed by hand: the paper with ink stays the original (design.md 7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .protocol import DocumentKind


@dataclass(frozen=True)
class Scan:
    """Pages made into one harmless PDF; `sources` are the SHA-256 of the files they were read from, in order."""

    content: bytes
    pages: int
    sources: tuple[str, ...]


@dataclass(frozen=True)
class ScanAttached:
    """A scan belongs to the document that has this digest; the file is kept under its own SHA-256.

    A later scan of the same document takes the place of this one; a new version of the document leaves it behind.
    """

    KIND: ClassVar[str] = "scan_attached"
    PERSONAL: ClassVar[bool] = False

    period: str
    kind: DocumentKind
    number: int
    document: str
    scan: str
    pages: int
    sources: tuple[str, ...]
