"""Annex 2: what random.org confirmed, on one page: numbers, list, numbers said, request, signature (looks2.md 11)."""

from __future__ import annotations

import re
from datetime import UTC

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ..domain.annexes import RandomAnnex, SaidNumber
from ..domain.canonical import sha256
from ..domain.keys import KeyRole
from ..domain.serials import others_between
from .blocks import Block, Columns, Rule, cell, draw_stack, fact, paragraph, section, together
from .facts import grouped, hour, initials, offset
from .heading import annex_heading
from .qr import Code
from .signatures import Drawn
from .styles import ADDRESS, BODY, FAIR, HAIR, HEAVY, HEX, HEX_SMALL, LABEL, NUMBER_LARGE, SECTION, SMALL, STRONG, WIDTH
from .text import Run, Style
from .weave import Band
from .wording import PaperWording

_QR, _APART = 34 * mm, 9 * mm
_NOTE_AT = 74 * mm
_WHO, _PLACE = 18 * mm, 102 * mm
_ENDS = 12
_MEMBER = re.compile(r"[^,]+,|[^,]+$")
_LISTED = 4
"""More numbers stand in two columns, so that the annex keeps to one page."""


def random_story(facts: RandomAnnex, words: PaperWording, _: Drawn) -> list[Flowable]:
    """The whole annex."""
    return [
        *annex_heading(words, facts, facts.annex),
        _answer(facts, words),
        paragraph(words.say("random.page"), SMALL, before=1, after=0),
        paragraph(facts.page, ADDRESS, after=0),
        section(1, words.say("random.list"), SECTION),
        _list(facts, words),
        section(2, words.say("random.room"), SECTION),
        *_room(facts, words),
        section(3, words.say("random.request"), SECTION),
        paragraph(_request(facts), HEX_SMALL),
        together(section(4, words.say("random.signature"), SECTION), *_signature(facts, words)),
    ]


def _answer(facts: RandomAnnex, words: PaperWording) -> Flowable:
    width = WIDTH - LABEL - _QR - 4 * mm
    local = words.say("random.local_value", time=hour(facts.completed_at), offset=offset(facts.completed_at))
    utc = facts.completed_at.astimezone(UTC)
    left: list[Flowable] = [
        Block(cell(words.say("random.numbers"), SMALL, width=WIDTH - _QR), after=0),
        _Numbers(facts, words),
        fact(words.say("random.serial"), str(facts.serial), STRONG, width),
        fact(words.say("random.previous"), _previous(facts, words), width=width),
        fact(words.say("random.time"), f"{utc:%d.%m.%Y, %H:%M:%S} UTC", width=width),
        fact(words.say("random.local"), local, width=width),
    ]
    code = Code(facts.page, _QR, words.say("random.qr"), SMALL)
    return Columns((0, left), (WIDTH - _QR, [code]), after=0)


class _Numbers(Flowable):  # type: ignore[misc]
    """The numbers in a row, large, each over what it means."""

    def __init__(self, facts: RandomAnnex, words: PaperWording) -> None:
        super().__init__()
        keys = facts.roles or ("chosen",) * len(facts.numbers)
        self._pairs = [
            (Run(str(number), NUMBER_LARGE), Run(words.say(f"random.{key}"), SMALL))
            for number, key in zip(facts.numbers, keys, strict=True)
        ]
        self.spaceAfter = 2 * mm

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Two lines."""
        self.height = NUMBER_LARGE.leading + SMALL.leading
        return width, self.height

    def draw(self) -> None:
        x: float = 0
        for number, meaning in self._pairs:
            wide = max(number.width, meaning.width)
            stack = [Block(cell([run], run.style, 0, wide + 1)) for run in (number, meaning)]
            draw_stack(self.canv, stack, x, self.height)
            x += wide + _APART


def _previous(facts: RandomAnnex, words: PaperWording) -> str:
    """The key's previous answer; a gap is named (design.md 6)."""
    if facts.previous is None:
        return words.say("random.previous_none")
    gap = others_between(facts.previous, facts.serial)
    key = "random.previous_gap" if gap else "random.previous_next"
    return words.say(key, serial=facts.previous, **({"count": gap} if gap else {}))


def _list(facts: RandomAnnex, words: PaperWording) -> Flowable:
    digits = f"{grouped(facts.fingerprint[:32])}\n{grouped(facts.fingerprint[32:])}"
    left = [Band(facts.fingerprint, after=1.4 * mm), paragraph(digits, HEX, after=0)]
    note = Block(cell(words.say("random.list_note"), SMALL, width=WIDTH - _NOTE_AT))
    return Columns((0, left), (_NOTE_AT, [note]))


