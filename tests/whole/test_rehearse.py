"""The main job, end to end, over real HTTP to the stand-in: from a billing's file to papers and evidence."""

import contextlib
import json
from pathlib import Path

import pytest

from kasipker_desktop import app, cli
from kasipker_desktop.app import Application
from kasipker_desktop.storage.store import Change

LISTS = Path(__file__).parent.parent / "data" / "lists"
HEAD = "ЖСН;Аты-жөні;Қосылған күні\n"
PEOPLE = (
    "850214390015;Ахметов Нұрлан Серікұлы;14.02.2024\n",
    "900630490607;Іңкәрбеков Жанәділ Болатұлы;29.02.2024\n",
    "011201590015;Ли <b>&amp;</b> Пак;01.02.2024\n",
)


class Pulled(BaseException):
    """The plug is pulled."""


def rehearse(capsys, folder, file, period="2024-02"):
    arguments = ["rehearse", "--list", str(file), "--period", period, "--out", str(folder / "out")]
    code = cli.run([*arguments, "--data", str(folder / "data"), "--json"], Application())
    printed = capsys.readouterr()
    assert code == 0, printed.err
    return json.loads(printed.out)


def small_list(folder, people):
    file = folder / "list.csv"
    file.write_text(HEAD + "".join(PEOPLE[:people]), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("name", "period", "people"), [("2024-02-billing-ru.xlsx", "2024-02", 385), ("2024-05-kz1048.csv", "2024-05", 78)]
)
def test_a_billing_list_becomes_papers_and_evidence(capsys, tmp_path, name, period, people):
    done = rehearse(capsys, tmp_path, LISTS / name, period)
    assert len(done["numbers"]) == 3
    assert all(1 <= number <= people for number in done["numbers"])
    assert done["rehearsal"] is True
    assert [Path(path).name for path in done["documents"]] == [
        f"{period}_hattama_1_kk.pdf",
        f"{period}_protokol_1_ru.pdf",
        f"{period}_akt_1_kk.pdf",
        f"{period}_akt_1_ru.pdf",
    ]
    assert [Path(path).name for path in done["bundles"]] == [
        f"{period}_evidence_1_commission.zip",
        f"{period}_evidence_1_public.zip",
    ]
    for bundle in done["bundles"]:
        assert cli.run(["verify", bundle], Application()) == 0
        assert "REHEARSAL" in capsys.readouterr().out
        assert cli.run(["verify", bundle, "--genuine"], Application()) == 1


def test_a_finished_rehearsal_answers_the_same_again(capsys, tmp_path):
    file = small_list(tmp_path, 3)
    first = rehearse(capsys, tmp_path, file)
    files = {path: Path(path).read_bytes() for path in (*first["documents"], *first["bundles"])}
    assert rehearse(capsys, tmp_path, file) == first
    assert {path: Path(path).read_bytes() for path in files} == files


@pytest.mark.parametrize("people", [0, 1, 2])
def test_small_lists(capsys, tmp_path, people):
    if people == 0:
        file = tmp_path / "list.csv"
        file.write_text(HEAD + PEOPLE[0].replace(".02.", ".03."), encoding="utf-8")
    else:
        file = small_list(tmp_path, people)
    done = rehearse(capsys, tmp_path, file)
    assert len(done["numbers"]) == people
    assert (done["winner"] is None) == (people == 0)
    assert len(done["reserves"]) == max(0, people - 1)
    assert len(done["documents"]) == (2 if people == 0 else 4)
    for bundle in done["bundles"]:
        assert cli.run(["verify", bundle], Application()) == 0


def pulled_after(monkeypatch, commits, before):
    """The program dies right before or right after its n-th durable step."""
    commit, left = Change.commit, [commits]

    def dying(self):
        left[0] -= 1
        if left[0] == 0 and before:
            raise Pulled
        commit(self)
        if left[0] == 0:
            raise Pulled

    monkeypatch.setattr(Change, "commit", dying)


@pytest.mark.parametrize("before", [True, False])
def test_pulled_at_any_durable_step_it_goes_on(capsys, tmp_path, monkeypatch, before):
    """Dies at step 1, is run again and dies at the next step it makes, and so on: every step is died at."""
    file = small_list(tmp_path, 3)
    deaths = 0
    while True:
        with monkeypatch.context() as patch:
            pulled_after(patch, commits=2 if before else 1, before=before)
            with contextlib.suppress(Pulled):
                done = rehearse(capsys, tmp_path, file)
                break
        deaths += 1
        assert deaths < 40
    assert deaths >= 12
    tickets = (tmp_path / "data" / app.STAND_IN_FILE).read_text(encoding="utf-8")
    assert tickets.count("generateSignedIntegers") == 1
    assert cli.run(["verify", done["bundles"][0]], Application()) == 0


def test_a_store_of_another_list_is_not_taken(capsys, tmp_path):
    rehearse(capsys, tmp_path, small_list(tmp_path, 3))
    other = small_list(tmp_path, 2)
    arguments = ["rehearse", "--list", str(other), "--period", "2024-02", "--out", str(tmp_path / "out")]
    assert cli.run([*arguments, "--data", str(tmp_path / "data"), "--lang", "ru"], Application()) == 1
    assert "--data" in capsys.readouterr().err


def test_a_refused_list_stores_nothing(capsys, tmp_path):
    file = tmp_path / "list.csv"
    file.write_bytes(b"")
    arguments = ["rehearse", "--list", str(file), "--period", "2024-02", "--out", str(tmp_path / "out")]
    assert cli.run([*arguments, "--data", str(tmp_path / "data")], Application()) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "out").exists()
    rehearse(capsys, tmp_path, small_list(tmp_path, 3))
