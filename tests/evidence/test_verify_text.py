"""VERIFY.txt: its very lines, typed into bash in the folder of an unzipped bundle."""

import re
import subprocess

import pytest

from kasipker_desktop.domain.outcome import WinnerWithoutDraw
from kasipker_desktop.evidence.bundle import write_bundle
from kasipker_desktop.evidence.source import BundleKind
from kasipker_desktop.evidence.verify_text import verify_text
from tests.evidence.bundles import PEOPLE, REDRAW, Again, Scene, live, reseal, retell, unzip

LINES = [line.removeprefix("    $ ") for line in verify_text().splitlines() if line.startswith("    $ ")]


def typed(files, folder):
    """What the terminal shows, line by line."""
    for name, content in files.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    done = subprocess.run(["bash"], input="\n".join(LINES), cwd=folder, capture_output=True, text=True, check=False)
    return done.stdout.splitlines(), done.returncode


def bundle_of(scene, folder, kind=BundleKind.COMMISSION):
    return unzip(write_bundle(scene.source(), kind, folder))


@pytest.mark.parametrize("kind", BundleKind)
@pytest.mark.parametrize(
    "scene",
    [
        Scene,
        lambda: Scene(people=PEOPLE[:2]),
        lambda: Scene(people=PEOPLE[:1]),
        lambda: Scene(people=()),
        lambda: Scene(obtained_by="getTicket"),
        lambda: Scene(again=Again()),
        lambda: Scene(people=PEOPLE[:2], again=Again(by_order=(WinnerWithoutDraw(REDRAW, 1),))),
        lambda: Scene(void=(("00000000000000aa", None),)),
    ],
)
def test_an_honest_bundle(scene, kind, tmp_path):
    (tmp_path / "b").mkdir()
    shown, code = typed(bundle_of(scene(), tmp_path, kind), tmp_path / "b")
    assert code == 0
    assert shown[-1] == "ALL OK"
    assert [line[:4] for line in shown if re.match(r"\d OK", line)] == [f"{step} OK" for step in range(1, 8)]


def test_it_names_the_key_and_the_numbers(files, tmp_path):
    shown, _ = typed(files, tmp_path)
    assert "3 OK: REHEARSAL" in shown
    assert [line.split("\t")[0] for line in shown if "\t" in line] == ["4", "3", "2"]


def swapped(files, name, old, new):
    assert old in files[name]
    return {**files, name: files[name].replace(old, new)}


@pytest.mark.parametrize(
    ("step", "spoil"),
    [
        (1, lambda files: {**files, "extra.txt": b"x"}),
        (1, lambda files: {name: content for name, content in files.items() if name != "rules.json"}),
        (1, lambda files: swapped(files, "outcome.json", b"4,3,2", b"1,3,2")),
        (2, lambda files: reseal(swapped(files, "rules.json", b'"reserves":2', b'"reserves":1'))),
        (3, lambda files: reseal(swapped(files, "draws/1/random.json", b"[4,3,2]", b"[1,3,2]"))),
        (4, lambda files: reseal(swapped(files, "draws/1/response.json", b"[4,3,2]", b"[1,3,2]"))),
        (5, lambda files: reseal(swapped(files, "list.txt", b"period 2024-02", b"period 2024-03"))),
        (6, lambda files: reseal(swapped(files, "facts.jsonl", b'"number":417', b'"number":418'))),
        (6, lambda files: reseal(retell(files, 7, '"number":417', '"number":418'))),
        (6, lambda files: reseal(swapped(files, "journal.jsonl", b'"n":5', b'"n":6'))),
        (7, lambda files: reseal(swapped(files, "outcome.json", b'"number":4', b'"number":1'))),
        (7, lambda files: reseal(swapped(files, "outcome.json", "О••• Ч.".encode(), "А•••в Н.".encode()))),
    ],
)
def test_the_step_that_finds_it(step, spoil, files, tmp_path):
    shown, code = typed(spoil(files), tmp_path)
    assert code != 0
    assert f"NOT VALID: {step}" in shown
    assert shown[-1] == "NOT VALID"


def test_a_redraw_under_another_signature(tmp_path):
    (tmp_path / "b").mkdir()
    files = bundle_of(Scene(again=Again()), tmp_path)
    spoilt = reseal(swapped(files, "draws/2/random.json", b'"data":[1]', b'"data":[2]'))
    assert "NOT VALID: 3" in typed(spoilt, tmp_path / "b")[0]


def test_a_rehearsal_is_never_called_random_orgs(tmp_path):
    (tmp_path / "b").mkdir()
    shown, _ = typed(bundle_of(live(), tmp_path), tmp_path / "b")
    assert "3 OK: REHEARSAL" in shown


def test_every_step_is_told_in_three_languages():
    steps = re.split(r"^\d\.$", verify_text().partition("[random.org]")[0], flags=re.M)
    for step in steps:
        assert re.findall(r"^(kk|ru|en)  ", step, flags=re.M)[:3] == ["kk", "ru", "en"]
    assert len(steps) == 9
