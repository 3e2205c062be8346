"""A table of cells with a place for each row: one sheet of a workbook, or a text file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .cells import Cell


@dataclass(frozen=True)
class Table:
    """Rows from the very first one; in text files the heading has the number 1, in sheets its own."""

    number: int
    name: str | None
    rows: Iterator[Sequence[Cell]]
    heading_is_first: bool
