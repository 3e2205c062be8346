"""Re-admission: a row of another month, or of somebody who took part before, enters by a vote (design.md 5)."""

from __future__ import annotations

import bisect
import dataclasses
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from .campaign import Texts
from .commission import MemberVote, Vote
from .errors import NotAllowed
from .identity import RE_ADMISSIBLE, RowCode
from .report import Admitted, Excluded, ImportReport, Readmitted, RowPlace, Warned, place_key


@dataclass(frozen=True)
class RowReadmission:
    """The commission voted on one excluded row; with a majority it takes part, in its place in the files.

    `before` and `after` are the digests of the reports without and with the row; the same where the vote failed.
    """

    KIND: ClassVar[str] = "row_readmission"
    PERSONAL: ClassVar[bool] = True  # the reason is free text and may name people

    period: str
    before: str
    after: str
    source: int
    sheet: int
    row: int
    excluded_as: RowCode
    number: int | None
    reason: Texts
    votes: tuple[MemberVote, ...]

    def count(self, vote: Vote) -> int:
        return sum(1 for cast in self.votes if cast.vote is vote)


def carried(votes: tuple[MemberVote, ...]) -> bool:
    """More than half of the members present are for it."""
    return sum(1 for cast in votes if cast.vote is Vote.FOR) * 2 > len(votes)


def find_readmissible(report: ImportReport, place: RowPlace) -> Excluded:
    """The excluded row at a place. Raises NotAllowed `not_readmissible` for any that no vote may bring back."""
    found = next((row for row in report.excluded if place_key(row.place) == place_key(place)), None)
    if found is None or found.code not in RE_ADMISSIBLE:
        raise NotAllowed("not_readmissible", row=place.row)
    return found


def admitted_row(row: Excluded) -> Admitted:
    """The excluded row as one that takes part."""
    place = row.place
    return Admitted(place.source, place.sheet, place.row, row.iin, row.name, date.fromisoformat(row.day))


def with_readmitted(report: ImportReport, row: Excluded, number: int) -> ImportReport:
    """The report once the row takes part under a number; the numbers behind it move on by one."""
    earlier = [dataclasses.replace(one, number=one.number + (one.number >= number)) for one in report.readmitted]
    warned, key = list(report.warned), place_key(row.place)
    at = bisect.bisect([place_key(warning.place) for warning in warned], key)
    warned[at:at] = [Warned(row.place, note.code, note.value) for note in row.warnings]
    return dataclasses.replace(
        report,
        admitted=report.admitted + 1,
        excluded=tuple(one for one in report.excluded if one is not row),
        warned=tuple(warned),
        readmitted=tuple(sorted([*earlier, Readmitted(row, number)], key=lambda one: place_key(one.row.place))),
    )
