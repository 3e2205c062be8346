"""Step «Ticket»: the single-use ticket of random.org, the numbers said after it was shown, the witness (picture 30)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...domain.calendar import local
from ...domain.meeting import Meeting
from ...domain.numbers import NumbersSaid
from ...domain.ticket import TICKET_PAGE, TicketMade
from ...workflow.steps import Step
from ...workflow.viewing import MeetingView
from ..desk import Desk
from ..fonts import Style
from ..stage.control import StageControl
from ..theme import mark
from ..widgets.parts import Facts, Look, card, chip, row, text
from ..widgets.qr import QrCode
from ..widgets.read_aloud import ReadAloud
from ..widgets.two_columns import TwoColumns
from ..words import clock_words, day_words
from .room_numbers import RoomNumbers
from .stage_card import StageCard
from .step import Foot, StepPage
from .ways_out import WaysOut
from .witness import WitnessCard


def _now() -> datetime:
    return datetime.now(UTC)


class TicketStep(StepPage):
    """Asks for the ticket, then takes the numbers of the room; both are fixed by the primary action."""

    def __init__(self, look: Look, desk: Desk, now: Callable[[], datetime] = _now) -> None:
        self._now = now
        self._busy = False
        self._step = Step.LIST
        super().__init__(look, desk)
        desk.busy_changed.connect(self._show_busy)

    def _build(self) -> None:
        self._title = text(self.look, Style.EMPTY_TITLE, wrap=True)
        self._words = text(self.look, Style.BODY, role="second", wrap=True)
        self._empty, column = card((24, 24, 24, 24), 10)
        column.addWidget(self._title)
        column.addWidget(self._words)
        self.numbers = RoomNumbers(self.look, self._now)
        self.numbers.changed.connect(self.foot_changed)
        self.witness = WitnessCard(self.look, self.desk, after=False)
        self.aloud = ReadAloud(self.look)
        self.ways = WaysOut(self.look, self.desk, self)
        self.ways.decided.connect(self.next_wanted)
        self.quiet(self.ways.button)
        self._columns = TwoColumns(self.look.scale)
        for part in (self._build_ticket(), self.numbers, self.witness):
            self._columns.left.addWidget(part)
        self._columns.right.addWidget(self.aloud)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._empty)
        whole.addWidget(self._columns)
        whole.addStretch(1)

    def _build_ticket(self) -> QFrame:
        self.ticket = text(self.look, Style.HEX_LARGE)
        self._address = text(self.look, Style.HEX_SMALL, role="second")
        for label in (self.ticket, self._address):
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self._address.setAccessibleName(self.tr("Address of the ticket's page"))
        self.ticket.setAccessibleName(self.tr("random.org ticket"))
        self._state = chip(self.look)
        self._times = Facts(self.look, ready=2)
        self._qr = QrCode(self.look.scale)
        self._qr.setAccessibleName(self.tr("QR code of the ticket's page"))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.ticket)
        words.addWidget(self._address)
        words.addSpacing(8)
        words.addWidget(self._times)
        words.addStretch(1)
        frame, column = card(spacing=10)
        column.addLayout(row(text(self.look, Style.CARD_TITLE, self.tr("random.org ticket")), None, self._state))
        line = row(spacing=20)
        line.addLayout(words, 1)
        line.addWidget(self._qr, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        return frame

    def follow(self, stage: StageControl) -> None:
        self.numbers.typed.connect(stage.show.show_typed)
        self._columns.right.insertWidget(0, StageCard(self.look, stage))

    def show_view(self, view: MeetingView) -> None:
        meeting = view.meeting
        self._step = view.step
        self.ways.show_view(view)
        ticket, seated = meeting.ticket, meeting.seated
        shown = ticket is not None and seated is not None
        self._empty.setVisible(not shown)
        self._columns.setVisible(shown)
        if ticket is not None and seated is not None:
            said = meeting.note(NumbersSaid)
            self._show_ticket(ticket, meeting)
            self.numbers.show_meeting(ticket.ticket, seated, meeting.said, said.at if said else None)
            self.witness.show_view(view)
            self.aloud.show_words(self._read(ticket))
        else:
            self._show_before(view)
        self.foot_changed.emit()

    def _show_before(self, view: MeetingView) -> None:
        if not view.by_chance:
            self._title.setText(self.tr("No ticket is needed"))
            alone = self.tr("With fewer than two participants chance decides nothing: random.org is not asked.")
            words = self.tr("The prize goes on without chance: random.org is not asked.") if view.redraw else alone
            self._words.setText(words)
            return
        self._title.setText(self.tr("The ticket of this draw is not there yet"))
        self._words.setText(
            self.tr(
                "random.org gives one ticket, which gives one result, once. It is shown to the hall, the chair reads "
                "its first and last four symbols aloud, and the members say numbers of three digits. Only then the "
                "button is pressed. Should the answer be lost, the same ticket is looked for: no second one is taken."
            )
        )

    def _show_ticket(self, ticket: TicketMade, meeting: Meeting) -> None:
        self.ticket.setText(ticket.ticket)
        address = TICKET_PAGE + ticket.ticket
        self._address.setText(address.removeprefix("https://"))
        self._qr.show_text(address)
        noted, done = meeting.note(TicketMade), meeting.done
        created, expires = local(ticket.created_at), local(ticket.expires_at)
        until = self.tr("{day}, {time}").format(day=day_words(expires.date()), time=clock_words(expires))
        self._times.show_rows(
            [
                (self.tr("Given by random.org"), self._moment(created)),
                (self.tr("Valid until"), until),
            ]
        )
        if done:
            self._state.setText(self.tr("used, {time}").format(time=clock_words(done.completed_at)))
        elif noted:
            self._state.setText(self.tr("unused, {time}").format(time=clock_words(noted.at)))
        mark(self._state, chip="neutral" if done else "ok")

    def _moment(self, at: datetime) -> str:
        return self.tr("{day}, {time}").format(day=day_words(at.date()), time=clock_words(at))

    def _read(self, ticket: TicketMade) -> str:
        words = self.tr(
            "«The first four symbols of the ticket are {first}, the last four are {last}. Now the members say numbers "
            "of three digits. They go into the text that random.org signs: the result can't have been made before.»"
        )
        return words.format(first=ticket.ticket[:4], last=ticket.ticket[-4:])

    @Slot(bool)
    def _show_busy(self, busy: bool) -> None:
        self._busy = busy
        self.foot_changed.emit()

    def foot(self) -> Foot:
        if self._step is Step.TICKET:
            asked = self.tr("random.org is asked for the ticket…")
            ready = self.tr("The list is closed: one ticket, one result")
            return Foot(asked if self._busy else ready, self.tr("Ask for the ticket"), not self._busy)
        if self._step is Step.NUMBERS:
            return Foot(self.numbers.missing(), self.tr("Fix the numbers"), self.numbers.whole and not self._busy)
        if self._step is Step.PRESS:
            return Foot("", self.tr("To the draw"), enabled=True)
        return Foot()

    def actions(self) -> tuple[QWidget, ...]:  # type: ignore[override] # as in StepPage
        return (self.ways.button,) if self.ways.any and self._step in (Step.TICKET, Step.NUMBERS) else ()

    def primary(self) -> None:
        period, number = self.desk.view.key
        if self._step is Step.TICKET:
            self.desk.run(lambda use, control: use.drawing.ask_ticket(period, number))
        elif self._step is Step.NUMBERS:
            said = self.numbers.numbers()
            self.desk.run(lambda use, control: use.drawing.say_numbers(period, said, number))
        else:
            self.next_wanted.emit()
