"""The stage window: its screen, its keys, and that a preview is the same picture."""

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtTest import QTest
from shiboken6 import delete

from kasipker_desktop.ui.stage.keys import Deed
from kasipker_desktop.ui.stage.preview import StagePreview
from kasipker_desktop.ui.stage.scenes import SceneName
from kasipker_desktop.ui.stage.screens import Place, chosen
from kasipker_desktop.ui.stage.window import StageWindow

OWN = Place("own", "laptop", QRect(0, 0, 1366, 768))
HALL = Place("hall", "projector 7", QRect(1366, 0, 1920, 1080))
SIDE = Place("side", "monitor 2", QRect(3286, 0, 1024, 768))


class Cables(QObject):
    """Screens that a test plugs in and pulls out."""

    changed = Signal()

    def __init__(self, *places):
        super().__init__()
        self._places = places

    def places(self):
        return self._places

    def plug(self, *places):
        self._places = places
        self.changed.emit()


@pytest.fixture
def open_stage(qapp, hall):
    opened = []

    def opening(cables, remembered=""):
        hall.hold("result_vote").take()
        window = StageWindow(hall.show, cables, remembered)
        opened.append(window)
        window.open("own")
        return window

    yield opening
    for window in opened:
        window.close()
        delete(window)


def test_the_second_screen_is_found_and_the_one_chosen_before_goes_first():
    assert chosen([OWN], "own", "") is None
    assert chosen([OWN, HALL], "own", "") is HALL
    assert chosen([HALL, OWN], "own", "") is HALL
    assert chosen([OWN, HALL, SIDE], "own", "monitor 2") is SIDE
    assert chosen([OWN, HALL], "own", "monitor 2") is HALL
    assert chosen([OWN, HALL], "own", "laptop") is HALL


def test_one_screen_gives_a_window_two_give_a_full_screen(open_stage):
    assert not open_stage(Cables(OWN)).isFullScreen()
    window = open_stage(Cables(OWN, HALL))
    assert window.isFullScreen()
    assert window.on is HALL


def test_a_pulled_projector_leaves_a_window_and_gets_the_stage_back(open_stage):
    cables = Cables(OWN, HALL)
    window = open_stage(cables)

    cables.plug(OWN)
    assert window.isVisible()
    assert not window.isFullScreen()

    cables.plug(OWN, HALL)
    assert window.isFullScreen()
    assert window.on == HALL


def test_a_stand_in_for_a_pulled_projector_does_not_keep_its_place(open_stage):
    cables = Cables(OWN, HALL, SIDE)
    window = open_stage(cables)
    cables.plug(OWN, SIDE)
    assert window.on is SIDE

    cables.plug(OWN, SIDE, HALL)
    assert window.on is HALL


def test_the_chosen_screen_is_told_to_be_remembered(open_stage, qtbot):
    window = open_stage(Cables(OWN, HALL, SIDE))
    with qtbot.waitSignal(window.placed) as placed:
        window.move_to(SIDE)

    assert placed.args == ["monitor 2"]
    assert window.on is SIDE


def test_a_closed_stage_stays_closed_when_screens_come(open_stage):
    cables = Cables(OWN)
    window = open_stage(cables)
    window.close()
    cables.plug(OWN, HALL)

    assert not window.isVisible()


def test_f11_and_esc_change_the_window_and_nothing_else(open_stage, hall):
    window = open_stage(Cables(OWN, HALL))
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_F11)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert hall.show.scene is SceneName.BOARD


def test_other_keys_are_told_and_accidental_ones_are_not(open_stage):
    window, deeds = open_stage(Cables(OWN)), []
    window.pressed.connect(deeds.append)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_B, Qt.Key.Key_Delete, Qt.Key.Key_F5, Qt.Key.Key_A, Qt.Key.Key_Backspace):
        QTest.keyClick(window, key)

    assert deeds == [Deed.NEXT, Deed.BLANK]


def test_the_pointer_goes_away_when_it_rests(open_stage):
    window = open_stage(Cables(OWN))
    window.hide_pointer()
    assert window.cursor().shape() is Qt.CursorShape.BlankCursor
    QTest.mouseMove(window, window.rect().center())
    assert window.cursor().shape() is not Qt.CursorShape.BlankCursor


def test_a_preview_is_the_same_picture(open_stage, hall, qtbot):
    hall.show.set_screen(1920, 1080)
    window, preview = open_stage(Cables(OWN)), StagePreview(hall.show)
    qtbot.addWidget(preview)
    hall.wait(1)
    for widget in (window, preview):
        widget.resize(960, 540)
    preview.show()
    qtbot.waitUntil(lambda: preview.accessibleDescription() != "")  # it is painted a little later than its page

    assert shot(window) == shot(preview)
    assert preview.sizeHint() == QSize(384, 216)
    assert preview.accessibleDescription() == window.accessibleDescription() != ""


def shot(widget):
    return widget.grab().toImage()


def test_time_runs_only_while_somebody_looks(open_stage, hall):
    window = open_stage(Cables(OWN))
    assert hall.show.ticking
    window.hide()
    assert not hall.show.ticking


REAL = """
from PySide6.QtWidgets import QApplication
from kasipker_desktop.ui.stage.screens import Screens, chosen
application = QApplication([])
places = Screens(application).places()
place = chosen(places, "own", "")
print(len(places), place.name, place.geometry.width(), place.geometry.x())
"""


def test_real_screens_are_read(tmp_path):
    screens = [screen("own", 0, 1366, 768), screen("hall", 1366, 1920, 1080)]
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": screens}))
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
    ran = subprocess.run([sys.executable, "-c", REAL], env=environment, capture_output=True, text=True, check=True)

    assert ran.stdout.split() == ["2", "hall", "1920", "1366"]


def screen(name, x, width, height):
    measures = {"x": x, "y": 0, "width": width, "height": height}
    return {"name": name, **measures, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
