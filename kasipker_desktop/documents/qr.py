"""A QR code as one vector path: level M, black, no plate, four modules of empty paper around it (looks2.md 11)."""

from __future__ import annotations

import segno
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from .blocks import cell
from .styles import CAPTION
from .text import Style, draw_line, line_width

_QUIET = 4


class Code(Flowable):  # type: ignore[misc]
    """A square code whose black begins at its `x`, and a caption flush right under it."""

    def __init__(self, text: str, side: float, caption: str, style: Style = CAPTION) -> None:
        super().__init__()
        self._rows = tuple(bytes(row) for row in segno.make_qr(text, error="m", boost_error=False).matrix)
        self._side = side
        self._caption = cell(caption, style, 0, side * 2).lines[0]
        self._style = style

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The code and one line under it."""
        self.height = self._side + 0.3 * self._style.size + self._style.leading
        return self._side, self.height

    def draw(self) -> None:
        _draw_modules(self.canv, self._rows, self._side, self.height)
        x = self._side - line_width(self._caption)
        draw_line(self.canv, self._caption, x, self.height - self._side - self._style.leading)


def _draw_modules(canvas: Canvas, rows: tuple[bytes, ...], side: float, top: float) -> None:
    """Runs of black modules as one path: no seams; under them white paper, also where a watermark is."""
    module = side / len(rows)
    quiet = _QUIET * module
    canvas.saveState()
    canvas.setFillGray(1)
    canvas.rect(-quiet, top - side - quiet, side + 2 * quiet, side + 2 * quiet, stroke=0, fill=1)
    canvas.restoreState()
    path = canvas.beginPath()
    for row, bits in enumerate(rows):
        start = None
        for column, black in enumerate((*bits, 0)):
            if black and start is None:
                start = column
            elif not black and start is not None:
                path.rect(start * module, top - (row + 1) * module, (column - start) * module, module)
                start = None
    canvas.drawPath(path, stroke=0, fill=1, fillMode=1)
