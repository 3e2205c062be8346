"""A mistake of the program itself: one question over the window, a report with nothing personal, nothing swallowed."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from ..logs import crash_report
from .dialogs.question import Asked, Question
from .widgets.parts import Look

_LOGGER = logging.getLogger("kasipker_desktop")


class CrashReporter(QObject):
    """Writes a bug into the log and says so; once a bug was shown, later ones are only written."""

    def __init__(self, log: Path, window: QWidget, look: Callable[[], Look]) -> None:
        super().__init__(window)
        self._log = log
        self._window = window
        self._look = look
        self.question: Question | None = None

    @Slot(object)
    def report(self, error: BaseException) -> None:
        """Logs where it was and opens the question, whose answer copies the report."""
        _LOGGER.error("bug", exc_info=error)
        if self.question is not None:
            return
        self.question = Question(self._look(), self._asked(error), self._window)
        self.question.accepted.connect(lambda: QApplication.clipboard().setText(crash_report(error)))
        self.question.ask()

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """For `sys.excepthook`: what a slot raised, which nothing else would see."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(130)
        else:
            self.report(error)

    def _asked(self, error: BaseException) -> Asked:
        return Asked(
            title=self.tr("The program made a mistake"),
            body=self.tr(
                "What was noted is kept; nothing was lost. Close the program and open it again: it goes on from there."
            ),
            effect=self.tr("Copy the report"),
            safe=self.tr("Close this message"),
            facts=(
                (self.tr("Kind"), type(error).__name__),
                (self.tr("Log of errors"), str(self._log)),
            ),
            remark=self.tr(
                "The report names the place in the program and the versions. No names, no numbers of people."
            ),
        )
