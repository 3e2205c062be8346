"""Who works the program: members of the commission and others by name and role, known from the journal alone.

A record of who did what, not a protection against who owns the machine (design.md 7): a line of the journal is the deed
of whoever signed in last before it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from .commission import Commission
from .errors import NotAllowed
from .journal import Fact
from .people import strict_key


class OperatorRole(StrEnum):
    """What an operator is; a viewer sees and opens, and changes nothing."""

    CHAIR = "chair"
    SECRETARY = "secretary"
    MEMBER = "member"
    VIEWER = "viewer"


ADDED_ROLES = (OperatorRole.SECRETARY, OperatorRole.CHAIR, OperatorRole.VIEWER)
"""What someone who is not of the commission may be; its members are what the order says."""


@dataclass(frozen=True)
class Operator:
    """Someone who works the program; `id` is a member's, or one of the program's own."""

    id: str
    name: str
    role: OperatorRole

    @property
    def may_change(self) -> bool:
        return self.role is not OperatorRole.VIEWER


@dataclass(frozen=True)
class SignedIn:
    """Someone took the program; `by` is the operator's id."""

    KIND: ClassVar[str] = "signed_in"
    PERSONAL: ClassVar[bool] = False

    by: str
    role: OperatorRole


@dataclass(frozen=True)
class OperatorAdded:
    """The name behind an operator's id, who is not of the commission; a later one for the same id changes the role.

    The public bundle names the commission and nobody else (design.md 10).
    """

    KIND: ClassVar[str] = "operator_added"
    PERSONAL: ClassVar[bool] = True

    id: str
    name: str
    role: OperatorRole


OPERATOR_FACTS: tuple[type[Fact], ...] = (SignedIn, OperatorAdded)


def operators(commission: Commission, facts: Iterable[Fact]) -> dict[str, Operator]:
    """Everyone who may work the program, by id: the commission in its order, then who was added."""
    known = {member.id: Operator(member.id, member.name, OperatorRole(member.role)) for member in commission.members}
    for fact in facts:
        if isinstance(fact, OperatorAdded):
            known[fact.id] = Operator(fact.id, fact.name, fact.role)
    return known


def signed_in(facts: Iterable[Fact]) -> tuple[str, ...]:
    """The ids of who signed in, each once, in the order of their last time."""
    last: dict[str, None] = {}
    for fact in facts:
        if isinstance(fact, SignedIn):
            last.pop(fact.by, None)
            last[fact.by] = None
    return tuple(last)


def added(name: str, role: OperatorRole, known: Iterable[Operator]) -> Operator:
    """The operator of that name: one who is known keeps the id, a member of the commission the role of the order.

    Raises NotAllowed `operator_unnamed`.
    """
    words = " ".join(name.split())
    if not words:
        raise NotAllowed("operator_unnamed")
    others = 0
    for operator in known:
        is_other = operator.id.startswith(_OTHER)
        if strict_key(operator.name) == strict_key(words):
            return Operator(operator.id, operator.name, role) if is_other else operator
        others += is_other
    return Operator(f"{_OTHER}{others + 1}", words, role)


_OTHER = "operator-"
"""Begins the id of who is not of the commission."""
