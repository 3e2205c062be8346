"""What a sample commission decides before its meeting; the window shows some of it before the store is open."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.campaign import Texts
from ..domain.commission import Commission


@dataclass(frozen=True)
class Decisions:
    """What the sample commission decides."""

    commission: Commission
    present: tuple[str, ...]
    operator: str
    invited: tuple[str, ...]
    venue: Texts
    late_reason: Texts
    incident: Texts
    billing: str
    """Where the drawn row is looked up before an act."""
