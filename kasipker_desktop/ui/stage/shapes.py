"""The shapes of the stage: rules, ticks, the arrow, the mark, panels, QR plates, the weave."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from ...domain.weave import band, ribbon
from ..widgets.qr import QUIET, modules
from ..widgets.weave import weave_paths
from .marks import Marks, Shape
from .tokens import StageTokens

TICK = 46.0
"""The side of a tick in its ring."""


def rule(left: float, right: float, y: float, colour: str, pen: float = 2.0) -> Shape:
    """A line across."""
    return Shape(_polyline((left, y), (right, y)), stroke=colour, pen=pen)


def upright(x: float, top: float, bottom: float, colour: str) -> Shape:
    """A line between columns."""
    return Shape(_polyline((x, top), (x, bottom)), stroke=colour, pen=2.0)


def bar(left: float, top: float, width: float, colour: str) -> Shape:
    """The place of a digit that is not said yet."""
    path = QPainterPath()
    path.addRect(QRectF(left, top, width, 6))
    return Shape(path, fill=colour)


def tick(x: float, middle: float, colour: str) -> Marks:
    """A ring with a tick: this is done."""
    sign = QPainterPath()
    sign.moveTo(x + 14, middle + 1)
    sign.lineTo(x + 21, middle + 8)
    sign.lineTo(x + 33, middle - 7)
    return ring(x, middle, colour), Shape(sign, stroke=colour, pen=3.6)


def ring(x: float, middle: float, colour: str) -> Shape:
    """A ring without a tick: this is still to be done."""
    path = QPainterPath()
    path.addEllipse(QRectF(x + 2, middle - TICK / 2 + 2, TICK - 4, TICK - 4))
    return Shape(path, stroke=colour, pen=3.6)


def arrow(left: float, right: float, y: float, colour: str, head: float = 22.0) -> Shape:
    """An arrow to the right; `right` less than `left` turns it."""
    back = -head if right > left else head
    path = _polyline((left, y), (right, y))
    path.moveTo(right + back, y - head * 0.8)
    path.lineTo(right, y)
    path.lineTo(right + back, y + head * 0.8)
    return Shape(path, stroke=colour, pen=max(4.0, head / 5))


def emblem(x: float, middle: float, side: float, tokens: StageTokens) -> Marks:
    """The mark of the program: a diamond with a saffron and a turquoise triangle."""
    half, inner = side / 2, side / 4
    cx = x + half
    frame, upper, lower = QPainterPath(), QPainterPath(), QPainterPath()
    for path, points in (
        (frame, ((cx, middle - half), (cx + half, middle), (cx, middle + half), (cx - half, middle))),
        (upper, ((cx, middle - inner), (cx + inner, middle), (cx - inner, middle))),
        (lower, ((cx - inner, middle), (cx + inner, middle), (cx, middle + inner))),
    ):
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
        path.closeSubpath()
    return (
        Shape(frame, stroke=tokens.gold, pen=4),
        Shape(upper, fill=tokens.gold),
        Shape(lower, fill=tokens.teal),
    )


def panel(rect: QRectF, tokens: StageTokens) -> Shape:
    """A panel that holds what was sent."""
    path = QPainterPath()
    path.addRoundedRect(rect, 20, 20)
    return Shape(path, fill=tokens.panel, stroke=tokens.line, pen=2)


def qr(text: str, left: float, top: float, side: float, tokens: StageTokens) -> Marks:
    """A QR code on its white plate, four modules of quiet zone inside."""
    plate = QPainterPath()
    plate.addRoundedRect(QRectF(left, top, side, side), 16, 16)
    return Shape(plate, fill=tokens.qr), Shape(_qr_path(text, left, top, side), fill=tokens.qr_ink, crisp=True)


@lru_cache(maxsize=16)
def _qr_path(text: str, left: float, top: float, side: float) -> QPainterPath:
    lines = modules(text)
    module = side / (len(lines) + 2 * QUIET)
    path = QPainterPath()
    for row, line in enumerate(lines):
        for column, dark in enumerate(line):
            if dark:
                path.addRect(left + (column + QUIET) * module, top + (row + QUIET) * module, module, module)
    return path


def weave(fingerprint: str, left: float, top: float, digit: float, stitch: float, tokens: StageTokens) -> Marks:
    """The full band over its digits: a stitch as wide as a digit, a gap after each 8."""
    first, second = _band_paths(fingerprint, digit, stitch)
    return Shape(first.translated(left, top), tokens.band1), Shape(second.translated(left, top), tokens.weave2)


def ribbon_marks(fingerprint: str, place: QRectF, lit: float, tokens: StageTokens) -> Marks:
    """The ribbon in its place; what lies right of `lit` (0 to 1) stands at 30 %."""
    width, top, height = place.width(), place.top(), place.height()
    colours = (tokens.weave1, tokens.weave2)
    paths = [path.translated(0, top) for path in _ribbon_paths(fingerprint, width / 64, height / 2)]
    bright, dim = QRectF(0, top, width * lit, height), QRectF(width * lit, top, width * (1 - lit), height)
    known = [("ribbon", fingerprint, width, thread) for thread in (1, 2)]
    parts = tuple(zip(paths, colours, known, strict=True))
    shown = [Shape(path, colour, clip=bright, known_as=name) for path, colour, name in parts]
    unlit = [Shape(path, colour, opacity=0.3, clip=dim, known_as=name) for path, colour, name in parts]
    return tuple(shown + (unlit if lit < 1 else []))


@lru_cache(maxsize=8)
def _band_paths(fingerprint: str, digit: float, stitch: float) -> tuple[QPainterPath, QPainterPath]:
    return weave_paths(band(fingerprint), digit, stitch, digit)


@lru_cache(maxsize=8)
def _ribbon_paths(fingerprint: str, width: float, height: float) -> tuple[QPainterPath, QPainterPath]:
    return weave_paths(ribbon(fingerprint), width, height)


def _polyline(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    return path
