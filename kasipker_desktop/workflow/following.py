"""What is known of the way of a period's prize, read for the award page and for the months."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from ..domain.award import ForfeitReason, Unawarded
from ..domain.calendar import Period, Window, window
from ..domain.campaign import Campaign, Rules
from ..domain.commission import CommissionSeated, Member
from ..domain.delivery import AwardeeDetails, AwardStep, CertificateNoted, ConsentsGiven, Remark, RowConfirmed
from ..domain.identity import masked
from ..domain.meeting import Meeting, Noted
from ..domain.operators import OperatorAdded
from ..domain.path import Path, paths
from ..domain.people import short_name
from ..domain.redraw import last_sitting, published, redraws, reserves_left
from ..domain.rules import read_rules
from .forfeiting import proposal
from .store_port import Reading


@dataclass(frozen=True)
class Drawn:
    """A drawn row as it may be shown; once the persons are destroyed only the mask is left."""

    number: int
    name: str
    iin_masked: str
    connected_on: date | None


@dataclass(frozen=True)
class Way:
    """One person's way with the person, the window, and the remarks by the line they are about."""

    path: Path
    person: Drawn
    window: Window
    remarks: dict[int, str]

    @property
    def confirmed(self) -> RowConfirmed | None:
        return self.path.last(RowConfirmed)

    @property
    def details(self) -> AwardeeDetails | None:
        return self.path.last(AwardeeDetails)

    @property
    def consents(self) -> ConsentsGiven | None:
        return self.path.last(ConsentsGiven)

    @property
    def certificate(self) -> CertificateNoted | None:
        return self.path.last(CertificateNoted)


@dataclass(frozen=True)
class AwardView:
    """The ways of a period's prize, the present one last; without a winner there is none. `draw` is the last one's."""

    period: Period
    draw: int
    ways: tuple[Way, ...]
    reserves: tuple[Drawn, ...]
    published: Noted | None
    publishable: bool
    unawarded: bool
    redraw_open: bool
    members: tuple[Member, ...]
    operator: str
    names: dict[str, str]
    rules: Rules

    @property
    def way(self) -> Way | None:
        """The present awardee's, or the last one's when the prize goes on."""
        return self.ways[-1] if self.ways else None

    def proposal(self, now: datetime) -> ForfeitReason | None:
        """What the program proposes to the commission; None while there is nothing to decide."""
        way = self.way
        if way is None:
            return None
        return proposal(way.path, self.published is not None, self.operator, self.rules, way.window.left(now) < 0)


def award_view(look: Reading, campaign: Campaign, period: Period) -> AwardView:
    """The period's prize as it stands."""
    meeting = look.meeting(period)
    frozen, seated, found = meeting.frozen, meeting.seated, paths(meeting)
    rules = read_rules(look.rules(frozen.rules)).rules if frozen else campaign.rules
    fingerprint = frozen.list if frozen else ""
    remarks = _remarks(meeting)
    ways = tuple(
        Way(path, drawn_row(look, fingerprint, path.number), _window(path, rules, campaign), remarks) for path in found
    )
    later = redraws(meeting)
    return AwardView(
        period=period,
        draw=len(later) + 1,
        ways=ways,
        reserves=tuple(drawn_row(look, fingerprint, number) for number in reserves_left(meeting)),
        published=published(meeting),
        publishable=_publishable(meeting),
        unawarded=is_unawarded(meeting),
        redraw_open=bool(later) and later[-1].numbers is None,
        members=seated.commission.members if seated else (),
        operator=seated.operator if seated else "",
        names=names_of(look, seated),
        rules=rules,
    )


def names_of(look: Reading, seated: CommissionSeated | None) -> dict[str, str]:
    """Who did what, by name: the members of the meeting, and who else worked the program."""
    members = {member.id: member.name for member in seated.commission.members} if seated else {}
    others = {note.fact.id: note.fact.name for note in look.notes() if isinstance(note.fact, OperatorAdded)}
    return {by: short_name(name) for by, name in (members | others).items()}


def drawn_row(look: Reading, fingerprint: str, number: int) -> Drawn:
    """The row of a number, by its mask where the person was destroyed."""
    person = look.person(fingerprint, number)
    if person is None:
        return Drawn(number, look.mask(fingerprint, number), "", None)
    return Drawn(number, person.name, masked(person.iin), person.connected_on)


def _publishable(meeting: Meeting) -> bool:
    """Whether the last draw's protocol is signed: then its result may be published."""
    sitting = last_sitting(meeting)
    return sitting.protocol is not None and sitting.all_signed


def is_unawarded(meeting: Meeting) -> bool:
    """Nobody is left for the prize, by protocol."""
    return any(isinstance(note.fact, Unawarded) for note in meeting.notes)


@dataclass(frozen=True)
class PrizeState:
    """A period's prize at a glance: how many places of the path are reached, and what stands out."""

    reached: int
    step: AwardStep | None
    in_order: bool
    went_on: bool
    lost: bool
    unawarded: bool
    last_day: date | None

    @property
    def closed(self) -> bool:
        return self.step is None

    @property
    def delivered(self) -> bool:
        """The prize is in the winner's hands: only closing may be left."""
        return self.in_order and self.reached >= len(AwardStep) - 1


def prize_state(meeting: Meeting, campaign: Campaign) -> PrizeState | None:
    """None before anybody has won."""
    found = paths(meeting)
    if not found:
        return None
    path = found[-1]
    reached = sum(1 for step in AwardStep if path.reached(step))
    return PrizeState(
        reached=reached,
        step=path.step,
        in_order=all(path.reached(step) for step in list(AwardStep)[:reached]),
        went_on=len(found) > 1,
        lost=path.lost is not None,
        unawarded=is_unawarded(meeting),
        last_day=None if path.fulfilled or path.lost else _window(path, campaign.rules, campaign).last,
    )


def _window(path: Path, rules: Rules, campaign: Campaign) -> Window:
    return window(path.since, rules.days, rules.roll, campaign.holidays)


def _remarks(meeting: Meeting) -> dict[int, str]:
    return {note.fact.about: note.fact.text for note in meeting.notes if isinstance(note.fact, Remark)}
