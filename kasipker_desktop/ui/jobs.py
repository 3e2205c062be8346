"""Background work: `Jobs.start(work, done, failed)`; results come back on the GUI thread through one bridge."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")


def tell(receiver: Callable[[T], object], value: T) -> bool:
    """Calls a receiver unless it is a method of a page that was taken away meanwhile; false: nobody was told."""
    owner = getattr(receiver, "__self__", None)
    if isinstance(owner, QObject) and not isValid(owner):
        return False
    receiver(value)
    return True


class Cancelled(Exception):
    """Raised inside work that was asked to stop; nothing is shown for it."""


@dataclass
class Control:
    """What work is given: a way to report counts, and to learn that it should stop."""

    _report: Callable[[int, int], None]
    _stop: threading.Event = field(default_factory=threading.Event)

    def report(self, done: int, total: int) -> None:
        """Says how far the work is; raises Cancelled when the user asked to stop."""
        if self._stop.is_set():
            raise Cancelled
        self._report(done, total)

    def stop(self) -> None:
        """Asks the work to stop at its next report."""
        self._stop.set()


class Work(Protocol):
    """A plain function on a worker thread; it touches no widget."""

    def __call__(self, control: Control) -> Any: ...  # noqa: ANN401 - each job has its own result


@dataclass(frozen=True)
class _Job:
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None]
    progress: Callable[[int, int], None] | None


class Jobs(QObject):
    """The one runner of background work; owned by the GUI thread.

    One sender object that lives on the GUI thread delivers every result, so receivers always run there: a lambda
    connected to a worker's own signal would not (design.md 4).
    """

    _finished = Signal(object, object)
    _failed = Signal(object, object)
    _progressed = Signal(object, int, int)

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._running = 0
        queued = Qt.ConnectionType.AutoConnection
        self._finished.connect(self._on_finished, queued)
        self._failed.connect(self._on_failed, queued)
        self._progressed.connect(self._on_progressed, queued)

    @property
    def busy(self) -> bool:
        """Whether any work is under way."""
        return self._running > 0

    def start(
        self,
        work: Work,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        progress: Callable[[int, int], None] | None = None,
    ) -> Control:
        """Runs `work(control)` elsewhere; `done(result)` or `failed(error)` follow on the GUI thread."""
        job = _Job(done, failed, progress)
        control = Control(lambda count, total: self._progressed.emit(job, count, total))
        self._running += 1
        self._executor.submit(self._run, job, work, control)
        return control

    def _run(self, job: _Job, work: Work, control: Control) -> None:
        try:
            result = work(control)
        except BaseException as error:  # a thread must not swallow what it can't handle: the GUI thread shows it
            self._failed.emit(job, error)
        else:
            self._finished.emit(job, result)

    @Slot(object, object)
    def _on_finished(self, job: _Job, result: object) -> None:
        self._running -= 1
        tell(job.done, result)

    @Slot(object, object)
    def _on_failed(self, job: _Job, error: BaseException) -> None:
        self._running -= 1
        if not isinstance(error, Cancelled):
            tell(job.failed, error)

    @Slot(object, int, int)
    def _on_progressed(self, job: _Job, count: int, total: int) -> None:
        if job.progress:
            job.progress(count, total)
