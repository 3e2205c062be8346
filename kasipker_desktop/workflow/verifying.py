"""Checking a past month again: its bundle is made anew from the store and judged as a stranger's would be."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from ..domain.calendar import Period
from ..domain.keeping import PersonsDestroyed
from ..domain.meeting import Meeting
from ..domain.verdict import Verdict
from .store_port import Store

WriteBundle = Callable[[Period, bool, Path], Path]
"""Writes one bundle of a period into a folder: for the public, or (false) for the commission."""

Verify = Callable[[Path, Mapping[str, str], str], Verdict]
"""Judges a bundle, trusting nothing in it."""

Folder = Callable[[], AbstractContextManager[Path]]
"""A folder that is gone afterwards."""


@dataclass(frozen=True)
class Checked:
    """The verdict on a month; `public` where only the public bundle can still be made."""

    period: Period
    verdict: Verdict
    public: bool
    seconds: float


class Verifying:
    """Nothing of the judgement is stored: what is shown was computed just now."""

    def __init__(self, store: Store, write_bundle: WriteBundle, verify: Verify, folder: Folder) -> None:
        self._store = store
        self._write_bundle = write_bundle
        self._verify = verify
        self._folder = folder

    def check(self, period: Period, language: str) -> Checked:
        """Signature, fingerprint, outcome, journal, papers of a month. Raises NotAllowed `not_frozen`, KnownError."""
        began = time.monotonic()
        with self._store.reading() as look:
            public = _destroyed(look.meeting(period))
        with self._folder() as folder:
            verdict = self._verify(self._write_bundle(period, public, folder), {}, language)
        return Checked(period, verdict, public, time.monotonic() - began)

    def check_all(
        self, periods: Iterable[Period], language: str, report: Callable[[int, int], None]
    ) -> tuple[Checked, ...]:
        """Every month that has a result; `report` hears how many are done."""
        with self._store.reading() as look:
            held = [period for period in periods if look.meeting(period).numbers is not None]
        found: list[Checked] = []
        for period in held:
            report(len(found), len(held))
            found.append(self.check(period, language))
        report(len(found), len(held))
        return tuple(found)


def _destroyed(meeting: Meeting) -> bool:
    return any(isinstance(note.fact, PersonsDestroyed) for note in meeting.notes)
