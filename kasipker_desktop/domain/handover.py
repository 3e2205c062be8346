"""A store goes from one machine to another: the fact that it left, and the fact that it was taken over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True)
class HandedOver:
    """This store is no longer the one that goes on: `file` (SHA-256 of the sealed copy) at `head` does.

    Nothing else may be noted behind it; going on in two places would be two truths.
    """

    KIND: ClassVar[str] = "handed_over"
    PERSONAL: ClassVar[bool] = False

    head: str
    file: str


@dataclass(frozen=True)
class TakenOver:
    """This store was opened from a sealed copy and goes on from the journal's `head` in it."""

    KIND: ClassVar[str] = "taken_over"
    PERSONAL: ClassVar[bool] = False

    head: str
    file: str
