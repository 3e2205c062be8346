"""The main window: the rail, the open page, the plate of rehearsals; built anew when language or look changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ..domain.calendar import Period
from ..domain.people import short_name
from .desk import usual_operator
from .dialogs.question import Asked, Question
from .operator_words import operator_word, viewer_words
from .pages.stack import FIRST_RUN, PLACES, PageStack
from .preferences import Preferences
from .widgets.keys import is_enter
from .widgets.parts import Look
from .widgets.plate import Plate
from .widgets.rail import HELP, Rail

if TYPE_CHECKING:
    from ..domain.decisions import Decisions
    from .entrance import Entrance
    from .opened import Opened

MIN_WIDTH, MIN_HEIGHT = 1180, 720


@dataclass(frozen=True)
class Shell:
    """What the window shows before the store is open."""

    decisions: Decisions
    rehearsal: bool
    greets: bool = False


class MainWindow(QMainWindow):
    """Five places. What is typed but not yet noted is lost when language or theme change; what is noted never.

    Settings that wait to be saved are kept meanwhile, and asked about before the window closes.
    """

    log_wanted = Signal()
    painted = Signal()
    """From the first time on work may take the interpreter's time."""

    def __init__(self, shell: Shell, preferences: Preferences, make_look: Callable[[], Look]) -> None:
        super().__init__()
        self._shell = shell
        self._opened: Opened | None = None
        self._pages: PageStack | None = None
        self.entrance: Entrance | None = None
        self.giving_up: Question | None = None
        self._gives_up = False
        self._preferences = preferences
        self._make_look = make_look
        self._place = self._before_help = "months" if preferences.kept or not shell.greets else FIRST_RUN
        self.setMinimumSize(MIN_WIDTH, MIN_HEIGHT)
        self.resize(1440, 900)
        for number, place in enumerate(PLACES, 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda place=place: self.open(place))
        QShortcut(QKeySequence("F1"), self).activated.connect(self.help)
        QShortcut(QKeySequence("?"), self).activated.connect(self._question_key)
        self.rebuild()

    def receive(self, opened: Opened) -> None:
        """The store is open: the pages come, and the stage can be opened."""
        from .entrance import Entrance
        from .stage.keys import RemoteKeys  # with all that it paints a tenth of a second: after the first paint

        self._opened = opened
        opened.stage.alarmed.connect(self._say_alarm)
        self._remote = RemoteKeys(self)
        self._remote.pressed.connect(opened.stage.press)
        opened.desk.changed.connect(self._show_weave)
        opened.desk.operator_changed.connect(self._show_operator)
        self.entrance = Entrance(self._make_look, opened.desk, self)
        self.rebuild()
        self.entrance.begin()

    @property
    def whole(self) -> bool:
        """Whether the open page of an open store is there; not so between two languages or looks."""
        return self._opened is None or (self._pages is not None and self._pages.stands)

    def clear(self, then: Callable[[], None]) -> None:
        """Takes the pages away; `then` is called when they are gone. What is painted stays in sight."""
        pages, self._pages = self._pages, None
        self.setUpdatesEnabled(False)
        if pages:
            pages.gone.connect(then)
            pages.take_down()
        else:
            then()

    def _clear_rest(self) -> None:
        """Where it stands: a tree that is lifted out first is dressed anew."""
        old = self.centralWidget()
        if old:
            old.deleteLater()
            QApplication.sendPostedEvents(old, QEvent.Type.DeferredDelete)

    def rebuild(self) -> None:
        """Builds what is around the pages in the present language and look; the pages follow, the open one first."""
        self._clear_rest()
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
        self._looks_only = Plate(self._look, "viewer", self.tr("ONLY LOOKING"))
        column.addWidget(self._looks_only)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self._build_rail(self._look))
        line.addWidget(self._build_pages(self._opened) if self._opened else QWidget(), 1)
        column.addLayout(line, 1)
        self.setCentralWidget(whole)
        self.setUpdatesEnabled(self._opened is None)  # what was there stays in sight until the open page has come
        self._mark(self._place)
        self._show_weave()
        self._show_operator()

    def _build_pages(self, opened: Opened) -> PageStack:
        pages = self._pages = PageStack(self._look, opened, self._place)
        pages.opening.connect(lambda: self.setUpdatesEnabled(True))
        pages.meeting_wanted.connect(lambda period: self._open_of(period, "meeting"))
        pages.award_wanted.connect(lambda period: self._open_of(period, "awards"))
        pages.person_wanted.connect(self._ask_who)
        pages.first_run_left.connect(self._leave_first_run)
        pages.about_wanted.connect(self._show_about)
        pages.log_wanted.connect(self.log_wanted)
        return pages

    @Slot(str)
    def _go(self, place: str) -> None:
        if place != HELP:
            self.open(place)
        elif self._place != HELP:
            self.help()

    @Slot(str)
    def open(self, place: str) -> None:
        """Opens one of the five places."""
        self._mark(place)
        if self._pages:
            self._pages.open(place)

    def _mark(self, place: str) -> None:
        self._place = place
        self._rail.setVisible(place != FIRST_RUN)
        if place != FIRST_RUN:
            self._rail.show_open(place)

    def page(self, place: str) -> QWidget:
        """A page of the open store."""
        assert self._pages, "receive() brings the pages"
        return self._pages.page(place)

    @Slot(str)
    def _leave_first_run(self, place: str) -> None:
        self._preferences.remember()
        self.open(place)

    @Slot()
    def help(self) -> None:
        """Opens the article for what is shown; from help, back to where one came from."""
        if not self._pages:
            return
        if self._place == HELP:
            self.open(self._before_help)
            return
        self._before_help, topic = self._place, self._pages.topic
        self._mark(HELP)
        self._pages.open_help(topic)

    @Slot()
    def _question_key(self) -> None:
        """«?» is the stage's while the hall sees it (looks 37; design.md 12)."""
        from .stage.keys import Deed

        if self._opened and self._opened.stage.window.isVisible():
            self._opened.stage.press(Deed.HELP)
        else:
            self.help()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, on every page; Qt gives buttons the space bar only."""
        focused = QApplication.focusWidget()
        if is_enter(event) and isinstance(focused, QAbstractButton) and focused.isEnabled():
            focused.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        unsaved = self._opened.unsaved if self._opened else 0
        if not unsaved or self._gives_up or self._session_ends():
            super().closeEvent(event)
        else:
            event.ignore()
            self._ask_to_give_up(unsaved)

    @staticmethod
    def _session_ends() -> bool:
        """The system goes down: nobody is there to answer."""
        application = QApplication.instance()
        return isinstance(application, QApplication) and application.isSavingSession()

    def _ask_to_give_up(self, unsaved: int) -> None:
        if self.giving_up and isValid(self.giving_up) and self.giving_up.isVisible():
            return
        title, body = self.tr("Some settings are not saved"), self.tr("They are lost when the program is closed.")
        effect, safe = self.tr("Close without saving"), self.tr("Back to the settings")
        facts = ((self.tr("Changes"), str(unsaved)),)
        self.giving_up = Question(self._look, Asked(title, body, effect, safe, facts, danger=True), self)
        self.giving_up.accepted.connect(self._give_up)
        self.giving_up.rejected.connect(lambda: self.open("settings"))
        self.giving_up.ask()

    @Slot()
    def _give_up(self) -> None:
        self._gives_up = True
        self.close()

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

    def _open_of(self, period: Period, place: str) -> None:
        """A month's meeting or award."""
        if self._opened:
            self._opened.desk.open_period(period)
        self.open(place)

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
        operator = self._opened.desk.operator if self._opened else usual_operator(self._shell.decisions)
        self._rail.person.show_person(short_name(operator.name), operator_word(operator.role))
        if not operator.may_change:
            self._looks_only.explain(viewer_words())
        self._looks_only.setVisible(not operator.may_change)

    @Slot()
    def _ask_who(self) -> None:
        if self.entrance:
            self.entrance.ask()

    @Slot()
    def _show_weave(self) -> None:
        desk = self._opened.desk if self._opened else None
        frozen = desk.view.meeting.frozen if desk and desk.loaded else None
        self._rail.weave.show_fingerprint(frozen.list if frozen else "")
