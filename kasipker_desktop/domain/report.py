"""What became of every row of the imported files: the report that the freeze binds (design.md 5)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar, NamedTuple

from .calendar import Period
from .canonical import dump
from .headings import Columns
from .identity import RowCode, WarningCode

REPORT_FORMAT = "kasipker-report/1"


EIGHT_BIT = {"cp1251": "Windows-1251", "kz1048": "KZ-1048"}
"""Encodings of one byte a letter: told apart by their words, so a person may know better (design.md 5)."""


class Declared(StrEnum):
    """Billing's own SHA-256 and row count of a file, got by another road: agree, differ, or not given."""

    MATCH = "match"
    DIFFERS = "differs"
    NONE = "none"


@dataclass(frozen=True)
class SourceFile:
    """A file as it was read: name without folder, digest and size in bytes, data rows, format, text encoding.

    `encoding` is Python's name (`utf-8`, `utf-16`, `cp1251`, `kz1048`) or None for a workbook.
    """

    name: str
    sha256: str
    size: int
    rows: int
    format: str
    encoding: str | None
    declared: Declared = Declared.NONE


@dataclass(frozen=True)
class Declaration:
    """What billing itself said of a file, got by another road; each part may be left out."""

    sha256: str | None
    rows: int | None

    def compare(self, source: SourceFile) -> Declared:
        """Whether all that was said agrees with the file as it was read."""
        said = [
            (self.sha256 and self.sha256.strip().lower(), source.sha256),
            (self.rows, source.rows),
        ]
        given = [(one, found) for one, found in said if one not in (None, "")]
        if not given:
            return Declared.NONE
        return Declared.MATCH if all(one == found for one, found in given) else Declared.DIFFERS


@dataclass(frozen=True)
class RowPlace:
    """Where a row stands: file and sheet from 1, the sheet's name (None in text files), the row seen in Excel."""

    source: int
    sheet: int
    sheet_name: str | None
    row: int


class Admitted(NamedTuple):
    """A row that takes part: file and sheet from 1, the row seen in Excel, and the person; a million are made."""

    source: int
    sheet: int
    row: int
    iin: str
    name: str
    connected_on: date


@dataclass(frozen=True)
class WarningNote:
    """What would be odd about an excluded row if it took part, with the value it stands in."""

    code: WarningCode
    value: str


@dataclass(frozen=True)
class Excluded:
    """A row that does not take part: why, the value at fault, and for a duplicate the row that stays.

    `iin`, `name` and `day` (YYYY-MM-DD where it is a day) are what the row says, for a person to look at; of a row that
    a vote can bring back they are whole, with its `warnings`.
    """

    place: RowPlace
    code: RowCode
    value: str
    first: RowPlace | None = None
    iin: str = ""
    name: str = ""
    day: str = ""
    warnings: tuple[WarningNote, ...] = ()


@dataclass(frozen=True)
class Readmitted:
    """An excluded row that the commission voted back in, and its number in the list."""

    row: Excluded
    number: int


@dataclass(frozen=True)
class Warned:
    """Something odd about an admitted row, with the value it stands in."""

    place: RowPlace
    code: WarningCode
    value: str


@dataclass(frozen=True)
class EarlierList:
    """A frozen list of an earlier period that this one was judged against."""

    period: str
    fingerprint: str


@dataclass(frozen=True)
class Judging:
    """What rows are judged by: the period, the letters that paper can print, and who must be recognised.

    `letters` holds characters, `members` the strict name keys of the commission, `entered` the identities that
    took part in earlier periods (empty when the campaign's rules admit repeats); `headings` are those that a person
    named, by fingerprint, `encodings` those that a person chose, by the file's name.
    """

    period: Period
    letters: Container[str]
    members: frozenset[str] = frozenset()
    entered: Container[str] = frozenset()
    headings: Mapping[str, Columns] = field(default_factory=dict)
    encodings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ImportReport:
    """Read = admitted + excluded, row by row; the re-admitted rows are among the admitted."""

    period: str
    sources: tuple[SourceFile, ...]
    admitted: int
    excluded: tuple[Excluded, ...]
    warned: tuple[Warned, ...]
    earlier: tuple[EarlierList, ...] = ()
    readmitted: tuple[Readmitted, ...] = ()

    @property
    def read(self) -> int:
        return self.admitted + len(self.excluded)

    def _rows(self) -> list[tuple[Excluded, int | None]]:
        """Excluded and re-admitted rows in the order of the files; the second with their numbers."""
        rows: list[tuple[Excluded, int | None]] = [(row, None) for row in self.excluded]
        rows += [(one.row, one.number) for one in self.readmitted]
        return sorted(rows, key=lambda row: place_key(row[0].place)) if self.readmitted else rows

    def text(self) -> str:
        """report.json: no names, values, file names or free text; with its final LF."""
        counts = Counter(row.code for row in self.excluded)
        sources = [
            {"sha256": file.sha256, "bytes": file.size, "rows": file.rows, "declared": file.declared.value}
            for file in self.sources
        ]
        members = {
            "format": REPORT_FORMAT,
            "period": self.period,
            "sources": sources,
            "earlier": [{"period": list_.period, "fingerprint": list_.fingerprint} for list_ in self.earlier],
            "read": self.read,
            "admitted": self.admitted,
            "excluded": len(self.excluded),
            "counts": {code.value: counts[code] for code in RowCode if counts[code]},
            "rows": [_report_row(row, number) for row, number in self._rows()],
        }
        return dump(members) + "\n"


def place_key(place: RowPlace) -> tuple[int, int, int]:
    """The order of the files."""
    return place.source, place.sheet, place.row


def _report_row(row: Excluded, number: int | None) -> dict[str, object]:
    place = row.place
    return {"source": place.source, "sheet": place.sheet, "row": place.row, "code": row.code.value, "number": number}


@dataclass(frozen=True)
class ListImported:
    """A list was read and judged; `report` is the SHA-256 of report.json and names the list until the freeze."""

    KIND: ClassVar[str] = "list_imported"
    PERSONAL: ClassVar[bool] = False

    period: str
    report: str
    read: int
    admitted: int
    excluded: int
