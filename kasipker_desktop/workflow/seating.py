"""Who sits in the meeting, and what they vote."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.calendar import Period
from ..domain.ceremony import BASE, meeting_of, stage_of
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
from ..domain.meeting import Meeting
from ..domain.redraw import Redraw
from .steps import Step, demand
from .store_port import Store

_STEPS = {
    AgendaItem.LIST: Step.LIST_VOTE,
    AgendaItem.FORFEITURE: Step.FORFEITURE,
    AgendaItem.RESULT: Step.RESULT_VOTE,
}


class Seating:
    """Notes who is present and the votes of the agenda."""

    def __init__(self, store: Store, named: bool = True) -> None:
        """`named`: the commission of the order was set; the made-up one of rehearsals sits in rehearsals only."""
        self._store = store
        self._named = named

    def seat(self, period: Period, seated: CommissionSeated, number: int = BASE) -> None:
        """Notes the members present at the draw of that number; without a quorum it stays at this step.

        Raises NotAllowed `commission_unnamed` in a draw of record until the commission of the order is set.
        """
        if not self._named:
            raise NotAllowed("commission_unnamed")
        with self._store.writing() as work:
            demand(stage_of(work.meeting(period), number), Step.COMMISSION)
            work.note(seated, period)
            work.commit()

    def vote(
        self,
        period: Period,
        item: AgendaItem,
        votes: Sequence[MemberVote],
        dissent: Dissent | None = None,
        number: int = BASE,
    ) -> None:
        """Notes a vote of every member present. Raises NotAllowed `votes_missing`, `dissent_incomplete`."""
        with self._store.writing() as work:
            stage = stage_of(work.meeting(period), number)
            demand(stage, _STEPS[item])
            seated = meeting_of(stage).seated
            if seated is None:
                raise NotAllowed("votes_missing")
            check_votes(votes, seated)
            if dissent:
                check_dissent(dissent, seated)
            work.note(VoteTaken(str(period), item, _subject(stage, item), tuple(votes), dissent), period)
            work.commit()


def _subject(stage: Meeting | Redraw, item: AgendaItem) -> str:
    """What a vote is bound to: the list's report or fingerprint, in a redraw its draw."""
    if isinstance(stage, Redraw):
        return stage.opened.draw
    imported, frozen = stage.imported, stage.frozen
    if item is AgendaItem.RESULT and frozen:
        return frozen.list
    if imported is None:
        raise NotAllowed("votes_missing")
    return imported.report
