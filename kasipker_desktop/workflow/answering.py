"""From the noted request to the outcome: send once, and after a lost answer fetch, never draw anew.

random-org.md 4.3 is the specification.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.calendar import Period
from ..domain.canonical import sha256
from ..domain.ceremony import BASE, meeting_of, stage_of
from ..domain.errors import Doubt, NoAnswer, NotAllowed, ServiceRefused
from ..domain.incident import Incident, IncidentKind
from ..domain.numbers import UNKNOWN_KEY, SignedNumbers
from ..domain.outcome import DrawDone, ReplyKept, check_numbers
from ..domain.proof import Proof
from ..domain.serials import others_between, previous_serial
from ..domain.ticket import DrawRequest, TicketMade
from .ports import Clock, RandomOrg, Referees
from .steps import Step, demand, demand_step
from .store_port import Reading, Store, Writing

ALREADY_USED = 422
"""random.org's word for a ticket that gave its result already: recover, never re-roll."""

BY_DRAW, BY_TICKET = "draw", "getTicket"


@dataclass(frozen=True)
class Asked:
    """The noted request with its ticket, of the draw of that number in its period.

    `adopted`: the commission took a result for its own that the store does not remember asking for (design.md 6).
    """

    period: Period
    number: int
    request: DrawRequest
    ticket: TicketMade
    adopted: bool


