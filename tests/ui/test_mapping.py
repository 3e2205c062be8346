"""A heading that is not recognised: the dialog asks, the list is read, and the heading is known from then on."""

import pytest
from PySide6.QtWidgets import QWidget

from kasipker_desktop.domain.headings import Columns, UnnamedColumns
from kasipker_desktop.ui.dialogs.mapping import DAY, IDENTITY, NAME, UNUSED, Mapping
from kasipker_desktop.ui.theme import LIGHT
from kasipker_desktop.ui.widgets.parts import Look
from tests.intake import writing
from tests.intake.writing import iin
from tests.ui.robots import press

HEADING = ("Р/с", "Контрагент", "Код", "Когда")
ROWS = [HEADING, *((n, f"Ли {'АБВ'[n]}", iin(n), "14.02.2024") for n in range(3))]


@pytest.fixture
def dialog(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 800)
    window.show()
    samples = tuple(tuple(map(str, row)) for row in ROWS[1:])
    unnamed = UnnamedColumns("a.xlsx", "Лист1", 3, HEADING, samples, None, (1,), None)
    made = Mapping(Look(LIGHT, 1.0), unnamed, window)
    made.ask()
    return made


def test_what_was_recognised_is_chosen_and_the_rest_is_asked(dialog):
    assert [field.currentIndex() for field in dialog._fields] == [UNUSED, NAME, UNUSED, UNUSED]
    assert dialog.columns is None
    assert not dialog.effect.isEnabled()
    assert "IIN" in dialog._missing.text()


def test_a_column_said_twice_is_refused(dialog):
    for place, what in ((0, IDENTITY), (2, IDENTITY), (3, DAY)):
        dialog._fields[place].setCurrentIndex(what)
    assert dialog.columns is None
    assert "twice" in dialog._missing.text()


def test_a_whole_answer_can_be_given(dialog):
    for place, what in ((2, IDENTITY), (3, DAY), (0, NAME)):
        dialog._fields[place].setCurrentIndex(what)
    assert dialog.columns == Columns(2, (0, 1), 3)
    assert dialog.effect.isEnabled()


def test_the_list_is_read_once_its_columns_are_named(open_window, tmp_path):
    robot = open_window()
    robot.open("meeting")
    robot.step.import_files([writing.xlsx(tmp_path / "a.xlsx", ROWS)])
    robot.settle()
    mapping = robot.step.mapping
    for place, what in ((1, NAME), (2, IDENTITY), (3, DAY)):
        mapping._fields[place].setCurrentIndex(what)
    press(mapping.effect)
    robot.settle()
    assert robot.view.report.admitted == 3
    robot.step.import_files([writing.xlsx(tmp_path / "b.xlsx", ROWS[:3])])
    robot.settle()
    assert robot.view.report.admitted == 2


def test_a_file_that_is_left_out_changes_nothing(open_window, tmp_path):
    robot = open_window()
    robot.open("meeting")
    robot.step.import_files([writing.xlsx(tmp_path / "a.xlsx", ROWS)])
    robot.settle()
    press(robot.step.mapping.safe)
    robot.settle()
    assert robot.view.report is None
