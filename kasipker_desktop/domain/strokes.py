"""A drawn signature as strokes: points with time and pressure, their canonical text, their smoothed outline."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from .canonical import dump, pack, parse, sha256, unpack

STROKES_FORMAT = "kasipker-strokes/1"
UNIT = 100
"""Places are whole hundredths of a pixel."""

FULL_PRESSURE = 1000
THIN, WIDE = 1.3, 4.6
"""The ink's width in px (looks 5)."""

ENOUGH_STROKES, ENOUGH_INK = 2, 120.0
_FAST = 2.0
"""Px a millisecond at which ink without pressure is thinnest."""

_CALM = 0.6
"""How much of the width before stays in a point's width, so that the ink does not jump."""

_STEP = 1.5
_OCTAGON = tuple((math.cos(math.pi * corner / 4), math.sin(math.pi * corner / 4)) for corner in range(8))

T = TypeVar("T")
Place = tuple[float, float]
Polygon = tuple[Place, ...]


@dataclass(frozen=True)
class StrokePoint:
    """Where the pen was: hundredths of a px right of and below the line's left end, ms since the first touch.

    `pressure` is 1 to 1000, or 0 where the device doesn't tell (mouse, most touch screens).
    """

    x: int
    y: int
    at: int
    pressure: int


Stroke = tuple[StrokePoint, ...]


@dataclass(frozen=True)
class Strokes:
    """A signature as it was drawn, stroke by stroke; a picture, not an EDS."""

    format: str
    strokes: tuple[Stroke, ...]

    def text(self) -> str:
        """The canonical JSON that is kept, with its final LF."""
        return dump(pack(self)) + "\n"

    def digest(self) -> str:
        """What a signature's fact names, and by which the same drawing is known again."""
        return sha256(self.text())

    @property
    def ink(self) -> float:
        """The way of the pen on the paper, in px."""
        return sum(math.dist(_place(a), _place(b)) for stroke in self.strokes for a, b in _pairs(stroke))

    @property
    def enough(self) -> bool:
        """Whether this can be somebody's signature: two strokes or 120 px of ink (looks 5)."""
        return len(self.strokes) >= ENOUGH_STROKES or self.ink >= ENOUGH_INK

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of the ink in px; all zero without a stroke."""
        places = [_place(point) for stroke in self.strokes for point in stroke]
        if not places:
            return 0.0, 0.0, 0.0, 0.0
        xs, ys = zip(*places, strict=True)
        margin = WIDE / 2
        return min(xs) - margin, min(ys) - margin, max(xs) + margin, max(ys) + margin


@dataclass(frozen=True)
class DrawnSignature:
    """A member's drawn signature and when it was given."""

    strokes: Strokes
    at: datetime


def drawn(strokes: Sequence[Sequence[StrokePoint]]) -> Strokes:
    """The strokes as a signature; strokes without a point fall away."""
    return Strokes(STROKES_FORMAT, tuple(tuple(stroke) for stroke in strokes if stroke))


def read_strokes(text: str) -> Strokes:
    """The strokes that `Strokes.text` wrote; raises KnownError `not_canonical`."""
    return unpack(Strokes, parse(text))


def outline(stroke: Sequence[StrokePoint]) -> tuple[Polygon, ...]:
    """The ink of one stroke as polygons in px.

    They overlap and all turn the same way: filled together by the winding rule they are one shape without holes,
    however the pen turned.
    """
    samples = list(_samples(stroke))
    discs = [_disc(place, width / 2) for place, width in samples]
    bands = [band for a, b in _pairs(samples) if (band := _band(a, b))]
    return (*discs, *bands)


def widths(stroke: Sequence[StrokePoint]) -> tuple[float, ...]:
    """The ink's width at each point: by pressure, or where there is none by speed (slow is wide)."""
    found: list[float] = []
    for place, point in enumerate(stroke):
        wanted = _width(stroke[max(0, place - 1)], point)
        found.append(wanted if not found else found[-1] * _CALM + wanted * (1 - _CALM))
    return tuple(found)


def _width(before: StrokePoint, point: StrokePoint) -> float:
    if point.pressure:
        return THIN + (WIDE - THIN) * min(1.0, point.pressure / FULL_PRESSURE)
    passed = point.at - before.at
    speed = math.dist(_place(before), _place(point)) / passed if passed > 0 else _FAST / 2
    return WIDE - (WIDE - THIN) * min(1.0, speed / _FAST)


def _samples(stroke: Sequence[StrokePoint]) -> Iterator[tuple[Place, float]]:
    """Places along the smoothed way of the pen, with the width there."""
    places, wide = [_place(point) for point in stroke], widths(stroke)
    if places:
        yield places[0], wide[0]
    for i in range(len(places) - 1):
        before, after = places[max(0, i - 1)], places[min(len(places) - 1, i + 2)]
        count = max(1, math.ceil(math.dist(places[i], places[i + 1]) / _STEP))
        for step in range(1, count + 1):
            part = step / count
            yield (
                _catmull_rom(before, places[i], places[i + 1], after, part),
                wide[i] + (wide[i + 1] - wide[i]) * part,
            )


def _catmull_rom(before: Place, a: Place, b: Place, after: Place, part: float) -> Place:
    """The place at `part` of the way from `a` to `b` on the uniform Catmull-Rom curve."""

    def along(axis: int) -> float:
        p, q, r, s = before[axis], a[axis], b[axis], after[axis]
        bend = part * (r - p + part * (2 * p - 5 * q + 4 * r - s + part * (3 * (q - r) + s - p)))
        return q + bend / 2

    return along(0), along(1)


def _disc(place: Place, radius: float) -> Polygon:
    return tuple((place[0] + radius * x, place[1] + radius * y) for x, y in _OCTAGON)


def _band(a: tuple[Place, float], b: tuple[Place, float]) -> Polygon | None:
    """The ink between two samples, turning as the discs do."""
    (ax, ay), (bx, by) = a[0], b[0]
    long = math.hypot(bx - ax, by - ay)
    if long == 0:
        return None
    across = (-(by - ay) / long, (bx - ax) / long)
    near, far = a[1] / 2, b[1] / 2
    return (
        (ax - across[0] * near, ay - across[1] * near),
        (bx - across[0] * far, by - across[1] * far),
        (bx + across[0] * far, by + across[1] * far),
        (ax + across[0] * near, ay + across[1] * near),
    )


def _place(point: StrokePoint) -> Place:
    return point.x / UNIT, point.y / UNIT


def _pairs(items: Sequence[T]) -> Iterator[tuple[T, T]]:
    return itertools.pairwise(items)
