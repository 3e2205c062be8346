"""The sheet under every paper: ribbon or hatch, running head, footer, page numbers, metadata (looks2.md 11)."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass, replace
from io import BytesIO

from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from .blocks import Block
from .facts import grouped
from .fonts import Face, font
from .shapes import fill_polygons
from .styles import (
    CAPTION,
    EDGE,
    FOOT_DIGITS,
    HEAVY,
    LABEL,
    LEFT,
    LIGHT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    REHEARSAL_LINE,
    SMALL,
    WATERMARK,
    WIDTH,
)
from .text import Run, Style, draw_line
from .weave import draw_ribbon
from .wording import PaperWording

_RIGHT = LEFT + WIDTH
_RIBBON = (_RIGHT - EDGE, 3 * mm)
_RIBBON_TOP = PAGE_HEIGHT - 10 * mm
_BOTTOM = PAGE_HEIGHT - 276 * mm
_DIGITS_AT = (51 + 40) * mm
_DIAGONAL = 240 * mm
CREATOR = "Kasipker Desktop"
_FORM = "sheet"

rl_config.useA85 = 0  # reportlab would write streams as text: a quarter larger, and slower


@dataclass(frozen=True)
class Sheet:
    """What stands around the text on every page of one document.

    `ribbon` is empty when there is no list; `mark` stands large under the text, empty on a paper that counts.
    """

    wording: PaperWording
    title: str
    file: str
    document: str
    facts: str
    journal: str
    ribbon: str
    rehearsal: bool
    mark: str = ""


def print_pages(story: list[Flowable], sheet: Sheet) -> bytes:
    """The document as PDF; what needs the number of pages is written on each page at the end."""
    return _Document(sheet).print(story)


Finish = Callable[[Canvas, int, int], None]
"""Draws what only the whole document knows: the canvas at a page, the page's number, how many there are."""


class _Pages(Canvas):  # type: ignore[misc]
    """A canvas that keeps its pages open until all are there."""

    def __init__(self, *arguments: object, finish: Finish, **named: object) -> None:
        super().__init__(*arguments, **named)
        self._finish = finish
        self._open: list[dict[str, object]] = []

    def showPage(self) -> None:
        self._open.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for state in self._open:
            self.__dict__.update(state)
            self._finish(self, self.getPageNumber(), len(self._open))
            super().showPage()
        super().save()


class _Document(BaseDocTemplate):  # type: ignore[misc]
    def __init__(self, sheet: Sheet) -> None:
        for face in (Face.REGULAR, Face.SEMIBOLD):
            font(face)
        self._out = BytesIO()
        super().__init__(
            self._out,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            title=sheet.title,
            author="",
            creator=CREATOR,
            subject="",
            lang=sheet.wording.language,
            invariant=1,
            initialFontName=Face.REGULAR.value,
        )
        self._sheet = sheet
        self._going_on: dict[int, str] = {}
        self._section, self._fresh = "", True
        first, later = _frame(16.5), _frame(25.6)
        self.addPageTemplates(
            [
                PageTemplate("first", [first], onPage=self._draw_under, autoNextPageTemplate="later"),
                PageTemplate("later", [later], onPage=self._draw_under),
            ]
        )

    def print(self, story: list[Flowable]) -> bytes:
        """Sets the story and returns the PDF."""
        self.build(story, canvasmaker=functools.partial(_Pages, finish=self._finish))
        return self._out.getvalue()

    def beforePage(self) -> None:
        self._fresh = True

    def afterFlowable(self, flowable: Flowable) -> None:
        """Notes which section goes on at the top of the page, and which begins."""
        if not isinstance(flowable, Flowable) or flowable.height == 0:
            return
        begun = flowable.section if isinstance(flowable, Block) else ""
        if self._fresh:
            self._going_on[self.page] = "" if begun else self._section
            self._fresh = False
        self._section = begun or self._section

    def _draw_under(self, canvas: Canvas, _: object) -> None:
        draw_sheet(canvas, self._sheet)

    def _finish(self, canvas: Canvas, page: int, count: int) -> None:
        section = self._going_on.get(page, "")
        told = self._sheet.wording.say("head.section_continued", section=section) if section else ""
        finish_page(canvas, self._sheet, page, count, told)


def draw_sheet(canvas: Canvas, sheet: Sheet) -> None:
    """What is the same on every page, under its text: ribbon or what stands in its place, watermark, footer.

    It is put into the file once, and each page refers to it.
    """
    if not canvas.hasForm(_FORM):
        canvas.beginForm(_FORM, 0, 0, PAGE_WIDTH, PAGE_HEIGHT)
        _draw_same(canvas, sheet)
        canvas.endForm()
    canvas.doForm(_FORM)


