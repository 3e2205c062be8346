"""What a single cell says: its text as a person reads it, and the day it names."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

Cell = int | float | str | bool | date | datetime | time | timedelta

_DAY_FIRST = re.compile(r"(\d{1,2})([.-])(\d{1,2})\2(\d{4}|\d{2})", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})([.-])(\d{1,2})\2(\d{1,2})", re.ASCII)
_AFTERWARDS = re.compile(r"(?:(?:[ T] ?|, )(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?|\s?[гж]\.?)?", re.ASCII)
_SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?", re.ASCII)
_EPOCH = date(1899, 12, 30)
_LATER = 1462
"""Days from 1 January 1900 to 1 January 1904, as Excel counts them."""
_SERIALS = (20_000, 80_000)
"""Serial numbers that can be meant as days: 1954 to 2119; anything else in a date column is a slip."""


def text_of(cell: Cell) -> str:
    """The cell's text, ends trimmed; a float with a whole value is that number's digits."""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def day_of(cell: Cell, since_1904: bool = False) -> date | None:
    """The day a cell names: a date cell, Excel's serial number (counted from 1900 or 1904), or text; None if none."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, str):
        return _day_of_text(" ".join(cell.replace("'", "").split()), since_1904)
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _day_of_serial(float(cell), since_1904)
    return None


def _day_of_text(text: str, since_1904: bool) -> date | None:
    if found := _DAY_FIRST.match(text):
        day, _, month, year = found.groups()
    elif found := _YEAR_FIRST.match(text):
        year, _, month, day = found.groups()
    else:
        return _day_of_serial(float(text.replace(",", ".")), since_1904) if _SERIAL.fullmatch(text) else None
    if not _AFTERWARDS.fullmatch(text, found.end()):
        return None
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    except ValueError:
        return None


def _day_of_serial(serial: float, since_1904: bool) -> date | None:
    low, high = _SERIALS
    serial += _LATER if since_1904 else 0
    return _EPOCH + timedelta(days=int(serial)) if low <= serial < high else None
