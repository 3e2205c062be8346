"""Bringing an excluded row back by a vote: counted, printed with its reason, in its place in the files."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.calendar import Period
from ..domain.campaign import Texts
from ..domain.commission import MemberVote, check_votes
from ..domain.errors import NotAllowed
from ..domain.readmission import RowReadmission, admitted_row, carried, find_readmissible, with_readmitted
from ..domain.report import Excluded, ImportReport, ListImported, RowPlace
from .steps import Step, demand
from .store_port import Store, Writing


class Readmitting:
    """Notes the commission's vote on one excluded row; nobody is brought back without one (design.md 5)."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def vote(self, period: Period, place: RowPlace, reason: Texts, votes: Sequence[MemberVote]) -> RowReadmission:
        """Votes on the row at a place; with a majority it is in the list, which is itself still to be voted on.

        Raises NotAllowed `not_this_step`, `votes_missing`, `reason_missing`, `not_readmissible` (another code),
        `already_listed` (its identity stands in the list).
        """
        if not (reason.kk.strip() and reason.ru.strip()):
            raise NotAllowed("reason_missing")
        with self._store.writing() as work:
            meeting = work.meeting(period)
            demand(meeting, Step.LIST_VOTE)
            seated, imported = meeting.seated, meeting.imported
            if seated is None or imported is None:
                raise NotAllowed("votes_missing")
            check_votes(votes, seated)
            report = work.list_report(imported.report)
            row = find_readmissible(report, place)
            if work.is_listed(imported.report, row.iin):
                raise NotAllowed("already_listed", row=place.row)
            after, number = imported.report, None
            if carried(tuple(votes)):
                after, number = _readmit(work, period, imported.report, report, row)
            where = (row.place.source, row.place.sheet, row.place.row, row.code)
            fact = RowReadmission(str(period), imported.report, after, *where, number, reason, tuple(votes))
            work.note(fact, period)
            if number is not None:
                counts = (report.read, report.admitted + 1, len(report.excluded) - 1)
                work.note(ListImported(str(period), after, *counts), period)
            work.commit()
        return fact


def _readmit(work: Writing, period: Period, before: str, report: ImportReport, row: Excluded) -> tuple[str, int]:
    """The list with the row in it: the new report's digest and the row's number."""
    intake, number = work.extend_list(period, before, admitted_row(row))
    extended = with_readmitted(report, row, number)
    digest = work.keep_report(extended)
    intake.finish(extended, digest)
    return digest, number
