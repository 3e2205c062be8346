"""The frame that holds every scene: ground, head with clock, ribbon; the rehearsal's plates are drawn last."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QPainterPath, QTransform

from .baked import Baked
from .facts import StageFacts
from .layout import HEIGHT, NARROW, WIDE, Canvas, base_of, right_of
from .marks import Mark, Marks, Picture, Placed, Shape, paint
from .say import period_words
from .shapes import emblem, ribbon_marks
from .tokens import StageTokens
from .type import STRONG, TEXT, TITLE, advance, font

UPPER, LOWER = "ЖАТТЫҒУ – ҰТЫС ОЙЫНЫ ЕМЕС", "РЕПЕТИЦИЯ – НЕ РОЗЫГРЫШ"
"""The same in every language of the window."""
_WORD = "ЖАТТЫҒУ"
_PLATE, _FOOT, _EDGE = 112.0, 87.0, 40.0
_STRIPE = 36.0


def canvas_for(width: float, height: float, rehearsal: bool) -> Canvas:
    """The canvas of a screen: the narrow one below 16 : 10, so that 5 % stay 5 % of what is seen."""
    return Canvas(rehearsal, WIDE if width / max(1.0, height) >= 1.6 else NARROW)


def scaling(canvas: Canvas, width: float, height: float) -> QTransform:
    """From canvas px to a screen's: whole canvas visible, in the middle."""
    scale = min(width / canvas.width, height / HEIGHT)
    left, top = (width - canvas.width * scale) / 2, (height - HEIGHT * scale) / 2
    return QTransform(scale, 0, 0, scale, left, top)


@dataclass(frozen=True)
class Framed:
    """What lies under the scene and what lies over it."""

    under: Marks
    over: Marks


def framed(facts: StageFacts, canvas: Canvas, tokens: StageTokens, lit: float, logo: QImage | None = None) -> Framed:
    """Head and ribbon of a draw; word, hatch and plates of a rehearsal."""
    if canvas.rehearsal:
        return Framed((_watermark(canvas, tokens),), _plates(facts, canvas, tokens))
    woven = ribbon_marks(facts.fingerprint, canvas.ribbon, lit, tokens) if facts.fingerprint else ()
    return Framed((*_head(facts, canvas, tokens, logo), *woven), ())


def paint_stage(painter: QPainter, frame: Framed, layers: tuple[tuple[Marks, float], ...], baked: Baked) -> None:
    """Paints frame and the layers of scenes (each with its opacity) in canvas px, on the ground."""
    paint(painter, frame.under, baked)
    for marks, opacity in layers:
        paint(painter, marks, baked, opacity)
    paint(painter, frame.over, baked)


def _head(facts: StageFacts, canvas: Canvas, tokens: StageTokens, logo: QImage | None) -> Marks:
    """Mark, campaign, month and clock; beside a wide logo the campaign's name gives way."""
    top, row = 54.0, 74.0
    base = base_of(top, row, TEXT)
    mark, wide = _mark(canvas, top, row, tokens, logo)
    name, clock = canvas.left + wide + 28, right_of(facts.clock, canvas.right, STRONG)
    period, words = name + advance(facts.campaign, STRONG) + 30, period_words(facts)
    fits = period + advance(words, TEXT) + 40 <= clock
    return (
        *mark,
        *([Placed(facts.campaign, name, base, STRONG, tokens.ink)] if fits else []),
        Placed(words, period if fits else name, base, TEXT, tokens.ink2),
        Placed(facts.clock, clock, base, STRONG, tokens.ink),
    )


def _mark(canvas: Canvas, top: float, row: float, tokens: StageTokens, logo: QImage | None) -> tuple[Marks, float]:
    """The organiser's logo as high as the head, at most four times as wide; else the program's mark."""
    if logo is None:
        return emblem(canvas.left, top + row / 2, 54, tokens), 54.0
    scale = min(row / logo.height(), 4 * row / logo.width())
    wide, high = logo.width() * scale, logo.height() * scale
    return (Picture(logo, QRectF(canvas.left, top + (row - high) / 2, wide, high)),), wide


def _plates(facts: StageFacts, canvas: Canvas, tokens: StageTokens) -> Marks:
    left, right = canvas.left, canvas.right
    plates = QPainterPath()
    low = HEIGHT - _FOOT
    plates.addRect(QRectF(left, 0, right - left, _PLATE))
    plates.addRect(QRectF(left, low, right - left, _FOOT))
    ink = tokens.plate_ink
    marks: list[Mark] = [
        Shape(_edges(canvas), fill=ink, crisp=True),
        Shape(_hatch(canvas), fill=tokens.plate, known_as=("hatch", canvas)),
        Shape(plates, fill=tokens.plate, crisp=True),
        Placed(UPPER, left + 38, base_of(0, _PLATE, STRONG), STRONG, ink),
        Placed(LOWER, left + 38, base_of(low, _FOOT, STRONG), STRONG, ink),
    ]
    clock = right_of(facts.clock, right - 38, STRONG)
    marks.append(Placed(facts.clock, clock, base_of(0, _PLATE, STRONG), STRONG, ink))
    return tuple(marks)


def _edges(canvas: Canvas) -> QPainterPath:
    """Both sides, and the ends of the plates."""
    path = QPainterPath()
    for left, right in ((0.0, canvas.left), (canvas.right, float(canvas.width))):
        side = 0.0 if left == 0 else canvas.width - _EDGE
        path.addRect(QRectF(left, 0, right - left, _PLATE))
        path.addRect(QRectF(side, _PLATE, _EDGE, HEIGHT - _PLATE - _FOOT))
        path.addRect(QRectF(left, HEIGHT - _FOOT, right - left, _FOOT))
    return path


@lru_cache(maxsize=4)
def _hatch(canvas: Canvas) -> QPainterPath:
    return _edges(canvas).intersected(_stripes(canvas.width))


def _stripes(width: int) -> QPainterPath:
    """Diagonal stripes over the whole canvas."""
    path = QPainterPath()
    x = -float(HEIGHT)
    while x < width + HEIGHT:
        path.moveTo(QPointF(x, HEIGHT))
        path.lineTo(QPointF(x + HEIGHT, 0))
        path.lineTo(QPointF(x + HEIGHT + _STRIPE, 0))
        path.lineTo(QPointF(x + _STRIPE, HEIGHT))
        path.closeSubpath()
        x += 2 * _STRIPE
    return path


@lru_cache(maxsize=8)
def _word_path(width: int) -> QPainterPath:
    path = QPainterPath()
    path.addText(QPointF(0, 0), font(TITLE.sized(300)), _WORD)
    box = path.boundingRect()
    scale = width * 0.8 / box.width()
    turn = QTransform().translate(width / 2, HEIGHT / 2).rotate(-14).scale(scale, scale)
    return turn.map(path.translated(-box.center()))


def _watermark(canvas: Canvas, tokens: StageTokens) -> Shape:
    return Shape(_word_path(canvas.width), fill=tokens.plate, opacity=0.1, known_as=("word", canvas.width))
