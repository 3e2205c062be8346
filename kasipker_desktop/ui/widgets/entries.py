"""Entries of a list at the left of a page: one is chosen, and what it holds stands at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from .parts import Look


class Entry(QAbstractButton):
    """Labels one under the other, something at the right; a press or Space chooses it."""

    def __init__(self, look: Look, labels: Sequence[QLabel], aside: QWidget | None = None) -> None:
        super().__init__()
        self._look = look
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(", ".join(label.text() for label in labels))
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in labels:
            words.addWidget(label)
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 13, 12, 14)
        line.setSpacing(8)
        line.addLayout(words, 1)
        if aside:
            line.addWidget(aside, 0, Qt.AlignmentFlag.AlignVCenter)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        if self.isChecked():
            painter.fillRect(self.rect(), QColor(tokens.tint))
            painter.fillRect(0, 0, 4, self.height(), QColor(tokens.primary))
        elif self.underMouse():
            painter.fillRect(self.rect(), QColor(tokens.ground))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(tokens.line))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.primary), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(6, 3, -3, -4), 6, 6)
        painter.end()


class Entries(QWidget):
    """The entries under each other; arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tell)
        self._keys: dict[QAbstractButton, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 1, 0)
        self._column.setSpacing(0)

    def show_entries(self, entries: Sequence[tuple[str, Entry]], chosen: str) -> None:
        """Shows these entries in place of those before; the focus stays with the entry of the same key."""
        focused = next((key for entry, key in self._keys.items() if entry.hasFocus()), None)
        self.hide()  # what is put into a page in sight is laid out piece by piece
        for entry in self._keys:
            self._group.removeButton(entry)
            self._column.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self._keys = {entry: key for key, entry in entries}
        for key, entry in entries:
            self._group.addButton(entry)
            self._column.addWidget(entry)
            entry.setChecked(key == chosen)
        self.show()
        for entry in (entry for entry, key in self._keys.items() if key == focused):
            entry.setFocus()

    def _tell(self, entry: QAbstractButton) -> None:
        self.chosen.emit(self._keys[entry])
