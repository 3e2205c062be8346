"""A setting in its row: what it is and what it does at the left, how it is chosen at the right (looks 09)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ..fonts import Style, font
from .parts import Look, rule, text

_WORDS = 220
"""What words of more than a line need beside the control, px at 100 %; where there is less, it goes under them."""

_GAP = 16


def titled(look: Look, title: str, about: str) -> QVBoxLayout:
    """The head of a section: its title, and what it is for in one sentence."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 6)
    column.setSpacing(4)
    column.addWidget(text(look, Style.CARD_TITLE, title))
    column.addWidget(text(look, Style.BODY, about, "second", wrap=True))
    return column


def _wide(look: Look, title: str) -> int:
    return QFontMetrics(font(Style.STRONG, look.scale)).horizontalAdvance(title) + _GAP


class SettingRow(QWidget):
    """Ends in a line of 1 px."""

    def __init__(self, look: Look, title: str, about: str, control: QWidget) -> None:
        super().__init__()
        self._control = control
        self._least = round(_WORDS * look.scale) if about else _wide(look, title)
        if not control.accessibleName():
            control.setAccessibleName(title)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text(look, Style.STRONG, title, wrap=True))
        if about:
            words.addWidget(text(look, Style.SECOND, about, "second", wrap=True))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(_GAP)
        self._line.addLayout(words, 1)
        self._line.addWidget(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._line)
        column.addWidget(rule())

    def minimumSizeHint(self) -> QSize:
        """As narrow as the control: the words go over it."""
        return QSize(self._control.minimumSizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """The control's words may come later, and with them its width."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        narrow = self.width() < self._control.sizeHint().width() + self._least
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._line.direction() is not way:
            self._line.setDirection(way)
