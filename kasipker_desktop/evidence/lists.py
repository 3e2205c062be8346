"""What list.txt, rules.json, report.json and participants.tsv must be, line by line (design.md 5)."""

from __future__ import annotations

import hashlib
import re
import typing
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..domain.calendar import Period
from ..domain.canonical import parse, sha256, unpack
from ..domain.errors import KnownError
from ..domain.frozen import LIST_FORMAT, FrozenRow, ListHeader
from ..domain.identity import RE_ADMISSIBLE, Identity, RowCode, is_ordinary, read_identity
from ..domain.people import NAME_LIMIT, mask
from ..domain.report import REPORT_FORMAT, Declared

LIST_HEAD = 6
"""Lines of list.txt before its rows."""
_HEAD = re.compile(
    rf"{re.escape(LIST_FORMAT)}\ncampaign ([a-z0-9-]{{1,32}})\nperiod ([0-9-]{{7}})\n"
    r"rules ([0-9a-f]{64})\nreport ([0-9a-f]{64})\nparticipants (0|[1-9][0-9]{0,8})",
    re.ASCII,
)
_COLUMNS = 6
_CONTENT = bytes(range(256)).translate(None, b"\t\n")
_HEX = b"0123456789abcdef"
_HEX_64, _HEX_32 = re.compile(r"[0-9a-f]{64}", re.ASCII), re.compile(r"[0-9a-f]{32}", re.ASCII)
_REPORT = ["format", "period", "sources", "earlier", "read", "admitted", "excluded", "counts", "rows"]


@dataclass(frozen=True)
class ReportFile:
    """The counts of report.json, and the numbers in the list that a vote re-admitted."""

    period: Period
    read: int
    admitted: int
    readmitted: frozenset[int]


def read_header(lines: Iterator[str]) -> ListHeader:
    """The first six lines of list.txt; the rows follow in the iterator. Raises KnownError `list_form`."""
    found = _HEAD.fullmatch("\n".join(next(lines, "").removesuffix("\n") for _ in range(LIST_HEAD)))
    if found is None:
        raise KnownError("list_form", line=1)
    campaign, period, rules, report, participants = found.groups()
    return ListHeader(campaign, Period.parse(period), rules, report, int(participants))


def read_rows(header: ListHeader, lines: Iterable[str]) -> Iterator[str]:
    """The digests of rows 1…N. Raises KnownError `list_form` (line) for another number or form, or another count."""
    number = 0
    for number, line in enumerate(lines, 1):
        digest = line[-64:]
        if line != f"{number} {digest}" or _HEX_64.fullmatch(digest) is None or number > header.participants:
            raise KnownError("list_form", line=number + LIST_HEAD)
        yield digest
    if number != header.participants:
        raise KnownError("list_form", line=number + LIST_HEAD + 1)


def count_rows(header: ListHeader, blocks: Iterable[bytes]) -> int | None:
    """How many rows stand behind the head, whose lines are the first; None where one is not of its form."""
    count, head = 0, "".join(f"{line}\n" for line in header.lines()).encode()
    for block in blocks:
        rows = block.removeprefix(b"" if count else head)
        lines = rows.split(b"\n")[:-1]
        numbers = [b"%d " % number for number in range(count + 1, count + len(lines) + 1)]
        if [line[:-64] for line in lines] != numbers or rows.translate(None, _HEX) != b" \n" * len(lines):
            return None
        count += len(lines)
    return count if count == header.participants else None


def read_report(text: str) -> ReportFile:
    """report.json. Raises KnownError `not_canonical`, or `report_sums` where its own numbers do not agree."""
    report = _members(parse(text))
    if list(report) != _REPORT or report["format"] != REPORT_FORMAT:
        raise KnownError("not_canonical")
    sources = [_source(source) for source in report["sources"]]
    for earlier in report["earlier"]:
        _check(list(earlier) == ["period", "fingerprint"] and is_digest(earlier["fingerprint"]))
        Period.parse(earlier["period"])
    rows = [_row(row, sources) for row in report["rows"]]
    out = [row for row in rows if row["number"] is None]
    counts = Counter(row["code"] for row in out)
    places = {(row["source"], row["sheet"], row["row"]) for row in rows}
    read, admitted, excluded = (_number(report[name]) for name in ("read", "admitted", "excluded"))
    readmitted = frozenset(row["number"] for row in rows if row["number"] is not None)
    sums = read == sum(sources) == admitted + excluded and excluded == len(out)
    alike = list(report["counts"].items()) == [
        (code.value, counts[code.value]) for code in RowCode if counts[code.value]
    ]
    if not (sums and alike and len(places) == len(rows) and len(readmitted) == len(rows) - len(out)):
        raise KnownError("report_sums")
    if any(not 1 <= number <= admitted for number in readmitted):
        raise KnownError("report_sums")
    return ReportFile(Period.parse(report["period"]), read, admitted, readmitted)


def _source(source: dict[str, Any]) -> int:
    """How many rows a source had."""
    _check(list(source) == ["sha256", "bytes", "rows", "declared"] and is_digest(source["sha256"]))
    unpack(Declared, source["declared"])
    _number(source["bytes"])
    return _number(source["rows"])


def _row(row: dict[str, Any], sources: Sequence[int]) -> dict[str, Any]:
    _check(list(row) == ["source", "sheet", "row", "code", "number"])
    code = unpack(RowCode, row["code"])
    _check(1 <= _number(row["source"]) <= len(sources) and _number(row["sheet"]) >= 1 and _number(row["row"]) >= 1)
    _check(row["number"] is None or (code in RE_ADMISSIBLE and _number(row["number"]) >= 1))
    return row


