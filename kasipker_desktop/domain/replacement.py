"""The protocol by which a prize goes on: a redraw, the next or the last reserve, or nobody (domain.md 3.3.3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from .annexes import ProtocolRef
from .award import Channel, ContactOutcome, ForfeitReason, Succession
from .campaign import Organiser, Prize, Texts
from .commission import CommissionSeated, VoteTaken
from .incident import Incident
from .protocol import DocumentKind, DrawFacts, Paper

PARAGRAPHS = {
    ForfeitReason.NO_CONTACT: 10,
    ForfeitReason.NOT_FULFILLED: 10,
    ForfeitReason.NO_ID: 11,
    ForfeitReason.REFUSED_ACT: 11,
    ForfeitReason.INELIGIBLE: 5,
}
"""The paragraph of the terms that a reason rests on; a written refusal rests on none (domain.md 3.3.3)."""


@dataclass(frozen=True)
class ContactMade:
    """An attempt to reach the winner: when, who tried, and by what way with what outcome."""

    at: datetime
    who: str
    channel: Channel
    outcome: ContactOutcome


@dataclass(frozen=True)
class Replacement(Paper):
    """Everything such a protocol prints.

    `fallen` is who held the prize under the protocol `base`; `detail` belongs to the reasons that need one. `reserves`
    are the names still there, in their order: numbers 1 and 2 of a draw by chance. `draw` is there with
    `Succession.BY_CHANCE` only, `awardee` and `window_end` are None with `Succession.NOBODY`.
    """

    DOCUMENT: ClassVar[DocumentKind] = DocumentKind.REPLACEMENT

    number: int
    day: date
    period: str
    terms: date
    organiser: Organiser
    prize: Prize
    seated: CommissionSeated
    ended_at: datetime
    base: ProtocolRef
    fallen: str
    reason: ForfeitReason
    detail: Texts | None
    contacts: tuple[ContactMade, ...]
    succession: Succession
    reserves: tuple[str, ...]
    draw: DrawFacts | None
    awardee: str | None
    window_end: date | None
    vote: VoteTaken
    incidents: tuple[Incident, ...]
    random_sheets: int
    fingerprint: str
    journal: str
    rehearsal: bool
