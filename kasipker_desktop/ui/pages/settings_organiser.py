"""The section of settings for the organiser: what stands in every paper's head and in the act."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from ...domain.appointed import Appointed
from ...domain.campaign import ActTerms, Organiser, Prevailing
from ..dialogs.both import BothLanguages
from ..fonts import Style, font
from ..widgets.parts import Look, row, text
from ..widgets.segmented import Segmented
from ..widgets.setting_row import titled
from .settings_drafts import AppointedDraft


class OrganiserSection(QFrame):
    """Writes into the draft at each letter."""

    def __init__(self, look: Look, draft: AppointedDraft) -> None:
        super().__init__()
        self._look = look
        self._draft = draft
        self.setProperty("card", True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(28, 24, 28, 24)
        self._column.setSpacing(14)
        about = self.tr("It stands in the head of every paper and in the act.")
        self._column.addLayout(titled(look, self.tr("Organiser"), about))
        self._build(draft.now.organiser)
        self._build_act(draft.now.act)

    def _build(self, now: Organiser) -> None:
        look, russian = self._look, self.tr("In Russian")
        self.name = BothLanguages(look, (self.tr("Name, in Kazakh"), russian), now.name, paragraphs=True)
        self.city = BothLanguages(look, (self.tr("City, in Kazakh"), russian), now.city)
        self.address = BothLanguages(look, (self.tr("Address, in Kazakh"), russian), now.address, stacked=True)
        for both in (self.name, self.city, self.address):
            self._column.addWidget(both)
        self.bin = self._line(self.tr("BIN"), now.bin, 12)
        self.representative = self._line(self.tr("Who signs the act"), now.representative)
        self.position = BothLanguages(look, (self.tr("Position, in Kazakh"), russian), now.position)
        self.basis = BothLanguages(look, (self.tr("Acts on the basis of, in Kazakh"), russian), now.basis, stacked=True)
        for both in (self.position, self.basis):
            self._column.addWidget(both)
        for each in (self.name, self.city, self.address, self.position, self.basis):
            each.changed.connect(self._write)

    def _build_act(self, now: ActTerms) -> None:
        """What the organiser says in the act beside its particulars; what is left empty is not printed."""
        look, russian = self._look, self.tr("In Russian")
        self._column.addSpacing(6)
        self._column.addWidget(text(look, Style.STRONG, self.tr("In the act")))
        term = (self.tr("How long the consent to personal data lasts, in Kazakh"), russian)
        self.consent_term = BothLanguages(look, term, now.consent_term, stacked=True)
        self.tax_line = BothLanguages(
            look, (self.tr("A line on taxes, in Kazakh"), russian), now.tax_line, stacked=True
        )
        for both in (self.consent_term, self.tax_line):
            self._column.addWidget(both)
            both.changed.connect(self._write)
        title = self.tr("Where the languages differ, this text holds")
        self.prevailing = Segmented(look, (self.tr("Kazakh"), self.tr("Russian")), title)
        self.prevailing.choose(list(Prevailing).index(now.prevailing))
        self.prevailing.chosen.connect(self._write)
        self._column.addWidget(text(look, Style.SECOND, title, "second", wrap=True))
        self._column.addLayout(row(self.prevailing, None))

    def _line(self, label: str, words: str, length: int = 300) -> QLineEdit:
        field = QLineEdit(words)
        field.setFont(font(Style.BODY, self._look.scale))
        field.setMaxLength(length)
        field.setAccessibleName(label)
        field.textChanged.connect(self._write)
        said = text(self._look, Style.SECOND, label, "second")
        said.setBuddy(field)
        named = QVBoxLayout()
        named.setSpacing(6)
        named.addWidget(said)
        named.addWidget(field)
        self._column.addLayout(named)
        return field

    @Slot()
    def _write(self) -> None:
        self._draft.write(self._written)

    def _written(self, appointed: Appointed) -> Appointed:
        organiser = Organiser(
            name=self.name.texts,
            city=self.city.texts,
            bin=self.bin.text().strip(),
            address=self.address.texts,
            representative=self.representative.text().strip(),
            position=self.position.texts,
            basis=self.basis.texts,
        )
        prevailing = list(Prevailing)[self.prevailing.choice or 0]
        return replace(
            appointed, organiser=organiser, act=ActTerms(self.consent_term.texts, self.tax_line.texts, prevailing)
        )
