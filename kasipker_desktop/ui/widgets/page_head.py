"""The head of a page: its title at the left, at the right the day and the clock of Astana (looks 4)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ...domain.calendar import local
from ..fonts import Style
from ..words import long_day_words
from .parts import Look, text


def _now() -> datetime:
    return datetime.now(UTC)


class PageHead(QWidget):
    """The clock goes on by itself: each full minute is shown within a second."""

    def __init__(self, look: Look, title: str = "", now: Callable[[], datetime] = _now) -> None:
        super().__init__()
        self._now = now
        self._title = text(look, Style.PAGE_TITLE, title)
        self._day = text(look, Style.BODY, role="second")
        self._clock = text(look, Style.CLOCK)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(12)
        self._line.addWidget(self._title)
        self._line.addStretch(1)
        self._line.addWidget(self._day)
        self._line.addWidget(self._clock)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self.show_time)
        self._tick.start()
        self.show_time()

    def add(self, action: QWidget) -> None:
        """Puts an action at the right of the clock."""
        self._line.addWidget(action)

    def show_title(self, title: str) -> None:
        self._title.setText(title)

    @Slot()
    def show_time(self) -> None:
        """Day and minute of now."""
        now = local(self._now())
        self._day.setText(long_day_words(now.date()))
        self._clock.setText(f"{now:%H:%M}")
