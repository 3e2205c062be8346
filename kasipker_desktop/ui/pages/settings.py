"""The settings page: language, theme, size of text; who is in the commission and who the organiser is."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...domain.commission import Role
from ..desk import Desk
from ..fonts import Style
from ..keeper import Keeper
from ..preferences import Preferences
from ..widgets.page_head import PageHead
from ..widgets.parts import Banner, Facts, Look, button, card, row, text
from ..widgets.scrolling import lay_out
from .backup_card import BackupCard
from .commission_form import CommissionForms
from .key_card import KeyCard
from .window_choices import WindowChoices


class SettingsPage(QWidget):
    """Choices take effect at once."""

    def __init__(self, look: Look, desk: Desk, preferences: Preferences, keeper: Keeper | None = None) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._preferences = preferences
        cards = QWidget()
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.forms = CommissionForms(look, desk, self)
        self.forms.kept.connect(self._tell_kept)
        self._banner = Banner(look)
        self._banner.action.clicked.connect(self._banner.hide)
        self.key = KeyCard(look, desk)
        kept = [BackupCard(look, keeper)] if keeper else []
        appointed = (self._build_commission(), self._build_organiser())
        for part in (self._banner, self._build_window(), *appointed, self.key, *kept):
            column.addWidget(part)
        column.addStretch(1)
        desk.operator_changed.connect(self._allow)
        self._allow()
        lay_out(self, PageHead(look, self.tr("Settings")), cards)

    def _build_window(self) -> QFrame:
        frame, column = card(spacing=14)
        column.addWidget(text(self._look, Style.CARD_TITLE, self.tr("Window")))
        self.choices = WindowChoices(self._look, self._preferences)
        column.addWidget(self.choices)
        return frame

    def _build_commission(self) -> QFrame:
        frame, column = card(spacing=14)
        column.addWidget(text(self._look, Style.CARD_TITLE, self.tr("Commission")))
        roles = {Role.CHAIR: self.tr("Chair"), Role.SECRETARY: self.tr("Secretary"), Role.MEMBER: self.tr("Member")}
        language = self.locale().name()[:2]
        commission = self._desk.services.decisions.commission
        facts = Facts(self._look)
        members = [(roles[m.role], f"{m.name}, {m.position.of(language)}") for m in commission.members]
        facts.show_rows([(self.tr("Appointed by"), commission.order.of(language)), *members])
        column.addWidget(facts)
        self.change_commission = button(self._look, "secondary", self.tr("Change the commission…"))
        self.change_commission.clicked.connect(self.forms.ask_commission)
        column.addLayout(row(self.change_commission, None))
        return frame

    def _build_organiser(self) -> QFrame:
        frame, column = card(spacing=14)
        column.addWidget(text(self._look, Style.CARD_TITLE, self.tr("Organiser")))
        organiser = self._desk.services.campaign.organiser
        language = self.locale().name()[:2]
        facts = Facts(self._look)
        facts.show_rows(
            [
                (self.tr("Name"), organiser.name.of(language)),
                (self.tr("BIN"), organiser.bin),
                (self.tr("Address"), organiser.address.of(language)),
            ]
        )
        column.addWidget(facts)
        self.change_organiser = button(self._look, "secondary", self.tr("Change the organiser…"))
        self.change_organiser.clicked.connect(self.forms.ask_organiser)
        column.addLayout(row(self.change_organiser, None))
        return frame

    @Slot()
    def _allow(self) -> None:
        """Who only looks changes neither."""
        for each in (self.change_commission, self.change_organiser):
            each.setEnabled(self._desk.operator.may_change)

    @Slot()
    def _tell_kept(self) -> None:
        words = self.tr("It counts once the program is opened again. Meetings stay as they were noted.")
        self._banner.show_words("ok", self.tr("It is kept."), words, self.tr("Understood"))
