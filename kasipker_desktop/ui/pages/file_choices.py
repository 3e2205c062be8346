"""What a person says of a file of the list: billing's own figures, got by another road, and the letters of a text."""

from __future__ import annotations

import dataclasses
import re

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ...domain.report import EIGHT_BIT, Declaration, SourceFile
from ...workflow.importing import Choices
from ..dialogs.form import Form
from ..widgets.choice_box import ChoiceBox
from ..widgets.parts import Look

_DIGEST = re.compile(r"[0-9a-f]{64}")


class FileChoices(QObject):
    """Kept as long as the page lives; `changed` wants the files read again under what was said."""

    changed = Signal()

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._page = page
        self.choices = Choices()
        self.open: Form | None = None

    def forget(self) -> None:
        """Another month: what was said is of other files."""
        self.choices = Choices()

    def ask(self, source: SourceFile) -> None:
        """Opens the form of one file."""
        body = self.tr(
            "Billing tells the chair by another road how many records it handed over, or the file's SHA-256. "
            "Whether they agree is printed in the protocol."
        )
        answers = (self.tr("Back"), self.tr("Compare"))
        self.open = form = Form(self._look, source.name, body, answers, self._page)
        said = self.choices.declared.get(source.name, Declaration(None, None))
        rows = form.line(self.tr("Records, as billing says"), str(said.rows or ""), 9)
        digest = form.line(self.tr("SHA-256, as billing says"), said.sha256 or "", 100)
        letters = self._letters(form, source)

        def missing() -> str:
            if rows.text().strip() and not rows.text().strip().isdecimal():
                return self.tr("The number of records is written in digits only.")
            right = not digest.text().strip() or _DIGEST.fullmatch(_bare(digest.text()))
            return "" if right else self.tr("A SHA-256 has 64 digits from 0 to 9 and a to f.")

        def take() -> None:
            number = rows.text().strip()
            told = Declaration(_bare(digest.text()) or None, int(number) if number else None)
            self._keep(source.name, told, letters)
            self.changed.emit()

        form.check = missing
        form.accepted.connect(take)
        form.ask()

    def _letters(self, form: Form, source: SourceFile) -> ChoiceBox | None:
        """The choice between the two alphabets of one byte; other texts say themselves what they are."""
        if source.encoding not in EIGHT_BIT:
            return None
        label = self.tr("Letters of the text")
        box = ChoiceBox(self._look, label)
        box.addItems(list(EIGHT_BIT.values()))
        box.setCurrentIndex(list(EIGHT_BIT).index(source.encoding))
        form.add(label, box)
        return box

    def _keep(self, name: str, told: Declaration, letters: ChoiceBox | None) -> None:
        encodings = dict(self.choices.encodings)
        if letters is not None:
            encodings[name] = list(EIGHT_BIT)[letters.currentIndex()]
        self.choices = dataclasses.replace(
            self.choices, encodings=encodings, declared={**self.choices.declared, name: told}
        )


def _bare(digest: str) -> str:
    """Digits as they are read out or printed: in groups, in capitals."""
    return "".join(digest.split()).lower()
