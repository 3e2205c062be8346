"""The numbers said in the room, and the numbers that random.org signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from .errors import KnownError, NotAllowed
from .keys import KeyRole


@dataclass(frozen=True)
class RoomNumber:
    """A number from 100 to 999 that a member said aloud after the ticket was shown."""

    member: str
    number: int


@dataclass(frozen=True)
class NumbersSaid:
    """The numbers of the room for one ticket, in the protocol's order of members."""

    KIND: ClassVar[str] = "numbers_said"
    PERSONAL: ClassVar[bool] = False

    draw: str
    attempt: int
    said: tuple[RoomNumber, ...]

    @property
    def room(self) -> str:
        """`417-902-135`, as it stands in userData."""
        return "-".join(str(said.number) for said in self.said)


def speakers(present: Sequence[str], operator: str) -> tuple[str, ...]:
    """Who says a number, in order: present but the operator; two voices say two each, at most twelve numbers.

    Raises NotAllowed `too_few_voices` for fewer than two: one voice alone proves nothing to the room.
    """
    voices = [member for member in present if member != operator]
    if len(voices) < 2:
        raise NotAllowed("too_few_voices", voices=len(voices))
    return tuple(voices * 2 if len(voices) == 2 else voices[:12])


def check_said(said: Sequence[RoomNumber], expected: Sequence[str]) -> None:
    """Raises KnownError `room_numbers` unless each speaker said one number of three digits, in order."""
    if [number.member for number in said] != list(expected) or any(not 100 <= s.number <= 999 for s in said):
        raise KnownError("room_numbers")


UNKNOWN_KEY = "unknown"
"""Stands for the digest of a key that this version does not know; random.org confirmed the signature (design.md 6)."""


@dataclass(frozen=True)
class SignedNumbers:
    """A result of generateSignedIntegers whose signature and fields were checked."""

    data: tuple[int, ...]
    serial: int
    completed_at: datetime
    ticket: str
    next_ticket: str | None
    license: str
    key_role: KeyRole
    key_sha256: str
    signature_sha256: str


@dataclass(frozen=True)
class Carried:
    """What a signed result says of itself, where it is not the answer to the noted request (design.md 6)."""

    draw: str
    attempt: int
    participants: int
    list: str
    journal: str
    room: str
    numbers: SignedNumbers
