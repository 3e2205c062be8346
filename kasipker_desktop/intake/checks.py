"""Judging rows: most pass a quick sieve, every other one goes through the rules in their order (design.md 5)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ..domain.errors import Refusal
from ..domain.identity import Identity, RowCode, WarningCode, read_identity
from ..domain.people import NAME_LIMIT, clean_name, odd_letters, strict_key
from ..domain.report import Admitted, Excluded, Judging, RowPlace, Warned
from .cells import Cell, day_of, text_of
from .columns import Columns

BATCH = 4096
ROW_LIMIT = 1_048_576
"""Rows a list may have, as many as a sheet of Excel."""
_LEARNED = 10_000
_LETTERS = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"
_TOTALS = re.compile(r"(?:барлығы|жиыны|итого|всего|total)(?!\w)", re.IGNORECASE)
_NUMBER = re.compile(r"[-+]?\d[\d\s]*(?:[.,]\d+)?")


def _weighted(*weights: int) -> dict[str, int]:
    """What each run of three digits adds to the sum of the control digit (domain.md 2.3)."""
    runs = (f"{number:03}" for number in range(1000))
    return {run: sum(int(digit) * weight for digit, weight in zip(run, weights, strict=True)) for run in runs}


_FIRST, _SECOND, _THIRD, _LAST = _weighted(1, 2, 3), _weighted(4, 5, 6), _weighted(7, 8, 9), _weighted(10, 11, -1)


@dataclass(frozen=True)
class TablePlace:
    """Where a table stands: the file's name and number, the sheet's number and name, its first data row's number."""

    file: str
    source: int
    sheet: int
    sheet_name: str | None
    first_row: int

    def row(self, number: int) -> RowPlace:
        return RowPlace(self.source, self.sheet, self.sheet_name, number)


