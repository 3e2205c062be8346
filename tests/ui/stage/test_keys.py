"""What a key means on the stage and from the operator's window."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QSpinBox, QTableView, QVBoxLayout, QWidget

from kasipker_desktop.ui.stage.keys import Deed, RemoteKeys, deed_of

Key, Mod = Qt.Key, Qt.KeyboardModifier
KEYS = [
    (Key.Key_Space, " ", Deed.NEXT),
    (Key.Key_Return, "\r", Deed.NEXT),
    (Key.Key_Enter, "\r", Deed.NEXT),
    (Key.Key_PageDown, "", Deed.NEXT),
    (Key.Key_F11, "", Deed.FULL_SCREEN),
    (Key.Key_M, "m", Deed.MUTE),
    (Key.Key_B, "b", Deed.BLANK),
    (Key.Key_Period, ".", Deed.BLANK),
    (Key.Key_Question, "?", Deed.HELP),
    (Key(0x418), "и", Deed.BLANK),
    (Key(0x42C), "ь", Deed.MUTE),
    (Key.Key_7, "?", Deed.HELP),
    (Key.Key_Escape, "\x1b", Deed.LEAVE),
    (Key.Key_Delete, "", None),
    (Key.Key_PageUp, "", None),
    (Key.Key_F5, "", None),
    (Key.Key_N, "n", None),
]


def pressed(key, text="", modifiers=Mod.NoModifier, again=False):
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text, again)


@pytest.mark.parametrize(("key", "text", "deed"), KEYS)
def test_a_key_means_one_thing_in_every_layout(key, text, deed):
    assert deed_of(pressed(key, text)) is deed


def test_a_key_held_down_or_with_ctrl_means_nothing():
    assert deed_of(pressed(Key.Key_Space, " ", again=True)) is None
    assert deed_of(pressed(Key.Key_B, "b", Mod.ControlModifier)) is None


@pytest.fixture
def operators(qtbot):
    """A window with a field, a button, a table, and the deeds it passed on."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    for widget in (QPushButton("Next"), QLineEdit(), QSpinBox(), QTableView()):
        layout.addWidget(widget)
    deeds = []
    RemoteKeys(window).pressed.connect(deeds.append)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.deeds = deeds
    return window


def press_in(operators, kind, *keys):
    widget = operators.findChild(kind)
    widget.setFocus()
    for key in keys:
        QTest.keyClick(widget, key)
    return operators.deeds


def test_a_presenter_turns_the_stage_from_the_operators_window(operators):
    assert press_in(operators, QPushButton, Key.Key_PageDown) == [Deed.NEXT]
    assert press_in(operators, QPushButton, Key.Key_F11, Key.Key_B) == [Deed.NEXT, Deed.FULL_SCREEN, Deed.BLANK]


def test_space_and_enter_stay_with_the_windows_buttons(operators, qtbot):
    button = operators.findChild(QPushButton)
    with qtbot.waitSignal(button.clicked):
        press_in(operators, QPushButton, Key.Key_Space)

    assert operators.deeds == []


@pytest.mark.parametrize("field", [QLineEdit, QSpinBox, QTableView])
def test_keys_are_dead_while_a_field_has_focus(operators, field):
    assert press_in(operators, field, Key.Key_PageDown, Key.Key_B, Key.Key_M, Key.Key_F11) == []


def test_what_is_typed_arrives_in_the_field(operators):
    field = operators.findChild(QLineEdit)
    QTest.keyClicks(field, "bm.?")

    assert field.text() == "bm.?"
