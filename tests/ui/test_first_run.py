"""The first run: three steps, each may be left for later; it greets once."""

import pytest

from kasipker_desktop.ui.pages.help import HelpPage
from kasipker_desktop.ui.theme import ThemeName
from tests.ui.fitting import cut_texts
from tests.ui.robots import labels, press


@pytest.fixture
def robot(open_window):
    robot = open_window("ru", greets=True)
    robot.window.resize(robot.window.minimumSize())
    robot.settle()
    return robot


def page(robot):
    return robot.window.page("first_run")


def test_the_first_run_leads_to_a_rehearsal_and_does_not_come_again(robot, open_window):
    assert page(robot).isVisible()
    for _ in range(3):
        press(page(robot).foot.button)
        robot.settle()
    assert robot.page("meeting").isVisible()
    open_window.close()
    again = open_window("ru", greets=True)
    assert again.page("months").isVisible()


def test_a_choice_takes_effect_at_once_and_the_first_run_stays(robot):
    press(page(robot).choices.theme.button(2))
    robot.settle()
    assert robot.program.preferences.theme is ThemeName.DARK
    assert page(robot).isVisible()
    press(page(robot).choices.language.button(0))
    robot.settle()
    assert "Қазақша" in labels(page(robot))
    assert robot.program.preferences.language == "kk"


def test_who_takes_part_is_told_with_both_names(robot):
    press(page(robot).entries[1])
    robot.settle()
    sample = robot.program.desk.services
    shown = " | ".join(labels(page(robot)))
    for member in sample.decisions.commission.members:
        assert member.name in shown
    assert sample.campaign.organiser.name.ru in shown


def test_who_works_the_program_is_chosen_on_the_way(robot):
    press(page(robot).entries[1])
    robot.settle()
    press(page(robot).other)
    robot.settle()
    press(robot.window.entrance.question.buttons["chair"])
    robot.settle()
    chair = robot.program.desk.services.decisions.commission.member("chair")
    assert ("Председатель", chair.name) == tuple(labels(page(robot)._person))
    assert page(robot).entries[1].isChecked(), "the step stays"


def test_the_key_can_be_set_instead(robot):
    press(page(robot).entries[2])
    robot.settle()
    press(page(robot).key.action)
    assert robot.page("settings").isVisible()


def test_help_tells_of_the_rehearsal(robot):
    robot.window.help()
    robot.settle()
    assert robot.window.findChild(HelpPage).title == "Репетиция за десять минут"
    robot.window.help()
    assert page(robot).isVisible()


def test_nothing_is_cut_on_any_step(robot):
    for step in range(3):
        page(robot).open_step(step)
        robot.settle()
        assert cut_texts(page(robot)) == [], step
