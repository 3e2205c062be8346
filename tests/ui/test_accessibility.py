"""By keyboard and by ear: every control of every page is reached by Tab and names itself in the window's language."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from kasipker_desktop.ui.main_window import PLACES
from kasipker_desktop.ui.pages.help import HelpPage
from tests.ui.fitting import KNOWN_LATIN
from tests.ui.test_whole_window import to_the_freeze

LIMIT = 300
"""So many presses of Tab go round any page."""

STEPS = 8


def controls(window):
    """What can be used now: enabled, shown, and open to Tab. A scrolling area around a page is no control itself."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not isinstance(widget, QScrollArea)
    ]


def names_of(widget):
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def told(widget):
    return f"{type(widget).__name__} {widget.objectName()} {names_of(widget)!r}"


def walked(window):
    """Every widget that Tab comes to, until it is back where it began."""
    seen = []
    for _ in range(LIMIT):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        if at in seen:
            return seen
        seen.append(at)
    raise AssertionError("Tab does not come round")


def stands_for(widget, seen):
    """Tab goes to one button of an exclusive group; arrows go to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return widget in seen or (group is not None and group.exclusive() and any(b in seen for b in group.buttons()))


def faults(robot, where):
    window = robot.window
    robot.settle()
    there = controls(window)
    found = [f"{where}: no name: {told(widget)}" for widget in there if not names_of(widget).strip()]
    found += [
        f"{where}: in English: {told(widget)}"
        for widget in there
        if re.search("[A-Za-z]{3,}", KNOWN_LATIN.sub("", names_of(widget)))
        and not re.search("[\u0400-\u04ff]{2,}", names_of(widget))
    ]
    seen = walked(window)
    found += [f"{where}: Tab misses {told(widget)}" for widget in there if not stands_for(widget, seen)]
    return found + [f"{where}: mnemonic {letter} twice" for letter in clashes(window)]


def clashes(window):
    """Letters that two visible buttons or labelled fields both answer to with Alt."""
    texts = [w.text() for w in window.findChildren(QAbstractButton) + window.findChildren(QLabel) if w.isVisible()]
    letters = Counter(found[1].lower() for text in texts if (found := re.search("&([^&\\s])", text.replace("&&", ""))))
    return [letter for letter, times in letters.items() if times > 1]


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_every_control_is_reached_and_names_itself(open_window, language):
    robot = open_window(language)
    robot.window.activateWindow()
    found = []
    for place in PLACES:
        robot.open(place)
        found += faults(robot, place)
    sections = robot.page("settings").sections
    robot.open("settings")
    for key in sections.keys:
        sections.open(key)
        found += faults(robot, f"settings, {key}")
    robot.open("meeting")
    to_the_freeze(robot)
    for step in range(STEPS):
        robot.page().open_step(step)
        found += faults(robot, f"step {step}")
    robot.window.help()
    found += faults(robot, "help")
    assert "\n".join(found) == ""


def test_a_control_without_a_name_is_found(open_window):
    robot = open_window("kk")
    robot.open("archive")
    from PySide6.QtWidgets import QPushButton

    nameless = QPushButton(robot.page("archive"))
    nameless.show()
    assert any("no name" in fault for fault in faults(robot, "archive"))


def test_two_buttons_with_one_mnemonic_are_found(open_window):
    robot = open_window("ru")
    from PySide6.QtWidgets import QPushButton

    for words in ("&Сохранить", "&Список"):
        QPushButton(words, robot.window).show()
    assert clashes(robot.window) == ["с"]


def test_the_place_of_the_focus_is_seen(open_window, qtbot):
    """A control with the focus looks different from the same one without it."""
    robot = open_window("kk")
    robot.open("settings")
    robot.page("settings").sections.open("stage")
    robot.window.activateWindow()
    unseen = []
    for widget in controls(robot.window):
        robot.window.setFocus()
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if widget.grab().toImage() == before:
            unseen.append(told(widget))
    assert "\n".join(unseen) == ""


def test_help_opens_where_one_is_and_leads_back(open_window):
    robot = open_window("ru")
    robot.open("meeting")
    to_the_freeze(robot)
    robot.page().open_step(2)
    QTest.keyClick(robot.window, Qt.Key.Key_F1)
    page = robot.window.findChild(HelpPage)
    assert page.title == "Фиксация списка"
    QTest.keyClick(robot.window, Qt.Key.Key_F1)
    assert not page.isVisible()
    assert robot.page().isVisible()


def test_the_question_mark_is_the_stages_while_the_hall_sees_it(open_window):
    robot = open_window("ru")
    QTest.keyClick(robot.window, Qt.Key.Key_Question)
    assert robot.window.findChild(HelpPage).isVisible()
    QTest.keyClick(robot.window, Qt.Key.Key_F1)
    robot.program.stage.open("")
    robot.window.activateWindow()
    QTest.keyClick(robot.window, Qt.Key.Key_Question)
    assert not robot.window.findChild(HelpPage).isVisible()
