"""A mistake of the program: told once, written always, and nothing about anyone in the report."""

import logging

import pytest
from PySide6.QtWidgets import QApplication

from kasipker_desktop.logs import start_log

NAME = "Ахметов Нұрлан"


def mistake():
    people = {}
    try:
        return people[NAME]
    except KeyError as error:
        raise ValueError(f"no such person: {NAME}") from error


@pytest.fixture
def log(tmp_path):
    yield start_log(tmp_path / "log")
    for handler in logging.getLogger("kasipker_desktop").handlers:
        handler.close()


@pytest.fixture
def crashed(open_window, log):
    robot = open_window("ru")
    with pytest.raises(ValueError, match="no such person") as caught:
        mistake()
    robot.program.crash.report(caught.value)
    return robot.program.crash


def test_the_report_names_the_place_and_nobody(crashed):
    crashed.question.effect.click()
    report = QApplication.clipboard().text()
    assert "builtins.KeyError" in report
    assert "builtins.ValueError" in report
    assert "test_crash.py" in report
    assert "mistake" in report
    assert NAME not in report
    assert "/" not in report.split("test_crash.py")[0].splitlines()[-1]


def test_the_log_names_the_place_and_nobody(crashed, log):
    text = log.read_text(encoding="utf-8")
    assert "builtins.KeyError" in text
    assert NAME not in text


def test_a_second_mistake_is_written_but_not_shown(crashed, log):
    first = crashed.question
    crashed.report(RuntimeError("again"))
    assert crashed.question is first
    assert "builtins.RuntimeError" in log.read_text(encoding="utf-8")


def test_the_question_lies_over_the_window_and_can_be_closed(crashed):
    assert crashed.question.isVisible()
    crashed.question.safe.click()
    assert not crashed.question.isVisible()
