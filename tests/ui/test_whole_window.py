"""A commission holds a draw in the real window, with the real store, against the real stand-in over HTTP."""

import zipfile

from kasipker_desktop.domain.commission import Vote
from kasipker_desktop.domain.protocol import SignatureManner
from kasipker_desktop.domain.verdict import Result
from kasipker_desktop.evidence.verifier import verify
from kasipker_desktop.workflow.steps import Step
from tests.ui.robots import press


def to_the_freeze(robot):
    robot.open("meeting")
    robot.take_sample_list()
    robot.next()
    robot.primary()
    robot.vote()
    robot.primary()
    robot.next()
    assert robot.view.step is Step.FREEZE


def to_the_button(robot):
    to_the_freeze(robot)
    robot.freeze()
    robot.next()
    robot.primary()
    robot.say_numbers(417, 902, 135)
    robot.primary()
    robot.next()
    assert robot.view.step is Step.PRESS


def test_from_the_list_to_the_signed_paper(open_window, tmp_path):
    robot = open_window()
    to_the_button(robot)
    robot.hold_the_button("chair")
    robot.wait_for(Step.RESULT_VOTE)
    assert sorted(robot.view.meeting.numbers) == sorted(set(robot.view.meeting.numbers))
    assert robot.view.drawn[0].name in robot.words()
    robot.next()
    robot.vote(but={robot.view.meeting.seated.present[-1]: Vote.ABSTAINED})
    robot.primary()
    robot.next()
    robot.step.draft.type_reason("тізім кеш келді", "список пришёл поздно")
    robot.primary()
    seats = robot.view.meeting.seated.seats
    robot.draw_signature()
    robot.primary()
    for _ in seats[1:]:
        robot.step.card.choose_manner(SignatureManner.BY_HAND)
        robot.primary()
    manners = [given.manner for given in robot.view.meeting.signatures]
    assert manners == [SignatureManner.DRAWN, *[SignatureManner.BY_HAND] * (len(seats) - 1)]
    robot.next()
    robot.primary()
    robot.confirm_row("CRM")
    robot.primary()
    assert robot.view.step is Step.DONE
    robot.step.export(tmp_path / "papers")
    robot.settle()
    bundles = sorted((tmp_path / "papers").glob("*.zip"))
    assert [verify(bundle, {}).verdict for bundle in bundles] == [Result.REHEARSAL] * 2
    assert len(list((tmp_path / "papers").glob("*.pdf"))) >= 4
    assert all(zipfile.is_zipfile(bundle) for bundle in bundles)


def test_started_anew_at_every_step_it_is_there(open_window):
    robot = open_window()
    to_the_freeze(robot)
    deeds = (
        lambda robot: robot.freeze(),
        lambda robot: robot.primary(),
        lambda robot: (robot.say_numbers(417, 902, 135), robot.primary()),
        lambda robot: (robot.hold_the_button("chair"), robot.wait_for(Step.RESULT_VOTE)),
        lambda robot: (robot.vote(), robot.primary()),
    )
    for deed in deeds:
        step, fingerprint = robot.view.step, robot.view.meeting.frozen
        open_window.close()
        robot = open_window("kk")
        robot.open("meeting")
        assert (robot.view.step, robot.view.meeting.frozen) == (step, fingerprint)
        deed(robot)
    assert robot.view.step is Step.PROTOCOL


def test_the_language_switches_while_it_runs(open_window):
    robot = open_window("kk")
    robot.open("meeting")
    robot.take_sample_list()
    kazakh = robot.words()
    robot.program.preferences.set_language("ru")
    robot.settle()
    assert robot.words() != kazakh
    assert robot.view.meeting.imported


def test_a_question_answered_with_no_freezes_nothing(open_window):
    robot = open_window()
    to_the_freeze(robot)
    press(robot.foot.button)
    press(robot.step.question.safe)
    robot.settle()
    assert robot.view.step is Step.FREEZE