class PeopleHasher:
    """Makes the rows of list.txt again from the lines of participants.tsv, fast for the many that are ordinary."""

    def __init__(self, header: ListHeader, readmitted: frozenset[int], keep: Collection[int]) -> None:
        """`keep` names the lines that are wanted later; they are in `kept` by their numbers."""
        self.kept: dict[int, str] = {}
        self._keep = keep
        self._header = header
        self._readmitted = readmitted
        self._days = frozenset(f"{header.period}-{day:02}" for day in range(1, header.period.last_day.day + 1))
        self._seen: set[str] = set()
        self._list = hashlib.sha256("".join(f"{line}\n" for line in header.lines()).encode())
        self.count = 0

    def add(self, block: bytes) -> bool:
        """Takes whole lines, column by column. False for one that is not as it should be, or a person met before."""
        columns = _columns(block)
        if columns is None:
            return False
        shown, salts, said, iins, names, _ = columns
        formed = said == _numbers(self.count, len(said)) and set(map(len, salts)) == {32}
        if not formed or not _is_hex(salts) or not _are_names(names):
            return False
        if list(map(mask, names)) != shown or not _are_identities(iins) or not self._are_days(columns):
            return False
        self._update(block)
        for number in self._keep:
            if self.count < number <= self.count + len(said):
                self.kept[number] = _line(columns, number - self.count - 1)
        self._seen.update(iins)
        self.count += len(said)
        return len(self._seen) == self.count

    def _are_days(self, columns: list[list[str]]) -> bool:
        """Days of the period; any other only where a vote re-admitted the row."""
        odd = [place for place, day in enumerate(columns[5]) if day not in self._days]
        return all(self._holds(_line(columns, place), self.count + place + 1) for place in odd)

    def _update(self, block: bytes) -> None:
        sha256, made = hashlib.sha256, []
        for number, line in enumerate(block[:-1].split(b"\n"), self.count + 1):
            shown, _, text = line.partition(b"\t")
            row = b"%d\t%b\t%b" % (number, shown, sha256(text).hexdigest().encode())
            made.append(f"{number} {sha256(row).hexdigest()}\n")
        self._list.update("".join(made).encode())

    def fingerprint(self) -> str:
        """That of the list which the lines so far make."""
        return self._list.hexdigest()

    def _holds(self, line: str, number: int) -> bool:
        try:
            check_participant(number, line, self._header, self._readmitted)
        except KnownError:
            return False
        return True


def _columns(block: bytes) -> list[list[str]] | None:
    """The columns of participants.tsv's lines; None for any other form."""
    if block.translate(None, _CONTENT) != (b"\t" * (_COLUMNS - 1) + b"\n") * block.count(b"\n"):
        return None
    try:
        values = block[:-1].replace(b"\n", b"\t").decode().split("\t")
    except UnicodeDecodeError:
        return None
    return [values[place::_COLUMNS] for place in range(_COLUMNS)]


def _line(columns: list[list[str]], place: int) -> str:
    return "\t".join(column[place] for column in columns)


def _is_hex(values: Iterable[str]) -> bool:
    return not "".join(values).encode().translate(None, _HEX)


def _numbers(before: int, count: int) -> list[str]:
    return list(map(str, range(before + 1, before + count + 1)))


def _are_names(names: Sequence[str]) -> bool:
    lengths = set(map(len, names))
    return min(lengths) >= 1 and max(lengths) <= NAME_LIMIT


def _are_identities(iins: Sequence[str]) -> bool:
    odd = [(iin, read_identity(iin)) for iin in iins if not is_ordinary(iin)]
    return all(isinstance(identity, Identity) and identity.iin == iin for iin, identity in odd)


def check_participant(number: int, line: str, header: ListHeader, readmitted: frozenset[int]) -> tuple[FrozenRow, str]:
    """The row that a line of participants.tsv gives, and its identity.

    Raises KnownError `participant_form` (number) for a line that the list's own rules would not have made.
    """
    shown, _, text = line.partition("\t")
    parts = text.split("\t")
    if len(parts) != 5:
        raise KnownError("participant_form", number=number)
    salt, said, iin, name, connected_on = parts
    identity = read_identity(iin)
    formed = _HEX_32.fullmatch(salt) and said == str(number) and 1 <= len(name) <= NAME_LIMIT and shown == mask(name)
    if not formed or not isinstance(identity, Identity) or identity.iin != iin:
        raise KnownError("participant_form", number=number)
    if connected_on[:8] != f"{header.period}-" and number not in readmitted:
        raise KnownError("participant_form", number=number)
    if str(unpack(date, connected_on)) != connected_on:
        raise KnownError("participant_form", number=number)
    return FrozenRow(number, shown, sha256(text)), iin


def _members(value: object) -> dict[str, Any]:
    _check(isinstance(value, dict))
    return typing.cast(dict[str, Any], value)


def _number(value: object) -> int:
    if type(value) is not int or value < 0:
        raise KnownError("not_canonical")
    return value


def is_digest(value: object) -> bool:
    """Whether a value is a SHA-256 in 64 lower-case hex digits."""
    return isinstance(value, str) and _HEX_64.fullmatch(value) is not None


def _check(right: bool) -> None:
    if not right:
        raise KnownError("not_canonical")
