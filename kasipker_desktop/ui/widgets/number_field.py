"""The field for a number said in the room: three digits, nothing else; the third closes it (looks 12, picture 30)."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from ..fonts import Style, font
from .parts import Look

_ONLY = QRegularExpression("[1-9][0-9]{0,2}")
_CLEARING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class NumberField(QLineEdit):
    """Emits `closed` with the number at its third digit; Backspace opens it again until the number is recorded."""

    closed = Signal(int)
    opened = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._recorded = False
        self.setProperty("number", True)
        self.setFont(font(Style.HEX_LARGE, look.scale))
        self.setValidator(QRegularExpressionValidator(_ONLY, self))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setMaxLength(3)
        self.setFixedHeight(round(64 * look.scale))
        self.setMinimumWidth(round(116 * look.scale))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self._close_when_whole)

    @property
    def number(self) -> int | None:
        """The number once its three digits stand."""
        return int(self.text()) if len(self.text()) == 3 else None

    def record(self, number: int) -> None:
        """Shows a number that is in the journal: from here on it is only read."""
        self._recorded = True
        self.setText(str(number))
        self.setReadOnly(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLEARING and self.isReadOnly() and not self._recorded:
            self.setReadOnly(False)
            self.clear()
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _close_when_whole(self) -> None:
        number = self.number
        if number is not None:
            self.setReadOnly(True)
            self.closed.emit(number)
