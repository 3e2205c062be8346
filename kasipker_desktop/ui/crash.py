"""A mistake of the program itself: one dialog with the log's place, nothing personal, nothing swallowed."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

_LOGGER = logging.getLogger("kasipker_desktop")


class CrashReporter(QObject):
    """Writes a bug into the log and says so; once a bug was shown, later ones are only written."""

    def __init__(self, log: Path, window: QWidget) -> None:
        super().__init__(window)
        self._log = log
        self._window = window
        self._shown = False

    @Slot(object)
    def report(self, error: BaseException) -> None:
        """Logs the traceback and opens the dialog."""
        _LOGGER.error("bug", exc_info=error)
        if self._shown:
            return
        self._shown = True
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("A mistake in the program"))
        box.setText(self.tr("The program made a mistake. What was noted is kept; nothing was lost."))
        box.setInformativeText(
            self.tr("Close the program and open it again. The log is here: {place}").format(place=self._log)
        )
        box.open()
