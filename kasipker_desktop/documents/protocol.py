"""The protocol of a commission's meeting: who met, the agenda, the list; the rest is in `result` and `closing`."""

from __future__ import annotations

from collections.abc import Iterable

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ..domain.commission import CommissionSeated, Member, Role
from ..domain.protocol import DocumentKind, ListFacts, Protocol
from ..domain.replacement import Replacement
from .blocks import Block, Columns, Rule, cell, fact, item, paragraph, run_in, section, together
from .closing import closing
from .facts import amount, clock, grouped, span, tied
from .heading import heading
from .result import result, votes
from .signatures import Drawn
from .styles import AGENDA, BODY, HAIR, HEAVY, HEX, LABELS, LIGHT, SECTION, SMALL, STRONG, WIDTH
from .text import Style
from .weave import Band
from .wording import PaperWording

_COUNTS = 74 * mm


def protocol_story(facts: Protocol, words: PaperWording, drawn: Drawn) -> list[Flowable]:
    """The whole protocol (domain.md 3.3.1, 3.3.2; «not held»: 3.3.3); drawn signatures stand on their lines."""
    return [
        *heading(words, DocumentKind.PROTOCOL, facts.number, facts.day, facts.organiser),
        *meeting(facts, words),
        *people(facts.seated, words),
        *_agenda(facts, words),
        *_list_item(facts, words),
        *result(facts, words),
        *closing(facts, words, drawn),
    ]


def meeting(facts: Protocol | Replacement, words: PaperWording) -> list[Flowable]:
    """Which month, where and when."""
    seated = facts.seated
    start, end, offset = span(seated.started_at, facts.ended_at)
    times = words.say("fact.time_value", start=start, end=end, offset=offset)
    return [
        fact(words.say("fact.period"), words.period(facts.period), STRONG),
        fact(words.say("fact.venue"), tied(seated.venue.of(words.language))),
        fact(words.say("fact.time"), times),
        Rule(LIGHT, before=1.2, after=1.2),
    ]


def people(seated: CommissionSeated, words: PaperWording) -> list[Flowable]:
    """Who met, who did not come, and whether that is enough."""
    order = tied(seated.commission.order.of(words.language))
    none = words.say("fact.none")
    roles = ((Role.CHAIR, "fact.chair"), (Role.SECRETARY, "fact.secretary"), (Role.MEMBER, "fact.members"))
    present = [(key, [m for m in seated.seats if m.role is role]) for role, key in roles]
    total, here = len(seated.commission.members), len(seated.seats)
    return [
        fact(words.say("fact.order"), order),
        *(fact(words.say(key), _named(members, words)) for key, members in present if members),
        fact(words.say("fact.absent"), _named(seated.absent, words) or none),
        fact(words.say("fact.invited"), "\n".join(seated.invited) or none),
        paragraph(words.say("fact.quorum", total=total, present=here), after=0),
        Rule(LIGHT, before=1.2),
    ]


def _named(members: Iterable[Member], words: PaperWording) -> str:
    return "\n".join(f"{member.name}, {tied(member.position.of(words.language))}" for member in members)


def _agenda(facts: Protocol, words: PaperWording) -> list[Flowable]:
    second = words.say(f"agenda.draw_{len(facts.drawn)}")
    title = paragraph(words.say("agenda.title"), AGENDA, before=2.6, after=0.6)
    return [together(title, item("1.", words.say("agenda.list")), item("2.", second))]


def _list_item(facts: Protocol, words: PaperWording) -> list[Flowable]:
    frozen = words.say("list.frozen", at=clock(facts.list.frozen_at))
    return [
        section(1, words.say("item.first"), SECTION),
        run_in(words.say("item.heard"), words.say("list.heard")),
        paragraph(words.say("list.made", terms=words.terms(facts.terms))),
        _list_facts(facts.list, words),
        paragraph(f"{frozen} {words.say(f'declared.{facts.list.declared}')}"),
        run_in(words.say("item.resolved"), words.say("list.resolved")),
        votes(words, facts.list_vote),
    ]


def _list_facts(list_: ListFacts, words: PaperWording) -> Columns:
    """The weave over its 64 digits, the counts to the right; an empty list has no weave."""
    left = [paragraph(words.say("list.fingerprint"), LABELS, after=0.6)]
    if list_.participants:
        left.append(Band(list_.fingerprint, after=1.4 * mm))
    digits = f"{grouped(list_.fingerprint[:32])}\n{grouped(list_.fingerprint[32:])}"
    left.append(paragraph(digits, HEX, after=0))
    return Columns((0, left), (_COUNTS, _counts(list_, words)), before=2.2, after=2)


def _counts(list_: ListFacts, words: PaperWording) -> list[Flowable]:
    width = WIDTH - _COUNTS
    reasons = [Block(cell(words.say("list.reasons"), SMALL, width=width), after=0.5)] if list_.excluded else []
    return [
        Rule(HEAVY, width=width, after=1),
        _count(words.say("list.read"), list_.read, BODY),
        Rule(HAIR, before=0.4, width=width, after=1),
        _count(words.say("list.excluded"), list_.excluded, BODY),
        *reasons,
        Rule(HAIR, before=0.4, width=width, after=1),
        _count(words.say("list.admitted"), list_.participants, STRONG),
        Rule(HEAVY, before=0.6, width=width),
    ]


def _count(label: str, number: int, style: Style) -> Block:
    width = WIDTH - _COUNTS
    return Block(cell(label, style, width=width), cell(amount(number), style, width=width, flush_right=True))
