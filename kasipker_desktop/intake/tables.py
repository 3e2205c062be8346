"""A table of cells with a place for each row: one sheet of a workbook, or a text file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .cells import Cell

Stretch = tuple[int, Iterable[Sequence[Cell]]]
"""Rows that follow each other, and the number of the first one; between two stretches all rows are blank."""


@dataclass(frozen=True)
class Table:
    """All rows in stretches; numbers as Excel shows them, in text files from the heading on.

    In text files `heading_is_first`: whatever stands above it, the heading has the number 1. `since_1904` tells how
    serial numbers of days count.
    """

    number: int
    name: str | None
    stretches: Iterator[Stretch]
    heading_is_first: bool = False
    since_1904: bool = False
