"""The settings in the real window, section by section."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from kasipker_desktop.documents.wording import paper_wording
from kasipker_desktop.domain.errors import KnownError
from kasipker_desktop.storage.appointed import AppointedFile
from kasipker_desktop.ui.stage.tokens import LIGHT
from kasipker_desktop.ui.stage.wishes import StageWishes
from tests.documents.reading import flowing
from tests.ui.robots import labels, press


def settings(open_window, language="ru"):
    robot = open_window(language)
    robot.open("settings")
    return robot, robot.page("settings")


def section(page, key):
    page.sections.open(key)
    return page.sections.section(key)


def test_a_commission_is_set_and_holds_from_the_next_start(open_window, tmp_path):
    robot, page = settings(open_window)
    members = section(page, "commission").form.members
    press(members.rows[4].remove)
    press(members.add)
    added = members.rows[-1]
    assert not page.foot.save.isEnabled(), "a member without a name is not kept"
    for field, words in ((added.name, "Ибраев Асқар"), (added.kk, "аудитор"), (added.ru, "аудитор")):
        field.setText(words)
    added.works.click()
    press(page.foot.save)
    robot.settle()
    kept = AppointedFile(tmp_path / "rehearsal").read()
    assert kept.commission.members[-1].name == "Ибраев Асқар"
    open_window.close()
    robot, page = settings(open_window)
    assert section(page, "commission").form.members.rows[-1].name.text() == "Ибраев Асқар"
    assert robot.program.desk.services.decisions.operator == kept.commission.members[-1].id


def test_the_organiser_of_the_papers_is_set(open_window, tmp_path):
    robot, page = settings(open_window, "kk")
    section(page, "organiser").form.name.findChildren(QPlainTextEdit)[0].setPlainText("«Қазақтелеком» АҚ")
    press(page.foot.save)
    robot.settle()
    assert AppointedFile(tmp_path / "rehearsal").read().organiser.name.kk == "«Қазақтелеком» АҚ"


def test_a_key_of_another_form_is_refused_in_words(open_window):
    robot, page = settings(open_window)
    card = section(page, "key")
    card.key.setText("12345")
    press(card.keep)
    robot.settle()
    from kasipker_desktop.ui.words import error_sentence

    assert error_sentence(KnownError("key_form")) in robot.words()


def test_everything_is_looked_at_for_today(open_window):
    robot, page = settings(open_window)
    card = section(page, "key")
    press(card.preflight)
    robot.settle()
    assert len(card.looks.rows) == 4


def test_the_stage_takes_what_is_saved_and_keeps_it(open_window, tmp_path):
    robot, page = settings(open_window)
    stage = section(page, "stage")
    press(stage.shade.button(1))
    press(stage.names.button(2))
    press(stage.calm)
    assert page.foot.words.text() == "изменены 3 настройки"
    assert robot.program.preferences.stage == StageWishes(), "nothing counts before it is saved"
    press(page.foot.save)
    assert robot.program.stage.show.easel.tokens is LIGHT
    kept = json.loads((tmp_path / "window.json").read_text(encoding="utf-8"))["stage"]
    assert (kept["light"], kept["names"], kept["calm"]) == (True, "masked", True)
    open_window.close()
    robot, page = settings(open_window)
    assert section(page, "stage").names.choice == 2
    assert robot.program.stage.show.easel.tokens is LIGHT


def test_what_is_not_saved_is_taken_back(open_window):
    robot, page = settings(open_window)
    press(section(page, "stage").order.button(1))
    section(page, "organiser").form.bin.setText("1")
    assert "2" in page.foot.words.text()
    press(page.foot.cancel)
    assert section(page, "stage").order.choice == 0
    assert section(page, "organiser").form.bin.text() == robot.program.desk.services.campaign.organiser.bin
    assert not page.foot.save.isEnabled()


def test_what_is_not_saved_stays_in_another_language_and_is_asked_about_before_the_window_closes(open_window):
    robot, page = settings(open_window)
    section(page, "organiser").form.findChildren(QLineEdit)[0].setText("«Қазақтелеком» АҚ – тармақ")
    robot.program.preferences.set_language("kk")
    robot.settle()
    page = robot.page("settings")
    assert section(page, "organiser").form.findChildren(QLineEdit)[0].text() == "«Қазақтелеком» АҚ – тармақ"
    robot.open("months")
    window = robot.program.window
    assert not window.close()
    assert "1" in labels(window.giving_up)
    press(window.giving_up.safe)
    assert window.isVisible()
    assert robot.page("settings").isVisible()
    assert not window.close()
    press(window.giving_up.effect)
    assert not window.isVisible()


def test_what_was_saved_is_not_lost_to_a_later_change_of_another_section(open_window, tmp_path):
    robot, page = settings(open_window)
    section(page, "organiser").form.bin.setText("111111111111")
    press(page.foot.save)
    robot.settle()
    robot.program.preferences.changed.emit()
    robot.settle()
    page = robot.page("settings")
    section(page, "commission").form.venue.findChildren(QLineEdit)[0].setText("Алматы")
    press(page.foot.save)
    robot.settle()
    kept = AppointedFile(tmp_path / "rehearsal").read()
    assert (kept.organiser.bin, kept.venue.kk) == ("111111111111", "Алматы")


def test_the_page_comes_back_at_its_section_in_another_language(open_window):
    robot, page = settings(open_window)
    section(page, "key")
    robot.program.preferences.set_language("kk")
    robot.settle()
    assert robot.page("settings").sections.key == "key"


def test_damaged_wishes_count_as_none(open_window, tmp_path):
    (tmp_path / "window.json").write_text('{"stage": {"names": 7, "calm": "yes", "light": true, "screen": 1}}')
    robot = open_window()
    assert robot.program.preferences.stage == StageWishes(light=True)


def test_in_a_narrow_window_the_names_stand_in_a_box(open_window):
    robot, page = settings(open_window)
    robot.program.preferences.set_scale(2.0)
    robot.window.resize(1180, 720)
    robot.settle()
    page = robot.page("settings")
    assert page.sections.box.isVisible()
    page.sections.box.setCurrentIndex(1)
    assert page.sections.key == "stage"


def shown(preview):
    """The words of the page beside the settings."""
    (pdf,) = preview.view._pdfs
    return flowing(pdf)


def test_the_page_beside_the_settings_says_what_is_typed(open_window):
    robot, page = settings(open_window)
    organiser = section(page, "organiser")
    robot.settle()
    assert organiser.preview.kind.choice == 1
    organiser.form.representative.setText("Сағынбаев Ерлан Маратұлы")
    organiser.form.tax_line.findChildren(QLineEdit)[1].setText("Налог уплачивает Организатор.")
    assert "одном языке" in organiser.preview.words.text(), "a line in one language is not printed"
    organiser.form.tax_line.findChildren(QLineEdit)[0].setText("Салықты Ұйымдастырушы төлейді.")
    press(organiser.form.prevailing.button(1))
    robot.settle()
    told = shown(organiser.preview)
    assert "Сағынбаев Ерлан Маратұлы" in told
    assert "Налог уплачивает Организатор." in told
    assert "имеет текст на русском языке" in told
    press(organiser.preview.language.button(0))
    robot.settle()
    assert "Салықты Ұйымдастырушы төлейді." in shown(organiser.preview)
    press(organiser.preview.kind.button(0))
    robot.settle()
    assert "ХАТТАМАСЫ" in shown(organiser.preview)


def test_letters_that_no_face_has_are_named_beside_the_settings(open_window):
    robot, page = settings(open_window)
    organiser = section(page, "organiser")
    organiser.form.representative.setText("Кім 漢")
    robot.settle()
    assert "U+6F22" in organiser.preview.words.text()


def write_wording(tmp_path, language, words):
    folder = tmp_path / "rehearsal" / "wording"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{language}.toml").write_text(words, encoding="utf-8")


def test_other_texts_are_begun_checked_printed_and_given_up(open_window, tmp_path):
    robot, page = settings(open_window)
    texts = section(page, "wording")
    robot.settle()
    assert texts.form.states["ru"].text() == "текст программы"
    press(texts.form.begin)
    robot.settle()
    file = tmp_path / "rehearsal" / "wording" / "ru.toml"
    own = file.read_text(encoding="utf-8")
    assert texts.form.states["ru"].text() == "текст программы", "a copy is no other wording"
    file.write_text(own.replace("ПРОТОКОЛ №~{number}", "ПРОТОКОЛ ЗАСЕДАНИЯ №~{number}"), encoding="utf-8")
    press(texts.form.again)
    robot.settle()
    assert texts.form.states["ru"].text() == "не текст программы"
    assert "head.protocol" in texts.form.told["ru"].text()
    told = shown(texts.preview)
    assert "ПРОТОКОЛ ЗАСЕДАНИЯ № 1" in told
    assert paper_wording("ru").say("foot.own_wording") in told
    press(texts.form.end)
    robot.settle()
    assert texts.form.states["ru"].text() == "текст программы"
    assert not file.exists()
    assert "ЗАСЕДАНИЯ" in file.with_suffix(".toml.aside").read_text(encoding="utf-8")


def test_what_does_not_fit_is_named_with_file_and_key(open_window, tmp_path):
    write_wording(tmp_path, "kk", '[head]\nactt = "x"\n[fact]\nquorum = "Кворум"\nnone = "漢"\n')
    robot, page = settings(open_window)
    texts = section(page, "wording")
    robot.settle()
    told = texts.form.told["kk"].text()
    assert texts.form.states["kk"].text() == "не подходит"
    assert all(words in told for words in ("wording/kk.toml", "head.actt", "fact.quorum", "fact.none", "U+6F22"))


def test_a_wording_that_is_broken_keeps_nobody_out(open_window, tmp_path):
    write_wording(tmp_path, "ru", "[fact")
    robot, page = settings(open_window)
    robot.open("meeting")
    robot.take_sample_list()
    assert robot.view.meeting.imported is not None
    robot.open("settings")
    texts = section(page, "wording")
    robot.settle()
    assert "wording/ru.toml" in texts.preview.words.text()
    press(texts.form.end)
    robot.settle()
    assert texts.preview.view._pdfs


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_section_is_wider_than_the_smallest_window(open_window, language):
    robot, page = settings(open_window, language)
    robot.window.resize(1180, 720)
    for key in page.sections.keys:
        page.sections.open(key)
        robot.settle()
        area = page.sections._areas[key]
        assert area.horizontalScrollBar().maximum() == 0, key


def test_the_time_of_keeping_is_set(open_window, tmp_path):
    robot, page = settings(open_window)
    personal = section(page, "personal")
    assert personal.until.text() == "30.11.2027"
    press(personal.months.button(2))
    assert personal.until.text() == "30.11.2029"
    press(page.foot.save)
    robot.settle()
    assert AppointedFile(tmp_path / "rehearsal").read().keep_months == 60
    open_window.close()
    robot, page = settings(open_window)
    assert robot.program.desk.services.use.keeping.may_destroy_from().year == 2029


def test_the_terms_are_read_with_the_rules_and_days_off(open_window):
    _, page = settings(open_window)
    told = " ".join(labels(section(page, "terms")))
    assert "01.01.2024 – 30.11.2024" in told
    assert "random.org" in told
    assert "16.12" in told


def test_the_folder_of_the_data_is_named_and_opened(open_window, tmp_path, monkeypatch):
    _, page = settings(open_window)
    folders = section(page, "folders")
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    press(folders.show_folder)
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path / "rehearsal"]
    assert str(tmp_path / "rehearsal") in " ".join(labels(folders)).replace("\u200b", "")
