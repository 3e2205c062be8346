"""The papers beside a protocol: annexes and notice fixed with it, sheets and the full list printed on request."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..domain.annexes import Adjournment, Attendance, ListView
from ..domain.calendar import Period
from ..domain.campaign import Campaign, Texts
from ..domain.ceremony import BASE, meeting_of, stage_of
from ..domain.errors import NotAllowed
from ..domain.meeting import Meeting
from ..domain.protocol import DocumentFixed, DocumentKind, Protocol
from ..domain.redraw import Redraw, last_sitting, redraws
from ..domain.replacement import Replacement
from ..domain.ticket import TICKET_PAGE
from .annex_facts import (
    ReadSignature,
    Standing,
    consenting,
    excluded_rows,
    list_annex,
    list_rows,
    notice,
    random_annex,
    redraw_notice,
    report_annex,
    standing,
)
from .copies import replacement_as_fixed
from .papers import LANGUAGES, fix_document
from .ports import Clock, Press
from .protocol_facts import ANNEXED_ROWS
from .store_port import Store, Writing


@dataclass(frozen=True)
class Proofs:
    """What annex 2 needs beside the store: the signature in a reply, and the SHA-256 of verify.html (or empty)."""

    read_signature: ReadSignature
    verify_page: str


class Annexing:
    """Fixes the papers that belong to a protocol; prints those that are only signed or looked at."""

    def __init__(
        self, store: Store, press: Press, campaign: Campaign, clock: Clock, proofs: Proofs, rehearsal: bool
    ) -> None:
        self._store = store
        self._press = press
        self._campaign = campaign
        self._clock = clock
        self._proofs = proofs
        self._rehearsal = rehearsal

    def fix(self, period: Period, number: int = BASE) -> tuple[DocumentFixed, ...]:
        """Fixes annexes, import report and notice of the protocol as it stands; once only, a new version anew.

        A redraw has its own notice, one by chance also random.org's confirmation: list and report are the first draw's.
        A list of more than `ANNEXED_ROWS` rows is not annexed here: `list_pdf` prints it when it is asked for.
        Raises NotAllowed `no_document` before the protocol is fixed, `no_redraw`.
        """
        with self._store.writing() as work:
            stage = stage_of(work.meeting(period), number)
            papers = self._of_redraw(work, stage) if isinstance(stage, Redraw) else self._of_first(work, stage)
            fixed = tuple(papers)
            for document in fixed:
                work.note(document, period)
            if fixed:
                work.commit()
        return fixed

    def renew_notice(self, period: Period) -> DocumentFixed | None:
        """The last draw's notice anew: it names the drawn persons who agree to it by now (terms para 16).

        Nothing where there is none yet: `fix` will take the consents as they are then.
        """
        with self._store.writing() as work:
            meeting = work.meeting(period)
            if last_sitting(meeting).document(DocumentKind.NOTICE) is None:
                return None
            later = redraws(meeting)
            fixed = self._fix_notice(work, later[-1] if later else meeting)
            work.note(fixed, period)
            work.commit()
        return fixed

    def list_pdf(self, period: Period, view: ListView, language: str) -> bytes:
        """Annex 1 in any view and of any length; the full one is for the commission's safe alone."""
        with self._store.reading() as look:
            at = standing(look, look.meeting(period))
            rows = list_annex(look, at, view)
            return self._press.list(rows, lambda: list_rows(look, at.frozen, view), language)

    def attendance(self, period: Period, language: str) -> bytes:
        """The sheet that everyone in the room signs."""
        with self._store.reading() as look:
            seated = look.meeting(period).seated
            if seated is None:
                raise NotAllowed("not_seated")
            facts = Attendance(seated, str(period), self._campaign.organiser, look.head(), self._rehearsal)
        return self._press.paper(facts, language)

    def adjournment(self, period: Period, language: str, reason: Texts | None = None, number: int = BASE) -> bytes:
        """The sheet by which a meeting goes on later with the same list, ticket and numbers (design.md 6).

        Raises NotAllowed `no_ticket` before a ticket was shown: there is nothing to hold fast yet.
        """
        with self._store.reading() as look:
            facts = self._adjournment(meeting_of(stage_of(look.meeting(period), number)), look.head(), reason)
        return self._press.paper(facts, language)

    def _adjournment(self, meeting: Meeting, head: str, reason: Texts | None) -> Adjournment:
        seated, frozen, ticket, said = meeting.seated, meeting.frozen, meeting.ticket, meeting.said
        if seated is None or frozen is None or ticket is None:
            raise NotAllowed("no_ticket")
        return Adjournment(
            seated=seated,
            period=seated.period,
            organiser=self._campaign.organiser,
            at=self._clock(),
            reason=reason,
            ticket=ticket.ticket,
            page=TICKET_PAGE + ticket.ticket,
            room=tuple(number.number for number in said.said) if said else (),
            requested=meeting.request is not None,
            fingerprint=frozen.list,
            journal=head,
            rehearsal=self._rehearsal,
        )

    def _of_redraw(self, work: Writing, redraw: Redraw) -> Iterator[DocumentFixed]:
        meeting = redraw.meeting
        if meeting.protocol is None:
            raise NotAllowed("no_document")
        if meeting.document(DocumentKind.RANDOM) is None:
            yield from self._fix_random(work, meeting, replacement_as_fixed(work, meeting.protocol))
        if meeting.document(DocumentKind.NOTICE) is None:
            yield self._fix_notice(work, redraw)

    def _of_first(self, work: Writing, meeting: Meeting) -> Iterator[DocumentFixed]:
        at = standing(work, meeting)
        if _annexed(at):
            return
        if at.frozen.participants <= ANNEXED_ROWS:
            for view in (ListView.LAST_FOUR, ListView.PUBLIC):
                yield self._fix_list(work, at, view)
        report = report_annex(work, at)
        pdfs = {
            language: self._press.report(report, lambda: excluded_rows(work, at.frozen), language)
            for language in LANGUAGES
        }
        yield fix_document(work, self._press, report, pdfs)
        yield from self._fix_random(work, meeting, at.protocol)
        yield self._fix_notice(work, meeting)

    def _fix_notice(self, work: Writing, stage: Meeting | Redraw) -> DocumentFixed:
        if isinstance(stage, Redraw):
            return fix_document(work, self._press, redraw_notice(work, stage, consenting(stage.base)))
        return fix_document(work, self._press, notice(work, standing(work, stage), consenting(stage)))

    def _fix_random(self, work: Writing, meeting: Meeting, protocol: Protocol | Replacement) -> Iterator[DocumentFixed]:
        proofs = self._proofs
        if random := random_annex(work, meeting, protocol, proofs.read_signature, proofs.verify_page):
            yield fix_document(work, self._press, random)

    def _fix_list(self, work: Writing, at: Standing, view: ListView) -> DocumentFixed:
        facts = list_annex(work, at, view)
        pdfs = {
            language: self._press.list(facts, lambda: list_rows(work, at.frozen, view), language)
            for language in LANGUAGES
        }
        return fix_document(work, self._press, facts, pdfs)


def _annexed(at: Standing) -> bool:
    """Whether the annexes of this version are there: they are fixed after their protocol."""
    notes = at.meeting.notes
    protocol = max(note.n for note in notes if note.fact == at.fixed)
    annexes = (note for note in notes if isinstance(note.fact, DocumentFixed) and note.n > protocol)
    return any(isinstance(note.fact, DocumentFixed) and note.fact.kind is DocumentKind.NOTICE for note in annexes)
