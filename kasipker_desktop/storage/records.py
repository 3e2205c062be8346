"""Rows of the store as domain values: lists, frozen lines, requests, replies, documents."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import closing
from datetime import date

from sqlalchemy import Connection, Select, delete, func, insert, select, tuple_, update

from ..domain.canonical import day_text, dump, pack, parse, sha256, unpack
from ..domain.errors import NotAllowed
from ..domain.frozen import BLOCK, SALT_BYTES, FrozenBlock, FrozenRow
from ..domain.headings import Columns
from ..domain.keeping import PersonPlace
from ..domain.people import Participant
from ..domain.report import Admitted, EarlierList, ImportReport
from ..domain.ticket import DrawRequest
from .tables import (
    ContentRow,
    FrozenBlockRow,
    FrozenListRow,
    HeadingRow,
    ImportRow,
    ParticipantRow,
    SaltsRow,
)

_BATCH = 2_000

# In plain SQL what stands between the press and the outcome: it waits for no statement to be compiled.
_IS_KEPT = "SELECT 1 FROM content WHERE sha256 = ?"
_KEEP = "INSERT INTO content(sha256, name, bytes) VALUES (?, ?, ?)"
_REQUEST = "SELECT line FROM request WHERE draw = ? AND attempt = ?"
_PEOPLE = "SELECT iin, name, connected_on FROM participant WHERE imported = ? ORDER BY number"
_NEW_REQUEST = "INSERT INTO request(draw, attempt, line) VALUES (?, ?, ?)"


_TOGETHER = 4096
"""Rows in one statement; other threads run while SQLite takes them."""


@functools.lru_cache(2)
def _take(imported: int, rows: int) -> str:
    """The statement that takes so many rows of a list; SQLite allows 32,766 question marks."""
    one = f"({imported:d}, ?, ?, ?, ?, ?, ?, ?)"
    return f"INSERT INTO participant VALUES {', '.join([one] * rows)}"  # noqa: S608 - its own number


def keep(connection: Connection, name: str, content: bytes) -> str:
    """Keeps bytes under their SHA-256, once; returns it."""
    digest = sha256(content)
    if connection.exec_driver_sql(_IS_KEPT, (digest,)).first() is None:
        connection.exec_driver_sql(_KEEP, (digest, name, content))
    return digest


PERSONAL = "personal"
"""The name of kept bytes that are destroyed with the period's persons: scans, signed acts."""


def content(connection: Connection, digest: str) -> bytes:
    """The bytes kept under a digest. Raises LookupError when there are none."""
    found = connection.execute(select(ContentRow.bytes).where(ContentRow.sha256 == digest)).scalar_one_or_none()
    if found is None:
        raise LookupError(digest)
    return bytes(found)


class ListIntake:
    """A list on its way in: its admitted rows, numbered from 1, before its report is known."""

    def __init__(self, connection: Connection, period: str) -> None:
        self._connection = connection
        unnamed = insert(ImportRow).values(period=period, report="", details="").returning(ImportRow.id)
        self._id: int = connection.execute(unnamed).scalar_one()
        self._period = period
        self._number = 1

    def take(self, batch: list[Admitted]) -> None:
        """Takes the next rows."""
        for first in range(0, len(batch), _TOGETHER):
            some = batch[first : first + _TOGETHER]
            sources, sheets, rows, iins, names, days = zip(*some, strict=True)
            numbers, said = itertools.count(self._number), map(day_text, days)
            people = zip(numbers, iins, names, said, sources, sheets, rows, strict=False)
            self._connection.exec_driver_sql(_take(self._id, len(some)), tuple(itertools.chain.from_iterable(people)))
            self._number += len(some)

    @property
    def id(self) -> int:
        """The import's own number in the store."""
        return self._id

    def put(self, number: int, row: Admitted) -> None:
        """Takes one row under a number."""
        self._number = number
        self.take([row])

    def finish(self, report: ImportReport, digest: str) -> None:
        """Names the list by its report and destroys the period's earlier imports that nobody froze."""
        self._connection.execute(
            update(ImportRow).where(ImportRow.id == self._id).values(report=digest, details=dump(pack(report)))
        )
        frozen = select(FrozenListRow.imported)
        stale = select(ImportRow.id).where(
            ImportRow.period == self._period, ImportRow.id != self._id, ImportRow.id.not_in(frozen)
        )
        self._connection.execute(delete(ParticipantRow).where(ParticipantRow.imported.in_(stale)))
        self._connection.execute(
            delete(ImportRow).where(ImportRow.id.in_(self._connection.execute(stale).scalars().all()))
        )


