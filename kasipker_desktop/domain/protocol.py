"""The protocol of a meeting: one value that both languages print, and the signatures under it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from .campaign import Organiser, Prize, Texts
from .canonical import dump, pack, sha256
from .commission import CommissionSeated, VoteTaken
from .incident import Incident
from .outcome import DrawnRole
from .report import Declared


@dataclass(frozen=True)
class DrawnPerson:
    """A drawn row as the protocol names it: the mask of the IIN, never the whole."""

    role: DrawnRole
    number: int
    name: str
    iin_masked: str


@dataclass(frozen=True)
class ListFacts:
    """Agenda item 1 in numbers."""

    read: int
    excluded: int
    participants: int
    fingerprint: str
    frozen_at: datetime
    declared: Declared


@dataclass(frozen=True)
class NumberSaidBy:
    name: str
    number: int


@dataclass(frozen=True)
class DrawFacts:
    """Agenda item 2: the ceremony and random.org's answer; names are those of members."""

    ticket: str
    attempts: int
    room: tuple[NumberSaidBy, ...]
    pressed_by: str
    witness_before: str | None
    witness_after: str | None
    numbers: tuple[int, ...]
    serial: int
    completed_at: datetime


@dataclass(frozen=True)
class Protocol:
    """Everything a protocol prints (terms para 5, domain.md 3.3); `draw` is None with fewer than two participants.

    `drawn` is empty when the draw was not held. `late_reason` stands where the deadline was missed.
    """

    number: int
    day: date
    period: str
    terms: date
    organiser: Organiser
    prize: Prize
    seated: CommissionSeated
    ended_at: datetime
    list: ListFacts
    list_vote: VoteTaken
    draw: DrawFacts | None
    drawn: tuple[DrawnPerson, ...]
    window_end: date | None
    result_vote: VoteTaken
    late_reason: Texts | None
    incidents: tuple[Incident, ...]
    journal: str
    rehearsal: bool

    def digest(self) -> str:
        """The facts digest of the footers, over every printed fact."""
        return sha256(dump(pack(self)))


class DocumentKind(StrEnum):
    """A kind of paper; its file name is in `file_name`."""

    PROTOCOL = "protocol"
    ACT = "act"


_FILE_WORDS = {
    (DocumentKind.PROTOCOL, "kk"): "hattama",
    (DocumentKind.PROTOCOL, "ru"): "protokol",
    (DocumentKind.ACT, "kk"): "akt",
    (DocumentKind.ACT, "ru"): "akt",
}


def file_name(period: str, kind: DocumentKind, number: int, language: str) -> str:
    """`2024-02_hattama_1_kk.pdf` (design.md 8)."""
    return f"{period}_{_FILE_WORDS[kind, language]}_{number}_{language}.pdf"


@dataclass(frozen=True)
class DocumentFixed:
    """A document's facts are fixed: digests of the facts, of both unsigned PDFs and of both wordings."""

    KIND: ClassVar[str] = "document_fixed"
    PERSONAL: ClassVar[bool] = False

    period: str
    kind: DocumentKind
    number: int
    facts: str
    kk: str
    ru: str
    wording_kk: str
    wording_ru: str

    def digest(self) -> str:
        """What a signature is bound to (design.md 7)."""
        return sha256(dump(pack(self)))


class SignatureManner(StrEnum):
    """How a member signs (design.md 7)."""

    BY_HAND = "by_hand"
    DRAWN = "drawn"


@dataclass(frozen=True)
class SignatureGiven:
    """A member signs the document that has this digest; by hand means a blank line on the paper original.

    `strokes` is the SHA-256 of a drawn signature's text; None by hand.
    """

    KIND: ClassVar[str] = "signature_given"
    PERSONAL: ClassVar[bool] = False

    period: str
    member: str
    manner: SignatureManner
    document: str
    strokes: str | None = None
