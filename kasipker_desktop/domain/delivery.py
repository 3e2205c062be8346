"""The prize's way to a person as facts, each with date and name (terms para 6-9, 14, 16; domain.md R-21…R-26).

A participant is named by the number of the list only; free words, contact
data and what belongs to the person stand in facts of their own that are marked PERSONAL.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from .campaign import Texts
from .journal import Fact


class AwardStep(StrEnum):
    """The places of the path, in its order (design.md 9)."""

    DETERMINED = "determined"
    CONTACTED = "contacted"
    REGISTERED = "registered"
    ACT_SENT = "act_sent"
    ACT_SIGNED = "act_signed"
    DELIVERED = "delivered"
    CLOSED = "closed"


class ActSignature(StrEnum):
    """How the winner signs the act (terms para 7)."""

    EDS = "eds"
    BY_HAND = "by_hand"


class AttachmentKind(StrEnum):
    """What a file that came with a signed act is (terms para 7, 14; domain.md A-17, A-18)."""

    ACT = "act"
    EDS = "eds"
    ID_FRONT = "id_front"
    ID_BACK = "id_back"
    AUTHORITY = "authority"


@dataclass(frozen=True)
class RowConfirmed:
    """Someone other than the operator compared the drawn row with billing: where it was looked up, and on which day."""

    KIND: ClassVar[str] = "row_confirmed"
    PERSONAL: ClassVar[bool] = False

    draw: str
    number: int
    source: str
    day: date
    by: str


@dataclass(frozen=True)
class AwardeeDetails:
    """What the act and the calls need of the person; empty where it is not known."""

    KIND: ClassVar[str] = "awardee_details"
    PERSONAL: ClassVar[bool] = True

    draw: str
    number: int
    phone: str
    email: str
    address: str
    id_document: Texts
    by: str


@dataclass(frozen=True)
class StepTaken:
    """A place of the path was reached: registered on Ismet.kz, act sent, delivered, closed."""

    KIND: ClassVar[str] = "award_step"
    PERSONAL: ClassVar[bool] = False

    draw: str
    number: int
    step: AwardStep
    at: datetime
    by: str


@dataclass(frozen=True)
class Attachment:
    """A file that came, by the SHA-256 of its bytes; `suffix` is `.pdf`, its own name could name a person."""

    kind: AttachmentKind
    suffix: str
    sha256: str


@dataclass(frozen=True)
class ActSigned:
    """The act came back signed; `proxy` when someone with a power of attorney signed (terms para 14)."""

    KIND: ClassVar[str] = "act_signed"
    PERSONAL: ClassVar[bool] = False

    draw: str
    number: int
    manner: ActSignature
    proxy: bool
    files: tuple[Attachment, ...]
    at: datetime
    by: str


@dataclass(frozen=True)
class ConsentsGiven:
    """What the winner allows (terms para 16); a later fact withdraws or widens it."""

    KIND: ClassVar[str] = "consents_given"
    PERSONAL: ClassVar[bool] = True

    draw: str
    number: int
    publication: bool
    advertising: bool
    at: datetime
    by: str


@dataclass(frozen=True)
class CertificateNoted:
    """Which certificate is handed over; its secret code is stored nowhere (domain.md A-23)."""

    KIND: ClassVar[str] = "certificate_noted"
    PERSONAL: ClassVar[bool] = True

    draw: str
    number: int
    certificate: str
    valid_until: date | None
    by: str


@dataclass(frozen=True)
class Remark:
    """Free words about the fact on line `about` of the journal."""

    KIND: ClassVar[str] = "remark"
    PERSONAL: ClassVar[bool] = True

    period: str
    about: int
    text: str
    by: str


AWARD_FACTS: tuple[type[Fact], ...] = (
    RowConfirmed,
    AwardeeDetails,
    StepTaken,
    ActSigned,
    ConsentsGiven,
    CertificateNoted,
    Remark,
)
