"""A big sheet of an xlsx in stretches: each is cut out of the XML and parsed by itself, the next one meanwhile.

calamine parses a whole sheet before it gives the first row: at a million rows that is seven seconds and 800 MB. Cut
between two rows, a stretch is a small workbook of its own, with the same styles and strings.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import IO, TypeVar
from xml.etree import ElementTree

from .areas import area_of_xml
from .cells import Cell
from .sources import WHOLE_LIMIT, check_area
from .tables import Stretch

T = TypeVar("T")

STRETCH = 2 << 20
"""So many bytes of XML at once: some 4,000 rows, less than a tenth of a second, a few MB of memory."""
_STRINGS = "xl/sharedStrings.xml"
_MAP = ("xl/workbook.xml", "xl/_rels/workbook.xml.rels")
_KEPT = ("[Content_Types].xml", "_rels/.rels", *_MAP, "xl/styles.xml", _STRINGS)
_HEAD = re.compile(rb"(?s).*?<(\w+:)?worksheet[^>]*>.*?<(?:\w+:)?sheetData>")
_ROOT = re.compile(rb"<(?:\w+:)?worksheet[^>]*>")
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
Parse = Callable[[bytes], tuple[int, int, list[list[Cell]]]]
"""From a workbook's bytes: the first row and column that are filled, from 0, and the rows from there."""


class BigSheet:
    """A sheet of a workbook that can be cut into stretches."""

    def __init__(self, data: bytes, name: str, part: str, parse: Parse) -> None:
        """`name` is the file's, for a refusal."""
        self._data = data
        self._name = name
        self._part = part
        self._parse = parse

    def stretches(self) -> Iterator[Stretch]:
        """The filled stretches in order; from where it can't be cut on the rest comes whole. Raises Refusal."""
        return ahead(self._parsed())

    def _parsed(self) -> Iterator[Stretch]:
        with zipfile.ZipFile(io.BytesIO(self._data)) as archive:
            names = set(archive.namelist())
            kept = {name: archive.read(name) for name in _KEPT if name in names}
            size = max(STRETCH, 2 * len(kept.get(_STRINGS, b"")))
            with archive.open(self._part) as sheet:
                for piece in _pieces(sheet, size):
                    check_area(area_of_xml(piece), self._name)
                    row, column, rows = self._parse(_workbook(kept, self._part, piece))
                    yield row + 1, [[""] * column + cells for cells in rows] if column else rows


def big_parts(data: bytes) -> dict[int, str]:
    """The parts of the sheets worth cutting, by the sheet's number in the workbook; empty where its map is odd."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sizes = {entry.filename: entry.file_size for entry in archive.infolist()}
        if max(sizes.values(), default=0) <= WHOLE_LIMIT or not sizes.keys() >= set(_MAP):
            return {}
        book = ElementTree.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314 - sizes were checked before
        links = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))  # noqa: S314
    targets = {link.get("Id"): link.get("Target", "") for link in links}
    sheets = [targets.get(sheet.get(_ID), "") for sheet in book.iterfind("{*}sheets/{*}sheet")]
    parts = enumerate((target.removeprefix("/xl/").removeprefix("xl/") for target in sheets), 1)
    return {number: f"xl/{part}" for number, part in parts if sizes.get(f"xl/{part}", 0) > WHOLE_LIMIT}


def ahead(items: Iterator[T]) -> Iterator[T]:
    """The same items; while one is used, the next is already being made on a thread."""
    with ThreadPoolExecutor(1, "intake") as pool:
        waiting = pool.submit(next, items, None)
        while (item := waiting.result()) is not None:
            waiting = pool.submit(next, items, None)
            yield item


def _pieces(sheet: IO[bytes], size: int) -> Iterator[bytes]:
    """The sheet's XML as whole sheets: each with the root, one stretch of rows, and the end tags."""
    buffer = sheet.read(size)
    head = _HEAD.match(buffer)
    if head is None:
        yield buffer + sheet.read()
        return
    prefix = head.group(1) or b""
    root = _ROOT.search(buffer)
    assert root is not None
    before, after = root.group() + b"<%ssheetData>" % prefix, b"</%ssheetData></%sworksheet>" % (prefix, prefix)
    buffer = buffer[head.end() :]
    while more := sheet.read(size):
        buffer += more
        if cut := _cut(buffer, prefix):
            yield before + buffer[:cut] + after
            buffer = buffer[cut:]
    yield before + buffer


def _cut(buffer: bytes, prefix: bytes) -> int:
    """Where the last row begins that names its own number; 0 where that can't be said for sure."""
    if b"<!" in buffer:  # a comment or CDATA can hold what looks like a row
        return 0
    begins = re.compile(rb'\s*<%srow\s(?:[^>"]|"[^"]*")*?\br="\d+"' % re.escape(prefix))
    end, close = len(buffer), b"</%srow>" % prefix
    for _ in range(64):
        end = buffer.rfind(close, 0, end)
        if end < 0:
            return 0
        if begins.match(buffer, end + len(close)):
            return end + len(close)
    return 0


def _workbook(kept: dict[str, bytes], part: str, sheet: bytes) -> bytes:
    """A workbook with this sheet alone; nothing in it is compressed, it lives a moment."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name, content in kept.items():
            archive.writestr(name, content)
        archive.writestr(part, sheet)
    return made.getvalue()
