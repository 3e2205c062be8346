"""The protocol of a redraw: how the prize went on, gathered from its meeting and the path before (domain.md 3.3.3)."""

from __future__ import annotations

from ..domain.annexes import ProtocolRef
from ..domain.award import ContactTried
from ..domain.calendar import Period, local
from ..domain.campaign import Campaign, Texts
from ..domain.canonical import parse, unpack
from ..domain.ceremony import stage_of
from ..domain.errors import NotAllowed
from ..domain.frozen import ListFrozen
from ..domain.meeting import Meeting
from ..domain.protocol import DocumentFixed, DocumentKind
from ..domain.redraw import Redraw, decided_by
from ..domain.replacement import ContactMade, Replacement
from .copies import protocol_as_fixed
from .papers import fix_document
from .ports import Clock, Press
from .protocol_facts import draw_facts, last_day, ribbon
from .steps import Step, demand
from .store_port import Reading, Store


class Replacing:
    """Fixes the protocol by which a prize goes on; it is signed like the base draw's."""

    def __init__(self, store: Store, press: Press, campaign: Campaign, clock: Clock, rehearsal: bool) -> None:
        self._store = store
        self._press = press
        self._campaign = campaign
        self._clock = clock
        self._rehearsal = rehearsal

    def fix_protocol(self, period: Period, number: int) -> DocumentFixed:
        """Fixes the facts of redraw `number` and the paper's number, prints both languages, keeps them.

        Raises NotAllowed `gap_unexplained` while other signed requests of the key are not explained (design.md 6).
        """
        with self._store.writing() as work:
            redraw = _redraw(work, period, number)
            demand(redraw, Step.PROTOCOL)
            if gap := redraw.meeting.unexplained:
                raise NotAllowed("gap_unexplained", others=gap.detail)
            fixed = fix_document(work, self._press, self._facts(work, period, redraw))
            work.note(fixed, period)
            work.commit()
        return fixed

    def _facts(self, look: Reading, period: Period, redraw: Redraw) -> Replacement:
        frozen, seated, vote = redraw.base.frozen, redraw.meeting.seated, redraw.result_vote
        if frozen is None or seated is None or vote is None:
            raise NotAllowed("votes_missing")
        now, opened = self._clock(), redraw.opened
        at = decided_by(redraw.meeting) or now
        day = local(at).date()
        winner = redraw.numbers[0] if redraw.numbers else None
        return Replacement(
            number=look.next_number(DocumentKind.REPLACEMENT),
            day=day,
            period=str(period),
            terms=self._campaign.terms_on(day),
            organiser=self._campaign.organiser,
            prize=self._campaign.prize,
            seated=seated,
            ended_at=now,
            base=_base(look, redraw),
            fallen=_name(look, frozen, opened.number),
            reason=opened.reason,
            detail=_detail(look, opened.detail),
            contacts=tuple(_contacts(redraw)),
            succession=opened.succession,
            reserves=tuple(_name(look, frozen, number) for number in opened.reserves),
            draw=draw_facts(look.notes(), redraw.meeting, seated),
            awardee=_name(look, frozen, winner) if winner else None,
            window_end=last_day(at, self._campaign) if winner else None,
            vote=vote,
            incidents=redraw.meeting.incidents,
            random_sheets=1 if redraw.meeting.done else 0,
            fingerprint=ribbon(frozen),
            journal=look.head(),
            rehearsal=self._rehearsal,
        )


def _redraw(look: Reading, period: Period, number: int) -> Redraw:
    stage = stage_of(look.meeting(period), number)
    if isinstance(stage, Meeting):
        raise NotAllowed("no_redraw", number=number)
    return stage


def _base(look: Reading, redraw: Redraw) -> ProtocolRef:
    """The protocol of the base draw, which first named the winner and the reserves."""
    fixed = redraw.base.protocol
    if fixed is None:
        raise NotAllowed("no_document")
    return ProtocolRef(fixed.number, protocol_as_fixed(look, fixed).day, fixed.facts)


def _name(look: Reading, frozen: ListFrozen, number: int) -> str:
    return look.participant(frozen.list, number).name


def _detail(look: Reading, digest: str | None) -> Texts | None:
    return unpack(Texts, parse(look.body(digest).decode())) if digest else None


def _contacts(redraw: Redraw) -> list[ContactMade]:
    """The attempts to reach who fell away, from the whole path of the period before this redraw."""
    seated = redraw.base.seated
    names = {member.id: member.name for member in seated.commission.members} if seated else {}
    tried = [note.fact for note in redraw.base.notes if note.n < redraw.opened_n]
    return [
        ContactMade(fact.at, names.get(fact.by, fact.by), fact.channel, fact.outcome)
        for fact in tried
        if isinstance(fact, ContactTried) and fact.number == redraw.opened.number
    ]
