"""The two columns at the end of the act: who gave and who took, requisites, a line to sign each (domain.md 3.3.4)."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from ..domain.act import Act, ActForm
from .blocks import Block, Columns, Rule, cell, paragraph
from .facts import initials, or_blank, short_date, tied
from .styles import ACT_BODY, ACT_STRONG, CAPTION, FAIR, HEAVY, LIGHT, SMALL
from .wording import PaperWording

_WIDTH, _APART = 74 * mm, 13 * mm
_REQUISITES, _AIR = 34 * mm, 17 * mm
_BLANK = 24


def parties(facts: Act, words: PaperWording) -> list[Flowable]:
    """Both columns side by side, and what is annexed to an act signed by hand."""
    left, right = _given(facts, words), _taken(facts, words)
    tall = max(_REQUISITES, *(sum(block.wrap(0, 0)[1] for block in side) for side in (left, right)))
    signer = facts.proxy.name if facts.proxy else facts.awardee.name
    took = words.say("party.took_proxy" if facts.proxy else "party.took")
    columns = Columns(
        (0, _column(words.say("party.gave"), left, tall, _end(facts, words, facts.organiser.representative, "seal"))),
        (_WIDTH + _APART, _column(took, right, tall, _end(facts, words, signer, "date"))),
        before=5,
        after=4,
    )
    by_hand = [] if facts.form is ActForm.ELECTRONIC else [paragraph(words.say("act.annexes"), SMALL, after=1)]
    small = [*by_hand, *_confirmed(facts, words)]
    return [columns, Rule(LIGHT, before=3, after=1.5), *small] if small else [columns]


def _confirmed(facts: Act, words: PaperWording) -> list[Block]:
    """Who confirmed the winner's data from billing, where that is known (design.md 9)."""
    if facts.confirmed is None:
        return []
    who = {"name": initials(facts.confirmed.name), "date": short_date(facts.confirmed.day)}
    return [paragraph(words.say("act.confirmed", **who), SMALL, after=0)]


def _given(facts: Act, words: PaperWording) -> list[Block]:
    organiser, language = facts.organiser, words.language
    return [
        _line(tied(organiser.name.of(language)), strong=True),
        _line(words.say("party.bin", bin=or_blank(organiser.bin, _BLANK))),
        _line(words.say("party.address", address=tied(or_blank(organiser.address.of(language), _BLANK)))),
    ]


def _taken(facts: Act, words: PaperWording) -> list[Block]:
    who = facts.awardee
    document = tied(or_blank(who.id_document.of(words.language), _BLANK))
    return [
        _line(who.name, strong=True),
        _line(words.say("party.iin", iin=or_blank(who.iin, _BLANK))),
        _line(words.say("party.document", document=document)),
        _line(words.say("party.address", address=tied(or_blank(who.address, _BLANK)))),
        _line(words.say("party.phone", phone=or_blank(who.phone, _BLANK))),
    ]


def _line(text: str, strong: bool = False) -> Block:
    return Block(cell(text, ACT_STRONG if strong else ACT_BODY, width=_WIDTH))


def _column(caption: str, requisites: list[Block], tall: float, end: list[Flowable]) -> list[Flowable]:
    """Both columns' lines to sign stand at one height."""
    used = sum(block.wrap(0, 0)[1] for block in requisites)
    head = Block(cell(caption, SMALL, width=_WIDTH), before=1, after=1)
    return [Rule(HEAVY, width=_WIDTH), head, *requisites, Spacer(0, tall - used + _AIR), *end]


def _end(facts: Act, words: PaperWording, signer: str, last: str) -> list[Flowable]:
    """The line, «(қолы)» and the short name; under it the seal's place or the date, unless it is signed as a file."""
    by_hand = facts.form is ActForm.PAPER
    caption = words.say("party.signed" if by_hand else "party.signed_electronically")
    under = Block(
        cell(caption, CAPTION, 11 * mm, 16 * mm),
        cell(initials(signer), ACT_BODY, 30 * mm, _WIDTH - 30 * mm, flush_right=True),
        before=1,
        after=4,
    )
    below = [Block(cell(words.say(f"party.{last}"), SMALL, width=_WIDTH))] if by_hand else []
    return [Rule(FAIR, width=_WIDTH), under, *below]
