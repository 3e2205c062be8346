"""The draw before the press: what stands, what will go out, who presses, the one button (picture 04)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...domain.calendar import local
from ...domain.commission import CommissionSeated
from ...domain.frozen import ListFrozen
from ...domain.meeting import Meeting
from ...domain.numbers import NumbersSaid
from ...domain.people import short_name
from ...domain.ticket import DrawRequest, TicketMade
from ...workflow.drawing import who_may_press
from ...workflow.viewing import MeetingView
from ..fonts import Style
from ..widgets.fingerprint import Fingerprint
from ..widgets.flow import FlowLayout
from ..widgets.hold_button import HoldButton
from ..widgets.parts import Look, card, choice, rule, text
from ..widgets.read_aloud import ReadAloud
from ..widgets.state_rows import StateRows
from ..widgets.two_columns import TwoColumns
from ..words import clock_words, count_words, day_words
from .request_card import RequestCard


class ReadyPanel(QWidget):
    """Emits `pressed` with the member's id once the button was held for a second."""

    pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._key: object = None
        self._people = QButtonGroup(self)
        self.chips: dict[str, QPushButton] = {}
        self.button: HoldButton | None = None
        self._build()

    def _build(self) -> None:
        look = self._look
        self.checks = StateRows(look, padding=10, ready=4)
        self.aloud = ReadAloud(look)
        self.request = RequestCard(look, self.tr("The request, as it will go out"))
        self._columns = columns = TwoColumns(look.scale)
        for part in (self._build_list(), self._build_press()):
            columns.left.addWidget(part)
        for part in (self.aloud, self.request):
            columns.right.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(columns)
        whole.addStretch(1)

    def _build_list(self) -> QFrame:
        look = self._look
        self.fingerprint = Fingerprint(look.tokens, look.scale)
        self.fingerprint.setAccessibleName(self.tr("Fingerprint of the list, SHA-256"))
        self._ticket = text(look, Style.HEX)
        self._range = text(look, Style.STRONG)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(text(look, Style.SECOND, self.tr("Fingerprint of the list, SHA-256"), "second"))
        left.addWidget(self.fingerprint)
        right.setSpacing(4)
        for label, value in (
            (self.tr("random.org ticket"), self._ticket),
            (self.tr("Range of the numbers"), self._range),
        ):
            right.addWidget(text(look, Style.SECOND, label, "second"))
            right.addWidget(value)
            right.addSpacing(8)
        right.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(24)
        head.addLayout(left)
        head.addLayout(right, 1)
        head.setContentsMargins(24, 0, 24, 0)
        frame, column = card((0, 20, 0, 12), 14)
        column.addLayout(head)
        column.addWidget(rule())
        rows = QVBoxLayout()
        rows.setContentsMargins(24, 0, 24, 0)
        rows.addWidget(self.checks)
        column.addLayout(rows)
        return frame

    def _build_press(self) -> QFrame:
        look = self._look
        self._row = QWidget()
        self._flow = FlowLayout(self._row)
        self.refusal = text(look, Style.BODY, role="err", wrap=True)
        self.refusal.hide()
        hint = self.tr(
            "To be held for one second. After the press the request goes to random.org and can't be taken back."
        )
        self._holder = QHBoxLayout()
        self._holder.setSpacing(20)
        self._holder.addWidget(text(look, Style.BODY, hint, "second", wrap=True), 1)
        self._once = text(look, Style.SECOND, role="second", wrap=True)
        frame, column = card(spacing=14)
        column.addWidget(text(look, Style.CARD_TITLE, self.tr("Who presses the button?")))
        column.addWidget(self._row)
        column.addLayout(self._holder)
        column.addWidget(self._once)
        column.addWidget(self.refusal)
        return frame

    def show_stage(self, card: QWidget) -> None:
        """The stage stands over everything else at the right."""
        self._columns.right.insertWidget(0, card)

    def show_view(self, view: MeetingView) -> None:
        """Shows a meeting that waits for the press."""
        meeting = view.meeting
        seated, frozen, ticket = meeting.seated, meeting.frozen, meeting.ticket
        if seated is None or frozen is None or ticket is None:
            return
        self.fingerprint.show_fingerprint(frozen.list)
        self._ticket.setText(ticket.ticket)
        numbers = self.tr("%n number(s)", "", view.count)
        self._range.setText(f"1–{count_words(view.participants)}, {numbers}")
        self.checks.show_rows("check", self._look.tokens.ok, self._checks(meeting, seated, frozen, ticket))
        self.aloud.show_words(self._read_again(view, ticket) if view.redraw else self._read(frozen, ticket))
        key = (ticket.ticket, seated)
        if key != self._key:
            self._key = key
            self._show_people(seated)
            self.arm()

    def show_request(self, request: DrawRequest | None) -> None:
        """Shows the request that would go out now."""
        self.request.show_request(request)

    def refuse(self, words: str) -> None:
        """The press was not taken, nothing was sent: says why, and the button is there again."""
        self.refusal.setText(words)
        self.refusal.setVisible(bool(words))

    def arm(self) -> None:
        """A fresh button: one that fired does not fire again."""
        if self.button:
            self._holder.removeWidget(self.button)
            self.button.hide()
            self.button.deleteLater()
        self.button = HoldButton(self._look.tokens, self._look.scale)
        self.button.setText(self.tr("Hold the draw"))
        self.button.held.connect(self._on_held)
        self._holder.insertWidget(0, self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._show_choice()

    def _checks(
        self, meeting: Meeting, seated: CommissionSeated, frozen: ListFrozen, ticket: TicketMade
    ) -> list[tuple[str, str]]:
        closed, shown, said = meeting.note(ListFrozen), meeting.note(TicketMade), meeting.note(NumbersSaid)
        people = self.tr("%n participant(s)", "", frozen.participants)
        quorum = self.tr("{present} / {members}, the chair is present")
        counted = quorum.format(present=len(seated.seats), members=len(seated.commission.members))
        times = self.tr("{seen}; valid until {day}").format(
            seen=clock_words(shown.at) if shown else "", day=day_words(local(ticket.expires_at).date())
        )
        room = meeting.said.room if meeting.said else ""
        return [
            (self.tr("The list is closed to changes"), f"{people}, {clock_words(closed.at)}" if closed else people),
            (self.tr("There is a quorum"), counted),
            (self.tr("The ticket is noted and unused"), times),
            (self.tr("The numbers said are fixed"), f"{room}; {clock_words(said.at)}" if said else room),
        ]

    def _show_people(self, seated: CommissionSeated) -> None:
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                self._people.removeButton(self.chips[widget.objectName()])
                widget.deleteLater()
        self.chips = {}
        for member in who_may_press(seated):
            chip = choice(self._look, short_name(member.name))
            chip.setObjectName(member.id)
            chip.toggled.connect(self._show_choice)
            self._people.addButton(chip)
            self._flow.addWidget(chip)
            self.chips[member.id] = chip
        operator = seated.commission.member(seated.operator)
        words = self.tr(
            "One ticket, one result: the button does not work twice. {name} works the program and does not press."
        )
        self._once.setText(words.format(name=short_name(operator.name)))

    def _show_choice(self) -> None:
        if self.button:
            self.button.setEnabled(self._people.checkedButton() is not None)
            self.button.update()

    def _on_held(self) -> None:
        chosen = self._people.checkedButton()
        if chosen:
            self.refuse("")
            self.pressed.emit(chosen.objectName())

    def _read_again(self, view: MeetingView, ticket: TicketMade) -> str:
        chosen = self.tr(
            "«Two reserves are left: 1 is {first_name}, 2 is {second_name}. The ticket begins with {first} and ends "
            "with {last}. Whom the number names gets the prize.»"
        )
        names = dict(zip(("first_name", "second_name"), view.candidates, strict=False))
        return chosen.format(first=ticket.ticket[:4], last=ticket.ticket[-4:], **names)

    def _read(self, frozen: ListFrozen, ticket: TicketMade) -> str:
        chosen = self.tr(
            "«The list is closed; it holds {count}. Its fingerprint is on the screen: whoever noted it compares all "
            "the 64 digits. The ticket begins with {first} and ends with {last}. The first number is the winner, the "
            "others are the reserves.»"
        )
        people = self.tr("%n participant(s)", "", frozen.participants)
        return chosen.format(count=people, first=ticket.ticket[:4], last=ticket.ticket[-4:])
