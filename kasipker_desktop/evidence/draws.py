"""Checks of the draw itself: random.org's signature, and everything that the signed text binds (design.md 6, 10)."""

from __future__ import annotations

import json

from ..domain.ceremony import BASE
from ..domain.errors import Doubt, KnownError
from ..domain.frozen import ListFrozen
from ..domain.journal import Fact
from ..domain.keys import KeyRole
from ..domain.numbers import NumbersSaid, check_said, speakers
from ..domain.outcome import DrawDone, ReplyKept
from ..domain.ticket import DrawRequest, RequestNoted, TicketMade
from ..randomorg import policy, signature
from ..randomorg.messages import raw_member
from ..randomorg.referee import Referee
from .case import Case, DrawCase
from .held import read_request
from .outcomes import RESULT_PATHS


def check_signature(draw: DrawCase) -> str:
    """random.json is signed by a known key; a key in the bundle or a flag has no say in it."""
    random, signed = draw.random
    key = signature.verify(random, signed)
    if key is None:
        raise KnownError("random_unsigned" if signature.is_altered(random, signed) else "random_key_unknown")
    if (key.role is KeyRole.REHEARSAL) is not draw.case.rehearsal:
        raise KnownError("random_key_role", key=key.name)
    return f"{key.role.value}: {key.name} {key.sha256}"


def check_policy(draw: DrawCase) -> str:
    """The numbers were made the way a draw must be (random-org.md 7)."""
    for check in policy.draw_policy(draw.held.result, _role(draw)):
        if not check.ok:
            raise KnownError("draw_policy_broken", member=check.name, found=check.detail)
    return f"{draw.held.result.completed_at:%Y-%m-%d %H:%M:%S}Z"


def check_binding(draw: DrawCase) -> str:
    """The signed text names this draw, this list and its number of participants; all of them took part."""
    user, result = draw.held.user, draw.held.result
    signed = (user["draw"], user["participants"], user["list"], result.maximum, result.n, user.get("base"))
    people, base = draw.participants, draw.base_serial
    if signed != (draw.id, people, draw.case.fingerprint, people, draw.count, base) or people < 2:
        raise KnownError("signed_other_list")
    if result.hashed_key != draw.key:
        raise KnownError("signed_other_key")
    return ", ".join(map(str, result.data))


def check_answer(draw: DrawCase) -> str:
    """response.json is the reply that the journal names, and holds random.json and the signature byte for byte."""
    done, name = _done(draw), "response.json"
    body, random = draw.read(name), draw.random
    path = RESULT_PATHS.get(done.obtained_by)
    kept = draw.meeting.last(ReplyKept)
    if path is None or kept != ReplyKept(done.draw, done.attempt, draw.digest(name), done.obtained_by):
        raise KnownError("answer_differs")
    found = (raw_member(body, *path, "random"), json.loads(raw_member(body, *path, "signature")))
    if found != random or done.reply != kept.reply:
        raise KnownError("answer_differs")
    return done.obtained_by


def check_request(draw: DrawCase) -> str:
    """request.json is the request that the journal noted, and random.org answered exactly it."""
    name = "request.json"
    request = read_request(draw.case.archive.text(draw.file(name)))
    noted = _one_request(draw)
    if (noted.request, noted.ticket) != (draw.digest(name), request.ticket):
        raise KnownError("request_differs")
    _judge(draw, request)
    seated = draw.past.seated
    present = {member.id for member in seated.seats} - {seated.operator} if seated else set()
    if noted.pressed_by not in present:
        raise KnownError("who_pressed")
    return noted.request


def _judge(draw: DrawCase, request: DrawRequest) -> None:
    """The program's own referee compares every field, and the journal tells of the same result."""
    done, referee = _done(draw), Referee(_role(draw), draw.key)
    judge = referee.judge_draw if done.obtained_by == "draw" else referee.judge_ticket
    try:
        found = judge(draw.read("response.json"), request)
    except Doubt as doubt:
        raise KnownError("answer_not_to_request", member=doubt.fields.get("field", doubt.code)) from doubt
    told = (done.numbers, done.serial, done.completed_at, done.key_role, done.key_sha256, done.signature_sha256)
    if told != (
        *(found.data, found.serial, found.completed_at),
        *(found.key_role.value, found.key_sha256, found.signature_sha256),
    ):
        raise KnownError("answer_differs")


def check_past(draw: DrawCase) -> str:
    """Freeze, ticket and numbers lie under the journal's head that random.org signed; nothing replaced them after.

    A redraw has no freeze of its own: its list is the base draw's.
    """
    under, past = draw.signed_line, draw.past
    order = [past.note(kind) for kind in _committed(draw)]
    places = [note.n for note in order if note]
    pressed = draw.meeting.note(RequestNoted)
    if None in (*order, past.seated) or places != sorted(places) or pressed is None or pressed.n <= under:
        raise KnownError("past_incomplete")
    ticket = past.last(TicketMade)
    if ticket is None or (ticket.ticket, ticket.draw) != (draw.held.ticket.ticket_id, draw.id):
        raise KnownError("past_incomplete")
    frozen = past.last(ListFrozen)
    if draw.number == BASE and (frozen is None or frozen.list != draw.case.fingerprint):
        raise KnownError("past_incomplete")
    for kind in _committed(draw):
        if draw.meeting.note(kind, under) is not None:
            raise KnownError("past_replaced", kind=kind.KIND)
    return f"{under}: {draw.held.journal}"


def _committed(draw: DrawCase) -> tuple[type[Fact], ...]:
    """What must be on the record before the request, in this order."""
    return (ListFrozen, TicketMade, NumbersSaid) if draw.number == BASE else (TicketMade, NumbersSaid)


def check_room(draw: DrawCase) -> str:
    """The numbers under the signature are those that the members said, each who was to speak, in order."""
    said, seated = draw.past.last(NumbersSaid), draw.past.seated
    if said is None or seated is None or (said.draw, said.attempt) != (draw.id, draw.held.attempt):
        raise KnownError("room_differs")
    try:
        check_said(said.said, speakers([member.id for member in seated.seats], seated.operator))
    except KnownError as error:
        raise KnownError("room_differs") from error
    if said.room != draw.held.room:
        raise KnownError("room_differs")
    return said.room


def check_no_draw(case: Case) -> str:
    """Chance was not asked: that is right for one participant or none, and nothing of a draw is noted."""
    if case.header.participants > 1:
        raise KnownError("draw_missing", participants=case.header.participants)
    for kind in (RequestNoted, ReplyKept, DrawDone):
        if case.meeting.last(kind) is not None:
            raise KnownError("draw_missing", participants=case.header.participants)
    return str(case.header.participants)


def _role(draw: DrawCase) -> KeyRole:
    return KeyRole.REHEARSAL if draw.case.rehearsal else KeyRole.RANDOM_ORG


def _done(draw: DrawCase) -> DrawDone:
    done = [done for done in draw.meeting.all(DrawDone) if done.draw == draw.id]
    if len(done) != 1 or done[0].attempt != draw.held.attempt:
        raise KnownError("draw_told_otherwise")
    return done[0]


def _one_request(draw: DrawCase) -> RequestNoted:
    noted = [noted for noted in draw.meeting.all(RequestNoted) if noted.attempt == draw.held.attempt]
    if len(noted) != 1 or noted[0].draw != draw.id or draw.meeting.last(RequestNoted) != noted[0]:
        raise KnownError("draw_told_otherwise")
    return noted[0]
