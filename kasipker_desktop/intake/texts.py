"""The records of a text file (`;`, `,` or tab), none of them swallowed by a stray quote."""

from __future__ import annotations

import csv
import io
import re
from collections import deque
from collections.abc import Iterator, Mapping
from itertools import islice

from ..domain.headings import Columns
from .columns import HEADING_WITHIN, find_heading
from .encodings import encoding_of
from .sources import Source
from .tables import Table

_DELIMITERS = (";", "\t", ",")
_LOOK_AHEAD = 20
"""A quoted field goes on over at most so many further lines."""


def text_table(source: Source, known: Mapping[str, Columns], chosen: str | None = None) -> tuple[Table, str]:
    """The file as one table, and the codec it was read with: the chosen one, or told by the bytes. Raises Refusal."""
    codec = encoding_of(source.data, source.name, chosen)
    delimiter, width = _shape(source.data, codec, known)
    records = _records(_lines(source.data, codec), delimiter, width)
    return Table(1, None, iter([(1, records)]), heading_is_first=True), codec


def _lines(data: bytes, codec: str) -> Iterator[str]:
    return io.TextIOWrapper(io.BytesIO(data), encoding=codec, errors="replace")


def _shape(data: bytes, codec: str, known: Mapping[str, Columns]) -> tuple[str, int]:
    """The delimiter under which a heading is found, and the heading's number of fields."""
    for delimiter in _DELIMITERS:
        head = list(islice(_records(_lines(data, codec), delimiter, 0), HEADING_WITHIN))
        if found := find_heading(head, known):
            return delimiter, len(head[found[0]])
    return _likely(data, codec), 0


def _likely(data: bytes, codec: str) -> str:
    """Where no heading is recognised: the delimiter that stands in most of the first lines."""
    head = list(islice(_lines(data, codec), HEADING_WITHIN))
    return max(_DELIMITERS, key=lambda delimiter: sum(delimiter in line for line in head))


def _records(lines: Iterator[str], delimiter: str, width: int) -> Iterator[list[str]]:
    """Each record's fields, as many as the heading has, or more; `width` 0 while the heading is looked for."""
    waiting: deque[str] = deque()
    while (line := waiting.popleft() if waiting else next(lines, None)) is not None:
        record = line.rstrip("\n")
        fields = _quoted(record, lines, waiting, delimiter, width) if '"' in record else record.split(delimiter)
        if len(fields) < width:
            fields += [""] * (width - len(fields))
        yield fields


def _quoted(record: str, lines: Iterator[str], waiting: deque[str], delimiter: str, width: int) -> list[str]:
    """The fields of a record that has quotes; further lines belong to it only if that makes it whole."""
    fields = _split(record, delimiter)
    if fields is not None and (not width or len(fields) == width):
        return fields
    literal = record.split(delimiter)
    if width and len(literal) == width:
        return literal
    if fields is None and (joined := _joined(record, lines, waiting, delimiter, width)):
        return joined
    return literal if fields is None else fields


def _joined(record: str, lines: Iterator[str], waiting: deque[str], delimiter: str, width: int) -> list[str] | None:
    """The fields of a record whose quoted field goes on over the next lines; these stay waiting if it doesn't."""
    waiting.extend(islice(lines, max(0, _LOOK_AHEAD - len(waiting))))
    for taken, line in enumerate(list(waiting), 1):
        record = f"{record}\n{line.rstrip(chr(10))}"
        fields = _split(record, delimiter) if '"' in line else None
        if fields is not None and len(fields) == (width or len(fields)):
            for _ in range(taken):
                waiting.popleft()
            return fields
    return None


def _split(record: str, delimiter: str) -> list[str] | None:
    """The fields of a record with quotes; None when a quoted field is not closed in it."""
    try:
        return next(csv.reader([record], delimiter=delimiter, strict=True))
    except (csv.Error, StopIteration):
        return _split_oddly(record, delimiter)


def _split_oddly(record: str, delimiter: str) -> list[str] | None:
    """The same where quotes also stand as plain letters: such a field is taken as it is, quotes and all."""
    fields, place, edge = [], 0, re.escape(delimiter)
    closed = re.compile(rf'"((?:[^"]|"")*)"(?={edge}|\Z)')
    opened = re.compile(r'"(?:[^"]|"")*\Z')
    while place <= len(record):
        if found := closed.match(record, place):
            fields.append(found.group(1).replace('""', '"'))
            place = found.end() + 1
        elif opened.match(record, place):
            return None
        else:
            end = record.find(delimiter, place)
            fields.append(record[place : end if end >= 0 else len(record)])
            place = (end if end >= 0 else len(record)) + 1
    return fields
