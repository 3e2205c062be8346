"""What the commission decides when a draw goes otherwise; each answer is an incident that the protocol prints.

design.md 6 says when a ticket may become void, and that nothing else brings a second one.
"""

from __future__ import annotations

from ..domain.calendar import Period
from ..domain.campaign import Campaign, Texts
from ..domain.ceremony import BASE, Ceremony, ceremony
from ..domain.errors import Doubt, NotAllowed
from ..domain.frozen import ListFrozen
from ..domain.incident import Incident, IncidentKind
from ..domain.numbers import Carried, NumbersSaid
from ..domain.outcome import DrawDone, ReplyKept
from ..domain.redraw import Redraw
from ..domain.ticket import TicketAnswer, TicketMade, TicketSeen
from .answering import BY_TICKET, Asked, asked_of, draw_done, note_done
from .drawing import draw_key
from .ports import Clock, RandomOrg, Referees
from .steps import DRAWING, Step, demand, demand_going_on, demand_step
from .store_port import Reading, Store, Writing


class Deciding:
    """Ends a ticket, takes a result for its own, adjourns, explains; refuses what would be a second chance."""

    def __init__(
        self, store: Store, random_org: RandomOrg, referees: Referees, campaign: Campaign, clock: Clock
    ) -> None:
        self._store = store
        self._random_org = random_org
        self._referees = referees
        self._campaign = campaign
        self._clock = clock

    def carried(self, period: Period, number: int = BASE) -> Carried | None:
        """What the used ticket's result says of itself, for the commission to compare with what it said and saw.

        None for a result that is no draw at all. Raises NotAllowed `nothing_differs` while no such reply is kept, Doubt
        for one that is not random.org's.
        """
        with self._store.reading() as look:
            asked, kept, body = self._differing(look, period, number)
        self._demand_differs(asked, kept, body)
        return self._referees(asked.ticket.key).carried(body, asked.request.ticket)

    def adopt(self, period: Period, decision: Texts, number: int = BASE) -> DrawDone:
        """The result names this draw and list, and the commission said these numbers: it is the result.

        Raises NotAllowed `not_this_draw` for another draw, list or number of participants.
        """
        carried = self.carried(period, number)
        with self._store.writing() as work:
            held = self._held(work, period, number)
            if carried is None:
                raise NotAllowed("not_this_draw", draw="–")
            if (carried.draw, carried.list, carried.participants) != (held.draw, held.frozen.list, held.participants):
                raise NotAllowed("not_this_draw", draw=carried.draw)
            asked, kept, _ = self._differing(work, period, number)
            self._note(work, period, asked.ticket, IncidentKind.RESULT_ADOPTED, carried.room, decision)
            done = draw_done(asked.request, kept, carried.numbers)
            note_done(work, asked, done, self._clock)
            work.commit()
        return done

    def burn(self, period: Period, decision: Texts, number: int = BASE) -> None:
        """The result is not of this commission: the ticket is void, its public page keeps the result for anyone.

        Raises NotAllowed `result_stands` for a result that names this draw, its list, and numbers that were said.
        """
        carried = self.carried(period, number)
        with self._store.writing() as work:
            held = self._held(work, period, number)
            if carried and _is_ours(held, carried):
                raise NotAllowed("result_stands", room=carried.room)
            asked, kept, _ = self._differing(work, period, number)
            work.note(TicketSeen(asked.ticket.draw, asked.ticket.attempt, kept.reply), period)
            self._note(work, period, asked.ticket, IncidentKind.TICKET_BURNT, asked.ticket.ticket, decision)
            work.commit()

    def expire(self, period: Period, decision: Texts, number: int = BASE) -> None:
        """The ticket's time is over by random.org's own clock, and it is unused.

        Raises NotAllowed `ticket_used`, `ticket_alive`, NoAnswer, ServiceRefused.
        """
        ticket = self._open_ticket(period, number)
        answer = self._unused(ticket)
        if (answer.at or self._clock()) <= ticket.expires_at:
            raise NotAllowed("ticket_alive", ticket=ticket.ticket, until=f"{ticket.expires_at:%d.%m.%Y %H:%M} UTC")
        self._void(period, number, ticket, answer, IncidentKind.TICKET_EXPIRED, ticket.ticket, decision)

    def replace_key(self, period: Period, decision: Texts, number: int = BASE) -> None:
        """The API key had to be replaced, its ticket is unused: the list is voted on and frozen anew for the new key.

        In a redraw the list stands; the decision itself names the new key. Raises NotAllowed `same_key`, `ticket_used`.
        """
        with self._store.reading() as look:
            held = self._held(look, period, number)
            _demand_open(held)
            if draw_key(look, held) == self._random_org.hashed_key:
                raise NotAllowed("same_key")
        self._void_or_reopen(period, held, IncidentKind.KEY_REPLACED, self._random_org.hashed_key, decision)

    def replace_list(self, period: Period, decision: Texts) -> None:
        """The frozen list gives way to a new one that the commission votes on (design.md 5).

        Raises NotAllowed `request_exists` once a request was noted for a ticket that is not void, `ticket_used`.
        """
        with self._store.reading() as look:
            held = self._held(look, period, BASE)
            _demand_open(held)
            if held.meeting.request is not None:
                raise NotAllowed("request_exists")
        self._void_or_reopen(period, held, IncidentKind.LIST_REPLACED, held.frozen.list, decision)

    def adjourn(self, period: Period, decision: Texts, number: int = BASE) -> Incident:
        """The meeting is adjourned with a line to be signed: list, ticket, numbers said, journal's head.

        It goes on, here or on another machine with this store, with the same request.
        """
        with self._store.writing() as work:
            held = self._held(work, period, number)
            _demand_open(held)
            line = _adjournment(work, held)
            ticket = held.meeting.ticket
            incident = Incident(
                held.draw, ticket.attempt if ticket else 0, IncidentKind.ADJOURNED, self._clock(), line, decision
            )
            work.note(incident, period)
            work.commit()
        return incident

    def resume(self, period: Period, number: int = BASE) -> Incident:
        """The commission sits again; the meeting goes on where it stood. Raises NotAllowed `not_adjourned`."""
        with self._store.writing() as work:
            held = self._held(work, period, number)
            adjourned, ticket = held.meeting.adjourned, held.meeting.ticket
            if adjourned is None:
                raise NotAllowed("not_adjourned")
            told = ticket.ticket if ticket else "–"
            incident = Incident(held.draw, adjourned.attempt, IncidentKind.RESUMED, self._clock(), told)
            work.note(incident, period)
            work.commit()
        return incident

    def explain_gap(self, period: Period, decision: Texts, number: int = BASE) -> None:
        """Why the key made other signed requests since its previous draw. Raises NotAllowed `no_gap`."""
        with self._store.writing() as work:
            gap = self._held(work, period, number).meeting.unexplained
            if gap is None:
                raise NotAllowed("no_gap")
            work.note(Incident(gap.draw, gap.attempt, gap.kind, self._clock(), gap.detail, decision), period)
            work.commit()

    def _held(self, look: Reading, period: Period, number: int) -> Ceremony:
        return ceremony(look.meeting(period), self._campaign.id, period, number)

    def _differing(self, look: Reading, period: Period, number: int) -> tuple[Asked, ReplyKept, bytes]:
        held = self._held(look, period, number)
        demand(held.stage, Step.ANSWER)
        asked, kept = asked_of(look, period, number), held.meeting.reply
        if kept is None or kept.obtained_by != BY_TICKET:
            raise NotAllowed("nothing_differs")
        return asked, kept, look.body(kept.reply)

    def _demand_differs(self, asked: Asked, kept: ReplyKept, body: bytes) -> None:
        """A reply that fits the request is the result, and nobody decides about it."""
        try:
            self._referees(asked.ticket.key).judge_ticket(body, asked.request)
        except Doubt:
            return
        raise NotAllowed("nothing_differs")

    def _open_ticket(self, period: Period, number: int) -> TicketMade:
        with self._store.reading() as look:
            held = self._held(look, period, number)
            _demand_open(held)
        if held.meeting.ticket is None:
            raise NotAllowed("no_ticket")
        return held.meeting.ticket

    def _unused(self, ticket: TicketMade) -> TicketAnswer:
        answer = self._random_org.get_ticket(ticket.ticket)
        if answer.ticket.used_at is not None:
            raise NotAllowed("ticket_used", ticket=ticket.ticket)
        return answer

    def _void_or_reopen(self, period: Period, held: Ceremony, kind: IncidentKind, detail: str, decision: Texts) -> None:
        number, ticket = int(held.draw.rsplit("/", 1)[1]), held.meeting.ticket
        answer = self._unused(ticket) if ticket else None
        self._void(period, number, ticket, answer, kind, detail, decision)

    def _void(
        self,
        period: Period,
        number: int,
        ticket: TicketMade | None,
        answer: TicketAnswer | None,
        kind: IncidentKind,
        detail: str,
        decision: Texts,
    ) -> None:
        """Notes the end of the ticket with what its page showed last; nothing, when the meeting went on meanwhile."""
        with self._store.writing() as work:
            held = self._held(work, period, number)
            _demand_open(held)
            if held.meeting.ticket != ticket:
                raise NotAllowed("ticket_other")
            if ticket and answer:
                work.note(TicketSeen(held.draw, ticket.attempt, work.keep_body(answer.body)), period)
            self._note(work, period, ticket, kind, detail, decision, held.draw)
            work.commit()

    def _note(
        self,
        work: Writing,
        period: Period,
        ticket: TicketMade | None,
        kind: IncidentKind,
        detail: str,
        decision: Texts,
        draw: str = "",
    ) -> None:
        name, attempt = (ticket.draw, ticket.attempt) if ticket else (draw, 0)
        work.note(Incident(name, attempt, kind, self._clock(), detail, decision), period)


def _demand_open(held: Ceremony) -> None:
    """The draw has no result yet, and is under way. Raises NotAllowed as `demand` does."""
    demand_going_on(held.stage)
    demand_step(held.stage, *DRAWING)


def _is_ours(held: Ceremony, carried: Carried) -> bool:
    """The store itself knows that the commission said these numbers for a list that was frozen."""
    base = held.stage.base if isinstance(held.stage, Redraw) else held.meeting
    lists = {frozen.list for frozen in base.all(ListFrozen)}
    rooms = {said.room for said in held.meeting.all(NumbersSaid)}
    return carried.draw == held.draw and carried.list in lists and carried.room in rooms


def _adjournment(look: Reading, held: Ceremony) -> str:
    ticket, said = held.meeting.ticket, held.meeting.said
    parts = (held.frozen.list, ticket.ticket if ticket else "–", said.room if said else "–", look.head())
    return " · ".join(parts)
