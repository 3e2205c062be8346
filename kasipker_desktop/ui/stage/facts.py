"""Everything a scene paints, as one frozen value; painters know nothing else (`reading` makes it of the record)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum

from ...domain.calendar import Period, local
from ...domain.commission import Role
from ...domain.numbers import Carried
from ...domain.outcome import DrawnRole, draw_size
from ...domain.strokes import Strokes
from ...domain.ticket import TICKET_PAGE


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


class Signing(Enum):
    """How far a member is with the signature."""

    AHEAD = "ahead"
    NOW = "now"
    ON_PAPER = "on_paper"
    DRAWN = "drawn"


@dataclass(frozen=True)
class Signer:
    """A member who signs; `ink` is the drawn signature, None until it is drawn (and read)."""

    role: Role
    name: str
    state: Signing
    ink: Strokes | None = None

    @property
    def done(self) -> bool:
        return self.state in (Signing.ON_PAPER, Signing.DRAWN)


@dataclass(frozen=True)
class Answer:
    """random.org's answer as it was kept, verified, before anything of it is shown."""

    numbers: tuple[int, ...]
    serial: int
    completed_at: datetime
    kept_at: datetime
    genuine: bool


@dataclass(frozen=True)
class StageFacts:
    """What the hall may see; None or empty is what is not a fact yet.

    `place` says whose roll and reveal is on: 0 the winner's, 1 and 2 the reserves'. `rows` are names of the frozen
    list by number, as many as the rolling passes.
    """

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
    asked: int | None = None
    fingerprint: str = ""
    ticket: str = ""
    draw: str = ""
    said: tuple[Said, ...] = ()
    witness: str = ""
    sent_at: datetime | None = None
    lost: bool = False
    tries: int = 0
    head: str = ""
    carried: Carried | None = None
    answer: Answer | None = None
    drawn: tuple[Person, ...] = ()
    held: bool = True
    place: int = 0
    rows: Mapping[int, str] = field(default_factory=dict)
    protocol: int | None = None
    signers: tuple[Signer, ...] = ()
    winner_first: bool = True
    confetti: bool = True
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
        return draw_size(self.participants or 0) if self.asked is None else self.asked

    @property
    def elapsed(self) -> timedelta:
        """How long the request is under way, or how long it was until the answer was kept."""
        until = self.answer.kept_at if self.answer else self.now
        return max(until - self.sent_at, timedelta()) if self.sent_at else timedelta()

    @property
    def clock(self) -> str:
        return clock_words(self.now)

    @property
    def order(self) -> tuple[int, ...]:
        """In which order the drawn are shown; the whole order was fixed by the answer, whichever is chosen."""
        places = range(len(self.drawn))
        return tuple(places if self.winner_first else reversed(places))

    @property
    def person(self) -> Person:
        """Whose turn it is."""
        return self.drawn[self.place]

    @property
    def shown_before(self) -> frozenset[int]:
        """The numbers revealed before this turn: they roll no more."""
        before = self.order[: self.order.index(self.place)] if self.place in self.order else ()
        return frozenset(self.drawn[place].number for place in before)

    def at(self, now: datetime, place: int = 0) -> StageFacts:
        """The same facts at another moment of the clock, at somebody's turn."""
        return replace(self, now=now, place=place)

    def having(self, role: Role) -> tuple[Seat, ...]:
        return tuple(seat for seat in self.seats if seat.role is role)


def clock_words(now: datetime) -> str:
    """«15:12:08», by the clock of Astana."""
    return f"{local(now):%H:%M:%S}"
