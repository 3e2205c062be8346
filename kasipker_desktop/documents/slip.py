"""A participant's slip: one small page in Kazakh and Russian that opens a line of the list (design.md 2, 5)."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from ..domain.slip import Slip
from .facts import grouped
from .qr import draw_code
from .styles import BODY, CAPTION, CODE, HEAVY, HEX, LABELS, LIGHT, NUMBER, REHEARSAL_LINE, SECTION, WATERMARK
from .text import Run, Style, break_lines, draw_line
from .wording import PaperWording, paper_wording

_PAGE = (148 * mm, 210 * mm)
_LEFT, _WIDTH = 14 * mm, 120 * mm
_CODE_SIZE = 28 * mm
"""The black of the code; four modules of empty paper are around it."""
_LANGUAGES = ("kk", "ru")
_WATERMARK = Style(WATERMARK.face, 52, 52)
_COMMAND = Style(CODE.face, 7.2, 9.8)


def print_slip(slip: Slip, rehearsal: bool) -> bytes:
    """The slip as PDF, the same bytes for the same slip. Raises KnownError `unprintable`."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=_PAGE, invariant=1, pageCompression=1)
    canvas.setTitle(slip.code().split(" ", 2)[0])
    pen = _Pen(canvas)
    words = [paper_wording(language) for language in _LANGUAGES]
    if rehearsal:
        _mark(pen, words)
    _head(pen, slip, words)
    _values(pen, slip, words)
    for one in words:
        _how(pen, slip, one)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _mark(pen: _Pen, words: Sequence[PaperWording]) -> None:
    """A rehearsal's slip can't be mistaken: the line in both languages, the watermarks under the text."""
    canvas = pen.canvas
    for one, part in zip(words, (3, 1), strict=True):
        mark = Run(one.say("rehearsal.watermark"), _WATERMARK)
        canvas.saveState()
        canvas.setFillGray(0.87)
        canvas.translate(_PAGE[0] / 2, _PAGE[1] * part / 4)
        canvas.rotate(30)
        draw_line(canvas, (mark,), -mark.width / 2, -0.35 * _WATERMARK.size)
        canvas.restoreState()
    pen.write(words[0].say("rehearsal.line"), REHEARSAL_LINE, after=2 * mm)


class _Pen:
    """Writes down the page."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.y = _PAGE[1] - 14 * mm

    def write(self, text: str, style: Style, width: float = _WIDTH, after: float = 0) -> None:
        for line in break_lines([Run(text, style)], width):
            self.y -= style.leading
            draw_line(self.canvas, line, _LEFT, self.y)
        self.y -= after

    def rule(self, weight: float, after: float) -> None:
        self.canvas.setLineWidth(weight)
        self.canvas.line(_LEFT, self.y, _LEFT + _WIDTH, self.y)
        self.y -= after


def _head(pen: _Pen, slip: Slip, words: Sequence[PaperWording]) -> None:
    for one in words:
        pen.write(one.say("slip.title", period=one.period(slip.period)), SECTION)
    pen.y -= 2 * mm
    pen.rule(HEAVY, 2 * mm)


def _values(pen: _Pen, slip: Slip, words: Sequence[PaperWording]) -> None:
    """The values on the left, the same in one piece as a QR on the right."""
    top = pen.y
    width = _WIDTH - _CODE_SIZE - 6 * mm
    digits = grouped(slip.fingerprint)
    rows = (
        ("number", str(slip.number), NUMBER),
        ("mask", slip.mask, BODY),
        ("salt", grouped(slip.salt), HEX),
        ("list", f"{digits[:35]}\n{digits[36:]}", HEX),
    )
    for key, value, style in rows:
        pen.write(" · ".join(one.say(f"slip.{key}") for one in words), CAPTION, width)
        pen.write(value, style, width, 1.6 * mm)
    draw_code(pen.canvas, slip.code(), _LEFT + _WIDTH - _CODE_SIZE, top, _CODE_SIZE)
    pen.y = min(pen.y, top - _CODE_SIZE) - 1 * mm
    pen.rule(LIGHT, 1 * mm)


def _how(pen: _Pen, slip: Slip, words: PaperWording) -> None:
    pen.write(words.say("slip.how"), LABELS, after=1 * mm)
    typed = (words.say("slip.iin"), words.say("slip.name"), words.say("slip.day"))
    pen.write(slip.command(*typed), _COMMAND, after=3 * mm)
