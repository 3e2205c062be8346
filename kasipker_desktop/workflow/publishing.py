"""Marking the result as published: where, when, by whom (terms para 17)."""

from __future__ import annotations

from ..domain.award import ResultPublished
from ..domain.calendar import Period
from ..domain.errors import NotAllowed
from ..domain.redraw import last_sitting
from .store_port import Store


class Publishing:
    """The notice itself is a document; this is the fact that it stands on a page."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def note_published(self, period: Period, address: str, by: str) -> ResultPublished:
        """Notes the page of the last draw's notice.

        Raises NotAllowed `not_signed` before that draw's protocol is signed, `address_missing`.
        """
        if not address.strip():
            raise NotAllowed("address_missing")
        fact = ResultPublished(str(period), address.strip(), by)
        with self._store.writing() as work:
            sitting = last_sitting(work.meeting(period))
            if sitting.protocol is None or not sitting.all_signed:
                raise NotAllowed("not_signed")
            work.note(fact, period)
            work.commit()
        return fact
