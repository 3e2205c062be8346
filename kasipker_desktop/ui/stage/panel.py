"""The panel of what goes to random.org and comes back, and what stands around it (pictures 11, 43)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

from .layout import Block, Canvas, base_of, beside, line_block, pages, right_of, text_block
from .marks import DATA, Mark, Marks, Placed
from .opening import ticked
from .shapes import TICK, arrow, tick
from .shapes import panel as panel_shape
from .tokens import StageTokens
from .type import DIGITS, LABELS, STRONG, TEXT, TITLE, advance, narrowed, shrunk

METHOD = "generateSignedIntegers"
PANEL = 1068.0
_ROW = 66.0
_PAD = 22.0
_SIDE = 42.0
_ELAPSED = 238

Sheets = tuple[Marks, ...]
Row = tuple[str, tuple[str, ...]]
"""A member's name and its value in lines."""


@dataclass(frozen=True)
class Way:
    """One way of the wire: its word and what stands at the right of it."""

    word: str
    beside: str


@dataclass(frozen=True)
class Foot:
    """What stands under the panel: ticks of what is done, and lines of words."""

    ticks: Block
    words: Sequence[Block]


def panel_scene(title: str, big: Block | None, asked: Block, foot: Foot, canvas: Canvas, tokens: StageTokens) -> Sheets:
    """Number and panel side by side; on a narrow canvas the number has a page of its own, or none."""
    least = 60 if canvas.narrow else 76
    head = text_block(
        title, canvas.left, canvas.column, shrunk(title, TITLE, canvas.column, least), tokens.ink, lead=1.15
    )
    if not canvas.narrow and big:
        return pages([head, beside(big, asked, gap=14), foot.ticks, *foot.words], canvas)
    asked = replace(asked, gap=24)
    if big is None:
        return pages([head, asked, foot.ticks, *foot.words], canvas)
    return *pages([head, replace(big, gap=24), foot.ticks], canvas), *pages([head, asked, *foot.words], canvas)


def panel_block(
    out: Way, sent: Sequence[Row], back: Way | None, came: Sequence[Row], canvas: Canvas, tokens: StageTokens
) -> Block:
    """What went out, member by member, and under it what came back; `back` is None before anything is sent."""
    left = canvas.left if canvas.narrow else canvas.right - PANEL
    right = canvas.right
    inner, outer = left + _SIDE, right - _SIDE
    values = inner + (max(len(label) for label, _ in (*sent, *came)) + 1) * advance("0", LABELS)
    high = (_count(sent) + _count(came) + 1 + bool(back)) * _ROW + 2 * _PAD + (8 if back else 0)

    def draw(top: float) -> Marks:
        y = top + _PAD
        marks: list[Mark] = [panel_shape(QRectF(left, top, right - left, high), tokens)]
        marks += _way(out.word, inner, y, tokens.teal, forth=True)
        marks += _flush(out.beside, outer, y, tokens.ink)
        marks += _lines(sent, inner, values, y + _ROW, tokens)
        if back:
            y += (_count(sent) + 1) * _ROW + 8
            marks += _way(back.word, inner, y, tokens.gold, forth=False)
            marks += _flush(back.beside, outer, y, tokens.ink2)
            marks += _lines(came, inner, values, y + _ROW, tokens)
        return tuple(marks)

    return Block(high, draw)


def _count(rows: Sequence[Row]) -> int:
    return sum(len(values) for _, values in rows)


def _lines(rows: Sequence[Row], inner: float, values: float, y: float, tokens: StageTokens) -> list[Mark]:
    marks: list[Mark] = []
    for label, each in rows:
        for place, value in enumerate(each):
            base = base_of(y, _ROW, LABELS)
            bare = not label
            face, role = DIGITS if bare else LABELS, DATA if label == DATA else ""
            marks.append(Placed(value, inner if bare else values, base, face, tokens.ink, role=role))
            marks += [Placed(label, inner, base, LABELS, tokens.ink2)] if label and not place else []
            y += _ROW
    return marks


def _way(words: str, x: float, top: float, colour: str, forth: bool) -> list[Mark]:
    """An arrow, out or back, and its word."""
    y = top + _ROW / 2
    drawn = arrow(x, x + 38, y, colour, 14) if forth else arrow(x + 38, x, y, colour, 14)
    return [drawn, Placed(words, x + 60, base_of(top, _ROW, STRONG), STRONG, colour)]


def _flush(words: str, right: float, top: float, colour: str) -> list[Mark]:
    return [Placed(words, right_of(words, right, TEXT), base_of(top, _ROW, TEXT), TEXT, colour)] if words else []


def big_block(label: str, number: str, hint: str, canvas: Canvas, tokens: StageTokens, swap: bool = False) -> Block:
    """A number of 22 % between its label and a hint; `swap` puts the label under the number."""
    wide = canvas.column if canvas.narrow else canvas.column - PANEL - 48
    face = shrunk(number, TITLE.sized(_ELAPSED), wide)
    above, under = (hint, label) if swap else (label, hint)
    over = text_block(above, canvas.left, wide, TEXT, tokens.ink2)
    middle = line_block([(number, canvas.left, face, tokens.gold)], _ELAPSED)
    below = text_block(under, canvas.left, wide, TEXT, tokens.ink if swap else tokens.ink2)

    def draw(top: float) -> Marks:
        y = top + 24
        return (
            *over.draw(y),
            *middle.draw(y + over.height + 8),
            *below.draw(y + over.height + middle.height + 20),
        )

    return Block(24 + over.height + middle.height + below.height + 20, draw)


def ticks_block(words: Sequence[str], canvas: Canvas, tokens: StageTokens) -> Block:
    """Spread from margin to margin, or one under the other where they don't fit."""
    wide = [TICK + 22 + advance(each, TEXT) for each in words]
    room = canvas.column - sum(wide)
    if room < 30 * (len(words) - 1):
        rows = [ticked(each, canvas.left, canvas.column, tokens.ink, tokens) for each in words]
        return _over(rows)
    between = min(room / (len(words) - 1), 220 if len(words) < 3 else room)
    places = [canvas.left + sum(wide[:place]) + place * between for place in range(len(words))]
    row = TEXT.px * 1.25

    def draw(top: float) -> Marks:
        marks: list[Mark] = []
        for each, x in zip(words, places, strict=True):
            marks += tick(x, top + row / 2, tokens.teal)
            marks.append(Placed(each, x + TICK + 22, base_of(top, row, TEXT), TEXT, tokens.ink))
        return tuple(marks)

    return Block(row, draw, gap=24)


def _over(rows: Sequence[Block]) -> Block:
    high = rows[0].height

    def draw(top: float) -> Marks:
        return tuple(mark for place, row in enumerate(rows) for mark in row.draw(top + place * high))

    return Block(high * len(rows), draw, gap=24)


def calm_block(words: str, canvas: Canvas, tokens: StageTokens) -> Block:
    return text_block(words, canvas.left, canvas.column, narrowed(words, canvas.column), tokens.ink2, gap=8)
