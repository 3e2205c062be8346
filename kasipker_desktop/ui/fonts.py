"""The faces of the window: IBM Plex, loaded from their packages, and the styles of looks 3."""

from __future__ import annotations

from enum import Enum
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

SERIF, SANS, MONO = "IBM Plex Serif", "IBM Plex Sans", "IBM Plex Mono"
NEEDED = "ӘәҒғҚқҢңӨөҰұҮүҺһІі₸№•«»–—"
_FILES = {
    SERIF: ("IBMPlexSerif-Regular.ttf", "IBMPlexSerif-SemiBold.ttf"),
    SANS: ("IBMPlexSans[wdth,wght].ttf",),
    MONO: ("IBMPlexMono-Regular.ttf", "IBMPlexMono-Medium.ttf"),
}


class Style(Enum):
    """A style of type: family, weight, size in px at 100 %."""

    PAGE_TITLE = (SERIF, 600, 28)
    BIG_NUMBER = (SERIF, 600, 38)
    SECOND_NUMBER = (SERIF, 600, 28)
    PERSON = (SERIF, 600, 24)
    EMPTY_TITLE = (SERIF, 600, 20)
    SOLEMN = (SERIF, 400, 17)
    SOLEMN_STRONG = (SERIF, 600, 17)
    CARD_TITLE = (SANS, 600, 17)
    DAY = (SANS, 400, 17)
    SMALL_CARD_TITLE = (SANS, 600, 14)
    BODY = (SANS, 400, 14)
    MEDIUM = (SANS, 500, 14)
    CLOCK = (SANS, 600, 16)
    STRONG = (SANS, 600, 14)
    SECOND = (SANS, 400, 13)
    SMALL = (SANS, 400, 12)
    SMALL_STRONG = (SANS, 600, 12)
    DRAW_BUTTON = (SANS, 600, 20)
    HEX = (MONO, 500, 15)
    HEX_LARGE = (MONO, 500, 28)
    HEX_SMALL = (MONO, 400, 13)


def load_fonts() -> list[str]:
    """Loads the faces; returns the families that are missing (an empty list when all is well)."""
    missing = []
    for family, files in _FILES.items():
        folder = _folder(family)
        ids = [QFontDatabase.addApplicationFont(str(folder / name)) for name in files] if folder else [-1]
        if -1 in ids:
            missing.append(family)
    return missing


def _folder(family: str) -> Path | None:
    package = find_spec("fontpkg_" + family.lower().replace(" ", "_"))
    return Path(package.origin).parent / "files" if package and package.origin else None


def font(style: Style, scale: float = 1.0) -> QFont:
    """The font of a style; the variable face gets its weight by the axis, never by an imitation (design.md 13)."""
    family, weight, size = style.value
    made = QFont(family)
    made.setPixelSize(max(1, round(size * scale)))
    made.setWeight(QFont.Weight(weight) if family != SANS else QFont.Weight.Normal)
    if family == SANS:
        made.setVariableAxis(QFont.Tag("wght"), weight)
    return made
