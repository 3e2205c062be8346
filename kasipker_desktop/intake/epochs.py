"""Which day a workbook's serial numbers count from: 1900, or 1904 as old Excel for the Mac wrote."""

from __future__ import annotations

import io
import re
import zipfile

from .binary import records
from .sources import Source

_XLSX = re.compile(rb"<(?:\w+:)?workbookPr\b[^>]*\bdate1904\s*=\s*[\"'](?:1|true|on)[\"']")
_BOOK_PROPERTIES = 0x99
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
    """The first bit of BrtWbProp ([MS-XLSB] 2.4.822)."""
    found = next((content for kind, content in records(book) if kind == _BOOK_PROPERTIES), b"")
    return bool(found[:1] and found[0] & 1)
