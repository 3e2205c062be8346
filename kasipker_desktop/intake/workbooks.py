"""The sheets of a workbook (xlsx, xlsm, xlsb, xls, ods), row by row, through calamine."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import TypeVar
from xml.etree import ElementTree

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, ZipError

from ..domain.errors import Refusal
from .cells import Cell
from .epochs import counts_from_1904
from .sources import Source
from .stretches import BigSheet, big_parts
from .tables import Stretch, Table

T = TypeVar("T")
_DAMAGE = (
    *(CalamineError, ZipError, zipfile.BadZipFile, zlib.error, ElementTree.ParseError),
    *(OSError, EOFError, ValueError, KeyError, MemoryError, OverflowError, NotImplementedError),
)


def sheets(source: Source) -> Iterator[Table]:
    """Each sheet in the workbook's order, hidden ones too; one, of a big xlsx one stretch, is in memory at a time."""
    book = _guarded(source, lambda: CalamineWorkbook.from_filelike(io.BytesIO(source.data)))
    since_1904 = _guarded(source, lambda: counts_from_1904(source))
    xml = source.format in ("xlsx", "xlsm")
    big = _guarded(source, lambda: big_parts(source.data)) if xml else {}
    for number, meta in enumerate(book.sheets_metadata, 1):
        if meta.typ in (SheetTypeEnum.WorkSheet, SheetTypeEnum.MacroSheet):
            made = _cut_up(source, big[number], number) if number in big else _whole(source, book, number)
            yield Table(number, meta.name, made, since_1904=since_1904)


def _whole(source: Source, book: CalamineWorkbook, number: int) -> Iterator[Stretch]:
    """All rows at once.

    calamine gives them from row 1 of the sheet even if the first filled one is further down (and leaves out empty
    columns at the left), so a row's place is its number in Excel.
    """
    yield 1, _guarded(source, lambda: book.get_sheet_by_index(number - 1)).iter_rows()


def _cut_up(source: Source, part: str, number: int) -> Iterator[Stretch]:
    def parse(data: bytes) -> tuple[int, int, list[list[Cell]]]:
        sheet = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(number - 1)
        row, column = sheet.start or (0, 0)
        return row, column, sheet.to_python(skip_empty_area=True)

    stretches = BigSheet(source.data, source.name, part, parse).stretches()
    while (stretch := _guarded(source, lambda: next(stretches, None))) is not None:
        yield stretch


def _guarded(source: Source, call: Callable[[], T]) -> T:
    """What a call gives; a file that can't be read is refused, also when the Rust below calamine panics."""
    try:
        return call()
    except PasswordError as error:
        raise Refusal("password", source.name) from error
    except _DAMAGE as error:
        raise Refusal("cut_off", source.name) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # it is no Exception, and has no importable name
            raise
        raise Refusal("cut_off", source.name) from error
