"""How long the GUI thread is held: every event of a whole meeting in the real window, the longest told by name.

Claim (issue of the window): nothing over 50 ms. The same events are beside a floor: the longest hold of an empty window
that is shown and resized in the same run. `python -m benchmarks.responsive`; offscreen, software painting.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from kasipker_desktop import app, paths
from kasipker_desktop.domain.calendar import Period
from kasipker_desktop.domain.commission import AgendaItem, CommissionSeated, unanimous
from kasipker_desktop.domain.numbers import RoomNumber
from kasipker_desktop.settings import load_sample
from kasipker_desktop.storage.files import write_file
from kasipker_desktop.ui.application import Program, Start
from kasipker_desktop.ui.fonts import load_fonts
from kasipker_desktop.ui.main_window import HELP, PLACES, Shell
from kasipker_desktop.workflow.drawing import who_speaks
from kasipker_desktop.workflow.rehearsing import UseCases

PERIOD = Period(2024, 2)
ALLOWED = 0.05
NUMBERS = (417, 902, 135, 246, 571)
PAUSE_MS, QUIET_MS = 20, 250
"""Between two deeds the window comes to rest."""

Deed = tuple[str, Callable[[], object]]


@dataclass
class Held:
    """The deed under way and the longest hold in each."""

    deed: str = "start"
    longest: dict[str, tuple[float, str]] = field(default_factory=dict)
    all: list[float] = field(default_factory=list)

    def note(self, seconds: float, what: str) -> None:
        self.all.append(seconds)
        if seconds > self.longest.get(self.deed, (0.0, ""))[0]:
            self.longest[self.deed] = (seconds, what)


class TimedApplication(QApplication):
    """Tells how long each event of the outermost level was handled."""

    held = Held()
    depth = 0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        self.depth += 1
        began = time.perf_counter()
        try:
            return super().notify(receiver, event)
        finally:
            self.depth -= 1
            if self.depth == 0:
                self.held.note(time.perf_counter() - began, f"{type(receiver).__name__} {event.type().name}")


class Meeting:
    """Takes one deed after another, each once the window is at rest."""

    def __init__(self, application: TimedApplication, program: Program) -> None:
        self._application = application
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
        self._application.held.deed = deed[0]
        deed[1]()

    def _run(self, work: Callable[[UseCases], object]) -> None:
        desk = self._program.desk
        assert desk is not None
        desk.run(lambda use, control: work(use))

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
        sample = load_sample()
        given = (sample.commission, sample.present, sample.operator, sample.venue, sample.invited)
        seated = CommissionSeated(str(PERIOD), *given, datetime.now(UTC))
        presses = next(member.id for member in seated.seats if member.id != seated.operator)
        said = [RoomNumber(member, number) for member, number in zip(who_speaks(seated), NUMBERS, strict=False)]
        file = paths.resources() / "samples" / "2024-02.xlsx"
        works: list[tuple[str, Callable[[UseCases], object]]] = [
            ("import", lambda use: use.importing.run([file], PERIOD, sample.commission)),
            ("seat", lambda use: use.seating.seat(PERIOD, seated)),
            ("vote on the list", lambda use: use.seating.vote(PERIOD, AgendaItem.LIST, unanimous(seated.seats))),
            ("freeze", lambda use: use.freezing.run(PERIOD)),
            ("ticket", lambda use: use.drawing.ask_ticket(PERIOD)),
            ("numbers", lambda use: use.drawing.say_numbers(PERIOD, said)),
            ("press", lambda use: use.drawing.press(PERIOD, presses)),
            ("answer", lambda use: use.answering.run(PERIOD)),
            ("vote on the result", lambda use: use.seating.vote(PERIOD, AgendaItem.RESULT, unanimous(seated.seats))),
            ("protocol", lambda use: (use.signing.fix_protocol(PERIOD, sample.late_reason), use.annexing.fix(PERIOD))),
            ("signatures", lambda use: [use.signing.sign_by_hand(PERIOD, member.id) for member in seated.seats]),
        ]
        for name, work in works:
            yield name, lambda work=work: self._run(work)
            yield f"the page after: {name}", self._open_step

    def _open_step(self) -> None:
        page = self._program.window.page("meeting")
        page.open_next()


def empty_window(application: TimedApplication) -> float:
    """The longest hold of a bare window that is shown and resized."""
    application.held = Held()
    bare = QWidget()
    bare.show()
    for size in ((1440, 900), (1180, 720)):
        bare.resize(*size)
        application.processEvents()
    bare.close()
    return max(application.held.all, default=0.0)


def main() -> None:
    """Leads the meeting once, prints the longest hold of each deed."""
    application = TimedApplication(sys.argv[:1])
    assert not load_fonts()
    floor = empty_window(application)
    application.held = Held()
    with ExitStack() as held, tempfile.TemporaryDirectory() as name:
        folder, sample = Path(name), load_sample()
        start = Start(
            Shell(app.decisions(sample), rehearsal=True), folder / "window.json", write_file, "kk", folder / "log",
            lambda: app.open_services(held, folder, sample), PERIOD,
        )  # fmt: skip
        program = Program(application, start)
        program.show()
        meeting = Meeting(application, program)
        meeting.start()
        application.exec()
        program.close()
    tell(application.held, floor)


def tell(held: Held, floor: float) -> None:
    """The table: the longest first."""
    print(f"{len(held.all)} events, median {statistics.median(held.all) * 1e6:.0f} us; an empty window's longest "
          f"{floor * 1000:.1f} ms")  # fmt: skip
    for deed, (seconds, what) in sorted(held.longest.items(), key=lambda item: -item[1][0]):
        verdict = "" if seconds <= ALLOWED else "  OVER 50 ms"
        print(f"{deed:<36}{seconds * 1000:8.1f} ms  {what}{verdict}")


if __name__ == "__main__":
    main()
