"""The settings in the real window: the commission of the order, the organiser, the random.org key."""

from PySide6.QtWidgets import QLineEdit

from kasipker_desktop.domain.errors import KnownError
from kasipker_desktop.storage.appointed import AppointedFile
from tests.ui.robots import press


def settings(open_window, language="ru"):
    robot = open_window(language)
    robot.open("settings")
    return robot, robot.page("settings")


def test_a_commission_is_set_and_holds_from_the_next_start(open_window, tmp_path):
    robot, page = settings(open_window)
    press(page.change_commission)
    rows = page.forms.members.rows
    press(rows[4].remove)
    press(page.forms.members.add)
    added = page.forms.members.rows[-1]
    press(page.forms.open.effect)
    assert page.forms.open.isVisible(), "a member without a name is not kept"
    for field, words in ((added.name, "Ибраев Асқар"), (added.kk, "аудитор"), (added.ru, "аудитор")):
        field.setText(words)
    added.works.click()
    press(page.forms.open.effect)
    robot.settle()
    kept = AppointedFile(tmp_path / "rehearsal").read()
    assert kept.commission.members[-1].name == "Ибраев Асқар"
    open_window.close()
    robot, page = settings(open_window)
    assert "Ибраев Асқар, аудитор" in robot.words()
    assert robot.program.desk.services.decisions.operator == kept.commission.members[-1].id


def test_the_organiser_of_the_papers_is_set(open_window, tmp_path):
    robot, page = settings(open_window, "kk")
    press(page.change_organiser)
    fields = page.forms.open.findChildren(QLineEdit)
    fields[0].setText("«Қазақтелеком» АҚ")
    press(page.forms.open.effect)
    robot.settle()
    assert AppointedFile(tmp_path / "rehearsal").read().organiser.name.kk == "«Қазақтелеком» АҚ"


def test_a_key_of_another_form_is_refused_in_words(open_window):
    robot, page = settings(open_window)
    page.key.key.setText("12345")
    press(page.key.keep)
    robot.settle()
    from kasipker_desktop.ui.words import error_sentence

    assert error_sentence(KnownError("key_form")) in robot.words()


def test_everything_is_looked_at_for_today(open_window):
    robot, page = settings(open_window)
    press(page.key.preflight)
    robot.settle()
    assert len(page.key.looks.rows) == 4
