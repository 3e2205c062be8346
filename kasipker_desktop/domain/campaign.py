"""The campaign: periods of Table 1, the prize, the organiser, the terms, and the rules that govern a draw."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .calendar import Period
from .canonical import dump, pack
from .errors import KnownError

RULES_FORMAT = "kasipker-rules/1"


class RepeatEntries(StrEnum):
    """What becomes of a client who took part in an earlier period (domain.md A-03)."""

    EXCLUDE = "exclude"
    ADMIT = "admit"


class Redraw(StrEnum):
    """How a reserve is chosen when the winner falls away (domain.md A-10)."""

    RANDOM = "random"
    IN_ORDER = "in_order"


class Quorum(StrEnum):
    """When a meeting may decide (domain.md R-14)."""

    CHAIR_AND_MAJORITY = "chair_and_majority"


@dataclass(frozen=True)
class Texts:
    """One thing said in both languages."""

    kk: str
    ru: str

    def of(self, language: str) -> str:
        """The text in `kk` or `ru`."""
        return self.kk if language == "kk" else self.ru


@dataclass(frozen=True)
class Prize:
    """What is won: its name as the terms word it (para 4), pieces, nominal in tenge with VAT."""

    name: Texts
    quantity: int
    nominal: int


@dataclass(frozen=True)
class Organiser:
    """Who holds the promotion (terms para 12) and who signs the act for it."""

    name: Texts
    city: Texts
    bin: str
    address: Texts
    representative: str
    position: Texts
    basis: Texts


class Prevailing(StrEnum):
    """Which text of the act holds where the two differ (domain.md R-38)."""

    KAZAKH = "kk"
    RUSSIAN = "ru"


@dataclass(frozen=True)
class ActTerms:
    """What the organiser says in the act: how long the consent lasts, a line on taxes, which text holds.

    An empty term is a line to be filled by hand; an empty tax line prints nothing (domain.md 3.1).
    """

    consent_term: Texts = Texts("", "")
    tax_line: Texts = Texts("", "")
    prevailing: Prevailing = Prevailing.KAZAKH


@dataclass(frozen=True)
class PeriodPlan:
    """A row of Table 1, with a remark where the printed terms differ from it."""

    period: Period
    certificates: int
    remark: Texts | None


@dataclass(frozen=True)
class Rules:
    """What the commission may set for a draw; fixed by the freeze (design.md 5)."""

    repeat_entries: RepeatEntries = RepeatEntries.EXCLUDE
    reserves: int = 2
    redraw: Redraw = Redraw.RANDOM
    quorum: Quorum = Quorum.CHAIR_AND_MAJORITY
    days: int = 10
    roll: bool = True
    attempts: int = 3
    attempt_days: int = 2
    name_mask: str = "first_last"
    iin_mask: str = "last_four"

    def text(self, campaign: str, period: Period, terms: date, hashed_key: str) -> str:
        """rules.json: these rules for one draw under one random.org key, with its final LF."""
        head = {"format": RULES_FORMAT, "campaign": campaign, "period": str(period), "terms": terms.isoformat()}
        return dump({**head, **pack(self), "key": hashed_key}) + "\n"


@dataclass(frozen=True)
class Campaign:
    """The promotion as its terms fix it (domain.md 1.1 R-01…R-05)."""

    id: str
    name: str
    starts: date
    ends: date
    terms: tuple[date, ...]
    prize: Prize
    organiser: Organiser
    plan: tuple[PeriodPlan, ...]
    fund: int
    rules: Rules
    holidays: frozenset[date] = frozenset()
    act: ActTerms = ActTerms()
    keep_months: int = 36
    """After the campaign's end, before personal data of its periods may be destroyed (domain.md 7.1)."""

    def __post_init__(self) -> None:
        """Raises KnownError `bad_campaign` when the table does not add up to the fund, or the id can't be hashed."""
        total = sum(row.certificates for row in self.plan) * self.prize.nominal
        if total != self.fund:
            raise KnownError("campaign_fund", total=total, fund=self.fund)
        if not re.fullmatch(r"[a-z0-9-]{1,32}", self.id, re.ASCII):
            raise KnownError("campaign_id", id=self.id)

    def row(self, period: Period) -> PeriodPlan:
        """The period's row of Table 1; raises KnownError `no_such_period`."""
        for row in self.plan:
            if row.period == period:
                return row
        raise KnownError("no_such_period", period=str(period), campaign=self.name)

    def terms_on(self, day: date) -> date:
        """The first day of the terms' version in force on a day (terms para 15)."""
        return max((since for since in self.terms if since <= day), default=self.terms[0])
