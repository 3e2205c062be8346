"""The protocol of a meeting: one value that both languages print, and the signatures under it."""

from __future__ import annotations

import typing
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
    previous: int | None
    completed_at: datetime


@dataclass(frozen=True)
class Replaced:
    """The version that a new one takes the place of: its facts digest, and how many signatures became void."""

    version: int
    facts: str
    signatures: int


class DocumentKind(StrEnum):
    """A kind of paper; its file name is in `file_name`.

    A replacement is the protocol by which the prize goes on to a reserve or to nobody; it is numbered with the
    protocols. Annexes and the notice bear the number of the protocol they belong to.
    """

    PROTOCOL = "protocol"
    ACT = "act"
    REPLACEMENT = "replacement"
    LIST = "list"
    LIST_PUBLIC = "list_public"
    LIST_FULL = "list_full"
    REPORT = "report"
    RANDOM = "random"
    NOTICE = "notice"
    ATTENDANCE = "attendance"
    ADJOURNMENT = "adjournment"


SERIES = (frozenset({DocumentKind.PROTOCOL, DocumentKind.REPLACEMENT}), frozenset({DocumentKind.ACT}))
"""Kinds that are numbered together, gap-free in a campaign (domain.md 3.2)."""

PUBLIC_KINDS = frozenset({DocumentKind.LIST_PUBLIC, DocumentKind.RANDOM, DocumentKind.NOTICE})
"""The papers that name no participant without consent and have no digit of an IIN (design.md 10)."""

PERSONAL_KINDS = frozenset({DocumentKind.ACT, DocumentKind.LIST, DocumentKind.LIST_FULL, DocumentKind.REPORT})
"""The papers that go with the persons at the end of retention; protocols, numbers and masks stay (domain.md 7.1)."""


class Printable(typing.Protocol):
    """What every paper says of itself: in its name, over each page and in its footer."""

    @property
    def document(self) -> DocumentKind:
        """The kind by which it is named and filed."""

    @property
    def number(self) -> int:
        """Its number in its series, or that of the protocol it belongs to."""

    @property
    def day(self) -> date:
        """The day it bears."""

    @property
    def period(self) -> str:
        """The month, `2024-02`."""

    @property
    def fingerprint(self) -> str:
        """The list whose weave stands over each page, or empty."""

    @property
    def journal(self) -> str:
        """The journal's head when the facts were fixed."""

    @property
    def rehearsal(self) -> bool:
        """Whether it is a rehearsal's."""

    def digest(self) -> str:
        """The facts digest."""


class Paper:
    """The facts of a paper: a frozen value whose every member is printed or bound by the digest in its footer."""

    DOCUMENT: ClassVar[DocumentKind]

    @property
    def document(self) -> DocumentKind:
        """The kind by which the paper is named and filed."""
        return self.DOCUMENT

    def digest(self) -> str:
        """The facts digest of the footers."""
        return sha256(dump(pack(self)))


@dataclass(frozen=True)
class Protocol(Paper):
    """Everything a protocol prints (terms para 5, domain.md 3.3); `draw` is None with fewer than two participants.

    `drawn` is empty when the draw was not held. `late_reason` stands where the deadline was missed. The sheets of an
    annex are 0 where it is not made together with the protocol. `replaced` is None in the first version.
    """

    DOCUMENT: ClassVar[DocumentKind] = DocumentKind.PROTOCOL

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
    list_sheets: int
    random_sheets: int
    replaced: Replaced | None
    journal: str
    rehearsal: bool

    @property
    def fingerprint(self) -> str:
        """The list whose weave stands over each page; empty where nobody took part."""
        return self.list.fingerprint if self.list.participants else ""


_FILE_WORDS = {
    DocumentKind.PROTOCOL: ("hattama", "protokol"),
    DocumentKind.ACT: ("akt", "akt"),
    DocumentKind.REPLACEMENT: ("hattama", "protokol"),
    DocumentKind.LIST: ("qosymsha1", "prilozhenie1"),
    DocumentKind.LIST_PUBLIC: ("qosymsha1-ashyq", "prilozhenie1-publichnoe"),
    DocumentKind.LIST_FULL: ("qosymsha1-tolyq", "prilozhenie1-polnoe"),
    DocumentKind.REPORT: ("import-esebi", "otchet-importa"),
    DocumentKind.RANDOM: ("qosymsha2", "prilozhenie2"),
    DocumentKind.NOTICE: ("habarlandyru", "obyavlenie"),
    DocumentKind.ATTENDANCE: ("qatysu-paragy", "list-prisutstviya"),
    DocumentKind.ADJOURNMENT: ("uzilis-paragy", "list-pereryva"),
}


def file_name(period: str, kind: DocumentKind, number: int, language: str) -> str:
    """`2024-02_hattama_1_kk.pdf` (design.md 8)."""
    word = _FILE_WORDS[kind][language == "ru"]
    return f"{period}_{word}_{number}_{language}.pdf"


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
