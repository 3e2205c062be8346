"""Who was drawn: a pure function of the list's length and random.org's numbers (design.md 6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from .errors import Doubt


class DrawnRole(StrEnum):
    """What a drawn place in the list means (terms para 5)."""

    WINNER = "winner"
    RESERVE_1 = "reserve_1"
    RESERVE_2 = "reserve_2"


ROLES = tuple(DrawnRole)


@dataclass(frozen=True)
class Drawn:
    """A number of the frozen list and what it became."""

    role: DrawnRole
    number: int


@dataclass(frozen=True)
class ReplyKept:
    """An answer of random.org is on disk as received, not yet judged; `reply` is the SHA-256 of its bytes.

    `obtained_by` is `draw` (the answer to the request) or `getTicket` (asked for after a lost answer).
    """

    KIND: ClassVar[str] = "reply_kept"
    PERSONAL: ClassVar[bool] = False

    draw: str
    attempt: int
    reply: str
    obtained_by: str


@dataclass(frozen=True)
class DrawDone:
    """random.org's answer is on disk, verified, and fits the noted request."""

    KIND: ClassVar[str] = "draw_done"
    PERSONAL: ClassVar[bool] = False

    draw: str
    attempt: int
    reply: str
    obtained_by: str
    numbers: tuple[int, ...]
    serial: int
    completed_at: datetime
    key_role: str
    key_sha256: str
    signature_sha256: str


@dataclass(frozen=True)
class WinnerWithoutDraw:
    """One participant alone: the winner by protocol, without chance (domain.md R-18)."""

    KIND: ClassVar[str] = "winner_without_draw"
    PERSONAL: ClassVar[bool] = False

    draw: str
    number: int


@dataclass(frozen=True)
class NotHeld:
    """No participant: the draw is not held (domain.md R-18)."""

    KIND: ClassVar[str] = "not_held"
    PERSONAL: ClassVar[bool] = False

    draw: str


def draw_size(participants: int) -> int:
    """How many numbers are asked for: the winner and up to two reserves."""
    return min(len(ROLES), participants)


def check_numbers(participants: int, count: int, numbers: Sequence[int]) -> None:
    """Raises Doubt `numbers_impossible` for a wrong count, a repeat or a number outside 1…participants."""
    possible = all(1 <= number <= participants for number in numbers)
    if len(numbers) != count or len(set(numbers)) != len(numbers) or not possible:
        raise Doubt("numbers_impossible", numbers=", ".join(map(str, numbers)), participants=participants)


def outcome(participants: int, numbers: Sequence[int]) -> tuple[Drawn, ...]:
    """Winner first, then the reserves, in the order random.org gave the numbers. Raises Doubt `numbers_impossible`."""
    check_numbers(participants, draw_size(participants), numbers)
    return tuple(Drawn(role, number) for role, number in zip(ROLES, numbers, strict=False))
