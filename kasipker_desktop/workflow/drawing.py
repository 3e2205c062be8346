"""The draw: ticket, numbers of the room, the request, its answer; each durable before the next (design.md 6)."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.calendar import Period
from ..domain.campaign import Campaign
from ..domain.canonical import sha256
from ..domain.commission import CommissionSeated, Member, WitnessNoted
from ..domain.errors import NotAllowed
from ..domain.frozen import ListFrozen
from ..domain.incident import Incident, IncidentKind
from ..domain.meeting import Meeting
from ..domain.numbers import NumbersSaid, RoomNumber, check_said, speakers
from ..domain.outcome import NotHeld, WinnerWithoutDraw, draw_size
from ..domain.ticket import DrawRequest, RequestNoted, TicketAsked, TicketMade, TicketSeen, draw_id
from .freezing import check_frozen
from .ports import Clock, RandomOrg, Reading, Store
from .steps import Step, demand, step_of


class Drawing:
    """Leads a frozen list to its noted request; `Answering` leads the request to its outcome."""

    def __init__(self, store: Store, random_org: RandomOrg, campaign: Campaign, clock: Clock) -> None:
        self._store = store
        self._random_org = random_org
        self._campaign = campaign
        self._clock = clock

    def ask_ticket(self, period: Period) -> TicketMade:
        """Asks random.org for a ticket, its intent noted first; a lost answer is found again (design.md 6).

        Raises NoAnswer or ServiceRefused; asking again is safe.
        """
        with self._store.reading() as look:
            meeting = look.meeting(period)
            demand(meeting, Step.TICKET)
            check_frozen(look, self._campaign.id, period, _frozen(meeting))
        unused = self._random_org.unused_tickets()
        ticket = self._lost_ticket(period, meeting, unused) or self._new_ticket(period, meeting, unused)
        return self._note_ticket(period, ticket)

    def _new_ticket(self, period: Period, meeting: Meeting, unused: tuple[str, ...]) -> str:
        intent = TicketAsked(*self._next_attempt(period, meeting), unused)
        if meeting.last(TicketAsked) != intent:
            with self._store.writing() as work:
                work.note(intent, period)
                work.commit()
        return self._random_org.create_ticket()

    def _lost_ticket(self, period: Period, meeting: Meeting, unused: tuple[str, ...]) -> str | None:
        """The ticket whose answer was lost: the one unused ticket that wasn't there when it was asked for."""
        draw, attempt = self._next_attempt(period, meeting)
        asked = meeting.last(TicketAsked)
        if asked is None or asked.attempt != attempt:
            return None
        orphans = [ticket for ticket in unused if ticket not in asked.known]
        if not orphans:
            return None
        self._note_lost_ticket(period, meeting, (draw, attempt), ", ".join(orphans))
        return orphans[0] if len(orphans) == 1 else None

    def _note_lost_ticket(self, period: Period, meeting: Meeting, of: tuple[str, int], detail: str) -> None:
        """The protocol gets its incident line by itself, once for what was found."""
        incident = Incident(*of, IncidentKind.TICKET_ANSWER_LOST, self._clock(), detail)
        if any((noted.kind, noted.detail) == (incident.kind, detail) for noted in meeting.all(Incident)):
            return
        with self._store.writing() as work:
            work.note(incident, period)
            work.commit()

    def _note_ticket(self, period: Period, ticket_id: str) -> TicketMade:
        answer = self._random_org.get_ticket(ticket_id)
        ticket = answer.ticket
        if ticket.used_at is not None or not ticket.show_result or ticket.hashed_key != self._random_org.hashed_key:
            raise NotAllowed("ticket_not_fresh", ticket=ticket_id)
        with self._store.writing() as work:
            meeting = work.meeting(period)
            demand(meeting, Step.TICKET)
            draw, attempt = self._next_attempt(period, meeting)
            body = work.keep_body(answer.body)
            times = (ticket.created_at, ticket.expires_at)
            made = TicketMade(draw, attempt, ticket.ticket_id, *times, ticket.hashed_key, body)
            work.note(made, period)
            work.commit()
        return made

    def say_numbers(self, period: Period, said: Sequence[RoomNumber]) -> NumbersSaid:
        """Notes the numbers said after the ticket was shown. Raises KnownError `room_numbers`."""
        with self._store.writing() as work:
            meeting = work.meeting(period)
            demand(meeting, Step.NUMBERS)
            check_said(said, who_speaks(_seated(meeting)))
            check_frozen(work, self._campaign.id, period, _frozen(meeting))
            ticket = _ticket(meeting)
            fact = NumbersSaid(ticket.draw, ticket.attempt, tuple(said))
            work.note(fact, period)
            work.commit()
        return fact

    def press(self, period: Period, member: str) -> DrawRequest:
        """Notes the request that a member present, not the operator, presses the button for.

        A second press finds the row of the first: NotAllowed `request_exists` or `not_this_step`.
        """
        with self._store.writing() as work:
            meeting = work.meeting(period)
            demand(meeting, Step.PRESS)
            if member not in {one.id for one in who_may_press(_seated(meeting))}:
                raise NotAllowed("who_presses")
            request = prepare_request(work, meeting)
            work.keep_request(request)
            noted = RequestNoted(request.draw, request.attempt, request.ticket, sha256(request.text()), member)
            work.note(noted, period)
            work.commit()
        return request

    def decide_without_chance(self, period: Period) -> None:
        """Notes the only participant as the winner, or that the draw is not held (domain.md R-18)."""
        with self._store.writing() as work:
            meeting = work.meeting(period)
            demand(meeting, Step.PRESS)
            alone = _frozen(meeting).participants == 1
            draw = draw_id(self._campaign.id, period, 1)
            work.note(WinnerWithoutDraw(draw, 1) if alone else NotHeld(draw), period)
            work.commit()

    def see_ticket_after(self, period: Period) -> TicketSeen:
        """Keeps what the ticket's public page shows after the draw. Raises NoAnswer or ServiceRefused."""
        with self._store.reading() as look:
            ticket = _ticket(look.meeting(period))
        answer = self._random_org.get_ticket(ticket.ticket)
        with self._store.writing() as work:
            seen = TicketSeen(ticket.draw, ticket.attempt, work.keep_body(answer.body))
            work.note(seen, period)
            work.commit()
        return seen

    def note_witness(self, period: Period, before: str | None, after: str | None) -> WitnessNoted:
        """Notes who opened the ticket's page on an own device, before the draw and after it; None is «not checked».

        Allowed from the ticket until the protocol is fixed; a later note takes the place of an earlier one.
        Raises NotAllowed `who_witnesses` for someone absent, and for «after» while there is no result.
        """
        with self._store.writing() as work:
            meeting = work.meeting(period)
            ticket = _ticket(meeting)
            if meeting.protocol is not None:
                raise NotAllowed("not_this_step", step=Step.RESULT_VOTE.value, now=step_of(meeting).value)
            absent = {before, after} - {None, *_seated(meeting).present}
            if absent or (after is not None and meeting.done is None):
                raise NotAllowed("who_witnesses")
            fact = WitnessNoted(ticket.draw, ticket.attempt, before, after)
            work.note(fact, period)
            work.commit()
        return fact

    def _next_attempt(self, period: Period, meeting: Meeting) -> tuple[str, int]:
        return draw_id(self._campaign.id, period, 1), len(meeting.all(TicketMade)) + 1


