"""The sheets of a workbook (xlsx, xlsm, xlsb, xls, ods), row by row, through calamine."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import TypeVar

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, ZipError

from ..domain.errors import Refusal
from .sources import Source
from .tables import Table

T = TypeVar("T")


def sheets(source: Source) -> Iterator[Table]:
    """Each sheet in the workbook's order, hidden ones too; one is in memory at a time.

    calamine gives the rows from row 1 of the sheet even if the first filled one is further down (and leaves out empty
    columns at the left), so a row's place is its number in Excel.
    """
    book = _guarded(source, lambda: CalamineWorkbook.from_filelike(io.BytesIO(source.data)))
    for number, meta in enumerate(book.sheets_metadata, 1):
        if meta.typ in (SheetTypeEnum.WorkSheet, SheetTypeEnum.MacroSheet):
            sheet = _guarded(source, lambda place=number - 1: book.get_sheet_by_index(place))  # type: ignore[misc]
            yield Table(number, meta.name, iter(sheet.iter_rows()), heading_is_first=False)


def _guarded(source: Source, call: Callable[[], T]) -> T:
    """What a call of calamine gives; a file it can't read is refused, also when the Rust below it panics."""
    try:
        return call()
    except PasswordError as error:
        raise Refusal("password", source.name) from error
    except (CalamineError, ZipError, OSError, ValueError, MemoryError, OverflowError) as error:
        raise Refusal("cut_off", source.name) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # it is no Exception, and has no importable name
            raise
        raise Refusal("cut_off", source.name) from error
