"""The scenes by name: which one a meeting's step shows, which follow, and what each paints at a time."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QRectF

from ...workflow.steps import Step
from ...workflow.viewing import MeetingView
from .answer import SECONDS as ANSWER_SECONDS
from .answer import answer
from .board import board
from .facts import StageFacts
from .layout import Canvas
from .marks import SPEAKING, Marks, read
from .motion import roll_of
from .numbers import numbers
from .opening import opening
from .ready import ready
from .reveal import ends, reveal
from .rolling import STILL, rolling, rolls, rows_place, stillness
from .signatures import signatures
from .stopped import adjourned, alarm, doubted
from .tokens import StageTokens
from .waiting import request, waiting


class SceneName(StrEnum):
    """What the hall can be shown."""

    OPENING = "opening"
    READY = "ready"
    NUMBERS = "numbers"
    REQUEST = "request"
    WAITING = "waiting"
    ANSWER = "answer"
    ROLLING = "rolling"
    STILLNESS = "stillness"
    REVEAL = "reveal"
    BOARD = "board"
    SIGNATURES = "signatures"
    ADJOURNED = "adjourned"
    DOUBTED = "doubted"
    ALARM = "alarm"


Scene = Callable[[StageFacts, float, Canvas, StageTokens], tuple[Marks, ...]]
Turn = tuple[SceneName, int]
"""A scene, and whose turn it is in it."""

_SCENES: dict[SceneName, Scene] = {
    SceneName.OPENING: opening,
    SceneName.READY: ready,
    SceneName.NUMBERS: numbers,
    SceneName.REQUEST: request,
    SceneName.WAITING: waiting,
    SceneName.ANSWER: answer,
    SceneName.ROLLING: rolling,
    SceneName.STILLNESS: stillness,
    SceneName.REVEAL: reveal,
    SceneName.BOARD: board,
    SceneName.SIGNATURES: signatures,
    SceneName.ADJOURNED: adjourned,
    SceneName.DOUBTED: doubted,
    SceneName.ALARM: alarm,
}
_OPENING = (SceneName.OPENING,)
_BOARD = (SceneName.BOARD,)
_OF_STEP: dict[Step, tuple[SceneName, ...]] = {
    Step.LIST: _OPENING,
    Step.COMMISSION: _OPENING,
    Step.LIST_VOTE: _OPENING,
    Step.FORFEITURE: _OPENING,
    Step.FREEZE: _OPENING,
    Step.TICKET: (SceneName.READY, SceneName.OPENING),
    Step.NUMBERS: (SceneName.NUMBERS, SceneName.READY),
    Step.PRESS: (SceneName.REQUEST, SceneName.READY),
    Step.ANSWER: (SceneName.WAITING,),
    Step.RESULT_VOTE: _BOARD,
    Step.PROTOCOL: _BOARD,
    Step.SIGNATURES: (SceneName.SIGNATURES, SceneName.BOARD),
    Step.ACT: (SceneName.BOARD, SceneName.SIGNATURES),
    Step.DONE: (SceneName.BOARD, SceneName.SIGNATURES),
}
SWEEP = 8.0
"""The ribbon's way from left to right while an answer is awaited; then the next page, where there is one."""
_SHOW = (SceneName.ROLLING, SceneName.STILLNESS, SceneName.REVEAL)


def scenes_of(view: MeetingView) -> tuple[SceneName, ...]:
    """The scene of a meeting's step, then those that «next» leads to. Without chance there is nothing to request."""
    if view.meeting.adjourned is not None:
        return (SceneName.ADJOURNED,)
    if view.step is Step.PRESS and not view.by_chance:
        return (SceneName.READY,)
    return _OF_STEP[view.step]


def scene_of(view: MeetingView) -> SceneName:
    """The scene of a meeting's step."""
    return scenes_of(view)[0]


def compose(name: SceneName, facts: StageFacts, t: float, canvas: Canvas, tokens: StageTokens) -> tuple[Marks, ...]:
    """What a scene paints `t` seconds after it began: one page, or more where not all fits."""
    return _SCENES[name](facts, t, canvas, tokens)


def length(name: SceneName, facts: StageFacts) -> float | None:
    """How long a scene stands before the next one follows by itself; None when it waits for «next»."""
    return {
        SceneName.ANSWER: ANSWER_SECONDS,
        SceneName.ROLLING: roll_of(facts.place).seconds,
        SceneName.STILLNESS: STILL,
    }.get(name)


def after(name: SceneName, facts: StageFacts) -> Turn | None:
    """What follows inside the show of a result; None outside of it."""
    order = facts.order
    if name is SceneName.ANSWER:
        return _turn(order[0], facts)
    if name is SceneName.ROLLING:
        return SceneName.STILLNESS, facts.place
    if name is SceneName.STILLNESS:
        return SceneName.REVEAL, facts.place
    if name is SceneName.REVEAL:
        later = order[order.index(facts.place) + 1 :]
        return _turn(later[0], facts) if later else (SceneName.BOARD, 0)
    return None


def _turn(place: int, facts: StageFacts) -> Turn:
    """Somebody's turn begins with the roll, where there is one."""
    rolling_now = rolls(facts.at(facts.now, place))
    return (SceneName.ROLLING if rolling_now else SceneName.REVEAL), place


def moves(name: SceneName, facts: StageFacts, t: float) -> bool:
    """Whether something moves at that time, the clock apart."""
    if name is SceneName.REVEAL:
        return t < ends(facts)
    if name in (SceneName.ROLLING, SceneName.STILLNESS):
        return True
    return name is SceneName.WAITING and not facts.calm and not facts.rehearsal


def runs(name: SceneName, facts: StageFacts, t: float) -> bool:
    """Whether the show runs: keys are dead."""
    return name in _SHOW and moves(name, facts, t)


def lit(name: SceneName, facts: StageFacts, t: float) -> float:
    """How far the ribbon is lit."""
    if name is SceneName.ROLLING:
        return min(1.0, t / roll_of(facts.place).seconds)
    return t % SWEEP / SWEEP if name is SceneName.WAITING and not facts.calm else 1.0


def moving_parts(name: SceneName, canvas: Canvas) -> tuple[QRectF, ...]:
    """The rectangles outside of which a scene that moves stands still; empty when all of it may move."""
    ribbon: tuple[QRectF, ...] = () if canvas.rehearsal else (canvas.ribbon,)
    if name is SceneName.ROLLING:
        return (rows_place(canvas), *ribbon)
    return ribbon if name is SceneName.WAITING else ()


def page_of(name: SceneName, page: int, t: float, sheets: tuple[Marks, ...]) -> int:
    """Which page stands; while waiting they take turns by themselves, and numbers follow the one who speaks."""
    if name is SceneName.WAITING:
        return int(t / SWEEP) % len(sheets)
    if name is SceneName.NUMBERS:
        speaking = (place for place, sheet in enumerate(sheets) if read(sheet, SPEAKING))
        page = max(page, next(speaking, 0))
    return min(page, len(sheets) - 1)
