"""The card of a meeting: place in both languages, who works the program, when it began, the list and its deadline."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...domain.campaign import Texts
from ...domain.commission import Member
from ...domain.people import short_name
from ..fonts import Style, font
from ..widgets.flow import FlowLayout
from ..widgets.parts import Facts, Look, choice, rule, text


class MeetingCard(QFrame):
    """Emits `changed` with each letter and choice; read-only once the seating is noted."""

    changed = Signal()

    def __init__(self, look: Look, members: Sequence[Member]) -> None:
        super().__init__()
        self._look = look
        self.setProperty("card", True)
        self.venue_kk = self._field()
        self.venue_ru = self._field()
        self._operators = QButtonGroup(self)
        self._chips: dict[str, QPushButton] = {}
        self._labels = {
            self.venue_kk: text(look, Style.SECOND, self.tr("Place, in Kazakh"), "second"),
            self.venue_ru: text(look, Style.SECOND, self.tr("Place, in Russian"), "second"),
        }
        self._facts = Facts(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(8)
        column.addWidget(text(look, Style.CARD_TITLE, self.tr("Meeting")))
        for field, label in self._labels.items():
            label.setBuddy(field)
            field.setAccessibleName(label.text())
            column.addWidget(label)
            column.addWidget(field)
        column.addSpacing(4)
        column.addWidget(text(look, Style.SECOND, self.tr("Who works the program"), "second"))
        column.addWidget(self._build_operators(members))
        column.addSpacing(4)
        column.addWidget(rule())
        column.addSpacing(4)
        column.addWidget(self._facts)

    def _field(self) -> QLineEdit:
        field = QLineEdit()
        field.setFont(font(Style.BODY, self._look.scale))
        field.setMaxLength(300)
        field.textEdited.connect(self.changed)
        return field

    def _build_operators(self, members: Sequence[Member]) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        for member in members:
            chip = choice(self._look, short_name(member.name))
            chip.setAccessibleName(self.tr("{name} works the program").format(name=member.name))
            chip.clicked.connect(self.changed)
            self._operators.addButton(chip)
            self._chips[member.id] = chip
            flow.addWidget(chip)
        return holder

    @property
    def venue(self) -> Texts:
        return Texts(self.venue_kk.text().strip(), self.venue_ru.text().strip())

    @property
    def operator(self) -> str | None:
        """Who is chosen to work the program, if that member is present."""
        chosen = (member for member, chip in self._chips.items() if chip.isChecked() and not chip.isHidden())
        return next(chosen, None)

    def chip(self, member: str) -> QPushButton:
        """The chip of a member."""
        return self._chips[member]

    def show_meeting(self, venue: Texts, operator: str, changeable: bool) -> None:
        """Shows place and operator."""
        for field, words in ((self.venue_kk, venue.kk), (self.venue_ru, venue.ru)):
            field.setText(words)
            field.setCursorPosition(0)
            field.setReadOnly(not changeable)
        for member, chip in self._chips.items():
            chip.setChecked(member == operator)
            chip.setEnabled(changeable)

    def offer(self, present: Collection[str]) -> None:
        """Only who is present can work the program."""
        for member, chip in self._chips.items():
            chip.setVisible(member in present)

    def show_facts(self, rows: list[tuple[str, str]]) -> None:
        self._facts.show_rows(rows)
