"""The people of a list come in pages; a search and a sort leave the rows that are meant."""

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from kasipker_desktop.domain.report import Admitted
from kasipker_desktop.domain.roster import Roster
from kasipker_desktop.ui.models.participants import IIN, KEPT, NAME, NUMBER, PAGE, ParticipantsModel
from tests.intake import writing
from tests.intake.writing import HEADING, iin

COUNT = 10_000


class Shelf:
    """Rows by number, and which were asked for."""

    def __init__(self):
        self.asked = []

    def __call__(self, numbers):
        self.asked.append(tuple(numbers))
        return {number: _row(number) for number in numbers}


def _row(number):
    return Admitted(1, 1, number + 1, f"{number:012}", _name(number), date(2024, 2, 9))


def _name(number):
    return f"{'ЯӘҒА'[number % 4]}хметов {number}"


@pytest.fixture
def model():
    made, shelf = ParticipantsModel(), Shelf()
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.show_list(COUNT, shelf)
    yield made, shelf
    tester.deleteLater()


def column(model, place, rows):
    return [model.data(model.index(row, place)) for row in rows]


def test_rows_come_in_pages_and_few_are_kept(model):
    shown, shelf = model
    assert shown.rowCount() == COUNT
    assert column(shown, NAME, (0, 1, 2)) == [_name(1), _name(2), _name(3)]
    assert shelf.asked == [tuple(range(1, PAGE + 1))]
    for row in range(0, COUNT, PAGE):
        shown.data(shown.index(row, NAME))
    assert len(shown._pages) == KEPT
    assert max(len(asked) for asked in shelf.asked) == PAGE


def test_what_was_typed_before_the_names_came_is_looked_for_then(model):
    shown, _ = model
    shown.search("ахметов 77")
    assert shown.rowCount() == COUNT
    shown.show_roster(Roster((f"{number:012}", _name(number)) for number in range(1, COUNT + 1)))
    found = column(shown, NAME, range(shown.rowCount()))
    assert found
    assert all("хметов 77" in name and name[0] in "АӘ" for name in found)


def test_names_are_sorted_in_the_kazakh_alphabet_and_back(model):
    shown, _ = model
    shown.show_roster(Roster((f"{number:012}", _name(number)) for number in range(1, COUNT + 1)))
    shown.sort(NAME)
    firsts = [name[0] for name in column(shown, NAME, range(0, COUNT, 1000))]
    assert firsts == sorted(firsts, key="АӘҒЯ".index)
    shown.search("хметов 1")
    assert [name[0] for name in column(shown, NAME, (0, shown.rowCount() - 1))] == ["А", "Я"]
    shown.search("")
    shown.sort(NUMBER, Qt.SortOrder.AscendingOrder)
    assert column(shown, NUMBER, (0, COUNT - 1)) == ["1", str(COUNT)]


def test_nothing_is_below_a_row(model):
    shown, _ = model
    assert shown.rowCount(shown.index(0, 0)) == 0
    assert shown.data(QModelIndex()) is None
    assert shown.data(shown.index(0, IIN)) == f"{1:012}"


def test_the_window_searches_the_people_of_the_list(open_window, tmp_path):
    robot = open_window()
    robot.open("meeting")
    names = ("Қасым Айгүл", "Касым Айгул", "Ли Ольга", "Әлібек Нұр")
    rows = [HEADING, *((name, iin(at), "14.02.2024") for at, name in enumerate(names))]
    robot.step.import_files([writing.xlsx(tmp_path / "a.xlsx", rows)])
    robot.settle()
    listed = robot.step.rows
    listed.segments.button(1).click()
    robot.settle()
    listed.search.setText("касым")
    model = listed.people.model()
    assert column(model, NAME, range(model.rowCount())) == ["Қасым Айгүл", "Касым Айгул"]
    listed.search.setText("")
    listed.alike.setChecked(True)
    assert column(model, NUMBER, range(model.rowCount())) == ["1", "2"]
    listed.alike.setChecked(False)
    assert model.rowCount() == 4
    listed.search.setText("xyz")
    assert not listed.people.isVisible()
