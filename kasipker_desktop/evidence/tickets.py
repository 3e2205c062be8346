"""Checks of the tickets: the one that was used, before and after, and the earlier ones of the same draw."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ..domain.errors import Doubt, KnownError
from ..domain.frozen import ListFrozen
from ..domain.numbers import NumbersSaid
from ..domain.ticket import TicketMade
from ..randomorg.messages import parse_object, raw_member
from ..randomorg.policy import is_user_data, moment, parse_random
from .case import DrawCase

_MEMBERS = (
    *("ticketId", "hashedApiKey", "showResult", "creationTime", "usedTime", "serialNumber", "expirationTime"),
    *("previousTicketId", "nextTicketId", "result"),
)


@dataclass(frozen=True)
class TicketBody:
    """A getTicket body of a ticket with showResult (random-org.md 1.4); `random` is the source text of its result."""

    ticket: str
    key: str
    created_at: datetime
    expires_at: datetime
    used: bool
    serial: object
    previous: object
    next: object
    random: bytes | None


def read_ticket(body: bytes) -> TicketBody:
    """Raises Doubt `not_json`, KnownError `ticket_form` for a body of another form or without showResult."""
    members = parse_object(body).get("result")
    if not isinstance(members, dict) or tuple(members) != _MEMBERS or members["showResult"] is not True:
        raise KnownError("ticket_form")
    used = members["usedTime"] is not None
    if used != (members["result"] is not None) or used != (members["serialNumber"] is not None):
        raise KnownError("ticket_form")
    return TicketBody(
        ticket=str(members["ticketId"]),
        key=str(members["hashedApiKey"]),
        created_at=_moment(members["creationTime"]),
        expires_at=_moment(members["expirationTime"]),
        used=used,
        serial=members["serialNumber"],
        previous=members["previousTicketId"],
        next=members["nextTicketId"],
        random=raw_member(body, "result", "result", "random") if used else None,
    )


def _moment(value: object) -> datetime:
    try:
        return moment(value)
    except ValueError as error:
        raise KnownError("ticket_form") from error


def check_ticket(draw: DrawCase) -> str:
    """The ticket was unused when it was shown, is the organiser's, and was used within its life."""
    held, name = draw.held, "ticket-before.json"
    body, made = read_ticket(draw.read(name)), draw.meeting.ticket
    if made is None or (made.draw, made.attempt, made.ticket) != (draw.id, held.attempt, held.ticket.ticket_id):
        raise KnownError("ticket_differs", file=draw.file(name))
    noted = (made.ticket, made.key, made.created_at, made.expires_at, made.answer)
    shown = (body.ticket, body.key, body.created_at, body.expires_at, draw.digest(name))
    if noted != shown or body.key != draw.key or body.used or body.previous is not None or body.next is not None:
        raise KnownError("ticket_differs", file=draw.file(name))
    if not body.created_at <= held.result.completed_at <= body.expires_at:
        raise KnownError("ticket_expired", ticket=body.ticket)
    return body.ticket


def check_ticket_after(draw: DrawCase) -> str:
    """What the ticket's page showed after the draw is the same result."""
    name, held = draw.file("ticket-after.json"), draw.held
    seen = draw.meeting.seen(held.attempt)
    if (seen is not None) != (name in draw.case.names):
        raise KnownError("file_missing" if seen else "file_foreign", file=name)
    if seen is None:
        return "–"
    body = read_ticket(draw.case.archive.read(name))
    shown = (body.ticket, body.key, body.serial, body.next, body.random)
    signed = (held.ticket.ticket_id, held.result.hashed_key, held.result.serial, held.ticket.next, held.random)
    if shown != signed or draw.case.digests[name] != seen.answer or seen.draw != draw.id:
        raise KnownError("ticket_differs", file=name)
    return body.ticket


def check_earlier_tickets(draw: DrawCase) -> str:
    """Every earlier ticket of the draw is accounted for, and none of them gave the result of this draw."""
    made = draw.meeting.all(TicketMade)
    counted = [(ticket.draw, ticket.attempt) for ticket in made]
    if counted != [(draw.id, attempt) for attempt in range(1, draw.held.attempt + 1)]:
        raise KnownError("tickets_uncounted")
    prefix = draw.file("void/")
    wanted = {f"{prefix}{ticket.ticket}.json": ticket for ticket in made[:-1]}
    there = {name for name in draw.case.names if name.startswith(prefix)}
    for name in sorted(wanted.keys() ^ there):
        raise KnownError("file_missing" if name in wanted else "file_foreign", file=name)
    for name, ticket in wanted.items():
        _check_void(draw, name, ticket)
    return str(len(wanted))


def _check_void(draw: DrawCase, name: str, ticket: TicketMade) -> None:
    """Its page as it was seen last, which did not hold the result of this draw."""
    body, seen = read_ticket(draw.case.archive.read(name)), draw.meeting.seen(ticket.attempt)
    noted = (ticket.ticket, ticket.key, seen.answer if seen else ticket.answer)
    if (body.ticket, body.key, draw.case.digests[name]) != noted:
        raise KnownError("ticket_differs", file=name)
    if body.random is not None and _answers(draw, body.random, ticket.attempt):
        raise KnownError("first_ticket_decides", ticket=ticket.ticket)


def _answers(draw: DrawCase, random: bytes, attempt: int) -> bool:
    """A used ticket that names this draw, a list that was frozen and numbers that were said, is its result."""
    try:
        user = parse_random(random).user_data
    except Doubt:
        return False
    if not isinstance(user, dict) or not is_user_data(user):
        return False
    rooms = {said.room for said in draw.meeting.all(NumbersSaid) if said.attempt == attempt}
    lists = {frozen.list for frozen in draw.case.meeting.all(ListFrozen)}
    return user["draw"] == draw.id and user["list"] in lists and user["room"] in rooms
