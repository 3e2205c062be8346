"""Starts the window: paint first, open the store behind it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from .. import paths
from ..domain.calendar import Period
from .crash import CrashReporter
from .desk import Desk, Services
from .fonts import load_fonts
from .jobs import Control, Jobs
from .language import Language
from .main_window import MainWindow, Shell
from .opened import Opened
from .preferences import Preferences
from .theme import Tokens, dress, tokens_of
from .widgets.parts import Look

if TYPE_CHECKING:
    from .keeper import Keeper
    from .stage.control import StageControl

LATER = (
    "stage.control",
    "pages.months",
    "pages.meeting",
    "pages.awards",
    "pages.archive",
    "pages.settings",
    "pages.help",
)
"""Read behind the first paint, so that no page has to wait for its module."""

WORKERS = 2
"""One for the store, one for random.org's answer while the store goes on being read."""


@dataclass(frozen=True)
class Start:
    """What the window needs to begin: the light things at once, the heavy ones by `open_services` on a worker."""

    shell: Shell
    preferences_file: Path
    write_file: Callable[[Path, bytes], None]
    language: str
    log: Path
    open_services: Callable[[], Services]
    period: Period


class Program(QObject):
    """Holds what lives as long as the window."""

    def __init__(self, application: QApplication, start: Start) -> None:
        super().__init__()
        self._application = application
        self._start = start
        self._executor = ThreadPoolExecutor(WORKERS, thread_name_prefix="work")
        self._jobs = Jobs(self._executor, self)
        self._language = Language(application)
        self.preferences = Preferences(start.preferences_file, start.write_file, start.language)
        self._tokens: Tokens | None = None
        self._language.switch(self.preferences.language)
        self.window = MainWindow(start.shell, self.preferences, self._look)
        self._dress()
        self.preferences.changed.connect(self._rebuild)
        application.styleHints().colorSchemeChanged.connect(self._rebuild)
        self.crash = CrashReporter(start.log, self.window, self._look)
        self.window.log_wanted.connect(self._open_log)
        self.window.painted.connect(self._open_store_soon)
        self._begun = False
        self._desk: Desk | None = None
        self._stage: StageControl | None = None

    def show(self) -> None:
        """Shows the window; the store is opened behind it once it is painted."""
        self.window.show()

    def forget(self) -> None:
        """Leaves the application as it was: another program may be begun on it."""
        self._application.styleHints().colorSchemeChanged.disconnect(self._rebuild)
        self._language.leave()

    @property
    def busy(self) -> bool:
        """Whether work is under way or to come, or the window is being built anew."""
        return self._jobs.busy or not self._begun or not self.window.whole

    @property
    def desk(self) -> Desk | None:
        """The open store as the screens use it; None until it is open."""
        return self._desk

    @property
    def stage(self) -> StageControl | None:
        """What the hall sees; None until the store is open."""
        return self._stage

    def close(self) -> None:
        """Takes the stage away and waits for what is under way."""
        if self._stage:
            self._stage.close()
        self._executor.shutdown(wait=True)

    @Slot()
    def _open_store_soon(self) -> None:
        self.window.painted.disconnect(self._open_store_soon)
        QTimer.singleShot(0, self._open_store)

    @Slot()
    def _open_store(self) -> None:
        def work(control: Control) -> Services:
            with _uncollected():
                services = self._start.open_services()
                for module in LATER:
                    import_module(f"{__package__}.{module}")
                return services

        self._begun = True
        self._jobs.start(work, self._receive, self.crash.report)

    def _receive(self, services: Services) -> None:
        from .stage.control import StageControl
        from .stage.screens import Screens

        self._desk = Desk(self._jobs, services, self._start.period, self)
        self._desk.crashed.connect(self.crash.report)
        self._stage = StageControl(
            self._desk,
            paths.resources(),
            Screens(self._application, self),
            services.keep_picture,
            self.preferences.stage,
        )
        self._stage.placed.connect(self.preferences.set_screen)
        self.preferences.stage_changed.connect(self._wish)
        self.window.receive(Opened(self._desk, self._stage, self._keeper(services), self.preferences))
        self._desk.load()

    def _keeper(self, services: Services) -> Keeper | None:
        from .keeper import Keeper

        if services.handing_over is None or self._desk is None:
            return None
        keeper = Keeper(self._jobs, self._desk, services.handing_over, self.preferences)
        keeper.crashed.connect(self.crash.report)
        return keeper

    @Slot()
    def _wish(self) -> None:
        if self._stage:
            self._stage.set_wishes(self.preferences.stage)

    @Slot()
    def _open_log(self) -> None:
        """Shows the log in the system's own viewer; while there is none, the folder it would be in."""
        log = self._start.log
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log if log.exists() else log.parent)))

    @Slot()
    def _rebuild(self) -> None:
        """Language, theme or size changed. An empty window is dressed at once; a full one in a second."""
        self.window.clear(self._redress)

    def _redress(self) -> None:
        self._language.switch(self.preferences.language)
        if self._look().tokens != self._tokens:
            self._dress()
        self.window.rebuild()

    def _dress(self) -> None:
        self._tokens = self._look().tokens
        dress(self.window, self._tokens)

    def _look(self) -> Look:
        dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return Look(tokens_of(self.preferences.theme, dark), self.preferences.scale)


@contextmanager
def _uncollected() -> Iterator[None]:
    """What is loaded stays: a full collection goes through all of it, and holds the window 0.1 s."""
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        gc.enable()


def run(start: Start) -> int:
    """Runs the program until its window is closed; the exit code."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("kasipker-desktop")
    missing = load_fonts()
    if missing:
        raise RuntimeError(f"fonts missing: {', '.join(missing)}")
    program = Program(application, start)
    sys.excepthook = program.crash.hook
    program.show()
    code = application.exec()
    program.close()
    return code
