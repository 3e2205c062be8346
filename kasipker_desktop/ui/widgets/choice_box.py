"""A combo box whose arrow is drawn in the theme's colour: the style sheet leaves its place empty."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox

from ..fonts import Style, font
from .parts import Look

_PLACE, _WIDE, _HIGH = 22, 4.5, 4.5
"""The arrow's middle from the right edge, and its half width and height, px at 100 %."""


class ChoiceBox(QComboBox):
    """For more than four choices, or for names."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setFont(font(Style.BODY, look.scale))
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """The style sheet keeps the arrow's place at 100 %; with larger text it is wider."""
        hint = super().sizeHint()
        return QSize(hint.width() + round(2 * _PLACE * (self._look.scale - 1)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        scale, tokens = self._look.scale, self._look.tokens
        middle = QPointF(self.width() - _PLACE * scale, self.height() / 2)
        wide, high = _WIDE * scale, _HIGH * scale
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.ink2 if self.isEnabled() else tokens.ink3), 1.6 * scale))
        arrow = (QPointF(-wide, -high / 2), QPointF(0, high / 2), QPointF(wide, -high / 2))
        painter.drawPolyline([middle + point for point in arrow])
        painter.end()
