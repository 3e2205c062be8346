"""The draw: ticket, numbers of the room, the request, its answer; each durable before the next (design.md 6)."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.award import Unawarded
from ..domain.calendar import Period
from ..domain.campaign import Campaign
from ..domain.canonical import sha256
from ..domain.ceremony import BASE, Ceremony, ceremony, meeting_of, stage_of
from ..domain.commission import CommissionSeated, Member, WitnessNoted
from ..domain.errors import Doubt, NotAllowed
from ..domain.incident import Incident, IncidentKind
from ..domain.journal import Fact
from ..domain.meeting import Meeting
from ..domain.numbers import NumbersSaid, RoomNumber, check_said, speakers
from ..domain.outcome import NotHeld, WinnerWithoutDraw
from ..domain.redraw import Redraw
from ..domain.rules import read_rules
from ..domain.ticket import DrawRequest, RequestNoted, Ticket, TicketAsked, TicketMade, TicketSeen
from .forfeiting import check_window_over
from .freezing import check_frozen
from .ports import Clock, RandomOrg
from .steps import Step, demand, step_of
from .store_port import Reading, Store


class Drawing:
    """Leads a frozen list, or two reserves, to the noted request; `Answering` leads the request to its outcome.

    `number` is the draw's in its period: 1 the base draw, 2 the redraw.
    """

    def __init__(self, store: Store, random_org: RandomOrg, campaign: Campaign, clock: Clock) -> None:
        self._store = store
        self._random_org = random_org
        self._campaign = campaign
        self._clock = clock

    def ask_ticket(self, period: Period, number: int = BASE) -> TicketMade:
        """Asks random.org for a ticket, its intent noted first; a lost answer is found again (design.md 6).

        Raises NoAnswer or ServiceRefused (asking again is safe), NotAllowed `other_key`, `redraw_early`.
        """
        with self._store.reading() as look:
            held = self._ceremony(look, period, number)
            demand(held.stage, Step.TICKET)
            check_frozen(look, self._campaign.id, period, held.frozen)
            self._check_key(look, held)
        unused = self._random_org.unused_tickets()
        lost = self._lost_ticket(period, held, unused)
        found = self._adopt(period, number, lost) if lost else None
        return found or self._note_ticket(period, number, self._new_ticket(period, held, unused))

    def _adopt(self, period: Period, number: int, ticket: str) -> TicketMade | None:
        """A lost ticket that may be shown; None for one that may not (made too early, say): another is asked for."""
        try:
            return self._note_ticket(period, number, ticket)
        except NotAllowed as refused:
            if refused.code not in ("ticket_not_fresh", "redraw_early"):
                raise
            return None

    def _ceremony(self, look: Reading, period: Period, number: int) -> Ceremony:
        return ceremony(look.meeting(period), self._campaign.id, period, number)

    def _check_key(self, look: Reading, held: Ceremony) -> None:
        """The key is the one that the rules of the list name; a redraw's can have been replaced by decision."""
        if self._random_org.hashed_key != draw_key(look, held):
            raise NotAllowed("other_key")

    def _new_ticket(self, period: Period, held: Ceremony, unused: tuple[str, ...]) -> str:
        intent = TicketAsked(held.draw, next_attempt(held), unused)
        if held.meeting.last(TicketAsked) != intent:
            with self._store.writing() as work:
                work.note(intent, period)
                work.commit()
        return self._random_org.create_ticket()

    def _lost_ticket(self, period: Period, held: Ceremony, unused: tuple[str, ...]) -> str | None:
        """The ticket whose answer was lost: the one unused ticket that wasn't there when it was asked for."""
        asked = held.meeting.last(TicketAsked)
        if asked is None or asked.attempt != next_attempt(held):
            return None
        orphans = [ticket for ticket in unused if ticket not in asked.known]
        if not orphans:
            return None
        self._note_lost_ticket(period, held, ", ".join(orphans))
        return orphans[0] if len(orphans) == 1 else None

    def _note_lost_ticket(self, period: Period, held: Ceremony, detail: str) -> None:
        """The protocol gets its incident line by itself, once for what was found."""
        kind = IncidentKind.TICKET_ANSWER_LOST
        incident = Incident(held.draw, next_attempt(held), kind, self._clock(), detail)
        if any(noted.subject == incident.subject for noted in held.meeting.all(Incident)):
            return
        with self._store.writing() as work:
            work.note(incident, period)
            work.commit()

    def _note_ticket(self, period: Period, number: int, ticket_id: str) -> TicketMade:
        answer = self._random_org.get_ticket(ticket_id)
        with self._store.writing() as work:
            held = self._ceremony(work, period, number)
            demand(held.stage, Step.TICKET)
            self._check_fresh(work, held, answer.ticket)
            made = _made(held, answer.ticket, work.keep_body(answer.body))
            work.note(made, period)
            work.commit()
        return made

    def _check_fresh(self, look: Reading, held: Ceremony, ticket: Ticket) -> None:
        """Unused, open to everybody, alone, of our key; for a redraw made once the window was over (design.md 9)."""
        alone = ticket.previous is None and ticket.next is None
        ours = ticket.hashed_key == self._random_org.hashed_key
        if ticket.used_at is not None or not (ticket.show_result and alone and ours):
            raise NotAllowed("ticket_not_fresh", ticket=ticket.ticket_id)
        if isinstance(held.stage, Redraw):
            check_window_over(look, held.stage, ticket.created_at, self._campaign.holidays)

    def say_numbers(self, period: Period, said: Sequence[RoomNumber], number: int = BASE) -> NumbersSaid:
        """Notes the numbers said after the ticket was shown. Raises KnownError `room_numbers`."""
        with self._store.writing() as work:
            held = self._ceremony(work, period, number)
            demand(held.stage, Step.NUMBERS)
            check_said(said, who_speaks(_seated(held.meeting)))
            check_frozen(work, self._campaign.id, period, held.frozen)
            ticket = _ticket(held.meeting)
            fact = NumbersSaid(ticket.draw, ticket.attempt, tuple(said))
            work.note(fact, period)
            work.commit()
        return fact

    def press(self, period: Period, member: str, number: int = BASE) -> DrawRequest:
        """Notes the request that a member present, not the operator, presses the button for.

        A second press finds the row of the first: NotAllowed `request_exists` or `not_this_step`.
        """
        with self._store.writing() as work:
            held = self._ceremony(work, period, number)
            demand(held.stage, Step.PRESS)
            if member not in {one.id for one in who_may_press(_seated(held.meeting))}:
                raise NotAllowed("who_presses")
            request = prepare_request(work, held)
            work.keep_request(request)
            noted = RequestNoted(request.draw, request.attempt, request.ticket, sha256(request.text()), member)
            work.note(noted, period)
            work.commit()
        return request

    def decide_without_chance(self, period: Period, number: int = BASE) -> None:
        """Notes what needs no chance: the only participant, the next reserve, or that nobody gets the prize."""
        with self._store.writing() as work:
            held = self._ceremony(work, period, number)
            demand(held.stage, Step.PRESS)
            work.note(_without_chance(held), period)
            work.commit()

    def see_ticket_after(self, period: Period, number: int = BASE) -> TicketSeen:
        """Keeps what the ticket's public page shows after the draw.

        Raises NoAnswer or ServiceRefused, Doubt `ticket_after_differs` when it does not show the result we have.
        """
        with self._store.reading() as look:
            held = self._ceremony(look, period, number)
            ticket, done = _ticket(held.meeting), held.meeting.done
        answer = self._random_org.get_ticket(ticket.ticket)
        if done and (answer.ticket.used_at is None or answer.ticket.serial != done.serial):
            raise Doubt("ticket_after_differs", ticket=ticket.ticket)
        with self._store.writing() as work:
            seen = TicketSeen(ticket.draw, ticket.attempt, work.keep_body(answer.body))
            work.note(seen, period)
            work.commit()
        return seen

    def note_witness(self, period: Period, before: str | None, after: str | None, number: int = BASE) -> WitnessNoted:
        """Notes who opened the ticket's page on an own device, before the draw and after it; None is «not checked».

        Allowed from the ticket until the protocol is fixed; a later note takes the place of an earlier one.
        Raises NotAllowed `who_witnesses` for someone absent, and for «after» while there is no result.
        """
        with self._store.writing() as work:
            stage = stage_of(work.meeting(period), number)
            meeting = meeting_of(stage)
            ticket = _ticket(meeting)
            if meeting.protocol is not None:
                raise NotAllowed("not_this_step", step=Step.RESULT_VOTE.value, now=step_of(stage).value)
            absent = {before, after} - {None, *_seated(meeting).present}
            if absent or (after is not None and meeting.done is None):
                raise NotAllowed("who_witnesses")
            fact = WitnessNoted(ticket.draw, ticket.attempt, before, after)
            work.note(fact, period)
            work.commit()
        return fact