def _room(facts: RandomAnnex, words: PaperWording) -> list[Flowable]:
    """Who said which number, and where it stands in what random.org signed."""
    many = len(facts.said) > _LISTED
    rows = _in_two_columns(facts, words) if many else _in_rows(facts, words)
    told = words.say("random.said", pressed=initials(facts.pressed_by), operator=initials(facts.operator))
    witness = [Run(f"{words.say('random.witness')} ", STRONG), Run(_witness(facts, words), BODY)]
    return [*rows, paragraph(told, before=1.6, after=0.4), paragraph(witness, after=0)]


def _in_rows(facts: RandomAnnex, words: PaperWording) -> list[Flowable]:
    heads = (words.say("random.number"), words.say("random.who"), words.say("random.place"))
    rows: list[Flowable] = [Rule(HEAVY, after=0.7), _row(heads, (SMALL, SMALL, SMALL)), Rule(FAIR, after=0.7)]
    for place, said in enumerate(facts.said):
        rows += [Rule(HAIR, after=0.7)] if place else []
        who = words.say(f"random.who_{said.role}", name=said.name)
        rows.append(_row((str(said.number), who, _in_request(place, facts)), (STRONG, BODY, HEX_SMALL)))
    return [*rows, Rule(HEAVY)]


def _row(texts: tuple[str, str, str], styles: tuple[Style, Style, Style]) -> Block:
    places = ((0, _WHO), (_WHO, _PLACE - _WHO - 2 * mm), (_PLACE, WIDTH - _PLACE))
    return Block(*(cell(text, style, *at) for text, style, at in zip(texts, styles, places, strict=True)), after=0.7)


def _in_request(place: int, facts: RandomAnnex) -> str:
    """«417-[902]-135»: which part of `room` it is."""
    numbers = [str(said.number) for said in facts.said]
    numbers[place] = f"[{numbers[place]}]"
    return f'"room":"{"-".join(numbers)}"'


def _in_two_columns(facts: RandomAnnex, words: PaperWording) -> list[Flowable]:
    """In the order of `room`, down the left column and then the right one."""
    half = (len(facts.said) + 1) // 2
    stacks = [[_short(said, words) for said in part] for part in (facts.said[:half], facts.said[half:])]
    return [Rule(HEAVY, after=1), Columns((0, stacks[0]), (WIDTH / 2, stacks[1]), after=0.6), Rule(HEAVY)]


def _short(said: SaidNumber, words: PaperWording) -> Block:
    who = words.say(f"random.who_{said.role}", name=initials(said.name))
    return Block(cell(str(said.number), STRONG, 0, _WHO), cell(who, BODY, _WHO, WIDTH / 2 - _WHO - 3 * mm), after=0.3)


def _witness(facts: RandomAnnex, words: PaperWording) -> str:
    numbers = ", ".join(map(str, facts.numbers))
    before, after = facts.witness_before, facts.witness_after
    if before and after:
        return words.say("random.witness_both", before=initials(before), numbers=numbers, after=initials(after))
    if before:
        return words.say("random.witness_before", before=initials(before))
    if after:
        return words.say("random.witness_after", numbers=numbers, after=initials(after))
    return words.say("random.witness_none")


def _request(facts: RandomAnnex) -> str:
    """The params as sent, broken between their members only: taken together the lines are the text itself."""
    lines = [""]
    for part in _MEMBER.findall(facts.request):
        if Run(lines[-1] + part, HEX_SMALL).width > WIDTH:
            lines.append("")
        lines[-1] += part
    return "\n".join(lines)


def _signature(facts: RandomAnnex, words: PaperWording) -> list[Flowable]:
    """The signature's ends, and every digest to be compared, in full."""
    ends = f"{facts.signature[:_ENDS]}…{facts.signature[-_ENDS:]}"
    signed = [Run(ends, HEX_SMALL), Run(words.say("random.signed_value", count=len(facts.signature)), BODY)]
    live = facts.key_role is KeyRole.RANDOM_ORG
    rows = [
        fact(words.say("random.signed"), signed),
        _value(words.say("random.signed_sha"), _hex(sha256(facts.signature))),
        _value(words.say("random.key" if live else "random.key_rehearsal"), _hex(facts.key_sha256)),
        _value(words.say("random.organiser"), f"{facts.organiser_key[:44]}\n{facts.organiser_key[44:]}".strip()),
    ]
    if facts.verify_page:
        rows.append(_value(words.say("random.verify"), _hex(facts.verify_page)))
        rows.append(paragraph(words.say("random.verify_note"), SMALL, before=1, after=0))
    return rows


def _value(label: str, value: str) -> Block:
    return fact(label, value, HEX_SMALL)


def _hex(digest: str) -> str:
    return f"{grouped(digest[:32])}\n{grouped(digest[32:])}"
