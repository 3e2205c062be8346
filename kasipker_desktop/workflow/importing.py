"""Reading a period's files into a judged list, or judging them without keeping anything."""

from __future__ import annotations

import dataclasses
from collections.abc import Container, Sequence
from pathlib import Path

from ..domain.calendar import Period
from ..domain.campaign import Campaign, RepeatEntries
from ..domain.commission import Commission
from ..domain.errors import NotAllowed
from ..domain.people import strict_key
from ..domain.report import ImportReport, Judging, ListImported
from .ports import Judge, Store


def check_list(judge: Judge, files: Sequence[Path], period: Period, letters: Container[str]) -> ImportReport:
    """The report of files judged by themselves; nothing is stored. Raises Refusal."""
    return judge(files, Judging(period, letters), lambda rows: None)


class Importing:
    """Takes the files of a period, all at once; again as long as the list isn't frozen."""

    def __init__(self, store: Store, judge: Judge, campaign: Campaign, letters: Container[str]) -> None:
        self._store = store
        self._judge = judge
        self._campaign = campaign
        self._letters = letters

    def run(self, files: Sequence[Path], period: Period, commission: Commission) -> ImportReport:
        """Judges the files and keeps the list with its report.

        Raises Refusal for a file that can't be taken, NotAllowed `list_frozen` after the freeze; then nothing is kept.
        """
        self._campaign.row(period)
        with self._store.writing() as work:
            if work.meeting(period).frozen:
                raise NotAllowed("list_frozen", period=str(period))
            repeats = self._campaign.rules.repeat_entries is RepeatEntries.ADMIT
            entered = frozenset[str]() if repeats else work.entered_before(period)
            members = frozenset(strict_key(member.name) for member in commission.members)
            intake = work.start_list(period)
            judged = self._judge(files, Judging(period, self._letters, members, entered), intake.take)
            report = dataclasses.replace(judged, earlier=work.earlier_lists(period))
            digest = work.keep_report(report)
            intake.finish(report, digest)
            counts = (report.read, report.admitted, len(report.excluded))
            work.note(ListImported(str(period), digest, *counts), period)
            work.commit()
        return report