def extend_list(connection: Connection, period: str, imported: int, row: Admitted) -> tuple[ListIntake, int]:
    """A new list: the rows of another with one more in its place in the files; and that row's number."""
    person = ParticipantRow
    place = tuple_(person.source, person.sheet, person.row)
    before = (person.imported == imported, place < tuple_(row.source, row.sheet, row.row))
    number: int = connection.execute(select(func.count()).select_from(person).where(*before)).scalar_one() + 1
    intake = ListIntake(connection, period)
    connection.exec_driver_sql(
        "INSERT INTO participant SELECT ?, number + (number >= ?), iin, name, connected_on, source, sheet, row"
        " FROM participant WHERE imported = ? ORDER BY number",
        (intake.id, number, imported),
    )
    intake.put(number, row)
    return intake, number


def rows(connection: Connection, imported: int, numbers: Sequence[int]) -> dict[int, Admitted]:
    """The rows of an import under some numbers."""
    row = ParticipantRow
    query = select(row.number, row.source, row.sheet, row.row, row.iin, row.name, row.connected_on)
    found = connection.execute(query.where(row.imported == imported, row.number.in_(numbers)))
    return {
        number: Admitted(source, sheet, at, iin, name, date.fromisoformat(day))
        for number, source, sheet, at, iin, name, day in found
    }


def is_listed(connection: Connection, imported: int, iin: str) -> bool:
    """Whether an identity stands in an import."""
    row = ParticipantRow
    return connection.execute(select(row.number).where(row.imported == imported, row.iin == iin)).first() is not None


def headings(connection: Connection) -> dict[str, Columns]:
    """The headings that a person named, by fingerprint."""
    rows = connection.execute(select(HeadingRow.fingerprint, HeadingRow.line))
    return {fingerprint: unpack(Columns, parse(line)) for fingerprint, line in rows}


def keep_heading(connection: Connection, fingerprint: str, columns: Columns) -> None:
    """Remembers what stands under a heading."""
    connection.execute(delete(HeadingRow).where(HeadingRow.fingerprint == fingerprint))
    connection.execute(insert(HeadingRow).values(fingerprint=fingerprint, line=dump(pack(columns))))


def import_id(connection: Connection, report: str) -> int:
    """The latest import whose report has this digest."""
    query = select(ImportRow.id).where(ImportRow.report == report).order_by(ImportRow.id.desc()).limit(1)
    return connection.execute(query).scalar_one()


def import_report(connection: Connection, report: str) -> ImportReport:
    """The report in full."""
    query = select(ImportRow.details).where(ImportRow.id == import_id(connection, report))
    return unpack(ImportReport, parse(connection.execute(query).scalar_one()))


def participants(connection: Connection, imported: int) -> Iterator[Participant]:
    """The admitted rows of an import in the order of their numbers."""
    day, made = functools.cache(date.fromisoformat), functools.partial(tuple.__new__, Participant)
    with closing(connection.connection.cursor()) as cursor:  # a million rows as the driver gives them, in columns
        cursor.execute(_PEOPLE, (imported,))
        while batch := cursor.fetchmany(_BATCH):
            iins, names, days = zip(*batch, strict=True)
            yield from map(made, zip(iins, names, map(day, days), strict=True))


