"""The answer: random.org's numbers as they came, their serial number, whose signature it is (looks 6)."""

from __future__ import annotations

from datetime import UTC

from .facts import Answer, StageFacts
from .layout import Canvas
from .marks import Marks
from .panel import Foot, Row, Way, big_block, calm_block, panel_block, panel_scene, ticks_block
from .say import moment_words, translate
from .tokens import StageTokens
from .waiting import elapsed_words, sent_way

SECONDS = 3.0
"""How long it stands before the names roll."""


def answer(facts: StageFacts, t: float, canvas: Canvas, tokens: StageTokens) -> tuple[Marks, ...]:
    """The same panel as while it was waited for, with what came."""
    came = facts.answer
    if came is None:
        return ((),)
    back = Way(translate("Stage", "answer"), moment_words(came.kept_at))
    panel = panel_block(sent_way(facts), (), back, _rows(came), canvas, tokens)
    elapsed = translate("Stage", "Elapsed")
    hint = translate("Stage", "The answer is kept")
    big = None if canvas.narrow else big_block(elapsed, elapsed_words(facts), hint, canvas, tokens)
    title = (
        translate("Stage", "The answer of random.org has come")
        if came.genuine
        else translate("Stage", "The rehearsal server's answer has come")
    )
    ticks = (translate("Stage", "Signature valid"), translate("Stage", "The answer fits the request"))
    calm = translate("Stage", "The result is written; the show only tells it")
    foot = Foot(ticks_block(ticks, canvas, tokens), [calm_block(calm, canvas, tokens)])
    return panel_scene(title, big, panel, foot, canvas, tokens)


def _rows(came: Answer) -> list[Row]:
    """By random.org's own words; the key is known by its SHA-256, its owner is what the hall is told."""
    completed = came.completed_at.astimezone(UTC)
    key = "random.org" if came.genuine else translate("Stage", "of the rehearsal")
    return [
        ("data", (", ".join(map(str, came.numbers)),)),
        ("serialNumber", (str(came.serial),)),
        ("completionTime", (f"{completed:%H:%M:%S} UTC",)),
        ("key", (key,)),
    ]
