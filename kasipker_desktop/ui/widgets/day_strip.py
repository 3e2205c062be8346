"""The winner's days as a strip: passed, today, ahead, and those added by the working-day rule (looks 5, 07)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..fonts import Style, font
from .parts import Look

_GAP, _SQUARE, _WIDEST, _HEAD, _FOOT, _ROUND = 6, 52, 56, 22, 22, 7


@dataclass(frozen=True)
class DayMark:
    """A day: its weekday's short word, its number, what stands under it, and how it is painted."""

    weekday: str
    number: int
    under: str = ""
    off: bool = False
    passed: bool = False
    today: bool = False
    added: bool = False


class DayStrip(QWidget):
    """What it shows is said in words beside it; `accessibleDescription` holds them too."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._days: tuple[DayMark, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Sequence[DayMark], words: str) -> None:
        """Shows the days; `words` say the same to who can't see them."""
        self._days = tuple(days)
        self.setAccessibleDescription(words)
        self.update()

    @property
    def days(self) -> tuple[DayMark, ...]:
        return self._days

    def sizeHint(self) -> QSize:
        return QSize(640, round((_HEAD + _SQUARE + _FOOT) * self._look.scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        scale, count = self._look.scale, max(1, len(self._days))
        wide = min(_WIDEST * scale, (self.width() - _GAP * (count - 1)) / count)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, day in enumerate(self._days):
            square = QRectF(place * (wide + _GAP), _HEAD * scale, wide, _SQUARE * scale)
            self._paint_square(painter, square.adjusted(1, 1, -1, -1), day)
            self._paint_words(painter, square, day)
        painter.end()

    def _paint_square(self, painter: QPainter, square: QRectF, day: DayMark) -> None:
        tokens = self._look.tokens
        fill, edge, width, style = tokens.surface, tokens.line, 1.0, Qt.PenStyle.SolidLine
        if day.added:
            fill, edge, style = tokens.warn_tint, tokens.gold, Qt.PenStyle.DashLine
        if day.passed:
            fill = edge = tokens.primary
        if day.today:
            edge, width = tokens.primary, 2.0
        painter.setPen(QPen(QColor(edge), width, style))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(square, _ROUND, _ROUND)
        strong = day.today or bool(day.under)
        painter.setPen(QColor(tokens.on_primary if day.passed else tokens.ink))
        painter.setFont(font(Style.CARD_TITLE if strong else Style.DAY, self._look.scale))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, str(day.number))

    def _paint_words(self, painter: QPainter, square: QRectF, day: DayMark) -> None:
        tokens, scale = self._look.tokens, self._look.scale
        painter.setFont(font(Style.SMALL, scale))
        painter.setPen(QColor(tokens.err if day.off else tokens.ink2))
        above = QRectF(square.left(), 0, square.width(), square.top() - 4)
        painter.drawText(above, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, day.weekday)
        painter.setPen(QColor(tokens.ink2))
        below = QRectF(square.left() - 40 * scale, square.bottom() + 4, square.width() + 80 * scale, _FOOT * scale)
        if below.right() > self.width():
            below.moveRight(self.width())
            place = Qt.AlignmentFlag.AlignRight
        else:
            place = Qt.AlignmentFlag.AlignHCenter
        painter.drawText(below, place | Qt.AlignmentFlag.AlignTop, day.under)
