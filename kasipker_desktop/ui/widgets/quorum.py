"""The seats of the commission as figures: filled for who is present, dashed for who is not (looks 03)."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..theme import Tokens

_WIDE, _HIGH, _GAP = 40.0, 48.0, 22.0


class QuorumSeats(QWidget):
    """As many figures as the commission has members; they shrink together where there is little room."""

    def __init__(self, tokens: Tokens, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._scale = scale
        self._present: tuple[bool, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_seats(self, present: tuple[bool, ...]) -> None:
        """Who is present, in the protocol's order."""
        self._present = present
        self.setAccessibleDescription(f"{sum(present)} / {len(present)}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        count = max(1, len(self._present))
        return QSize(round((count * (_WIDE + _GAP) - _GAP) * self._scale) + 2, round(_HIGH * self._scale) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._present:
            return
        whole = self.sizeHint()
        shrink = min(1.0, self.width() / whole.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(shrink * self._scale, shrink * self._scale)
        painter.translate(1, 1)
        for place, present in enumerate(self._present):
            self._paint_figure(painter, place * (_WIDE + _GAP), present)
        painter.end()

    def _paint_figure(self, painter: QPainter, left: float, present: bool) -> None:
        figure = QPainterPath()
        figure.addEllipse(QRectF(left + 11, 1, 18, 18))
        figure.moveTo(QPointF(left + 1, 46))
        figure.arcTo(QRectF(left + 1, 24, 38, 44), 180, -180)
        figure.closeSubpath()
        if present:
            painter.fillPath(figure, QColor(self._tokens.primary))
        else:
            pen = QPen(QColor(self._tokens.line2), 1.6)
            pen.setDashPattern([2.2, 2.2])
            painter.strokePath(figure, pen)
