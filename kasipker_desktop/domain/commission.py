"""The commission: members, who is present, quorum, votes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from .campaign import Texts
from .errors import NotAllowed


class Role(StrEnum):
    """What a member is in the commission, in the order of the protocol."""

    CHAIR = "chair"
    SECRETARY = "secretary"
    MEMBER = "member"


class Vote(StrEnum):
    FOR = "for"
    AGAINST = "against"
    ABSTAINED = "abstained"


class AgendaItem(StrEnum):
    """What is voted on: the list (item 1), the result (item 2); before a redraw, that the prize was forfeited."""

    LIST = "list"
    RESULT = "result"
    FORFEITURE = "forfeiture"


@dataclass(frozen=True)
class Member:
    """A member of the commission; `id` names them in facts, the name is printed as it is."""

    id: str
    name: str
    role: Role
    position: Texts


@dataclass(frozen=True)
class Commission:
    """The commission as an order appointed it; members in the protocol's order."""

    order: Texts
    members: tuple[Member, ...]

    def member(self, member_id: str) -> Member:
        return next(member for member in self.members if member.id == member_id)

    def having(self, role: Role) -> tuple[Member, ...]:
        return tuple(member for member in self.members if member.role is role)


@dataclass(frozen=True)
class CommissionSeated:
    """Who came to the meeting, where and when it began, and who works the program."""

    KIND: ClassVar[str] = "commission_seated"
    PERSONAL: ClassVar[bool] = False

    period: str
    commission: Commission
    present: tuple[str, ...]
    operator: str
    venue: Texts
    invited: tuple[str, ...]
    started_at: datetime

    @property
    def seats(self) -> tuple[Member, ...]:
        """The members present, in the protocol's order."""
        return tuple(member for member in self.commission.members if member.id in self.present)

    @property
    def absent(self) -> tuple[Member, ...]:
        return tuple(member for member in self.commission.members if member.id not in self.present)


@dataclass(frozen=True)
class MemberVote:
    member: str
    vote: Vote


@dataclass(frozen=True)
class Dissent:
    """A member's dissenting opinion, in both languages; it is printed word for word."""

    member: str
    text: Texts


@dataclass(frozen=True)
class VoteTaken:
    """A vote of the members present on one agenda item, with a dissenting opinion where there is one."""

    KIND: ClassVar[str] = "vote_taken"
    PERSONAL: ClassVar[bool] = False

    period: str
    item: AgendaItem
    subject: str
    votes: tuple[MemberVote, ...]
    dissent: Dissent | None = None

    def count(self, vote: Vote) -> int:
        return sum(1 for cast in self.votes if cast.vote is vote)

    @property
    def carried(self) -> bool:
        """More than half of the members present are for it."""
        return self.count(Vote.FOR) * 2 > len(self.votes)


@dataclass(frozen=True)
class WitnessNoted:
    """Who opened the ticket's page on an own device, before and after the draw; None is «not checked»."""

    KIND: ClassVar[str] = "witness_noted"
    PERSONAL: ClassVar[bool] = False

    draw: str
    attempt: int
    before: str | None
    after: str | None


def has_quorum(seated: CommissionSeated) -> bool:
    """The chair and more than half of the members are present (domain.md R-14)."""
    chair = any(member.role is Role.CHAIR for member in seated.seats)
    return chair and len(seated.seats) * 2 > len(seated.commission.members)


def unanimous(seats: Sequence[Member]) -> tuple[MemberVote, ...]:
    return tuple(MemberVote(member.id, Vote.FOR) for member in seats)


def check_dissent(dissent: Dissent, seated: CommissionSeated) -> None:
    """Raises NotAllowed `dissent_incomplete` unless a member present says it in both languages."""
    if dissent.member not in seated.present or not (dissent.text.kk and dissent.text.ru):
        raise NotAllowed("dissent_incomplete")


def check_votes(votes: Sequence[MemberVote], seated: CommissionSeated) -> None:
    """Raises NotAllowed `votes_missing` unless each member present voted once."""
    if sorted(cast.member for cast in votes) != sorted(member.id for member in seated.seats):
        raise NotAllowed("votes_missing")
