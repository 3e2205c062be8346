"""The settings page: language, theme, size of text; who is in the commission and who the organiser is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...domain.commission import Role
from ..desk import Desk
from ..fonts import Style, font
from ..keeper import Keeper
from ..preferences import SCALES, Preferences
from ..theme import ThemeName
from ..widgets.page_head import PageHead
from ..widgets.parts import Banner, Facts, Look, button, card, row, text
from ..widgets.scrolling import lay_out
from .backup_card import BackupCard
from .commission_form import CommissionForms
from .key_card import KeyCard

_Row = tuple[str, Sequence[tuple[object, str]], object, Callable[..., None]]
"""A choice: its label, the choices with their words, what is chosen, what a press does."""


class SettingsPage(QWidget):
    """Choices take effect at once."""

    def __init__(self, look: Look, desk: Desk, preferences: Preferences, keeper: Keeper | None = None) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._preferences = preferences
        self._groups: list[QButtonGroup] = []
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
        lay_out(self, PageHead(look, self.tr("Settings")), cards)

    def _build_window(self) -> QFrame:
        frame, column = card(spacing=14)
        column.addWidget(text(self._look, Style.CARD_TITLE, self.tr("Window")))
        chosen = self._preferences
        themes = {
            ThemeName.SYSTEM: self.tr("System"),
            ThemeName.LIGHT: self.tr("Light"),
            ThemeName.DARK: self.tr("Dark"),
            ThemeName.CONTRAST: self.tr("High contrast"),
        }
        languages = [("kk", "Қазақша"), ("ru", "Русский")]
        sizes = [(scale, f"{round(scale * 100)}\u00a0%") for scale in SCALES]
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        rows: tuple[_Row, ...] = (
            (self.tr("Language"), languages, chosen.language, chosen.set_language),
            (self.tr("Theme"), list(themes.items()), chosen.theme, chosen.set_theme),
            (self.tr("Size of text"), sizes, chosen.scale, chosen.set_scale),
        )
        for place, (label, choices, current, choose) in enumerate(rows):
            grid.addWidget(text(self._look, Style.BODY, label, "second"), place, 0)
            grid.addWidget(self._segments(label, choices, current, choose), place, 1)
        column.addLayout(grid)
        return frame

    def _segments(
        self, label: str, choices: Sequence[tuple[object, str]], current: object, choose: Callable[..., None]
    ) -> QWidget:
        trough = QFrame()
        trough.setProperty("trough", True)
        line = QHBoxLayout(trough)
        line.setContentsMargins(3, 3, 3, 3)
        line.setSpacing(2)
        group = QButtonGroup(self)
        self._groups.append(group)
        for value, words in choices:
            piece = QPushButton(words)
            piece.setProperty("segment", True)
            piece.setCheckable(True)
            piece.setChecked(value == current)
            piece.setFont(font(Style.STRONG if value == current else Style.BODY, self._look.scale))
            piece.setAccessibleName(f"{label}: {words}")
            piece.clicked.connect(lambda _=False, value=value: choose(value))
            group.addButton(piece)
            line.addWidget(piece)
        holder = QWidget()
        held = row(trough, None)
        held.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(held)
        return holder

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
    def _tell_kept(self) -> None:
        words = self.tr("It counts once the program is opened again. Meetings stay as they were noted.")
        self._banner.show_words("ok", self.tr("It is kept."), words, self.tr("Understood"))
