"""The ceremony of a draw and random.org's answer, as the protocols tell them (design.md 6)."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ..domain.protocol import DrawFacts, file_name
from ..domain.protocol import Protocol as ProtocolFacts
from ..domain.replacement import Replacement
from ..domain.serials import others_between
from ..domain.ticket import TICKET_PAGE
from .blocks import Columns, fact
from .facts import clock, clock_utc, initials
from .qr import Code
from .styles import BODY, CODE, LABEL, NUMBER, WIDTH
from .text import Run
from .wording import PaperWording

_QR = 24 * mm
_VALUES = WIDTH - LABEL - _QR - 5 * mm


def ceremony(draw: DrawFacts, maximum: int, words: PaperWording) -> list[Flowable]:
    """Up to the button: range, ticket, numbers said in the room, who pressed."""
    said = ", ".join(words.say("draw.said", name=initials(said.name), number=said.number) for said in draw.room)
    return [
        fact(words.say("draw.range"), f"1–{maximum}"),
        fact(words.say("draw.ticket"), _ticket(draw, words)),
        fact(words.say("draw.room"), said),
        fact(words.say("draw.pressed"), initials(draw.pressed_by)),
    ]


def _ticket(draw: DrawFacts, words: PaperWording) -> list[Run]:
    """The ticket, and how many were shown if it is not the first."""
    more = f"; {words.say('draw.tickets', count=draw.attempts)}" if draw.attempts > 1 else ""
    return [Run(draw.ticket, CODE), Run(more, BODY)] if more else [Run(draw.ticket, CODE)]


def answer(draw: DrawFacts, evidence: str, paper: ProtocolFacts | Replacement, words: PaperWording) -> Flowable:
    """What random.org answered; beside it the way to check it: ticket, list and this paper in one code."""
    times = words.say("draw.time_value", local=clock(draw.completed_at), utc=clock_utc(draw.completed_at))
    rows = [
        fact(words.say("draw.numbers"), ", ".join(map(str, draw.numbers)), NUMBER, _VALUES),
        fact(words.say("draw.time"), times, width=_VALUES),
        fact(words.say("draw.evidence"), "; ".join((evidence, *_serials(draw, words))), width=_VALUES),
        fact(words.say("draw.witness"), _witness(draw, words), width=_VALUES),
    ]
    code = Code(_address(draw, paper), _QR, words.say("draw.qr"))
    return Columns((0, rows), (WIDTH - _QR, [code]), before=0.32)


def _address(draw: DrawFacts, paper: ProtocolFacts | Replacement) -> str:
    """The ticket's page; behind #, which never leaves the phone, this document and the list."""
    document = file_name(paper.period, paper.document, paper.number, "kk").removesuffix("_kk.pdf")
    return f"{TICKET_PAGE}{draw.ticket}#{document};{paper.fingerprint}"


def _serials(draw: DrawFacts, words: PaperWording) -> list[str]:
    """The key's previous answer, and a gap between the two by name (design.md 6)."""
    if draw.previous is None:
        return []
    gap = others_between(draw.previous, draw.serial)
    told = [words.say("draw.previous", serial=draw.previous)]
    return [*told, words.say("draw.gap", count=gap)] if gap else told


def _witness(draw: DrawFacts, words: PaperWording) -> str:
    """Who looked at the ticket's page on an own device, before and after; else «not checked»."""
    before, after = words.say("draw.before_unchecked"), words.say("draw.after_unchecked")
    if draw.witness_before:
        before = words.say("draw.before", name=initials(draw.witness_before))
    if draw.witness_after:
        numbers = ", ".join(map(str, draw.numbers))
        after = words.say("draw.after", numbers=numbers, name=initials(draw.witness_after))
    return f"{before};\n{after}"
