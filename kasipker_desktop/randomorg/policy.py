"""What a signed result says, and whether it was made the way a draw must be (random-org.md 1.3, 7; design.md 6, 11)."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

from ..domain.canonical import dump
from ..domain.errors import Doubt
from ..domain.keys import KeyRole
from ..domain.ticket import USER_DATA_LIMIT
from ..domain.verdict import Check, Grade
from .messages import parse_object

T = TypeVar("T")

METHOD = "generateSignedIntegers"
DEVELOPER = "developer"
MEMBERS = (
    *("method", "hashedApiKey", "n", "min", "max", "replacement", "base", "pregeneratedRandomization", "data"),
    *("license", "licenseData", "userData", "ticketData", "completionTime", "serialNumber"),
)
"""The members of a Release 4 result of integers, in the documented order (random-org.md 1.3)."""

_LICENSE = ("type", "text", "infoUrl")
_TICKET = ("ticketId", "previousTicketId", "nextTicketId")
_TICKET_ID = r"[0-9a-f]{16}"
_USER_DATA: dict[str, str] = {
    "draw": r"[a-z0-9-]{1,32}/20\d\d-(0[1-9]|1[0-2])/[1-9]\d{0,2}",
    "attempt": r"[1-9]\d{0,8}",
    "participants": r"[1-9]\d{0,9}",
    "list": r"[0-9a-f]{64}",
    "journal": r"[0-9a-f]{64}",
    "room": r"[1-9]\d\d(-[1-9]\d\d){2,11}",
}
_WHOLE = frozenset(("attempt", "participants", "base"))


@dataclass(frozen=True)
class TicketData:
    """The ticket a result was made with, and its neighbours in the chain (random-org.md 1.4)."""

    ticket_id: str
    previous: str | None
    next: str | None


@dataclass(frozen=True)
class RandomResult:
    """A signed result of generateSignedIntegers, Release 4; whether to believe it is another question."""

    hashed_key: str
    n: int
    minimum: int
    maximum: int
    replacement: bool
    base: int
    pregenerated: Mapping[str, object] | None
    data: tuple[int | str, ...]
    license: str
    license_data: Mapping[str, object] | None
    user_data: object
    ticket: TicketData | None
    completed_at: datetime
    serial: int


def parse_random(random: bytes) -> RandomResult:
    """The `random` object of generateSignedIntegers: these members, types and order, no others.

    Raises Doubt `not_json`, or `random_shape` with the first member that is not as documented.
    """
    members = parse_object(random)
    if members.get("method") != METHOD:
        raise Doubt("random_shape", field="method")
    if tuple(members) != MEMBERS:
        raise Doubt("random_shape", field=_first_difference(members))
    take = _Taker(members)
    return RandomResult(
        hashed_key=take("hashedApiKey", _string),
        n=take("n", _whole),
        minimum=take("min", _whole),
        maximum=take("max", _whole),
        replacement=take("replacement", _truth),
        base=take("base", _whole),
        pregenerated=take("pregeneratedRandomization", _object_or_null),
        data=take("data", _data),
        license=take("license", _license),
        license_data=take("licenseData", _object_or_null),
        user_data=members["userData"],
        ticket=take("ticketData", _ticket),
        completed_at=take("completionTime", moment),
        serial=take("serialNumber", _whole),
    )


def draw_policy(result: RandomResult, role: KeyRole) -> tuple[Check, ...]:
    """The demands of a draw by name, each with what was found; `role` is whose key verified the result.

    A result of random.org must not be licensed for development only; the stand-in's always is.
    """
    found = {name: json.dumps(value, separators=(",", ":")) for name, value in _found(result)}
    held = _demands(result, role)
    return tuple(Check(name, ok, Grade.SIGNED, found[name], "" if ok else "draw_policy") for name, ok in held.items())


def _demands(result: RandomResult, role: KeyRole) -> dict[str, bool]:
    user = result.user_data if isinstance(result.user_data, dict) and is_user_data(result.user_data) else {}
    participants = user.get("participants")
    redraw = "base" in user
    count = 1 if redraw else min(3, participants) if isinstance(participants, int) else result.n
    return {
        "n": 1 <= result.n <= 3 and result.n == count,
        "min": result.minimum == 1,
        "max": result.maximum == (2 if redraw else participants or result.maximum),
        "replacement": result.replacement is False,
        "base": result.base == 10,
        "pregeneratedRandomization": result.pregenerated is None,
        "data": is_drawn(result),
        "license": (result.license == DEVELOPER) is (role is KeyRole.REHEARSAL),
        "userData": bool(user),
        "ticketData": result.ticket is not None and result.ticket.previous is None,
    }


def _found(result: RandomResult) -> Iterator[tuple[str, object]]:
    yield "n", result.n
    yield "min", result.minimum
    yield "max", result.maximum
    yield "replacement", result.replacement
    yield "base", result.base
    yield "pregeneratedRandomization", result.pregenerated
    yield "data", result.data
    yield "license", result.license
    yield "userData", result.user_data
    yield "ticketData", result.ticket and [result.ticket.ticket_id, result.ticket.previous, result.ticket.next]


def is_drawn(result: RandomResult) -> bool:
    """Whether data are n different whole numbers of min…max (random-org.md 7)."""
    whole = [number for number in result.data if isinstance(number, int)]
    inside = all(result.minimum <= number <= result.maximum for number in whole)
    return len(whole) == len(set(whole)) == len(result.data) == result.n and inside


def is_user_data(user_data: Mapping[str, object]) -> bool:
    """Whether userData has the members, types and forms of design.md 6, in ASCII, at most 300 characters.

    `base` stands in a redraw (between two reserves), and only there.
    """
    patterns = dict(_USER_DATA, base=r"[1-9]\d{0,17}") if "base" in user_data else _USER_DATA
    text = dump(user_data)
    if user_data.keys() != patterns.keys() or len(text) > USER_DATA_LIMIT or not text.isascii():
        return False
    if not all(_has_form(user_data[name], pattern, name in _WHOLE) for name, pattern in patterns.items()):
        return False
    redraw = not str(user_data["draw"]).endswith("/1")
    return redraw is ("base" in user_data) and (not redraw or user_data["participants"] == 2)


def _has_form(value: object, pattern: str, whole: bool) -> bool:
    return type(value) is (int if whole else str) and bool(re.fullmatch(pattern, str(value), re.ASCII))


def moment(value: object) -> datetime:
    """`2021-03-26 15:19:59Z`, random.org's way of writing a time (random-org.md 1.3). Raises ValueError."""
    text = _string(value)
    if not re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ", text, re.ASCII):
        raise ValueError(text)
    return datetime.strptime(text, "%Y-%m-%d %H:%M:%SZ").replace(tzinfo=UTC)


