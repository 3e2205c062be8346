"""What a past month left behind: its documents in every version that stands, the files that came, the last change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ..domain.calendar import Period
from ..domain.delivery import ActSigned, Attachment
from ..domain.keeping import DataUsed
from ..domain.meeting import Meeting, Noted
from ..domain.protocol import DocumentFixed, DocumentKind
from .following import names_of
from .store_port import Reading


@dataclass(frozen=True)
class Paper:
    """A fixed document: its digests in both languages and when it was fixed; only its last version is told."""

    kind: DocumentKind
    number: int
    kk: str
    ru: str
    at: datetime


@dataclass(frozen=True)
class MonthHistory:
    """A month as the archive shows it; without a frozen list there is no fingerprint."""

    period: Period
    fingerprint: str
    frozen_at: datetime | None
    papers: tuple[Paper, ...]
    files: tuple[Attachment, ...]
    changed_at: datetime | None
    facts: int
    uses: tuple[Noted, ...]
    """Openings and exports of personal data, as they were noted."""
    names: dict[str, str]
    """Who did what, by the ids in the facts."""


def month_history(look: Reading, period: Period) -> MonthHistory:
    """Everything of the period in the order it was fixed."""
    meeting = look.meeting(period)
    frozen = next((note for note in reversed(meeting.notes) if note.fact == meeting.frozen), None)
    return MonthHistory(
        period=period,
        fingerprint=meeting.frozen.list if meeting.frozen else "",
        frozen_at=frozen.at if frozen else None,
        papers=papers_of(meeting),
        files=tuple(file for note in meeting.notes if isinstance(note.fact, ActSigned) for file in note.fact.files),
        changed_at=meeting.notes[-1].at if meeting.notes else None,
        facts=len(meeting.notes),
        uses=tuple(note for note in meeting.notes if isinstance(note.fact, DataUsed)),
        names=names_of(look, meeting.seated),
    )


def papers_of(meeting: Meeting) -> tuple[Paper, ...]:
    """The documents of a period; of several versions under one number the last."""
    latest: dict[tuple[DocumentKind, int], Paper] = {}
    for note in meeting.notes:
        if paper := _paper(note):
            latest[paper.kind, paper.number] = paper
    return tuple(latest.values())


def _paper(note: Noted) -> Paper | None:
    fact = note.fact
    return Paper(fact.kind, fact.number, fact.kk, fact.ru, note.at) if isinstance(fact, DocumentFixed) else None
