"""The show over a meeting on a real store: which scene stands when, and that it only replays what is stored."""

from dataclasses import replace

import pytest

from kasipker_desktop.domain.calendar import Period
from kasipker_desktop.domain.campaign import Texts
from kasipker_desktop.domain.numbers import Carried
from kasipker_desktop.ui.stage.scenes import SceneName
from kasipker_desktop.ui.stage.wishes import Choices, NameForm
from kasipker_desktop.workflow.steps import Step
from tests.fakes import FEBRUARY

OF_STEPS = {
    "list": SceneName.OPENING,
    "commission": SceneName.OPENING,
    "freeze": SceneName.OPENING,
    "ticket": SceneName.READY,
    "numbers": SceneName.NUMBERS,
    "press": SceneName.REQUEST,
    "answer": SceneName.WAITING,
    "result_vote": SceneName.BOARD,
    "signatures": SceneName.SIGNATURES,
    "done": SceneName.BOARD,
}


@pytest.mark.parametrize("step", OF_STEPS)
def test_each_step_opens_with_its_scene(hall, step):
    hall.hold(step).take()

    assert hall.show.scene is OF_STEPS[step]


def test_a_result_that_comes_while_the_hall_waits_is_told_from_its_answer(hall):
    hall.hold("answer").take()
    hall.hold("result_vote").take()
    scenes = []
    for seconds in (0.0, 2.9, 0.2, 11.8, 0.2, 0.5, 0.2, 10.0):
        hall.wait(seconds)
        scenes.append(hall.show.scene.value)

    assert scenes == ["answer", "answer", "rolling", "rolling", "stillness", "stillness", "reveal", "reveal"]
    assert hall.desk.view.drawn[0].name.split()[0] in hall.painted()


def test_reserves_follow_the_winner_by_hand_then_the_board_stands(hall):
    hall.reveal()
    seen = [(hall.show.scene, hall.show.place)]
    for _ in range(2):
        hall.turn(0)
        seen.append((hall.show.scene, hall.show.place))
        for seconds in (4.0, 0.7, 10.0):
            hall.wait(seconds)
    hall.turn(0)

    assert [place for _, place in seen] == [0, 1, 2]
    assert hall.show.scene is SceneName.BOARD


def test_the_reserves_may_come_first(hall):
    hall.show.set_choices(Choices(winner_first=False))
    hall.hold("answer").take()
    hall.hold("result_vote").take()
    hall.wait(3.0)

    assert (hall.show.scene, hall.show.place) == (SceneName.ROLLING, 2)


def test_a_stored_result_is_replayed_the_same(hall):
    hall.hold("done").take()
    assert hall.show.scene is SceneName.BOARD

    hall.show.replay()
    hall.wait(3.0)
    hall.wait(7.3)
    first = hall.painted()
    hall.show.skip()
    hall.wait(1)
    hall.show.replay()
    hall.wait(3.0)
    hall.wait(7.3)

    assert hall.painted() == first


def test_keys_are_dead_while_a_result_is_shown(hall):
    hall.hold("answer").take()
    hall.hold("result_vote").take()
    hall.wait(3.0)
    for _ in range(20):
        hall.wait(0.55)
        hall.show.next()
        assert hall.show.scene is SceneName.ROLLING
    assert hall.show.running


def test_two_presses_are_one(hall):
    hall.reveal()
    hall.show.next()
    hall.show.next()

    assert (hall.show.scene, hall.show.place) == (SceneName.ROLLING, 1)


def test_the_operator_may_skip_for_the_result_is_written(hall):
    hall.hold("answer").take()
    hall.hold("result_vote").take()
    hall.wait(4.0)

    hall.show.skip()

    assert hall.show.scene is SceneName.BOARD


def test_a_late_frame_loses_no_time(hall):
    """A machine that stood still for 20 s finds the scene that belongs to the moment."""
    hall.hold("answer").take()
    hall.hold("result_vote").take()
    hall.wait(20.0)

    assert hall.show.scene is SceneName.REVEAL
    assert hall.told[-3:] == ["rolling", "stillness", "reveal"]


def test_what_is_noted_meanwhile_does_not_cut_the_show(hall):
    hall.hold("answer").take()
    hall.hold("result_vote").take()
    hall.wait(5.0)
    hall.hold("signatures").take()

    assert hall.show.scene is SceneName.ROLLING


