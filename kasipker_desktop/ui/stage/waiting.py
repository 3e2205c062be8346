"""Before and while random.org is asked: the request as it stands, elapsed time, what is safe (pictures 11, 43)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF

from ..words import count_words
from .facts import StageFacts
from .layout import Block, Canvas, base_of, beside, line_block, pages, right_of, rule_block, text_block
from .marks import Mark, Marks, Placed
from .opening import ticked
from .say import moment_words, translate
from .shapes import TICK, arrow, panel, tick
from .tokens import StageTokens
from .type import DIGITS, LABELS, STRONG, TEXT, TITLE, advance, shrunk

_ROW = 66.0
_PAD = 22.0
_SIDE = 42.0
_ELAPSED = 238
_PANEL = 1068.0
_MOST = 8
"""Rows of the panel beside everything else."""

_Row = tuple[str, tuple[str, ...]]


def request(facts: StageFacts, t: float, canvas: Canvas, tokens: StageTokens) -> tuple[Marks, ...]:
    """The request as it will go out, shown before a member presses (design.md 2, promise 1)."""
    asked = _panel(facts, canvas, tokens, _rows(facts, _MOST - 1), sent="", answer="")
    number = _big(
        translate("Stage", "Participants"),
        count_words(facts.participants or 0),
        translate("Stage", "random.org draws from"),
        canvas,
        tokens,
        swap=True,
    )
    title = translate("Stage", "The request is ready")
    ticks = (translate("Stage", "List closed"), translate("Stage", "Ticket recorded"))
    calm = translate("Stage", "It goes out exactly so when the button is pressed")
    return _scene(title, number, asked, [_ticks(ticks, canvas, tokens), _calm(calm, canvas, tokens)], canvas, tokens)


def waiting(facts: StageFacts, t: float, canvas: Canvas, tokens: StageTokens) -> tuple[Marks, ...]:
    """As long as it takes; after a lost answer the title, the rows and the last lines say so, without red."""
    sent = moment_words(facts.sent_at) if facts.sent_at else ""
    fault = facts.lost
    rows = _fault_rows(facts) if fault else _rows(facts, _MOST - 2)
    answer = translate("Stage", "not yet come") if fault else translate("Stage", "awaited")
    asked = _panel(facts, canvas, tokens, rows, sent, answer)
    hint = translate("Stage", "The request is the same") if fault else translate("Stage", "Usually 2–10 seconds")
    elapsed = _big(translate("Stage", "Elapsed"), _elapsed(facts), hint, canvas, tokens)
    title = (
        translate("Stage", "The connection broke, the result is not lost")
        if fault
        else translate("Stage", "Waiting for random.org's answer")
    )
    ticks = (
        translate("Stage", "List closed"),
        translate("Stage", "Ticket recorded"),
        translate("Stage", "Request kept"),
    )
    foot = [_ticks(ticks, canvas, tokens), *(_again(facts, canvas, tokens) if fault else [])]
    calm = (
        translate("Stage", "One ticket – one result: no other number can come out")
        if fault
        else translate("Stage", "Even if the connection breaks the result is not lost: one ticket – one result")
    )
    return _scene(title, elapsed, asked, [*foot, _calm(calm, canvas, tokens)], canvas, tokens)


def _scene(
    title: str, big: Block, asked: Block, foot: Sequence[Block], canvas: Canvas, tokens: StageTokens
) -> tuple[Marks, ...]:
    """Side by side; on a narrow canvas the request has a page of its own."""
    face = shrunk(title, TITLE, canvas.column, 76)
    head = text_block(title, canvas.left, canvas.column, face, tokens.ink, lead=1.15)
    if canvas.narrow:
        return *pages([head, replace(big, gap=24), *foot], canvas), *pages([head, replace(asked, gap=24)], canvas)
    return pages([head, beside(big, asked, gap=14), *foot], canvas)


def _rows(facts: StageFacts, most: int) -> list[_Row]:
    """What is sent, by random.org's own words; what every draw has in common goes first when there is little room."""
    count, maximum = facts.count, facts.participants or 0
    rows: list[_Row] = [
        ("", ("generateSignedIntegers",)),
        ("n, min, max", (f"{count}, 1, {maximum}",)),
        ("replacement", ("false",)),
        *_bound(facts),
    ]
    for place in (2, 0):
        if sum(len(values) for _, values in rows) > most:
            del rows[place]
    return rows


