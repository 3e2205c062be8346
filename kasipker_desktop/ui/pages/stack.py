"""The pages of the open store, one over the other: each is built when it is opened, or before, while nobody waits."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from ..opened import Opened
from ..widgets.parts import Look
from ..widgets.rail import HELP

if TYPE_CHECKING:
    from .help import HelpPage
    from .meeting import MeetingPage

PLACES = ("months", "meeting", "awards", "archive", "settings")
FIRST_RUN = "first_run"
"""What is open where nobody has chosen anything yet; left by a press, it does not come again."""


class PageStack(QStackedWidget):
    """In one language and look; the window makes another when these change.

    Modules are read where a page is built: all of them together cost a tenth of a second before the first paint.
    """

    opening = Signal()
    gone = Signal()
    meeting_wanted = Signal(object)
    award_wanted = Signal(object)
    person_wanted = Signal()
    first_run_left = Signal(str)
    about_wanted = Signal()
    log_wanted = Signal()

    def __init__(self, look: Look, opened: Opened, place: str) -> None:
        super().__init__()
        self._look, self._opened, self._place = look, opened, place
        self._made: dict[str, QWidget] = {}
        self.addWidget(QWidget())  # what is laid in first would be shown with it
        self._leaving, self._waiting = False, not opened.desk.loaded
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._take_turn)
        for told in (opened.desk.changed, opened.desk.failed, opened.desk.crashed):
            told.connect(self._go_on)
        self._turn.start()

    def open(self, place: str) -> None:
        """Shows a page; `opening` is told before it is built."""
        self._place = place
        self.opening.emit()
        self.setCurrentWidget(self.page(place))

    def open_help(self, topic: str) -> None:
        """Shows help, at an article."""
        self.open(HELP)
        cast("HelpPage", self.page(HELP)).open_topic(topic)

    def page(self, place: str) -> QWidget:
        """A page, made if it is not there yet."""
        page = self._make(place)
        if self.indexOf(page) < 0:
            self.addWidget(page)
        return page

    def _make(self, place: str) -> QWidget:
        """A page that is not laid in yet is bare: it is dressed when it is."""
        if place not in self._made:
            self._made[place] = self._build(place)
        return self._made[place]

    @property
    def stands(self) -> bool:
        """Whether the open page has come."""
        return self.currentIndex() > 0

    @property
    def topic(self) -> str:
        """The article of help for what is shown."""
        return str(getattr(self.page(self._place), "topic", self._place))

    def take_down(self) -> None:
        """Takes the pages away; `gone` is told after the last. All at once would hold the window."""
        self._leaving = True
        self.setCurrentIndex(0)
        self._turn.start()

    @Slot()
    def _take_turn(self) -> None:
        if self._leaving:
            self._take_away()
        else:
            self._build_ahead()

    def _take_away(self) -> None:
        if not self._made:
            self.gone.emit()
            return
        page = self._made.popitem()[1]
        page.deleteLater()
        QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
        self._turn.start()

    @Slot()
    def _go_on(self) -> None:
        """There is something to show, a view or an error; the open page waited for it, to be painted once."""
        self._waiting = False
        self._turn.start()

    def _build_ahead(self) -> None:
        """Makes a page, lays one in or builds a step of the meeting: one a turn, or it would hold a click."""
        if self._waiting and self._made:
            return
        if self._lay_next() or self._make_next() or cast("MeetingPage", self.page("meeting")).build_next():
            self._turn.start()

    def _lay_next(self) -> bool:
        place = next((place for place, page in self._made.items() if self.indexOf(page) < 0), None)
        if place is not None:
            self.page(place)
        elif self._made and not self.stands:
            self.open(self._place)
        else:
            return False
        return True

    def _make_next(self) -> bool:
        place = next((place for place in (self._place, *PLACES, HELP) if place not in self._made), None)
        if place is None:
            return False
        self._make(place)
        return True

    def _build(self, place: str) -> QWidget:
        builders = {
            "months": self._build_months,
            "meeting": self._build_meeting,
            "awards": self._build_awards,
            "archive": self._build_archive,
            "settings": self._build_settings,
            HELP: self._build_help,
            FIRST_RUN: self._build_first_run,
        }
        return builders[place]()

    def _build_months(self) -> QWidget:
        from .months import MonthsPage

        months = MonthsPage(self._look, self._opened.desk)
        months.meeting_wanted.connect(self.meeting_wanted)
        months.award_wanted.connect(self.award_wanted)
        return months

    def _build_meeting(self) -> QWidget:
        from .meeting import MeetingPage

        return MeetingPage(self._look, self._opened.desk, self._opened.stage)

    def _build_awards(self) -> QWidget:
        from .awards import AwardsPage

        awards = AwardsPage(self._look, self._opened.desk)
        awards.meeting_wanted.connect(self.meeting_wanted)
        return awards

    def _build_archive(self) -> QWidget:
        from .archive import ArchivePage

        return ArchivePage(self._look, self._opened.desk)

    def _build_settings(self) -> QWidget:
        from .settings import SettingsPage

        return SettingsPage(self._look, self._opened)

    def _build_help(self) -> QWidget:
        from .help import HelpPage

        page = HelpPage(self._look, self._opened.desk)
        page.about_wanted.connect(self.about_wanted)
        page.log_wanted.connect(self.log_wanted)
        return page

    def _build_first_run(self) -> QWidget:
        from .first_run import FirstRunPage

        page = FirstRunPage(self._look, self._opened.desk, self._opened.preferences)
        page.rehearsal_wanted.connect(lambda: self.first_run_left.emit("meeting"))
        page.settings_wanted.connect(lambda: self.first_run_left.emit("settings"))
        page.person_wanted.connect(self.person_wanted)
        return page
