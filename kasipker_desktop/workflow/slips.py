"""Handing out a participant's slip, on request; each is noted in the journal."""

from __future__ import annotations

from collections.abc import Callable

from ..domain.calendar import Period
from ..domain.campaign import Campaign
from ..domain.errors import NotAllowed
from ..domain.frozen import SALT_BYTES
from ..domain.slip import Slip, SlipGiven
from .store_port import Reading, Store

PrintSlip = Callable[[Slip, bool], bytes]
"""Makes the slip's paper, in both languages; marked when it is a rehearsal's."""


class Slips:
    """A slip opens one line of the list to who knows the IIN, name and day behind it, and no other line."""

    def __init__(self, store: Store, campaign: Campaign, print_slip: PrintSlip, *, rehearsal: bool) -> None:
        self._store = store
        self._campaign = campaign
        self._print_slip = print_slip
        self._rehearsal = rehearsal

    def number_of(self, period: Period, iin: str) -> int:
        """The number of an identity in the frozen list. Raises NotAllowed `not_frozen`, `not_in_list`."""
        with self._store.reading() as look:
            meeting = look.meeting(period)
            if meeting.frozen is None:
                raise NotAllowed("not_frozen")
            for number, person in enumerate(look.participants(meeting.frozen.report), 1):
                if person.iin == iin:
                    return number
        raise NotAllowed("not_in_list", period=str(period))

    def give(self, period: Period, number: int, by: str) -> bytes:
        """Notes the slip and makes its paper. Raises NotAllowed `not_frozen`, `not_in_list`."""
        with self._store.writing() as work:
            slip = self._slip(work, period, number)
            paper = self._print_slip(slip, self._rehearsal)
            work.note(SlipGiven(str(period), slip.fingerprint, number, by), period)
            work.commit()
        return paper

    def _slip(self, look: Reading, period: Period, number: int) -> Slip:
        frozen = look.meeting(period).frozen
        if frozen is None:
            raise NotAllowed("not_frozen")
        if not 1 <= number <= frozen.participants:
            raise NotAllowed("not_in_list", period=str(period))
        salts = look.salts(frozen.list)
        salt = salts[(number - 1) * SALT_BYTES : number * SALT_BYTES].hex()
        return Slip(self._campaign.id, str(period), number, salt, look.mask(frozen.list, number), frozen.list)
