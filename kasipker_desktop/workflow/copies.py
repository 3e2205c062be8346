"""Copies beside what was signed: a protocol with the drawn signatures in their places, superseded versions marked.

The unsigned PDFs stay what is signed (design.md 7); a copy can be made again at any time and is no evidence.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..domain.annexes import Notice, RedrawNotice
from ..domain.canonical import parse, unpack
from ..domain.errors import NotAllowed
from ..domain.meeting import Meeting
from ..domain.protocol import DocumentFixed, DocumentKind, Protocol, SignatureGiven, file_name
from ..domain.replacement import Replacement
from ..domain.strokes import DrawnSignature, read_strokes
from .papers import LANGUAGES
from .ports import Press
from .store_port import Reading


def signed_copy(look: Reading, press: Press, meeting: Meeting, language: str) -> bytes:
    """The protocol as it stands with what was drawn so far; a line stays bare for who signs by hand or not yet.

    Raises NotAllowed `no_document` before the protocol is fixed.
    """
    if meeting.protocol is None:
        raise NotAllowed("no_document")
    fixed, drawn = meeting.protocol, drawn_signatures(look, meeting)
    if fixed.kind is DocumentKind.REPLACEMENT:
        return press.paper(replacement_as_fixed(look, fixed), language, drawn=drawn)
    return press.paper(protocol_as_fixed(look, fixed), language, drawn=drawn)


def drawn_signatures(look: Reading, meeting: Meeting) -> dict[str, DrawnSignature]:
    """The drawn signatures under the protocol as it stands, by member."""
    valid = meeting.signatures
    return {
        note.fact.member: DrawnSignature(read_strokes(look.body(note.fact.strokes).decode()), note.at)
        for note in meeting.notes
        if isinstance(note.fact, SignatureGiven) and note.fact in valid and note.fact.strokes
    }


def copies(look: Reading, press: Press, meeting: Meeting) -> Iterator[tuple[str, bytes]]:
    """Name and content of each: superseded versions, the protocol with what was drawn, the notice's texts."""
    for version, fixed in enumerate(meeting.superseded, start=1):
        facts = protocol_as_fixed(look, fixed)
        for language in LANGUAGES:
            yield _name(fixed, language, f"superseded-{version}"), press.paper(facts, language, superseded=True)
    if meeting.protocol and drawn_signatures(look, meeting):
        for language in LANGUAGES:
            yield _name(meeting.protocol, language, "signed"), signed_copy(look, press, meeting, language)
    yield from notice_texts(look, press, meeting)


def notice_texts(look: Reading, press: Press, meeting: Meeting) -> Iterator[tuple[str, bytes]]:
    """The notice of a draw as HTML and plain text, to be put on the portal; none before it is fixed."""
    fixed, protocol = meeting.document(DocumentKind.NOTICE), meeting.protocol
    if fixed is None or protocol is None:
        return
    kind = RedrawNotice if protocol.kind is DocumentKind.REPLACEMENT else Notice
    facts = unpack(kind, parse(look.document(fixed.facts).decode()))
    for language in LANGUAGES:
        name = file_name(fixed.period, fixed.kind, fixed.number, language).removesuffix(".pdf")
        for ending, content in press.notice(facts, language).items():
            yield f"{name}.{ending}", content


def protocol_as_fixed(look: Reading, fixed: DocumentFixed) -> Protocol:
    """The facts that a version was printed from."""
    return unpack(Protocol, parse(look.document(fixed.facts).decode()))


def replacement_as_fixed(look: Reading, fixed: DocumentFixed) -> Replacement:
    """Likewise, of the protocol of a redraw."""
    return unpack(Replacement, parse(look.document(fixed.facts).decode()))


def _name(fixed: DocumentFixed, language: str, remark: str) -> str:
    name = file_name(fixed.period, fixed.kind, fixed.number, language)
    return f"{name.removesuffix('.pdf')}_{remark}.pdf"
