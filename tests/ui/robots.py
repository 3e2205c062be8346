"""Robots: tests speak of deeds, the robots know where the widgets are."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from kasipker_desktop.domain.commission import Vote
from kasipker_desktop.ui.pages.ballot import _VOTES

LONG = 20_000
"""Milliseconds after which a job counts as hung."""


def press(widget):
    """A press of the mouse in the middle of a widget that is there and may be pressed."""
    assert widget.isVisible(), widget.objectName() or widget
    assert widget.isEnabled(), getattr(widget, "text", lambda: widget)()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def labels(widget):
    """Every text that is shown."""
    shown = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return shown + [button.text() for button in widget.findChildren(QAbstractButton) if button.isVisible()]


class WindowRobot:
    """The whole program in the hands of an operator."""

    def __init__(self, qtbot, program):
        self.qtbot = qtbot
        self.program = program
        self.window = program.window

    def settle(self):
        """Until no work is under way and everything is shown."""
        self.qtbot.waitUntil(lambda: self.program.desk is not None and self.program.desk.loaded, timeout=LONG)
        self.qtbot.waitUntil(lambda: not self.program.busy, timeout=LONG)
        QApplication.processEvents()

    def open(self, place):
        self.window.open(place)
        self.settle()

    def page(self, place="meeting"):
        return self.window.page(place)

    @property
    def step(self):
        """The page of the open step."""
        return self.page().step

    @property
    def view(self):
        return self.program.desk.view

    @property
    def foot(self):
        return self.page().foot_bar

    def primary(self):
        """The page's one action."""
        press(self.foot.button)
        self.settle()

    def wait_for(self, step):
        self.qtbot.waitUntil(lambda: self.view.step is step, timeout=LONG)
        self.settle()

    # --- the deeds of a meeting

    def take_sample_list(self):
        press(self.step.empty.sample)
        self.settle()

    def next(self):
        self.primary()

    def vote(self, choice=Vote.FOR, but=None):
        """Every member present votes alike; `but` maps members to other votes."""
        for seat in self.view.meeting.seated.seats:
            control = self.step.ballot.control(seat.id)
            press(control.button(_VOTES.index((but or {}).get(seat.id, choice))))

    def freeze(self):
        press(self.foot.button)
        press(self.step.question.effect)
        self.settle()

    def say_numbers(self, *numbers):
        """Each speaker's number, typed digit by digit."""
        for field, number in zip(self.step.numbers.fields, numbers, strict=True):
            QTest.keyClicks(field, str(number))

    def hold_the_button(self, who):
        """A member is chosen and the button is held until it fires."""
        ready = self.step.ready
        press(ready.chips[who])
        hold(self.qtbot, ready.button)
        self.settle()

    def draw_signature(self, shift=0):
        """Two strokes over the line."""
        pad = self.step.pad
        middle = QPoint(pad.width() // 2, pad.height() // 2)
        for turn in (-1, 1):
            stroke(pad, middle + QPoint(0, 30 * turn + shift))

    def confirm_row(self, source):
        """A member who does not work the program has found the drawn row in billing: the open form is filled."""
        form = self.step.forms.open
        QTest.keyClicks(form.findChildren(QLineEdit)[0], source)
        press(form.effect)
        self.settle()

    def words(self):
        """All that can be read in the window."""
        return " | ".join(labels(self.window))


def stroke(pad, middle):
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=middle - QPoint(120, 0))
    for x in range(-110, 121, 10):
        QTest.mouseMove(pad, middle + QPoint(x, x % 30))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=middle + QPoint(120, 0))


def hold(qtbot, button):
    """Holds the button of the draw: its second is made short, its path is the same."""
    button.hasten(20)
    with qtbot.waitSignal(button.held, timeout=LONG):
        QTest.mousePress(button, Qt.MouseButton.LeftButton)
    if button.isVisible():
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
