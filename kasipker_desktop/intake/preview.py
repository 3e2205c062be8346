"""What a person is shown of a sheet whose heading is not recognised: the heading and the first rows below it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from ..domain.headings import UnnamedColumns
from ..domain.report import Judging
from .cells import Cell, text_of
from .columns import HEADING_WITHIN, find_heading, recognise
from .judge import holds_identity, open_tables
from .sources import open_source
from .tables import Table

SAMPLES = 3


def unnamed_columns(file: Path, judging: Judging) -> tuple[UnnamedColumns, ...]:
    """The sheets of a file that hold people under a row that no heading is recognised in. Raises Refusal."""
    source = open_source(file)
    _, tables = open_tables(source, judging)
    found = (_unnamed(source.name, table, judging) for table in tables)
    return tuple(one for one in found if one is not None)


def _unnamed(file: str, table: Table, judging: Judging) -> UnnamedColumns | None:
    first, rows = next(table.stretches, (1, ()))
    head = list(islice(rows, HEADING_WITHIN + SAMPLES))
    if find_heading(head[:HEADING_WITHIN], judging.headings):
        return None
    below = next((at for at, row in enumerate(head) if holds_identity(row)), 0)
    at = next((at for at in range(below - 1, -1, -1) if any(map(text_of, head[at]))), None)
    if at is None:
        return None
    identity, name, day = recognise(head[at])
    samples = tuple(_texts(row) for row in head[below : below + SAMPLES])
    return UnnamedColumns(file, table.name, first + at, _texts(head[at]), samples, identity, name, day)


def _texts(row: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(text_of(cell) for cell in row)
