"""What runs on the stage now: scene, page and time of the open meeting; stage window and previews paint it alike."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter

from ...domain.campaign import Campaign
from ...workflow.rehearsing import Decisions
from ...workflow.viewing import MeetingView
from .facts import Live, StageFacts, stage_facts
from .frame import Framed, canvas_for, framed, paint_stage, scaling
from .layout import Canvas
from .marks import Marks, texts
from .reveal import STILL_AT
from .scenes import SceneName, agrees, compose, lit, moves, scene_of, scenes_of
from .tokens import DARK, LIGHT, StageTokens

CROSS_FADE = 0.25
CALM_FADE = 0.3
_FRAME_MS = 16
_Shown = tuple[SceneName, int, float]
"""A scene, its page, and the moment it began."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Show(QObject):
    """Replays what is stored; decides nothing. Time is given, so that a test can stand at any moment of it."""

    changed = Signal()
    scene_changed = Signal(str)

    def __init__(
        self,
        campaign: Campaign,
        decisions: Decisions,
        rehearsal: bool,
        now: Callable[[], datetime] = _utc_now,
        seconds: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._given = (campaign, decisions, rehearsal)
        self._now, self._seconds = now, seconds
        self._view: MeetingView | None = None
        self._facts: StageFacts | None = None
        self._typed: tuple[str, ...] = ()
        self._tries = 0
        self._calm = False
        self._shown: _Shown = (SceneName.OPENING, 0, 0.0)
        self._before: _Shown | None = None
        self._faded_at = 0.0
        self._canvas = canvas_for(1920, 1080, rehearsal)
        self._watchers = 0
        self.blank = False
        self.tokens: StageTokens = DARK
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    @property
    def scene(self) -> SceneName:
        return self._shown[0]

    @property
    def page(self) -> int:
        """Which page of the scene stands; more than one only where not all fits."""
        return self._shown[1]

    @property
    def canvas(self) -> Canvas:
        return self._canvas

    @property
    def moving(self) -> bool:
        """Whether something moves now, the clock apart."""
        fading = self._before is not None and self._fade() < 1
        return fading or (self._facts is not None and moves(self.scene, self._facts, self._t()))

    @property
    def can_replay(self) -> bool:
        """Whether there is a drawn winner whose reveal can be shown again."""
        return self._facts is not None and bool(self._facts.drawn) and self._facts.serial is not None

    def show_view(self, view: MeetingView) -> None:
        """Shows the scene of the meeting's step; a result that comes while this is watched is revealed.

        Raises RuntimeError when the name it would paint is not the recorded row: then nothing is shown.
        """
        old, self._view = self._view, view
        if old is None or old.period != view.period or old.step is not view.step:
            self._typed, self._tries = (), 0
        self._facts = self._make_facts(view)
        same = old is not None and (old.period, scene_of(old)) == (view.period, scene_of(view))
        if not same:
            live = old is not None and old.period == view.period and old.meeting.numbers is None and self.can_replay
            self._turn_to(SceneName.REVEAL if live else scene_of(view))
        else:
            self._repaint()

    @Slot(object)
    def show_typed(self, digits: Sequence[str]) -> None:
        """The digits of the room's numbers as they stand in the fields, in the protocol's order."""
        self._typed = tuple(digits)
        self._refresh()
        if any(digits) and self.scene is SceneName.READY and self._view and SceneName.NUMBERS is scene_of(self._view):
            self._turn_to(SceneName.NUMBERS)

    @Slot(int)
    def show_try(self, number: int) -> None:
        """How often the answer has been asked for."""
        self._tries = number
        self._refresh()

    @Slot()
    def next(self) -> None:
        """The next page, or the next scene of this step; nothing while the reveal runs."""
        if self._facts is None or self._view is None or (self.scene is SceneName.REVEAL and self.moving):
            return
        name, page, began = self._shown
        if page + 1 < len(self._sheets(name, self._t())):
            self._before = self._shown
            self._shown = (name, page + 1, began)
            self._faded_at = self._seconds()
            self._repaint()
            return
        round_of = scenes_of(self._view)
        following = round_of[(round_of.index(name) + 1) % len(round_of)] if name in round_of else round_of[0]
        if following is not name or page:
            self._turn_to(following)

    @Slot()
    def replay(self) -> None:
        """The reveal again, from its beginning."""
        if self.can_replay and not (self.scene is SceneName.REVEAL and self.moving):
            self._turn_to(SceneName.REVEAL)

    @Slot()
    def toggle_blank(self) -> None:
        """Darkens the stage, or lights it again; in a rehearsal the plates stay."""
        self.blank = not self.blank
        self._repaint()

    def set_light(self, light: bool) -> None:
        """Colours for a bright room."""
        self.tokens = LIGHT if light else DARK
        self._repaint()

    def set_calm(self, calm: bool) -> None:
        """Reduced motion: every movement becomes one fade."""
        self._calm = calm
        self._refresh()

    def set_screen(self, width: int, height: int) -> None:
        """The size of the screen the hall looks at; previews show the same canvas."""
        canvas = canvas_for(width, height, self._given[2])
        if canvas != self._canvas:
            self._canvas = canvas
            self._shown = (self._shown[0], 0, self._shown[2])
            self._repaint()

    def retranslate(self) -> None:
        """Makes the facts anew in the language that the window has now."""
        self._refresh()

    def watch(self, watching: bool) -> None:
        """A widget that paints this appears or goes; time runs while there is one."""
        self._watchers = max(0, self._watchers + (1 if watching else -1))
        self._schedule()

    @Slot()
    def tick(self) -> None:
        """Another frame: what moves has moved, or the clock has gone on."""
        if self._before is not None and self._fade() >= 1:
            self._before = None
        self.changed.emit()
        self._schedule()

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Paints the whole stage into a screen of that size, letterboxed."""
        painter.fillRect(0, 0, round(width), round(height), QColor(self.tokens.bg))
        painter.setTransform(scaling(self._canvas, width, height), combine=True)
        if self._facts is not None:
            frame, layers = self.compose()
            paint_stage(painter, self._canvas, self.tokens, frame, layers)

    def compose(self) -> tuple[Framed, tuple[tuple[Marks, float], ...]]:
        """The frame and the scenes as they stand now, each with its opacity."""
        facts = self._now_facts()
        t = self._t()
        frame = framed(facts, self._canvas, self.tokens, lit(self.scene, facts, t))
        if self.blank:
            return (Framed((), frame.over) if facts.rehearsal else Framed((), ())), ()
        share = self._fade() if self._before else 1.0
        layers = [(self._sheet(self._shown, t), share)]
        if self._before is not None and share < 1:
            layers.insert(0, (self._sheet(self._before, STILL_AT), 1 - share))
        return frame, tuple(layers)

    def words(self) -> str:
        """Everything that can be read on the stage now, for those who can't see it."""
        if self._facts is None or self.blank:
            return ""
        frame, layers = self.compose()
        marks = [*frame.under, *(mark for sheet, _ in layers[-1:] for mark in sheet), *frame.over]
        return " · ".join(mark.text for mark in texts(marks))

    def _turn_to(self, name: SceneName) -> None:
        if name in (SceneName.REVEAL, SceneName.BOARD):
            self._check(name)
        self._before = self._shown if self._facts and self._shown[2] else None
        self._faded_at = self._seconds()
        self._shown = (name, 0, self._faded_at)
        self.scene_changed.emit(name.value)
        self._repaint()

    def _check(self, name: SceneName) -> None:
        view, sheets = self._view, self._sheets(name, STILL_AT)
        assert view is not None
        numbers = tuple(person.number for person in view.drawn)
        if numbers != (view.meeting.numbers or ()) or not agrees(sheets, self._now_facts()):
            self._facts = None
            self._repaint()
            raise RuntimeError("the stage would not paint the recorded row")

    def _sheet(self, shown: _Shown, t: float) -> Marks:
        sheets = self._sheets(shown[0], t)
        return sheets[min(shown[1], len(sheets) - 1)]

    def _sheets(self, name: SceneName, t: float) -> tuple[Marks, ...]:
        return compose(name, self._now_facts(), t, self._canvas, self.tokens)

    def _make_facts(self, view: MeetingView) -> StageFacts:
        return stage_facts(view, *self._given, Live(self._now(), self._typed, self._tries, self._calm))

    def _now_facts(self) -> StageFacts:
        assert self._facts is not None
        return self._facts.at(self._now())

    def _refresh(self) -> None:
        if self._view is not None and self._facts is not None:
            self._facts = self._make_facts(self._view)
        self._repaint()

    def _t(self) -> float:
        return max(0.0, self._seconds() - self._shown[2])

    def _fade(self) -> float:
        return min(1.0, (self._seconds() - self._faded_at) / (CALM_FADE if self._calm else CROSS_FADE))

    def _repaint(self) -> None:
        self.changed.emit()
        self._schedule()

    def _schedule(self) -> None:
        """60 frames a second only while something moves; else a frame at each full second for the clock."""
        if self._watchers <= 0:
            self._timer.stop()
        else:
            self._timer.start(_FRAME_MS if self.moving else 1000 - self._now().microsecond // 1000)
