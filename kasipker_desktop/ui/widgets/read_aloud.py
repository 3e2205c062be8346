"""The text that the chair reads to the hall, with a tick as a plain reminder; the tick is not stored."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QFrame, QStyle, QStyleOptionButton, QVBoxLayout

from ..fonts import Style, font
from .parts import Look, text

_TICK = ((0.24, 0.53), (0.43, 0.71), (0.78, 0.31))


class TickBox(QCheckBox):
    """A check box whose tick is drawn in the theme's colour: the style sheet leaves the square empty."""

    def __init__(self, look: Look, words: str = "") -> None:
        super().__init__(words)
        self._colour = QColor(look.tokens.on_primary)
        self.setFont(font(Style.SECOND, look.scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour, 2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in _TICK])
        painter.end()


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
