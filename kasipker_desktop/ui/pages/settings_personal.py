"""The section of settings for personal data: how long they are kept, and what becomes of them then."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ...domain.appointed import KEEP_MONTHS, Appointed
from ...domain.keeping import destroyable_from
from ..desk import Desk
from ..fonts import Style
from ..widgets.parts import Facts, Look, text
from ..widgets.segmented import Segmented
from ..widgets.setting_row import SettingRow, titled
from ..words import day_words
from .settings_drafts import AppointedDraft


class PersonalSection(QFrame):
    """The time is set here; destroying itself is done month by month, in the archive."""

    def __init__(self, look: Look, desk: Desk, draft: AppointedDraft) -> None:
        super().__init__()
        self._draft = draft
        self._ends = desk.services.campaign.ends
        self.setProperty("card", True)
        years = [self.tr("%n year(s)", "", months // 12) for months in KEEP_MONTHS]
        title = self.tr("Kept after the promotion's end")
        self.months = Segmented(look, years, title)
        self.months.choose(KEEP_MONTHS.index(draft.now.keep_months))
        self.months.chosen.connect(self._write)
        self.until = text(look, Style.MEDIUM)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        about = self.tr("Names and IINs stay on this computer; random.org never gets them.")
        column.addLayout(titled(look, self.tr("Personal data"), about))
        after = self.tr("Before that day the program refuses to destroy them")
        column.addWidget(SettingRow(look, title, after, self.months))
        column.addWidget(SettingRow(look, self.tr("Can be destroyed from"), "", self.until))
        column.addWidget(self._build_facts(look))
        where = self.tr("A month's data are destroyed, and what is held on one person is gathered, in the archive.")
        column.addWidget(text(look, Style.SECOND, where, "second", wrap=True))
        self._show()

    def _build_facts(self, look: Look) -> Facts:
        facts = Facts(look)
        facts.show_rows(
            [
                (self.tr("Destroyed then"), self.tr("names, IINs, contacts, acts and their scans")),
                (self.tr("Kept for ever"), self.tr("numbers, masks, the fingerprint, protocols, the journal")),
            ]
        )
        return facts

    @Slot()
    def _write(self) -> None:
        self._draft.write(self._written)
        self._show()

    def _written(self, appointed: Appointed) -> Appointed:
        return replace(appointed, keep_months=KEEP_MONTHS[self.months.choice or 0])

    def _show(self) -> None:
        self.until.setText(day_words(destroyable_from(self._ends, self._draft.now.keep_months)))
