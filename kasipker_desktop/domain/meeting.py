"""A meeting: the facts noted for one period's draw, and what follows from them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from .commission import AgendaItem, CommissionSeated, VoteTaken, WitnessNoted
from .frozen import ListFrozen
from .incident import Incident
from .journal import Fact
from .numbers import NumbersSaid
from .outcome import DrawDone, NotHeld, ReplyKept, WinnerWithoutDraw
from .protocol import DocumentFixed, DocumentKind, SignatureGiven
from .report import ListImported
from .ticket import RequestNoted, TicketAsked, TicketMade, TicketSeen

F = TypeVar("F", bound=Fact)

FACTS: dict[str, type[Fact]] = {
    kind.KIND: kind
    for kind in (
        ListImported,
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
    )
}
"""Every kind of fact the journal knows, by its name there."""


@dataclass(frozen=True)
class Noted:
    """A fact with its place in the journal and its time."""

    n: int
    at: datetime
    fact: Fact


@dataclass(frozen=True)
class Meeting:
    """The facts of one draw in the journal's order; everything else is derived from them."""

    notes: tuple[Noted, ...]

    def last(self, kind: type[F], after: int = 0) -> F | None:
        """The latest fact of a kind, noted after line `after`."""
        note = self.note(kind, after)
        return note.fact if note and isinstance(note.fact, kind) else None

    def note(self, kind: type[F], after: int = 0) -> Noted | None:
        found = (note for note in reversed(self.notes) if note.n > after and isinstance(note.fact, kind))
        return next(found, None)

    def all(self, kind: type[F], after: int = 0) -> tuple[F, ...]:
        return tuple(note.fact for note in self.notes if note.n > after and isinstance(note.fact, kind))

    @property
    def imported(self) -> ListImported | None:
        return self.last(ListImported)

    @property
    def seated(self) -> CommissionSeated | None:
        return self.last(CommissionSeated)

    @property
    def list_vote(self) -> VoteTaken | None:
        """The vote that carried the list as it stands; a later change of the list leaves it behind."""
        imported = self.imported
        return self._vote(AgendaItem.LIST, imported.report) if imported else None

    @property
    def frozen(self) -> ListFrozen | None:
        frozen, imported = self.last(ListFrozen), self.imported
        return frozen if frozen and imported and frozen.report == imported.report else None

    @property
    def ticket(self) -> TicketMade | None:
        """The ticket shown for the list as it is frozen now."""
        frozen = self.note(ListFrozen)
        return self.last(TicketMade, frozen.n) if frozen else None

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
    def witness(self) -> WitnessNoted | None:
        return self.last(WitnessNoted)

    @property
    def result_vote(self) -> VoteTaken | None:
        frozen = self.frozen
        return self._vote(AgendaItem.RESULT, frozen.list) if frozen and self.numbers is not None else None

    @property
    def protocol(self) -> DocumentFixed | None:
        return self.document(DocumentKind.PROTOCOL)

    def document(self, kind: DocumentKind) -> DocumentFixed | None:
        fixed = [document for document in self.all(DocumentFixed) if document.kind is kind]
        return fixed[-1] if fixed else None

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

    def _vote(self, item: AgendaItem, subject: str) -> VoteTaken | None:
        votes = [vote for vote in self.all(VoteTaken) if vote.item is item and vote.subject == subject]
        return votes[-1] if votes else None
