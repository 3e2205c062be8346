"""What the annexes and the notice print, gathered from a meeting whose protocol is fixed (design.md 8)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from ..domain.annexes import (
    ExcludedRow,
    ListAnnex,
    ListRow,
    ListView,
    Notice,
    ProtocolRef,
    PublicDraw,
    PublicPerson,
    RandomAnnex,
    RedrawNotice,
    ReportAnnex,
    SaidNumber,
    SourceFacts,
)
from ..domain.canonical import dump
from ..domain.delivery import ConsentsGiven
from ..domain.errors import NotAllowed
from ..domain.frozen import ListFrozen
from ..domain.identity import masked
from ..domain.keys import KeyRole
from ..domain.meeting import Meeting
from ..domain.outcome import DrawnRole
from ..domain.people import mask, public_name
from ..domain.protocol import DocumentFixed, DrawFacts, Protocol
from ..domain.redraw import Redraw
from ..domain.replacement import Replacement
from ..domain.report import Declared
from ..domain.ticket import TICKET_PAGE
from .copies import protocol_as_fixed, replacement_as_fixed
from .protocol_facts import reasons, ribbon
from .store_port import Reading

ReadSignature = Callable[[bytes, str], str]
"""The base64 signature inside a reply as received, and how the reply was obtained (`draw` or `getTicket`)."""


@dataclass(frozen=True)
class Standing:
    """The protocol as it stands, with what it was made from."""

    meeting: Meeting
    frozen: ListFrozen
    fixed: DocumentFixed
    protocol: Protocol

    @property
    def ref(self) -> ProtocolRef:
        """How papers name it."""
        return ProtocolRef(self.protocol.number, self.protocol.day, self.fixed.facts)


def standing(look: Reading, meeting: Meeting) -> Standing:
    """Raises NotAllowed `no_document` before the protocol is fixed."""
    fixed, frozen = meeting.protocol, meeting.frozen
    if fixed is None or frozen is None:
        raise NotAllowed("no_document")
    return Standing(meeting, frozen, fixed, protocol_as_fixed(look, fixed))


def list_annex(look: Reading, at: Standing, view: ListView) -> ListAnnex:
    """Annex 1; its rows come from `list_rows`."""
    excluded = look.list_report(at.frozen.report).excluded
    protocol = at.protocol
    return ListAnnex(
        protocol=at.ref,
        period=protocol.period,
        view=view,
        participants=at.frozen.participants,
        excluded=len(excluded),
        reasons=reasons(excluded),
        fingerprint=ribbon(at.frozen),
        journal=look.head(),
        rehearsal=protocol.rehearsal,
    )


def list_rows(look: Reading, frozen: ListFrozen, view: ListView) -> Iterator[ListRow]:
    """The lines of a frozen list as a view shows them."""
    rows = (row for block in look.frozen_blocks(frozen.list) for row in block.rows())
    for row, person in zip(rows, look.participants(frozen.report), strict=True):
        public = view is ListView.PUBLIC
        iin = person.iin if view is ListView.FULL else masked(person.iin)
        yield ListRow(row.number, row.mask if public else person.name, iin, person.connected_on, row.digest())


def report_annex(look: Reading, at: Standing) -> ReportAnnex:
    """The import report; its rows come from `excluded_rows`."""
    report = look.list_report(at.frozen.report)
    sources = tuple(SourceFacts(f.name, f.sha256, f.rows, Declared(f.declared)) for f in report.sources)
    return ReportAnnex(
        protocol=at.ref,
        period=report.period,
        read=report.read,
        admitted=report.admitted,
        excluded=len(report.excluded),
        sources=sources,
        reasons=reasons(report.excluded),
        fingerprint=ribbon(at.frozen),
        journal=look.head(),
        rehearsal=at.protocol.rehearsal,
    )


def excluded_rows(look: Reading, frozen: ListFrozen) -> Iterator[ExcludedRow]:
    """The rows that do not take part, in the order of the files."""
    for row in look.list_report(frozen.report).excluded:
        yield ExcludedRow(row.place.source, row.place.sheet, row.place.row, row.code)


def random_annex(
    look: Reading, meeting: Meeting, protocol: Protocol | Replacement, read: ReadSignature, verify_page: str
) -> RandomAnnex | None:
    """Annex 2, of a redraw its only one; None where there was no draw by chance."""
    done, ticket, draw, frozen = meeting.done, meeting.ticket, protocol.draw, meeting.frozen
    if done is None or ticket is None or draw is None or frozen is None or meeting.protocol is None:
        return None
    roles = tuple(person.role for person in protocol.drawn) if isinstance(protocol, Protocol) else None
    return RandomAnnex(
        protocol=ProtocolRef(protocol.number, protocol.day, meeting.protocol.facts),
        annex=1 if roles is None else 2,
        period=protocol.period,
        numbers=done.numbers,
        roles=roles or (),
        serial=done.serial,
        previous=draw.previous,
        completed_at=done.completed_at,
        ticket=ticket.ticket,
        page=TICKET_PAGE + ticket.ticket,
        fingerprint=frozen.list,
        said=_said(protocol, draw),
        pressed_by=draw.pressed_by,
        operator=protocol.seated.commission.member(protocol.seated.operator).name,
        witness_before=draw.witness_before,
        witness_after=draw.witness_after,
        request=dump(look.request(done.draw, done.attempt).params()),
        signature=read(look.body(done.reply), done.obtained_by),
        key_role=KeyRole(done.key_role),
        key_sha256=done.key_sha256,
        organiser_key=ticket.key,
        verify_page=verify_page,
        journal=look.head(),
        rehearsal=protocol.rehearsal,
    )


def _said(protocol: Protocol | Replacement, draw: DrawFacts) -> tuple[SaidNumber, ...]:
    roles = {member.name: member.role for member in protocol.seated.commission.members}
    return tuple(SaidNumber(said.number, said.name, roles[said.name]) for said in draw.room)


def notice(look: Reading, at: Standing, consents: frozenset[int]) -> Notice:
    """The notice with the names of those numbers only whose owners agreed to it; all others masked (terms para 16)."""
    protocol = at.protocol
    people = tuple(
        PublicPerson(p.role, p.number, public_name(p.name) if p.number in consents else mask(p.name))
        for p in protocol.drawn
    )
    return Notice(
        protocol=at.ref,
        period=protocol.period,
        organiser=replace(protocol.organiser, bin="", representative=""),
        prize=protocol.prize,
        participants=protocol.list.participants,
        drawn=people,
        consented=any(person.number in consents for person in protocol.drawn),
        window_end=protocol.window_end,
        draw=_public_draw(protocol.draw) if protocol.draw else None,
        fingerprint=protocol.fingerprint,
        seated=protocol.seated,
        journal=look.head(),
        rehearsal=protocol.rehearsal,
    )


def redraw_notice(look: Reading, redraw: Redraw, consents: frozenset[int]) -> RedrawNotice:
    """The notice of a redraw whose protocol is fixed. Raises NotAllowed `no_document`."""
    base, fixed, opened = standing(look, redraw.base), redraw.meeting.protocol, redraw.opened
    if fixed is None:
        raise NotAllowed("no_document")
    protocol, won = replacement_as_fixed(look, fixed), redraw.numbers or ()
    left = tuple(number for number in opened.reserves if number not in won)
    roles = {person.number: person.role for person in base.protocol.drawn}

    def public(number: int, role: DrawnRole) -> PublicPerson:
        name = look.person(base.frozen.list, number) if number in consents else None
        shown = public_name(name.name) if name else look.mask(base.frozen.list, number)
        return PublicPerson(role, number, shown)

    return RedrawNotice(
        protocol=ProtocolRef(protocol.number, protocol.day, fixed.facts),
        period=protocol.period,
        organiser=replace(protocol.organiser, bin="", representative=""),
        prize=protocol.prize,
        participants=len(opened.reserves),
        drawn=tuple(public(n, DrawnRole.WINNER) for n in won) + tuple(public(n, DrawnRole.RESERVE_1) for n in left),
        consented=any(number in consents for number in (*won, *left)),
        window_end=protocol.window_end,
        draw=_public_draw(protocol.draw) if protocol.draw else None,
        fingerprint=protocol.fingerprint,
        seated=protocol.seated,
        journal=look.head(),
        rehearsal=protocol.rehearsal,
        base=protocol.base,
        succession=opened.succession,
        fallen=public(opened.number, roles[opened.number]),
    )


def consenting(meeting: Meeting) -> frozenset[int]:
    """The numbers whose owners let their names be published, by their last word (terms para 16)."""
    given = {note.fact.number: note.fact for note in meeting.notes if isinstance(note.fact, ConsentsGiven)}
    return frozenset(number for number, consents in given.items() if consents.publication)


def _public_draw(draw: DrawFacts) -> PublicDraw:
    room = tuple(said.number for said in draw.room)
    return PublicDraw(draw.numbers, draw.completed_at, draw.serial, room, TICKET_PAGE + draw.ticket)
