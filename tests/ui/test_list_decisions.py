"""What people decide about a list in the real window: billing's figures, the letters of a text, a row brought back."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from kasipker_desktop.domain.commission import Vote
from kasipker_desktop.domain.identity import RowCode
from kasipker_desktop.domain.incident import IncidentKind
from kasipker_desktop.domain.report import Declared
from kasipker_desktop.ui.pages.ballot import _VOTES
from kasipker_desktop.ui.widgets.choice_box import ChoiceBox
from kasipker_desktop.workflow.steps import Step
from tests.intake import writing
from tests.ui.robots import press


def say_figures(robot, rows="", digest=""):
    """The form of the list's first file, filled."""
    (button,) = [b for b in robot.step.card.findChildren(QPushButton) if "2024-02.xlsx" in b.accessibleName()]
    press(button)
    form = robot.step.files.open
    for field, words in zip(form.findChildren(QLineEdit), (rows, digest), strict=False):
        field.setText(words)
    press(form.effect)
    robot.settle()
    return form


def listed(open_window):
    robot = open_window("kk")
    robot.open("meeting")
    robot.take_sample_list()
    return robot


def declared(robot):
    return [source.declared for source in robot.view.report.sources]


def test_billings_figures_are_compared_and_remembered(open_window):
    robot = listed(open_window)
    source = robot.view.report.sources[0]
    spaced = " ".join(source.sha256[at : at + 8].upper() for at in range(0, 64, 8))
    say_figures(robot, str(source.rows), spaced)
    assert declared(robot) == [Declared.MATCH]
    say_figures(robot, str(source.rows + 1), spaced)
    assert declared(robot) == [Declared.DIFFERS]


def test_figures_that_are_none_are_said_to_be_wrong(open_window):
    robot = listed(open_window)
    form = say_figures(robot, digest="abc")
    assert form.isVisible()
    form.reject()
    assert declared(robot) == [Declared.NONE]


def test_a_list_that_differs_from_billing_is_frozen_with_a_reason(open_window):
    robot = listed(open_window)
    say_figures(robot, "1")
    robot.next()
    robot.primary()
    robot.vote()
    robot.primary()
    robot.next()
    press(robot.foot.button)
    form = robot.step.form
    press(form.effect)
    assert form.isVisible(), "without a reason nothing goes on"
    for field, words in zip(form.findChildren(QPlainTextEdit), ("қате саналған", "ошибка в счёте"), strict=True):
        field.setPlainText(words)
    press(form.effect)
    press(robot.step.question.effect)
    robot.settle()
    (incident,) = robot.view.meeting.incidents
    assert incident.kind is IncidentKind.DECLARED_DIFFERS
    assert incident.decision.ru == "ошибка в счёте"


def mark_row(robot, code):
    """Marks the first excluded row of a code in the table."""
    rows = robot.step.rows
    place = next(at for at, row in enumerate(robot.view.report.excluded) if row.code is code)
    rows.table.selectRow(place)


def to_the_vote(robot):
    robot.next()
    robot.primary()
    assert robot.view.step is Step.LIST_VOTE
    robot.page().open_step(0)


def test_a_row_of_another_month_comes_back_by_a_vote(open_window):
    robot = listed(open_window)
    before = robot.view.report
    to_the_vote(robot)
    mark_row(robot, RowCode.OUTSIDE_MONTH)
    readmission = robot.step.readmission
    press(readmission.button)
    form = readmission.open
    press(form.effect)
    assert form.isVisible(), "a reason is needed"
    for field, words in zip(form.findChildren(QPlainTextEdit), ("кешіккен", "опоздание"), strict=True):
        field.setPlainText(words)
    for seat in robot.view.meeting.seated.seats:
        readmission.ballot.control(seat.id).button(_VOTES.index(Vote.FOR)).click()
    press(form.effect)
    robot.settle()
    assert robot.view.report.admitted == before.admitted + 1
    assert robot.view.step is Step.LIST_VOTE


def test_a_duplicate_never_comes_back(open_window):
    robot = listed(open_window)
    to_the_vote(robot)
    mark_row(robot, RowCode.DUPLICATE)
    assert not robot.step.readmission.button.isEnabled()


def test_before_the_commission_sits_nobody_brings_a_row_back(open_window):
    robot = listed(open_window)
    assert robot.step.readmission.button not in robot.step.actions()


def test_the_letters_of_a_text_can_be_changed(open_window, tmp_path):
    robot = open_window("ru")
    robot.open("meeting")
    file = tmp_path / "list.csv"
    file.write_bytes("\n".join(";".join(row) for row in writing.people(9)).encode("kz1048"))
    robot.step.import_files([file])
    robot.settle()
    assert robot.view.report.sources[0].encoding == "kz1048"
    assert "KZ-1048" in robot.words()
    robot.step.files.ask(robot.view.report.sources[0])
    form = robot.step.files.open
    form.findChildren(ChoiceBox)[0].setCurrentIndex(0)
    press(form.effect)
    robot.settle()
    assert robot.view.report.sources[0].encoding == "cp1251"
