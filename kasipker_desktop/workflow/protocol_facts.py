"""What a protocol prints, gathered from a meeting's facts into one value (domain.md 3.3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from ..domain.annexes import CodeCount, ListAnnex, ListView, ProtocolRef
from ..domain.calendar import Period, local, window_end
from ..domain.campaign import Campaign, Texts
from ..domain.commission import CommissionSeated, VoteTaken
from ..domain.errors import NotAllowed
from ..domain.frozen import ListFrozen
from ..domain.identity import RowCode, masked
from ..domain.meeting import Meeting, Noted
from ..domain.outcome import ROLES
from ..domain.protocol import (
    DocumentFixed,
    DocumentKind,
    DrawFacts,
    DrawnPerson,
    ListFacts,
    NumberSaidBy,
    Protocol,
    Replaced,
)
from ..domain.report import Declared, Excluded, ImportReport
from ..domain.serials import previous_serial
from .ports import Press
from .store_port import Reading

ANNEXED_ROWS = 5_000
"""A longer list is printed on request, not with each protocol; its sheets are then counted by hand."""


@dataclass(frozen=True)
class Circumstances:
    """What a protocol needs beside the journal."""

    campaign: Campaign
    now: datetime
    late_reason: Texts | None
    rehearsal: bool


def protocol_facts(look: Reading, press: Press, period: Period, given: Circumstances) -> Protocol:
    """The facts as they stand; a protocol that is there already is replaced under its own number.

    Raises NotAllowed `late_reason` when the deadline was missed and no reason is given (terms para 5).
    """
    meeting = look.meeting(period)
    frozen_at, frozen, seated, list_vote, result_vote = _needed(meeting)
    held_at = meeting.done.completed_at if meeting.done else given.now
    late = missed_deadline(meeting, period, given.now)
    if late and given.late_reason is None:
        raise NotAllowed("late_reason", deadline=f"{period.deadline:%d.%m.%Y}")
    numbers, campaign = meeting.numbers or (), given.campaign
    report = look.list_report(frozen.report)
    return Protocol(
        number=meeting.protocol.number if meeting.protocol else look.next_number(DocumentKind.PROTOCOL),
        day=local(held_at).date(),
        period=str(period),
        terms=campaign.terms_on(local(held_at).date()),
        organiser=campaign.organiser,
        prize=campaign.prize,
        seated=seated,
        ended_at=given.now,
        list=_list_facts(report, frozen.list, frozen_at),
        list_vote=list_vote,
        draw=draw_facts(look.notes(), meeting, seated),
        drawn=drawn_persons(look, frozen.list, numbers),
        window_end=last_day(held_at, campaign) if numbers else None,
        result_vote=result_vote,
        late_reason=given.late_reason if late else None,
        incidents=meeting.incidents,
        list_sheets=_list_sheets(look, press, report, frozen),
        random_sheets=1 if meeting.done else 0,
        replaced=_replaced(meeting),
        journal=look.head(),
        rehearsal=given.rehearsal,
    )


def last_day(held_at: datetime, campaign: Campaign) -> date:
    """The last day on which a winner found at that time can meet the conditions (terms para 10)."""
    return window_end(held_at, campaign.rules.days, campaign.rules.roll, campaign.holidays)


def missed_deadline(meeting: Meeting, period: Period, now: datetime) -> bool:
    """Whether the draw was held later than the terms say (para 5), by the clock of Astana."""
    return local(meeting.done.completed_at if meeting.done else now).date() > period.deadline


def drawn_persons(look: Reading, fingerprint: str, numbers: tuple[int, ...]) -> tuple[DrawnPerson, ...]:
    """The drawn rows as the protocol names them."""
    people = [look.participant(fingerprint, number) for number in numbers]
    return tuple(
        DrawnPerson(role, number, person.name, masked(person.iin))
        for role, number, person in zip(ROLES, numbers, people, strict=False)
    )


def reasons(excluded: Iterable[Excluded]) -> tuple[CodeCount, ...]:
    """How many rows each reason excluded, in the order of the codes."""
    codes = [row.code for row in excluded]
    return tuple(CodeCount(code, codes.count(code)) for code in RowCode if code in codes)


def draw_facts(notes: Iterable[Noted], meeting: Meeting, seated: CommissionSeated) -> DrawFacts | None:
    """The ceremony and random.org's answer; None where there was no chance to ask for."""
    done, ticket, said, request = meeting.done, meeting.ticket, meeting.said, meeting.request
    if done is None or ticket is None or said is None or request is None:
        return None
    names = {member.id: member.name for member in seated.commission.members}
    witness = meeting.witness
    return DrawFacts(
        ticket=ticket.ticket,
        attempts=ticket.attempt,
        room=tuple(NumberSaidBy(names[s.member], s.number) for s in said.said),
        pressed_by=names[request.pressed_by],
        witness_before=names[witness.before] if witness and witness.before else None,
        witness_after=names[witness.after] if witness and witness.after else None,
        numbers=done.numbers,
        serial=done.serial,
        previous=previous_serial(notes, ticket.key, done.serial),
        completed_at=done.completed_at,
    )


def _needed(meeting: Meeting) -> tuple[datetime, ListFrozen, CommissionSeated, VoteTaken, VoteTaken]:
    note, frozen, seated = meeting.note(ListFrozen), meeting.frozen, meeting.seated
    if note is None or frozen is None or seated is None:
        raise NotAllowed("not_frozen")
    list_vote, result_vote = meeting.list_vote, meeting.result_vote
    if list_vote is None or result_vote is None:
        raise NotAllowed("votes_missing")
    return note.at, frozen, seated, list_vote, result_vote


def _list_facts(report: ImportReport, fingerprint: str, frozen_at: datetime) -> ListFacts:
    declared = {file.declared for file in report.sources}
    worst = next((d for d in (Declared.DIFFERS, Declared.NONE) if d in declared), Declared.MATCH)
    return ListFacts(report.read, len(report.excluded), report.admitted, fingerprint, frozen_at, worst)


def _list_sheets(look: Reading, press: Press, report: ImportReport, frozen: ListFrozen) -> int:
    """How many sheets annex 1 will have: its digests, which are not known yet, don't matter for that."""
    if frozen.participants > ANNEXED_ROWS:
        return 0
    protocol = ProtocolRef(1, Period.parse(report.period).deadline, "")
    left = (len(report.excluded), reasons(report.excluded))
    draft = ListAnnex(
        protocol, report.period, ListView.LAST_FOUR, frozen.participants, *left, ribbon(frozen), "", False
    )
    return press.list_sheets(draft, (person.name for person in look.participants(frozen.report)))


def ribbon(frozen: ListFrozen) -> str:
    """The fingerprint as papers bear it: an empty list has no weave."""
    return frozen.list if frozen.participants else ""


def _replaced(meeting: Meeting) -> Replaced | None:
    """The version that a new one takes the place of, with the signatures that it makes void."""
    versions = [d for d in meeting.all(DocumentFixed) if d.kind is DocumentKind.PROTOCOL]
    return Replaced(len(versions), versions[-1].facts, len(meeting.signatures)) if versions else None
