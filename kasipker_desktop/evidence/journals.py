"""Checks of the journal: one unbroken chain, facts that open to its lines, votes of those who were present."""

from __future__ import annotations

from ..domain.commission import AgendaItem, CommissionSeated, Vote, VoteTaken, has_quorum
from ..domain.commission import check_votes as check_voters
from ..domain.errors import KnownError
from ..domain.frozen import ListFrozen
from ..domain.meeting import FACTS
from .case import Case
from .outcomes import with_seated
from .source import BundleKind


def check_journal(case: Case) -> str:
    """The chain holds and the facts open it; only facts that name participants may be gone, and in public they are."""
    record = case.record
    opened = {note.n for note in record.notes}
    for line in record.lines:
        personal = line.kind in FACTS and FACTS[line.kind].PERSONAL
        if line.n in opened and personal and case.kind is BundleKind.PUBLIC:
            raise KnownError("person_in_public")
        if line.n not in opened and not personal:
            raise KnownError("fact_missing", n=line.n)
    return f"{len(record.lines)}: {record.head}"


def check_votes(case: Case) -> str:
    """A quorum was present, each of them voted once, and the list was carried by a vote before the freeze."""
    before = case.base.past if case.drawn else case.meeting
    frozen, carried = before.note(ListFrozen), before.list_vote
    there = [present for note, present in with_seated(case.meeting) if frozen and note.n == frozen.n]
    seated = there[0] if there else None
    if seated is None or not has_quorum(seated) or carried is None or not carried.carried:
        raise KnownError("vote_missing")
    return ", ".join(_counted(case, item) for item in AgendaItem)


def _counted(case: Case, item: AgendaItem) -> str:
    """How many were for it; every vote is of the members who were present then."""
    found = "–"
    for note, seated in with_seated(case.meeting):
        taken = note.fact
        if isinstance(taken, VoteTaken) and taken.item is item:
            _check_voters(taken, seated)
            found = f"{taken.count(Vote.FOR)}/{len(taken.votes)}"
    return found


def _check_voters(taken: VoteTaken, seated: CommissionSeated | None) -> None:
    if seated is None:
        raise KnownError("vote_missing")
    try:
        check_voters(taken.votes, seated)
    except KnownError as error:
        raise KnownError("vote_missing") from error
