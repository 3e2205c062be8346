"""The prize fund as a strip: one piece a certificate, filled as far as its prize has gone (looks 01)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from .parts import Look

LEFT, UNDER_WAY, HANDED_OVER = range(3)
_HIGH, _GAP, _WIDEST = 22, 6, 44


class FundStrip(QWidget):
    """Colours are repeated in words beside it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._states: tuple[int, ...] = ()
        self.setFixedHeight(round(_HIGH * look.scale))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(320, round(_HIGH * self._look.scale))

    def show_states(self, states: Sequence[int]) -> None:
        """Shows each certificate: left, under way or handed over."""
        self._states = tuple(states)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = max(1, len(self._states))
        wide = min(_WIDEST * self._look.scale, (self.width() - _GAP * (count - 1)) / count)
        for place, state in enumerate(self._states):
            piece = QRectF(place * (wide + _GAP), 0, wide, self.height()).adjusted(0.5, 0.5, -0.5, -0.5)
            colour = {UNDER_WAY: tokens.primary, HANDED_OVER: tokens.ok}.get(state)
            painter.setBrush(QColor(colour or tokens.surface))
            painter.setPen(QPen(QColor(colour or tokens.line2), 1))
            painter.drawRoundedRect(piece, 3, 3)
        painter.end()
