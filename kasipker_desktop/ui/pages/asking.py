"""What is going on with random.org: the request under way, the attempts so far. Lives with the desk, not with a page.

A change of language or theme builds the pages anew while an answer is awaited; nobody may ask twice because of it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal, Slot

from ...domain.calendar import Period
from ...domain.errors import Doubt, KnownError, NoAnswer, ServiceRefused
from ...domain.numbers import Carried
from ...workflow.rehearsing import UseCases
from ...workflow.steps import Step
from ..desk import Desk
from ..jobs import Control


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Clocks:
    """The time of day for what is shown, and the clock that only runs forward for what has elapsed."""

    now: Callable[[], datetime] = utc_now
    monotonic: Callable[[], float] = time.monotonic


@dataclass(frozen=True)
class Attempt:
    """One time that random.org was asked; `error` is None while it is under way."""

    at: datetime
    error: KnownError | None = None


@dataclass
class Wait:
    """The waiting of one period since its button was pressed; `began` is on the monotonic clock.

    `decidable`: random.org signed another result of our ticket; `carried` is what it says of itself.
    """

    sent_at: datetime
    began: float
    attempts: list[Attempt] = field(default_factory=list)
    asking: bool = False
    doubt: Doubt | None = None
    decidable: bool = False
    carried: Carried | None = None


class Asking(QObject):
    """Presses the button and asks again; one request of a period is under way at a time."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, clocks: Clocks) -> None:
        super().__init__(desk)
        self._desk = desk
        self._clocks = clocks
        self._waits: dict[Period, Wait] = {}
        desk.crashed.connect(self._let_go)
        desk.failed.connect(self._on_failed)
        desk.changed.connect(self._follow)

    @classmethod
    def of(cls, desk: Desk, clocks: Clocks) -> Asking:
        """The one of this desk."""
        found = next((child for child in desk.children() if isinstance(child, Asking)), None)
        return found or cls(desk, clocks)

    def wait(self, period: Period) -> Wait | None:
        """What is known of a period's waiting; None while nobody waits."""
        return self._waits.get(period)

    def elapsed(self, period: Period) -> int:
        """Whole seconds since the request went out."""
        wait = self._waits.get(period)
        return max(0, int(self._clocks.monotonic() - wait.began)) if wait else 0

    def resume(self, period: Period, sent_at: datetime) -> None:
        """The program was started anew after the press: the waiting goes on from the time that was noted.

        While the meeting is adjourned nobody waits.
        """
        if period not in self._waits and not self._desk.view.meeting.adjourned:
            passed = max(0.0, (self._clocks.now() - sent_at).total_seconds())
            self._waits[period] = Wait(sent_at, self._clocks.monotonic() - passed)

    def press(self, period: Period, member: str) -> None:
        """The button: the request is noted, sent, and its answer judged, all in one piece of work."""
        desk, number = self._desk, self._desk.view.number
        self._waits[period] = Wait(self._clocks.now(), self._clocks.monotonic())
        self._begin(period)

        def noted(done: int, total: int) -> None:
            desk.load()

        def press(use: UseCases, control: Control) -> object:
            use.drawing.press(period, member, number)
            control.report(1, 2)
            return use.answering.run(period, True, number)

        desk.run(press, lambda result: self._done(period), noted, lambda error: self._fail(period, error))

    def ask(self, period: Period) -> None:
        """Asks for the answer again, by the same ticket; while one is under way or after an alarm, does nothing.

        A meeting that was adjourned is resumed first: nothing goes on behind the commission's back.
        """
        wait = self._waits.get(period)
        if wait is None or wait.asking or wait.doubt or self._desk.view.meeting.adjourned:
            return
        self._begin(period)
        number = self._desk.view.number
        self._desk.run(
            lambda use, control: use.answering.run(period, number=number),
            lambda result: self._done(period),
            failed=lambda error: self._fail(period, error),
        )

    def _begin(self, period: Period) -> None:
        wait = self._waits[period]
        wait.asking = True
        wait.attempts.append(Attempt(self._clocks.now()))
        self.changed.emit()

    def _done(self, period: Period) -> None:
        self._waits.pop(period, None)
        self.changed.emit()

    def _fail(self, period: Period, error: KnownError) -> None:
        """No answer or a refusal: the attempt is kept. A doubt ends the asking; else nothing was sent."""
        wait = self._waits[period]
        wait.asking = False
        if isinstance(error, NoAnswer | ServiceRefused | Doubt):
            wait.attempts[-1] = replace(wait.attempts[-1], error=error)
            if isinstance(error, Doubt):
                wait.doubt = error
                self._look_into(period)
        else:
            del self._waits[period]
            self.refused.emit(error)
        self.changed.emit()

    def _look_into(self, period: Period) -> None:
        """Reads what the doubted answer says of itself, for the page and for the hall."""
        use, number = self._desk.services.use, self._desk.view.number

        def found(answer: tuple[bool, Carried | None]) -> None:
            if wait := self._waits.get(period):
                wait.decidable, wait.carried = answer
                self.changed.emit()

        self._desk.work(lambda control: _carried_by(use, period, number), found)

    @Slot()
    def _follow(self) -> None:
        """A decision of the commission ends a waiting: the ticket is void, its result taken, the meeting adjourned."""
        view = self._desk.view
        wait = self._waits.get(view.period)
        if wait and not wait.asking and (view.step is not Step.ANSWER or view.meeting.adjourned):
            self._done(view.period)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, OSError):
            self._let_go()

    @Slot()
    def _let_go(self) -> None:
        """A fault of the program or of the disk: what was under way is over, and may be asked for again."""
        for wait in self._waits.values():
            if wait.asking:
                wait.asking = False
                wait.attempts.pop()
        self.changed.emit()


def _carried_by(use: UseCases, period: Period, number: int) -> tuple[bool, Carried | None]:
    """Whether there is something to decide, and what the answer says of itself.

    False for an answer that is forged or not of our ticket: the alarm stands, and nobody decides about it.
    """
    try:
        return True, use.deciding.carried(period, number)
    except KnownError:
        return False, None
