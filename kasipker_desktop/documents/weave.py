"""The weave of a list in black and grey, as vector paths (looks 1, looks2.md 11)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from ..domain.weave import Stitch, band, ribbon
from .fonts import width
from .shapes import fill_polygons
from .styles import HEX, WEAVE_GREY
from .text import Style

_STITCH_HEIGHT = 7.2
_CENTRE = (0.5, 0.5)
_SIDES = {"north": ((0, 0), (1, 0)), "east": ((1, 0), (1, 1)), "south": ((1, 1), (0, 1)), "west": ((0, 1), (0, 0))}

Corner = Callable[[Stitch], tuple[float, float]]


class Band(Flowable):  # type: ignore[misc]
    """The full band of 4 × 32 stitches, each as wide as the digit under it."""

    def __init__(self, fingerprint: str, before: float = 0, after: float = 0, style: Style = HEX) -> None:
        super().__init__()
        self._stitches, self._style = band(fingerprint), style
        self.spaceBefore, self.spaceAfter = before, after

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Four stitches high."""
        self.height = 4 * self._stitch
        return width, self.height

    @property
    def _stitch(self) -> float:
        """As high as in the table of looks2.md 11, larger under larger digits."""
        return _STITCH_HEIGHT * self._style.size / HEX.size

    def draw(self) -> None:
        digit, stitch_height = width("0", self._style.face, self._style.size), self._stitch

        def corner(stitch: Stitch) -> tuple[float, float]:
            return (stitch.column + stitch.column // 8) * digit, self.height - stitch.row * stitch_height

        _draw(self.canv, self._stitches, corner, (digit, stitch_height))


def draw_ribbon(canvas: Canvas, fingerprint: str, x: float, top: float, size: tuple[float, float]) -> None:
    """The ribbon of 2 × 64 stitches in a box of the given size."""
    stitch_size = (size[0] / 64, size[1] / 2)

    def corner(stitch: Stitch) -> tuple[float, float]:
        return x + stitch.column * stitch_size[0], top - stitch.row * stitch_size[1]

    _draw(canvas, ribbon(fingerprint), corner, stitch_size)


def _draw(canvas: Canvas, stitches: Sequence[Stitch], corner: Corner, size: tuple[float, float]) -> None:
    """One path per colour: separate triangles would show seams."""
    canvas.saveState()
    for second, grey in ((True, WEAVE_GREY), (False, 0)):
        canvas.setFillGray(grey)
        shown = (stitch for stitch in stitches if stitch.second is second)
        fill_polygons(canvas, (triangle for stitch in shown for triangle in _triangles(stitch, corner(stitch), size)))
    canvas.restoreState()


def _triangles(
    stitch: Stitch, corner: tuple[float, float], size: tuple[float, float]
) -> list[list[tuple[float, float]]]:
    """The set triangles of a stitch whose top left corner is given, in page points."""
    return [
        [(corner[0] + x * size[0], corner[1] - y * size[1]) for x, y in (*ends, _CENTRE)]
        for side, ends in _SIDES.items()
        if getattr(stitch, side)
    ]
