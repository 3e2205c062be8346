"""The weave comes down after the winner's name: flat stitches' triangles, few, falling once, nothing flashing."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from .layout import HEIGHT
from .marks import Marks, Shape
from .tokens import StageTokens

MOST = 120
SECONDS = 3.0
_FALL = 1.9
"""Seconds that one triangle needs from the upper edge to the lower one."""
_FAINT = 0.42
"""It lies under the name: ink over it keeps a contrast of 7 to 1."""


@dataclass(frozen=True)
class _Piece:
    x: float
    start: float
    side: float
    drift: float
    turn: float
    second: bool


def confetti(fingerprint: str, t: float, width: float, tokens: StageTokens) -> Marks:
    """What falls `t` seconds after it began: at most 120 triangles as two shapes, of the list's own weave."""
    if not 0 <= t < SECONDS or not fingerprint:
        return ()
    first, second = QPainterPath(), QPainterPath()
    for piece in _pieces(fingerprint, width):
        share = (t - piece.start) / _FALL
        if 0 <= share <= 1:
            _add(second if piece.second else first, piece, share)
    return Shape(first, fill=tokens.weave1, opacity=_FAINT), Shape(second, fill=tokens.weave2, opacity=_FAINT)


@lru_cache(maxsize=4)
def _pieces(fingerprint: str, width: float) -> tuple[_Piece, ...]:
    """Where each falls follows from the list's fingerprint: the same list, the same fall."""
    made = []
    for place in range(MOST):
        a, b, c, d, e, *_ = (byte / 255 for byte in hashlib.sha256(f"{fingerprint} {place}".encode()).digest())
        made.append(
            _Piece(
                x=a * width,
                start=b * (SECONDS - _FALL),
                side=16 + 16 * c,
                drift=(d - 0.5) * 160,
                turn=(e - 0.5) * 2 * pi,
                second=place % 2 == 1,
            )
        )
    return tuple(made)


def _add(path: QPainterPath, piece: _Piece, share: float) -> None:
    x = piece.x + piece.drift * share
    y = -40 + (HEIGHT + 80) * share
    angle = piece.turn * share * 2
    corners = [
        QPointF(x + piece.side * cos(angle + step * pi / 2), y + piece.side * sin(angle + step * pi / 2))
        for step in range(3)
    ]
    path.moveTo(corners[0])
    path.lineTo(corners[1])
    path.lineTo(corners[2])
    path.closeSubpath()
