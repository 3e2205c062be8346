"""Scenes of a stop: adjourned, an answer that must not be believed, a screen that disagrees with the record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .facts import StageFacts
from .layout import Block, Canvas, beside, line_block, pages, rule_block, text_block
from .marks import Marks
from .panel import ticks_block
from .say import translate
from .tokens import StageTokens
from .type import DIGITS, LABELS, TEXT, TITLE, advance, narrowed, shrunk
from .waiting import safe_words

_LEAD = 1.15

_Row = tuple[str, str]


def adjourned(facts: StageFacts, t: float, canvas: Canvas, tokens: StageTokens) -> tuple[Marks, ...]:
    """What goes on another time, whole: the same request under the same ticket (design.md 6)."""
    rows = _asked(facts) if facts.ticket else [("list", facts.fingerprint)] if facts.fingerprint else []
    calm = (
        translate("Stage", "When the meeting goes on, the same request is asked by the same ticket")
        if facts.sent_at
        else translate("Stage", "When the meeting goes on, everything stands as it does now")
    )
    return _scene(
        translate("Stage", "The meeting is adjourned"),
        [
            *_digits(rows, canvas, tokens),
            *([ticks_block(safe_words(), canvas, tokens)] if facts.sent_at and not canvas.narrow else []),
            text_block(calm, canvas.left, canvas.column, narrowed(calm, canvas.column), tokens.ink2, gap=12),
        ],
        canvas,
        tokens,
    )


def doubted(facts: StageFacts, t: float, canvas: Canvas, tokens: StageTokens) -> tuple[Marks, ...]:
    """What was asked beside what the answer carries; the commission decides, the answer is kept (design.md 6)."""
    carried = facts.carried
    came = [("draw", carried.draw), ("list", carried.list), ("room", carried.room)] if carried else []
    asked = [("draw", facts.draw), ("list", facts.fingerprint), ("room", facts.room)]
    words = translate("Stage", "The answer is kept as it came; the commission decides")
    title = translate("Stage", "The answer does not fit the request")
    return _scene(
        title,
        [
            text_block(translate("Stage", "Asked"), canvas.left, canvas.column, TEXT, tokens.ink2, gap=10, lead=_LEAD),
            *_digits(asked, canvas, tokens),
            rule_block(canvas.left, canvas.right, tokens.line, gap=14),
            text_block(
                translate("Stage", "In the answer"), canvas.left, canvas.column, TEXT, tokens.ink2, gap=10, lead=_LEAD
            ),
            *_digits(came, canvas, tokens),
            text_block(words, canvas.left, canvas.column, narrowed(words, canvas.column), tokens.ink, gap=18),
        ],
        canvas,
        tokens,
    )


def alarm(facts: StageFacts, t: float, canvas: Canvas, tokens: StageTokens) -> tuple[Marks, ...]:
    """The self-check found a difference: the show is over, the record stands."""
    words = (
        translate("Stage", "What the screen would show does not agree with the record."),
        translate("Stage", "The record does not change: the commission reads the result from the protocol."),
    )
    blocks = [text_block(each, canvas.left, canvas.column, TEXT, tokens.ink, gap=30) for each in words]
    return _scene(translate("Stage", "The show is stopped"), blocks, canvas, tokens)


def _scene(title: str, blocks: Sequence[Block], canvas: Canvas, tokens: StageTokens) -> tuple[Marks, ...]:
    face = shrunk(title, TITLE, canvas.column, 76)
    head = text_block(title, canvas.left, canvas.column, face, tokens.ink, lead=1.15)
    return pages([head, *blocks], canvas)


def _asked(facts: StageFacts) -> list[_Row]:
    rows = [("ticketId", facts.ticket), ("list", facts.fingerprint)]
    room = [("room", facts.room)] if facts.room.strip("-") else []
    return [*rows, *room, *([("journal", facts.head)] if facts.head else [])]


def _digits(rows: Sequence[_Row], canvas: Canvas, tokens: StageTokens) -> list[Block]:
    """Label and value; 64 digits whole, in two lines of 32 in groups of 8."""
    wide = advance("0", LABELS)
    values = canvas.left + (max((len(label) for label, _ in rows), default=0) + 1) * wide
    blocks = []
    for label, value in rows:
        named = line_block([(label, canvas.left, LABELS, tokens.ink2)], LABELS.px * _LEAD)
        room = min(canvas.right - values, 35.5 * wide)
        words = text_block(_grouped(value), values, room, DIGITS, tokens.ink, lead=_LEAD)
        blocks.append(replace(beside(named, words), gap=10))
    return blocks


def _grouped(value: str) -> str:
    if len(value) != 64:
        return value
    groups = [value[place : place + 8] for place in range(0, 64, 8)]
    return " ".join(groups)
