"""Every page at every step of a meeting, in both languages, at the smallest window: nothing cut or left in English."""

import pytest
from PySide6.QtWidgets import QApplication

from kasipker_desktop.ui.main_window import MIN_HEIGHT, MIN_WIDTH, PLACES
from kasipker_desktop.workflow.steps import Step
from tests.ui.fitting import cut_texts, source_words
from tests.ui.test_whole_window import to_the_freeze

ROUNDS = 4
"""A layout whose heights follow from its widths settles in a few rounds of events."""


def look(robot, where, found):
    for _ in range(ROUNDS):
        QApplication.processEvents()
    names = [person.name for person in robot.view.drawn]
    found += [f"{where}: {text}" for text in cut_texts(robot.window)]
    found += [f"{where}, in English: {text}" for text in source_words(robot.window, names)]


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_nothing_is_cut_and_nothing_is_left_in_english(open_window, language):
    robot, found = open_window(language), []
    robot.window.resize(MIN_WIDTH, MIN_HEIGHT)
    look(robot, "months", found)
    robot.open("meeting")
    look(robot, "empty list", found)
    to_the_freeze(robot)
    for index in range(8):
        robot.page().open_step(index)
        robot.settle()
        look(robot, f"step {index} at the freeze", found)
    robot.page().open_step(2)
    robot.freeze()
    robot.next()
    robot.primary()
    look(robot, "numbers", found)
    robot.say_numbers(417, 902, 135)
    robot.primary()
    robot.next()
    look(robot, "ready", found)
    robot.hold_the_button("chair")
    robot.wait_for(Step.RESULT_VOTE)
    look(robot, "result", found)
    robot.next()
    robot.vote()
    look(robot, "votes", found)
    robot.primary()
    robot.next()
    look(robot, "draft", found)
    robot.step.draft.type_reason("себебі", "причина")
    robot.primary()
    look(robot, "signing", found)
    for place in PLACES:
        robot.open(place)
        look(robot, place, found)
    robot.open("meeting")
    for index in range(7):
        robot.page().open_step(index)
        robot.window.resize(1600, 1000)
        robot.settle()
        robot.window.resize(MIN_WIDTH, MIN_HEIGHT)
        robot.settle()
        look(robot, f"step {index}, made narrow", found)
    assert "\n".join(found) == ""
