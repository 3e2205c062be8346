"""Keeps sealed copies of the store while the window is open: one after each thing that was noted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from ..domain.errors import KnownError
from ..workflow.handing_over import HandingOver, SealedCopy, check_phrase
from .desk import Desk
from .jobs import Control, Jobs
from .preferences import Preferences


class Keeper(QObject):
    """`changed` follows every copy, `failed` what could not be written; the pass phrase lives here and nowhere else."""

    changed = Signal()
    failed = Signal(object)
    gone_on = Signal(bool)
    crashed = Signal(object)

    def __init__(self, jobs: Jobs, desk: Desk, handing_over: HandingOver, preferences: Preferences) -> None:
        super().__init__(desk)
        self._jobs = jobs
        self._desk = desk
        self._handing_over = handing_over
        self._preferences = preferences
        self._phrase = ""
        self._copied: tuple[object, ...] | None = None
        self.last: SealedCopy | None = None
        desk.changed.connect(self._keep)

    @property
    def folder(self) -> Path | None:
        """The chosen folder; it is remembered from run to run, the phrase is not."""
        return Path(self._preferences.backup) if self._preferences.backup else None

    @property
    def keeping(self) -> bool:
        """Whether a copy is written after each step."""
        return bool(self._phrase)

    def choose(self, folder: Path) -> None:
        """Remembers another folder; the phrase has to be given again for it."""
        self._preferences.set_backup(str(folder))
        self._phrase = ""
        self.changed.emit()

    def begin(self, phrase: str) -> None:
        """Writes a copy now and after each step. Raises KnownError `phrase_short`."""
        check_phrase(phrase)
        self._phrase, self._copied = phrase, None
        self._keep()

    def go_on(self, file: Path, phrase: str) -> None:
        """Goes on from a sealed copy in the place of this store; `gone_on` follows, or `failed`."""
        self.stop()
        self._jobs.start(lambda control: self._handing_over.go_on(file, phrase), self._went_on, self._fail)

    def stop(self) -> None:
        self._phrase = ""
        self.changed.emit()

    def hand_over(self) -> None:
        """Writes the last copy and closes the store for this machine."""
        folder, phrase = self.folder, self._phrase
        assert folder is not None
        assert phrase, "begin() first"

        def work(control: Control) -> SealedCopy:
            return self._handing_over.hand_over(folder, phrase)

        self.stop()
        self._jobs.start(work, self._done_with_it, self._fail)

    @Slot()
    def _keep(self) -> None:
        """One copy for each state of the store: the views are read more often than something is noted."""
        folder, phrase = self.folder, self._phrase
        state = (self._desk.months, self._desk.view.meeting.notes)
        if folder is None or not phrase or state == self._copied:
            return
        self._copied = state
        self._jobs.start(lambda control: self._handing_over.back_up(folder, phrase), self._done, self._fail)

    def _done(self, sealed: SealedCopy) -> None:
        self.last = sealed
        self.changed.emit()

    def _done_with_it(self, sealed: SealedCopy) -> None:
        self._done(sealed)
        self._desk.load()

    def _went_on(self, told: bool) -> None:
        self.gone_on.emit(told)
        self._desk.load()

    def _fail(self, error: BaseException) -> None:
        """A copy that failed is tried again at the next step; what the store says goes to whoever shows it."""
        self._copied = None
        if isinstance(error, KnownError | OSError):
            self.failed.emit(error)
        else:
            self.crashed.emit(error)
