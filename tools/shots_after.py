"""Pictures of what comes after the draws: months, awards and archive of a whole campaign, in both languages."""

from __future__ import annotations

import argparse
import os
import tempfile
from contextlib import ExitStack
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from campaign import make
from shots import Shots, opened

from kasipker_desktop.domain.calendar import Period
from kasipker_desktop.ui.application import Program
from kasipker_desktop.ui.theme import ThemeName

AWARDS = (1, 2, 5, 8, 9, 10)


def main() -> None:
    """Makes the campaign and takes the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("out/shots-after"))
    parser.add_argument("--languages", nargs="*", default=["kk", "ru"])
    parser.add_argument("--themes", nargs="*", default=["light"])
    chosen = parser.parse_args()
    dress = (tuple(chosen.languages), tuple(map(ThemeName, chosen.themes)))
    with ExitStack() as held, tempfile.TemporaryDirectory() as folder:
        services, _ = make(held, Path(folder))
        with opened(services, Path(folder), Period(2024, 10)) as program:
            take(program, chosen.out, dress)


def take(program: Program, out: Path, dress: tuple[tuple[str, ...], tuple[ThemeName, ...]]) -> None:
    """Months, awards, archive."""
    shots = Shots(program, out)
    shots.settle()
    shots.take("months", *dress)
    program.window.open("awards")
    for month in AWARDS:
        program.desk.open_period(Period(2024, month))
        shots.settle()
        shots.take(f"award-{month:02}", *dress)
    program.desk.open_period(Period(2024, 2))
    program.window.open("archive")
    shots.settle()
    shots.take("archive", *dress)
    page = program.window.page("archive")
    page.check_all()
    shots.settle()
    shots.take("archive-checked", *dress)
    page = program.window.page("archive")
    page.search.setText("қасымов бақ")
    page.search_now()
    shots.settle()
    shots.grab(program.window, "archive-found")


if __name__ == "__main__":
    main()
