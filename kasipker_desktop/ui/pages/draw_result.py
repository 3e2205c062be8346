"""The result of a draw on the operator's page: who was drawn, by which numbers, and how it can be checked."""

from __future__ import annotations

from datetime import UTC

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from ...domain.calendar import local
from ...domain.keys import KeyRole
from ...domain.outcome import DrawDone, DrawnRole
from ...domain.protocol import DrawnPerson
from ...domain.ticket import TICKET_PAGE, TicketSeen
from ...workflow.viewing import MeetingView
from ..desk import Desk
from ..fonts import Style
from ..widgets.parts import Facts, Look, button, card, chip, row, rule, text
from ..widgets.qr import QrCode
from ..widgets.two_columns import TwoColumns
from ..words import clock_words, day_words, role_word
from .witness import WitnessCard


class ResultPanel(QWidget):
    """Shows the stored outcome; decides nothing."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._asked: str | None = None
        self._build()

    def _build(self) -> None:
        self._columns = TwoColumns(self._look.scale)
        self._columns.left.addWidget(self._build_drawn())
        self._columns.left.addWidget(self._build_proof())
        self.witness = WitnessCard(self._look, self._desk, after=True)
        self._columns.right.addWidget(self._build_page())
        self._columns.right.addWidget(self.witness)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._columns)
        whole.addStretch(1)

    def _build_drawn(self) -> QFrame:
        look = self._look
        self._count = chip(look)
        self._people = QGridLayout()
        self._people.setHorizontalSpacing(20)
        self._people.setVerticalSpacing(12)
        self._people.setColumnStretch(1, 1)
        frame, column = card(spacing=14)
        column.addLayout(row(text(look, Style.CARD_TITLE, self.tr("Result")), None, self._count))
        column.addLayout(self._people)
        remark = self.tr("The result is final once the commission has signed the protocol.")
        column.addWidget(text(look, Style.SECOND, remark, "second", wrap=True))
        return frame

    def _build_proof(self) -> QFrame:
        self._proof = Facts(self._look)
        self._proof_card, column = card(spacing=14)
        column.addWidget(text(self._look, Style.CARD_TITLE, self.tr("random.org's answer")))
        column.addWidget(self._proof)
        return self._proof_card

    def _build_page(self) -> QFrame:
        look = self._look
        self._qr = QrCode(look.scale)
        self._qr.setAccessibleName(self.tr("QR code of the ticket's page"))
        self._address = text(look, Style.HEX_SMALL, role="second", wrap=True)
        self._seen = text(look, Style.MEDIUM, wrap=True)
        self.look_up = button(look, "secondary", self.tr("Look the ticket up again"))
        self.look_up.clicked.connect(self.see_ticket)
        words = self.tr("Anyone can open this page and see the same numbers.")
        self._page_card, column = card(spacing=12)
        column.addWidget(text(look, Style.CARD_TITLE, self.tr("The ticket's public page")))
        column.addLayout(row(self._qr, None))
        for label in (self._address, text(look, Style.SECOND, words, "second", wrap=True), rule(), self._seen):
            column.addWidget(label)
        column.addLayout(row(self.look_up, None))
        return self._page_card

    def show_stage(self, card: QWidget) -> None:
        """The stage stands over everything else at the right."""
        self._columns.right.insertWidget(0, card)

    def show_view(self, view: MeetingView) -> None:
        """Shows a meeting whose numbers are known; the ticket is looked up once by itself."""
        done, ticket = view.meeting.done, view.meeting.ticket
        self._show_people(view)
        for part in (self._proof_card, self._page_card, self.witness):
            part.setVisible(done is not None)
        if done is None or ticket is None:
            return
        self._proof.show_rows(self._proof_rows(done, ticket.ticket))
        self._qr.show_text(TICKET_PAGE + ticket.ticket)
        self._address.setText((TICKET_PAGE + ticket.ticket).removeprefix("https://"))
        self.witness.show_view(view)
        answered = view.meeting.note(DrawDone)
        seen = view.meeting.note(TicketSeen, answered.n if answered else 0)
        self._seen.setText(self._seen_words(clock_words(seen.at) if seen else ""))
        if seen is None and self._asked != ticket.ticket:
            self._asked = ticket.ticket
            self.see_ticket()

    def _seen_words(self, at: str) -> str:
        if at:
            return self.tr("The page's answer was kept as evidence, {time}").format(time=at)
        return self.tr("After the draw: not checked")

    @Slot()
    def see_ticket(self) -> None:
        """Keeps what the page shows now; without an answer it stays «not checked»."""
        period, number = self._desk.view.key
        self._desk.run(lambda use, control: use.drawing.see_ticket_after(period, number))

    def _show_people(self, view: MeetingView) -> None:
        while item := self._people.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self._count.setText(", ".join(map(str, view.numbers or ())))
        self._count.setVisible(bool(view.numbers))
        for place, person in enumerate(view.drawn):
            self._show_person(place, person)
        if not view.drawn:
            unheld = self.tr("The draw is not held: the list has no participants.")
            words = self.tr("No reserve is left: the prize is not awarded.") if view.redraw else unheld
            self._people.addWidget(text(self._look, Style.EMPTY_TITLE, words, wrap=True), 0, 0, 1, 2)

    def _show_person(self, place: int, person: DrawnPerson) -> None:
        look, won = self._look, person.role is DrawnRole.WINNER
        number = text(look, Style.BIG_NUMBER if won else Style.SECOND_NUMBER, str(person.number), "gold")
        name = text(look, Style.PERSON if won else Style.SOLEMN_STRONG, person.name, wrap=True)
        second = f"{role_word(person.role)} · {person.iin_masked}"
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(text(look, Style.BODY, second, "second"))
        holder = QWidget()
        holder.setLayout(words)
        words.setContentsMargins(0, 0, 0, 0)
        self._people.addWidget(number, place, 0)
        self._people.addWidget(holder, place, 1)

    def _proof_rows(self, done: DrawDone, ticket: str) -> list[tuple[str, str]]:
        at, utc = done.completed_at, done.completed_at.astimezone(UTC)
        moment = f"{day_words(local(at).date())}, {clock_words(at)} ({utc:%H:%M:%S} UTC)"
        keys = {KeyRole.RANDOM_ORG: "random.org", KeyRole.REHEARSAL: self.tr("rehearsal key, not random.org")}
        verdict = self.tr("the signature holds: {key}").format(key=keys[KeyRole(done.key_role)])
        road = self.tr("as the answer to the request")
        again = self.tr("by the same ticket, after a lost answer")
        return [
            (self.tr("Numbers"), ", ".join(map(str, done.numbers))),
            (self.tr("Completed"), moment),
            (self.tr("Serial number"), str(done.serial)),
            (self.tr("Ticket"), ticket),
            (self.tr("Signature"), verdict),
            (self.tr("SHA-256 of the key"), f"{done.key_sha256[:8]} … {done.key_sha256[-8:]}"),
            (self.tr("Obtained"), road if done.obtained_by == "draw" else again),
        ]
