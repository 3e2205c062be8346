"""From the noted request to the outcome: send once, and after a lost answer fetch, never draw anew.

random-org.md 4.3 is the specification.
"""

from __future__ import annotations

from ..domain.calendar import Period
from ..domain.errors import NoAnswer, NotAllowed, ServiceRefused
from ..domain.incident import Incident, IncidentKind
from ..domain.numbers import SignedNumbers
from ..domain.outcome import DrawDone, ReplyKept, outcome
from ..domain.ticket import DrawRequest
from .ports import Clock, RandomOrg, Referee, Store
from .steps import Step, demand

ALREADY_USED = 422
"""random.org's word for a ticket that gave its result already: recover, never re-roll."""

_BY_DRAW, _BY_TICKET = "draw", "getTicket"


class Answering:
    """Gets the one result of the noted request; calling `run` again is always safe."""

    def __init__(self, store: Store, random_org: RandomOrg, referee: Referee, clock: Clock) -> None:
        self._store = store
        self._random_org = random_org
        self._referee = referee
        self._clock = clock

    def run(self, period: Period, first: bool = False) -> DrawDone:
        """The outcome, durable. `first` is true only for the press itself: nothing was sent before.

        Raises NoAnswer or ServiceRefused while the result can't be had (ask again), Doubt for a reply that
        must not be believed (an alarm; the reply is kept).
        """
        with self._store.reading() as look:
            meeting = look.meeting(period)
            if meeting.done:
                return meeting.done
            demand(meeting, Step.ANSWER)
            noted = meeting.request
            if noted is None:
                raise NotAllowed("no_request")
            request = look.request(noted.draw, noted.attempt)
            kept = meeting.reply
            body = look.body(kept.reply) if kept else b""
        if kept:
            return self._judge(period, request, kept, body)
        return self._send(period, request) if first else self._fetch(period, request)

    def _send(self, period: Period, request: DrawRequest) -> DrawDone:
        try:
            body = self._random_org.draw(request)
        except NoAnswer:
            self._note_lost_answer(period, request)
            raise
        except ServiceRefused as refused:
            if refused.number != ALREADY_USED:
                raise
            return self._fetch(period, request)
        return self._keep(period, request, body, _BY_DRAW)

    def _fetch(self, period: Period, request: DrawRequest) -> DrawDone:
        """After a lost answer: what the ticket says decides; unused means the identical request goes out again."""
        self._note_lost_answer(period, request)
        answer = self._random_org.get_ticket(request.ticket)
        if answer.ticket.used_at is None:
            return self._send(period, request)
        return self._keep(period, request, answer.body, _BY_TICKET)

    def _keep(self, period: Period, request: DrawRequest, body: bytes, obtained_by: str) -> DrawDone:
        with self._store.writing() as work:
            demand(work.meeting(period), Step.ANSWER)
            kept = ReplyKept(request.draw, request.attempt, work.keep_body(body), obtained_by)
            work.note(kept, period)
            work.commit()
        return self._judge(period, request, kept, body)

    def _judge(self, period: Period, request: DrawRequest, kept: ReplyKept, body: bytes) -> DrawDone:
        by_draw = kept.obtained_by == _BY_DRAW
        signed = self._referee.judge_draw(body, request) if by_draw else self._referee.judge_ticket(body, request)
        outcome(request.participants, signed.data)
        done = _done(request, kept, signed)
        with self._store.writing() as work:
            meeting = work.meeting(period)
            if meeting.done:
                return meeting.done
            work.note(done, period)
            work.commit()
        return done

    def _note_lost_answer(self, period: Period, request: DrawRequest) -> None:
        """The protocol gets its incident line by itself, once for a request."""
        with self._store.writing() as work:
            noted = work.meeting(period).all(Incident)
            if any(i.kind is IncidentKind.ANSWER_LOST and i.attempt == request.attempt for i in noted):
                return
            happened = Incident(request.draw, request.attempt, IncidentKind.ANSWER_LOST, self._clock(), request.ticket)
            work.note(happened, period)
            work.commit()


def _done(request: DrawRequest, kept: ReplyKept, signed: SignedNumbers) -> DrawDone:
    return DrawDone(
        draw=request.draw,
        attempt=request.attempt,
        reply=kept.reply,
        obtained_by=kept.obtained_by,
        numbers=signed.data,
        serial=signed.serial,
        completed_at=signed.completed_at,
        key_role=signed.key_role.value,
        key_sha256=signed.key_sha256,
        signature_sha256=signed.signature_sha256,
    )
