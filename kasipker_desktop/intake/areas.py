"""How many cells a sheet would take in memory, told before it is laid out: the reader makes a whole rectangle of it.

One stray cell in the last corner of a small file makes 17 thousand million cells, and the process is gone.
"""

from __future__ import annotations

import re
import struct

from .binary import records

_REFERENCE = re.compile(rb'\sr="([A-Z]{1,3})(\d{1,9})"')
_FAR = re.compile(rb' r="(?:[A-Z]{3}|[B-Z][A-Z]|[A-Z]{1,2}\d{7})')
"""A cell beyond the 52nd column or the 999,999th row; one quick pass over the XML finds whether there is any."""
_NEAR = 52
_ROW = re.compile(rb'<(?:\w+:)?row\s[^>]*?\br="(\d{1,9})"')
_AREA = 0x94
"""BrtWsDim ([MS-XLSB] 2.4.846): first and last row, first and last column."""


def area_of_xml(sheet: bytes) -> int:
    """So many cells at most, in a sheet's XML; counted exactly only where a cell stands far out."""
    if _FAR.search(sheet):
        return _exact(sheet)
    first, last = _ROW.search(sheet), _ROW.search(sheet, max(sheet.rfind(b"row "), 6) - 6)
    rows = int(last.group(1)) - int(first.group(1)) + 1 if first and last else sheet.count(b"row>")
    return _NEAR * rows


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
