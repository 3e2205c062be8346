"""Before and while random.org is asked: the request as it stands, elapsed time, what is safe (pictures 11, 43)."""

from __future__ import annotations

from ..words import count_words
from .facts import StageFacts
from .layout import Block, Canvas, rule_block, text_block
from .marks import Marks
from .panel import METHOD, Foot, Row, Way, big_block, calm_block, panel_block, panel_scene, ticks_block
from .say import Stage, moment_words, translate
from .tokens import StageTokens
from .type import TEXT, narrowed, wrap

_MOST = 8
"""Rows of the panel beside everything else."""


def request(facts: StageFacts, t: float, canvas: Canvas, tokens: StageTokens) -> tuple[Marks, ...]:
    """The request as it will go out, shown before a member presses (design.md 2, promise 1)."""
    out = Way(translate("Stage", "to be sent"), "")
    asked = panel_block(out, _rows(facts, _MOST - 1), None, (), canvas, tokens)
    number = big_block(
        Stage().participants(facts.participants or 0),
        count_words(facts.participants or 0),
        translate("Stage", "random.org draws from"),
        canvas,
        tokens,
        swap=True,
    )
    title = translate("Stage", "The request is ready")
    ticks = (translate("Stage", "List closed"), translate("Stage", "Ticket recorded"))
    calm = translate("Stage", "It goes out exactly so when the button is pressed")
    foot = Foot(ticks_block(ticks, canvas, tokens), [calm_block(calm, canvas, tokens)])
    return panel_scene(title, number, asked, foot, canvas, tokens)


def waiting(facts: StageFacts, t: float, canvas: Canvas, tokens: StageTokens) -> tuple[Marks, ...]:
    """As long as it takes; after a lost answer the title, the rows and the last lines say so, without red."""
    fault = facts.lost
    calm = (
        translate("Stage", "One ticket – one result: no other number can come out")
        if fault
        else translate("Stage", "Even if the connection breaks the result is not lost: one ticket – one result")
    )
    more = len(wrap(calm, narrowed(calm, canvas.column), canvas.column)) - 1
    rows = _fault_rows(facts) if fault else _rows(facts, _MOST - 2 - more)
    state = translate("Stage", "not yet come") if fault else translate("Stage", "awaited")
    asked = panel_block(sent_way(facts), rows, Way(translate("Stage", "answer"), state), (), canvas, tokens)
    hint = translate("Stage", "The request is the same") if fault else translate("Stage", "Usually 2–10 seconds")
    elapsed = big_block(translate("Stage", "Elapsed"), elapsed_words(facts), hint, canvas, tokens)
    title = (
        translate("Stage", "The connection broke, the result is not lost")
        if fault
        else translate("Stage", "Waiting for random.org's answer")
    )
    words = [*(_again(facts, canvas, tokens) if fault else []), calm_block(calm, canvas, tokens)]
    return panel_scene(title, elapsed, asked, Foot(ticks_block(safe_words(), canvas, tokens), words), canvas, tokens)


def _rows(facts: StageFacts, most: int) -> list[Row]:
    """What is sent, by random.org's own words; what every draw has in common goes first when there is little room."""
    count, maximum = facts.count, facts.participants or 0
    rows: list[Row] = [
        ("", (METHOD,)),
        ("n, min, max", (f"{count}, 1, {maximum}",)),
        ("replacement", ("false",)),
        *bound_rows(facts),
    ]
    for place in (2, 0):
        if sum(len(values) for _, values in rows) > most:
            del rows[place]
    return rows


def _fault_rows(facts: StageFacts) -> list[Row]:
    return [*bound_rows(facts), ("n, max", (f"{facts.count}, {facts.participants or 0}",))]


def bound_rows(facts: StageFacts) -> list[Row]:
    """Ticket, list and room: what ties the result to this meeting."""
    said = facts.room.split("-")
    room = tuple("-".join(said[place : place + 4]) for place in range(0, len(said), 4))
    return [("ticketId", (facts.ticket,)), ("list", (short_digits(facts.fingerprint),)), ("room", room)]


def _again(facts: StageFacts, canvas: Canvas, tokens: StageTokens) -> list[Block]:
    """That the same ticket is asked again, and the how-manieth time where that is known."""
    words = translate("Stage", "Asking the same ticket again")
    if facts.tries:
        words = translate("Stage", "Asking the same ticket again, attempt {number}").format(number=facts.tries)
    return [
        rule_block(canvas.left, canvas.right, tokens.line, gap=18),
        text_block(words, canvas.left, canvas.column, TEXT, tokens.ink, gap=12),
    ]


def safe_words() -> tuple[str, str, str]:
    """What can't be lost any more once the request is out."""
    return (
        translate("Stage", "List closed"),
        translate("Stage", "Ticket recorded"),
        translate("Stage", "Request kept"),
    )


def sent_way(facts: StageFacts) -> Way:
    """That the request went out, and when it was noted."""
    return Way(translate("Stage", "sent"), moment_words(facts.sent_at) if facts.sent_at else "")


def elapsed_words(facts: StageFacts) -> str:
    """«2:23»: minutes and seconds."""
    minutes, seconds = divmod(int(facts.elapsed.total_seconds()), 60)
    return f"{minutes}:{seconds:02}"


def short_digits(digits: str) -> str:
    """First and last eight of a fingerprint: a label only, never something to compare by."""
    return f"{digits[:8]}…{digits[-8:]}" if digits else ""
