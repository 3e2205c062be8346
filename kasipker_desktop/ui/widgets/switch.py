"""A switch: on or off, where a word beside it says of what (looks 09)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from .parts import Look

_WIDE, _HIGH, _KNOB, _RING = 40, 22, 16, 4


class Switch(QAbstractButton):
    """The knob at the right and the primary colour say «on»."""

    def __init__(self, look: Look, name: str, on: bool) -> None:
        super().__init__()
        self._look = look
        self.setCheckable(True)
        self.setChecked(on)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        scale = self._look.scale
        return QSize(round((_WIDE + 2 * _RING) * scale), round((_HIGH + 2 * _RING) * scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, scale, on = self._look.tokens, self._look.scale, self.isChecked()
        ring = _RING * scale
        body = QRectF(self.rect()).adjusted(ring, ring, -ring, -ring)
        knob = QRectF(0, 0, _KNOB * scale, _KNOB * scale)
        knob.moveCenter(body.center())
        inset = (body.height() - knob.height()) / 2
        knob.moveLeft(body.right() - inset - knob.width() if on else body.left() + inset)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.primary if on else tokens.line2))
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        painter.setBrush(QColor(tokens.on_primary if on else tokens.surface))
        painter.drawEllipse(knob)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.primary), 2))
            around = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(around, around.height() / 2, around.height() / 2)
        painter.end()
