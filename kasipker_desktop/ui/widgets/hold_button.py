"""The draw button: held for one second, fires once, and never by auto-repeat (looks 5)."""

from __future__ import annotations

from PySide6.QtCore import Property, QEasingCurve, QPropertyAnimation, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..fonts import Style, font
from ..theme import Tokens

HOLD_MS = 1000
_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HoldButton(QWidget):
    """Emits `held` after one second of mouse, Space or Enter held down; letting go early resets it."""

    held = Signal()

    def __init__(
        self, tokens: Tokens, scale: float = 1.0, hold_ms: int = HOLD_MS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._scale = scale
        self._text = ""
        self._part = 0.0
        self._fired = False
        self._animation = QPropertyAnimation(self, b"part", self)
        self._animation.setDuration(hold_ms)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.Linear)
        self._animation.finished.connect(self._on_finished)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """The word on the button."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(264 * self._scale), round(72 * self._scale))

    def hasten(self, hold_ms: int) -> None:
        """Another length of the hold, for those who can't hold for a second."""
        self._animation.setDuration(hold_ms)

    def get_part(self) -> float:
        """How much of the second has passed, 0 to 1."""
        return self._part

    def set_part(self, part: float) -> None:
        self._part = part
        self.update()

    part = Property(float, get_part, set_part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS:
            if not event.isAutoRepeat():
                self._begin()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS:
            if not event.isAutoRepeat():
                self._let_go()
        else:
            super().keyReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._let_go()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._let_go()
        super().focusOutEvent(event)

    def _begin(self) -> None:
        if self.isEnabled() and not self._fired and self._animation.state() is not QPropertyAnimation.State.Running:
            self._animation.start()

    def _let_go(self) -> None:
        if not self._fired:
            self._animation.stop()
            self.set_part(0.0)

    def _on_finished(self) -> None:
        if not self._fired and self._part >= 1.0:
            self._fired = True
            self.held.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(QColor(tokens.ink) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.primary if self.isEnabled() else tokens.sunken))
        painter.drawRoundedRect(area, 12, 12)
        painter.setPen(QColor(tokens.on_primary if self.isEnabled() else tokens.ink3))
        painter.setFont(font(Style.DRAW_BUTTON, self._scale))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._text)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.bar))
        painter.drawRect(QRectF(area.left() + 12, area.bottom() - 7, (area.width() - 24) * self._part, 5))
        painter.end()
