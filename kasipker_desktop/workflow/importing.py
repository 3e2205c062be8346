"""Reading a period's files into a judged list, or judging them without keeping anything."""

from __future__ import annotations

import dataclasses
from collections.abc import Container, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from ..domain.calendar import Period
from ..domain.campaign import Campaign, RepeatEntries
from ..domain.commission import Commission
from ..domain.errors import NotAllowed
from ..domain.people import strict_key
from ..domain.report import Admitted, Declaration, ImportReport, Judging, ListImported
from .ports import Judge, Take, Watch
from .store_port import Reading, Store


def check_list(judge: Judge, files: Sequence[Path], period: Period, letters: Container[str]) -> ImportReport:
    """The report of files judged by themselves; nothing is stored. Raises Refusal."""
    return judge(files, Judging(period, letters), lambda rows: None)


@dataclass(frozen=True)
class Choices:
    """What a person decided about the files: encodings by file name, what billing declared by file name."""

    encodings: Mapping[str, str] = field(default_factory=dict)
    declared: Mapping[str, Declaration] = field(default_factory=dict)


class Importing:
    """Takes the files of a period, all at once; again as long as the list isn't frozen."""

    def __init__(self, store: Store, judge: Judge, campaign: Campaign, letters: Container[str]) -> None:
        self._store = store
        self._judge = judge
        self._campaign = campaign
        self._letters = letters

    def run(
        self,
        files: Sequence[Path],
        period: Period,
        commission: Commission,
        choices: Choices = Choices(),
        watch: Watch = lambda rows: None,
    ) -> ImportReport:
        """Judges the files and keeps the list with its report; `watch` may raise to stop.

        Raises Refusal for a file that can't be taken, NotAllowed `list_frozen` after the freeze; then nothing is kept.
        """
        self._campaign.row(period)
        with self._store.writing() as work:
            if work.meeting(period).frozen:
                raise NotAllowed("list_frozen", period=str(period))
            judging = self._judging(work, period, commission, choices)
            intake = work.start_list(period)
            with _behind(intake.take) as take:
                judged = self._judge(files, judging, _watched(take, watch))
            report = _declared(dataclasses.replace(judged, earlier=work.earlier_lists(period)), choices.declared)
            digest = work.keep_report(report)
            intake.finish(report, digest)
            counts = (report.read, report.admitted, len(report.excluded))
            work.note(ListImported(str(period), digest, *counts), period)
            work.commit()
        return report

    def _judging(self, look: Reading, period: Period, commission: Commission, choices: Choices) -> Judging:
        repeats = self._campaign.rules.repeat_entries is RepeatEntries.ADMIT
        entered = frozenset[str]() if repeats else look.entered_before(period)
        members = frozenset(strict_key(member.name) for member in commission.members)
        return Judging(period, self._letters, members, entered, look.headings(), choices.encodings)


@contextmanager
def _behind(take: Take) -> Iterator[Take]:
    """Takes each batch on a thread of its own while the next is judged; all of it is taken once the context is left.

    What taking a batch raises comes with the next one, or at the end.
    """
    with ThreadPoolExecutor(1, "intake") as thread:
        under_way: Future[None] | None = None

        def take_behind(batch: list[Admitted]) -> None:
            nonlocal under_way
            if under_way:
                under_way.result()
            under_way = thread.submit(take, batch)

        yield take_behind
        if under_way:
            under_way.result()


def _watched(take: Take, watch: Watch) -> Take:
    """Takes each batch, and says how many rows were admitted so far."""
    taken = 0

    def watched(batch: list[Admitted]) -> None:
        nonlocal taken
        taken += len(batch)
        watch(taken)
        take(batch)

    return watched


def _declared(report: ImportReport, declared: Mapping[str, Declaration]) -> ImportReport:
    """The report with what billing said of each file compared."""
    said = (declared.get(source.name, Declaration(None, None)).compare(source) for source in report.sources)
    sources = (dataclasses.replace(source, declared=one) for source, one in zip(report.sources, said, strict=True))
    return dataclasses.replace(report, sources=tuple(sources))
