"""The journal: lines that hold only digests of facts, each chained to the one before (design.md 10)."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Protocol

from .canonical import dump, pack, parse, sha256, unpack
from .errors import KnownError

GENESIS = "0" * 64
"""`prev` of the first line, and the head of an empty journal."""


class Fact(Protocol):
    """Something that happened, as a frozen dataclass; corrections are new facts, never edits."""

    KIND: ClassVar[str]
    PERSONAL: ClassVar[bool]
    """True where a participant stands in it: such facts stay out of the public bundle."""


@dataclass(frozen=True)
class JournalLine:
    """Line `n` (from 1): at what time which kind of fact was noted, its digest, the line before's digest."""

    n: int
    at: str
    kind: str
    fact: str
    prev: str

    def text(self) -> str:
        """The line as it is hashed and stored in journal.jsonl, without LF."""
        return dump(pack(self))

    def digest(self) -> str:
        """What the next line names as `prev`; of the last line: the journal's head."""
        return _digest(self)


@functools.lru_cache(65_536)
def _digest(line: JournalLine) -> str:
    """Kept for each line: the chain is checked at every look, and the press must not wait for it."""
    return sha256(line.text())


def read_line(text: str) -> JournalLine:
    """A line of journal.jsonl; raises KnownError `not_canonical`."""
    return unpack(JournalLine, parse(text))


def head(lines: Iterable[JournalLine]) -> str:
    """The digest of the last line. Raises KnownError `journal_broken` (n) where the chain does not hold."""
    prev, expected = GENESIS, 1
    for line in lines:
        if line.n != expected or line.prev != prev:
            raise KnownError("journal_broken", n=expected)
        prev, expected = line.digest(), expected + 1
    return prev


def fact_line(fact: Fact, salt: str) -> str:
    """What a journal line's `fact` is the digest of: the fact's members behind 32 hex digits of its own salt."""
    return dump({"salt": salt, **pack(fact)})


def open_fact(kind: type[Fact], line: str) -> Fact:
    """The fact that `fact_line` wrote; raises KnownError `not_canonical`."""
    members = parse(line)
    if not isinstance(members, dict) or "salt" not in members:
        raise KnownError("not_canonical")
    del members["salt"]
    return unpack(kind, members)
