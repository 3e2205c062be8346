"""The protocol: its facts fixed in one value, both languages printed, signatures bound to one digest."""

from __future__ import annotations

from ..domain.calendar import Period
from ..domain.campaign import Campaign, Texts
from ..domain.ceremony import BASE, meeting_of, stage_of
from ..domain.errors import NotAllowed
from ..domain.protocol import DocumentFixed, DocumentKind, SignatureGiven, SignatureManner
from ..domain.strokes import Strokes
from .copies import protocol_as_fixed, signed_copy
from .papers import fix_document
from .ports import Clock, Press
from .protocol_facts import Circumstances, protocol_facts
from .steps import Step, demand
from .store_port import Reading, Store, Writing


class Signing:
    """Fixes a protocol and takes the signatures under it."""

    def __init__(self, store: Store, press: Press, campaign: Campaign, clock: Clock, rehearsal: bool) -> None:
        self._store = store
        self._press = press
        self._campaign = campaign
        self._clock = clock
        self._rehearsal = rehearsal

    def fix_protocol(self, period: Period, late_reason: Texts | None = None) -> DocumentFixed:
        """Fixes the protocol's facts and number, prints both languages, keeps them.

        Raises NotAllowed `late_reason` when the deadline was missed and no reason is given (terms para 5),
        `gap_unexplained` while other signed requests of the key are not explained (design.md 6).
        """
        with self._store.writing() as work:
            meeting = work.meeting(period)
            demand(meeting, Step.PROTOCOL)
            if gap := meeting.unexplained:
                raise NotAllowed("gap_unexplained", others=gap.detail)
            return self._fix(work, period, late_reason)

    def revise_protocol(self, period: Period, late_reason: Texts | None = None) -> DocumentFixed:
        """Fixes a new version under the same number; the one before is superseded, the signatures under it are void.

        The reason for being late stays where no other is given. Raises NotAllowed `no_document` before the first
        version, `act_made` once an act names the protocol.
        """
        with self._store.writing() as work:
            meeting = work.meeting(period)
            if meeting.protocol is None:
                raise NotAllowed("no_document")
            if meeting.document(DocumentKind.ACT):
                raise NotAllowed("act_made")
            given_before = protocol_as_fixed(work, meeting.protocol).late_reason
            return self._fix(work, period, late_reason or given_before)

    def signed_copy(self, period: Period, language: str, number: int = BASE) -> bytes:
        """The protocol with what was drawn so far, as PDF in `kk` or `ru`. Raises NotAllowed `no_document`."""
        with self._store.reading() as look:
            return signed_copy(look, self._press, meeting_of(stage_of(look.meeting(period), number)), language)

    def _fix(self, work: Writing, period: Period, late_reason: Texts | None) -> DocumentFixed:
        given = Circumstances(self._campaign, self._clock(), late_reason, self._rehearsal)
        fixed = fix_document(work, self._press, protocol_facts(work, self._press, period, given))
        work.note(fixed, period)
        work.commit()
        return fixed

    def sign_by_hand(self, period: Period, member: str, number: int = BASE) -> SignatureGiven:
        """Notes that a member signs the paper of the draw of that number: a blank line is left for the ink."""
        with self._store.writing() as work:
            given = SignatureGiven(str(period), member, SignatureManner.BY_HAND, _to_sign(work, period, member, number))
            work.note(given, period)
            work.commit()
        return given

    def sign_drawn(self, period: Period, member: str, strokes: Strokes, number: int = BASE) -> SignatureGiven:
        """Keeps a signature drawn on the screen and notes it under the protocol's digest.

        Raises NotAllowed `strokes_few` for a drawing too short to be a signature, `strokes_again` when the same
        strokes stand under any protocol of any month.
        """
        if not strokes.enough:
            raise NotAllowed("strokes_few")
        with self._store.writing() as work:
            document = _to_sign(work, period, member, number)
            if strokes.digest() in _strokes_known(work):
                raise NotAllowed("strokes_again")
            kept = work.keep_body(strokes.text().encode())
            given = SignatureGiven(str(period), member, SignatureManner.DRAWN, document, kept)
            work.note(given, period)
            work.commit()
        return given


def _to_sign(look: Reading, period: Period, member: str, number: int) -> str:
    """The digest that the member's signature is bound to. Raises NotAllowed `who_signs`."""
    stage = stage_of(look.meeting(period), number)
    demand(stage, Step.SIGNATURES)
    meeting = meeting_of(stage)
    protocol, seated = meeting.protocol, meeting.seated
    signed = {given.member for given in meeting.signatures}
    if protocol is None or seated is None or member not in seated.present or member in signed:
        raise NotAllowed("who_signs")
    return protocol.digest()


def _strokes_known(look: Reading) -> set[str | None]:
    """The drawn signatures of every month, void ones too."""
    return {note.fact.strokes for note in look.notes() if isinstance(note.fact, SignatureGiven)}
