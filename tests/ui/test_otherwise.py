"""When a draw goes otherwise, in the real window: adjourned and resumed, a foreign answer, a list opened again."""

from dataclasses import replace

from PySide6.QtWidgets import QPlainTextEdit

from kasipker_desktop.domain.incident import IncidentKind
from kasipker_desktop.ui.stage.scenes import SceneName
from kasipker_desktop.workflow.steps import Step
from tests.ui.robots import LONG, press
from tests.ui.test_whole_window import to_the_button, to_the_freeze


def until_it_failed(robot, period):
    """The press is noted, random.org was asked, and no result came of it."""

    def failed():
        wait = robot.step.asking.wait(period)
        return wait is not None and not wait.asking and wait.attempts[-1].error is not None

    robot.qtbot.waitUntil(failed, timeout=LONG)
    robot.settle()


def after_a_fault(open_window, fault):
    robot = open_window(fault=fault)
    to_the_button(robot)
    robot.hold_the_button("chair")
    until_it_failed(robot, robot.view.period)
    return robot


def decide(robot, ways):
    """Takes the open form's usual words and notes the decision."""
    press(ways.open.effect)
    robot.settle()


def kinds(robot):
    return [incident.kind for incident in robot.view.meeting.incidents]


def test_while_nothing_is_known_there_are_two_buttons_and_an_adjourned_meeting_asks_nothing(open_window):
    robot = after_a_fault(open_window, "drop-before")
    step = robot.step
    assert robot.foot.button.isEnabled()
    assert step.actions() == (step.adjourn,)
    press(step.adjourn)
    decide(robot, step.ways)
    assert robot.view.meeting.adjourned
    assert robot.page().adjourned.isVisible()
    assert not step.actions() or not step.adjourn.isVisible()
    step.waiting.ask()
    robot.settle()
    assert robot.view.step is Step.ANSWER
    assert not step.waiting.doubt.isVisible()
    assert robot.program.stage.show.scene is SceneName.ADJOURNED


def test_an_adjourned_meeting_goes_on_after_a_new_start(open_window):
    robot = after_a_fault(open_window, "drop-after")
    press(robot.step.adjourn)
    decide(robot, robot.step.ways)
    open_window.close()
    robot = open_window("kk", fault="quota")
    robot.open("meeting")
    assert robot.view.meeting.adjourned
    robot.primary()
    robot.wait_for(Step.RESULT_VOTE)
    assert kinds(robot)[-2:] == [IncidentKind.ADJOURNED, IncidentKind.RESUMED]


def test_the_adjournment_sheet_is_shown_in_both_languages(open_window):
    robot = after_a_fault(open_window, "drop-before")
    press(robot.step.waiting.adjourning.sheet)
    robot.settle()
    paper = robot.step.waiting.adjourning.paper
    robot.qtbot.waitUntil(lambda: paper.pages.counts == (1, 1), timeout=LONG)


def test_a_foreign_answer_is_compared_and_declared_void(open_window):
    robot = after_a_fault(open_window, "ticket-foreign")
    robot.qtbot.waitUntil(lambda: robot.step.waiting.doubt.isVisible(), timeout=LONG)
    assert "differs" in robot.words() or "отличается" in robot.words()
    assert not robot.foot.button.isVisible()
    assert robot.program.stage.show.scene is SceneName.DOUBTED
    first = robot.view.meeting.ticket.ticket
    press(robot.step.waiting.doubt.burn)
    decide(robot, robot.step.ways)
    assert robot.view.step is Step.TICKET
    assert IncidentKind.TICKET_BURNT in kinds(robot)
    robot.primary()
    assert robot.view.meeting.ticket.ticket != first
    robot.say_numbers(417, 902, 135)
    robot.primary()
    robot.next()
    robot.hold_the_button("chair")
    robot.wait_for(Step.RESULT_VOTE)


def test_a_doubt_found_before_the_hall_saw_the_waiting_is_shown_with_it(open_window):
    robot = after_a_fault(open_window, "ticket-foreign")
    show = robot.program.stage.show
    robot.qtbot.waitUntil(lambda: show.scene is SceneName.DOUBTED, timeout=LONG)
    show.show_view(replace(robot.view, step=Step.PRESS))
    assert show.scene is not SceneName.DOUBTED
    robot.program.desk.load()
    robot.qtbot.waitUntil(lambda: show.scene is SceneName.DOUBTED, timeout=LONG)


def test_a_result_of_other_numbers_is_not_taken_for_ours_without_words_in_both_languages(open_window):
    robot = after_a_fault(open_window, "ticket-foreign")
    robot.qtbot.waitUntil(lambda: robot.step.waiting.doubt.isVisible(), timeout=LONG)
    press(robot.step.waiting.doubt.adopt)
    form = robot.step.ways.open
    form.findChildren(QPlainTextEdit)[1].clear()
    press(form.effect)
    assert form.isVisible()
    form.reject()
    robot.settle()
    assert robot.view.step is Step.ANSWER


def test_a_frozen_list_is_opened_again_by_a_decision(open_window):
    robot = open_window()
    to_the_freeze(robot)
    robot.freeze()
    robot.next()
    press(robot.step.ways.button)
    press(robot.step.ways.choices.buttons[IncidentKind.LIST_REPLACED.value])
    kk, ru = robot.step.ways.open.findChildren(QPlainTextEdit)
    kk.setPlainText("биллинг тізімді түзетіп жіберді")
    ru.setPlainText("биллинг прислал исправленный список")
    page = robot.page()
    decide(robot, robot.step.ways)
    assert robot.view.step is Step.LIST_VOTE
    assert robot.view.meeting.frozen is None
    assert page.step is page.step_page(1)
