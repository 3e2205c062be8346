"""How long papers take: ratios to bare reportlab drawing the very same strings, medians of processor time in one run.

Claims (issue of the papers): a protocol and an act in both languages, warm, <= 3 x; the papers of 50 winners <= 2 x;
annex 1 of 100,000 rows <= 2 x a bare canvas, with memory that does not grow with the rows. The floor draws what a
recording of our own pages says was drawn: the same words, faces, sizes and places, and nothing else.

    .venv/bin/python -m benchmarks.papers --rows 1000 10000 100000
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from kasipker_desktop.documents.fonts import Face, font
from kasipker_desktop.documents.press import Press
from kasipker_desktop.domain.annexes import ListAnnex, ListRow
from tests.documents import samples

LANGUAGES = ("kk", "ru")
PRESS = Press()


@dataclass(frozen=True)
class Word:
    """A string as it was drawn on a page."""

    page: int
    x: float
    y: float
    face: str
    size: float
    text: str


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=[1_000, 10_000])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--peak", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.peak:
        print(len(_annex(options.peak)), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
        return
    print(f"{'':44}{'floor s':>10}{'s':>9}{'ratio':>8}")
    _compare("protocol + act, both languages, warm", _one, options.rounds)
    _compare("papers of 50 winners, both languages", _fifty, max(1, options.rounds // 2))
    for rows in options.rows:
        _compare_annex(rows, max(1, options.rounds // 2))


def _one() -> None:
    for language in LANGUAGES:
        PRESS.paper(samples.protocol(), language)
        PRESS.paper(samples.act(), language)


def _fifty() -> None:
    """Fifty different winners: no two papers are the same."""
    for number in range(50):
        protocol, act = samples.protocol(number=number + 1), samples.act(number=number + 1)
        awardee = replace(act.awardee, name=f"{act.awardee.name} {number}")
        for language in LANGUAGES:
            PRESS.paper(protocol, language)
            PRESS.paper(replace(act, awardee=awardee), language)


def _compare(what: str, ours: Callable[[], None], rounds: int) -> None:
    words = _recorded(ours)
    ours()
    floor = _median(rounds, lambda: _bare(words))
    _line(what, floor, _median(rounds, ours))


def _line(what: str, floor: float, seconds: float, more: str = "") -> None:
    print(f"{what:44}{floor:10.3f}{seconds:9.3f}{seconds / floor:8.2f}{more}", flush=True)


def _recorded(ours: Callable[[], None]) -> list[list[Word]]:
    """Every string that our pages draw, document by document."""
    documents: list[list[Word]] = []
    words: list[Word] = []
    text_out, save = PDFTextObject.textOut, Canvas.save

    def listening(self: PDFTextObject, text: str) -> None:
        page = self._canvas.getPageNumber()
        words.append(Word(page, self.getX(), self.getY(), self._fontname, self._fontsize, text))
        text_out(self, text)

    def saved(self: Canvas) -> None:
        documents.append(list(words))
        words.clear()
        save(self)

    PDFTextObject.textOut, Canvas.save = listening, saved
    try:
        ours()
    finally:
        PDFTextObject.textOut, Canvas.save = text_out, save
    return documents


def _bare(documents: list[list[Word]]) -> None:
    for words in documents:
        canvas = Canvas(BytesIO(), invariant=1, pageCompression=1)
        page = 1
        for word in words:
            if word.page != page:
                canvas.showPage()
                page = word.page
            canvas.setFont(word.face, word.size)
            canvas.drawString(word.x, word.y, word.text)
        canvas.showPage()
        canvas.save()


def _annex(rows: int) -> bytes:
    facts = samples.list_annex(participants=rows)
    return PRESS.list(facts, lambda: _rows(facts), "kk")


def _rows(facts: ListAnnex) -> Iterator[ListRow]:
    """The sample's rows; their digests are not printed here and cost nothing."""
    day = samples.date(2024, 2, 9)
    names = samples.NAMES
    for number in range(1, facts.participants + 1):
        yield ListRow(number, names[number % len(names)], "••••••••0015", day, "")


def _bare_annex(rows: int) -> None:
    """The same cells by drawString, 40 rows a page, a rule under each."""
    canvas = Canvas(BytesIO(), invariant=1, pageCompression=1)
    for row in _rows(samples.list_annex(participants=rows)):
        place = row.number % 40
        if place == 0:
            canvas.showPage()
        canvas.setFont(Face.REGULAR.value, 9.4)
        y = 780 - 17 * place
        cells = ((100, str(row.number)), (160, row.name), (430, row.iin), (510, f"{row.connected_on:%d.%m.%Y}"))
        for x, text in cells:
            canvas.drawString(x, y, text)
        canvas.line(100, y - 4, 560, y - 4)
    canvas.showPage()
    canvas.save()


def _compare_annex(rows: int, rounds: int) -> None:
    font(Face.REGULAR)
    floor = _median(rounds, lambda: _bare_annex(rows))
    seconds = _median(rounds, lambda: _annex(rows))
    told = subprocess.run(
        [sys.executable, "-m", "benchmarks.papers", "--peak", str(rows)], check=True, capture_output=True, text=True
    ).stdout.split()
    _line(f"annex 1, {rows} rows", floor, seconds, f"   {int(told[0]) / 1e6:.1f} MB of PDF, peak {told[1]} MB")


def _median(rounds: int, work: Callable[[], object]) -> float:
    times = []
    for _ in range(rounds):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return statistics.median(times)


if __name__ == "__main__":
    main()
