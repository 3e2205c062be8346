"""The stage as the operator's window has it: it follows the desk by itself."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from shiboken6 import delete

from kasipker_desktop import paths
from kasipker_desktop.ui.stage.control import StageControl, StageWishes
from kasipker_desktop.ui.stage.keys import Deed
from kasipker_desktop.ui.stage.scenes import SceneName
from kasipker_desktop.ui.stage.tokens import LIGHT
from kasipker_desktop.ui.stage.wishes import Choices, NameForm
from tests.ui.stage.scenery import ink
from tests.ui.stage.test_window import HALL, OWN, Cables


@pytest.fixture
def control(hall, qapp):
    made = []

    def making(cables=None, **given):
        control = StageControl(hall.desk, paths.resources(), cables or Cables(OWN), **given)
        control.show._course.seconds = lambda: hall.at
        made.append(control)
        return control

    yield making
    for control in made:
        control.close()
        delete(control.window)


def test_it_shows_where_the_meeting_stands_and_goes_with_it(hall, control):
    hall.hold("freeze")
    shown = control()
    assert shown.show.scene is SceneName.OPENING

    hall.hold("numbers")
    assert shown.show.scene is SceneName.NUMBERS


def test_a_result_is_told_and_its_names_were_read_by_then(hall, control):
    hall.hold("answer")
    shown = control()
    hall.hold("result_vote")
    assert shown.show.scene is SceneName.ANSWER
    hall.at += 3.1
    shown.show.tick()

    assert shown.show.scene is SceneName.ROLLING
    assert "№\u00a0" in shown.show.easel.words()


def test_a_program_that_starts_anew_stands_at_the_board_and_can_replay(hall, control):
    hall.hold("done")
    shown = control()
    assert shown.show.scene is SceneName.BOARD

    shown.show.replay()
    assert shown.show.scene is SceneName.ANSWER


def test_drawn_signatures_appear_in_ink(hall, control):
    hall.hold("signatures")
    shown = control()
    first = hall.desk.view.meeting.seated.seats[0].id
    hall.desk.run(lambda use, c: use.signing.sign_drawn(hall.desk.view.period, first, ink()))

    assert shown.show.facts.signers[0].ink == ink()


def test_the_last_frames_are_kept_as_pictures(hall, control):
    hall.hold("answer")
    kept = {}
    shown = control(kept=lambda name, data: kept.setdefault(name, data))
    hall.hold("result_vote")
    for seconds in (3.0, 12.0, 0.7, 10.0, 0.1):
        hall.at += seconds
        shown.show.tick()

    assert list(kept) == ["2024-02_reveal_1"]
    assert QImage.fromData(kept["2024-02_reveal_1"]).height() == 1080

    shown.show.skip()
    hall.at += 1
    shown.show.tick()
    assert list(kept)[1:] == ["2024-02_board"]


def test_an_alarm_is_told_and_no_picture_is_kept(hall, control):
    hall.hold("result_vote")
    kept, alarms = [], []
    shown = control(kept=lambda name, data: kept.append(name))
    shown.alarmed.connect(alarms.append)
    view = hall.desk.view
    shown.show.show_view(replace(view, drawn=(replace(view.drawn[0], number=5), *view.drawn[1:])))
    shown.show.skip()
    shown.show.replay()
    for seconds in (3.0, 12.0, 0.7, 10.0):
        hall.at += seconds
        shown.show.tick()

    assert alarms[:1] == ["number"]
    assert kept == []


def test_keys_reach_the_show_but_not_while_it_runs(hall, control):
    hall.hold("answer")
    shown = control()
    shown.press(Deed.BLANK)
    assert shown.show.easel.blank
    shown.press(Deed.BLANK)
    hall.hold("result_vote")
    hall.at += 4
    shown.show.tick()
    for deed in (Deed.BLANK, Deed.HELP, Deed.NEXT):
        shown.press(deed)

    assert shown.show.scene is SceneName.ROLLING
    assert not shown.show.easel.blank
    assert not shown.show.easel.help
    shown.press(Deed.MUTE)
    assert shown.sounds.muted


def test_wishes_are_taken_while_it_runs(hall, control, tmp_path):
    hall.hold("result_vote")
    shown = control()
    logo = tmp_path / "logo.png"
    QImage(300, 100, QImage.Format.Format_RGB32).save(str(logo))
    shown.set_wishes(StageWishes(Choices(names=NameForm.MASKED), light=True, logo=logo))

    assert shown.show.easel.tokens is LIGHT
    assert shown.show.easel.logo.width() == 300
    assert "•••" in shown.show.easel.words()
    shown.set_wishes(StageWishes(logo=Path("nowhere.png")))
    assert shown.show.easel.logo is None


def test_it_opens_on_the_second_screen_and_says_which(hall, control, qtbot):
    hall.hold("ticket")
    shown = control(Cables(OWN, HALL))
    with qtbot.waitSignal(shown.placed) as placed:
        shown.open("own")

    assert placed.args == ["projector 7"]
    assert shown.window.isFullScreen()
