"""What `verify` and `verify-random` answer: one line a check, graded by who vouches for it, and the verdict."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Grade(StrEnum):
    """Who vouches for a check (design.md 10)."""

    SIGNED = "signed"
    CONSISTENT = "consistent"
    COMPARE = "compare"


class Result(StrEnum):
    """The verdict's words, the same in every language of the output."""

    GENUINE = "GENUINE"
    REHEARSAL = "REHEARSAL"
    NOT_VALID = "NOT VALID"


@dataclass(frozen=True)
class Check:
    """One check: its name (a key of `[check]` in the wording), whether it held, who vouches for it, what was found.

    `detail` is a value that reads the same in every language, or for a failed check the sentence of its cause;
    `code` is that cause (a key of `[error]`), empty while the check holds.
    """

    name: str
    ok: bool
    grade: Grade
    detail: str
    code: str = ""


@dataclass(frozen=True)
class Verdict:
    """The verdict and the checks in the order they were made; the first that failed ends the list."""

    verdict: Result
    checks: tuple[Check, ...]

    @property
    def cause(self) -> Check | None:
        """The check that made it NOT VALID."""
        return next((check for check in self.checks if not check.ok), None)
