"""What a draw costs beyond the disk: press to request, last byte to durable outcome, one result verified; as ratios.

Claims (issue of the draw): the first two <= 3 x one fsynced SQLite commit on the same disk, with 1,048,575
participants; the third <= 2 x bare `cryptography` over the same bytes. `python benchmarks/draw.py [PEOPLE] [FOLDER]`.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA512

from kasipker_desktop.domain.calendar import Period
from kasipker_desktop.domain.commission import AgendaItem, unanimous
from kasipker_desktop.domain.keys import KeyRole
from kasipker_desktop.domain.numbers import RoomNumber
from kasipker_desktop.domain.report import Admitted, ImportReport, Judging, SourceFile
from kasipker_desktop.randomorg import signature
from kasipker_desktop.randomorg.client import Client
from kasipker_desktop.randomorg.messages import raw_member
from kasipker_desktop.randomorg.referee import Referee
from kasipker_desktop.randomorg.rehearsal import REHEARSAL_API_KEY, serve
from kasipker_desktop.randomorg.standin import StandIn
from kasipker_desktop.settings import load_sample
from kasipker_desktop.storage.store import Store
from kasipker_desktop.workflow.answering import Answering
from kasipker_desktop.workflow.drawing import Drawing, who_speaks
from kasipker_desktop.workflow.freezing import Freezing
from kasipker_desktop.workflow.importing import Importing
from kasipker_desktop.workflow.seating import Seating
from kasipker_desktop.workflow.viewing import Viewing

PEOPLE = 1_048_575
ROUNDS = 9
COMMITS = 60
VERIFICATIONS = 400
BATCH = 10_000
PERIOD = Period(2024, 2)
STORE, STATE = "store.sqlite", "stand-in.jsonl"

marks: dict[str, float] = {}


def now() -> datetime:
    """The present moment."""
    return datetime.now(UTC)


class TimedClient(Client):
    """Marks when the last byte of an answer is there."""

    def _post(self, request: bytes) -> bytes:
        body = super()._post(request)
        marks["last byte"] = time.perf_counter()
        return body


class TimedStandIn:
    """Marks when a request has arrived whole."""

    def __init__(self) -> None:
        self._answer = StandIn.answer

    def __call__(self, stand_in: StandIn, body: bytes) -> bytes:
        marks["request"] = time.perf_counter()
        return self._answer(stand_in, body)


def judge(people: int) -> Callable[..., ImportReport]:
    """Admits so many people, whatever the files."""

    def admit_all(files: object, judging: Judging, admit: Callable[[list[Admitted]], None]) -> ImportReport:
        for start in range(1, people + 1, BATCH):
            admit([_row(number) for number in range(start, min(start + BATCH, people + 1))])
        source = SourceFile("list.xlsx", "ab" * 32, 1000, people, "xlsx", None)
        return ImportReport(str(judging.period), (source,), people, (), ())

    return admit_all


def _row(number: int) -> Admitted:
    return Admitted(1, 1, number + 1, f"{number:012}", f"Ахметов Нұрлан {number}", date(2024, 2, 9))


def prepare(folder: Path, people: int) -> None:
    """A store and a stand-in that wait for the numbers of the room."""
    sample = load_sample()
    store = Store(folder / STORE, now, os.urandom)
    with serve(state_file=folder / STATE) as url:
        client = Client(url, REHEARSAL_API_KEY)
        drawing = Drawing(store, client, sample.campaign, now)
        seated = sample.decisions.seated(PERIOD, now())
        Importing(store, judge(people), sample.campaign, frozenset()).run([], PERIOD, sample.decisions.commission)
        Seating(store).seat(PERIOD, seated)
        Seating(store).vote(PERIOD, AgendaItem.LIST, unanimous(seated.seats))
        Freezing(store, sample.campaign, client.hashed_key, now, os.urandom).run(PERIOD)
        drawing.ask_ticket(PERIOD)
    store.close()


def hold(folder: Path) -> tuple[float, float, bytes]:
    """One draw: seconds from the press to the request, from the last byte to the durable outcome; and the body."""
    store = Store(folder / STORE, now, os.urandom)
    with serve(state_file=folder / STATE) as url:
        client = TimedClient(url, REHEARSAL_API_KEY)
        client.usage()  # the window has looked at the key before the meeting, and shows the months and the request
        viewing = Viewing(store, load_sample().campaign)
        viewing.months()
        drawing = Drawing(store, client, load_sample().campaign, now)
        seated = viewing.meeting(PERIOD).meeting.seated
        assert seated is not None
        drawing.say_numbers(PERIOD, [RoomNumber(member, 417) for member in who_speaks(seated)])
        viewing.request(PERIOD)
        answering = Answering(store, client, lambda key: Referee(KeyRole.REHEARSAL, key), now)
        began = time.perf_counter()
        drawing.press(PERIOD, "chair")
        done = answering.run(PERIOD, first=True)
        ended = time.perf_counter()
    with store.reading() as look:
        body = look.body(done.reply)
    store.close()
    return marks["request"] - began, ended - marks["last byte"], body


def commit_time(folder: Path) -> float:
    """The median of one small transaction, made durable."""
    file = sqlite3.connect(folder / "commits.sqlite", isolation_level=None)
    file.execute("PRAGMA journal_mode = WAL")
    file.execute("PRAGMA synchronous = FULL")
    file.execute("CREATE TABLE line (n INTEGER PRIMARY KEY, text TEXT)")
    times = []
    for n in range(COMMITS):
        began = time.perf_counter()
        file.execute("BEGIN IMMEDIATE")
        file.execute("INSERT INTO line VALUES (?, ?)", (n, "x" * 300))
        file.execute("COMMIT")
        times.append(time.perf_counter() - began)
    file.close()
    return statistics.median(times)


def verify_times(body: bytes) -> tuple[float, float]:
    """Medians of our verification of a result and of the bare one, over the same bytes."""
    random, signed = raw_member(body, "result", "random"), json.loads(raw_member(body, "result", "signature"))
    known = next(key for key in signature.KNOWN_KEYS if key.role is KeyRole.REHEARSAL)
    key, raw = signature.load_key(known), base64.b64decode(signed)
    ours = timed(lambda: signature.verify(random, signed, KeyRole.REHEARSAL))
    bare = timed(lambda: key.verify(raw, random, PKCS1v15(), SHA512()))
    return ours, bare


def timed(work: Callable[[], object]) -> float:
    """The median time of a piece of work."""
    times = []
    for _ in range(VERIFICATIONS):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def line(name: str, seconds: float, unit: float, allowed: float) -> str:
    """A row of the table."""
    ratio = seconds / unit
    verdict = "kept" if ratio <= allowed else "MISSED"
    return f"{name:<34}{seconds * 1000:9.3f} ms   {ratio:5.2f} x  (allowed {allowed}: {verdict})"


def main() -> None:
    """Prepares once, holds the same draw on copies, prints the table."""
    people = int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE
    timed_answer = TimedStandIn()
    StandIn.answer = lambda stand_in, body: timed_answer(stand_in, body)  # type: ignore[method-assign]
    with tempfile.TemporaryDirectory(dir=sys.argv[2] if len(sys.argv) > 2 else None) as name:
        ready = Path(name) / "ready"
        ready.mkdir()
        prepare(ready, people)
        held, commits = [], []
        for number in range(ROUNDS + 1):
            place = Path(name) / f"round-{number}"
            shutil.copytree(ready, place)
            os.sync()
            commits.append(commit_time(place))
            held.append(hold(place))
            shutil.rmtree(place)
    commit = statistics.median(commits[1:])
    press, outcome = (statistics.median(row[column] for row in held[1:]) for column in (0, 1))
    ours, bare = verify_times(held[-1][2])
    print(f"{people} participants, medians of {ROUNDS} draws after one to warm up")
    print(f"{'one fsynced SQLite commit':<34}{commit * 1000:9.3f} ms")
    print(line("press -> request at the server", press, commit, 3))
    print(line("last byte -> outcome durable", outcome, commit, 3))
    print(f"{'bare cryptography verify':<34}{bare * 1000:9.3f} ms")
    print(line("our verify of one result", ours, bare, 2))


if __name__ == "__main__":
    main()
