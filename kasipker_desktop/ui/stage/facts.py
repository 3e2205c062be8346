"""Everything a scene paints, as one frozen value made from the meeting's view; painters know nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import QLocale

from ...domain.calendar import Period, local
from ...domain.campaign import Campaign
from ...domain.commission import CommissionSeated, Member, Role
from ...domain.errors import NotAllowed
from ...domain.incident import Incident, IncidentKind
from ...domain.meeting import Meeting
from ...domain.outcome import DrawnRole, draw_size
from ...domain.people import short_name
from ...domain.ticket import TICKET_PAGE, RequestNoted
from ...workflow.drawing import who_speaks
from ...workflow.rehearsing import Decisions
from ...workflow.viewing import MeetingView


@dataclass(frozen=True)
class Seat:
    """A member as the opening names them."""

    role: Role
    name: str
    short: str


@dataclass(frozen=True)
class Said:
    """A number of the room: whose it is and the digits typed so far."""

    name: str
    digits: str = ""


@dataclass(frozen=True)
class Person:
    """A drawn row under the name that the stage may show; never an IIN."""

    role: DrawnRole
    number: int
    name: str


@dataclass(frozen=True)
class StageFacts:
    """What the hall may see; None or empty is what is not a fact yet."""

    campaign: str
    period: Period
    prize: str
    nominal: int
    venue: str
    seats: tuple[Seat, ...]
    appointed: int
    seated: bool
    rehearsal: bool
    now: datetime
    participants: int | None = None
    fingerprint: str = ""
    ticket: str = ""
    said: tuple[Said, ...] = ()
    witness: str = ""
    sent_at: datetime | None = None
    lost: bool = False
    tries: int = 0
    drawn: tuple[Person, ...] = ()
    serial: int | None = None
    held: bool = True
    calm: bool = False

    @property
    def page(self) -> str:
        """The ticket's public page."""
        return TICKET_PAGE + self.ticket if self.ticket else ""

    @property
    def room(self) -> str:
        """The numbers said, as they stand in the request."""
        return "-".join(said.digits for said in self.said)

    @property
    def count(self) -> int:
        """How many numbers are asked for."""
        return draw_size(self.participants or 0)

    @property
    def elapsed(self) -> timedelta:
        """How long the request is under way."""
        return max(self.now - self.sent_at, timedelta()) if self.sent_at else timedelta()

    @property
    def clock(self) -> str:
        return f"{local(self.now):%H:%M:%S}"

    def at(self, now: datetime) -> StageFacts:
        """The same facts at another moment of the clock."""
        return replace(self, now=now)

    def having(self, role: Role) -> tuple[Seat, ...]:
        return tuple(seat for seat in self.seats if seat.role is role)


@dataclass(frozen=True)
class Live:
    """What only this moment knows: the digits being typed, how often the answer was asked for, the clock."""

    now: datetime
    typed: tuple[str, ...] = ()
    tries: int = 0
    calm: bool = False


def stage_facts(view: MeetingView, campaign: Campaign, decisions: Decisions, rehearsal: bool, live: Live) -> StageFacts:
    """The facts of a meeting in the window's language. A journal's fact goes before what is being typed."""
    seated = view.meeting.seated
    language = "ru" if QLocale().name().startswith("ru") else "kk"
    members = seated.seats if seated else decisions.commission.members
    made = StageFacts(
        campaign=campaign.name,
        period=view.period,
        prize=campaign.prize.name.of(language),
        nominal=campaign.prize.nominal,
        venue=(seated.venue if seated else decisions.venue).of(language),
        seats=tuple(Seat(member.role, member.name, short_name(member.name)) for member in members),
        appointed=len((seated.commission if seated else decisions.commission).members),
        seated=seated is not None,
        rehearsal=rehearsal,
        now=live.now,
        tries=live.tries,
        calm=live.calm,
    )
    return _with_draw(made, view, live)


def _with_draw(made: StageFacts, view: MeetingView, live: Live) -> StageFacts:
    meeting = view.meeting
    frozen, ticket, done = meeting.frozen, meeting.ticket, meeting.done
    sent = meeting.note(RequestNoted) if meeting.request else None
    return replace(
        made,
        participants=frozen.participants if frozen else None,
        fingerprint=frozen.list if frozen else "",
        ticket=ticket.ticket if ticket else "",
        said=_said(meeting, live.typed),
        witness=_witness(meeting),
        sent_at=sent.at if sent else None,
        lost=_is_lost(meeting),
        drawn=tuple(Person(person.role, person.number, person.name) for person in view.drawn),
        serial=done.serial if done else None,
        held=meeting.numbers != (),
    )


def _said(meeting: Meeting, typed: Sequence[str]) -> tuple[Said, ...]:
    seated, said = meeting.seated, meeting.said
    if seated is None:
        return ()
    if said:
        return tuple(Said(_short(seated, number.member), str(number.number)) for number in said.said)
    try:
        voices = who_speaks(seated)
    except NotAllowed:
        return ()
    digits = [*typed, *[""] * len(voices)]
    return tuple(Said(_short(seated, member), digits[place]) for place, member in enumerate(voices))


def _short(seated: CommissionSeated, member_id: str) -> str:
    member: Member = seated.commission.member(member_id)
    return short_name(member.name)


def _witness(meeting: Meeting) -> str:
    seated, witness = meeting.seated, meeting.witness
    return _short(seated, witness.before) if seated and witness and witness.before else ""


def _is_lost(meeting: Meeting) -> bool:
    request = meeting.request
    lost = [i for i in meeting.all(Incident) if i.kind is IncidentKind.ANSWER_LOST]
    return request is not None and any(incident.attempt == request.attempt for incident in lost)
