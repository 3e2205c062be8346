"""A meeting: the facts noted for one period's draw, and what follows from them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TypeVar

from .award import ContactTried, PrizeForfeited, ResultPublished, Unawarded
from .commission import AgendaItem, CommissionSeated, VoteTaken, WitnessNoted
from .delivery import AWARD_FACTS
from .frozen import ListFrozen
from .handover import HandedOver, TakenOver
from .incident import REOPENING, VOIDING, Incident, IncidentKind
from .journal import Fact
from .keeping import KEEPING_FACTS
from .numbers import NumbersSaid
from .operators import OPERATOR_FACTS
from .outcome import DrawDone, NotHeld, ReplyKept, WinnerWithoutDraw
from .protocol import DocumentFixed, DocumentKind, SignatureGiven
from .readmission import RowReadmission
from .report import ListImported
from .scan import ScanAttached
from .slip import SlipGiven
from .ticket import RequestNoted, TicketAsked, TicketMade, TicketSeen

F = TypeVar("F", bound=Fact)

_KINDS: tuple[type[Fact], ...] = (
    ListImported,
    RowReadmission,
    CommissionSeated,
    VoteTaken,
    ListFrozen,
    TicketAsked,
    TicketMade,
    NumbersSaid,
    RequestNoted,
    ReplyKept,
    DrawDone,
    TicketSeen,
    WinnerWithoutDraw,
    NotHeld,
    WitnessNoted,
    Incident,
    DocumentFixed,
    SignatureGiven,
    ResultPublished,
    ContactTried,
    PrizeForfeited,
    Unawarded,
    SlipGiven,
    ScanAttached,
    HandedOver,
    TakenOver,
    *AWARD_FACTS,
    *KEEPING_FACTS,
    *OPERATOR_FACTS,
)
FACTS: dict[str, type[Fact]] = {kind.KIND: kind for kind in _KINDS}
"""Every kind of fact the journal knows, by its name there."""


@dataclass(frozen=True)
class Noted:
    """A fact with its place in the journal and its time."""

    n: int
    at: datetime
    fact: Fact


@dataclass(frozen=True)
class Meeting:
    """The facts of a period in the journal's order; what is asked of them is the base draw's.

    With the first forfeiture the redraws begin: `own` ends there, `later` is for `redraws`. A redraw's own meeting has
    the list it draws from `listed`: imported and frozen by the base draw's.
    A store that was `handed_over` goes on elsewhere: no step is taken here any more.
    """

    notes: tuple[Noted, ...]
    handed_over: bool = False
    listed: tuple[ListImported, ListFrozen] | None = None

    @cached_property
    def own(self) -> tuple[Noted, ...]:
        """The facts up to the first forfeiture."""
        return self.notes[: self._first_forfeiture]

    @cached_property
    def later(self) -> tuple[Noted, ...]:
        """The facts of the redraws."""
        return self.notes[self._first_forfeiture :]

    @cached_property
    def _first_forfeiture(self) -> int:
        forfeited = (place for place, note in enumerate(self.notes) if isinstance(note.fact, PrizeForfeited))
        return next(forfeited, len(self.notes))

    @cached_property
    def _of_kind(self) -> dict[type[Fact], list[Noted]]:
        """The meeting's own facts by their kind."""
        found: dict[type[Fact], list[Noted]] = {}
        for note in self.own:
            found.setdefault(type(note.fact), []).append(note)
        return found

    def last(self, kind: type[F], after: int = 0) -> F | None:
        """The latest fact of a kind, noted after line `after`."""
        note = self.note(kind, after)
        return note.fact if note and isinstance(note.fact, kind) else None

    def note(self, kind: type[F], after: int = 0) -> Noted | None:
        found = self._of_kind.get(kind)
        return found[-1] if found and found[-1].n > after else None

    def all(self, kind: type[F], after: int = 0) -> tuple[F, ...]:
        return tuple(
            note.fact for note in self._of_kind.get(kind, ()) if note.n > after and isinstance(note.fact, kind)
        )

    @property
    def imported(self) -> ListImported | None:
        return self.listed[0] if self.listed else self.last(ListImported)

    @property
    def readmissions(self) -> tuple[RowReadmission, ...]:
        """The votes by which rows stand in the list as it is now; after another import they are of no effect."""
        effective: list[RowReadmission] = []
        report = self.imported.report if self.imported else ""
        for vote in reversed(self.all(RowReadmission)):
            if vote.after == report and vote.number is not None:
                effective.append(vote)
                report = vote.before
        return tuple(reversed(effective))

    @property
    def seated(self) -> CommissionSeated | None:
        return self.last(CommissionSeated)

    @property
    def list_vote(self) -> VoteTaken | None:
        """The vote that carried the list as it stands; a later change of the list leaves it behind."""
        imported = self.imported
        return self.vote_on(AgendaItem.LIST, imported.report, self._reopened_n) if imported else None

    @property
    def frozen(self) -> ListFrozen | None:
        if self.listed:
            return self.listed[1]
        frozen, imported = self.last(ListFrozen, self._reopened_n), self.imported
        return frozen if frozen and imported and frozen.report == imported.report else None

    @property
    def _reopened_n(self) -> int:
        """The line by which a frozen list was opened again (design.md 5, 6); 0 when none was."""
        reopened = (note.n for note in reversed(self.own) if _kind(note) in REOPENING)
        return next(reopened, 0)

    @property
    def void(self) -> frozenset[int]:
        """The attempts whose ticket is void: expired unused, burnt, of a replaced key, of a replaced list."""
        return frozenset(incident.attempt for incident in self.all(Incident) if incident.kind in VOIDING)

    @property
    def ticket(self) -> TicketMade | None:
        """The ticket shown for the list as it is frozen now; None when it is void."""
        frozen = self.note(ListFrozen)
        made = self.last(TicketMade, frozen.n if frozen else 0)
        return made if made and made.attempt not in self.void else None

    @property
    def ticket_after(self) -> TicketSeen | None:
        """What the ticket's page showed last; of a void ticket `seen` tells."""
        return self.seen(self.ticket.attempt) if self.ticket else None

    def seen(self, attempt: int) -> TicketSeen | None:
        """What the page of a ticket shown for this draw told last."""
        seen = [seen for seen in self.all(TicketSeen) if seen.attempt == attempt]
        return seen[-1] if seen else None

    @property
    def said(self) -> NumbersSaid | None:
        ticket = self.ticket
        said = self.last(NumbersSaid)
        return said if ticket and said and said.attempt == ticket.attempt else None

    @property
    def request(self) -> RequestNoted | None:
        ticket = self.ticket
        request = self.last(RequestNoted)
        return request if ticket and request and request.ticket == ticket.ticket else None

    @property
    def reply(self) -> ReplyKept | None:
        """The answer on disk to the request as it stands."""
        request, reply = self.request, self.last(ReplyKept)
        return reply if request and reply and reply.attempt == request.attempt else None

    @property
    def done(self) -> DrawDone | None:
        return self.last(DrawDone)

    @property
    def numbers(self) -> tuple[int, ...] | None:
        """The drawn numbers: random.org's, the only participant's, or none; None while nothing is decided."""
        alone = self.last(WinnerWithoutDraw)
        if self.done:
            return self.done.numbers
        if alone:
            return (alone.number,)
        return () if self.last(NotHeld) else None

    @property
    def incidents(self) -> tuple[Incident, ...]:
        """What went otherwise, in order; once the commission has answered to one, the answered one stands for it."""
        answered = {incident.subject for incident in self.all(Incident) if incident.decision}
        return tuple(i for i in self.all(Incident) if i.decision or i.subject not in answered)

    @property
    def unexplained(self) -> Incident | None:
        """A gap of serial numbers that the commission has not explained yet (design.md 6)."""
        gaps = (i for i in self.incidents if i.kind is IncidentKind.SERIAL_GAP and i.decision is None)
        return next(gaps, None)

    @property
    def adjourned(self) -> Incident | None:
        """The line by which the meeting was adjourned, until it is resumed."""
        told = [i for i in self.all(Incident) if i.kind in (IncidentKind.ADJOURNED, IncidentKind.RESUMED)]
        return told[-1] if told and told[-1].kind is IncidentKind.ADJOURNED else None

    @property
    def witness(self) -> WitnessNoted | None:
        return self.last(WitnessNoted)

    @property
    def result_vote(self) -> VoteTaken | None:
        frozen = self.frozen
        return self.vote_on(AgendaItem.RESULT, frozen.list) if frozen and self.numbers is not None else None

    @property
    def protocol(self) -> DocumentFixed | None:
        """The protocol of this meeting; a redraw's is the one by which the prize goes on."""
        return self.document(DocumentKind.PROTOCOL) or self.document(DocumentKind.REPLACEMENT)

    def document(self, kind: DocumentKind) -> DocumentFixed | None:
        fixed = [document for document in self.all(DocumentFixed) if document.kind is kind]
        return fixed[-1] if fixed else None

    @property
    def documents(self) -> tuple[DocumentFixed, ...]:
        """Each document as it stands, in the order of their kinds; earlier versions are superseded."""
        all_fixed = (note.fact for note in self.notes if isinstance(note.fact, DocumentFixed))
        latest = {(fixed.kind, fixed.number): fixed for fixed in all_fixed}
        order = list(DocumentKind)
        return tuple(sorted(latest.values(), key=lambda fixed: (order.index(fixed.kind), fixed.number)))

    @property
    def superseded(self) -> tuple[DocumentFixed, ...]:
        """The protocols that a later version took the place of, in their order."""
        standing = self.documents
        fixed = (document for document in self.all(DocumentFixed) if document.kind is DocumentKind.PROTOCOL)
        return tuple(document for document in fixed if document not in standing)

    @property
    def signatures(self) -> tuple[SignatureGiven, ...]:
        """The signatures under the protocol as it stands; those under an earlier version are void."""
        protocol = self.protocol
        digest = protocol.digest() if protocol else None
        return tuple(given for given in self.all(SignatureGiven) if given.document == digest)

    @property
    def all_signed(self) -> bool:
        seated = self.seated
        signed = {given.member for given in self.signatures}
        return seated is not None and signed >= {member.id for member in seated.seats}

    def vote_on(self, item: AgendaItem, subject: str, after: int = 0) -> VoteTaken | None:
        """The last vote on an item of the agenda, noted after line `after`."""
        votes = [vote for vote in self.all(VoteTaken, after) if vote.item is item and vote.subject == subject]
        return votes[-1] if votes else None


def _kind(note: Noted) -> IncidentKind | None:
    return note.fact.kind if isinstance(note.fact, Incident) else None