class Answering:
    """Gets the one result of the noted request; calling `run` again is always safe."""

    def __init__(self, store: Store, random_org: RandomOrg, referees: Referees, clock: Clock) -> None:
        self._store = store
        self._random_org = random_org
        self._referees = referees
        self._clock = clock

    def run(self, period: Period, first: bool = False, number: int = BASE) -> DrawDone:
        """The outcome, durable. `first` is true only for the press itself: nothing was sent before.

        Raises NoAnswer or ServiceRefused while the result can't be had (ask again), Doubt for a reply that
        must not be believed (an alarm; the reply is kept), NotAllowed `other_key`.
        """
        with self._store.reading() as look:
            stage = stage_of(look.meeting(period), number)
            meeting = meeting_of(stage)
            if meeting.done is None:
                demand(stage, Step.ANSWER)
            asked = asked_of(look, period, number)
            kept = meeting.reply
            body = look.body(kept.reply) if kept else b""
        if meeting.done:
            return self._recheck(asked, meeting.done, kept, body)
        if kept and (done := self._believed(asked, kept, body)):
            return done
        return self._send(asked) if first else self._fetch(asked)

    def proof(self, period: Period, number: int = BASE) -> Proof:
        """The signed result as it came, for random.org's own signature form. Raises NotAllowed `no_result`."""
        with self._store.reading() as look:
            meeting = meeting_of(stage_of(look.meeting(period), number))
            done, ticket = meeting.done, meeting.ticket
            if done is None or ticket is None:
                raise NotAllowed("no_result")
            body = look.body(done.reply)
        random, signature = self._referees(ticket.key).signed_part(body, done.obtained_by == BY_TICKET)
        return Proof(random.decode(), signature)

    def _recheck(self, asked: Asked, done: DrawDone, kept: ReplyKept | None, body: bytes) -> DrawDone:
        """The outcome is a pure function of what is stored; recomputed, and a difference is an alarm, never a repair.

        Raises Doubt `outcome_changed`.
        """
        if kept is None or draw_done(asked.request, kept, self._numbers_again(asked, done, kept, body)) != done:
            raise Doubt("outcome_changed")
        return done

    def _numbers_again(self, asked: Asked, done: DrawDone, kept: ReplyKept, body: bytes) -> SignedNumbers:
        if asked.adopted:
            carried = self._referees(asked.ticket.key).carried(body, asked.request.ticket)
            if carried is None:
                raise Doubt("outcome_changed")
            return carried.numbers
        return self._numbers(asked, kept, body, confirmed=done.key_sha256 == UNKNOWN_KEY)

    def _believed(self, asked: Asked, kept: ReplyKept, body: bytes) -> DrawDone | None:
        """The outcome of the reply on disk; None where it proves nothing of our ticket: that is asked anew.

        Raises Doubt for a result that our ticket really gave, to another request: the commission decides.
        """
        try:
            return self._judge(asked, kept, body)
        except Doubt:
            if kept.obtained_by == BY_TICKET and self._is_of_ticket(asked, body):
                raise
            return None

    def _is_of_ticket(self, asked: Asked, body: bytes) -> bool:
        try:
            self._referees(asked.ticket.key).carried(body, asked.request.ticket)
        except Doubt:
            return False
        return True

    def _send(self, asked: Asked) -> DrawDone:
        if self._random_org.hashed_key != asked.ticket.key:
            raise NotAllowed("other_key")
        try:
            body = self._random_org.draw(asked.request)
        except NoAnswer:
            self._note_lost_answer(asked)
            raise
        except ServiceRefused as refused:
            if refused.number != ALREADY_USED:
                raise
            return self._fetch(asked)
        return self._keep(asked, body, BY_DRAW)

    def _fetch(self, asked: Asked) -> DrawDone:
        """After a lost answer: what the ticket says decides; unused means the identical request goes out again."""
        self._note_lost_answer(asked)
        answer = self._random_org.get_ticket(asked.request.ticket)
        if answer.ticket.used_at is None:
            return self._send(asked)
        return self._keep(asked, answer.body, BY_TICKET)

    def _keep(self, asked: Asked, body: bytes, obtained_by: str) -> DrawDone:
        """What random.org answered is kept even where the commission adjourned while it was awaited."""
        with self._store.writing() as work:
            demand_step(stage_of(work.meeting(asked.period), asked.number), Step.ANSWER)
            kept = ReplyKept(asked.request.draw, asked.request.attempt, work.keep_body(body), obtained_by)
            work.note(kept, asked.period)
            work.commit()
        return self._judge(asked, kept, body)

    def _judge(self, asked: Asked, kept: ReplyKept, body: bytes) -> DrawDone:
        try:
            signed = self._numbers(asked, kept, body, confirmed=False)
        except Doubt as doubt:
            if doubt.code != "key_unknown":
                raise
            self._confirm(asked, kept, body)
            signed = self._numbers(asked, kept, body, confirmed=True)
        return self._finish(asked, kept, signed)

    def _numbers(self, asked: Asked, kept: ReplyKept, body: bytes, confirmed: bool) -> SignedNumbers:
        referee = self._referees(asked.ticket.key)
        judge = referee.judge_draw if kept.obtained_by == BY_DRAW else referee.judge_ticket
        signed = judge(body, asked.request, confirmed)
        check_numbers(asked.request.maximum, asked.request.count, signed.data)
        if not asked.ticket.created_at <= signed.completed_at <= asked.ticket.expires_at:
            raise Doubt("reply_differs", field="completionTime")
        return signed

    def _confirm(self, asked: Asked, kept: ReplyKept, body: bytes) -> None:
        """A signature by a key that this version does not know: random.org itself says whose it is (design.md 6).

        Raises NoAnswer, Doubt `signature_denied`.
        """
        referee = self._referees(asked.ticket.key)
        random, signature = referee.signed_part(body, kept.obtained_by == BY_TICKET)
        if not self._random_org.verify_signature(random, signature):
            raise Doubt("signature_denied")
        self._note(asked, IncidentKind.KEY_UNKNOWN, sha256(signature))

    def _finish(self, asked: Asked, kept: ReplyKept, signed: SignedNumbers) -> DrawDone:
        done = draw_done(asked.request, kept, signed)
        with self._store.writing() as work:
            meeting = meeting_of(stage_of(work.meeting(asked.period), asked.number))
            if meeting.done:
                return meeting.done
            if meeting.reply == kept:
                note_done(work, asked, done, self._clock)
                work.commit()
                return done
        return self.run(asked.period, number=asked.number)  # another process kept its reply meanwhile: that one counts

    def _note_lost_answer(self, asked: Asked) -> None:
        self._note(asked, IncidentKind.ANSWER_LOST, asked.request.ticket, once=True)

    def _note(self, asked: Asked, kind: IncidentKind, detail: str, once: bool = False) -> None:
        """The protocol gets its incident line by itself; `once` where the same happens again and again."""
        happened = Incident(asked.request.draw, asked.request.attempt, kind, self._clock(), detail)
        with self._store.writing() as work:
            noted = meeting_of(stage_of(work.meeting(asked.period), asked.number)).all(Incident)
            if once and any(incident.subject == happened.subject for incident in noted):
                return
            work.note(happened, asked.period)
            work.commit()


def asked_of(look: Reading, period: Period, number: int) -> Asked:
    """The request that was noted for a draw. Raises NotAllowed `no_request`."""
    meeting = meeting_of(stage_of(look.meeting(period), number))
    noted, ticket = meeting.request, meeting.ticket
    if noted is None or ticket is None:
        raise NotAllowed("no_request")
    adopted = any(incident.kind is IncidentKind.RESULT_ADOPTED for incident in meeting.all(Incident))
    return Asked(period, number, look.request(noted.draw, noted.attempt), ticket, adopted)


def draw_done(request: DrawRequest, kept: ReplyKept, signed: SignedNumbers) -> DrawDone:
    """The fact of an outcome."""
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


def note_done(work: Writing, asked: Asked, done: DrawDone, clock: Clock) -> None:
    """Notes an outcome; other signed requests of the key since its previous draw are named (design.md 6)."""
    others = others_between(previous_serial(work.notes(), asked.ticket.key, done.serial), done.serial)
    work.note(done, asked.period)
    if others:
        gap = Incident(done.draw, done.attempt, IncidentKind.SERIAL_GAP, clock(), str(others))
        work.note(gap, asked.period)
