"""Who works the program: one goes straight in, several are asked, who only looks changes nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from kasipker_desktop.domain.operators import OperatorAdded, OperatorRole, SignedIn
from kasipker_desktop.domain.people import short_name
from kasipker_desktop.ui.operator_words import viewer_words
from kasipker_desktop.ui.widgets.segmented import Segmented
from tests.fakes import FEBRUARY
from tests.ui.fitting import cut_texts
from tests.ui.robots import press
from tests.ui.test_whole_window import to_the_button

VIEWER = 2
"""The place of «only looks» among the roles."""


def journal(robot, kind):
    """The facts of a kind in the store's journal."""
    signing_in = robot.program.desk.services.use.signing_in
    with signing_in._store.reading() as look:
        return [note.fact for note in look.notes() if isinstance(note.fact, kind)]


def entrance(robot):
    return robot.window.entrance


def rail(robot):
    return robot.window._rail.person


def change(robot, member):
    """Another member takes the program by the rail."""
    press(rail(robot))
    robot.settle()
    press(entrance(robot).question.buttons[member])
    robot.settle()


def someone_else(robot, name, place=VIEWER):
    """A person who is not of the commission, by name and role."""
    press(rail(robot))
    robot.settle()
    press(entrance(robot).question.other)
    form = entrance(robot).form
    form.findChild(QLineEdit).setText(name)
    press(form.findChild(Segmented).button(place))
    press(form.effect)
    robot.settle()


@pytest.fixture
def robot(open_window):
    return open_window("ru")


def test_one_known_person_goes_straight_in_and_is_noted_once(robot, open_window):
    usual = robot.program.desk.services.decisions.operator
    assert entrance(robot).question is None
    open_window.close()
    again = open_window("ru")
    assert journal(again, SignedIn) == [SignedIn(usual, OperatorRole.SECRETARY)]


def test_another_member_takes_the_program_while_it_runs(robot):
    change(robot, "chair")
    chair = robot.program.desk.services.decisions.commission.member("chair")
    assert rail(robot).text() == short_name(chair.name)
    assert rail(robot).role == "председатель"
    assert journal(robot, SignedIn)[-1] == SignedIn("chair", OperatorRole.CHAIR)


def test_where_two_have_worked_the_start_asks_and_enter_takes_the_last(robot, open_window):
    change(robot, "chair")
    open_window.close()
    again = open_window("kk")
    question = entrance(again).question
    assert question.isVisible()
    question.reject()
    assert question.isVisible(), "at the start it is answered by a name"
    assert QApplication.focusWidget() is question.buttons["chair"]
    QTest.keyClick(question.buttons["chair"], Qt.Key.Key_Return)
    again.settle()
    assert again.program.desk.operator.id == "chair"
    assert len(journal(again, SignedIn)) == 2


def test_a_person_outside_the_commission_is_known_by_name_from_then_on(robot, open_window):
    someone_else(robot, "Оспанова Дина", place=0)
    assert rail(robot).text() == "Д. Оспанова"
    assert journal(robot, OperatorAdded) == [OperatorAdded("operator-1", "Оспанова Дина", OperatorRole.SECRETARY)]
    open_window.close()
    again = open_window("ru")
    assert entrance(again).question.buttons["operator-1"].text() == "Оспанова Дина"


def test_going_back_leaves_who_was_there(robot):
    press(rail(robot))
    robot.settle()
    press(entrance(robot).question.safe)
    robot.settle()
    assert len(journal(robot, SignedIn)) == 1


def test_who_only_looks_is_told_why_and_changes_nothing(robot):
    robot.open("meeting")
    robot.take_sample_list()
    robot.next()
    someone_else(robot, "Оспанова Дина")
    robot.open("meeting")
    assert not robot.foot.button.isEnabled()
    assert robot.foot.words == viewer_words()
    assert "ТОЛЬКО ПРОСМОТР" in robot.words()
    told = []
    robot.program.desk.run(lambda use, control: use.keeping.destroy(FEBRUARY, "x"), failed=told.append)
    robot.settle()
    assert [error.code for error in told] == ["viewer_only"]
    assert robot.view.meeting.seated is None
    change(robot, "secretary")
    robot.open("meeting")
    assert robot.foot.button.isEnabled()


def test_who_only_looks_draws_nothing_and_the_hall_sees_no_waiting(robot):
    to_the_button(robot)
    someone_else(robot, "Оспанова Дина")
    robot.open("meeting")
    robot.hold_the_button("chair")
    assert robot.view.meeting.request is None
    assert robot.step.ready.refusal.text() == viewer_words()
    assert robot.step.asking.wait(FEBRUARY) is None


def test_nothing_is_cut_in_the_question(robot):
    robot.window.resize(robot.window.minimumSize())
    for language in ("ru", "kk"):
        robot.program.preferences.set_language(language)
        robot.settle()
        press(rail(robot))
        robot.settle()
        assert cut_texts(entrance(robot).question) == []
        press(entrance(robot).question.safe)
