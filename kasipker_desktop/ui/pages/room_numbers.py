"""The numbers said in the room: a field for each speaker in the protocol's order, filled as they are said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from ...domain.commission import CommissionSeated, Member, Role
from ...domain.errors import NotAllowed
from ...domain.numbers import NumbersSaid, RoomNumber
from ...domain.people import short_name
from ...workflow.drawing import who_speaks
from ..fonts import Style
from ..theme import mark
from ..widgets.number_field import NumberField
from ..widgets.parts import Look, row, text
from ..words import clock_words


@dataclass(frozen=True)
class _Place:
    member: Member
    field: NumberField
    state: QLabel


class RoomNumbers(QFrame):
    """Emits `changed` when a number begins, closes or opens again."""

    changed = Signal()
    typed = Signal(object)

    def __init__(self, look: Look, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._look = look
        self._now = now
        self._places: tuple[_Place, ...] = ()
        self._key: object = None
        self._few_voices = False
        self.setProperty("card", True)
        self._count = text(look, Style.BODY, role="second")
        self._note = text(look, Style.SECOND, role="second", wrap=True)
        self._body = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addLayout(row(text(look, Style.CARD_TITLE, self.tr("Numbers said in the hall")), None, self._count))
        column.addLayout(self._body)
        column.addWidget(self._note)

    @property
    def fields(self) -> tuple[NumberField, ...]:
        return tuple(place.field for place in self._places)

    @property
    def count_words(self) -> str:
        return self._count.text()

    def numbers(self) -> list[RoomNumber]:
        """What stands whole in the fields, in order."""
        found = [(place.member.id, place.field.number) for place in self._places]
        return [RoomNumber(member, number) for member, number in found if number is not None]

    @property
    def whole(self) -> bool:
        """Whether each speaker has said a number."""
        return bool(self._places) and len(self.numbers()) == len(self._places)

    def missing(self) -> str:
        """Whose number is missing, in words."""
        if self._few_voices:
            return self.tr("Two members besides the operator have to say numbers")
        for place in self._places:
            if place.field.number is None:
                begun = bool(place.field.text())
                words = (
                    self.tr("{name}: the number is not whole") if begun else self.tr("{name} has yet to say a number")
                )
                return words.format(name=short_name(place.member.name))
        return self.tr("All the numbers stand")

    def show_meeting(
        self, ticket: str, seated: CommissionSeated, said: NumbersSaid | None, at: datetime | None
    ) -> None:
        """Shows the fields of a ticket's speakers; what was typed stays while the ticket is the same."""
        speakers = self._speakers(seated)
        key = (ticket, speakers, said)
        if key == self._key:
            return
        self._key = key
        self._build_fields([seated.commission.member(speaker) for speaker in speakers])
        if said and at:
            self._record(said, at)
        operator = short_name(seated.commission.member(seated.operator).name)
        order = self.tr("The order is the protocol's. {name}, who works the program, says no number.")
        slip = "" if said else self.tr("Backspace mends a slip of the hand until the numbers are fixed.")
        self._note.setText(f"{order.format(name=operator)} {slip}".strip())
        self._show_count()

    def _speakers(self, seated: CommissionSeated) -> tuple[str, ...]:
        self._few_voices = False
        try:
            return who_speaks(seated)
        except NotAllowed:
            self._few_voices = True
            return ()

    def _build_fields(self, members: Sequence[Member]) -> None:
        while item := self._body.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(16)
        columns = 4 if len(members) in (4, 7, 8, 10, 11, 12) else 3
        self._places = tuple(self._place(member, members[:place]) for place, member in enumerate(members))
        for index, place in enumerate(self._places):
            grid.addWidget(self._cell(place, members[:index]), index // columns, index % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        self._body.addWidget(holder)

    def _place(self, member: Member, before: Sequence[Member]) -> _Place:
        field = NumberField(self._look)
        name = self.tr("Number of {name}").format(name=short_name(member.name))
        field.setAccessibleName(f"{name}, {before.count(member) + 1}" if member in before else name)
        place = _Place(member, field, text(self._look, Style.SMALL, self.tr("100–999"), "second"))
        field.textEdited.connect(self._show_count)
        field.textChanged.connect(self._tell_digits)
        field.closed.connect(lambda _: self._close(place))
        field.opened.connect(lambda: self._reopen(place))
        return place

    def _tell_digits(self) -> None:
        """The hall sees the digits as they are typed."""
        self.typed.emit(tuple(place.field.text() for place in self._places))

    def _cell(self, place: _Place, before: Sequence[Member]) -> QWidget:
        roles = {Role.CHAIR: self.tr("chair"), Role.SECRETARY: self.tr("secretary"), Role.MEMBER: self.tr("member")}
        role = roles[place.member.role]
        again = self.tr("{role}, second number").format(role=role) if place.member in before else role
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        name = text(self._look, Style.STRONG, short_name(place.member.name), wrap=True)
        for widget in (name, text(self._look, Style.SECOND, again, "second", wrap=True)):
            column.addWidget(widget)
        column.addStretch(1)
        column.addSpacing(6)
        column.addWidget(place.field)
        column.addSpacing(4)
        column.addWidget(place.state)
        return cell

    def _record(self, said: NumbersSaid, at: datetime) -> None:
        for place, number in zip(self._places, said.said, strict=True):
            place.field.record(number.number)
            self._say(place, self.tr("recorded, {time}").format(time=clock_words(at)), "ok")

    def _close(self, place: _Place) -> None:
        self._say(place, self.tr("said, {time}").format(time=clock_words(self._now())), "ok")
        self._show_count()
        after = self._places[self._places.index(place) + 1 :]
        for following in (*after, *self._places):
            if following.field.number is None:
                following.field.setFocus()
                return

    def _reopen(self, place: _Place) -> None:
        self._say(place, self.tr("100–999"), "second")
        self._show_count()

    def _say(self, place: _Place, words: str, role: str) -> None:
        place.state.setText(words)
        mark(place.state, role=role)

    def _show_count(self) -> None:
        self._count.setText(f"{len(self.numbers())} / {len(self._places)}" if self._places else "")
        self.changed.emit()
