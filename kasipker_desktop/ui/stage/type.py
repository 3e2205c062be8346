"""Type of the stage: faces by explicit pixel sizes of the 1080 px canvas, measured and wrapped (looks 6)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from ..fonts import MONO, SANS, SERIF

FLOOR = 54
"""Nothing on the stage is smaller: 5 % of the height."""


@dataclass(frozen=True)
class Face:
    """A family of `ui.fonts` with weight, size in canvas px, and width of the variable face in per cent."""

    family: str = SANS
    weight: int = 400
    px: int = FLOOR
    width: int = 100

    def sized(self, px: float) -> Face:
        """The same face in another size."""
        return replace(self, px=int(px))


TEXT = Face()
STRONG = Face(weight=600)
ROLE = Face(weight=600, px=66)
TITLE = Face(SERIF, 600, 86)
RESERVE = Face(SERIF, 400, 68)
NAME = Face(SERIF, 600, 154)
DIGITS = Face(MONO, 500)
LABELS = Face(MONO, 400)
TICKET = Face(MONO, 500, 86)


@lru_cache(maxsize=512)
def font(face: Face) -> QFont:
    """The font of a face; unhinted, so that every scale of the canvas has the same widths."""
    made = QFont(face.family)
    made.setPixelSize(face.px)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if face.family == SANS:
        made.setVariableAxis(QFont.Tag("wght"), face.weight)
        made.setVariableAxis(QFont.Tag("wdth"), face.width)
    else:
        made.setWeight(QFont.Weight(face.weight))
    return made


@lru_cache(maxsize=512)
def metrics(face: Face) -> QFontMetricsF:
    return QFontMetricsF(font(face))


@lru_cache(maxsize=2048)
def advance(words: str, face: Face) -> float:
    """How wide a line stands."""
    return metrics(face).horizontalAdvance(words)


def shrunk(words: str, face: Face, width: float, floor: int = FLOOR) -> Face:
    """The face, smaller when the line is too wide; never below the floor."""
    wide = advance(words, face)
    if wide <= width:
        return face
    px = max(floor, int(face.px * width / wide))
    while px > floor and advance(words, face.sized(px)) > width:
        px -= 1
    return face.sized(px)


@dataclass(frozen=True)
class Line:
    """A line of wrapped words; `glued` goes on inside the word that the line before began."""

    words: str
    glued: bool = False


@lru_cache(maxsize=512)
def wrap(words: str, face: Face, width: float) -> tuple[Line, ...]:
    """Lines no wider than the column; a word that is wider goes on in the next line, nothing is cut off."""
    lines: list[Line] = []
    for word in words.split(" "):
        joined = f"{lines[-1].words} {word}" if lines else word
        if lines and advance(joined, face) <= width:
            lines[-1] = replace(lines[-1], words=joined)
        else:
            lines.extend(_broken(word, face, width))
    return tuple(lines)


def _broken(word: str, face: Face, width: float) -> list[Line]:
    pieces = [Line("")]
    for letter in word:
        longer = pieces[-1].words + letter
        if pieces[-1].words and advance(longer, face) > width:
            pieces.append(Line(letter, glued=True))
        else:
            pieces[-1] = replace(pieces[-1], words=longer)
    return pieces


def narrowed(words: str, wide: float) -> Face:
    """Text in narrower letters where they save a line."""
    faces = [TEXT, replace(TEXT, width=92), replace(TEXT, width=86)]
    return min(faces, key=lambda face: len(wrap(words, face, wide)))


def elided(words: str, face: Face, width: float, most: int) -> tuple[Line, ...]:
    """At most so many lines, the last with «…» where words are left over: for rows that pass by, never for a result."""
    lines = wrap(words, face, width)
    if len(lines) <= most:
        return lines
    last = lines[most - 1].words
    while last and advance(f"{last}…", face) > width:
        last = last[:-1]
    return *lines[: most - 1], replace(lines[most - 1], words=f"{last}…")
