"""Checks of the draw itself: random.org's signature, and everything that the signed text binds (design.md 6, 10)."""

from __future__ import annotations

import json

from ..domain.commission import CommissionSeated
from ..domain.errors import Doubt, KnownError
from ..domain.frozen import ListFrozen
from ..domain.numbers import KeyRole, NumbersSaid, check_said, speakers
from ..domain.outcome import DrawDone, ReplyKept, draw_size
from ..domain.ticket import DrawRequest, RequestNoted, TicketMade
from ..randomorg import policy, signature
from ..randomorg.messages import raw_member
from ..randomorg.referee import Referee
from .case import Case
from .held import read_request
from .outcomes import RESULT_PATHS


def check_signature(case: Case) -> str:
    """random.json is signed by a known key; a key in the bundle or a flag has no say in it."""
    random, signed = case.random
    key = signature.verify(random, signed)
    if key is None:
        raise KnownError("random_unsigned" if signature.is_altered(random, signed) else "random_key_unknown")
    if (key.role is KeyRole.REHEARSAL) is not case.rehearsal:
        raise KnownError("random_key_role", key=key.name)
    return f"{key.role.value}: {key.name} {key.sha256}"


def check_policy(case: Case) -> str:
    """The numbers were made the way a draw must be (random-org.md 7)."""
    for check in policy.draw_policy(case.held.result, _role(case)):
        if not check.ok:
            raise KnownError("draw_policy_broken", member=check.name, found=check.detail)
    return f"{case.held.result.completed_at:%Y-%m-%d %H:%M:%S}Z"


def check_binding(case: Case) -> str:
    """The signed text names this draw, this list and its number of participants; all of them took part."""
    user, result, header = case.held.user, case.held.result, case.header
    signed = (user["draw"], user["participants"], user["list"], result.maximum, result.n)
    own = (case.draw, header.participants, case.fingerprint, header.participants, draw_size(header.participants))
    if signed != own or "base" in user or header.participants < 2:
        raise KnownError("signed_other_list")
    if result.hashed_key != case.rules.key:
        raise KnownError("signed_other_key")
    return ", ".join(map(str, result.data))


def check_answer(case: Case) -> str:
    """response.json is the reply that the journal names, and holds random.json and the signature byte for byte."""
    done, name = _done(case), f"{case.folder}/response.json"
    body, random = case.archive.read(name), case.random
    path = RESULT_PATHS.get(done.obtained_by)
    kept = case.meeting.last(ReplyKept)
    if path is None or kept != ReplyKept(done.draw, done.attempt, case.digests[name], done.obtained_by):
        raise KnownError("answer_differs")
    found = (raw_member(body, *path, "random"), json.loads(raw_member(body, *path, "signature")))
    if found != random or done.reply != kept.reply:
        raise KnownError("answer_differs")
    return done.obtained_by


def check_request(case: Case) -> str:
    """request.json is the request that the journal noted, and random.org answered exactly it."""
    name = f"{case.folder}/request.json"
    request = read_request(case.archive.text(name))
    noted = _one_request(case)
    if (noted.request, noted.ticket) != (case.digests[name], request.ticket):
        raise KnownError("request_differs")
    _judge(case, request)
    seated = case.past.seated
    present = {member.id for member in seated.seats} - {seated.operator} if seated else set()
    if noted.pressed_by not in present:
        raise KnownError("who_pressed")
    return noted.request


def _judge(case: Case, request: DrawRequest) -> None:
    """The program's own referee compares every field, and the journal tells of the same result."""
    done, referee = _done(case), Referee(_role(case), case.rules.key)
    judge = referee.judge_draw if done.obtained_by == "draw" else referee.judge_ticket
    try:
        found = judge(case.archive.read(f"{case.folder}/response.json"), request)
    except Doubt as doubt:
        raise KnownError("answer_not_to_request", member=doubt.fields.get("member", doubt.code)) from doubt
    told = (done.numbers, done.serial, done.completed_at, done.key_role, done.key_sha256, done.signature_sha256)
    if told != (
        *(found.data, found.serial, found.completed_at),
        *(found.key_role.value, found.key_sha256, found.signature_sha256),
    ):
        raise KnownError("answer_differs")


def check_past(case: Case) -> str:
    """Freeze, ticket and numbers lie under the journal's head that random.org signed; nothing replaced them after."""
    under, past = case.signed_line, case.past
    notes = [past.note(kind) for kind in (CommissionSeated, ListFrozen, TicketMade, NumbersSaid)]
    order = [note.n for note in notes[1:] if note]
    pressed = case.meeting.note(RequestNoted)
    if None in notes or order != sorted(order) or pressed is None or pressed.n <= under:
        raise KnownError("past_incomplete")
    frozen, ticket = past.last(ListFrozen), past.last(TicketMade)
    if frozen is None or frozen.list != case.fingerprint:
        raise KnownError("past_incomplete")
    if ticket is None or (ticket.ticket, ticket.draw) != (case.held.ticket.ticket_id, case.draw):
        raise KnownError("past_incomplete")
    for kind in (ListFrozen, TicketMade, NumbersSaid):
        if case.meeting.note(kind, under) is not None:
            raise KnownError("past_replaced", kind=kind.KIND)
    return f"{under}: {case.held.journal}"


def check_room(case: Case) -> str:
    """The numbers under the signature are those that the members said, each who was to speak, in order."""
    said, seated = case.past.last(NumbersSaid), case.past.seated
    if said is None or seated is None or (said.draw, said.attempt) != (case.draw, case.held.attempt):
        raise KnownError("room_differs")
    try:
        check_said(said.said, speakers([member.id for member in seated.seats], seated.operator))
    except KnownError as error:
        raise KnownError("room_differs") from error
    if said.room != case.held.room:
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


def _role(case: Case) -> KeyRole:
    return KeyRole.REHEARSAL if case.rehearsal else KeyRole.RANDOM_ORG


def _done(case: Case) -> DrawDone:
    done = [done for done in case.meeting.all(DrawDone) if done.draw == case.draw]
    if len(done) != 1 or done[0].attempt != case.held.attempt:
        raise KnownError("draw_told_otherwise")
    return done[0]


def _one_request(case: Case) -> RequestNoted:
    noted = [noted for noted in case.meeting.all(RequestNoted) if noted.attempt == case.held.attempt]
    if len(noted) != 1 or noted[0].draw != case.draw or case.meeting.last(RequestNoted) != noted[0]:
        raise KnownError("draw_told_otherwise")
    return noted[0]
