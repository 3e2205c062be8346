"""The one table of what follows what in a meeting: the step it is at is the first fact that is missing."""

from __future__ import annotations

from enum import StrEnum

from ..domain.ceremony import meeting_of
from ..domain.commission import has_quorum
from ..domain.errors import NotAllowed
from ..domain.incident import IncidentKind
from ..domain.meeting import Meeting
from ..domain.protocol import DocumentKind
from ..domain.redraw import Redraw


class Step(StrEnum):
    """The steps of a meeting in their order (design.md 4)."""

    LIST = "list"
    COMMISSION = "commission"
    FORFEITURE = "forfeiture"
    LIST_VOTE = "list_vote"
    FREEZE = "freeze"
    TICKET = "ticket"
    NUMBERS = "numbers"
    PRESS = "press"
    ANSWER = "answer"
    RESULT_VOTE = "result_vote"
    PROTOCOL = "protocol"
    SIGNATURES = "signatures"
    ACT = "act"
    DONE = "done"


DRAWING = (Step.TICKET, Step.NUMBERS, Step.PRESS, Step.ANSWER)
"""The steps of a draw under way: its list is frozen, its result is not there."""


def step_of(stage: Meeting | Redraw) -> Step:
    """Where a meeting stands: at the first fact that is missing."""
    facts = _redraw_in_order(stage) if isinstance(stage, Redraw) else _facts_in_order(stage)
    return next((step for step, there in facts if not there), Step.DONE)


def demand(stage: Meeting | Redraw, step: Step) -> None:
    """Raises NotAllowed as `demand_going_on` does, and `not_this_step` for a meeting at another step."""
    demand_going_on(stage)
    demand_step(stage, step)


def demand_going_on(stage: Meeting | Redraw) -> None:
    """Raises NotAllowed `handed_over` for a meeting that goes on elsewhere, `adjourned` until it is resumed."""
    meeting = meeting_of(stage)
    if meeting.handed_over:
        raise NotAllowed("handed_over")
    if meeting.adjourned:
        raise NotAllowed("adjourned")


def demand_step(stage: Meeting | Redraw, *steps: Step) -> None:
    """Raises NotAllowed `not_this_step` unless the meeting stands at one of the steps."""
    now = step_of(stage)
    if now not in steps:
        raise NotAllowed("not_this_step", step=steps[0].value, now=now.value)


def ways_out(stage: Meeting | Redraw) -> tuple[IncidentKind, ...]:
    """What the commission may decide where a draw stands, beside its next step (design.md 6).

    Each use case has the last word: whether a ticket is still good only random.org knows.
    """
    meeting, step = meeting_of(stage), step_of(stage)
    if meeting.adjourned:
        return (IncidentKind.RESUMED,)
    if step not in DRAWING:
        return ()
    ways = [IncidentKind.ADJOURNED]
    if meeting.request is None and isinstance(stage, Meeting):
        ways.append(IncidentKind.LIST_REPLACED)
    if meeting.ticket is not None:
        ways.append(IncidentKind.TICKET_EXPIRED)
    return (*ways, IncidentKind.KEY_REPLACED)


def _facts_in_order(meeting: Meeting) -> tuple[tuple[Step, bool], ...]:
    """With fewer than two participants there is no chance to ask for."""
    frozen, seated = meeting.frozen, meeting.seated
    list_vote, result_vote = meeting.list_vote, meeting.result_vote
    by_chance = frozen is None or frozen.participants > 1
    drawn = meeting.numbers is not None
    return (
        (Step.LIST, meeting.imported is not None),
        (Step.COMMISSION, seated is not None and has_quorum(seated)),
        (Step.LIST_VOTE, list_vote is not None and list_vote.carried),
        (Step.FREEZE, frozen is not None),
        (Step.TICKET, not by_chance or meeting.ticket is not None),
        (Step.NUMBERS, not by_chance or meeting.said is not None),
        (Step.PRESS, drawn or (by_chance and meeting.request is not None)),
        (Step.ANSWER, drawn),
        (Step.RESULT_VOTE, result_vote is not None and result_vote.carried),
        (Step.PROTOCOL, meeting.protocol is not None),
        (Step.SIGNATURES, meeting.all_signed),
        (Step.ACT, meeting.numbers == () or meeting.document(DocumentKind.ACT) is not None),
    )


def _redraw_in_order(redraw: Redraw) -> tuple[tuple[Step, bool], ...]:
    """Between two reserves the whole ceremony; else the prize goes on by the protocol alone (domain.md 3.3.3)."""
    meeting, seated = redraw.meeting, redraw.meeting.seated
    forfeited, result_vote = redraw.forfeit_vote, redraw.result_vote
    drawn = redraw.numbers is not None
    return (
        (Step.COMMISSION, seated is not None and has_quorum(seated)),
        (Step.FORFEITURE, forfeited is not None and forfeited.carried),
        (Step.TICKET, not redraw.by_chance or meeting.ticket is not None),
        (Step.NUMBERS, not redraw.by_chance or meeting.said is not None),
        (Step.PRESS, drawn or (redraw.by_chance and meeting.request is not None)),
        (Step.ANSWER, drawn),
        (Step.RESULT_VOTE, result_vote is not None and result_vote.carried),
        (Step.PROTOCOL, meeting.protocol is not None),
        (Step.SIGNATURES, meeting.all_signed),
        (Step.ACT, redraw.numbers == () or meeting.document(DocumentKind.ACT) is not None),
    )
