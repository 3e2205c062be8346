"""How many cells a sheet would take in memory, told before it is laid out: the reader makes a whole rectangle of it.

One stray cell in the last corner of a small file makes 17 thousand million cells, and the process is gone.
"""

from __future__ import annotations

import re
import struct

from .binary import records

_REFERENCE = re.compile(rb'\br="([A-Z]{1,3})(\d{1,9})"')
_COLUMNS = ((re.compile(rb'\br="[A-Z]{3}\d'), 16_384), (re.compile(rb'\br="[A-Z]{2}\d'), 702))
_ROWS = tuple((re.compile(rb'\br="[A-Z]{1,3}\d{%d}' % digits), 10**digits) for digits in (9, 8, 7, 6, 5))
_AREA = 0x94
"""BrtWsDim ([MS-XLSB] 2.4.846): first and last row, first and last column."""


def area_of_xml(sheet: bytes, enough: int) -> int:
    """So many cells at most, in a sheet's XML; counted exactly only where a rough count is over `enough`."""
    columns = next((many for found, many in _COLUMNS if found.search(sheet)), 26)
    rows = next((many for found, many in _ROWS if found.search(sheet)), 10**4)
    return columns * rows if columns * rows <= enough else _exact(sheet)


def _exact(sheet: bytes) -> int:
    columns, rows = set(), set()
    for letters, digits in _REFERENCE.findall(sheet):
        columns.add(letters)
        rows.add(digits)
    if not columns:
        return 0
    across, down = [_column(letters) for letters in columns], [int(digits) for digits in rows]
    return (max(across) - min(across) + 1) * (max(down) - min(down) + 1)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def area_of_binary(sheet: bytes) -> int:
    """The area that a sheet of an xlsb declares."""
    for kind, content in records(sheet):
        if kind == _AREA and len(content) >= 16:
            top, bottom, left, right = struct.unpack_from("<IIII", content)
            return int((bottom - top + 1) * (right - left + 1))
    return 0
