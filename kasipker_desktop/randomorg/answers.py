"""What the methods answer, as values: tickets, usage, a result's envelope (random-org.md 1.3 to 1.5)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from ..domain.ticket import Ticket, Usage
from .policy import moment, ticket_id

_TICKET = frozenset(
    (
        *("ticketId", "hashedApiKey", "showResult", "creationTime", "usedTime", "serialNumber"),
        *("expirationTime", "previousTicketId", "nextTicketId"),
    )
)


def read_ticket(value: object) -> Ticket:
    """A ticket of getTicket or listTickets. Raises ValueError for another shape."""
    members = _object(value)
    if not members.keys() >= _TICKET or not members.keys() <= _TICKET | {"result"}:
        raise ValueError("members of a ticket")
    return Ticket(
        ticket_id=_id(members["ticketId"]),
        hashed_key=_text(members["hashedApiKey"]),
        show_result=_truth(members["showResult"]),
        created_at=moment(members["creationTime"]),
        expires_at=moment(members["expirationTime"]),
        used_at=_moment_or_none(members["usedTime"]),
        serial=None if members["serialNumber"] is None else _whole(members["serialNumber"]),
        previous=ticket_id(members["previousTicketId"]),
        next=ticket_id(members["nextTicketId"]),
    )


def read_tickets(value: object) -> tuple[Ticket, ...]:
    """The answer of listTickets. Raises ValueError."""
    return tuple(read_ticket(item) for item in _list(value))


def read_new_ticket(value: object) -> str:
    """The id of the one ticket that createTickets made. Raises ValueError."""
    (made,) = _list(value)
    return _id(_object(made).get("ticketId"))


def read_usage(value: object) -> Usage:
    """The answer of getUsage. Raises ValueError."""
    members = _object(value)
    names = ("bitsLeft", "requestsLeft", "totalBits", "totalRequests")
    return Usage(_text(members.get("status")), *(_whole(members.get(name)) for name in names))


def read_authenticity(value: object) -> bool:
    """The answer of verifySignature. Raises ValueError."""
    return _truth(_object(value).get("authenticity"))


def read_delay(value: object) -> int:
    """advisoryDelay of an answer with a signed result, in milliseconds. Raises ValueError when it carries none."""
    members = _object(value)
    _object(members.get("random"))
    _text(members.get("signature"))
    delay = members.get("advisoryDelay")
    return delay if type(delay) is int else 0


def _object(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise ValueError("not an object")
    return value


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise ValueError("not a list")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("not a text")
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("not true or false")
    return value


def _whole(value: object) -> int:
    if type(value) is not int:
        raise ValueError("not a whole number")
    return value


def _id(value: object) -> str:
    found = ticket_id(value)
    if found is None:
        raise ValueError("no ticket id")
    return found


def _moment_or_none(value: object) -> datetime | None:
    return None if value is None else moment(value)
