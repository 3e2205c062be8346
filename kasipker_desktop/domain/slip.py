"""«Was I in the list?»: the slip that opens one line of list.txt together with the holder's own data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

SLIP_FORMAT = "kasipker-slip/1"


@dataclass(frozen=True)
class Slip:
    """Neither IIN nor name: the holder types these.

    `salt` is the 32 hex digits that the line's `private` begins with, `mask` the name as the list hides it.
    """

    campaign: str
    period: str
    number: int
    salt: str
    mask: str
    fingerprint: str

    def code(self) -> str:
        """What the QR holds, and what verify.html takes in one piece."""
        return f"{SLIP_FORMAT} {self.campaign}/{self.period} {self.number} {self.salt} {self.fingerprint}"

    def command(self, iin: str, name: str, day: str) -> str:
        """Finds the line in list.txt with `printf` and `sha256sum` alone, once the holder's own data stand in it."""
        private = _digest(r"%s\t%s\t%s\t%s\t%s", self.salt, str(self.number), iin, f"'{name}'", day)
        row = _digest(r"%s\t%s\t%s", str(self.number), f"'{self.mask}'", f'"{private}"')
        return f'grep -x "{self.number} {row}" list.txt'


def _digest(form: str, *values: str) -> str:
    return f"$(printf '{form}' {' '.join(values)} | sha256sum | cut -c 1-64)"


@dataclass(frozen=True)
class SlipGiven:
    """Someone in the list got the slip of a number; `by` is who handed it out."""

    KIND: ClassVar[str] = "slip_given"
    PERSONAL: ClassVar[bool] = True

    period: str
    list: str
    number: int
    by: str
