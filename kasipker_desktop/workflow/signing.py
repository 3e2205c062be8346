"""The protocol: its facts fixed in one value, both languages printed, signatures bound to one digest."""

from __future__ import annotations

from datetime import datetime

from ..domain.calendar import Period, local, window_end
from ..domain.campaign import Campaign, Texts
from ..domain.commission import CommissionSeated, VoteTaken
from ..domain.errors import NotAllowed
from ..domain.frozen import ListFrozen
from ..domain.identity import masked
from ..domain.meeting import Meeting
from ..domain.outcome import ROLES
from ..domain.protocol import (
    DocumentFixed,
    DocumentKind,
    DrawFacts,
    DrawnPerson,
    ListFacts,
    NumberSaidBy,
    Protocol,
    SignatureGiven,
    SignatureManner,
)
from ..domain.report import Declared, ImportReport
from ..domain.strokes import Strokes
from .papers import LANGUAGES, fix_document
from .ports import Clock, Press, Reading, Store
from .steps import Step, demand


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
            facts = self._facts(work, meeting, period, late_reason)
            printed = {language: self._press.protocol(facts, language) for language in LANGUAGES}
            fixed = fix_document(work, self._press, DocumentKind.PROTOCOL, facts, printed)
            work.note(fixed, period)
            work.commit()
        return fixed

    def sign_by_hand(self, period: Period, member: str) -> SignatureGiven:
        """Notes that a member signs the paper: a blank line is left for the ink."""
        with self._store.writing() as work:
            given = SignatureGiven(str(period), member, SignatureManner.BY_HAND, _to_sign(work, period, member))
            work.note(given, period)
            work.commit()
        return given

    def sign_drawn(self, period: Period, member: str, strokes: Strokes) -> SignatureGiven:
        """Keeps a signature drawn on the screen and notes it under the protocol's digest.

        Raises NotAllowed `strokes_few` for a drawing too short to be a signature, `strokes_again` when the same
        strokes stand under any protocol of any month.
        """
        if not strokes.enough:
            raise NotAllowed("strokes_few")
        with self._store.writing() as work:
            document = _to_sign(work, period, member)
            if strokes.digest() in _strokes_known(work):
                raise NotAllowed("strokes_again")
            kept = work.keep_body(strokes.text().encode())
            given = SignatureGiven(str(period), member, SignatureManner.DRAWN, document, kept)
            work.note(given, period)
            work.commit()
        return given

    def _facts(self, look: Reading, meeting: Meeting, period: Period, late_reason: Texts | None) -> Protocol:
        frozen_note, seated, list_vote = _needed(meeting)
        frozen = meeting.frozen
        result_vote = meeting.result_vote
        if frozen is None or result_vote is None:
            raise NotAllowed("votes_missing")
        now = self._clock()
        held_at = meeting.done.completed_at if meeting.done else now
        late = missed_deadline(meeting, period, now)
        if late and late_reason is None:
            raise NotAllowed("late_reason", deadline=f"{period.deadline:%d.%m.%Y}")
        numbers = meeting.numbers or ()
        rules = self._campaign.rules
        return Protocol(
            number=look.next_number(DocumentKind.PROTOCOL),
            day=local(held_at).date(),
            period=str(period),
            terms=self._campaign.terms_on(local(held_at).date()),
            organiser=self._campaign.organiser,
            prize=self._campaign.prize,
            seated=seated,
            ended_at=now,
            list=_list_facts(look.list_report(frozen.report), frozen.list, frozen_note),
            list_vote=list_vote,
            draw=_draw_facts(meeting, seated),
            drawn=drawn_persons(look, frozen.list, numbers),
            window_end=window_end(held_at, rules.days, rules.roll, self._campaign.holidays) if numbers else None,
            result_vote=result_vote,
            late_reason=late_reason if late else None,
            incidents=meeting.incidents,
            journal=look.head(),
            rehearsal=self._rehearsal,
        )


def missed_deadline(meeting: Meeting, period: Period, now: datetime) -> bool:
    """Whether the draw was held later than the terms say (para 5), by the clock of Astana."""
    return local(meeting.done.completed_at if meeting.done else now).date() > period.deadline


def drawn_persons(look: Reading, fingerprint: str, numbers: tuple[int, ...]) -> tuple[DrawnPerson, ...]:
    """The drawn rows as the protocol names them."""
    people = [look.participant(fingerprint, number) for number in numbers]
    return tuple(
        DrawnPerson(role, number, person.name, masked(person.iin))
        for role, number, person in zip(ROLES, numbers, people, strict=False)
    )


def _to_sign(look: Reading, period: Period, member: str) -> str:
    """The digest that the member's signature is bound to. Raises NotAllowed `who_signs`."""
    meeting = look.meeting(period)
    demand(meeting, Step.SIGNATURES)
    protocol, seated = meeting.protocol, meeting.seated
    signed = {given.member for given in meeting.signatures}
    if protocol is None or seated is None or member not in seated.present or member in signed:
        raise NotAllowed("who_signs")
    return protocol.digest()


def _strokes_known(look: Reading) -> set[str | None]:
    """The drawn signatures of every month, void ones too."""
    return {note.fact.strokes for note in look.notes() if isinstance(note.fact, SignatureGiven)}


def _needed(meeting: Meeting) -> tuple[datetime, CommissionSeated, VoteTaken]:
    note, seated, vote = meeting.note(ListFrozen), meeting.seated, meeting.list_vote
    if note is None or seated is None or vote is None:
        raise NotAllowed("not_frozen")
    return note.at, seated, vote


def _list_facts(report: ImportReport, fingerprint: str, frozen_at: datetime) -> ListFacts:
    declared = {file.declared for file in report.sources}
    worst = next((d for d in (Declared.DIFFERS, Declared.NONE) if d in declared), Declared.MATCH)
    return ListFacts(report.read, len(report.excluded), report.admitted, fingerprint, frozen_at, worst)


def _draw_facts(meeting: Meeting, seated: CommissionSeated) -> DrawFacts | None:
    done, ticket, said, request = meeting.done, meeting.ticket, meeting.said, meeting.request
    if done is None or ticket is None or said is None or request is None:
        return None
    names = {member.id: member.name for member in seated.commission.members}
    witness = meeting.witness
    return DrawFacts(
        ticket=ticket.ticket,
        attempts=ticket.attempt,
        room=tuple(NumberSaidBy(names[s.member], s.number) for s in said.said),
        pressed_by=names[request.pressed_by],
        witness_before=names[witness.before] if witness and witness.before else None,
        witness_after=names[witness.after] if witness and witness.after else None,
        numbers=done.numbers,
        serial=done.serial,
        completed_at=done.completed_at,
    )
