"""Judging rows: most pass a quick sieve, every other one goes through the rules in their order (design.md 5)."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from ..domain.errors import Refusal
from ..domain.headings import Columns
from ..domain.identity import RE_ADMISSIBLE, Identity, RowCode, WarningCode, is_ordinary, read_identity
from ..domain.people import NAME_LIMIT, clean_name, odd_letters, strict_key
from ..domain.report import Admitted, Excluded, Judging, RowPlace, Warned, WarningNote
from .cells import Cell, day_of, text_of
from .tables import Stretch

BATCH = 4096
ROW_LIMIT = 1_048_576
"""Rows a list may have, as many as a sheet of Excel."""
_LEARNED = 10_000
_LETTERS = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"
_TOTALS = re.compile(r"(?:барлығы|жиыны|итого|всего|total)(?!\w)", re.IGNORECASE)
_NUMBER = re.compile(r"[-+]?\d[\d\s]*(?:[.,]\d+)?")

_admitted = functools.partial(tuple.__new__, Admitted)
"""Half the time that naming the members takes."""


@dataclass(frozen=True)
class TablePlace:
    """Where a table stands: the file's name and number, the sheet's number and name, and how its serials count."""

    file: str
    source: int
    sheet: int
    sheet_name: str | None
    since_1904: bool = False

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
        self._days: dict[Cell, date] = {}
        letters = "".join(letter for letter in _LETTERS + _LETTERS.lower() if letter in judging.letters)
        dash = "-" if "-" in judging.letters else ""
        plain = rf"[{letters}{dash}]+(?: [{letters}{dash}]+)*" if letters and " " in judging.letters else r"(?!)"
        self._plain_name = re.compile(plain).fullmatch

    def table(self, place: TablePlace, stretches: Iterable[Stretch], columns: Columns) -> int:
        """Judges the rows after a heading; says how many there were. Raises Refusal `too_many_rows`."""
        before = self._read
        self._tables.append(place)
        self._days.clear()  # a serial number means another day where they count from 1904
        for first, rows in stretches:
            self._stretch(first, rows, columns)
        return self._read - before

    def _stretch(self, first: int, rows: Iterable[Sequence[Cell]], columns: Columns) -> None:
        """The sieve: rows that are certainly without fault are entered at once, every other one is judged."""
        days, known, entered = self._days, self._places, self._judging.entered
        plain, members, place, batch = self._plain_name, self._judging.members, self._tables[-1], self._batch
        at_iin, at_day, width = columns.identity, columns.day, columns.width
        at_name = columns.name[0] if len(columns.name) == 1 else None
        source, sheet, table = place.source, place.sheet, len(self._tables) << 32
        for number, row in enumerate(rows, first):
            if len(row) < width:
                row = [*row, *[""] * (width - len(row))]
            iin, day = row[at_iin], days.get(row[at_day])
            if type(iin) is not str:
                iin = text_of(iin)
            name = _joined(row, columns) if at_name is None else row[at_name]
            if (
                day is not None
                and type(name) is str
                and is_ordinary(iin)
                and iin not in known
                and iin not in entered
                and len(name) <= NAME_LIMIT
                and plain(name)
                and not (members and name.casefold() in members)
            ):
                known[iin] = table | number
                batch.append(_admitted((source, sheet, number, iin, name, day)))
                if len(batch) >= BATCH:
                    batch = self._hand_over()
            else:
                self._judge(row, columns, number)
                batch = self._batch

    def finish(self) -> None:
        """Hands over the last rows."""
        self._hand_over()

    @property
    def _read(self) -> int:
        return self.admitted + len(self._batch) + len(self.excluded)

    def _day(self, cell: Cell) -> date | None:
        """The day a cell names; one of the month is remembered, so that the sieve knows it."""
        if (learned := self._days.get(cell)) is not None:
            return learned
        day = day_of(cell, self._tables[-1].since_1904)
        if day is not None and self._in_month(day) and len(self._days) < _LEARNED:
            self._days[cell] = day
        return day

    def _in_month(self, day: date) -> bool:
        return (day.year, day.month) == (self._judging.period.year, self._judging.period.month)

    def _enter(self, iin: str, name: str, day: date, number: int) -> None:
        table = self._tables[-1]
        self._places[iin] = len(self._tables) << 32 | number
        self._batch.append(Admitted(table.source, table.sheet, number, iin, name, day))
        if len(self._batch) >= BATCH:
            self._hand_over()

    def _hand_over(self) -> list[Admitted]:
        """Gives the batch away, also an empty one: it says that judging goes on; returns the new one."""
        self._check_limit()
        batch, self._batch = self._batch, []
        self.admitted += len(batch)
        self._admit(batch)
        return self._batch

    def _check_limit(self) -> None:
        if self._read > ROW_LIMIT:
            raise Refusal("too_many_rows", self._tables[-1].file)

    def _judge(self, row: Sequence[Cell], columns: Columns, number: int) -> None:
        """The rules in their order; a row that is blank or a total is no row."""
        text = text_of(row[columns.identity])
        found = read_identity(text)
        name = clean_name(_joined(row, columns))
        fault = self._fault(found, text, name, row[columns.day])
        if isinstance(found, Identity) and fault is None:
            day = self._day(row[columns.day])
            assert day is not None
            self._enter(found.iin, name, day, number)
            place = self._tables[-1].row(number)
            self.warned += [Warned(place, note.code, note.value) for note in self._warnings(found, text, name)]
        elif fault is not None and not _is_no_row(row):
            self._exclude(*fault, _Said(found, text, name, row[columns.day]), number)

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
        if (day := self._day(cell)) is None:
            return RowCode.DATE_UNREADABLE, said
        if not self._in_month(day):
            return RowCode.OUTSIDE_MONTH, day.isoformat()
        return None

    def _repeated(self, found: Identity) -> tuple[RowCode, str] | None:
        if found.iin in self._places:
            return RowCode.DUPLICATE, found.iin
        return (RowCode.ALREADY_ENTERED, found.iin) if found.iin in self._judging.entered else None

    def _exclude(self, code: RowCode, value: str, said: _Said, number: int) -> None:
        first, iin = None, said.text
        warnings: tuple[WarningNote, ...] = ()
        if isinstance(said.found, Identity):
            iin = said.found.iin
            if code is RowCode.DUPLICATE:
                place = self._places[iin]
                first = self._tables[(place >> 32) - 1].row(place & 0xFFFFFFFF)
            elif code in RE_ADMISSIBLE:
                warnings = self._warnings(said.found, said.text, said.name)
        day = self._day(said.day)
        shown = (iin, said.name[:NAME_LIMIT], day.isoformat() if day else text_of(said.day))
        self.excluded.append(Excluded(self._tables[-1].row(number), code, value, first, *shown, warnings))
        if len(self.excluded) % BATCH == 0:
            self._hand_over()

    def _warnings(self, found: Identity, text: str, name: str) -> tuple[WarningNote, ...]:
        notes = [(code, text if code is WarningCode.LEADING_ZEROS_RESTORED else found.iin) for code in found.warnings]
        if odd_letters(name):
            notes.append((WarningCode.HOMOGLYPHS, name))
        if self._judging.members and strict_key(name) in self._judging.members:
            notes.append((WarningCode.COMMISSION_MEMBER, name))
        if not all(letter in self._judging.letters for letter in name):
            notes.append((WarningCode.UNPRINTABLE_LETTERS, name))
        return tuple(WarningNote(code, value) for code, value in notes)


@dataclass(frozen=True)
class _Said:
    """What a row says: the identity as read and as written, the clean name, the cell of the day."""

    found: Identity | RowCode
    text: str
    name: str
    day: Cell


def _joined(row: Sequence[Cell], columns: Columns) -> str:
    """The name, also where surname, name and patronymic have columns of their own."""
    if len(columns.name) == 1:
        return _name_text(row[columns.name[0]])
    return " ".join(part for place in columns.name if (part := _name_text(row[place])))


def _name_text(cell: Cell) -> str:
    return cell if isinstance(cell, str) else text_of(cell)


def _is_no_row(row: Sequence[Cell]) -> bool:
    """A blank row, or one whose only filled cells are a label of totals and numbers."""
    words = list(islice(filter(None, map(_words_of, row)), 2))
    if len(words) == 1:
        return _TOTALS.match(words[0]) is not None
    return not words and all(isinstance(cell, str) and not clean_name(cell) for cell in row)


def _words_of(cell: Cell) -> str:
    """A cell's text unless it is blank or a number."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return ""
    text = clean_name(text_of(cell))
    return "" if _NUMBER.fullmatch(text) else text
