"""A QR code as one vector path: level M, black, no plate, four modules of empty paper around it (looks2.md 11)."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

import segno
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from .blocks import cell
from .shapes import box, fill_polygons
from .styles import CAPTION
from .text import Style, draw_line, line_width

_QUIET = 4
_BLACK = re.compile(rb"\x01+")


class Code(Flowable):  # type: ignore[misc]
    """A square code whose black begins at its `x`, and a caption flush right under it."""

    def __init__(self, text: str, side: float, caption: str, style: Style = CAPTION) -> None:
        super().__init__()
        self._text = text
        self._side = side
        self._caption = cell(caption, style, 0, side * 2).lines[0]
        self._style = style

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The code and one line under it."""
        self.height = self._side + 0.3 * self._style.size + self._style.leading
        return self._side, self.height

    def draw(self) -> None:
        draw_code(self.canv, self._text, 0, self.height, self._side)
        x = self._side - line_width(self._caption)
        draw_line(self.canv, self._caption, x, self.height - self._side - self._style.leading)


def draw_code(canvas: Canvas, text: str, left: float, top: float, side: float) -> None:
    """A code whose black is `side` wide: runs of black as one path, no seams; white under and around it."""
    rows = _modules(text)
    module = side / len(rows)
    quiet = _QUIET * module
    canvas.saveState()
    canvas.translate(left, top - side)
    canvas.setFillGray(1)
    fill_polygons(canvas, [box(-quiet, -quiet, side + 2 * quiet, side + 2 * quiet)])
    canvas.setFillGray(0)
    runs = ((row, start, end) for row, bits in enumerate(rows) for start, end in _runs(bits))
    fill_polygons(canvas, (box(s * module, side - (row + 1) * module, (e - s) * module, module) for row, s, e in runs))
    canvas.restoreState()


def _runs(bits: bytes) -> Iterator[tuple[int, int]]:
    """Where black begins and ends in a row of modules."""
    return ((found.start(), found.end()) for found in _BLACK.finditer(bits))


@functools.lru_cache(maxsize=8)
def _modules(text: str) -> tuple[bytes, ...]:
    """The rows of a code; both languages of a paper bear the same one."""
    return tuple(bytes(row) for row in segno.make_qr(text, error="m", boost_error=False).matrix)
