"""The open store as the screens use it: the view they show, the use cases they start, the errors they tell."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from ..domain.errors import KnownError, NotAllowed
from ..domain.operators import Operator, OperatorRole
from .jobs import Control, Jobs, tell

if TYPE_CHECKING:  # read behind the first paint: all use cases with their facts cost more than a window
    from pathlib import Path

    from ..domain.calendar import Period
    from ..domain.campaign import Campaign
    from ..domain.decisions import Decisions
    from ..domain.verdict import Verdict
    from ..workflow.handing_over import HandingOver
    from ..workflow.rehearsing import UseCases
    from ..workflow.verifying import Checked
    from ..workflow.viewing import MeetingView, MonthView, Viewing

T = TypeVar("T")


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Services:
    """What `app` wires for the window: the use cases, what can be read, the commission and the campaign."""

    use: UseCases
    viewing: Viewing
    campaign: Campaign
    decisions: Decisions
    rehearsal: bool
    verify: Callable[[Path, Mapping[str, str], str], Verdict]
    keep_picture: Callable[[str, bytes], None]
    clock: Callable[[], datetime] = _utc_now
    handing_over: HandingOver | None = None
    folder: Path | None = None
    """Where the open store lies; None for one that lies nowhere."""


@dataclass(frozen=True)
class _Views:
    meeting: MeetingView
    months: tuple[MonthView, ...]


def usual_operator(decisions: Decisions) -> Operator:
    """Who works the program until someone signs in."""
    member = decisions.commission.member(decisions.operator)
    return Operator(member.id, member.name, OperatorRole(member.role))


def _refuse(use: UseCases, control: Control) -> None:
    raise NotAllowed("viewer_only")


class Desk(QObject):
    """One period is open at a time; after each use case the views are read anew and `changed` is emitted."""

    changed = Signal()
    failed = Signal(object)
    crashed = Signal(object)
    busy_changed = Signal(bool)
    operator_changed = Signal()

    def __init__(self, jobs: Jobs, services: Services, period: Period, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.services = services
        self.period = period
        self._number: int | None = None
        self._views: _Views | None = None
        self.operator = usual_operator(services.decisions)
        self.checked: dict[Period, Checked] = {}
        """The verdicts computed since the program began; pages come and go with language and theme."""

    @property
    def view(self) -> MeetingView:
        """The open meeting. `load` must have come back once."""
        assert self._views is not None, "load() first"
        return self._views.meeting

    @property
    def months(self) -> tuple[MonthView, ...]:
        assert self._views is not None, "load() first"
        return self._views.months

    @property
    def loaded(self) -> bool:
        return self._views is not None

    def load(self) -> None:
        """Reads the views anew."""
        self._jobs.start(lambda control: self._read(), self._show, self._fail)

    def open_period(self, period: Period) -> None:
        """Turns to another month: to the meeting of its last draw."""
        self.period, self._number = period, None
        self.load()

    def open_draw(self, number: int) -> None:
        """Turns to the meeting of another draw of the month."""
        self._number = number
        self.load()

    def sign_in(self, operator: Operator) -> None:
        """Notes who works the program from now on; `operator_changed` follows where it is another one."""

        def done(noted: bool) -> None:
            changed, self.operator = operator != self.operator, operator
            if changed:
                self.operator_changed.emit()
            if changed or noted:
                self.load()  # what may be done is another, and the request that is shown carries the new head

        self.work(lambda control: self.services.use.signing_in.sign_in(operator), done)

    def run(
        self,
        work: Callable[[UseCases, Control], object],
        done: Callable[[object], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
        failed: Callable[[KnownError], None] | None = None,
    ) -> Control:
        """Runs a use case in the background; then the views are read, `done(result)` is called, `changed` follows.

        A known error goes to `failed` (else to the signal of that name), a bug to the signal `crashed`. For who only
        looks it ends with the known error `viewer_only`, before anything is done.
        """
        return self.consult(work if self.operator.may_change else _refuse, done, progress, failed)

    def consult(
        self,
        work: Callable[[UseCases, Control], object],
        done: Callable[[object], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
        failed: Callable[[KnownError], None] | None = None,
    ) -> Control:
        """Likewise for what whoever looks may do: openings and exports, which change nothing but the journal."""
        self.busy_changed.emit(True)

        def whole(control: Control) -> tuple[object, _Views]:
            result = work(self.services.use, control)
            return result, self._read()

        def finish(both: tuple[object, _Views]) -> None:
            self._show(both[1])
            if done:
                tell(done, both[0])

        def fail(error: BaseException) -> None:
            self.busy_changed.emit(False)
            if failed and isinstance(error, KnownError) and tell(failed, error):
                self.load()
            else:
                self._fail(error)

        return self._jobs.start(whole, finish, fail, progress)

    def read(self, work: Callable[[Viewing], T], done: Callable[[T], None]) -> Control:
        """Reads or paints in the background for one screen; nothing is noted, so the views stay as they are."""
        return self._jobs.start(lambda control: work(self.services.viewing), done, self._fail)

    def work(
        self,
        work: Callable[[Control], T],
        done: Callable[[T], None],
        progress: Callable[[int, int], None] | None = None,
    ) -> Control:
        """Works in the background for one screen: a check, an index; the views stay as they are."""
        return self._jobs.start(lambda control: work(control), done, self._fail, progress)

    def _read(self) -> _Views:
        viewing = self.services.viewing
        return _Views(viewing.meeting(self.period, self._number), viewing.months())

    @Slot(object)
    def _show(self, views: _Views) -> None:
        self._views = views
        self.busy_changed.emit(False)
        self.changed.emit()

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self.busy_changed.emit(False)
        if isinstance(error, KnownError | OSError):
            self.failed.emit(error)
        else:
            self.crashed.emit(error)
