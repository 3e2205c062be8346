"""The prize's way to a person: publication, contacts, and how the right to it is lost (terms para 5, 8, 10, 11)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from .calendar import local
from .campaign import Rules
from .errors import NotAllowed


class ForfeitReason(StrEnum):
    """Why a drawn person falls away (domain.md 3.3.3)."""

    NO_CONTACT = "no_contact"
    NOT_FULFILLED = "not_fulfilled"
    NO_ID = "no_id"
    REFUSED_ACT = "refused_act"
    INELIGIBLE = "ineligible"
    DECLINED = "declined"


class Channel(StrEnum):
    """How someone tried to reach the winner (terms para 8; domain.md A-14)."""

    CALL = "call"
    SMS = "sms"
    EMAIL = "email"
    CABINET = "cabinet"


class ContactOutcome(StrEnum):
    """What an attempt came to; only `reached` is contact."""

    NO_ANSWER = "no_answer"
    WRONG_NUMBER = "wrong_number"
    SENT = "sent"
    REACHED = "reached"


AFTER_WINDOW = frozenset((ForfeitReason.NO_CONTACT, ForfeitReason.NOT_FULFILLED))
"""Reasons that exist only once the window of the terms' para 10 is over (design.md 9)."""


class Succession(StrEnum):
    """How the prize goes on after a forfeiture (terms para 5 and 10, domain.md A-10)."""

    BY_CHANCE = "by_chance"
    IN_ORDER = "in_order"
    LAST_RESERVE = "last_reserve"
    NOBODY = "nobody"


@dataclass(frozen=True)
class ResultPublished:
    """The result stands where the terms want it (para 5: ismet.kz); `address` is the page's."""

    KIND: ClassVar[str] = "result_published"
    PERSONAL: ClassVar[bool] = False

    period: str
    address: str
    by: str


@dataclass(frozen=True)
class ContactTried:
    """Someone tried to reach the person under a number of the list.

    `at` is when it was tried, by the clock of the one who did; a participant is named by number only.
    """

    KIND: ClassVar[str] = "contact_tried"
    PERSONAL: ClassVar[bool] = False

    draw: str
    number: int
    at: datetime
    channel: Channel
    outcome: ContactOutcome
    by: str


@dataclass(frozen=True)
class PrizeForfeited:
    """The prize goes on without the person under `number`; with this fact the meeting of draw `draw` (…/2, …/3) begins.

    `base_serial` is random.org's of the base draw (None where it needed no chance). `reserves` are the numbers of the
    list still in reserve, in the order of the base draw. `detail` is the SHA-256 of its text in both languages
    (Texts, canonical JSON): free words can name a person and stay out of the journal.
    """

    KIND: ClassVar[str] = "prize_forfeited"
    PERSONAL: ClassVar[bool] = False

    draw: str
    number: int
    reason: ForfeitReason
    detail: str | None
    reserves: tuple[int, ...]
    succession: Succession
    base_serial: int | None


@dataclass(frozen=True)
class Unawarded:
    """No reserve is left: the prize is not handed over (domain.md 3.3.3)."""

    KIND: ClassVar[str] = "unawarded"
    PERSONAL: ClassVar[bool] = False

    draw: str


def succession(reserves: Sequence[int], rules: Rules) -> Succession:
    """Between two reserves chance decides, unless the rules fixed at the freeze say: in order."""
    if len(reserves) > 1:
        return Succession.BY_CHANCE if rules.redraw is rules.redraw.RANDOM else Succession.IN_ORDER
    return Succession.LAST_RESERVE if reserves else Succession.NOBODY


def check_contacts(tried: Sequence[ContactTried], published: bool, operator: str, rules: Rules) -> None:
    """Raises NotAllowed unless «no contact» can be said (design.md 9): `contact_made`, `not_published`,
    `contacts_few`, `contacts_by_operator`."""
    if any(attempt.outcome is ContactOutcome.REACHED for attempt in tried):
        raise NotAllowed("contact_made")
    days: set[date] = {local(attempt.at).date() for attempt in tried}
    if not published:
        raise NotAllowed("not_published")
    if len(tried) < rules.attempts or len(days) < rules.attempt_days:
        raise NotAllowed("contacts_few", attempts=rules.attempts, days=rules.attempt_days)
    if all(attempt.by == operator for attempt in tried):
        raise NotAllowed("contacts_by_operator")
