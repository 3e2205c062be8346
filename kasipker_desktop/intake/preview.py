"""What a person is shown of a sheet whose heading is not recognised: the heading and the first rows below it."""

from __future__ import annotations

import re
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
CELLS = 3
"""Identity, name and day: a row with fewer cells may be a title with the company's number."""

_LIKE_IDENTITY = re.compile(r"'?(?:\d[ \u00a0]?){9,12}", re.ASCII)


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
    below = _first_person(head)
    at = next((at for at in range(below - 1, -1, -1) if any(map(text_of, head[at]))), None)
    if at is None:
        return None
    identity, name, day = recognise(head[at])
    samples = tuple(_texts(row) for row in head[below : below + SAMPLES])
    return UnnamedColumns(file, table.name, first + at, _texts(head[at]), samples, identity, name, day)


def _first_person(head: Sequence[Sequence[Cell]]) -> int:
    """The first row of a person; a slip in the very first IIN must not make a heading of that row."""
    return next((at for at, row in enumerate(head) if holds_identity(row) or _like_a_person(row)), 0)


def _like_a_person(row: Sequence[Cell]) -> bool:
    filled = [text for cell in row if (text := text_of(cell))]
    return len(filled) >= CELLS and any(map(_LIKE_IDENTITY.fullmatch, filled))


def _texts(row: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(text_of(cell) for cell in row)
