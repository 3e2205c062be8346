"""The commands as an auditor types them: exit codes, one sentence on stderr, a light start."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kasipker_desktop import cli
from kasipker_desktop.app import Application

DATA = Path(__file__).parent.parent / "data"
LISTS = DATA / "lists"
SAMPLES = DATA / "random-org"


def run(*arguments):
    return cli.run([str(argument) for argument in arguments], Application())


def test_check_list_answers_in_json(capsys):
    assert run("check-list", LISTS / "2024-05-kz1048.csv", "--period", "2024-05", "--json") == 0
    answer = json.loads(capsys.readouterr().out)
    assert list(answer) == ["period", "files", "accepted", "rejected", "warnings", "refused"]
    assert answer["accepted"] == 78
    assert answer["files"][0]["encoding"] == "kz1048"
    assert answer["files"][0]["format"] == "text"
    assert answer["rejected"][0] == {
        "file": "2024-05-kz1048.csv",
        "sheet": None,
        "row": 40,
        "code": "outside_month",
    }
    assert answer["refused"] is None


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_check_list_names_each_row_and_its_reason(capsys, language):
    assert run("check-list", LISTS / "2024-02-billing-ru.xlsx", "--period", "2024-02", "--lang", language) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1 + 15 + 6


def test_a_refused_file_says_so_in_json(capsys, tmp_path):
    (tmp_path / "a.xlsx").write_bytes(b"<html><table></table></html>")
    assert run("check-list", tmp_path / "a.xlsx", "--period", "2024-02", "--json") == 1
    refused = json.loads(capsys.readouterr().out)["refused"]
    assert refused["code"] == "markup"
    assert refused["file"] == "a.xlsx"
    assert refused["message"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("check-list", "nowhere.xlsx", "--period", "2024-02"),
        ("check-list", LISTS / "2024-05-kz1048.csv", "--period", "2024-13"),
        ("verify", "nowhere.zip"),
        ("verify-random", "nowhere.json", "nowhere.base64"),
    ],
)
def test_wrong_use_and_missing_files_exit_with_two_and_one_sentence(capsys, arguments):
    assert run(*arguments) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_an_unknown_command_exits_with_two():
    with pytest.raises(SystemExit) as stopped:
        run("draw-again")
    assert stopped.value.code == 2


@pytest.mark.parametrize("random", sorted((SAMPLES / "positive").glob("*.random.json")), ids=lambda path: path.stem)
def test_real_results_are_accepted(capsys, random):
    assert run("verify-random", random, str(random).replace(".random.json", ".signature.base64"), "--json") == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["verdict"] == "GENUINE"
    assert "aaf4b5b58167ce01" in answer["key"]


@pytest.mark.parametrize("random", sorted((SAMPLES / "negative").glob("*.random.json")), ids=lambda path: path.stem)
def test_forged_results_are_rejected(capsys, random):
    assert run("verify-random", random, str(random).replace(".random.json", ".signature.base64"), "--json") == 1
    answer = json.loads(capsys.readouterr().out)
    assert answer["verdict"] == "NOT VALID"
    assert answer["key"] is None


@pytest.mark.parametrize(
    "start",
    [
        "app.check_list([], Period(2024, 2))",
        "app.verify(Path('nowhere'), {}, 'en')",
        "app.verify_random(b'{}', '', True)",
    ],
)
def test_auditors_commands_start_light(start):
    code = f"""
import sys
from pathlib import Path
from kasipker_desktop.app import Application
from kasipker_desktop.domain.calendar import Period
app = Application()
try:
    {start}
except Exception:
    pass
heavy = [name for name in sys.modules if name.split('.')[0] in ('PySide6', 'sqlalchemy', 'requests', 'reportlab')]
print(heavy)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_bug_is_one_sentence_with_the_place_of_the_log(tmp_path):
    code = """
import sys
from kasipker_desktop import __main__, cli
cli.run = lambda *arguments: 1 / 0
sys.exit(__main__.main())
"""
    environment = {"XDG_STATE_HOME": str(tmp_path), "HOME": str(tmp_path), "LANG": "ru_RU.UTF-8"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 3
    assert "Traceback" not in done.stderr
    log = next(tmp_path.rglob("kasipker.log"))
    assert str(log) in done.stderr
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")
