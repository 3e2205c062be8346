"""The single-use random.org ticket of a draw, and the request that goes out under it (design.md 6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from .calendar import Period
from .canonical import dump

TICKET_PAGE = "https://api.random.org/tickets/form?ticket="
USER_DATA_LIMIT = 300


@dataclass(frozen=True)
class Ticket:
    """What createTickets and getTicket say of a ticket (random-org.md 1.4); times are random.org's, UTC."""

    ticket_id: str
    hashed_key: str
    show_result: bool
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None
    serial: int | None
    previous: str | None
    next: str | None

    @property
    def page(self) -> str:
        """The public page of the ticket, for anyone in the hall."""
        return TICKET_PAGE + self.ticket_id


@dataclass(frozen=True)
class TicketAnswer:
    """A ticket as getTicket shows it now, with the body as received; `at` is the server's own clock, if it told it."""

    ticket: Ticket
    body: bytes
    at: datetime | None = None


@dataclass(frozen=True)
class Usage:
    """The state of the API key (getUsage); asking for it is not billed (random-org.md 1.5)."""

    status: str
    bits_left: int
    requests_left: int
    total_bits: int
    total_requests: int


@dataclass(frozen=True)
class TicketAsked:
    """A ticket is about to be asked for; `known` are the unused tickets random.org listed before.

    After a lost answer the one unused ticket that is not among them is ours (design.md 6).
    """

    KIND: ClassVar[str] = "ticket_asked"
    PERSONAL: ClassVar[bool] = False

    draw: str
    attempt: int
    known: tuple[str, ...]


@dataclass(frozen=True)
class TicketMade:
    """A ticket of this draw, confirmed unused by getTicket; `attempt` counts the tickets shown for the draw."""

    KIND: ClassVar[str] = "ticket_made"
    PERSONAL: ClassVar[bool] = False

    draw: str
    attempt: int
    ticket: str
    created_at: datetime
    expires_at: datetime
    key: str
    answer: str


@dataclass(frozen=True)
class TicketSeen:
    """The ticket as anyone sees it after the draw; `answer` is the SHA-256 of that getTicket body."""

    KIND: ClassVar[str] = "ticket_seen"
    PERSONAL: ClassVar[bool] = False

    draw: str
    attempt: int
    answer: str


@dataclass(frozen=True)
class DrawRequest:
    """Everything that decides a draw before chance does: the parameters of one generateSignedIntegers."""

    draw: str
    attempt: int
    participants: int
    list: str
    journal: str
    room: str
    ticket: str
    count: int
    maximum: int
    base: int | None = None

    def user_data(self) -> dict[str, str | int]:
        """The members that travel under random.org's signature (design.md 6), in their order."""
        members: dict[str, str | int] = {
            "draw": self.draw,
            "attempt": self.attempt,
            "participants": self.participants,
            "list": self.list,
            "journal": self.journal,
            "room": self.room,
        }
        return members if self.base is None else {**members, "base": self.base}

    def params(self) -> dict[str, object]:
        """The request's params as sent, less apiKey (random-org.md 1.2)."""
        return {
            "n": self.count,
            "min": 1,
            "max": self.maximum,
            "replacement": False,
            "base": 10,
            "pregeneratedRandomization": None,
            "userData": self.user_data(),
            "ticketId": self.ticket,
        }

    def text(self) -> str:
        """request.json, with its final LF."""
        return dump(self.params()) + "\n"


@dataclass(frozen=True)
class RequestNoted:
    """The request is on disk and a member pressed; from here on the draw may have happened.

    `request` is the SHA-256 of request.json.
    """

    KIND: ClassVar[str] = "request_noted"
    PERSONAL: ClassVar[bool] = False

    draw: str
    attempt: int
    ticket: str
    request: str
    pressed_by: str


def draw_id(campaign: str, period: Period, number: int) -> str:
    """`kasipker-2024/2024-02/1`: the first draw of a period is 1, a redraw the next."""
    return f"{campaign}/{period}/{number}"
