"""Two columns of cards; in a narrow window the right one goes under the left one (looks 7)."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

NARROW = 1036
"""What a window of 1320 px leaves for the content; below it one column stands."""

_GAP = 16


class TwoColumns(QWidget):
    """`left` and `right` take cards from above; each ends in empty space."""

    def __init__(self, scale: float = 1.0, shares: tuple[int, int] = (3, 2), narrow: int = NARROW) -> None:
        super().__init__()
        self._narrow = round(narrow * scale)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(_GAP)
        self.left, self.right = QVBoxLayout(), QVBoxLayout()
        self._holders = [QVBoxLayout(), QVBoxLayout()]
        for holder, column, share in zip(self._holders, (self.left, self.right), shares, strict=True):
            column.setSpacing(_GAP)
            holder.addLayout(column)
            holder.addStretch(1)
            self._line.addLayout(holder, share)

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider column: side by side they must not keep a window from being narrowed."""
        asked = super().minimumSizeHint()
        return QSize(max(holder.minimumSize().width() for holder in self._holders), asked.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self._narrow
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._line.direction() is not way:
            self._line.setDirection(way)
