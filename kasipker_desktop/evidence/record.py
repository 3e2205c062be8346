"""The journal of a bundle with the facts that its lines open to, and the facts of one period in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from ..domain import serials
from ..domain.calendar import Period
from ..domain.canonical import read_moment, sha256
from ..domain.errors import KnownError
from ..domain.journal import GENESIS, Fact, JournalLine, fact_line, head, open_fact, read_line
from ..domain.meeting import FACTS, Meeting, Noted
from ..domain.outcome import DrawDone
from ..domain.ticket import TicketMade

F = TypeVar("F", bound=Fact)

_SALTED = re.compile(r'\{"salt":"([0-9a-f]{32})"', re.ASCII)


@dataclass(frozen=True)
class Record:
    """All lines of the journal in order, and those facts that are still known."""

    lines: tuple[JournalLine, ...]
    notes: tuple[Noted, ...]

    @property
    def head(self) -> str:
        """The digest of the last line."""
        return self.lines[-1].digest() if self.lines else GENESIS

    def place(self, digest: str) -> int:
        """The number of the line that has this digest. Raises KnownError `head_unknown`."""
        for line in self.lines:
            if line.digest() == digest:
                return line.n
        raise KnownError("head_unknown", digest=digest)

    def of(self, kind: type[F]) -> Iterator[tuple[int, F]]:
        """The facts of a kind with their lines' numbers, of all periods."""
        return ((note.n, note.fact) for note in self.notes if isinstance(note.fact, kind))

    def meeting(self, campaign: str, period: Period, until: int | None = None) -> Meeting:
        """The facts of one period, up to a line."""
        mine = (note for note in self.notes if _belongs(note.fact, campaign, str(period)))
        return Meeting(tuple(note for note in mine if until is None or note.n <= until))

    def previous_serial(self, done: DrawDone) -> int | None:
        """The serial of the draw held before this one under the same random.org key; None where none is known."""
        keys = {(made.draw, made.attempt): made.key for _, made in self.of(TicketMade)}
        key = keys.get((done.draw, done.attempt))
        return serials.previous_serial(self.notes, key, done.serial) if key is not None else None


def read_record(journal: Iterable[str], facts: Iterable[str]) -> Record:
    """The record from the lines of journal.jsonl and facts.jsonl (without LF).

    Raises KnownError `chain_broken` (n), `not_canonical`, or `fact_foreign` (n) for a fact that no line names in order.
    """
    lines = tuple(read_line(text) for text in journal)
    _check_chain(lines)
    return Record(lines, tuple(_open(lines, facts)))


def _check_chain(lines: tuple[JournalLine, ...]) -> None:
    try:
        head(lines)
    except KnownError as error:
        raise KnownError("chain_broken", n=error.fields["n"]) from error
    for line in lines:
        try:
            read_moment(line.at)
        except ValueError as error:
            raise KnownError("chain_broken", n=line.n) from error


def _open(lines: tuple[JournalLine, ...], facts: Iterable[str]) -> Iterator[Noted]:
    rest = iter(lines)
    for number, text in enumerate(facts, 1):
        digest = sha256(text)
        line = next((line for line in rest if line.fact == digest), None)
        if line is None or line.kind not in FACTS:
            raise KnownError("fact_foreign", n=number)
        yield Noted(line.n, read_moment(line.at), _opened(FACTS[line.kind], text))


def _opened(kind: type[Fact], text: str) -> Fact:
    """The fact, whose own line in the program's one spelling this must be."""
    fact = open_fact(kind, text)
    salt = _SALTED.match(text)
    if salt is None or fact_line(fact, salt[1]) != text:
        raise KnownError("not_canonical")
    return fact


def _belongs(fact: Fact, campaign: str, period: str) -> bool:
    draw = getattr(fact, "draw", "")
    return getattr(fact, "period", None) == period or draw.startswith(f"{campaign}/{period}/")
