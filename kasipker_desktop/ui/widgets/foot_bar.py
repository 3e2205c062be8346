"""The foot of a page: quiet actions left, the one primary action right, between them what is missing (looks 4)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget
from shiboken6 import isValid

from ..fonts import Style
from .parts import Look, button, text


class FootBar(QFrame):
    """72 px high; the primary button stays at the same place on every page."""

    primary = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lent: list[tuple[QWidget, QWidget | None]] = []
        self.setProperty("foot", True)
        self.setFixedHeight(round(72 * look.scale))
        self._left = QHBoxLayout()
        self._left.setSpacing(12)
        self._words = text(look, Style.BODY, role="second", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._primary = button(look, "primary")
        self._primary.clicked.connect(self.primary)
        line = QHBoxLayout(self)
        line.setContentsMargins(36, 0, 36, 0)
        line.setSpacing(12)
        line.addLayout(self._left)
        line.addWidget(self._words, 1)
        line.addWidget(self._primary)

    @property
    def button(self) -> QPushButton:
        """The primary button."""
        return self._primary

    @property
    def words(self) -> str:
        return self._words.text()

    def show_state(self, words: str, action: str, enabled: bool) -> None:
        """What is said beside the primary action; an empty action hides the button."""
        self._words.setText(words)
        self._primary.setText(action)
        self._primary.setVisible(bool(action))
        self._primary.setEnabled(enabled)

    def set_actions(self, *actions: QWidget) -> None:
        """The quiet actions at the left; those before go back to the page that owns them."""
        if [widget for widget, _ in self._lent] == list(actions) and all(map(isValid, actions)):
            return
        while self._left.takeAt(0):
            pass
        for widget, home in self._lent:
            if isValid(widget) and home and isValid(home):
                widget.hide()
                widget.setParent(home)
        self._lent = [(action, action.parentWidget()) for action in actions]
        for action in actions:
            self._left.addWidget(action)
            action.show()
