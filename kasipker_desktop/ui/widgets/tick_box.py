"""A box to tick, alone or with words that may take several lines."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStyle, QStyleOptionButton, QWidget

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


class WordedTick(QWidget):
    """A press on the words ticks the box too."""

    def __init__(self, look: Look, words: str) -> None:
        super().__init__()
        self.box = TickBox(look)
        self.box.setAccessibleName(words)
        self.setFocusProxy(self.box)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(text(look, Style.BODY, words, wrap=True), 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.click()
