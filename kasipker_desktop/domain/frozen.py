"""The frozen list: numbered lines, each the digest of one participant, under one fingerprint (design.md 5)."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, NamedTuple

from .calendar import Period
from .canonical import sha256
from .people import Participant, mask

LIST_FORMAT = "kasipker-list/1"
SALT_BYTES = 16
_TOGETHER = 4096
"""Lines hashed at once."""


class FrozenRow(NamedTuple):
    """A numbered place in the list: the mask anyone may see and the digest that hides the person."""

    number: int
    mask: str
    private: str

    def digest(self) -> str:
        """The 64 digits that stand behind the number in list.txt."""
        return sha256(f"{self.number}\t{self.mask}\t{self.private}")


@dataclass(frozen=True)
class ListHeader:
    """The head of list.txt: whose list it is, under which rules and report, for how many participants."""

    campaign: str
    period: Period
    rules: str
    report: str
    participants: int

    def lines(self) -> Iterator[str]:
        yield LIST_FORMAT
        yield f"campaign {self.campaign}"
        yield f"period {self.period}"
        yield f"rules {self.rules}"
        yield f"report {self.report}"
        yield f"participants {self.participants}"


@dataclass(frozen=True)
class ListFrozen:
    """The list of a period is closed: from here on nothing in it changes.

    `replaces` is the fingerprint of the list that this one takes the place of (design.md 5); the incident before it
    says why.
    """

    KIND: ClassVar[str] = "list_frozen"
    PERSONAL: ClassVar[bool] = False

    period: str
    terms: str
    rules: str
    report: str
    participants: int
    list: str
    replaces: str | None = None


@dataclass(frozen=True)
class FrozenList:
    """The facts of a frozen list that the later steps need."""

    header: ListHeader
    fingerprint: str
    frozen_at: datetime


def private_text(salt: str, number: int, participant: Participant) -> str:
    """What `private` is the SHA-256 of; `salt` is 32 hex digits."""
    return "\t".join((salt, str(number), participant.iin, participant.name, participant.connected_on.isoformat()))


def freeze_row(number: int, participant: Participant, salt: str) -> FrozenRow:
    """The row of a participant under its number in the order of the files."""
    return FrozenRow(number, mask(participant.name), sha256(private_text(salt, number, participant)))


def list_lines(header: ListHeader, rows: Iterable[FrozenRow]) -> Iterator[str]:
    """The lines of list.txt, each with its LF."""
    for line in header.lines():
        yield line + "\n"
    for row in rows:
        yield f"{row.number} {row.digest()}\n"


def fingerprint(lines: Iterable[str]) -> str:
    """The SHA-256 of list.txt, as `sha256sum list.txt` shows it."""
    digest, remaining = hashlib.sha256(), iter(lines)
    while together := "".join(itertools.islice(remaining, _TOGETHER)):
        digest.update(together.encode())
    return digest.hexdigest()
