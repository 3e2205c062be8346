"""Which day a workbook's serial numbers count from: 1900, or 1904 as old Excel for the Mac wrote."""

from __future__ import annotations

import io
import re
import struct
import zipfile

from .sources import Source

_XLSX = re.compile(rb"<(?:\w+:)?workbookPr\b[^>]*\bdate1904\s*=\s*[\"'](?:1|true|on)[\"']")
_XLS = re.compile(rb"\x22\x00\x02\x00([\x00\x01])\x00")
"""The Date1904 record ([MS-XLS] 2.4.77)."""


def counts_from_1904(source: Source) -> bool:
    """Whether plain numbers that mean days count from 1904; cells that Excel itself calls dates need no such help."""
    if source.format in ("xlsx", "xlsm"):
        return _XLSX.search(_part(source, "xl/workbook.xml")) is not None
    if source.format == "xlsb":
        return _xlsb(_part(source, "xl/workbook.bin"))
    if source.format == "xls":
        found = _XLS.search(source.data)
        return found is not None and found.group(1) == b"\x01"
    return False


def _part(source: Source, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
        return archive.read(name) if name in archive.namelist() else b""


def _xlsb(book: bytes) -> bool:
    """The first bit of BrtWbProp ([MS-XLSB] 2.4.822); a record's kind and size are numbers of 7 bits a byte."""
    place = 0
    while place < len(book):
        kind, place = _number(book, place, 2)
        size, place = _number(book, place, 4)
        if kind == 0x99 and place + 4 <= len(book):
            return bool(struct.unpack_from("<I", book, place)[0] & 1)
        place += size
    return False


def _number(data: bytes, place: int, longest: int) -> tuple[int, int]:
    number = 0
    for step in range(longest):
        if place >= len(data):
            break
        byte = data[place]
        place += 1
        number |= (byte & 0x7F) << 7 * step
        if byte < 0x80:
            break
    return number, place
