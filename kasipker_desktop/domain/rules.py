"""rules.json read back: what governs one draw, fixed by its freeze (design.md 5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .calendar import Period
from .campaign import RULES_FORMAT, Rules
from .canonical import parse, unpack
from .errors import KnownError


@dataclass(frozen=True)
class RulesFile:
    """rules.json as values: the rules of one draw and the key it must be made under."""

    campaign: str
    period: Period
    terms: date
    rules: Rules
    key: str


def read_rules(text: str) -> RulesFile:
    """rules.json. Raises KnownError `not_canonical`."""
    members = parse(text)
    if not isinstance(members, dict):
        raise KnownError("not_canonical")
    head = [members.pop(name, None) for name in ("format", "campaign", "period", "terms")]
    key = members.pop("key", None)
    if head[0] != RULES_FORMAT or not all(isinstance(value, str) for value in (*head, key)):
        raise KnownError("not_canonical")
    _, campaign, period, terms = map(str, head)
    file = RulesFile(campaign, Period.parse(period), unpack(date, terms), unpack(Rules, members), str(key))
    if file.rules.text(campaign, file.period, file.terms, file.key) != text:
        raise KnownError("not_canonical")
    return file
