"""What was done with personal data: openings, exports, destruction (domain.md 7.1)."""

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


class DataKind(StrEnum):
    """What it was: a person's row, all that is held on one, the list, its report, papers, a paper, a scan, a file."""

    PERSON = "person"
    HELD = "held"
    LIST = "list"
    REPORT = "report"
    PAPERS = "papers"
    PAPER = "paper"
    SCAN = "scan"
    FILE = "file"


@dataclass(frozen=True)
class DataUsed:
    """Personal data of a period were opened or taken out: how many rows, files or pages, and by whom.

    `number` is the list's where it is about one person, else 0. Nothing in it tells who the person is.
    """

    KIND: ClassVar[str] = "data_used"
    PERSONAL: ClassVar[bool] = False

    period: str
    number: int
    use: DataUse
    kind: DataKind
    count: int
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


KEEPING_FACTS: tuple[type[Fact], ...] = (DataUsed, PersonsDestroyed)
