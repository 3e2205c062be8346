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
    KEY_REPLACED = "key_replaced"
    LIST_REPLACED = "list_replaced"
    DECLARED_DIFFERS = "declared_differs"
    RESULT_ADOPTED = "result_adopted"
    SERIAL_GAP = "serial_gap"
    ADJOURNED = "adjourned"
    RESUMED = "resumed"


VOIDING = frozenset(
    (
        IncidentKind.TICKET_EXPIRED,
        IncidentKind.TICKET_BURNT,
        IncidentKind.KEY_REPLACED,
        IncidentKind.LIST_REPLACED,
    )
)
"""After these, and no others, a further ticket for the same draw may exist (design.md 6)."""

REOPENING = frozenset((IncidentKind.KEY_REPLACED, IncidentKind.LIST_REPLACED))
"""After these the list is voted on and frozen anew: its rules name the key (design.md 5)."""


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

    @property
    def subject(self) -> tuple[str, int, IncidentKind, str]:
        """What it is about: an answer of the commission has the same subject as the line it answers."""
        return self.draw, self.attempt, self.kind, self.detail
