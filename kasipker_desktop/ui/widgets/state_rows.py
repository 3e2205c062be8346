"""Rows of what stands: an icon, a sentence, the fact at the right; with a title or without (pictures 04, 33)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..fonts import Style
from ..icons import pixmap
from .parts import Look, row, rule, text

SHORT = 20
"""Letters of a fact that leaves the rest of the line to its sentence."""


class StateRows(QWidget):
    """Each row ends with a thin line; the icon is decoration, the words say it all."""

    def __init__(self, look: Look, title: str = "", padding: int = 7) -> None:
        super().__init__()
        self._look = look
        self._padding = padding
        self._rows: tuple[tuple[str, str], ...] = ()
        self._shown: object = None
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        if title:
            whole.addWidget(text(look, Style.SMALL_CARD_TITLE, title))
        whole.addLayout(self._column)

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
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for each in rows:
            self._column.addWidget(self._row(*each))
            self._column.addWidget(rule())

    def _row(self, icon: str, colour: str, sentence: str, fact: str) -> QWidget:
        picture = QLabel()
        size = round(18 * self._look.scale)
        picture.setPixmap(pixmap(icon, colour, size))
        picture.setFixedWidth(size + 2)
        said = text(self._look, Style.MEDIUM, sentence, wrap=True)
        short = len(fact) <= SHORT
        found = text(self._look, Style.SECOND, fact, "second", wrap=not short)
        found.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = row(picture, spacing=10)
        line.addWidget(said, 1)
        line.addWidget(found, 0 if short else 1)
        line.setContentsMargins(0, self._padding, 0, self._padding)
        holder = QWidget()
        holder.setLayout(line)
        holder.setAccessibleName(f"{sentence}: {fact}")
        return holder
