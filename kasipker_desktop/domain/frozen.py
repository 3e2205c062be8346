"""The frozen list: numbered lines, each the digest of one participant, under one fingerprint (design.md 5)."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, NamedTuple

from .calendar import Period
from .canonical import day_text
from .people import Participant, mask

LIST_FORMAT = "kasipker-list/1"
SALT_BYTES = 16
BLOCK = 4096
"""Rows in a block of a frozen list; the last may have fewer."""
_TABBED = "\t".join
"""What is hashed has TAB between its parts (design.md 5)."""


class FrozenRow(NamedTuple):
    """A numbered place in the list: the mask anyone may see and the digest that hides the person."""

    number: int
    mask: str
    private: str

    def digest(self) -> str:
        """The 64 digits that stand behind the number in list.txt."""
        return hashlib.sha256(_TABBED((str(self.number), self.mask, self.private)).encode()).hexdigest()


class FrozenBlock(NamedTuple):
    """Rows that follow each other, as they are kept: a million pass by in columns, not one by one."""

    first: int
    masks: str
    """Of each row, with LF between them."""
    privates: bytes
    """Of each row, 32 bytes."""

    def row(self, number: int) -> FrozenRow:
        """One of them."""
        place = number - self.first
        return FrozenRow(number, self.masks.split("\n")[place], self.privates[place * 32 : place * 32 + 32].hex())

    def rows(self) -> list[FrozenRow]:
        """All, one by one."""
        return list(map(FrozenRow, *self._columns()))

    def lines(self) -> str:
        """The rows' lines in list.txt, each with its LF."""
        numbers, masks, privates = self._columns()
        texts = map(_TABBED, zip(map(str, numbers), masks, privates, strict=True))
        digests = [hashlib.sha256(text.encode()).hexdigest() for text in texts]
        return "".join([f"{number} {digest}\n" for number, digest in zip(numbers, digests, strict=True)])

    def _columns(self) -> tuple[range, list[str], Iterable[str]]:
        masks, digits = self.masks.split("\n"), self.privates.hex()
        return range(self.first, self.first + len(masks)), masks, _cut(digits, 64)


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
    iin, name, connected_on = participant
    return f"{salt}\t{number}\t{iin}\t{name}\t{day_text(connected_on)}"


def private_texts(first: int, people: Iterable[Participant], salts: bytes) -> list[str]:
    """The private texts of a block's people, whose numbers begin with `first`; `salts` are the whole list's."""
    digits = salts[(first - 1) * SALT_BYTES : (first - 1 + BLOCK) * SALT_BYTES].hex()
    return list(map(private_text, _cut(digits, 2 * SALT_BYTES), itertools.count(first), people))


def freeze(people: Iterable[Participant], salts: bytes) -> Iterator[FrozenBlock]:
    """The rows of participants under their numbers in the order of the files."""
    remaining = iter(people)
    for first in itertools.count(1, BLOCK):
        block = list(itertools.islice(remaining, BLOCK))
        if not block:
            return
        texts = private_texts(first, block, salts)
        privates = b"".join([hashlib.sha256(text.encode()).digest() for text in texts])
        yield FrozenBlock(first, "\n".join([mask(person.name) for person in block]), privates)


def list_text(header: ListHeader, blocks: Iterable[FrozenBlock]) -> Iterator[str]:
    """list.txt in pieces: its head line by line, then the rows of each block."""
    for line in header.lines():
        yield line + "\n"
    for block in blocks:
        yield block.lines()


def fingerprint(pieces: Iterable[str]) -> str:
    """The SHA-256 of list.txt, as `sha256sum list.txt` shows it."""
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece.encode())
    return digest.hexdigest()


def _cut(digits: str, size: int) -> Iterator[str]:
    return (digits[place : place + size] for place in range(0, len(digits), size))
