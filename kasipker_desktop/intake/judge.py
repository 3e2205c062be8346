"""Files in, a judged list and its report out: the one public function of the intake (design.md 5)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path

from ..domain.errors import Refusal
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
    sources = tuple(_take(number, path, checks) for number, path in enumerate(files, 1))
    checks.finish()
    return ImportReport(str(judging.period), sources, checks.admitted, tuple(checks.excluded), tuple(checks.warned))


def _take(number: int, path: Path, checks: Checks) -> SourceFile:
    """Judges one file's rows. Raises Refusal."""
    source = open_source(path)
    codec, tables = _tables(source)
    found = [_take_table(source.name, number, table, checks) for table in tables]
    headed = [rows for rows in found if rows is not None]
    if not headed:
        raise Refusal("no_heading" if found else "empty", source.name)
    if not sum(headed):
        raise Refusal("no_rows", source.name)
    encoding = encoding_name(codec) if codec else None
    return SourceFile(source.name, source.sha256, len(source.data), sum(headed), source.format, encoding)


def _tables(source: Source) -> tuple[str | None, Iterator[Table]]:
    if source.format != "text":
        return None, sheets(source)
    table, codec = text_table(source)
    return codec, iter([table])


def _take_table(file: str, source: int, table: Table, checks: Checks) -> int | None:
    """Judges a table's rows and says how many there were; None for a sheet without a heading and without people."""
    head = list(islice(table.rows, HEADING_WITHIN))
    heading = find_heading(head)
    if heading is None:
        if any(_holds_identity(row) for row in chain(head, table.rows)):
            raise Refusal("no_heading", file)
        return None
    at, columns = heading
    place = TablePlace(file, source, table.number, table.name, 2 if table.heading_is_first else at + 2)
    return checks.table(place, chain(head[at + 1 :], table.rows), columns)


def _holds_identity(row: Sequence[Cell]) -> bool:
    """Whether a sheet that has no heading has people all the same: they may not be lost without a word."""
    return any(isinstance(read_identity(text_of(cell)), Identity) for cell in row if cell != "")
