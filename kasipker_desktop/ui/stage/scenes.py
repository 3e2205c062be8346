"""The scenes by name: which one a meeting's step shows, which follow by hand, and what each paints at a time."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from ...workflow.steps import Step
from ...workflow.viewing import MeetingView
from ..words import count_words
from .board import board
from .facts import StageFacts
from .layout import Canvas
from .marks import NUMBER, Marks, texts
from .names import painted_name
from .numbers import numbers
from .opening import opening
from .ready import ready
from .reveal import CALM, STILL_AT, reveal
from .say import number_words
from .tokens import StageTokens
from .waiting import request, waiting


class SceneName(StrEnum):
    """What the hall can be shown."""

    OPENING = "opening"
    READY = "ready"
    NUMBERS = "numbers"
    REQUEST = "request"
    WAITING = "waiting"
    REVEAL = "reveal"
    BOARD = "board"


Scene = Callable[[StageFacts, float, Canvas, StageTokens], tuple[Marks, ...]]

_SCENES: dict[SceneName, Scene] = {
    SceneName.OPENING: opening,
    SceneName.READY: ready,
    SceneName.NUMBERS: numbers,
    SceneName.REQUEST: request,
    SceneName.WAITING: waiting,
    SceneName.REVEAL: reveal,
    SceneName.BOARD: board,
}
_OPENING = (SceneName.OPENING,)
_BOARD = (SceneName.BOARD,)
_OF_STEP: dict[Step, tuple[SceneName, ...]] = {
    Step.LIST: _OPENING,
    Step.COMMISSION: _OPENING,
    Step.LIST_VOTE: _OPENING,
    Step.FREEZE: _OPENING,
    Step.TICKET: (SceneName.READY, SceneName.OPENING),
    Step.NUMBERS: (SceneName.NUMBERS, SceneName.READY),
    Step.PRESS: (SceneName.REQUEST, SceneName.READY),
    Step.ANSWER: (SceneName.WAITING,),
    Step.RESULT_VOTE: _BOARD,
    Step.PROTOCOL: _BOARD,
    Step.SIGNATURES: _BOARD,
    Step.ACT: _BOARD,
    Step.DONE: _BOARD,
}
SWEEP = 8.0
"""The ribbon's way from left to right while an answer is awaited."""


def scenes_of(view: MeetingView) -> tuple[SceneName, ...]:
    """The scene of a meeting's step, then those that «next» leads to. Without chance there is nothing to request."""
    frozen = view.meeting.frozen
    if view.step is Step.PRESS and frozen is not None and frozen.participants < 2:
        return (SceneName.READY,)
    return _OF_STEP[view.step]


def scene_of(view: MeetingView) -> SceneName:
    """The scene of a meeting's step."""
    return scenes_of(view)[0]


def compose(name: SceneName, facts: StageFacts, t: float, canvas: Canvas, tokens: StageTokens) -> tuple[Marks, ...]:
    """What a scene paints `t` seconds after it began: one page, or more where not all fits."""
    return _SCENES[name](facts, t, canvas, tokens)


def moves(name: SceneName, facts: StageFacts, t: float) -> bool:
    """Whether something moves at that time, the clock apart."""
    if name is SceneName.REVEAL:
        return t < (CALM if facts.calm else STILL_AT)
    return name is SceneName.WAITING and not facts.calm and not facts.rehearsal


def lit(name: SceneName, facts: StageFacts, t: float) -> float:
    """How far the ribbon is lit."""
    return t % SWEEP / SWEEP if name is SceneName.WAITING and not facts.calm else 1.0


def agrees(sheets: tuple[Marks, ...], facts: StageFacts) -> bool:
    """The self-check: the name and number painted are those of the recorded winner, letter by letter."""
    marks = [mark for sheet in sheets for mark in sheet]
    if not facts.drawn:
        return painted_name(marks) == ""
    winner = facts.drawn[0]
    figures = [mark.text for mark in texts(marks) if mark.role == NUMBER]
    right = {count_words(winner.number), number_words(winner.number)}
    return painted_name(marks) == winner.name and bool(figures) and set(figures) <= right
