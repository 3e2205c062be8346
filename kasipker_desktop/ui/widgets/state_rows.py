"""Rows of what stands: an icon, a sentence, the fact at the right; with a title or without (pictures 04, 33)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..fonts import Style
from ..icons import pixmap
from .parts import Look, row, rule, show_or_hide, text

SHORT = 20
"""Letters of a fact that leaves the rest of the line to its sentence."""


class _Row(QWidget):
    """One row over its line."""

    def __init__(self, look: Look, padding: int) -> None:
        super().__init__()
        self._size = round(18 * look.scale)
        self._picture = QLabel()
        self._picture.setFixedWidth(self._size + 2)
        self._said = text(look, Style.MEDIUM, wrap=True)
        self._found = text(look, Style.SECOND, role="second")
        self._found.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._line = row(self._picture, spacing=10)
        self._line.addWidget(self._said, 1)
        self._line.addWidget(self._found)
        self._line.setContentsMargins(0, padding, 0, padding)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._line)
        whole.addWidget(rule())

    def show_state(self, icon: str, colour: str, sentence: str, fact: str) -> None:
        """Shows another state in the same place."""
        short = len(fact) <= SHORT
        self._picture.setPixmap(pixmap(icon, colour, self._size))
        self._said.setText(sentence)
        self._found.setText(fact)
        self._found.setWordWrap(not short)
        self._line.setStretchFactor(self._found, 0 if short else 1)
        self.setAccessibleName(f"{sentence}: {fact}")


class StateRows(QWidget):
    """Each row ends with a thin line; the icon is decoration, the words say it all. `ready` rows are made at once."""

    def __init__(self, look: Look, title: str = "", padding: int = 7, ready: int = 0) -> None:
        super().__init__()
        self._look = look
        self._padding = padding
        self._rows: tuple[tuple[str, str], ...] = ()
        self._shown: object = None
        self._made: list[_Row] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        if title:
            whole.addWidget(text(look, Style.SMALL_CARD_TITLE, title))
        whole.addLayout(self._column)
        for _ in range(ready):
            self._add_row()

    @property
    def rows(self) -> tuple[tuple[str, str], ...]:
        """What is shown: sentence and fact."""
        return self._rows

    def show_rows(self, icon: str, colour: str, rows: Sequence[tuple[str, str]]) -> None:
        """Replaces all rows, each under the same sign; the same rows again change nothing."""
        self._fill([(icon, colour, sentence, fact) for sentence, fact in rows])

    def show_states(self, rows: Sequence[tuple[str, str, bool]]) -> None:
        """Replaces all rows: sentence, fact, and whether it is well."""
        tokens = self._look.tokens
        well, ill = ("check", tokens.ok), ("warning", tokens.warn)
        self._fill([(*(well if is_well else ill), sentence, fact) for sentence, fact, is_well in rows])

    def _fill(self, rows: list[tuple[str, str, str, str]]) -> None:
        if rows == self._shown:
            return
        self._shown, self._rows = rows, tuple((sentence, fact) for _, _, sentence, fact in rows)
        while len(self._made) < len(rows):
            self._add_row()
        for place, made in enumerate(self._made):
            if place < len(rows):
                made.show_state(*rows[place])
            show_or_hide(made, place < len(rows))

    def _add_row(self) -> None:
        self._made.append(_Row(self._look, self._padding))
        self._column.addWidget(self._made[-1])
