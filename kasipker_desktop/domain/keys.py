"""The API key of random.org: whose it is, and where it is kept."""

from __future__ import annotations

from enum import StrEnum


class KeyRole(StrEnum):
    """Whose signature it is; fixed in code by the SHA-256 of the key (design.md 6)."""

    RANDOM_ORG = "random.org"
    REHEARSAL = "rehearsal"


class KeyPlace(StrEnum):
    """Where the API key is kept."""

    SYSTEM = "system"
    FILE = "file"