def _fault_rows(facts: StageFacts) -> list[_Row]:
    return [*_bound(facts), ("n, max", (f"{facts.count}, {facts.participants or 0}",))]


def _bound(facts: StageFacts) -> list[_Row]:
    """Ticket, list and room: what ties the result to this meeting."""
    digits = facts.fingerprint
    said = facts.room.split("-")
    room = tuple("-".join(said[place : place + 4]) for place in range(0, len(said), 4))
    return [("ticketId", (facts.ticket,)), ("list", (f"{digits[:8]}…{digits[-8:]}",)), ("room", room)]


def _panel(
    facts: StageFacts, canvas: Canvas, tokens: StageTokens, rows: Sequence[_Row], sent: str, answer: str
) -> Block:
    left = canvas.left if canvas.narrow else canvas.right - _PANEL
    right = canvas.right
    inner, outer = left + _SIDE, right - _SIDE
    values = inner + (max(len(label) for label, _ in rows) + 1) * advance("0", LABELS)
    lines = [(label if not place else "", value) for label, each in rows for place, value in enumerate(each)]
    high = (len(lines) + 1 + bool(answer)) * _ROW + 2 * _PAD + (8 if answer else 0)

    def draw(top: float) -> Marks:
        y = top + _PAD
        word = translate("Stage", "sent") if sent else translate("Stage", "to be sent")
        marks: list[Mark] = [panel(QRectF(left, top, right - left, high), tokens)]
        marks += _way(word, inner, y, tokens.teal, forth=True)
        marks += _flush(sent, outer, y, tokens.ink)
        for label, value in lines:
            y += _ROW
            bare = not label and value == "generateSignedIntegers"
            base = base_of(y, _ROW, LABELS)
            marks.append(Placed(value, inner if bare else values, base, DIGITS if bare else LABELS, tokens.ink))
            marks += [Placed(label, inner, base, LABELS, tokens.ink2)] if label else []
        if answer:
            y += _ROW + 8
            marks += _way(translate("Stage", "answer"), inner, y, tokens.gold, forth=False)
            marks += _flush(answer, outer, y, tokens.ink2)
        return tuple(marks)

    return Block(high, draw)


def _way(words: str, x: float, top: float, colour: str, forth: bool) -> list[Mark]:
    """An arrow, out or back, and its word."""
    y = top + _ROW / 2
    drawn = arrow(x, x + 38, y, colour, 14) if forth else arrow(x + 38, x, y, colour, 14)
    return [drawn, Placed(words, x + 60, base_of(top, _ROW, STRONG), STRONG, colour)]


def _flush(words: str, right: float, top: float, colour: str) -> list[Mark]:
    return [Placed(words, right_of(words, right, TEXT), base_of(top, _ROW, TEXT), TEXT, colour)] if words else []


def _big(label: str, number: str, hint: str, canvas: Canvas, tokens: StageTokens, swap: bool = False) -> Block:
    """A number of 22 % between its label and a hint; `swap` puts the label under the number."""
    wide = canvas.column if canvas.narrow else canvas.column - _PANEL - 48
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


def _ticks(words: Sequence[str], canvas: Canvas, tokens: StageTokens) -> Block:
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


def _again(facts: StageFacts, canvas: Canvas, tokens: StageTokens) -> list[Block]:
    """That the same ticket is asked again, and the how-manieth time where that is known."""
    words = translate("Stage", "Asking the same ticket again")
    if facts.tries:
        words = translate("Stage", "Asking the same ticket again, attempt {number}").format(number=facts.tries)
    return [
        rule_block(canvas.left, canvas.right, tokens.line, gap=18),
        text_block(words, canvas.left, canvas.column, TEXT, tokens.ink, gap=12),
    ]


def _calm(words: str, canvas: Canvas, tokens: StageTokens) -> Block:
    return text_block(words, canvas.left, canvas.column, TEXT, tokens.ink2, gap=8)


def _elapsed(facts: StageFacts) -> str:
    minutes, seconds = divmod(int(facts.elapsed.total_seconds()), 60)
    return f"{minutes}:{seconds:02}"