def test_reduced_motion_is_one_fade(hall):
    hall.show.set_choices(Choices(calm=True))
    hall.hold("answer").take()
    hall.hold("result_vote").take()
    hall.wait(3.0)
    assert hall.show.scene is SceneName.REVEAL
    hall.wait(0.31)
    assert not hall.show.moving


def test_next_goes_round_the_scenes_of_a_step(hall):
    hall.hold("numbers").take()
    seen = []
    for _ in range(3):
        seen.append(hall.show.scene)
        hall.turn(1)

    assert seen == [SceneName.NUMBERS, SceneName.READY, SceneName.NUMBERS]


def test_typed_numbers_bring_their_scene_back(hall):
    hall.hold("numbers").take()
    hall.turn(1)
    hall.show.show_typed(["4"])

    assert hall.show.scene is SceneName.NUMBERS
    hall.wait(1)
    assert " 4 " in hall.painted()


def test_an_adjourned_meeting_says_so_until_it_goes_on(hall):
    hall.hold("answer")
    hall.desk.run(lambda use, control: use.deciding.adjourn(FEBRUARY, Texts("үзіліс", "перерыв")))
    hall.take()
    assert hall.show.scene is SceneName.ADJOURNED

    hall.desk.run(lambda use, control: use.deciding.resume(FEBRUARY))
    hall.hold("result_vote").take()
    assert hall.show.scene is SceneName.ANSWER


def test_an_answer_not_believed_is_shown_until_that_is_settled(hall):
    hall.hold("answer").take()
    hall.show.show_doubt(Carried("kasipker-2024/2024-02/1", 1, 5, "9f" * 32, "ab" * 32, "111-222-333", None))
    hall.wait(1)
    assert "111-222-333" in hall.painted()

    hall.show.show_doubt(None)
    assert hall.show.scene is SceneName.WAITING


def test_a_name_that_is_not_the_recorded_row_is_never_painted(hall):
    hall.hold("result_vote")
    view = hall.desk.view
    wrong = replace(view, drawn=(replace(view.drawn[0], number=5), *view.drawn[1:]))
    alarms = []
    hall.show.alarmed.connect(alarms.append)

    hall.show.show_view(wrong)
    hall.wait(1)

    assert alarms == ["number"]
    assert hall.show.scene is SceneName.ALARM
    assert view.drawn[0].name not in hall.painted()


def test_after_an_alarm_next_does_nothing_and_the_record_brings_the_board(hall):
    hall.hold("result_vote")
    view = hall.desk.view
    hall.show.show_view(replace(view, drawn=view.drawn[::-1]))
    hall.turn(1)
    assert hall.show.scene is SceneName.ALARM

    hall.take()
    assert hall.show.scene is SceneName.BOARD


def test_the_last_frame_is_told_once_it_stands(hall):
    stood = []
    hall.show.stood.connect(stood.append)
    hall.reveal()
    hall.wait(1)
    hall.wait(1)

    assert stood == ["reveal"]


def test_a_blank_stage_says_nothing_but_a_rehearsals_plates_stay(hall):
    hall.hold("result_vote").take()
    hall.wait(1)
    hall.show.toggle_blank()
    assert hall.painted() == ""
    frame, layers = hall.show.easel.compose()
    assert layers == ()
    assert {"ЖАТТЫҒУ – ҰТЫС ОЙЫНЫ ЕМЕС"} <= {mark.text for mark in frame.over if hasattr(mark, "text")}


def test_help_lies_over_the_scene_and_not_over_a_running_show(hall):
    hall.hold("answer").take()
    hall.wait(1)
    hall.show.toggle_help()
    assert "PageDown" in hall.painted()

    hall.hold("result_vote").take()
    hall.wait(5)
    assert "PageDown" not in hall.painted()


def test_masked_names_are_masked_everywhere(hall):
    hall.show.set_choices(Choices(names=NameForm.MASKED))
    hall.hold("answer").take()
    hall.hold("result_vote").take()
    for seconds in (3.0, 5.0, 7.0, 0.7, 10.0):
        hall.wait(seconds)
        assert "Ахметов" not in hall.painted()
    assert "А•••в" in hall.painted()
    assert hall.show.scene is SceneName.REVEAL


def test_another_month_takes_the_stage_without_an_alarm(hall):
    hall.reveal()
    view = hall.desk.view
    other = replace(view, period=Period(2024, 3), step=Step.LIST)
    alarms = []
    hall.show.alarmed.connect(alarms.append)
    hall.show.show_view(replace(other, stage=type(view.meeting)(()), drawn=()))

    assert alarms == []
    assert hall.show.scene is SceneName.OPENING
