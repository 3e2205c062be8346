"""Who worked with the store and its personal data: sign-ins, openings, exports, destruction (domain.md 7.1).

A record of who did what, not a protection against who owns the machine (design.md 7).
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from .journal import Fact
from .people import Participant


def destroyable_from(ends: date, months: int) -> date:
    """The first day on which personal data may be destroyed: so many months after the promotion's end."""
    month = ends.month - 1 + months
    year, month = ends.year + month // 12, month % 12 + 1
    return date(year, month, min(ends.day, monthrange(year, month)[1]))


class DataUse(StrEnum):
    """What was done with personal data."""

    OPENED = "opened"
    EXPORTED = "exported"


@dataclass(frozen=True)
class SignedIn:
    """Someone took the program; `by` is the member's id."""

    KIND: ClassVar[str] = "signed_in"
    PERSONAL: ClassVar[bool] = False

    by: str
    role: str


@dataclass(frozen=True)
class DataUsed:
    """Personal data of a period (empty: any) were opened or taken out; `number` is the list's, 0 for all."""

    KIND: ClassVar[str] = "data_used"
    PERSONAL: ClassVar[bool] = False

    period: str
    number: int
    use: DataUse
    by: str


@dataclass(frozen=True)
class PersonsDestroyed:
    """The personal data of a period are gone: rows, salts, values of the report, personal facts, acts and scans.

    Numbers, masks, fingerprint, protocols, random.org's answer and every line of the journal stay.
    """

    KIND: ClassVar[str] = "persons_destroyed"
    PERSONAL: ClassVar[bool] = False

    period: str
    participants: int
    facts: int
    files: int
    by: str


@dataclass(frozen=True)
class PersonPlace:
    """A person in a frozen list of a period."""

    period: str
    number: int
    participant: Participant


@dataclass(frozen=True)
class Destroyed:
    """How much went."""

    participants: int
    facts: int
    files: int


KEEPING_FACTS: tuple[type[Fact], ...] = (SignedIn, DataUsed, PersonsDestroyed)
