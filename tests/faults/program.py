"""Starts the program as a process, on a small list, against a stand-in; and judges what it left behind."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from kasipker_desktop.app import STORE_FILE, Application
from kasipker_desktop.domain.outcome import DrawDone
from kasipker_desktop.randomorg.client import Client
from kasipker_desktop.randomorg.rehearsal import REHEARSAL_API_KEY
from kasipker_desktop.storage.store import Store
from tests.fakes import FEBRUARY, FakeClock, FakeRandomness

ROOT = Path(__file__).parents[2]
PERIOD = str(FEBRUARY)
LIST = "ЖСН;Аты-жөні;Қосылған күні\n" + "".join(
    f"{iin};{name};{day:02}.02.2024\n"
    for iin, name, day in (
        ("850214390015", "Ахметов Нұрлан Серікұлы", 14),
        ("900630490607", "Іңкәрбеков Жанәділ Болатұлы", 29),
        ("011201590015", "Сейітқали Әсем", 1),
        ("040229690802", "Қасым Дана", 2),
    )
)
PATIENCE = 60


@dataclass(frozen=True)
class Ended:
    """How a process ended; a negative code is the signal that killed it."""

    code: int
    out: str
    err: str

    @property
    def said(self):
        """One sentence and no traceback; the first words of it, for the table."""
        lines = self.err.strip().splitlines()
        assert len(lines) <= 1, self.err
        return lines[0][:60] if lines else ""


class Program:
    """One rehearsal in a folder of its own; `data` is where its store is."""

    def __init__(self, folder, url, data=None):
        self.folder = folder
        self.url = url
        self.data = data or folder / "data"
        folder.mkdir(parents=True, exist_ok=True)
        self.data.mkdir(parents=True, exist_ok=True)
        (folder / "list.csv").write_text(LIST, encoding="utf-8")

    def start(self, trap="none"):
        arguments = ["rehearse", "--list", "list.csv", "--period", PERIOD, "--out", "out", "--json", "--lang", "en"]
        arguments += ["--data", str(self.data), "--server", self.url]
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(self.folder)}
        return subprocess.Popen(
            [sys.executable, "-m", "tests.faults.trapped", trap, *arguments],
            cwd=self.folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

    def run(self, trap="none"):
        return ended(self.start(trap))

    def notes(self):
        store = Store(self.data / STORE_FILE, FakeClock(), FakeRandomness())
        try:
            with store.reading() as look:
                return [note.fact for note in look.notes()]
        finally:
            store.close()


def ended(process):
    out, err = process.communicate(timeout=PATIENCE)
    return Ended(process.returncode, out, err)


@dataclass(frozen=True)
class State:
    """What is there in the end: the numbers printed, results made at random.org, and what `verify` says."""

    numbers: tuple
    results: int
    verdict: str


def judge(program, end):
    """The state after the last run, checked: done, shown as recorded, one result stored, and it is the ticket's."""
    assert end.code == 0, end
    told = json.loads(end.out)
    (done,) = [fact for fact in program.notes() if isinstance(fact, DrawDone)]
    assert tuple(told["numbers"]) == done.numbers
    client = Client(program.url, REHEARSAL_API_KEY)
    signed = json.loads(client.get_result(done.serial))["result"]["random"]
    assert tuple(signed["data"]) == done.numbers
    return State(done.numbers, client.usage().total_requests, verdict(Path(told["bundles"][0])))


def verdict(bundle):
    """REHEARSAL, or the first cause against the bundle."""
    found = Application().verify(bundle, {}, "en")
    failed = [check.name for check in found.checks if not check.ok]
    return f"{found.verdict.value} {failed[0]}" if failed else found.verdict.value


def killed_in_silence(end):
    """The process was killed, and had shown nothing that the store might not know."""
    assert (end.code, end.out, end.err) == (-9, "", ""), end
