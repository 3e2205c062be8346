"""The act of handing over the prize: one value that both languages print (domain.md 3.3.4, 3.3.5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from .campaign import Organiser, Prevailing, Prize, Texts
from .protocol import DocumentKind, Paper


class Handover(StrEnum):
    """How the prize reaches the winner."""

    CABINET = "cabinet"
    IN_PERSON = "in_person"
    EMAIL = "email"


class ActForm(StrEnum):
    PAPER = "paper"
    ELECTRONIC = "electronic"


@dataclass(frozen=True)
class Awardee:
    """Who receives the prize; what is not known yet is empty and prints as a line to be filled by hand."""

    name: str
    iin: str
    id_document: Texts
    address: str
    phone: str


@dataclass(frozen=True)
class Proxy:
    """Who accepts in the winner's place (terms para 14)."""

    name: str
    iin: str
    authority: Texts


@dataclass(frozen=True)
class Consents:
    """The two consents of terms para 16; None leaves the boxes empty for the pen."""

    publication: bool | None = None
    advertising: bool | None = None


@dataclass(frozen=True)
class Confirmed:
    """Who confirmed the winner's data from billing, and when (design.md 9)."""

    name: str
    day: date


@dataclass(frozen=True)
class Act(Paper):
    """Everything an act prints; the certificate's secret code is not part of it."""

    DOCUMENT: ClassVar[DocumentKind] = DocumentKind.ACT

    number: int
    day: date
    period: str
    protocol_number: int
    protocol_day: date
    terms: date
    organiser: Organiser
    prize: Prize
    awardee: Awardee
    certificate: str
    certificate_valid: Texts
    handover: Handover
    form: ActForm
    consents: Consents
    consent_term: Texts
    tax_line: Texts
    prevailing: Prevailing
    proxy: Proxy | None
    confirmed: Confirmed | None
    fingerprint: str
    journal: str
    rehearsal: bool
