"""Looking through a list of any length: who is found by a few letters, and the rows of a page."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.report import Admitted
from ..domain.roster import Roster
from .store_port import Store


class Browsing:
    """Reads the people of an imported list; changes nothing."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def roster(self, report: str) -> Roster:
        """The names of a list, ready to be searched; at a million people this takes seconds, so in the background."""
        with self._store.reading() as look:
            return Roster((person.iin, person.name) for person in look.participants(report))

    def page(self, report: str, numbers: Sequence[int]) -> dict[int, Admitted]:
        """The rows under some numbers: a millisecond for a few hundred."""
        with self._store.reading() as look:
            return look.rows(report, numbers)
