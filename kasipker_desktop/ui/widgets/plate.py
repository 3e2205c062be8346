"""A plate across the window: what must not be overlooked, on every page."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from ..fonts import Style
from .parts import Look, row, text


class Plate(QFrame):
    """`name` chooses its colours in the theme."""

    def __init__(self, look: Look, name: str, words: str, more: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFixedHeight(round(28 * look.scale))
        self._more = text(look, Style.SECOND, more)
        line = row(text(look, Style.STRONG, words), None, self._more)
        line.setContentsMargins(24, 0, 24, 0)
        self.setLayout(line)
        self.setAccessibleName(words)

    def explain(self, more: str) -> None:
        """Says more than its name, at the right."""
        self._more.setText(more)
