"""How long a bundle's check takes, and how much memory: ratios measured in one run, each step a process of its own.

The floor of `verify` is bare hashing in Python of the same texts: of each participant, of each line, of list.txt.
The floor of verify.html is `verify` itself on the same bundle.

    .venv/bin/python -m benchmarks.evidence --people 10000 100000
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

FULL = 1_048_575


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--no-page", action="store_true", help="leaves the browser out")
    parser.add_argument("--step", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.step:
        _run_step(options.step[0], Path(options.step[1]))
        return
    print(f"{'people':>10}{'floor s':>10}{'verify s':>10}{'ratio':>8}{'peak MB':>9}{'page s':>9}{'page/verify':>13}")
    for people in options.people:
        with tempfile.TemporaryDirectory(prefix="evidence-") as folder:
            _compare(people, write(people, Path(folder)), not options.no_page)


def _compare(people: int, bundle: Path, with_page: bool) -> None:
    floor, _ = _measured("floor", bundle)
    taken, peak = _measured("verify", bundle)
    line = f"{people:>10}{floor:>10.2f}{taken:>10.2f}{taken / floor:>8.2f}{peak:>9.0f}"
    if with_page:
        page = _page_seconds(bundle)
        line += f"{page:>9.2f}{page / taken:>13.2f}"
    print(line, flush=True)


def _measured(step: str, bundle: Path) -> tuple[float, float]:
    """Seconds of the processor inside the process, and its peak of memory in MB."""
    command = [sys.executable, "-m", "benchmarks.evidence", "--step", step, str(bundle)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    seconds, peak = done.stdout.split()
    return float(seconds), float(peak)


def _run_step(step: str, bundle: Path) -> None:
    start = time.process_time()
    STEPS[step](bundle)
    peak = int(re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())[1]) / 1024
    sys.stdout.write(f"{time.process_time() - start} {peak}\n")


def _floor(bundle: Path) -> None:
    """The digests that nobody can do without, from the plain text of the bundle."""
    whole = hashlib.sha256()
    with (bundle.parent / "participants.tsv").open(encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            mask, _, text = line.rstrip("\n").partition("\t")
            private = hashlib.sha256(text.encode()).hexdigest()
            digest = hashlib.sha256(f"{number}\t{mask}\t{private}".encode()).hexdigest()
            whole.update(f"{number} {digest}\n".encode())


def _verify(bundle: Path) -> None:
    from kasipker_desktop.evidence.verifier import verify

    verdict = verify(bundle, {})
    if verdict.verdict.value != "REHEARSAL":
        raise SystemExit(str(verdict.cause))


STEPS = {"floor": _floor, "verify": _verify}


def _page_seconds(bundle: Path) -> float:
    """Seconds of the processor on the page's own thread; the file is chosen from the disk."""
    from kasipker_desktop.evidence.verify_page import verify_page
    from tests.evidence.browser import browser

    place = bundle.parent / "verify.html"
    place.write_text(verify_page(), encoding="utf-8")
    with browser() as page:
        page.open(place.as_uri())
        before = page.thread_seconds()
        if page.choose(bundle) != "REHEARSAL":
            raise SystemExit(page.text(".failed"))
        return page.thread_seconds() - before


def write(people: int, folder: Path) -> Path:
    """A rehearsal's bundle of so many people, and their file beside it."""
    from kasipker_desktop.domain.people import Participant
    from kasipker_desktop.evidence.bundle import write_bundle
    from kasipker_desktop.evidence.source import BundleKind
    from tests.evidence.bundles import Scene

    names = itertools.cycle(("Ахметов Нұрлан Серікұлы", "ИП «Іңкәрбеков и партнёры»", "Тілеубердин Бақытжан Жеңісұлы"))
    crowd = tuple(Participant(iin, next(names), date(2024, 2, 14)) for iin in itertools.islice(_identities(), people))
    source = Scene(people=crowd).source()
    with (folder / "participants.tsv").open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(source.participants())
    return write_bundle(replace(source, number=1), BundleKind.COMMISSION, folder)


def _identities() -> Iterator[str]:
    """IINs with right control digits, each once: 366 birthdays, 100 years, serial numbers."""
    from kasipker_desktop.domain.identity import control_digit

    for serial in itertools.count(1):
        for year, month, day in itertools.product(range(100), range(1, 13), range(1, 29)):
            eleven = f"{year:02}{month:02}{day:02}{3 + serial % 2}{serial:04}"
            digit = control_digit(eleven)
            if digit is not None:
                yield f"{eleven}{digit}"


if __name__ == "__main__":
    sys.path.insert(0, os.fspath(Path(__file__).parent.parent))
    main()