def who_speaks(seated: CommissionSeated) -> tuple[str, ...]:
    """The members who say a number, in the protocol's order (design.md 6)."""
    return speakers([member.id for member in seated.seats], seated.operator)


def who_may_press(seated: CommissionSeated) -> tuple[Member, ...]:
    """The members present who don't work the program: one of them presses the button (design.md 6)."""
    return tuple(member for member in seated.seats if member.id != seated.operator)


def prepare_request(look: Reading, meeting: Meeting) -> DrawRequest:
    """The request as it would go out now; the journal's head lies over freeze, ticket and numbers."""
    frozen, ticket, said = _frozen(meeting), _ticket(meeting), meeting.said
    if said is None:
        raise NotAllowed("room_numbers")
    return DrawRequest(
        draw=ticket.draw,
        attempt=ticket.attempt,
        participants=frozen.participants,
        list=frozen.list,
        journal=look.head(),
        room=said.room,
        ticket=ticket.ticket,
        count=draw_size(frozen.participants),
        maximum=frozen.participants,
    )


def _frozen(meeting: Meeting) -> ListFrozen:
    if meeting.frozen is None:
        raise NotAllowed("not_frozen")
    return meeting.frozen


def _ticket(meeting: Meeting) -> TicketMade:
    if meeting.ticket is None:
        raise NotAllowed("no_ticket")
    return meeting.ticket


def _seated(meeting: Meeting) -> CommissionSeated:
    if meeting.seated is None:
        raise NotAllowed("not_seated")
    return meeting.seated
