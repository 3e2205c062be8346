"""Tables of any length on a plain canvas: rows are streamed, one page is held at a time (measurements.md H)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Flowable

from .blocks import Block, Rule, cell, draw_stack, stack_height
from .fonts import Face, check, font, lacks, width
from .page import CREATOR, Sheet, draw_sheet, finish_page
from .styles import FAIR, GREY, HAIR, HEAVY, LEFT, PAGE_HEIGHT, PAGE_WIDTH, SMALL, WIDTH
from .text import Run, Style, break_lines

_FIRST, _LATER, _BOTTOM = PAGE_HEIGHT - 16.5 * mm, PAGE_HEIGHT - 25.6 * mm, PAGE_HEIGHT - 276 * mm
_ABOVE, _BELOW = 1.0 * mm, 1.0 * mm
_END = 1 * mm


@dataclass(frozen=True)
class Column:
    """A column from `x`, `width` wide (points from the text's left edge); numbers are flush right."""

    heading: str
    x: float
    width: float
    style: Style
    flush_right: bool = False


@dataclass(frozen=True)
class Table:
    """A table under its own head: `texts` gives a row's cells, and only the cell `wraps` may take several lines.

    `head` is set anew each time; `room` is the height kept for it, the same in both languages.
    """

    head: Callable[[], list[Flowable]]
    room: float
    columns: tuple[Column, ...]
    texts: Callable[[Any], tuple[str, ...]]
    wraps: int
    title: str = ""


@dataclass(frozen=True)
class _Row:
    """A row on its page: the baseline of its first line, the bottom edge, its cells."""

    baseline: float
    bottom: float
    cells: tuple[tuple[str, ...], ...]


def count_sheets(table: Table, rows: Iterable[object]) -> int:
    """How many sheets the table takes; nothing is drawn."""
    return sum(1 for _ in _pages(table, rows))


def print_table(table: Table, rows: Callable[[], Iterable[object]], sheet: Sheet) -> bytes:
    """The table as PDF. The rows are read twice: to count the sheets, and to set them."""
    count = count_sheets(table, rows())
    out = BytesIO()
    canvas = _canvas(out, sheet)
    for page, placed in enumerate(_pages(table, rows()), start=1):
        draw_sheet(canvas, sheet)
        if page == 1:
            draw_stack(canvas, table.head(), LEFT, _FIRST)
        draw_stack(canvas, _heads(table), LEFT, _top(table, page))
        _draw_rows(canvas, table.columns, placed)
        finish_page(canvas, sheet, page, count)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _canvas(out: BytesIO, sheet: Sheet) -> Canvas:
    for face in (Face.REGULAR, Face.SEMIBOLD):
        font(face)
    canvas = Canvas(
        out,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        invariant=1,
        pageCompression=1,
        initialFontName=Face.REGULAR.value,
        lang=sheet.wording.language,
    )
    canvas.setTitle(sheet.title)
    canvas.setAuthor("")
    canvas.setSubject("")
    canvas.setCreator(CREATOR)
    return canvas


def _top(table: Table, page: int) -> float:
    return float(_FIRST - table.room if page == 1 else _LATER)


def _heads(table: Table) -> list[Flowable]:
    """The head of the columns, repeated on every page."""
    cells = [cell(c.heading, SMALL, c.x, c.width, c.flush_right) for c in table.columns]
    return [Rule(HEAVY, after=0.9), Block(*cells, foot=True, after=0.4), Rule(FAIR)]


def _pages(table: Table, rows: Iterable[object]) -> Iterator[list[_Row]]:
    """The rows of each page; a row is never split, an empty table has one page."""
    head, page = stack_height(_heads(table)), 1
    y, placed = _top(table, page) - head, list[_Row]()
    for row in rows:
        cells, height = _cells(table, row)
        if placed and y - height < _BOTTOM + _END:
            yield placed
            page, placed = page + 1, []
            y = _top(table, page) - head
        placed.append(_Row(_baseline(table, y), y - height, cells))
        y -= height
    yield placed


def _cells(table: Table, row: object) -> tuple[tuple[tuple[str, ...], ...], float]:
    """The lines of each cell, and the row's height."""
    texts, column = table.texts(row), table.columns[table.wraps]
    lines = _lines(texts[table.wraps], column)
    cells = tuple(lines if place == table.wraps else (text,) for place, text in enumerate(texts))
    return cells, _ABOVE + _BELOW + len(lines) * column.style.leading


def _lines(text: str, column: Column) -> tuple[str, ...]:
    if width(text, column.style.face, column.style.size) <= column.width:
        return (text,)
    broken = break_lines([Run(text, column.style)], column.width)
    return tuple("".join(run.text for run in line) for line in broken)


def _baseline(table: Table, top: float) -> float:
    style = table.columns[table.wraps].style
    return float(top - _ABOVE - (style.leading - style.size) / 2 - 0.8 * style.size)


def _draw_rows(canvas: Canvas, columns: Sequence[Column], rows: Sequence[_Row]) -> None:
    """The page's text in one object, row by row: it is copied as it is read."""
    for place, column in enumerate(columns):
        _check([text for row in rows for text in row.cells[place]], column.style.face)
    out = canvas.beginText()
    face = None
    for row in rows:
        for column, lines in zip(columns, row.cells, strict=True):
            if column.style is not face:
                face = column.style
                out.setFont(face.face.value, face.size, face.leading)
            _place_cell(out, column, lines, row.baseline)
    canvas.drawText(out)
    _draw_rules(canvas, rows)


def _place_cell(out: PDFTextObject, column: Column, lines: tuple[str, ...], baseline: float) -> None:
    style = column.style
    for number, text in enumerate(lines):
        x = LEFT + column.x
        if column.flush_right:
            x += column.width - width(text, style.face, style.size)
        out.setTextOrigin(x, baseline - number * style.leading)
        out.textOut(text)


def _draw_rules(canvas: Canvas, rows: Sequence[_Row]) -> None:
    canvas.saveState()
    canvas.setStrokeGray(GREY)
    canvas.setLineWidth(HAIR)
    canvas.lines([(LEFT, row.bottom, LEFT + WIDTH, row.bottom) for row in rows[:-1]])
    canvas.setStrokeGray(0)
    canvas.setLineWidth(HEAVY)
    if rows:
        canvas.line(LEFT, rows[-1].bottom, LEFT + WIDTH, rows[-1].bottom)
    canvas.restoreState()


def _check(texts: list[str], face: Face) -> None:
    """Raises KnownError `unprintable`, naming the cell; the letters of a page are looked at once."""
    if any(lacks(face, text) for text in texts):
        for text in texts:
            check(text, face)
