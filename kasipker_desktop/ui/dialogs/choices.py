"""A card over the page with several ways out: each says what follows from it, and the safe answer has the focus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ..fonts import Style
from ..widgets.parts import Look, button, card, row, rule, text
from .question import WIDTH, Overlay


@dataclass(frozen=True)
class Choice:
    """One way out: its key, what it is, what follows from it."""

    key: str
    word: str
    follows: str


class Choices(Overlay):
    """`chosen` carries the key; nothing is done here, a form or a question follows."""

    chosen = Signal(str)

    def __init__(self, look: Look, title: str, back: str, choices: Sequence[Choice], asker: QWidget) -> None:
        safe, effect = button(look, "secondary", back), button(look, "secondary")
        effect.hide()
        super().__init__(look, title, safe, effect, asker)
        self.buttons: dict[str, QPushButton] = {}
        frame, column = card((28, 26, 28, 26), 12)
        frame.setFixedWidth(round(WIDTH * min(look.scale, 1.5)))
        column.addWidget(text(look, Style.EMPTY_TITLE, title, wrap=True))
        for choice in choices:
            column.addWidget(rule())
            column.addWidget(self._row(look, choice))
        column.addWidget(rule())
        column.addLayout(row(None, safe))
        self.hold(frame)

    def _row(self, look: Look, choice: Choice) -> QFrame:
        made = button(look, "secondary", choice.word)
        made.setAccessibleDescription(choice.follows)
        made.clicked.connect(lambda: self._choose(choice.key))
        self.buttons[choice.key] = made
        holder = QFrame()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(6)
        column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(text(look, Style.SECOND, choice.follows, "second", wrap=True))
        return holder

    def _choose(self, key: str) -> None:
        self.accept()
        self.chosen.emit(key)
