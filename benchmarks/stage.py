"""The stage's pace: paint times and frames of the roll on a full HD window, beside an empty QWidget, in one run.

A rehearsal of a generated list of `--rows` participants is held first (or `--data` names the store of one), so the
names that roll are read from a real store. Then the stored result is replayed on a 1920 x 1080 stage window.

Claims (issue of the stage): median frame <= 16.7 ms, 95 % <= 25 ms, at most one core, key to first motion <= 80 ms.

    .venv/bin/python -m benchmarks.stage --rows 10000
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.generated import write_csv
from kasipker_desktop import app
from kasipker_desktop.domain.calendar import Period
from kasipker_desktop.settings import load_sample
from kasipker_desktop.ui.fonts import load_fonts
from kasipker_desktop.ui.stage.motion import rows_wanted
from kasipker_desktop.ui.stage.reading import Given
from kasipker_desktop.ui.stage.scenes import SceneName
from kasipker_desktop.ui.stage.screens import Screens
from kasipker_desktop.ui.stage.show import FRAME_MS, Show
from kasipker_desktop.ui.stage.window import StageWindow
from kasipker_desktop.workflow.viewing import MeetingView

PERIOD = Period(2024, 2)
WIDTH, HEIGHT = 1920, 1080
MEDIAN_MS, LATE_MS, KEY_MS = 16.7, 25.0, 80.0


@dataclass
class Watched:
    """When each frame began, how long its painting took and worked (CPU), in ms; CPU and wall seconds of the whole."""

    began: list[float] = field(default_factory=list)
    painting: list[float] = field(default_factory=list)
    working: list[float] = field(default_factory=list)
    cpu: float = 0.0
    wall: float = 0.0

    def paint(self, paint: Callable[[QPaintEvent], None], event: QPaintEvent) -> None:
        start, worked = time.perf_counter(), time.thread_time()
        paint(event)
        self.working.append((time.thread_time() - worked) * 1000)
        self.began.append(start * 1000)
        self.painting.append((time.perf_counter() - start) * 1000)

    def watch(self, seconds: float) -> None:
        """Lets the event loop run so long."""
        self.began.clear()
        self.painting.clear()
        self.working.clear()
        cpu, wall = time.process_time(), time.perf_counter()
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()
        self.cpu, self.wall = time.process_time() - cpu, time.perf_counter() - wall

    def row(self, name: str) -> str:
        frames = [later - earlier for earlier, later in zip(self.began, self.began[1:], strict=False)]
        median, late = statistics.median(frames), _late(frames)
        kept = "kept" if median <= MEDIAN_MS and late <= LATE_MS and self.cpu <= self.wall else "MISSED"
        return (
            f"{name:<14}{len(frames):6}{median:9.1f}{late:9.1f}{max(frames):9.1f}"
            f"{statistics.median(self.painting):9.2f}{_late(self.painting):9.2f}"
            f"{statistics.median(self.working):9.2f}{_late(self.working):9.2f}"
            f"{100 * self.cpu / self.wall:8.0f} %  {kept}"
        )


def _late(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


class Empty(QWidget):
    """Nothing to paint, as often as the stage."""

    def __init__(self, watched: Watched) -> None:
        super().__init__()
        self._watched = watched
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.update)
        self._timer.start(FRAME_MS)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._watched.paint(super().paintEvent, event)


class Stage(StageWindow):
    """The real window, its painting watched."""

    def __init__(self, show: Show, screens: Screens, watched: Watched) -> None:
        super().__init__(show, screens)
        self._watched = watched

    def paintEvent(self, event: QPaintEvent) -> None:
        self._watched.paint(super().paintEvent, event)


def rehearse(folder: Path, rows: int) -> Path:
    """The store of a rehearsal of so many participants."""
    file, store = folder / "list.csv", folder / "store"
    write_csv(file, rows)
    given = ["--list", str(file), "--period", str(PERIOD), "--out", str(folder / "out"), "--data", str(store)]
    subprocess.run([sys.executable, "-m", "kasipker_desktop", "rehearse", *given], check=True, capture_output=True)
    return store


def read(store: Path) -> tuple[MeetingView, dict[int, str], Given, float]:
    """The meeting, the names that roll, and how long reading those took, in ms."""
    with ExitStack() as held:
        services = app.open_services(held, store, load_sample())
        view = services.viewing.meeting(PERIOD)
        frozen, numbers = view.meeting.frozen, view.meeting.numbers
        assert frozen is not None
        assert numbers
        began = time.perf_counter()
        names = services.viewing.names(PERIOD, rows_wanted(numbers, (0, 1, 2), frozen.participants))
        took = (time.perf_counter() - began) * 1000
        return view, names, Given(services.campaign, services.decisions, services.rehearsal), took


def until(show: Show, scene: SceneName) -> None:
    """Lets the event loop run until a scene has begun."""
    loop = QEventLoop()
    show.scene_changed.connect(lambda name: loop.quit() if name == scene.value else None)
    loop.exec()


def key_to_motion(stage: Stage, show: Show, watched: Watched) -> float:
    """From the key to the first frame in which another scene is painted, in ms."""
    watched.watch(0.5)
    watched.began.clear()
    began = time.perf_counter() * 1000
    QTest.keyClick(stage, Qt.Key.Key_Space)
    while not watched.began:
        QApplication.processEvents()
    return watched.began[0] + watched.painting[-1] - began


def main() -> None:
    """Holds the rehearsal, replays it, prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--live", action="store_true", help="without the rehearsal's plates")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        view, names, stands, took = read(given.data or rehearse(Path(folder), given.rows))
    application = QApplication([])
    assert not load_fonts()
    if given.live:
        stands = Given(stands.campaign, stands.decisions, rehearsal=False)
    run(application, view, names, stands, took)


def run(application: QApplication, view: MeetingView, names: dict[int, str], given: Given, took: float) -> None:
    """Both windows in turn; the stage through the roll, then the reveal with its falling weave."""
    frozen = view.meeting.frozen
    assert frozen is not None
    print(f"{frozen.participants} participants; {len(names)} names read in {took:.0f} ms")
    heads = ("frames", "median", "95 %", "max", "paint", "95 %", "its CPU", "95 %", "core")
    print(f"{'':14}" + "".join(f"{head:>{6 if head == 'frames' else 9}}" for head in heads) + "   ms")
    watched = Watched()
    empty = Empty(watched)
    empty.resize(WIDTH, HEIGHT)
    empty.show()
    watched.watch(3)
    print(watched.row("empty QWidget"))
    empty.close()
    empty.deleteLater()
    show = Show(given)
    stage = Stage(show, Screens(application), watched)
    stage.pressed.connect(lambda deed: show.next())
    stage.resize(WIDTH, HEIGHT)
    stage.show()
    show.show_view(view)
    show.show_read(names, {})
    watched.watch(1)
    key = key_to_motion(stage, show, watched)
    show.replay()
    until(show, SceneName.ROLLING)
    watched.watch(11.5)
    print(watched.row("roll"))
    until(show, SceneName.REVEAL)
    watched.watch(5.5)
    print(watched.row("reveal"))
    if hasattr(os, "getloadavg"):
        print(f"other work on this machine: load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(f"key to first motion {key:.0f} ms: {'kept' if key <= KEY_MS else 'MISSED'} (allowed {KEY_MS:.0f})")


if __name__ == "__main__":
    main()
