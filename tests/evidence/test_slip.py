"""«Was I in the list?»: from the store to a slip, and from the slip to the line of the published list."""

import io
import re
import subprocess

import pytest

from kasipker_desktop import cli
from kasipker_desktop.app import Application
from kasipker_desktop.documents.slip import print_slip
from kasipker_desktop.domain.slip import Slip
from tests.documents.reading import flowing
from tests.evidence.agreement import by_page, by_program
from tests.evidence.bundles import unzip
from tests.fakes import FEBRUARY

IIN, NAME, DAY = "900630490607", "Іңкәрбеков Жанәділ Болатұлы", "2024-02-29"
LIST = f"""ЖСН;Аты-жөні;Қосылған күні
850214390015;Ахметов Нұрлан Серікұлы;14.02.2024
{IIN};{NAME};29.02.2024
011201590015;Ли <b>&amp;</b> Пак;01.02.2024
"""


@pytest.fixture
def rehearsed(tmp_path):
    """A rehearsal that was held; its bundles are in `out`."""
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    return rehearse(tmp_path)


def rehearse(folder):
    Application().rehearse([folder / "list.csv"], FEBRUARY, folder / "out", folder / "data", None)
    return folder


def slip_of(folder, iin, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO(iin + "\n"))
    where = ["--data", str(folder / "data"), "--out", str(folder / "slip.pdf")]
    return cli.run(["slip", *where, "--period", "2024-02", "--by", "хатшы"], Application())


def code_of(text):
    """Number and salt as they are printed."""
    return re.search(r"printf '(?:%s\\t){4}%s' ([0-9a-f]{32}) (\d+) ", text).groups()


def looked_up(folder, command):
    """What the printed line says, typed where list.txt lies."""
    bundle = unzip(folder / "out" / "2024-02_evidence_1_public.zip")
    (folder / "list.txt").write_bytes(bundle["list.txt"])
    return subprocess.run(["bash", "-c", command], cwd=folder, capture_output=True, text=True, check=False).stdout


def test_the_printed_line_finds_the_holder_and_nobody_else(rehearsed, monkeypatch):
    assert slip_of(rehearsed, IIN, monkeypatch) == 0
    text = flowing((rehearsed / "slip.pdf").read_bytes())
    assert IIN not in text
    assert NAME.split()[0] not in text
    command = re.search(r"grep -x .*? list\.txt", text)[0]
    mine = command.replace("ЖСН", IIN).replace("'АТЫ'", f"'{NAME}'").replace("ЖЖЖЖ-АА-КК", DAY)
    assert looked_up(rehearsed, mine).startswith("2 ")
    assert looked_up(rehearsed, mine.replace(IIN, "850214390015")) == ""


def test_the_page_finds_it_in_the_published_bundle(rehearsed, monkeypatch, page):
    slip_of(rehearsed, IIN, monkeypatch)
    salt, number = code_of(flowing((rehearsed / "slip.pdf").read_bytes()))
    page.drop((rehearsed / "out" / "2024-02_evidence_1_public.zip").read_bytes())
    page.write(".slip [name=number]", f"kasipker-slip/1 kasipker-2024/2024-02 {number} {salt} {'0' * 64}")
    assert page.run("return document.querySelector('.slip [name=salt]').value") == salt
    page.write(".slip [name=iin]", IIN)
    page.write(".slip [name=name]", NAME)
    page.run("document.querySelector('.slip [name=day]').value = arguments[0]", DAY)
    page.press(".slip button")
    assert page.text(".slip output") == "Yes: line 2 of this list is yours."


def test_it_is_noted_and_the_note_stays_out_of_the_public_bundle(rehearsed, monkeypatch, page):
    slip_of(rehearsed, IIN, monkeypatch)
    rehearse(rehearsed)
    for kind, told in (("commission", True), ("public", False)):
        bundle = rehearsed / "out" / f"2024-02_evidence_1_{kind}.zip"
        assert b'"slip_given"' in unzip(bundle)["journal.jsonl"]
        assert ("хатшы".encode() in unzip(bundle)["facts.jsonl"]) is told
        content = bundle.read_bytes()
        assert by_page(page, content) == by_program(content, rehearsed) == ["REHEARSAL"]


def test_nobody_gets_a_slip_of_nobody(rehearsed, monkeypatch, capsys):
    assert slip_of(rehearsed, "040229690802", monkeypatch) == 1
    assert capsys.readouterr().err
    assert not (rehearsed / "slip.pdf").exists()


def test_a_rehearsals_slip_says_so():
    slip = Slip("kasipker-2024", "2024-02", 2, "ab" * 16, "І•••в Ж.", "cd" * 32)
    assert "НЕ РОЗЫГРЫШ" in flowing(print_slip(slip, rehearsal=True))
    assert "НЕ РОЗЫГРЫШ" not in flowing(print_slip(slip, rehearsal=False))
    assert print_slip(slip, rehearsal=False) == print_slip(slip, rehearsal=False)
