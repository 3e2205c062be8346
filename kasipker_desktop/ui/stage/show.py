"""What runs on the stage now: scene, page and time of the open meeting; stage window and previews paint it alike."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from ...domain.numbers import Carried
from ...domain.strokes import Strokes
from ...workflow.viewing import MeetingView
from .check import disagreement
from .course import NEVER, Course, Shown
from .easel import Easel
from .facts import StageFacts
from .layout import Canvas
from .reading import Given, Live
from .scenes import SceneName, after, length, scene_of, scenes_of
from .tokens import DARK, LIGHT
from .told import Told
from .wishes import Choices

FRAME_MS = 16
_RESULT = (SceneName.STILLNESS, SceneName.REVEAL, SceneName.BOARD)
_SHOW = (SceneName.ANSWER, SceneName.ROLLING, SceneName.STILLNESS, SceneName.REVEAL)
_STOPS = (SceneName.ALARM, SceneName.ADJOURNED, SceneName.DOUBTED)


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Show(QObject):
    """Replays what is stored; decides nothing. Time is given, so that a test can stand at any moment of it.

    `changed` asks for all to be painted anew, `moved` only for what moves. `scene_changed` names a scene that begins,
    `stood` one whose last frame stands, after the self-check; `alarmed` names the fact in which screen and record
    disagree, and then the show is over.
    """

    changed = Signal()
    moved = Signal()
    scene_changed = Signal(str)
    stood = Signal(str)
    alarmed = Signal(str)

    def __init__(
        self,
        given: Given,
        now: Callable[[], datetime] = _utc_now,
        seconds: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._told, self._course = Told(given, now), Course(seconds)
        self._stood = True
        self._framed = seconds()
        self.easel = Easel(self._told, self._course)
        self._painted: tuple[object, ...] = ()
        self._watchers = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    @property
    def scene(self) -> SceneName:
        return self._course.shown.name

    @property
    def place(self) -> int:
        """Whose turn it is: 0 the winner's, 1 and 2 the reserves'."""
        return self._course.shown.place

    @property
    def page(self) -> int:
        """Which page of the scene stands; more than one only where not all fits."""
        return self._course.shown.page

    @property
    def canvas(self) -> Canvas:
        return self.easel.canvas

    @property
    def facts(self) -> StageFacts | None:
        """What the scenes are painted from; None before a meeting is shown."""
        return self._told.at(self.place) if self._told.facts else None

    @property
    def moving(self) -> bool:
        """Whether something moves now, the clock apart."""
        return self.easel.moving

    @property
    def running(self) -> bool:
        """Whether a result is being shown: keys are dead."""
        return self.easel.running

    @property
    def ticking(self) -> bool:
        """Whether time runs: only while a widget paints this."""
        return self._timer.isActive()

    @property
    def can_replay(self) -> bool:
        """Whether there is a drawn winner whose show can run again."""
        facts = self.facts
        return facts is not None and bool(facts.drawn) and facts.answer is not None

    def show_view(self, view: MeetingView) -> None:
        """Shows the scene of the meeting's step; a result that comes while this is watched is told from its answer.

        A show that runs is told to its end, whatever is noted meanwhile. After an alarm the next view begins anew: it
        is checked like any other.
        """
        old, wrong = self._told.view, self._disagrees(self._course.shown)
        self._told.take(view)
        of_period = old if old is not None and old.key == view.key else None
        same = of_period is not None and scene_of(of_period) is scene_of(view)
        telling = of_period is not None and of_period.numbers == view.numbers and self.scene in _SHOW
        if (same and self.scene is not SceneName.ALARM) or telling:
            self._repaint()
            return
        live = of_period is not None and of_period.numbers is None and self.can_replay
        coming = Shown(SceneName.ANSWER if live else scene_of(view), began=self._course.seconds())
        self._begin(coming, wrong, faded=old is not None)

    def show_read(self, rows: Mapping[int, str], inks: Mapping[str, Strokes]) -> None:
        """The names that roll, by number, and drawn signatures by digest, once they are read for the shown view."""
        self._tell(replace(self._told.live, rows=dict(rows), inks=dict(inks)))

    @Slot(object)
    def show_typed(self, digits: Sequence[str]) -> None:
        """The digits of the room's numbers as they stand in the fields, in the protocol's order."""
        self._tell(replace(self._told.live, typed=tuple(digits)))
        view = self._told.view
        if any(digits) and self.scene is SceneName.READY and view and scene_of(view) is SceneName.NUMBERS:
            self._turn_to(SceneName.NUMBERS)

    @Slot(int)
    def show_try(self, number: int) -> None:
        """How often the answer has been asked for."""
        self._tell(replace(self._told.live, tries=number))

    @Slot(str)
    def show_signing(self, member: str) -> None:
        """Which member signs now, by id; empty when nobody does."""
        self._tell(replace(self._told.live, signing=member))

    def show_doubt(self, carried: Carried | None) -> None:
        """What an answer carries that must not be believed; None when that is settled."""
        self._tell(replace(self._told.live, carried=carried))
        view, there = self._told.view, carried is not None
        if view is not None and there != (self.scene is SceneName.DOUBTED):
            self._turn_to(SceneName.DOUBTED if there else scene_of(view))

    @Slot()
    def next(self) -> None:
        """The next page, or the next scene of this step; nothing during the show or right after another press."""
        facts, shown = self.facts, self._course.shown
        if facts is None or self.running or self._course.fade < 1:
            return
        if shown.name is not SceneName.WAITING and shown.page + 1 < len(self.easel.sheets(shown, self._course.t)):
            self._course.stand(replace(shown, page=shown.page + 1))
            self._repaint()
        elif inside := after(shown.name, facts):
            self._turn_to(*inside)
        elif shown.name not in _STOPS:
            self._go_round()

    @Slot()
    def replay(self) -> None:
        """The show of the stored result again, from its answer."""
        if self.can_replay and not self.running:
            self._turn_to(SceneName.ANSWER)

    @Slot()
    def skip(self) -> None:
        """To the board at once; the result was written before the first frame, so nothing is lost."""
        if self.scene in _SHOW:
            self._turn_to(SceneName.BOARD)

    @Slot()
    def toggle_blank(self) -> None:
        """Darkens the stage, or lights it again; in a rehearsal the plates stay."""
        self.easel.blank = not self.easel.blank
        self._repaint()

    @Slot()
    def toggle_help(self) -> None:
        """The keys, over the scene."""
        self.easel.help = not self.easel.help
        self._repaint()

    def set_light(self, light: bool) -> None:
        """Colours for a bright room."""
        self.easel.tokens = LIGHT if light else DARK
        self._repaint()

    def set_choices(self, choices: Choices) -> None:
        """How the commission wants the show; what runs goes on in the new way."""
        self._course.calm = choices.calm
        self._told.choose(choices)
        self._repaint()

    def set_logo(self, logo: QImage | None) -> None:
        """The organiser's logo in place of the program's mark."""
        self.easel.logo = logo if logo and not logo.isNull() else None
        self._repaint()

    def set_screen(self, width: int, height: int) -> None:
        """The size of the screen the hall looks at; previews show the same canvas."""
        if self.easel.fit(width, height):
            self._course.rewind()
            self._repaint()

    def retranslate(self) -> None:
        """Makes the facts anew in the language that the window has now."""
        self._told.renew()
        self._repaint()

    def watch(self, watching: bool) -> None:
        """A widget that paints this appears or goes; time runs while there is one."""
        self._watchers = max(0, self._watchers + (1 if watching else -1))
        self._schedule()

    @Slot()
    def tick(self) -> None:
        """Another frame: what moves has moved, a scene that is over has given way, or the clock has gone on."""
        self._framed = self._course.seconds()
        self._go_on()
        painted, self._painted = self._painted, self.easel.still()
        (self.moved if painted == self._painted else self.changed).emit()
        self._schedule()

    def _go_round(self) -> None:
        """The next of the scenes that belong to the meeting's step."""
        view, shown = self._told.view, self._course.shown
        round_of = scenes_of(view) if view else (shown.name,)
        place = round_of.index(shown.name) + 1 if shown.name in round_of else 0
        following = round_of[place % len(round_of)]
        if following is not shown.name or shown.page:
            self._turn_to(following)

    def _turn_to(self, name: SceneName, place: int = 0, began: float | None = None) -> None:
        """Before a scene ends, what it painted is compared with the record."""
        coming = Shown(name, place, 0, self._course.seconds() if began is None else began)
        self._begin(coming, self._disagrees(self._course.shown))

    def _begin(self, coming: Shown, wrong: str, faded: bool = True) -> None:
        """A scene begins, unless the one before was wrong or a result would be painted otherwise than recorded."""
        wrong = wrong or (self._disagrees(coming) if coming.name in _RESULT else "")
        self._course.stand(Shown(SceneName.ALARM, began=coming.began) if wrong else coming, faded)
        self._stood = False
        self.scene_changed.emit(self.scene.value)
        self._repaint()
        if wrong:
            self.alarmed.emit(wrong)

    def _disagrees(self, shown: Shown) -> str:
        """The fact in which a scene, as it ends, differs from the record; empty when it agrees."""
        view = self._told.view
        if view is None:
            return ""
        marks = [mark for sheet in self.easel.sheets(shown, NEVER) for mark in sheet]
        return disagreement(shown.name, shown.place, marks, view, self._told.choices.names)

    def _go_on(self) -> None:
        """Scenes of a fixed length give way at their exact time, however late the frame is."""
        while (over := self._over()) is not None and over <= self._course.seconds():
            following = after(self.scene, self._told.at(self.place))
            assert following is not None, "what ends by itself has something after it"
            self._turn_to(*following, over)
        if self._told.facts is not None and not self._stood and not self.moving and over is None:
            self._settle()

    def _settle(self) -> None:
        """The last frame stands: it is compared with the record, then told."""
        self._stood = True
        if wrong := self._disagrees(self._course.shown):
            self._begin(self._course.shown, wrong)
        else:
            self.stood.emit(self.scene.value)

    def _over(self) -> float | None:
        """When the scene gives way by itself."""
        long = length(self.scene, self._told.at(self.place)) if self._told.facts else None
        return None if long is None else self._course.shown.began + long

    def _tell(self, live: Live) -> None:
        self._told.change(live)
        self._repaint()

    def _repaint(self) -> None:
        self.changed.emit()
        self._schedule()

    def _schedule(self) -> None:
        """60 frames a second only while something moves; else a frame at each full second, or when a scene is over."""
        if self._watchers <= 0:
            self._timer.stop()
            return
        due = 1000 - self._told.now().microsecond // 1000
        over = self._over()
        if over is not None:
            due = min(due, max(0, round((over - self._course.seconds()) * 1000)))
        self._timer.start(self._frame_due() if self.moving else due)

    def _frame_due(self) -> int:
        """Counted from when the last frame began: what composing takes is a part of it."""
        spent = math.ceil((self._course.seconds() - self._framed) * 1000)
        return min(FRAME_MS, max(1, FRAME_MS - spent))
