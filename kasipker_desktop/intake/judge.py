"""Files in, a judged list and its report out: the one public function of the intake (design.md 5)."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path

from ..domain.errors import Refusal
from ..domain.headings import Columns
from ..domain.identity import Identity, read_identity
from ..domain.report import Admitted, ImportReport, Judging, SourceFile
from .cells import Cell, text_of
from .checks import Checks, TablePlace
from .columns import HEADING_WITHIN, find_heading
from .encodings import encoding_name
from .sources import Source, open_source
from .tables import Table
from .texts import text_table
from .workbooks import sheets


def judge(files: Sequence[Path], judging: Judging, admit: Callable[[list[Admitted]], None]) -> ImportReport:
    """Reads every file and judges every row; all files and sheets make one list.

    Admitted rows go to `admit` in batches, in order. Raises Refusal for a file that can't be taken: what was admitted
    before must then be thrown away.
    """
    checks = Checks(judging, admit)
    with _without_collector():
        sources = tuple(_take(number, path, checks, judging) for number, path in enumerate(files, 1))
        checks.finish()
    return ImportReport(str(judging.period), sources, checks.admitted, tuple(checks.excluded), tuple(checks.warned))


@contextmanager
def _without_collector() -> Iterator[None]:
    """Rows make no cycles; looking for some among millions stops every thread for a third of a second at a time."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


def _take(number: int, path: Path, checks: Checks, judging: Judging) -> SourceFile:
    """Judges one file's rows. Raises Refusal."""
    source = open_source(path)
    codec, tables = open_tables(source, judging)
    found = [_take_table(source.name, number, table, checks, judging.headings) for table in tables]
    headed = [rows for rows in found if rows is not None]
    if not headed:
        raise Refusal("no_heading" if found else "empty", source.name)
    if not sum(headed):
        raise Refusal("no_rows", source.name)
    encoding = encoding_name(codec) if codec else None
    return SourceFile(source.name, source.sha256, len(source.data), sum(headed), source.format, encoding)


def open_tables(source: Source, judging: Judging) -> tuple[str | None, Iterator[Table]]:
    """The tables of a file, and the codec of a text file. Raises Refusal."""
    if source.format != "text":
        return None, sheets(source)
    table, codec = text_table(source, judging.headings, judging.encodings.get(source.name))
    return codec, iter([table])


def _take_table(file: str, source: int, table: Table, checks: Checks, known: Mapping[str, Columns]) -> int | None:
    """Judges a table's rows and says how many there were; None for a sheet without a heading and without people."""
    first, rows = next(table.stretches, (1, ()))
    remaining = iter(rows)
    head = list(islice(remaining, HEADING_WITHIN))
    heading = find_heading(head, known)
    if heading is None:
        others = chain.from_iterable(rows for _, rows in table.stretches)
        if any(holds_identity(row) for row in chain(head, remaining, others)):
            raise Refusal("no_heading", file)
        return None
    at, columns = heading
    place = TablePlace(file, source, table.number, table.name, table.since_1904)
    below = 2 if table.heading_is_first else first + at + 1
    return checks.table(place, chain([(below, chain(head[at + 1 :], remaining))], table.stretches), columns)


def holds_identity(row: Sequence[Cell]) -> bool:
    """Whether a sheet that has no heading has people all the same: they may not be lost without a word."""
    return any(isinstance(read_identity(text_of(cell)), Identity) for cell in row if cell != "")