class Checks:
    """Judges the rows of one list; duplicates are found across all its tables."""

    def __init__(self, judging: Judging, admit: Callable[[list[Admitted]], None]) -> None:
        self.excluded: list[Excluded] = []
        self.warned: list[Warned] = []
        self.admitted = 0
        self._judging = judging
        self._admit = admit
        self._batch: list[Admitted] = []
        self._tables: list[TablePlace] = []
        self._places: dict[str, int] = {}
        self._births: set[str] = set()
        self._days: dict[Cell, date] = {}
        letters = "".join(letter for letter in _LETTERS + _LETTERS.lower() if letter in judging.letters)
        dash = "-" if "-" in judging.letters else ""
        plain = rf"[{letters}{dash}]+(?: [{letters}{dash}]+)*" if letters and " " in judging.letters else r"(?!)"
        self._plain_name = re.compile(plain).fullmatch

    def table(self, place: TablePlace, rows: Iterator[Sequence[Cell]], columns: Columns) -> int:
        """Judges the rows after a heading; says how many there were. Raises Refusal `too_many_rows`."""
        before = self._read
        self._tables.append(place)
        known, ordinary, plain, in_month = self._places, self._is_ordinary, self._is_plain, self._day_in_month
        at_iin, at_name, at_day = columns.identity, columns.name[0], columns.day
        whole = len(columns.name) == 1
        for number, row in enumerate(rows, place.first_row):
            cell = row[at_iin]
            iin = cell if type(cell) is str else text_of(cell)
            name = row[at_name] if whole else _joined(row, columns)
            day = in_month(row[at_day])
            if day is not None and iin not in known and ordinary(iin) and type(name) is str and plain(name):
                self._enter(iin, name, day, number)
            else:
                self._judge(row, columns, number)
        return self._read - before

    def finish(self) -> None:
        """Hands over the last rows."""
        self._hand_over()

    @property
    def _read(self) -> int:
        return self.admitted + len(self._batch) + len(self.excluded)

    def _is_ordinary(self, iin: str) -> bool:
        """An identity that is certainly without fault: its date was met before, its control digit holds at once."""
        return (
            len(iin) == 12
            and iin[:7] in self._births
            and iin.isascii()
            and iin.isdigit()
            and not (_FIRST[iin[:3]] + _SECOND[iin[3:6]] + _THIRD[iin[6:9]] + _LAST[iin[9:]]) % 11
            and iin not in self._judging.entered
        )

    def _is_plain(self, name: str) -> bool:
        """A name that is certainly without fault: printable Cyrillic words, nobody of the commission."""
        return (
            self._plain_name(name) is not None
            and len(name) <= NAME_LIMIT
            and not (self._judging.members and name.casefold() in self._judging.members)
        )

    def _day_in_month(self, cell: Cell) -> date | None:
        known = self._days.get(cell)
        if known is not None:
            return known
        day = day_of(cell)
        if day is None or not self._in_month(day):
            return None
        if len(self._days) < _LEARNED:
            self._days[cell] = day
        return day

    def _in_month(self, day: date) -> bool:
        return (day.year, day.month) == (self._judging.period.year, self._judging.period.month)

    def _enter(self, iin: str, name: str, day: date, number: int) -> None:
        table = self._tables[-1]
        self._places[iin] = len(self._tables) << 32 | number
        self._batch.append(Admitted(table.row(number), iin, name, day))
        if len(self._batch) >= BATCH:
            self._hand_over()

    def _hand_over(self) -> None:
        self._check_limit()
        batch, self._batch = self._batch, []
        self.admitted += len(batch)
        if batch:
            self._admit(batch)

    def _check_limit(self) -> None:
        if self._read > ROW_LIMIT:
            raise Refusal("too_many_rows", self._tables[-1].file)

    def _judge(self, row: Sequence[Cell], columns: Columns, number: int) -> None:
        """The rules in their order; a row that is blank or a total is no row."""
        text = text_of(row[columns.identity])
        found = self._identity(text)
        name = clean_name(_joined(row, columns))
        fault = self._fault(found, text, name, row[columns.day])
        if isinstance(found, Identity) and fault is None:
            day = day_of(row[columns.day])
            assert day is not None
            self._enter(found.iin, name, day, number)
            self._warn(found, text, name, number)
        elif fault is not None and not _is_no_row(row):
            self._exclude(*fault, found, number)

    def _identity(self, text: str) -> Identity | RowCode:
        found = read_identity(text)
        if isinstance(found, Identity) and not found.warnings and text == found.iin:
            self._births.add(text[:7])
        return found

    def _fault(self, found: Identity | RowCode, text: str, name: str, cell: Cell) -> tuple[RowCode, str] | None:
        """The first code that applies, with the value at fault."""
        if isinstance(found, RowCode):
            return found, text
        if not name or len(name) > NAME_LIMIT:
            return RowCode.NAME_MISSING, name[:NAME_LIMIT]
        return self._day_fault(cell) or self._repeated(found)

    def _day_fault(self, cell: Cell) -> tuple[RowCode, str] | None:
        if not (said := text_of(cell)):
            return RowCode.DATE_MISSING, ""
        if (day := day_of(cell)) is None:
            return RowCode.DATE_UNREADABLE, said
        if not self._in_month(day):
            return RowCode.OUTSIDE_MONTH, day.isoformat()
        return None

    def _repeated(self, found: Identity) -> tuple[RowCode, str] | None:
        if found.iin in self._places:
            return RowCode.DUPLICATE, found.iin
        return (RowCode.ALREADY_ENTERED, found.iin) if found.iin in self._judging.entered else None

    def _exclude(self, code: RowCode, value: str, found: Identity | RowCode, number: int) -> None:
        first = None
        if code is RowCode.DUPLICATE and isinstance(found, Identity):
            place = self._places[found.iin]
            first = self._tables[(place >> 32) - 1].row(place & 0xFFFFFFFF)
        self.excluded.append(Excluded(self._tables[-1].row(number), code, value, first))
        self._check_limit()

    def _warn(self, found: Identity, text: str, name: str, number: int) -> None:
        warnings = [
            (code, text if code is WarningCode.LEADING_ZEROS_RESTORED else found.iin) for code in found.warnings
        ]
        if odd_letters(name):
            warnings.append((WarningCode.HOMOGLYPHS, name))
        if self._judging.members and strict_key(name) in self._judging.members:
            warnings.append((WarningCode.COMMISSION_MEMBER, name))
        if not all(letter in self._judging.letters for letter in name):
            warnings.append((WarningCode.UNPRINTABLE_LETTERS, name))
        place = self._tables[-1].row(number)
        self.warned += [Warned(place, code, value) for code, value in warnings]


def _joined(row: Sequence[Cell], columns: Columns) -> str:
    """The name, also where surname, name and patronymic have columns of their own."""
    if len(columns.name) == 1:
        return _name_text(row[columns.name[0]])
    return " ".join(part for place in columns.name if (part := _name_text(row[place])))


def _name_text(cell: Cell) -> str:
    return cell if isinstance(cell, str) else text_of(cell)


def _is_no_row(row: Sequence[Cell]) -> bool:
    """A blank row, or one whose only filled cells are a label of totals and numbers."""
    words = [text for cell in row if (text := _words_of(cell))]
    if len(words) == 1:
        return _TOTALS.match(words[0]) is not None
    return not words and all(isinstance(cell, str) and not clean_name(cell) for cell in row)


def _words_of(cell: Cell) -> str:
    """A cell's text unless it is blank or a number."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return ""
    text = clean_name(text_of(cell))
    return "" if _NUMBER.fullmatch(text) else text
