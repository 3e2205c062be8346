"""The one table of what follows what in a meeting: the step it is at is the first fact that is missing."""

from __future__ import annotations

from enum import StrEnum

from ..domain.commission import has_quorum
from ..domain.errors import NotAllowed
from ..domain.meeting import Meeting
from ..domain.protocol import DocumentKind


class Step(StrEnum):
    """The steps of a meeting in their order (design.md 4)."""

    LIST = "list"
    COMMISSION = "commission"
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


def step_of(meeting: Meeting) -> Step:
    """Where a meeting stands. With fewer than two participants there is no chance to ask for."""
    for step, there in _facts_in_order(meeting):
        if not there:
            return step
    return Step.DONE


def demand(meeting: Meeting, step: Step) -> None:
    """Raises NotAllowed `not_this_step` when the meeting is not at that step."""
    now = step_of(meeting)
    if now is not step:
        raise NotAllowed("not_this_step", step=step.value, now=now.value)


def _facts_in_order(meeting: Meeting) -> tuple[tuple[Step, bool], ...]:
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
