"""Incidents: what went wrong in a draw and who decided what; printed in the protocol."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from .campaign import Texts


class IncidentKind(StrEnum):
    """What happened; its sentence in both languages stands in the wording of documents."""

    ANSWER_LOST = "answer_lost"
    TICKET_ANSWER_LOST = "ticket_answer_lost"
    KEY_UNKNOWN = "key_unknown"
    TICKET_EXPIRED = "ticket_expired"
    TICKET_BURNT = "ticket_burnt"


@dataclass(frozen=True)
class Incident:
    """Something that went otherwise than planned; a decision is noted where one was needed."""

    KIND: ClassVar[str] = "incident"
    PERSONAL: ClassVar[bool] = False

    draw: str
    attempt: int
    kind: IncidentKind
    happened_at: datetime
    detail: str
    decision: Texts | None = None
