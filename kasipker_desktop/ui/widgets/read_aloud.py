"""The text that the chair reads to the hall, with a tick as a plain reminder; the tick is not stored."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from ..fonts import Style
from .parts import Look, text
from .tick_box import TickBox


class ReadAloud(QFrame):
    """A card: what is read, and whether it was."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._words = text(look, Style.SOLEMN, wrap=True)
        self.tick = TickBox(look, self.tr("The chair has read it aloud"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text(look, Style.CARD_TITLE, self.tr("To read to the hall")))
        column.addWidget(self._words)
        column.addWidget(self.tick)

    @property
    def words(self) -> str:
        return self._words.text()

    def show_words(self, words: str) -> None:
        """Shows a text; another text takes the tick away."""
        if words != self._words.text():
            self._words.setText(words)
            self.tick.setChecked(False)
