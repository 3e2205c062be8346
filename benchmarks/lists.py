"""How long lists take, and how much memory: ratios to the floor, measured in one run, each step a process of its own.

The floor is python-calamine's `to_python()` of the same file, for text `list(csv.reader)`, in a bare process.

    .venv/bin/python -m benchmarks.lists --rows 10000 100000
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kasipker_desktop.domain.calendar import Period
    from kasipker_desktop.storage.store import Store

FULL = 1_048_575


@dataclass(frozen=True)
class Run:
    """Seconds by the wall clock and the peak of memory, in MB, of a process."""

    seconds: float
    peak: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=[10_000, 100_000, FULL])
    parser.add_argument("--folder", type=Path, help="keeps the made lists here")
    parser.add_argument("--rounds", type=int, default=3, help="the median of so many rounds")
    parser.add_argument("--step", nargs="+", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.step:
        STEPS[options.step[0]](*map(Path, options.step[1:]))
        return
    with tempfile.TemporaryDirectory(prefix="lists-") as spare:
        folder = options.folder or Path(spare)
        folder.mkdir(parents=True, exist_ok=True)
        print(f"{'':28}{'rows':>10}{'floor s':>10}{'s':>8}{'ratio':>8}{'peak MB':>9}{'floor MB':>10}{'µs/row':>8}")
        for rows in options.rows:
            _compare(folder, rows, options.rounds)


def _compare(folder: Path, rows: int, rounds: int) -> None:
    from .generated import write_csv, write_xlsx

    xlsx, text = folder / f"{rows}.xlsx", folder / f"{rows}.csv"
    for file, write in ((xlsx, write_xlsx), (text, write_csv)):
        if not file.exists():
            write(file, rows)
    floor = _median(rounds, "floor", xlsx)
    with tempfile.TemporaryDirectory(prefix="store-", dir=folder) as at:
        stores = [Path(at) / str(number) for number in range(rounds)]
        _line("xlsx: judged and stored", rows, floor, [_run("import", xlsx, store) for store in stores])
        for store in stores:
            _run("seat", store)
        _line("frozen, to the xlsx floor", rows, floor, [_run("freeze", store) for store in stores])
    _line("xlsx: check-list", rows, floor, [_run("check", xlsx) for _ in range(rounds)])
    text_floor = _median(rounds, "floor-text", text)
    with tempfile.TemporaryDirectory(prefix="store-", dir=folder) as at:
        stores = [Path(at) / str(number) for number in range(rounds)]
        _line("csv: judged and stored", rows, text_floor, [_run("import", text, store) for store in stores])


def _line(what: str, rows: int, floor: Run, runs: list[Run]) -> None:
    seconds, peak = statistics.median(run.seconds for run in runs), max(run.peak for run in runs)
    ratio = seconds / floor.seconds
    numbers = f"{floor.seconds:10.2f}{seconds:8.2f}{ratio:8.2f}{peak:9.0f}{floor.peak:10.0f}{seconds / rows * 1e6:8.1f}"
    print(f"{what:28}{rows:10}{numbers}", flush=True)


def _median(rounds: int, *step: str | Path) -> Run:
    runs = [_run(*step) for _ in range(rounds)]
    return Run(statistics.median(run.seconds for run in runs), max(run.peak for run in runs))


def _run(*step: str | Path) -> Run:
    command = [sys.executable, "-m", "benchmarks.lists", "--step", *map(str, step)]
    if str(step[0]) in FLOORS:
        command = [sys.executable, "-c", FLOORS[str(step[0])], str(step[1])]
    started = time.perf_counter()
    child = subprocess.Popen(command)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{step}: {child.returncode}")
    return Run(time.perf_counter() - started, usage.ru_maxrss / 1024)


FLOORS = {
    "floor": "import sys; from python_calamine import CalamineWorkbook as Book; "
    "Book.from_path(sys.argv[1]).get_sheet_by_index(0).to_python()",
    "floor-text": "import csv, sys; list(csv.reader(open(sys.argv[1], encoding='utf-8', newline=''), delimiter=';'))",
}


def _import(file: Path, folder: Path) -> None:
    from kasipker_desktop.intake.judge import judge
    from kasipker_desktop.intake.letters import printable
    from kasipker_desktop.settings import load_sample
    from kasipker_desktop.workflow.importing import Importing

    sample = load_sample()
    Importing(_store(folder), judge, sample.campaign, printable()).run([file], _period(), sample.decisions.commission)


def _seat(folder: Path) -> None:
    """Not measured: the commission approves the list, so that it can be frozen."""
    from kasipker_desktop.domain.commission import AgendaItem, unanimous
    from kasipker_desktop.settings import load_sample
    from kasipker_desktop.workflow.seating import Seating

    sample, seating = load_sample(), Seating(_store(folder))
    seated = sample.decisions.seated(_period(), _now())
    seating.seat(_period(), seated)
    seating.vote(_period(), AgendaItem.LIST, unanimous(seated.seats))


def _freeze(folder: Path) -> None:
    from kasipker_desktop.settings import load_sample
    from kasipker_desktop.workflow.freezing import Freezing

    Freezing(_store(folder), load_sample().campaign, "key", _now, os.urandom).run(_period())


def _store(folder: Path) -> Store:
    from kasipker_desktop.storage.store import Store

    return Store(folder / "store.sqlite", _now, os.urandom)


def _now() -> datetime:
    return datetime.now(UTC)


def _check(file: Path) -> None:
    from kasipker_desktop.app import Application

    Application().check_list([file], _period())


def _period() -> Period:
    from kasipker_desktop.domain.calendar import Period

    return Period(2024, 2)


STEPS = {"import": _import, "seat": _seat, "freeze": _freeze, "check": _check}

if __name__ == "__main__":
    main()
