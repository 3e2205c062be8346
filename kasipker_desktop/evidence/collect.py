"""A period's evidence out of the store, ready to be written as a bundle."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

from .. import __version__
from ..domain.calendar import Period
from ..domain.errors import NotAllowed
from ..domain.frozen import SALT_BYTES, FrozenRow, ListFrozen, ListHeader, list_text, private_text, private_texts
from ..domain.keeping import PersonsDestroyed
from ..domain.meeting import Meeting
from ..domain.outcome import DrawDone
from ..domain.people import Participant
from ..domain.protocol import PERSONAL_KINDS, PUBLIC_KINDS, DocumentFixed, file_name
from ..domain.redraw import redraws
from ..domain.ticket import TicketMade
from ..storage.store import Look
from .source import DrawEvidence, DrawnRow, EvidenceSource, RecordLine, VoidTicket


def collect(look: Look, campaign: str, period: Period) -> EvidenceSource:
    """Everything the bundles of a period hold. Raises NotAllowed `not_frozen` before there is a list."""
    meeting = look.meeting(period)
    frozen = meeting.frozen
    if frozen is None:
        raise NotAllowed("not_frozen")
    texts = look.fact_texts()
    header = ListHeader(campaign, period, frozen.rules, frozen.report, frozen.participants)
    return EvidenceSource(
        campaign=campaign,
        period=str(period),
        number=1,
        program=__version__,
        rules=look.rules(frozen.rules),
        report=look.report(frozen.report),
        list_text=lambda: list_text(header, look.frozen_blocks(frozen.list)),
        participants=lambda: _participants(look, frozen),
        record=tuple(RecordLine(line, texts.get(line.n)) for line in look.journal_lines()),
        drawn=_drawn(look, frozen, meeting.numbers or ()),
        draws=_draws(look, meeting),
        documents=_documents(look, (fixed for fixed in _kept(meeting) if fixed.kind not in PUBLIC_KINDS)),
        public=_documents(look, (fixed for fixed in meeting.documents if fixed.kind in PUBLIC_KINDS)),
    )


def _participants(look: Look, frozen: ListFrozen) -> Iterator[str]:
    salts, people = look.salts(frozen.list), iter(look.frozen_participants(frozen.list))
    for block in look.frozen_blocks(frozen.list):
        masks = block.masks.split("\n")
        texts = private_texts(block.first, itertools.islice(people, len(masks)), salts)
        yield "".join([f"{mask}\t{text}\n" for mask, text in zip(masks, texts, strict=True)])


def _drawn(look: Look, frozen: ListFrozen, numbers: Iterable[int]) -> tuple[DrawnRow, ...]:
    people = {number: look.person(frozen.list, number) for number in numbers}
    salts = look.salts(frozen.list) if any(people.values()) else b""
    return tuple(_drawn_row(look.frozen_row(frozen.list, number), person, salts) for number, person in people.items())


def _drawn_row(row: FrozenRow, person: Participant | None, salts: bytes) -> DrawnRow:
    salt = salts[(row.number - 1) * SALT_BYTES : row.number * SALT_BYTES].hex()
    text = private_text(salt, row.number, person) if person else None
    return DrawnRow(row.number, row.mask, row.private, text)


def _draws(look: Look, meeting: Meeting) -> tuple[DrawEvidence, ...]:
    """The period's own draw and the redraws, those by chance that are held."""
    own = (meeting, *(redraw.meeting for redraw in redraws(meeting)))
    return tuple(_draw(look, one, one.done) for one in own if one.done)


def _draw(look: Look, meeting: Meeting, done: DrawDone) -> DrawEvidence:
    tickets = {made.attempt: made for made in meeting.all(TicketMade)}
    seen = meeting.seen(done.attempt)
    return DrawEvidence(
        number=int(done.draw.rsplit("/", 1)[1]),
        request=look.request(done.draw, done.attempt).text(),
        response=look.body(done.reply),
        ticket_before=look.body(tickets[done.attempt].answer),
        ticket_after=look.body(seen.answer) if seen else None,
        void=tuple(
            VoidTicket(made.ticket, look.body((meeting.seen(attempt) or made).answer))
            for attempt, made in tickets.items()
            if attempt != done.attempt
        ),
    )


def _kept(meeting: Meeting) -> Iterator[DocumentFixed]:
    """What was fixed, less what went with the persons."""
    destroyed = any(isinstance(note.fact, PersonsDestroyed) for note in meeting.notes)
    return (fixed for fixed in meeting.documents if not (destroyed and fixed.kind in PERSONAL_KINDS))


def _documents(look: Look, fixed: Iterable[DocumentFixed]) -> tuple[tuple[str, bytes], ...]:
    return tuple(
        (file_name(document.period, document.kind, document.number, language), look.document(digest))
        for document in fixed
        for language, digest in (("kk", document.kk), ("ru", document.ru))
    )
