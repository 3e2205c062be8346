"""The faces of the papers: IBM Plex Serif and Mono, static; every letter is checked first (domain.md 5)."""

from __future__ import annotations

import functools
import unicodedata
from enum import StrEnum
from pathlib import Path

import fontpkg_ibm_plex_mono
import fontpkg_ibm_plex_serif
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ..domain.errors import KnownError


class Face(StrEnum):
    """A face by its PostScript name, which is also its name in a PDF."""

    REGULAR = "IBMPlexSerif"
    SEMIBOLD = "IBMPlexSerif-SemiBold"
    BOLD = "IBMPlexSerif-Bold"
    MONO = "IBMPlexMono"


_FILES = {
    Face.REGULAR: Path(fontpkg_ibm_plex_serif.ROOT) / "files" / "IBMPlexSerif-Regular.ttf",
    Face.SEMIBOLD: Path(fontpkg_ibm_plex_serif.ROOT) / "files" / "IBMPlexSerif-SemiBold.ttf",
    Face.BOLD: Path(fontpkg_ibm_plex_serif.ROOT) / "files" / "IBMPlexSerif-Bold.ttf",
    Face.MONO: Path(fontpkg_ibm_plex_mono.ROOT) / "files" / "IBMPlexMono-Regular.ttf",
}


@functools.cache
def font(face: Face) -> TTFont:
    """The face, registered with reportlab at its first use."""
    loaded = TTFont(face.value, str(_FILES[face]))
    pdfmetrics.registerFont(loaded)
    return loaded


def faces() -> tuple[str, ...]:
    """The names of all faces, each loaded (the self-check)."""
    return tuple(font(face).fontName for face in Face)


def width(text: str, face: Face, size: float) -> float:
    """The width of a text in points; no pair of letters is kerned."""
    return sum(map(_advances(face).__getitem__, text)) * size / 1000


class _Advances(dict[str, float]):
    """The width of each letter in thousandths of the size, learned as letters come."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, letter: str) -> float:
        self[letter] = float(font(self._face).stringWidth(letter, 1000))
        return self[letter]


@functools.cache
def _advances(face: Face) -> _Advances:
    return _Advances(face)


def composed(text: str) -> str:
    """The same letters composed: reportlab does not place combining marks (domain.md 4.6)."""
    return unicodedata.normalize("NFC", text)


def lacks(face: Face, text: str) -> bool:
    """Whether the face has no picture for a letter of the text."""
    return not _letters(face).issuperset(text)


@functools.cache
def _letters(face: Face) -> frozenset[str]:
    return frozenset(map(chr, font(face).face.charToGlyph)) | {"\n"}


def check(text: str, *needed: Face) -> None:
    """Raises KnownError `unprintable` when a face lacks a letter of the text: it would print as a box."""
    letters = composed(text)
    for face in needed:
        if lacks(face, letters):
            missing = sorted(set(letters) - _letters(face))
            raise KnownError("unprintable", letters=", ".join(f"{c} (U+{ord(c):04X})" for c in missing), name=text)
