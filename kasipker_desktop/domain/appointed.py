"""Whom the order appointed, where they sit, and for whom they act: what stays the same from meeting to meeting."""

from __future__ import annotations

from dataclasses import dataclass

from .campaign import ActTerms, Organiser, Texts
from .commission import Commission, Role
from .errors import NotAllowed

LEAST = 3
"""Two voices beside the member who works the program: one alone proves nothing to the room (design.md 6)."""

KEEP_MONTHS = (12, 36, 60, 120)
"""The times that can be chosen."""


@dataclass(frozen=True)
class Appointed:
    """The commission of the order, its usual place, who usually works the program, the organiser and its act terms.

    `keep_months` after the promotion's end personal data may be destroyed (domain.md 7.1).
    """

    commission: Commission
    venue: Texts
    operator: str
    organiser: Organiser
    act: ActTerms
    keep_months: int


def check_appointed(appointed: Appointed) -> None:
    """Raises NotAllowed `commission_chair`, `_few`, `_operator`, `_words`; `act_words`; `keep_months`."""
    commission = appointed.commission
    if len(commission.having(Role.CHAIR)) != 1:
        raise NotAllowed("commission_chair")
    if len(commission.members) < LEAST:
        raise NotAllowed("commission_few", least=LEAST)
    if appointed.operator not in {member.id for member in commission.members}:
        raise NotAllowed("commission_operator")
    if not all(member.name and _whole(member.position) for member in commission.members):
        raise NotAllowed("commission_words")
    if appointed.keep_months not in KEEP_MONTHS:
        raise NotAllowed("keep_months", months=", ".join(map(str, KEEP_MONTHS)))
    organiser = appointed.organiser
    texts = (commission.order, appointed.venue, organiser.name, organiser.city, organiser.address, organiser.position)
    if not (all(map(_whole, texts)) and _whole(organiser.basis) and organiser.bin and organiser.representative):
        raise NotAllowed("commission_words")
    if not all(bool(texts.kk) == bool(texts.ru) for texts in (appointed.act.consent_term, appointed.act.tax_line)):
        raise NotAllowed("act_words")


def _whole(texts: Texts) -> bool:
    return bool(texts.kk and texts.ru)
