"""The rows to be signed: a bare line for the pen, or the drawn strokes as filled outlines (looks2.md 11)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from ..domain.commission import Member, Role
from ..domain.strokes import DrawnSignature, Strokes, outline
from .blocks import Block, cell
from .facts import initials, short_clock
from .shapes import fill_polygons
from .styles import BODY, CAPTION, FAIR, LABEL, WIDTH
from .text import draw_line, line_width
from .wording import PaperWording

Drawn = Mapping[str, DrawnSignature]
"""The drawn signatures by member id; who is not in it signs on the paper."""

_LINE = 52 * mm
_NAME = 108 * mm
_ROW = 14.6 * mm
_BASE = 5.6 * mm
_INK = (40 * mm, 14.5 * mm)
_NATURAL = 52 * mm / 568
"""Points a pixel at which the pad's line is as long as the paper's."""

_ROLES = (Role.CHAIR, Role.SECRETARY, Role.MEMBER)


class Signature(Flowable):  # type: ignore[misc]
    """Role, line with its caption, name, and what was drawn over the line; never broken."""

    def __init__(self, role: str, caption: str, name: str, ink: Strokes | None = None, remark: str = "") -> None:
        super().__init__()
        self._names = Block(cell(role, BODY, 0, LABEL), cell(name, BODY, _NAME, WIDTH - _NAME))
        self._caption = cell(caption, CAPTION).lines[0]
        self._ink = ink
        self._remark = cell(remark, CAPTION).lines[0] if remark else ()

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Rows of one height, taller only for a name of many lines."""
        names = self._names.wrap(width, height)[1]
        self._base = max(_BASE, names - self._names.cells[0].drop + 1 * mm)
        self.height = _ROW - _BASE + self._base
        return width, self.height

    def draw(self) -> None:
        drop = self._names.cells[0].drop
        self._names.drawOn(self.canv, 0, self._base + drop - self._names.height)
        line = self._base - 1.4 * mm
        self.canv.setLineWidth(FAIR)
        self.canv.line(LABEL, line, LABEL + _LINE, line)
        middle = LABEL + (_LINE - line_width(self._caption)) / 2
        draw_line(self.canv, self._caption, middle, line - 2.7 * mm)
        draw_line(self.canv, self._remark, _NAME, line - 2.7 * mm)
        if self._ink is not None:
            _draw_ink(self.canv, self._ink, line, self.height)


def signature_rows(seats: Sequence[Member], words: PaperWording, drawn: Drawn) -> list[Flowable]:
    """One row per member present; the members' common role stands at the first of them."""
    caption, rows = words.say("sign.caption"), []
    for role in _ROLES:
        label = words.say(f"sign.{role}")
        for member in (seat for seat in seats if seat.role is role):
            given = drawn.get(member.id)
            ink, remark = (given.strokes, words.say("sign.picture", at=short_clock(given.at))) if given else (None, "")
            rows.append(Signature(label, caption, initials(member.name), ink, remark))
            label = "" if role is Role.MEMBER else label
    return rows


def _draw_ink(canvas: Canvas, strokes: Strokes, line: float, height: float) -> None:
    """Over the middle of the line, no larger than it was drawn, inside its own row: it may fall under the line."""
    left, top, right, bottom = strokes.bounds
    scale = min(_NATURAL, _INK[0] / (right - left), _INK[1] / (bottom - top))
    x = LABEL + (_LINE - (left + right) * scale) / 2
    y = min(max(line, bottom * scale), height + top * scale)
    ink = (polygon for stroke in strokes.strokes for polygon in outline(stroke))
    fill_polygons(canvas, ([(x + px * scale, y - py * scale) for px, py in polygon] for polygon in ink))