def finish_page(canvas: Canvas, sheet: Sheet, page: int, count: int, going_on: str = "") -> None:
    """The page's number, and from page 2 the running head."""
    told = sheet.wording.say("foot.page", page=page, pages=count)
    _write_right(canvas, told, CAPTION, PAGE_HEIGHT - 280 * mm - 10.2)
    if page > 1:
        _draw_running_head(canvas, sheet, going_on)


def _draw_same(canvas: Canvas, sheet: Sheet) -> None:
    if mark := sheet.mark or (sheet.wording.say("rehearsal.watermark") if sheet.rehearsal else ""):
        _draw_mark(canvas, mark)
    if sheet.rehearsal:
        _draw_rehearsal(canvas, sheet.wording)
    elif sheet.ribbon:
        draw_ribbon(canvas, sheet.ribbon, EDGE, _RIBBON_TOP, _RIBBON)
    else:
        _rule(canvas, HEAVY, _RIBBON_TOP - _RIBBON[1] / 2, EDGE)
    _draw_foot(canvas, sheet)


def _draw_running_head(canvas: Canvas, sheet: Sheet, going_on: str) -> None:
    """From page 2: the document left, what goes on at the right, a rule."""
    _write(canvas, sheet.title, SMALL, LEFT, PAGE_HEIGHT - 19.2 * mm)
    _write_right(canvas, going_on or sheet.wording.say("head.continued"), SMALL, PAGE_HEIGHT - 19.2 * mm)
    canvas.saveState()
    _rule(canvas, LIGHT, PAGE_HEIGHT - 21.6 * mm, LEFT)
    canvas.restoreState()


def _draw_foot(canvas: Canvas, sheet: Sheet) -> None:
    say = sheet.wording.say
    _rule(canvas, LIGHT, PAGE_HEIGHT - 280 * mm, LEFT)
    lines = [(sheet.file, say("foot.facts"), sheet.facts), (sheet.document, say("foot.journal"), sheet.journal)]
    if sheet.wording.overridden:
        lines.append((say("foot.own_wording"), "", sheet.wording.sha256))
    for place, (left, label, digest) in enumerate(lines):
        y = PAGE_HEIGHT - 280 * mm - 10.2 - place * CAPTION.leading
        _write(canvas, left, CAPTION, LEFT, y)
        _write(canvas, label, CAPTION, LEFT + LABEL, y)
        _write(canvas, grouped(digest[:32]), FOOT_DIGITS, LEFT + _DIGITS_AT, y)


def _frame(top: float) -> Frame:
    height = PAGE_HEIGHT - top * mm - _BOTTOM
    return Frame(LEFT, _BOTTOM, WIDTH, height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)


def _write(canvas: Canvas, text: str, style: Style, x: float, y: float) -> None:
    draw_line(canvas, (Run(text, style),), x, y)


def _write_right(canvas: Canvas, text: str, style: Style, y: float) -> None:
    run = Run(text, style)
    draw_line(canvas, (run,), _RIGHT - run.width, y)


def _rule(canvas: Canvas, thickness: float, y: float, x: float) -> None:
    canvas.setLineWidth(thickness)
    canvas.line(x, y, _RIGHT, y)


def _draw_mark(canvas: Canvas, text: str) -> None:
    """Under the text, from corner to corner, as large as the sheet allows."""
    whole = Run(text, WATERMARK)
    size = min(WATERMARK.size, WATERMARK.size * _DIAGONAL / whole.width)
    mark = Run(text, replace(WATERMARK, size=size))
    canvas.saveState()
    canvas.setFillGray(0.87)
    canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
    canvas.rotate(54)
    draw_line(canvas, (mark,), -mark.width / 2, -0.35 * size)
    canvas.restoreState()


def _draw_rehearsal(canvas: Canvas, wording: PaperWording) -> None:
    """Hatch in place of the ribbon, the line in both languages over it."""
    _draw_hatch(canvas)
    line = Run(wording.say("rehearsal.line"), REHEARSAL_LINE)
    draw_line(canvas, (line,), EDGE + (_RIBBON[0] - line.width) / 2, _RIBBON_TOP + 1.2 * mm)


def _draw_hatch(canvas: Canvas) -> None:
    """3 mm high, 45°, 2 of 4 mm."""
    bottom = _RIBBON_TOP - _RIBBON[1]
    starts = (EDGE + place * 4 * mm for place in range(int((_RIBBON[0] - 5 * mm) // (4 * mm)) + 1))
    tall, wide = _RIBBON[1], 2 * mm
    stripes = (
        ((x, bottom), (x + tall, _RIBBON_TOP), (x + tall + wide, _RIBBON_TOP), (x + wide, bottom)) for x in starts
    )
    fill_polygons(canvas, stripes)
