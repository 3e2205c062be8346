"""The weave of a list in black and grey, as vector paths (looks 1, looks2.md 11)."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from ..domain.weave import Stitch, band, ribbon
from .fonts import width
from .shapes import fill_path, path_of
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
        self._fingerprint, self._style = fingerprint, style
        self.spaceBefore, self.spaceAfter = before, after

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Four stitches high."""
        self.height = 4 * _stitch_height(self._style)
        return width, self.height

    def draw(self) -> None:
        _fill(self.canv, _band_paths(self._fingerprint, self._style))


def draw_ribbon(canvas: Canvas, fingerprint: str, x: float, top: float, size: tuple[float, float]) -> None:
    """The ribbon of 2 × 64 stitches in a box of the given size."""
    _fill(canvas, _ribbon_paths(fingerprint, x, top, size))


Paths = tuple[tuple[float, str], ...]
"""A grey and the path that is filled with it; one path per colour: separate triangles would show seams."""


@functools.lru_cache(maxsize=16)
def _band_paths(fingerprint: str, style: Style) -> Paths:
    """The papers of a month bear the same band again and again."""
    digit, high = width("0", style.face, style.size), _stitch_height(style)

    def corner(stitch: Stitch) -> tuple[float, float]:
        return (stitch.column + stitch.column // 8) * digit, (4 - stitch.row) * high

    return _paths(band(fingerprint), corner, (digit, high))


@functools.lru_cache(maxsize=16)
def _ribbon_paths(fingerprint: str, x: float, top: float, size: tuple[float, float]) -> Paths:
    wide, high = size[0] / 64, size[1] / 2

    def corner(stitch: Stitch) -> tuple[float, float]:
        return x + stitch.column * wide, top - stitch.row * high

    return _paths(ribbon(fingerprint), corner, (wide, high))


def _paths(stitches: Sequence[Stitch], corner: Corner, size: tuple[float, float]) -> Paths:
    return tuple(
        (grey, path_of(t for s in stitches if s.second is second for t in _triangles(s, corner(s), size)))
        for second, grey in ((True, WEAVE_GREY), (False, 0.0))
    )


def _fill(canvas: Canvas, paths: Paths) -> None:
    canvas.saveState()
    for grey, path in paths:
        canvas.setFillGray(grey)
        fill_path(canvas, path)
    canvas.restoreState()


def _stitch_height(style: Style) -> float:
    """As high as in the table of looks2.md 11, larger under larger digits."""
    return _STITCH_HEIGHT * style.size / HEX.size


def _triangles(
    stitch: Stitch, corner: tuple[float, float], size: tuple[float, float]
) -> list[list[tuple[float, float]]]:
    """The set triangles of a stitch whose top left corner is given, in page points."""
    return [
        [(corner[0] + x * size[0], corner[1] - y * size[1]) for x, y in (*ends, _CENTRE)]
        for side, ends in _SIDES.items()
        if getattr(stitch, side)
    ]