def freeze(connection: Connection, fingerprint: str, period: str, imported: int, salts: bytes) -> int:
    """Keeps the head of a frozen list and its salts; returns the list's id for `freeze_lines`."""
    list_id: int = connection.execute(
        insert(FrozenListRow)
        .values(fingerprint=fingerprint, period=period, imported=imported, participants=len(salts) // SALT_BYTES)
        .returning(FrozenListRow.id)
    ).scalar_one()
    connection.execute(insert(SaltsRow).values(list=list_id, block=salts))
    return list_id


def freeze_lines(connection: Connection, list_id: int, blocks: Iterable[FrozenBlock]) -> None:
    """Keeps the frozen lines in their order, from number 1 on."""
    for block in blocks:
        connection.execute(insert(FrozenBlockRow).values(list=list_id, **block._asdict()))


def frozen_list(connection: Connection, fingerprint: str) -> tuple[int, int]:
    """The ids of a frozen list and of the import it numbers."""
    row = FrozenListRow
    query = select(row.id, row.imported).where(row.fingerprint == fingerprint).order_by(row.id.desc()).limit(1)
    list_id, imported = connection.execute(query).one()
    return list_id, imported


def frozen_blocks(connection: Connection, list_id: int) -> Iterator[FrozenBlock]:
    """The lines of a frozen list in order."""
    row = FrozenBlockRow
    query = select(row.first, row.masks, row.privates).where(row.list == list_id).order_by(row.first)
    return (FrozenBlock(*block) for block in connection.execution_options(yield_per=1).execute(query))


def frozen_row(connection: Connection, list_id: int, number: int) -> FrozenRow:
    """One line of a frozen list."""
    row, first = FrozenBlockRow, (number - 1) // BLOCK * BLOCK + 1
    query = select(row.first, row.masks, row.privates).where(row.list == list_id, row.first == first)
    return FrozenBlock(*connection.execute(query).one()).row(number)


def salts(connection: Connection, list_id: int) -> bytes:
    """The block of salts of a frozen list."""
    return bytes(connection.execute(select(SaltsRow.block).where(SaltsRow.list == list_id)).scalar_one())


def participant(connection: Connection, imported: int, number: int) -> Participant:
    """The person behind a number. Raises LookupError when there is none."""
    found = person(connection, imported, number)
    if found is None:
        raise LookupError(number)
    return found


def person(connection: Connection, imported: int, number: int) -> Participant | None:
    """The person behind a number; None once the persons were destroyed."""
    row = ParticipantRow
    query = select(row.iin, row.name, row.connected_on).where(row.imported == imported, row.number == number)
    found = connection.execute(query).one_or_none()
    return Participant(found.iin, found.name, date.fromisoformat(found.connected_on)) if found else None


def names(connection: Connection, imported: int, numbers: Collection[int]) -> dict[int, str]:
    """The names behind numbers, in one look: the stage asks for some hundreds."""
    row = ParticipantRow
    query = select(row.number, row.name).where(row.imported == imported, row.number.in_(numbers))
    return {found.number: found.name for found in connection.execute(query)}


def _standing_lists(period: str) -> Select[int]:
    """The ids of the lists that stand for the periods before this one: the last frozen of each."""
    row = FrozenListRow
    return select(func.max(row.id)).where(row.period < period).group_by(row.period)


def earlier_lists(connection: Connection, period: str) -> tuple[EarlierList, ...]:
    """The frozen lists of earlier periods, in order."""
    row = FrozenListRow
    query = select(row.period, row.fingerprint).where(row.id.in_(_standing_lists(period))).order_by(row.period)
    return tuple(EarlierList(*found) for found in connection.execute(query))


def entered_before(connection: Connection, period: str) -> frozenset[str]:
    """The identities in the frozen lists of earlier periods."""
    row = FrozenListRow
    query = (
        select(ParticipantRow.iin)
        .join(row, row.imported == ParticipantRow.imported)
        .where(row.id.in_(_standing_lists(period)))
    )
    return frozenset(connection.execute(query).scalars())


def keep_request(connection: Connection, request: DrawRequest) -> None:
    """Keeps a request; raises NotAllowed `request_exists` when the draw's attempt has one already."""
    if connection.exec_driver_sql(_REQUEST, (request.draw, request.attempt)).first():
        raise NotAllowed("request_exists")
    connection.exec_driver_sql(_NEW_REQUEST, (request.draw, request.attempt, dump(pack(request))))


def request(connection: Connection, draw: str, attempt: int) -> DrawRequest:
    """A noted request."""
    return unpack(DrawRequest, parse(connection.exec_driver_sql(_REQUEST, (draw, attempt)).scalar_one()))


def places_of(connection: Connection, iin: str) -> list[PersonPlace]:
    """Every frozen list that a person stands in."""
    row, frozen = ParticipantRow, FrozenListRow
    query = (
        select(frozen.period, row.number, row.name, row.connected_on)
        .join(frozen, frozen.imported == row.imported)
        .where(row.iin == iin)
        .order_by(frozen.period)
    )
    found = connection.execute(query)
    return [
        PersonPlace(r.period, r.number, Participant(iin, r.name, date.fromisoformat(r.connected_on))) for r in found
    ]
