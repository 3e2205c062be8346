"""Who sits in the meeting, and what they vote."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.calendar import Period
from ..domain.commission import (
    AgendaItem,
    CommissionSeated,
    Dissent,
    MemberVote,
    VoteTaken,
    check_dissent,
    check_votes,
)
from ..domain.errors import NotAllowed
from .ports import Store
from .steps import Step, demand

_STEPS = {AgendaItem.LIST: Step.LIST_VOTE, AgendaItem.RESULT: Step.RESULT_VOTE}


class Seating:
    """Notes who is present and the votes of the agenda."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def seat(self, period: Period, seated: CommissionSeated) -> None:
        """Notes the members present; without a quorum the meeting stays at this step."""
        with self._store.writing() as work:
            demand(work.meeting(period), Step.COMMISSION)
            work.note(seated, period)
            work.commit()

    def vote(
        self, period: Period, item: AgendaItem, votes: Sequence[MemberVote], dissent: Dissent | None = None
    ) -> None:
        """Notes a vote of every member present. Raises NotAllowed `votes_missing`, `dissent_incomplete`."""
        with self._store.writing() as work:
            meeting = work.meeting(period)
            demand(meeting, _STEPS[item])
            seated, imported, frozen = meeting.seated, meeting.imported, meeting.frozen
            if seated is None or imported is None:
                raise NotAllowed("votes_missing")
            check_votes(votes, seated)
            if dissent:
                check_dissent(dissent, seated)
            subject = frozen.list if item is AgendaItem.RESULT and frozen else imported.report
            work.note(VoteTaken(str(period), item, subject, tuple(votes), dissent), period)
            work.commit()
