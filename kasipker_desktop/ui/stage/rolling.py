"""The rolling: five real rows of the list in order, the middle one between two lines (picture 12); then stillness."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from ..words import clock_words, count_words
from .facts import StageFacts
from .layout import Canvas, base_of, right_of
from .marks import NUMBER, WINNER, Marks, Placed, Shape, faded
from .motion import AROUND, roll_of, row_at
from .say import Stage, number_words, translate
from .shapes import rule
from .tokens import StageTokens
from .type import FLOOR, STRONG, TEXT, TITLE, Face, advance, elided, shrunk, wrap

STILL = 0.7
_OUT = 0.25
"""How long the rows around the stopped one take to leave, and the words under them."""
_BAND, _PITCH = 172.0, 114.0
_MIDDLE = replace(TITLE, px=86)
_BESIDE = Face(TITLE.family, 400, 66)
_FIGURE = replace(STRONG, px=70)
_GAP = 48.0
_INSIDE = 0.9
"""Rows further than this from the middle have no ink in the band."""


def rolling(facts: StageFacts, t: float, canvas: Canvas, tokens: StageTokens) -> tuple[Marks, ...]:
    """What stands `t` seconds after the roll began."""
    if not rolls(facts):
        return ((),)
    left = roll_of(facts.place).left(t)
    return ((*_rows(facts, left, canvas, tokens), *_lines(canvas, tokens), *_foot(facts, canvas, tokens)),)


def stillness(facts: StageFacts, t: float, canvas: Canvas, tokens: StageTokens) -> tuple[Marks, ...]:
    """Only the stopped row; the others have left after a quarter of a second."""
    if not rolls(facts):
        return ((),)
    leaving = max(0.0, 1 - t / _OUT)
    rows = _rows(facts, 0.0, canvas, tokens)
    leaves = [mark for mark in rows if isinstance(mark, Placed) and not mark.role]
    stays = [mark for mark in rows if mark not in leaves]
    gone = faded((*leaves, *_foot(facts, canvas, tokens)), leaving)
    return ((*stays, *_lines(canvas, tokens), *gone),)


def rolls(facts: StageFacts) -> bool:
    """Whether there is a roll: the names it passes are there, and more than one is still in play."""
    if facts.place >= len(facts.drawn) or facts.calm:
        return False
    return (facts.participants or 0) - len(facts.shown_before) > 1 and _number(facts, 0) in facts.rows


def rows_place(canvas: Canvas) -> QRectF:
    """Where the rows roll."""
    reach = _BAND / 2 + (AROUND + 0.5) * _PITCH
    return QRectF(0, _middle(canvas) - reach, canvas.width, 2 * reach)


def _number(facts: StageFacts, before: int) -> int:
    return row_at(facts.person.number, before, facts.participants or 0, facts.shown_before)


def _middle(canvas: Canvas) -> float:
    return canvas.top + 372


def _rows(facts: StageFacts, left: float, canvas: Canvas, tokens: StageTokens) -> Marks:
    """A row is large inside the band and small outside; what crosses a line is cut by it like by a lens."""
    middle = _middle(canvas)
    band = QRectF(0, middle - _BAND / 2, canvas.width, _BAND)
    fill = QPainterPath()
    fill.addRect(band)
    names = canvas.left + _figures(facts, canvas) + _GAP
    marks: list[Placed] = []
    nearest = round(left)
    for before in range(nearest + AROUND + 1, nearest - AROUND - 2, -1):
        away = left - before
        if abs(away) <= AROUND + 0.5:
            marks += _row(facts, before, away, (middle, names), canvas, tokens)
    return Shape(fill, fill=tokens.panel, crisp=True), *marks


def _row(
    facts: StageFacts, before: int, away: float, at: tuple[float, float], canvas: Canvas, tokens: StageTokens
) -> list[Placed]:
    """`away` is how many rows above (negative) or below the middle it stands."""
    middle, names = at
    number = _number(facts, before)
    name = facts.rows.get(number, "")
    wide = canvas.right - names
    marks: list[Placed] = []
    if abs(away) < _INSIDE:
        clip = QRectF(0, middle - _BAND / 2, canvas.width, _BAND)
        stopped = before == 0 and away == 0
        large = _large(name, names, middle + away * _BAND, wide, tokens)
        figure = _figure(number, names, middle + away * _BAND, _FIGURE, tokens.gold)
        marks += [replace(mark, clip=clip, role=WINNER if stopped else "") for mark in large]
        marks.append(replace(figure, clip=clip, role=NUMBER if stopped else ""))
    if abs(away) > 0.5 - 0.5 * _PITCH / _BAND:
        side = 1 if away > 0 else -1
        edge = middle + side * _BAND / 2
        y = edge + side * (abs(away) - 0.5) * _PITCH
        outer = QRectF(0, min(edge, edge + side * AROUND * _PITCH), canvas.width, AROUND * _PITCH)
        small = [*_small(name, names, y, wide, tokens), _figure(number, names, y, TEXT, tokens.ink2)]
        marks += [replace(mark, clip=outer) for mark in small]
    fading = min(1.0, 2 * (AROUND + 0.5 - abs(away)))
    return [replace(mark, opacity=fading) for mark in marks]


def _large(name: str, x: float, y: float, wide: float, tokens: StageTokens) -> list[Placed]:
    """In one line; a long name in two or three smaller ones, as many as the band holds."""
    face = shrunk(name, _MIDDLE, wide, 58)
    lines = wrap(name, face, wide)
    if len(lines) > 1:
        face = _MIDDLE.sized(66 if len(lines) == 2 else FLOOR)
        lines = wrap(name, face, wide)
    if len(lines) > 2:
        face = _MIDDLE.sized(FLOOR)
        lines = elided(name, face, wide, 3)
    step = face.px * (1.12 if len(lines) < 3 else 1.02)
    top = y - len(lines) * step / 2
    return [
        Placed(line.words, x, base_of(top + row * step, step, face), face, tokens.ink, glued=line.glued)
        for row, line in enumerate(lines)
    ]


def _small(name: str, x: float, y: float, wide: float, tokens: StageTokens) -> list[Placed]:
    face = shrunk(name, _BESIDE, wide)
    lines = elided(name, face, wide, 2)
    step = face.px * 1.02
    top = y - len(lines) * step / 2
    return [
        Placed(line.words, x, base_of(top + row * step, step, face), face, tokens.ink2, glued=line.glued)
        for row, line in enumerate(lines)
    ]


def _figure(number: int, names: float, y: float, face: Face, colour: str) -> Placed:
    """«№ 91», its end before the names."""
    words = number_words(number)
    return Placed(words, right_of(words, names - _GAP, face), base_of(y - 50, 100, face), face, colour)


def _figures(facts: StageFacts, canvas: Canvas) -> float:
    """The width of the widest number of the list."""
    widest = "8" * len(str(facts.participants or 0))
    return max(advance(number_words(int(widest)), _FIGURE), 0.05 * canvas.width)


def _lines(canvas: Canvas, tokens: StageTokens) -> Marks:
    middle = _middle(canvas)
    return tuple(rule(0, canvas.width, middle + side * _BAND / 2, tokens.gold, 3) for side in (-1, 1))


def _foot(facts: StageFacts, canvas: Canvas, tokens: StageTokens) -> Marks:
    """How many roll, and that the result was written before the first of them."""
    top = _middle(canvas) + _BAND / 2 + AROUND * _PITCH + 24
    count = (facts.participants or 0) - len(facts.shown_before)
    rolling_now = Stage().rolling(count).format(count=count_words(count))
    kept = facts.answer.kept_at if facts.answer else facts.now
    written = translate("Stage", "The result was written: {time}").format(time=clock_words(kept))
    row = 84.0
    first = Placed(rolling_now, canvas.left, base_of(top, row, TEXT), TEXT, tokens.ink2)
    beside = advance(rolling_now, TEXT) + advance(written, TEXT) + 60 <= canvas.column
    place = right_of(written, canvas.right, TEXT) if beside else canvas.left
    second = Placed(written, place, base_of(top if beside else top + 66, row, TEXT), TEXT, tokens.ink2)
    return rule(canvas.left, canvas.right, top, tokens.line), first, second