class _Taker:
    """Takes members one by one and names the one that is not as documented."""

    def __init__(self, members: Mapping[str, object]) -> None:
        self._members = members

    def __call__(self, name: str, read: Callable[[object], T]) -> T:
        try:
            return read(self._members[name])
        except ValueError as error:
            raise Doubt("random_shape", field=name) from error


def _first_difference(members: Mapping[str, object]) -> str:
    names = list(members)
    for index, wanted in enumerate(MEMBERS):
        if index >= len(names) or names[index] != wanted:
            return wanted
    return names[len(MEMBERS)]


def _whole(value: object) -> int:
    if type(value) is not int:
        raise ValueError(value)
    return value


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(value)
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(value)
    return value


def _members(value: object, names: tuple[str, ...]) -> dict[str, object]:
    if not isinstance(value, dict) or tuple(value) != names:
        raise ValueError(value)
    return value


def _object_or_null(value: object) -> Mapping[str, object] | None:
    if value is not None and not isinstance(value, dict):
        raise ValueError(value)
    return value


def _data(value: object) -> tuple[int | str, ...]:
    if not isinstance(value, list) or any(type(item) not in (int, str) for item in value):
        raise ValueError(value)
    return tuple(value)


def _license(value: object) -> str:
    members = _members(value, _LICENSE)
    if members["infoUrl"] is not None:
        _string(members["infoUrl"])
    _string(members["text"])
    return _string(members["type"])


def _ticket(value: object) -> TicketData | None:
    if value is None:
        return None
    members = _members(value, _TICKET)
    own, previous, following = (ticket_id(members[name]) for name in _TICKET)
    if own is None:
        raise ValueError(value)
    return TicketData(own, previous, following)


def ticket_id(value: object) -> str | None:
    """A ticket's id, 16 lower-case hex digits, or null (random-org.md 1.4). Raises ValueError."""
    if value is None:
        return None
    if not re.fullmatch(_TICKET_ID, _string(value), re.ASCII):
        raise ValueError(value)
    return _string(value)
