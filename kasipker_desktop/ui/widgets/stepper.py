"""The steps of a meeting in one line; under each done step stands the fact that closed it (looks 5)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..fonts import Style, font
from ..theme import Tokens

_RING = 24.0


class StepState(Enum):
    DONE = "done"
    NOW = "now"
    LATER = "later"


@dataclass(frozen=True)
class StepView:
    """A step as it is shown: its word, its state, the fact that makes it done."""

    word: str
    state: StepState
    fact: str = ""


class Stepper(QWidget):
    """Equal columns of ring, word and fact; done steps and the present one can be opened."""

    chosen = Signal(int)

    def __init__(self, tokens: Tokens, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._scale = scale
        self._steps: tuple[StepView, ...] = ()
        self._open = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: tuple[StepView, ...], opened: int) -> None:
        """Shows the steps; `opened` is the one whose page is in view."""
        if (steps, opened) == (self._steps, self._open):
            return
        self._steps, self._open = steps, opened
        self.setAccessibleDescription("; ".join(f"{step.word}: {step.fact}" for step in steps if step.fact))
        self.update()

    @property
    def steps(self) -> tuple[StepView, ...]:
        return self._steps

    def sizeHint(self) -> QSize:
        return QSize(900, round(64 * self._scale))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
        else:
            self._choose(self._open + move)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._steps:
            self._choose(int(event.position().x() // (self.width() / len(self._steps))))

    def _choose(self, index: int) -> None:
        if 0 <= index < len(self._steps) and self._steps[index].state is not StepState.LATER:
            self.chosen.emit(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        column = self.width() / max(1, len(self._steps))
        for index, step in enumerate(self._steps):
            left = index * column
            if index + 1 < len(self._steps):
                self._paint_line(painter, left, column, step.state is StepState.DONE)
            self._paint_ring(painter, left, index, step)
            self._paint_words(painter, QRectF(left, _RING + 6, column - 8, self.height() - _RING - 6), index, step)
        painter.end()

    def _paint_line(self, painter: QPainter, left: float, column: float, done: bool) -> None:
        painter.setPen(QPen(QColor(self._tokens.primary if done else self._tokens.line), 2))
        painter.drawLine(QPointF(left + _RING + 6, _RING / 2), QPointF(left + column - 6, _RING / 2))

    def _paint_ring(self, painter: QPainter, left: float, index: int, step: StepView) -> None:
        tokens = self._tokens
        ring = QRectF(left + 1, 1, _RING - 2, _RING - 2)
        if step.state is StepState.DONE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.primary))
            painter.drawEllipse(ring)
            painter.setPen(QPen(QColor(tokens.on_primary), 1.8, c=Qt.PenCapStyle.RoundCap))
            painter.drawPolyline([QPointF(left + x, y) for x, y in ((7.5, 12.5), (10.7, 15.5), (16.5, 9))])
            return
        now = step.state is StepState.NOW
        painter.setPen(QPen(QColor(tokens.primary if now else tokens.line2), 2 if now else 1.5))
        painter.setBrush(QColor(tokens.surface if now else tokens.ground))
        painter.drawEllipse(ring)
        painter.setPen(QColor(tokens.primary if now else tokens.ink3))
        painter.setFont(font(Style.SMALL_STRONG, self._scale))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(index + 1))

    def _paint_words(self, painter: QPainter, place: QRectF, index: int, step: StepView) -> None:
        strong = index == self._open
        word_font = font(Style.STRONG if strong else Style.SECOND, self._scale)
        fact_font = font(Style.SMALL, self._scale)
        painter.setFont(word_font)
        painter.setPen(QColor(self._tokens.ink if step.state is not StepState.LATER or strong else self._tokens.ink2))
        metrics = QFontMetricsF(word_font)
        top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(place, top, metrics.elidedText(step.word, Qt.TextElideMode.ElideRight, place.width()))
        painter.setFont(fact_font)
        painter.setPen(QColor(self._tokens.ink3))
        fact = QFontMetricsF(fact_font).elidedText(step.fact, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place.adjusted(0, metrics.height() + 1, 0, 0), top, fact)
