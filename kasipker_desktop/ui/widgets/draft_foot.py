"""The foot of a page with a draft: how much is changed, «Cancel», «Save»; what is missing in words (looks 09)."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from ..fonts import Style
from ..theme import mark
from .parts import Look, button, row, text


class DraftFoot(QFrame):
    """72 px high, as every foot."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("foot", True)
        self.setFixedHeight(round(72 * look.scale))
        self.words = text(look, Style.BODY, role="second", wrap=True)
        self.cancel = button(look, "secondary", self.tr("Cancel"))
        self.save = button(look, "primary", self.tr("Save"))
        line = row(self.words, self.cancel, self.save)
        line.setStretch(0, 1)
        line.setContentsMargins(36, 0, 36, 0)
        self.setLayout(line)

    def show_draft(self, changes: int, missing: str) -> None:
        """Nothing can be saved while nothing is changed, or while something is missing."""
        changed = self.tr("%n setting(s) changed", "", changes) if changes else self.tr("Nothing is changed.")
        self.words.setText(missing or changed)
        mark(self.words, role="err" if missing else "second")
        self.cancel.setEnabled(changes > 0)
        self.save.setEnabled(changes > 0 and not missing)
