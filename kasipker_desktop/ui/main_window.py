"""The main window: the rail, the open page, the plate of rehearsals; built anew when language or look changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..domain.calendar import Period
from ..domain.people import short_name
from ..workflow.rehearsing import Decisions
from .desk import Desk, usual_operator
from .dialogs.question import Asked, Question
from .operator_words import operator_word, viewer_words
from .preferences import Preferences
from .widgets.keys import is_enter
from .widgets.parts import Look
from .widgets.plate import Plate
from .widgets.rail import HELP, Rail

if TYPE_CHECKING:
    from .entrance import Entrance
    from .keeper import Keeper
    from .stage.control import StageControl

PLACES = ("months", "meeting", "awards", "archive", "settings")
FIRST_RUN = "first_run"
"""What is open where nobody has chosen anything yet; left by a press, it does not come again."""

MIN_WIDTH, MIN_HEIGHT = 1180, 720


@dataclass(frozen=True)
class Shell:
    """What the window shows before the store is open."""

    decisions: Decisions
    rehearsal: bool
    greets: bool = False


class MainWindow(QMainWindow):
    """Five places. What is typed but not yet noted is lost when language or theme change; what is noted never."""

    log_wanted = Signal()

    def __init__(self, shell: Shell, preferences: Preferences, make_look: Callable[[], Look]) -> None:
        super().__init__()
        self._shell = shell
        self._desk: Desk | None = None
        self._stage: StageControl | None = None
        self._keeper: Keeper | None = None
        self.entrance: Entrance | None = None
        self._preferences = preferences
        self._make_look = make_look
        self._place = self._before_help = "months" if preferences.kept or not shell.greets else FIRST_RUN
        self._built: dict[str, QWidget] = {}
        self.setMinimumSize(MIN_WIDTH, MIN_HEIGHT)
        self.resize(1440, 900)
        for number, place in enumerate(PLACES, 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda place=place: self.open(place))
        QShortcut(QKeySequence("F1"), self).activated.connect(self.help)
        QShortcut(QKeySequence("?"), self).activated.connect(self._question_key)
        self.rebuild()

    def receive(self, desk: Desk, stage: StageControl, keeper: Keeper | None) -> None:
        """The store is open: the pages come, and the stage can be opened."""
        from .entrance import Entrance
        from .stage.keys import RemoteKeys  # with all that it paints a tenth of a second: after the first paint

        self._desk, self._stage, self._keeper = desk, stage, keeper
        stage.alarmed.connect(self._say_alarm)
        self._remote = RemoteKeys(self)
        self._remote.pressed.connect(stage.press)
        desk.changed.connect(self._show_weave)
        desk.operator_changed.connect(self._show_operator)
        self.entrance = Entrance(self._make_look, desk, self)
        self.rebuild()
        self.entrance.begin()

    def clear(self) -> None:
        """Takes every page away, at once. Where it stands: a tree that is lifted out first is dressed anew."""
        old = self.centralWidget()
        if old:
            old.deleteLater()
            QApplication.sendPostedEvents(old, QEvent.Type.DeferredDelete)

    def rebuild(self) -> None:
        """Builds the open page in the present language and look, the others when they are opened."""
        self.clear()
        self.setWindowTitle(self.tr("Kasipker Desktop"))
        self._look = self._make_look()
        whole = QWidget()
        whole.setProperty("ground", True)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._shell.rehearsal:
            more = self.tr("Rehearsal store; the program's own server answers in place of random.org")
            column.addWidget(Plate(self._look, "plate", self.tr("REHEARSAL – NOT A DRAW"), more))
        self._looks_only = Plate(self._look, "viewer", self.tr("ONLY LOOKING"), viewer_words())
        column.addWidget(self._looks_only)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self._build_rail(self._look))
        self._stack, self._built = QStackedWidget(), {}
        line.addWidget(self._stack, 1)
        column.addLayout(line, 1)
        self.setCentralWidget(whole)
        self.open(self._place)
        self._show_weave()
        self._show_operator()

    @Slot(str)
    def _go(self, place: str) -> None:
        if place != HELP:
            self.open(place)
        elif self._place != HELP:
            self.help()

    @Slot(str)
    def open(self, place: str) -> None:
        """Opens one of the five places."""
        self._place = place
        self._rail.setVisible(place != FIRST_RUN)
        if place != FIRST_RUN:
            self._rail.show_open(place)
        if self._desk and place not in self._built:
            self._built[place] = self._page(place, self._desk)
            self._stack.addWidget(self._built[place])
        if place in self._built:
            self._stack.setCurrentWidget(self._built[place])

    def page(self, place: str) -> QWidget:
        """A page that was opened since the window was built."""
        return self._built[place]

    def _page(self, place: str, desk: Desk) -> QWidget:
        """A page; its module is read when it is first opened: all of them together cost a tenth of a second."""
        builders = {
            "months": self._build_months,
            "meeting": self._build_meeting,
            "awards": self._build_awards,
            "archive": self._build_archive,
            "settings": self._build_settings,
            HELP: self._build_help,
            FIRST_RUN: self._build_first_run,
        }
        return builders[place](desk)

    def _build_months(self, desk: Desk) -> QWidget:
        from .pages.months import MonthsPage

        months = MonthsPage(self._look, desk)
        months.meeting_wanted.connect(self._open_meeting)
        months.award_wanted.connect(self._open_award)
        return months

    def _build_meeting(self, desk: Desk) -> QWidget:
        from .pages.meeting import MeetingPage

        return MeetingPage(self._look, desk, self._stage)

    def _build_awards(self, desk: Desk) -> QWidget:
        from .pages.awards import AwardsPage

        awards = AwardsPage(self._look, desk)
        awards.meeting_wanted.connect(self._open_meeting)
        return awards

    def _build_archive(self, desk: Desk) -> QWidget:
        from .pages.archive import ArchivePage

        return ArchivePage(self._look, desk)

    def _build_settings(self, desk: Desk) -> QWidget:
        from .pages.settings import SettingsPage

        assert self._stage is not None, "receive() gives it with the desk"
        return SettingsPage(self._look, desk, self._preferences, self._keeper, self._stage)

    def _build_first_run(self, desk: Desk) -> QWidget:
        from .pages.first_run import FirstRunPage

        page = FirstRunPage(self._look, desk, self._preferences)
        page.rehearsal_wanted.connect(lambda: self._leave_first_run("meeting"))
        page.settings_wanted.connect(lambda: self._leave_first_run("settings"))
        page.person_wanted.connect(self._ask_who)
        return page

    def _leave_first_run(self, place: str) -> None:
        self._preferences.remember()
        self.open(place)

    def _build_help(self, desk: Desk) -> QWidget:
        from .pages.help import HelpPage

        page = HelpPage(self._look, desk)
        page.about_wanted.connect(self._show_about)
        page.log_wanted.connect(self.log_wanted)
        return page

    @Slot()
    def help(self) -> None:
        """Opens the article for what is shown; from help, back to where one came from."""
        if not self._desk:
            return
        if self._place == HELP:
            self.open(self._before_help)
            return
        topic = self._topic()
        self._before_help = self._place
        self.open(HELP)
        page = self._built[HELP]
        assert hasattr(page, "open_topic")
        page.open_topic(topic)

    @Slot()
    def _question_key(self) -> None:
        """«?» is the stage's while the hall sees it (looks 37; design.md 12)."""
        from .stage.keys import Deed

        if self._stage and self._stage.window.isVisible():
            self._stage.press(Deed.HELP)
        else:
            self.help()

    def _topic(self) -> str:
        return str(getattr(self._built.get(self._place), "topic", self._place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, on every page; Qt gives buttons the space bar only."""
        focused = QApplication.focusWidget()
        if is_enter(event) and isinstance(focused, QAbstractButton) and focused.isEnabled():
            focused.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _show_about(self) -> None:
        from .dialogs.about import About

        About(self._look, self).ask()

    @Slot(str)
    def _say_alarm(self, fact: str) -> None:
        """The stage would have shown something else than the record: it is over, the record stands."""
        words = self.tr("The stage was stopped: its picture and the record disagree. The record stands, read it out.")
        asked = Asked(self.tr("The stage was stopped"), words, self.tr("Understood"), self.tr("Close"), (("", fact),))
        Question(self._look, asked, self).ask()

    @Slot(object)
    def _open_meeting(self, period: Period) -> None:
        if self._desk:
            self._desk.open_period(period)
        self.open("meeting")

    @Slot(object)
    def _open_award(self, period: Period) -> None:
        if self._desk:
            self._desk.open_period(period)
        self.open("awards")

    def _build_rail(self, look: Look) -> Rail:
        words = (
            self.tr("Months"),
            self.tr("Meeting"),
            self.tr("Awards"),
            self.tr("Archive"),
            self.tr("Settings"),
        )
        places = list(zip(PLACES, words, strict=True))
        self._rail = Rail(look, places, self._preferences.language, self._shell.rehearsal)
        self._rail.opened.connect(self._go)
        self._rail.language_chosen.connect(self._preferences.set_language)
        self._rail.person_wanted.connect(self._ask_who)
        return self._rail

    @Slot()
    def _show_operator(self) -> None:
        operator = self._desk.operator if self._desk else usual_operator(self._shell.decisions)
        self._rail.person.show_person(short_name(operator.name), operator_word(operator.role))
        self._looks_only.setVisible(not operator.may_change)

    @Slot()
    def _ask_who(self) -> None:
        if self.entrance:
            self.entrance.ask()

    @Slot()
    def _show_weave(self) -> None:
        frozen = self._desk.view.meeting.frozen if self._desk and self._desk.loaded else None
        self._rail.weave.show_fingerprint(frozen.list if frozen else "")
