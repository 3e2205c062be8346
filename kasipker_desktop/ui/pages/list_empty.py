"""A period without a list: what comes here, and the ways to bring it (looks 34); the same card while files are read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ...domain.calendar import Period
from ..fonts import Style
from ..widgets.parts import Look, button, row, text
from ..words import month_word

SLOW_MS = 400
"""Reading that takes less says nothing of itself."""


class EmptyList(QFrame):
    """Files can be chosen, dropped, or in a rehearsal taken from the sample."""

    choose_wanted = Signal()
    sample_wanted = Signal()
    template_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("card", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 26, 28, 26)
        column.setSpacing(12)
        self._title = text(look, Style.EMPTY_TITLE, wrap=True)
        words = self.tr(
            "Billing's Excel or text file begins the meeting. The order of columns and the number of sheets "
            "don't matter; the file itself is not changed."
        )
        self.choose = button(look, "primary", self.tr("Choose files"), "file")
        self.choose.clicked.connect(self.choose_wanted)
        self.sample = button(look, "secondary", self.tr("Take the sample list"))
        self.sample.clicked.connect(self.sample_wanted)
        self.template = button(look, "text", self.tr("Empty template for billing"), "save")
        self.template.clicked.connect(self.template_wanted)
        column.addWidget(self._title)
        column.addWidget(text(look, Style.BODY, words, "second", wrap=True))
        column.addSpacing(4)
        column.addLayout(row(self.choose, self.sample, self.template, None))
        column.addWidget(
            text(look, Style.SECOND, self.tr("Files can also be dragged onto this page"), "small", wrap=True)
        )

    def show_period(self, period: Period, sample: bool) -> None:
        """Names the month; the sample is offered where there is one."""
        self._title.setText(self.tr("{month}: no list yet").format(month=month_word(period)))
        self.sample.setVisible(sample)


class ReadingCard(QFrame):
    """What is being read, once it takes long; it can be stopped at any moment."""

    stop_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._words = text(look, Style.STRONG, wrap=True)
        self._count = text(look, Style.SECOND, role="second", wrap=True)
        self.stop = button(look, "secondary", self.tr("Cancel"))
        self.stop.clicked.connect(self._stop)
        line = row(spacing=16)
        column = QVBoxLayout()
        column.setSpacing(4)
        for label in (self._words, self._count):
            column.addWidget(label)
        line.setContentsMargins(24, 18, 20, 18)
        line.addLayout(column, 1)
        line.addWidget(self.stop)
        self.setLayout(line)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self.show)
        self.hide()

    def begin(self, names: Sequence[str]) -> None:
        """Appears after a while, unless `end` comes first."""
        self._words.setText(self.tr("Reading: {names}").format(names=", ".join(names)))
        self._count.setText(self.tr("The rows are read and judged. Nothing is kept until all of them are."))
        self.stop.setEnabled(True)
        self._slow.start()

    def show_file(self, number: int, total: int) -> None:
        """Which file is being read; with `total` 0, how many rows were admitted so far. Silent once stopping."""
        if not self.stop.isEnabled():
            return
        if total > 1:
            self._count.setText(self.tr("File {number} of {total}").format(number=number, total=total))
        elif not total:
            self._count.setText(self.tr("%n row(s) admitted so far", "", number))

    def end(self) -> None:
        self._slow.stop()
        self.hide()

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self._count.setText(self.tr("Stopping; nothing is kept"))
        self.stop_wanted.emit()
