"""A whole meeting by the keyboard alone: Tab, arrows, Space, Enter, digits; nothing is clicked."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from kasipker_desktop.domain.commission import Vote
from kasipker_desktop.domain.delivery import RowConfirmed
from kasipker_desktop.domain.path import paths
from kasipker_desktop.ui.pages.ballot import _VOTES
from kasipker_desktop.workflow.steps import Step
from tests.ui.robots import LONG
from tests.ui.test_accessibility import LIMIT, stands_for


class Keyboard:
    """Hands that know the keys only; eyes that see where the focus is."""

    def __init__(self, robot):
        self.robot = robot
        robot.window.activateWindow()

    @property
    def at(self):
        return QApplication.focusWidget() or self.robot.window

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.at, key, modifier)
        self.robot.settle()

    def type(self, words):
        """Letter by letter: a field that is whole hands the focus on."""
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)  # QTest knows Latin letters only
                QApplication.sendEvent(self.at, event)

    def tab_to(self, widget):
        """Tab until the widget, or the one that stands for its group, has the focus."""
        for _ in range(LIMIT):
            if self.at is widget or stands_for(widget, [self.at]):
                return
            QTest.keyClick(self.at, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {widget}")

    def press(self, widget):
        self.tab_to(widget)
        self.key(Qt.Key.Key_Space)

    def choose(self, button):
        """One of an exclusive group: Tab comes to the group, arrows and Space take the piece."""
        self.tab_to(button)
        for _ in range(10):
            if self.at is button:
                break
            QTest.keyClick(self.at, Qt.Key.Key_Right)
        self.key(Qt.Key.Key_Space)
        assert button.isChecked()

    def enter(self):
        """The page's one action, whatever has the focus."""
        self.tab_to(self.robot.foot.button)
        self.key(Qt.Key.Key_Return)

    def vote(self):
        for seat in self.robot.view.meeting.seated.seats:
            control = self.robot.step.ballot.control(seat.id)
            self.choose(control.button(_VOTES.index(Vote.FOR)))

    def hold(self, button):
        self.tab_to(button)
        button.hasten(20)
        with self.robot.qtbot.waitSignal(button.held, timeout=LONG):
            QTest.keyPress(button, Qt.Key.Key_Space)


def to_the_result(robot, keys):
    keys.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    keys.press(robot.step.empty.sample)
    keys.enter()
    keys.enter()
    keys.vote()
    keys.enter()
    keys.enter()
    assert robot.view.step is Step.FREEZE
    keys.enter()
    keys.key(Qt.Key.Key_Tab)
    assert keys.at is robot.step.question.effect
    keys.key(Qt.Key.Key_Return)
    keys.enter()
    keys.enter()
    keys.tab_to(robot.step.numbers.fields[0])
    keys.type("417902135")
    keys.enter()
    keys.enter()
    assert robot.view.step is Step.PRESS
    keys.choose(robot.step.ready.chips["chair"])
    keys.hold(robot.step.ready.button)
    robot.wait_for(Step.RESULT_VOTE)


def confirm_the_row(robot, keys):
    """By someone who does not work the program."""
    keys.enter()
    form = robot.step.forms.open
    keys.tab_to(form.findChildren(QLineEdit)[0])
    keys.type("CRM")
    keys.tab_to(form.effect)
    keys.key(Qt.Key.Key_Return)


def test_a_meeting_from_the_list_to_the_act_without_a_mouse(open_window):
    robot = open_window()
    keys = Keyboard(robot)
    to_the_result(robot, keys)
    keys.enter()
    keys.vote()
    keys.enter()
    keys.enter()
    draft = robot.step.draft
    for field, words in ((draft._kk, "тізім кеш келді"), (draft._ru, "список пришёл поздно")):
        keys.tab_to(field)
        keys.type(words)
    keys.enter()
    for _ in robot.view.meeting.seated.seats:
        keys.choose(robot.step.card._manners.button(1))
        keys.enter()
    assert robot.view.meeting.all_signed
    keys.enter()
    confirm_the_row(robot, keys)
    assert paths(robot.view.meeting)[-1].last(RowConfirmed)
    keys.enter()
    assert robot.view.step is Step.DONE
