"""The prize's way to the winner; so far the act of handing it over."""

from __future__ import annotations

from ..domain.act import Act, ActForm, Awardee, Confirmed, Consents, Handover
from ..domain.calendar import Period, local
from ..domain.campaign import Campaign, Texts
from ..domain.ceremony import BASE, meeting_of, stage_of
from ..domain.delivery import AwardeeDetails, CertificateNoted, ConsentsGiven, RowConfirmed
from ..domain.errors import NotAllowed
from ..domain.meeting import Meeting
from ..domain.path import paths
from ..domain.protocol import DocumentFixed, DocumentKind
from ..domain.redraw import Redraw, awardee
from .papers import fix_document
from .ports import Clock, Press
from .steps import Step, demand
from .store_port import Reading, Store

_EMPTY = Texts("", "")


class Awarding:
    """Makes the act for the current awardee only (design.md 9)."""

    def __init__(self, store: Store, press: Press, campaign: Campaign, clock: Clock, rehearsal: bool) -> None:
        self._store = store
        self._press = press
        self._campaign = campaign
        self._clock = clock
        self._rehearsal = rehearsal

    def make_act(self, period: Period, number: int = BASE) -> DocumentFixed:
        """Fixes the act's facts and number, prints both languages, keeps them; what isn't known prints as a line.

        `number` is the draw's by which the prize came to the awardee. Raises NotAllowed `no_winner` for anyone else,
        `row_unconfirmed` before someone other than the operator found the drawn row in billing (design.md 9).
        """
        with self._store.writing() as work:
            stage = stage_of(work.meeting(period), number)
            demand(stage, Step.ACT)
            fixed = fix_document(work, self._press, self._facts(work, stage, period))
            work.note(fixed, period)
            work.commit()
        return fixed

    def _facts(self, look: Reading, stage: Meeting | Redraw, period: Period) -> Act:
        base, meeting = look.meeting(period), meeting_of(stage)
        frozen, protocol, numbers = base.frozen, meeting.protocol, stage.numbers
        if frozen is None or protocol is None or not numbers or awardee(base) != numbers[0]:
            raise NotAllowed("no_winner")
        note = next((n for n in reversed(meeting.notes) if n.fact == protocol), None)
        protocol_day = local(meeting.done.completed_at if meeting.done else note.at if note else self._clock()).date()
        winner, way = look.participant(frozen.list, numbers[0]), paths(base)[-1]
        terms = self._campaign.act
        known, found, given = way.last(AwardeeDetails), way.last(CertificateNoted), way.last(ConsentsGiven)
        return Act(
            number=look.next_number(DocumentKind.ACT),
            day=local(self._clock()).date(),
            period=str(period),
            protocol_number=protocol.number,
            protocol_day=protocol_day,
            terms=self._campaign.terms_on(protocol_day),
            organiser=self._campaign.organiser,
            prize=self._campaign.prize,
            awardee=Awardee(winner.name, winner.iin, *_details(known)),
            certificate=found.certificate if found else "",
            certificate_valid=_EMPTY,
            handover=Handover.IN_PERSON,
            form=ActForm.PAPER,
            consents=Consents(given.publication, given.advertising) if given else Consents(),
            consent_term=terms.consent_term,
            tax_line=terms.tax_line,
            prevailing=terms.prevailing,
            proxy=None,
            confirmed=_confirmed(base, way.last(RowConfirmed)),
            fingerprint=frozen.list,
            journal=look.head(),
            rehearsal=self._rehearsal,
        )


def _details(known: AwardeeDetails | None) -> tuple[Texts, str, str]:
    """Document, address, phone as far as they were noted; the rest prints as a line."""
    return (known.id_document, known.address, known.phone) if known else (_EMPTY, "", "")


def _confirmed(base: Meeting, row: RowConfirmed | None) -> Confirmed:
    """Who found the row in billing, by name. Raises NotAllowed `row_unconfirmed`."""
    if row is None or base.seated is None:
        raise NotAllowed("row_unconfirmed")
    return Confirmed(base.seated.commission.member(row.by).name, row.day)
