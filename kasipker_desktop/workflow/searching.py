"""Searching past months: people by name, last digits of the IIN or number, documents by number, days by date."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from ..domain.calendar import Period, local
from ..domain.campaign import Campaign
from ..domain.identity import masked
from ..domain.keeping import PersonPlace
from ..domain.outcome import DrawDone
from ..domain.people import loose_key, strict_key
from ..domain.protocol import DocumentFixed, DocumentKind
from .store_port import Reading, Store

MOST = 200
"""Rows shown; who looks for more writes more letters."""

BATCH = 20_000
"""People made findable in one transaction: about a tenth of a second for which another writer may wait."""

_TAIL = 4
_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?")
_NUMBER = re.compile(r"№?\s*(\d{1,7})")


@dataclass(frozen=True)
class PersonHit:
    """A person in a list."""

    period: Period
    number: int
    name: str
    iin_masked: str


@dataclass(frozen=True)
class PaperHit:
    """A document of a month, or (kind None) its draw on that day."""

    period: Period
    kind: DocumentKind | None
    number: int
    day: date


@dataclass(frozen=True)
class Found:
    """What was found: people in the order of periods, those whose names are spelt as asked first."""

    people: tuple[PersonHit, ...]
    papers: tuple[PaperHit, ...]


class Searching:
    """The index of names grows behind the meetings; a search looks only at what is in it."""

    def __init__(self, store: Store, campaign: Campaign) -> None:
        self._store = store
        self._campaign = campaign

    def catch_up(self, report: Callable[[int, int], None]) -> int:
        """Makes the people of newly frozen lists findable, piece by piece; how many there were."""
        with self._store.reading() as look:
            waiting = look.unindexed()
        total, done = sum(people - there for _, people, there in waiting), 0
        for imported, people, there in waiting:
            after = there
            while after < people:
                report(done, total)
                with self._store.writing() as work:
                    reached = work.index_people(imported, after, BATCH)
                    work.commit()
                done, after = done + reached - after, reached
        report(total, total)
        return total

    def find(self, asked: str) -> Found:
        """What fits the words; nothing for fewer than two letters or digits."""
        words = " ".join(asked.split())
        with self._store.reading() as look:
            if len(words) < 2 and not words.isdigit():
                return Found((), ())
            if day := _day(words, self._campaign.starts.year):
                return Found((), _papers_on(look, self._campaign, day))
            if words.isdigit() and len(words) >= _TAIL:
                by_number = look.numbered(int(words)) if len(words) <= 7 else []
                return Found(_hits([*_with_tail(look, words), *by_number]), ())
            if number := _NUMBER.fullmatch(words):
                papers = _papers_numbered(look, self._campaign, int(number.group(1)))
                return Found(_hits(look.numbered(int(number.group(1)))), papers)
            return Found(_hits(_named(look, words)), ())


def _day(words: str, year: int) -> date | None:
    found = _DAY.fullmatch(words)
    try:
        return date(int(found.group(3) or year), int(found.group(2)), int(found.group(1))) if found else None
    except ValueError:
        return None


def _with_tail(look: Reading, digits: str) -> list[PersonPlace]:
    found = look.find_people((f"iin{digits[-_TAIL:]}",), MOST)
    return [place for place in found if place.participant.iin.endswith(digits)]


def _named(look: Reading, words: str) -> list[PersonPlace]:
    keys = loose_key(words).split()
    found = look.find_people(keys, MOST) if keys else []
    asked = strict_key(words).split()
    return sorted(found, key=lambda place: (not _spelt(place, asked), place.period, place.number))


def _spelt(place: PersonPlace, asked: list[str]) -> bool:
    name = strict_key(place.participant.name).split()
    return all(any(part.startswith(word) for part in name) for word in asked)


def _hits(found: list[PersonPlace]) -> tuple[PersonHit, ...]:
    return tuple(
        PersonHit(Period.parse(place.period), place.number, place.participant.name, masked(place.participant.iin))
        for place in found
    )


def _papers_numbered(look: Reading, campaign: Campaign, number: int) -> tuple[PaperHit, ...]:
    return tuple(hit for hit in _papers(look, campaign) if hit.kind is not None and hit.number == number)


def _papers_on(look: Reading, campaign: Campaign, day: date) -> tuple[PaperHit, ...]:
    return tuple(hit for hit in _papers(look, campaign) if hit.day == day)


def _papers(look: Reading, campaign: Campaign) -> list[PaperHit]:
    """Documents and draws of the campaign, each with its day by the clock of Astana."""
    hits: dict[tuple[DocumentKind | None, Period, int], PaperHit] = {}
    for row in campaign.plan:
        for note in look.meeting(row.period).notes:
            day = local(note.at).date()
            if isinstance(note.fact, DocumentFixed):
                hits[note.fact.kind, row.period, note.fact.number] = PaperHit(
                    row.period, note.fact.kind, note.fact.number, day
                )
            elif isinstance(note.fact, DrawDone):
                held = local(note.fact.completed_at).date()
                hits[None, row.period, note.fact.serial] = PaperHit(row.period, None, note.fact.serial, held)
    return list(hits.values())
