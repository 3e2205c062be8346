"""A meeting begun on one laptop goes on at another, by command, the first one is closed."""

import json
from pathlib import Path

import pytest

from kasipker_desktop import app, cli
from kasipker_desktop.app import Application
from kasipker_desktop.storage.vault import read_journal
from tests.whole.test_rehearse import Pulled, pulled_after, small_list


@pytest.fixture
def phrase(tmp_path):
    file = tmp_path / "phrase.txt"
    file.write_text("үш алма, бір алмұрт\n", encoding="utf-8")
    return file


@pytest.fixture
def half_way(tmp_path, monkeypatch):
    """The first laptop stops before the answer of random.org is noted; the request is."""
    with monkeypatch.context() as patch:
        pulled_after(patch, commits=9, before=True)
        with pytest.raises(Pulled):
            rehearse(tmp_path, "first")
    return tmp_path / "first"


def rehearse(folder, machine):
    file = small_list(folder, 3)
    arguments = [
        "rehearse",
        "--list",
        str(file),
        "--period",
        "2024-02",
        "--out",
        str(folder / f"{machine}-out"),
        "--json",
    ]
    return cli.run([*arguments, "--data", str(folder / machine), "--lang", "en"], Application())


def back_up(folder, phrase, *more, machine="first"):
    given = ["--data", str(folder / machine), "--out", str(folder / "usb"), "--phrase-file", str(phrase)]
    return cli.run(["backup", *given, "--lang", "en", *more], Application())


def restore(folder, phrase, machine="second"):
    newest = max((folder / "usb").glob("*.sealed"))
    given = ["--data", str(folder / machine), "--phrase-file", str(phrase), "--lang", "en"]
    return cli.run(["restore", str(newest), *given], Application())


def kinds(folder, machine):
    return [line.kind for line in read_journal(folder / machine / app.STORE_FILE)]


def test_the_meeting_goes_on_at_the_same_step_and_its_evidence_verifies(tmp_path, half_way, phrase, capsys):
    assert back_up(tmp_path, phrase, "--hand-over") == 0
    assert restore(tmp_path, phrase) == 0
    assert kinds(tmp_path, "second") == [*kinds(tmp_path, "first")[:-1], "taken_over"]
    capsys.readouterr()
    assert rehearse(tmp_path, "second") == 0
    done = json.loads(capsys.readouterr().out)
    assert done["winner"]["number"] == done["numbers"][0]
    tickets = (tmp_path / "second" / app.STAND_IN_FILE).read_text(encoding="utf-8")
    assert tickets.count("generateSignedIntegers") == 1
    for bundle in done["bundles"]:
        assert cli.run(["verify", bundle], Application()) == 0
        assert "REHEARSAL" in capsys.readouterr().out


def test_the_first_laptop_takes_no_further_step(tmp_path, half_way, phrase, capsys, monkeypatch):
    assert back_up(tmp_path, phrase, "--hand-over") == 0
    before = kinds(tmp_path, "first")
    assert before[-1] == "handed_over"
    asked = []
    monkeypatch.setattr("kasipker_desktop.randomorg.client.Client.draw", lambda *given: asked.append(given))
    assert rehearse(tmp_path, "first") == 1
    assert "handed over" in capsys.readouterr().err
    assert back_up(tmp_path, phrase) == 1
    assert kinds(tmp_path, "first") == before
    assert asked == []


def test_a_laptop_that_comes_to_life_again_learns_that_it_was_left(tmp_path, half_way, phrase, capsys):
    """No hand-over was made: the first laptop died, the second went on from the last automatic copy."""
    assert back_up(tmp_path, phrase) == 0
    assert restore(tmp_path, phrase) == 0
    assert back_up(tmp_path, phrase, machine="second") == 0
    assert "handed_over" not in kinds(tmp_path, "first")
    assert back_up(tmp_path, phrase) == 1
    assert "handed over" in capsys.readouterr().err
    assert kinds(tmp_path, "first")[-1] == "handed_over"
    assert kinds(tmp_path, "second")[-1] == "taken_over"


def test_the_store_comes_back_to_the_first_laptop(tmp_path, half_way, phrase):
    assert back_up(tmp_path, phrase, "--hand-over") == 0
    assert restore(tmp_path, phrase) == 0
    assert back_up(tmp_path, phrase, "--hand-over", machine="second") == 0
    assert restore(tmp_path, phrase, machine="first") == 0
    assert kinds(tmp_path, "first")[-2:] == ["taken_over", "taken_over"]
    (aside,) = (tmp_path / "first").glob("handed-over-*")
    assert kinds(tmp_path, f"first/{aside.name}")[-1] == "handed_over"
    assert rehearse(tmp_path, "first") == 0


def test_another_store_is_not_put_in_the_place_of_one_handed_over(tmp_path, half_way, phrase, capsys):
    assert back_up(tmp_path, phrase, "--hand-over") == 0
    assert rehearse(tmp_path, "stranger") == 0
    for copy in (tmp_path / "usb").iterdir():
        copy.unlink()
    assert back_up(tmp_path, phrase, machine="stranger") == 0
    assert restore(tmp_path, phrase, machine="first") == 1
    assert "not handed over" in capsys.readouterr().err


@pytest.mark.parametrize(("content", "code"), [("short\n", "too short"), ("a wrong phrase, long\n", "does not open")])
def test_a_phrase_that_will_not_do_is_one_sentence(tmp_path, half_way, phrase, capsys, content, code):
    wrong = tmp_path / "wrong.txt"
    wrong.write_text(content, encoding="utf-8")
    assert back_up(tmp_path, phrase) == 0
    assert (back_up(tmp_path, wrong) if code == "too short" else restore(tmp_path, wrong)) == 1
    assert code in capsys.readouterr().err
    assert not Path(tmp_path / "second" / app.STORE_FILE).exists()
