"""The archive: a month checked again beside its rows read and hashed bare; a search over twelve lists. One run.

Claims (issue of the award): check <= 3 x bare; search <= 100 ms at the median. `python benchmarks/archive.py [people]`.
"""

from __future__ import annotations

import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))  # the tools are no package of the program

from kasipker_desktop.domain.calendar import Period
from tools.campaign import DRAWN, GIVEN, MORE, SURNAMES, make

PEOPLE = 120_000
"""In each of ten frozen lists: as many as twelve lists of 100 000."""

FACTOR, MEDIAN_MS, RUNS, SEARCHES = 3.0, 100.0, 5, 60
MONTH = Period(2024, 3)


def bare(file: Path) -> str:
    """Reads every row of the month and hashes it as the list does, and nothing else."""
    whole = sha256()
    with sqlite3.connect(file) as connection:
        imported, list_id = connection.execute(
            "SELECT imported, id FROM frozen_list WHERE period = ?", (str(MONTH),)
        ).fetchone()
        block = connection.execute("SELECT block FROM salts WHERE list = ?", (list_id,)).fetchone()[0]
        masks = [
            mask
            for (words,) in connection.execute(
                "SELECT masks FROM frozen_block WHERE list = ? ORDER BY first", (list_id,)
            )
            for mask in words.split("\n")
        ]
        rows = connection.execute(
            "SELECT number, iin, name, connected_on FROM participant WHERE imported = ? ORDER BY number", (imported,)
        )
        for number, iin, name, connected in rows:
            salt = block[(number - 1) * 16 : number * 16].hex()
            private = sha256(f"{salt}\t{number}\t{iin}\t{name}\t{connected}".encode()).hexdigest()
            line = sha256(f"{number}\t{masks[number - 1]}\t{private}".encode()).hexdigest()
            whole.update(f"{number} {line}\n".encode())
    return whole.hexdigest()


def timed(work: Callable[[], object]) -> float:
    """Seconds."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def asked() -> list[str]:
    """What people type: parts of names, digits, numbers."""
    seeded = random.Random(7)
    names = [f"{seeded.choice(SURNAMES + MORE)} {seeded.choice(GIVEN)[:3]}" for _ in range(SEARCHES // 2)]
    tails = [f"{seeded.randrange(10_000):04}" for _ in range(SEARCHES // 4)]
    return [*names, *tails, *(seeded.choice(SURNAMES)[: seeded.randrange(2, 6)] for _ in range(SEARCHES // 4))]


def main() -> None:
    """Makes the campaign, runs everything, prints the table."""
    people = int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE
    sizes = {month: people if month in DRAWN else 10 for month in range(1, 12)}
    with ExitStack() as held, tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        services, _ = make(held, Path(folder), sizes)
        made = time.perf_counter() - began
        file = Path(folder) / "store" / "store.sqlite"
        verifying, searching = services.use.verifying, services.use.searching
        pairs = [(timed(lambda: bare(file)), timed(lambda: verifying.check(MONTH, "en"))) for _ in range(RUNS)]
        indexed = timed(lambda: searching.catch_up(lambda done, total: None))
        found = [timed(lambda words=words: searching.find(words)) for words in asked()]
    plain, checked = (statistics.median(column) for column in zip(*pairs, strict=True))
    median, worst = statistics.median(found) * 1000, max(found) * 1000
    ratio = checked / plain
    print(f"campaign of {people * len(DRAWN)} rows made in {made:.0f} s, index of names in {indexed:.1f} s")
    print(f"rows of a month read and hashed bare {plain * 1000:7.0f} ms   median of {RUNS}")
    print(f"the month checked again              {checked * 1000:7.0f} ms   {ratio:.2f} x bare")
    print(f"allowed                              {FACTOR:.0f} x: {'kept' if ratio <= FACTOR else 'MISSED'}")
    print(f"search, median of {len(found)}                {median:7.1f} ms   worst {worst:.0f} ms")
    print(f"allowed                              {MEDIAN_MS:.0f} ms: {'kept' if median <= MEDIAN_MS else 'MISSED'}")


if __name__ == "__main__":
    main()
