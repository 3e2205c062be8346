"""What a bundle is made of, as plain values: the workflow fills them from the store, `bundle` writes them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from ..domain.journal import JournalLine


class BundleKind(StrEnum):
    """Who a bundle is for: the commission (everything) or anyone (no personal data of participants)."""

    COMMISSION = "commission"
    PUBLIC = "public"


@dataclass(frozen=True)
class RecordLine:
    """A line of the journal and the text that its `fact` is the digest of; None where that was destroyed."""

    line: JournalLine
    fact: str | None


@dataclass(frozen=True)
class DrawnRow:
    """A drawn number of the frozen list: its mask and digest; `text` is what `private` is the digest of.

    `text` may be None for a public bundle only (persons are destroyed at the end of retention).
    """

    number: int
    mask: str
    private: str
    text: str | None


@dataclass(frozen=True)
class VoidTicket:
    """An earlier ticket of a draw, with the last getTicket body about it."""

    ticket: str
    answer: bytes


@dataclass(frozen=True)
class DrawEvidence:
    """A held draw; attempt, ticket, numbers and the way the answer came stand in its journal facts.

    `number` is the last part of the draw's id (1; a redraw 2). `request` is DrawRequest.text(). `response` is the
    body that DrawDone.reply is the digest of, `ticket_before` the one of TicketMade.answer, `ticket_after` the
    last getTicket body of the used ticket, if one was asked for.
    """

    number: int
    request: str
    response: bytes
    ticket_before: bytes
    ticket_after: bytes | None = None
    void: tuple[VoidTicket, ...] = ()


@dataclass(frozen=True)
class EvidenceSource:
    """Everything of one period that a bundle holds; the same source gives the same bytes in every file.

    `number` counts the bundles' names (`2024-02_evidence_1_…`). `list_text` and `participants` give list.txt and
    participants.tsv in pieces, each time anew: they may be too long to hold.
    `record` is the whole journal in order, all periods, up to now. `drawn` are the rows that the period's own draw
    drew, the winner first; `draws` is empty where there was no randomness (N = 0 or 1). `documents` are (file name,
    PDF).
    """

    campaign: str
    period: str
    number: int
    program: str
    rules: str
    report: str
    list_text: Callable[[], Iterable[str]]
    participants: Callable[[], Iterable[str]]
    record: tuple[RecordLine, ...]
    drawn: tuple[DrawnRow, ...]
    draws: tuple[DrawEvidence, ...] = ()
    documents: tuple[tuple[str, bytes], ...] = ()
    public: tuple[tuple[str, bytes], ...] = ()
