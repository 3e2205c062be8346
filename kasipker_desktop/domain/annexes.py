"""What the papers beside a protocol print: its annexes, the notice, the sheets signed in the room (design.md 8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from .award import Succession
from .calendar import local
from .campaign import Organiser, Prize, Texts
from .commission import CommissionSeated, Role
from .identity import RowCode
from .keys import KeyRole
from .outcome import DrawnRole
from .protocol import DocumentKind, Paper
from .report import Declared


@dataclass(frozen=True)
class ProtocolRef:
    """The protocol that a paper belongs to, by number, day and facts digest."""

    number: int
    day: date
    facts: str


@dataclass(frozen=True)
class Annex(Paper):
    """A paper that belongs to a protocol and bears its number and day."""

    protocol: ProtocolRef

    @property
    def number(self) -> int:
        return self.protocol.number

    @property
    def day(self) -> date:
        return self.protocol.day


@dataclass(frozen=True)
class RoomSheet(Paper):
    """A sheet signed in the room; a month has one meeting, so its number is 1."""

    seated: CommissionSeated

    @property
    def number(self) -> int:
        return 1

    @property
    def day(self) -> date:
        return local(self.seated.started_at).date()


@dataclass(frozen=True)
class CodeCount:
    """How many rows were excluded for one reason."""

    code: RowCode
    count: int


class ListView(StrEnum):
    """How much of a person a list shows: the IIN's last four digits, the whole IIN, or the mask alone."""

    LAST_FOUR = "last_four"
    FULL = "full"
    PUBLIC = "public"


@dataclass(frozen=True)
class ListRow:
    """A numbered line of annex 1 as it prints; `iin` is masked or whole, `digest` is the line of list.txt.

    In the public list `name` is the mask, and `iin` and `connected_on` are not printed.
    """

    number: int
    name: str
    iin: str
    connected_on: date
    digest: str


@dataclass(frozen=True)
class ListAnnex(Annex):
    """Annex 1; its rows are streamed beside it, a list can be long."""

    DOCUMENT: ClassVar[DocumentKind] = DocumentKind.LIST

    period: str
    view: ListView
    participants: int
    excluded: int
    reasons: tuple[CodeCount, ...]
    fingerprint: str
    journal: str
    rehearsal: bool

    @property
    def document(self) -> DocumentKind:
        """Each view has its own name."""
        kinds = {ListView.FULL: DocumentKind.LIST_FULL, ListView.PUBLIC: DocumentKind.LIST_PUBLIC}
        return kinds.get(self.view, self.DOCUMENT)


@dataclass(frozen=True)
class SourceFacts:
    """An imported file as the report names it."""

    name: str
    sha256: str
    rows: int
    declared: Declared


@dataclass(frozen=True)
class ExcludedRow:
    """A row that does not take part: file and sheet from 1, the row seen in Excel, why."""

    source: int
    sheet: int
    row: int
    code: RowCode


@dataclass(frozen=True)
class ReportAnnex(Annex):
    """The import report; its excluded rows are streamed beside it. No names, no values."""

    DOCUMENT: ClassVar[DocumentKind] = DocumentKind.REPORT

    period: str
    read: int
    admitted: int
    excluded: int
    sources: tuple[SourceFacts, ...]
    reasons: tuple[CodeCount, ...]
    fingerprint: str
    journal: str
    rehearsal: bool


@dataclass(frozen=True)
class SaidNumber:
    """A number said in the room and who said it."""

    number: int
    name: str
    role: Role


@dataclass(frozen=True)
class RandomAnnex(Annex):
    """Annex 2: what random.org confirmed, and what it can be compared with.

    `roles` names the numbers in their order, and is empty where two reserves were drawn between. `request` is the
    params as sent, less the API key; `signature` is base64; `verify_page` is the SHA-256 of verify.html, or empty.
    """

    DOCUMENT: ClassVar[DocumentKind] = DocumentKind.RANDOM

    annex: int
    period: str
    numbers: tuple[int, ...]
    roles: tuple[DrawnRole, ...]
    serial: int
    previous: int | None
    completed_at: datetime
    ticket: str
    page: str
    fingerprint: str
    said: tuple[SaidNumber, ...]
    pressed_by: str
    operator: str
    witness_before: str | None
    witness_after: str | None
    request: str
    signature: str
    key_role: KeyRole
    key_sha256: str
    organiser_key: str
    verify_page: str
    journal: str
    rehearsal: bool


@dataclass(frozen=True)
class PublicPerson:
    """A drawn place as anyone may see it: the mask, or «Ахметов Н.» with consent."""

    role: DrawnRole
    number: int
    name: str


@dataclass(frozen=True)
class PublicDraw:
    """What anyone can check of a draw by chance."""

    numbers: tuple[int, ...]
    completed_at: datetime
    serial: int
    room: tuple[int, ...]
    page: str


@dataclass(frozen=True)
class Notice(Annex):
    """The notice for ismet.kz (terms para 17): no name without consent, no digit of an IIN, no town, no phone."""

    DOCUMENT: ClassVar[DocumentKind] = DocumentKind.NOTICE

    period: str
    organiser: Organiser
    prize: Prize
    participants: int
    drawn: tuple[PublicPerson, ...]
    consented: bool
    window_end: date | None
    draw: PublicDraw | None
    fingerprint: str
    seated: CommissionSeated
    journal: str
    rehearsal: bool


@dataclass(frozen=True)
class RedrawNotice(Notice):
    """The notice after a redraw: `drawn` is who has the prize now, or nobody, and who is left in reserve.

    `participants` are those between whom it went on; the numbers are the list's, in `draw` the places among them.
    """

    base: ProtocolRef
    succession: Succession
    fallen: PublicPerson


@dataclass(frozen=True)
class Attendance(RoomSheet):
    """The sheet on which everyone in the room signs for being there; no list stands over it."""

    DOCUMENT: ClassVar[DocumentKind] = DocumentKind.ATTENDANCE

    period: str
    organiser: Organiser
    journal: str
    rehearsal: bool

    @property
    def fingerprint(self) -> str:
        return ""


@dataclass(frozen=True)
class Adjournment(RoomSheet):
    """The signed line by which a meeting goes on later with the same list, ticket and numbers (design.md 6).

    `room` is empty before the numbers are said; `reason` is the commission's, empty where none is given.
    """

    DOCUMENT: ClassVar[DocumentKind] = DocumentKind.ADJOURNMENT

    period: str
    organiser: Organiser
    at: datetime
    reason: Texts | None
    ticket: str
    page: str
    room: tuple[int, ...]
    requested: bool
    fingerprint: str
    journal: str
    rehearsal: bool
