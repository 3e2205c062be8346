"""Sealed copies from the window: one after each thing noted, and the hand-over that closes the store."""

import json

import pytest
from PySide6.QtWidgets import QFileDialog

from kasipker_desktop.storage.backup import unseal
from kasipker_desktop.storage.store import Store
from kasipker_desktop.storage.vault import Vault
from kasipker_desktop.ui.dialogs.question import Question
from kasipker_desktop.ui.pages.backup_card import BackupCard
from kasipker_desktop.workflow.steps import Step
from tests.fakes import FakeClock, FakeRandomness
from tests.storage.filled import fill
from tests.ui.robots import labels, press

PHRASE = "үш алма, бір алмұрт"


@pytest.fixture
def robot(open_window, tmp_path):
    robot = open_window("ru")
    robot.open("settings")
    (tmp_path / "usb").mkdir()
    robot.window._opened.keeper.choose(tmp_path / "usb")
    return robot


def card(robot):
    robot.open("settings")
    robot.page("settings").sections.open("folders")
    return robot.window.findChild(BackupCard)


def type_phrase(robot, phrase=PHRASE, again=PHRASE):
    card(robot).phrase.setText(phrase)
    card(robot).again.setText(again)


def begin(robot):
    type_phrase(robot)
    press(card(robot).begin)
    robot.settle()


def copies(tmp_path):
    return sorted((tmp_path / "usb").glob("*.sealed"))


def test_a_copy_follows_each_thing_that_is_noted(robot, tmp_path):
    begin(robot)
    first = copies(tmp_path)
    robot.open("meeting")
    robot.take_sample_list()
    robot.settle()
    assert len(copies(tmp_path)) == len(first) + 1
    manifest = unseal(copies(tmp_path)[-1], PHRASE, tmp_path / "open")
    assert manifest.lines == robot.view.meeting.notes[-1].n
    assert copies(tmp_path)[-1].name in " ".join(labels(card(robot)))


def test_turning_pages_writes_no_further_copy(robot, tmp_path):
    begin(robot)
    made = {file: file.stat().st_mtime_ns for file in copies(tmp_path)}
    robot.program.desk.load()
    robot.settle()
    assert {file: file.stat().st_mtime_ns for file in copies(tmp_path)} == made


def test_the_phrase_is_given_twice_and_is_kept_nowhere(robot, tmp_path):
    type_phrase(robot, again="үш алма, екі алмұрт")
    assert not card(robot).begin.isEnabled()
    begin(robot)
    assert card(robot).phrase.text() == ""
    kept = (tmp_path / "window.json").read_text(encoding="utf-8")
    assert json.loads(kept)["backup"] == str(tmp_path / "usb")
    assert "алма" not in json.loads(kept).values()


def test_a_short_phrase_is_refused_in_words(robot, tmp_path):
    type_phrase(robot, "коротко", "коротко")
    press(card(robot).begin)
    assert "10" in " ".join(labels(card(robot)))
    assert copies(tmp_path) == []


def test_a_folder_that_is_gone_is_told_and_the_step_is_taken(robot, tmp_path):
    begin(robot)
    for file in copies(tmp_path):
        file.unlink()
    (tmp_path / "usb").rmdir()
    (tmp_path / "usb").write_text("no folder any more", encoding="ascii")
    robot.open("meeting")
    robot.take_sample_list()
    robot.settle()
    assert robot.view.meeting.imported is not None
    assert str(tmp_path / "usb") in " ".join(labels(card(robot)))


def test_after_the_hand_over_nothing_is_noted_here(robot, tmp_path):
    begin(robot)
    press(card(robot).hand_over)
    press(robot.window.findChild(Question).effect)
    robot.settle()
    assert robot.view.meeting.handed_over
    robot.open("meeting")
    robot.take_sample_list()
    assert robot.view.meeting.imported is None
    assert "передано на другой компьютер" in robot.words()


@pytest.fixture
def copy_of_another_machine(tmp_path):
    """A store in which a meeting has come to its noted request, and its sealed copy."""
    folder = tmp_path / "other"
    folder.mkdir()
    store = Store(folder / "store.sqlite", FakeClock(), FakeRandomness())
    fill(store)
    store.close()
    return Vault(folder, ("store.sqlite", "stand-in.jsonl"), "0.1.0", True, FakeClock()).seal(tmp_path / "usb", PHRASE)


def go_on(robot, copy, monkeypatch, phrase=PHRASE):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given, **named: (str(copy.place), ""))
    card(robot).phrase.setText(phrase)
    press(card(robot).go_on)
    robot.settle()


def test_a_fresh_machine_goes_on_at_the_step_of_the_copy(robot, copy_of_another_machine, monkeypatch):
    go_on(robot, copy_of_another_machine, monkeypatch)
    assert robot.view.step is Step.ANSWER
    assert copy_of_another_machine.place.with_suffix(".taken").exists()
    assert "Close the program" in robot.words() or "Закройте программу" in robot.words()


def test_a_machine_with_a_meeting_of_its_own_keeps_it(robot, copy_of_another_machine, monkeypatch):
    robot.open("meeting")
    robot.take_sample_list()
    before = robot.view.meeting.notes
    go_on(robot, copy_of_another_machine, monkeypatch)
    assert robot.view.meeting.notes == before
    assert "никому не передано" in robot.words()
    robot.open("meeting")
    robot.next()
    assert robot.view.meeting.notes == before


def test_a_wrong_phrase_changes_nothing(robot, copy_of_another_machine, monkeypatch):
    go_on(robot, copy_of_another_machine, monkeypatch, phrase="another phrase")
    assert robot.view.step is Step.LIST
    assert not copy_of_another_machine.place.with_suffix(".taken").exists()
