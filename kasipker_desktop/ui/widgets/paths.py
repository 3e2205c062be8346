"""A folder as it is shown: whole, in lines that may end after each part."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QLabel

from ..fonts import Style
from .parts import Look, text


def path_text(look: Look, path: Path) -> QLabel:
    """The path, never cut."""
    return text(look, Style.HEX_SMALL, re.sub(r"([/\\])", "\\1\u200b", str(path)), wrap=True)
