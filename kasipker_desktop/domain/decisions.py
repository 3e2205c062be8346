"""What a sample commission decides before its meeting; the window shows some of it before the store is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .calendar import Period
from .campaign import Texts
from .commission import Commission, CommissionSeated


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

    def seated(self, period: Period, at: datetime) -> CommissionSeated:
        """The meeting of a period begins."""
        where = (self.operator, self.venue, self.invited)
        return CommissionSeated(str(period), self.commission, self.present, *where, at)
