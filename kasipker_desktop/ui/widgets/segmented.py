"""The segmented control: two to four choices in a trough, none of them chosen at first (looks 5)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy

from ..fonts import Style, font
from .parts import Look


class Segmented(QFrame):
    """Emits `chosen` with the place of the choice; arrow keys move between the choices."""

    chosen = Signal(int)

    def __init__(self, look: Look, words: Sequence[str], name: str) -> None:
        super().__init__()
        self._look = look
        self.setProperty("trough", True)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(3, 3, 3, 3)
        line.setSpacing(2)
        for place, word in enumerate(words):
            piece = self._piece(word, name)
            self._group.addButton(piece, place)
            line.addWidget(piece)
        self._group.idToggled.connect(self._on_toggled)

    def _piece(self, word: str, name: str) -> QPushButton:
        piece = QPushButton(word)
        piece.setProperty("segment", True)
        piece.setCheckable(True)
        piece.setFont(font(Style.MEDIUM, self._look.scale))
        piece.setMinimumWidth(piece.fontMetrics().horizontalAdvance(word) + 34)
        piece.setAccessibleName(f"{name}: {word}")
        return piece

    @property
    def choice(self) -> int | None:
        """The place of what is chosen, None while nothing is."""
        place = self._group.checkedId()
        return place if place >= 0 else None

    def button(self, place: int) -> QPushButton:
        """One of the pieces."""
        piece = self._group.button(place)
        assert isinstance(piece, QPushButton)
        return piece

    def choose(self, place: int | None) -> None:
        """Chooses without a press; None takes the choice away."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == place)
        self._group.setExclusive(True)

    def _on_toggled(self, place: int, on: bool) -> None:
        piece = self.button(place)
        piece.setFont(font(Style.STRONG if on else Style.MEDIUM, self._look.scale))
        if on:
            self.chosen.emit(place)
