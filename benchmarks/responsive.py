"""How long the GUI thread is held while a whole meeting is led in the real window, the longest wait in each deed.

Claim (issue of the window): nothing over 50 ms. Beside it what the GUI thread itself worked meanwhile (the rest it
stood: another thread had Python, or the machine was busy) and the longest hold of an empty window that is shown and
resized in the same run. `python -m benchmarks.responsive`; offscreen, software painting.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

sys.path.insert(0, str(Path(__file__).parent.parent))  # the tools are no package of the program

from kasipker_desktop import app
from kasipker_desktop.settings import load_sample
from kasipker_desktop.storage.files import write_file
from kasipker_desktop.ui.application import Program, Start
from kasipker_desktop.ui.fonts import load_fonts
from kasipker_desktop.ui.main_window import HELP, PLACES, Shell
from tools.shots import PERIOD, steps

ALLOWED = 0.05
PAUSE_MS, QUIET_MS, KNOCK_MS = 20, 250, 2
"""Between two deeds the window comes to rest."""

Deed = tuple[str, Callable[[], object]]


class Wait(NamedTuple):
    """How long a knock waited, and the GUI thread's own processor time since the knock before it."""

    seconds: float
    worked: float


@dataclass
class Held:
    """The deed under way, and how long a knock at the GUI thread's door waited in each."""

    deed: str = "start"
    longest: dict[str, Wait] = field(default_factory=dict)
    all: list[float] = field(default_factory=list)

    def note(self, wait: Wait) -> None:
        self.all.append(wait.seconds)
        self.longest[self.deed] = max(wait, self.longest.get(self.deed, wait))


class Knocking(QObject):
    """Another thread knocks each few milliseconds; the answer comes when the GUI thread is free: as a click would."""

    _knock = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.held, self._worked = Held(), time.thread_time()
        self._answered, self._over = threading.Event(), threading.Event()
        self._knock.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def end(self) -> Held:
        self._over.set()
        self._answered.set()
        self._thread.join()
        return self.held

    def _run(self) -> None:
        while not self._over.wait(KNOCK_MS / 1000):
            self._answered.clear()
            self._knock.emit(time.perf_counter())
            self._answered.wait()

    @Slot(float)
    def _answer(self, sent: float) -> None:
        worked, self._worked = self._worked, time.thread_time()
        self.held.note(Wait(time.perf_counter() - sent, self._worked - worked))
        self._answered.set()


class Meeting:
    """Takes one deed after another, each once the window is at rest."""

    def __init__(self, application: QApplication, held: Held, program: Program) -> None:
        self._application = application
        self._held = held
        self._program = program
        self._deeds = self._all()
        self._tick = QTimer()
        self._tick.setInterval(PAUSE_MS)
        self._tick.timeout.connect(self._next)
        self._rest_until = 0.0

    def start(self) -> None:
        self._tick.start()

    def _next(self) -> None:
        program = self._program
        if program.busy or program.desk is None or not program.desk.loaded:
            self._rest_until = time.monotonic() + QUIET_MS / 1000
        if time.monotonic() < self._rest_until:
            return
        self._rest_until = time.monotonic() + QUIET_MS / 1000
        deed = next(self._deeds, None)
        if deed is None:
            self._application.exit(0)
            return
        self._held.deed = deed[0]
        deed[1]()

    def _all(self) -> Iterator[Deed]:
        window = self._program.window
        for place in PLACES:
            yield f"open {place}", lambda place=place: window.open(place)
        yield "open meeting again", lambda: window.open("meeting")
        yield from self._steps()
        for place in (*PLACES, HELP):
            yield f"open {place} afterwards", lambda place=place: window.open(place)
        for language in ("ru", "kk"):
            yield f"switch to {language}", lambda language=language: self._program.preferences.set_language(language)
        yield "resize", lambda: window.resize(1180, 720)

    def _steps(self) -> Iterator[Deed]:
        for name, deed in steps(self._program.desk.services):
            yield name, lambda deed=deed: self._program.desk.run(lambda use, control: deed())
            yield f"the page after: {name}", self._open_step

    def _open_step(self) -> None:
        page = self._program.window.page("meeting")
        page.open_next()


def empty_window(application: QApplication) -> float:
    """The longest hold of a bare window that is shown and resized."""
    knocking, bare = Knocking(), QWidget()
    bare.show()
    for turn, size in enumerate(((1440, 900), (1180, 720)), 1):
        QTimer.singleShot(turn * QUIET_MS, lambda size=size: bare.resize(*size))
    QTimer.singleShot(3 * QUIET_MS, application.quit)
    application.exec()
    bare.close()
    return max(knocking.end().all)


def main() -> None:
    """Leads the meeting once, prints the longest wait in each deed."""
    application = QApplication(sys.argv[:1])
    assert not load_fonts()
    floor = empty_window(application)
    with ExitStack() as stack, tempfile.TemporaryDirectory() as name:
        folder, sample = Path(name), load_sample()
        start = Start(
            Shell(sample.decisions, rehearsal=True), folder / "window.json", write_file, "kk", folder / "log",
            lambda: app.open_services(stack, folder, sample), PERIOD,
        )  # fmt: skip
        knocking, program = Knocking(), Program(application, start)
        program.show()
        meeting = Meeting(application, knocking.held, program)
        meeting.start()
        application.exec()
        held = knocking.end()
        program.close()
    tell(held, floor)


def tell(held: Held, floor: float) -> None:
    """The table: the longest first."""
    print(f"{len(held.all)} knocks, median {statistics.median(held.all) * 1e3:.2f} ms; an empty window's longest wait "
          f"{floor * 1000:.1f} ms")  # fmt: skip
    for deed, (seconds, worked) in sorted(held.longest.items(), key=lambda item: item[1], reverse=True):
        verdict = "" if seconds <= ALLOWED else "  OVER 50 ms"
        print(f"{deed:<36}{seconds * 1000:8.1f} ms, worked {worked * 1000:6.1f} ms{verdict}")


if __name__ == "__main__":
    main()