def who_speaks(seated: CommissionSeated) -> tuple[str, ...]:
    """The members who say a number, in the protocol's order (design.md 6)."""
    return speakers([member.id for member in seated.seats], seated.operator)


def who_may_press(seated: CommissionSeated) -> tuple[Member, ...]:
    """The members present who don't work the program: one of them presses the button (design.md 6)."""
    return tuple(member for member in seated.seats if member.id != seated.operator)


def prepare_request(look: Reading, held: Ceremony) -> DrawRequest:
    """The request as it would go out now; the journal's head lies over freeze, ticket and numbers."""
    ticket, said = _ticket(held.meeting), held.meeting.said
    if said is None:
        raise NotAllowed("room_numbers")
    return held.request(ticket, said.room, look.head())


def draw_key(look: Reading, held: Ceremony) -> str:
    """The hashed key a draw is to be made with (design.md 6)."""
    replaced = [i.detail for i in held.meeting.all(Incident) if i.kind is IncidentKind.KEY_REPLACED]
    if isinstance(held.stage, Redraw) and replaced:
        return replaced[-1]
    return read_rules(look.rules(held.frozen.rules)).key


def next_attempt(held: Ceremony) -> int:
    """Tickets shown for the draw are counted from 1."""
    return len(held.meeting.all(TicketMade)) + 1


def _made(held: Ceremony, ticket: Ticket, answer: str) -> TicketMade:
    times = (ticket.created_at, ticket.expires_at)
    return TicketMade(held.draw, next_attempt(held), ticket.ticket_id, *times, ticket.hashed_key, answer)


def _without_chance(held: Ceremony) -> Fact:
    if isinstance(held.stage, Redraw):
        reserves = held.stage.opened.reserves
        return WinnerWithoutDraw(held.draw, reserves[0]) if reserves else Unawarded(held.draw)
    return WinnerWithoutDraw(held.draw, 1) if held.participants == 1 else NotHeld(held.draw)


def _ticket(meeting: Meeting) -> TicketMade:
    if meeting.ticket is None:
        raise NotAllowed("no_ticket")
    return meeting.ticket


def _seated(meeting: Meeting) -> CommissionSeated:
    if meeting.seated is None:
        raise NotAllowed("not_seated")
    return meeting.seated
