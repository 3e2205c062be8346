"""The plot of participants by month: admitted rows, excluded ones on top, coming months dashed (looks 5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..fonts import Style, font
from ..words import count_words
from .parts import Look

_HEIGHT, _FOOT, _TOP, _LEFT, _BAR = 150, 24, 24, 44, 30
_STEPS = (1, 2, 4)


@dataclass(frozen=True)
class MonthBar:
    """A month of the plot: its short word, rows admitted (None: no list yet) and excluded, whether it is open now."""

    word: str
    admitted: int | None
    excluded: int = 0
    now: bool = False


class MonthBars(QWidget):
    """Painted; the same numbers are its accessible text."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._bars: tuple[MonthBar, ...] = ()
        self.setMinimumHeight(round(_HEIGHT * look.scale))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(480, round(_HEIGHT * self._look.scale))

    def show_bars(self, bars: Sequence[MonthBar]) -> None:
        """Shows the months in their order."""
        self._bars = tuple(bars)
        told = (f"{bar.word}: {bar.admitted} + {bar.excluded}" for bar in bars if bar.admitted is not None)
        self.setAccessibleDescription("; ".join(told))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        scale = self._look.scale
        area = QRectF(self.rect()).adjusted(_LEFT * scale, _TOP * scale, 0, -_FOOT * scale)
        top = top_of(max((bar.admitted or 0) + bar.excluded for bar in self._bars) if self._bars else 0)
        painter = QPainter(self)
        painter.setFont(font(Style.SMALL, scale))
        self._paint_lines(painter, area, top)
        room = area.width() / max(1, len(self._bars))
        for place, bar in enumerate(self._bars):
            slot = QRectF(area.left() + place * room, area.top(), room, area.height())
            self._paint_bar(painter, slot, bar, top)
        painter.end()

    def _paint_lines(self, painter: QPainter, area: QRectF, top: int) -> None:
        tokens, scale = self._look.tokens, self._look.scale
        for part in (0, 1, 2):
            y = area.bottom() - area.height() * part / 2
            painter.fillRect(QRectF(area.left(), y, area.width(), 1), QColor(tokens.line))
            painter.setPen(QColor(tokens.ink2))
            label = QRectF(0, y - 10 * scale, area.left() - 10 * scale, 20 * scale)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(label, right, count_words(top * part // 2))

    def _paint_bar(self, painter: QPainter, slot: QRectF, bar: MonthBar, top: int) -> None:
        tokens, scale = self._look.tokens, self._look.scale
        wide = min(_BAR * scale, slot.width() - 6 * scale)
        left = slot.center().x() - wide / 2
        painter.setPen(QColor(tokens.ink2))
        foot = QRectF(slot.left(), slot.bottom() + 4 * scale, slot.width(), 20 * scale)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, bar.word)
        if bar.admitted is None:
            painter.setPen(QPen(QColor(tokens.line2), 1, Qt.PenStyle.DashLine))
            painter.drawRect(QRectF(left, slot.bottom() - 7 * scale, wide, 7 * scale))
            return
        high = slot.height() * bar.admitted / top
        extra = max(2 * scale, slot.height() * bar.excluded / top) if bar.excluded else 0
        painter.fillRect(
            QRectF(left, slot.bottom() - high, wide, high), QColor(tokens.gold if bar.now else tokens.primary)
        )
        painter.fillRect(QRectF(left, slot.bottom() - high - extra - 2, wide, extra), QColor(tokens.line2))
        painter.setPen(QColor(tokens.ink))
        painter.setFont(font(Style.SMALL_STRONG, scale))
        value = QRectF(slot.left(), slot.bottom() - high - extra - 22 * scale, slot.width(), 18 * scale)
        painter.drawText(value, Qt.AlignmentFlag.AlignCenter, count_words(bar.admitted))
        painter.setFont(font(Style.SMALL, scale))


def top_of(largest: int) -> int:
    """The number of the upper line: 10, 20, 40, 100, 200, 400 …, the first that is not below the largest value."""
    power = 10
    while True:
        for step in _STEPS:
            if largest <= step * power:
                return step * power
        power *= 10
