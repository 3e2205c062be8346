"""Agenda item 2 of the protocol: the ceremony, what random.org answered, who was drawn, what was decided."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ..domain.commission import Vote, VoteTaken
from ..domain.outcome import DrawnRole
from ..domain.protocol import DrawFacts, DrawnPerson, Protocol
from .blocks import Block, Rule, cell, fact, item, paragraph, run_in, section, together
from .facts import amount, clock, clock_utc, in_words, initials, tied
from .styles import BODY, CODE, FAIR, HAIR, HEAVY, NUMBER, RUN_IN, SECTION, SMALL, STRONG
from .text import Run, Style
from .wording import PaperWording

_STATUS, _NUMBER, _NAME, _IIN = 53 * mm, 22 * mm, 62 * mm, 24 * mm


def result(facts: Protocol, words: PaperWording) -> list[Flowable]:
    """Item 2 up to its decisions; those and the vote stand in `closing` with the signatures."""
    begun: list[Flowable] = [section(2, words.say("item.second"), SECTION)]
    if not facts.drawn:
        return [*begun, run_in(words.say("item.heard"), words.say("draw.heard_0"))]
    if facts.draw is None:
        begun += [
            run_in(words.say("item.heard"), words.say("draw.heard_1")),
            paragraph(words.say("draw.made_1")),
            together(*_persons(facts, words)),
        ]
    else:
        begun += [*_ceremony(facts.draw, facts, words), together(*_answer(facts.draw, words), *_persons(facts, words))]
    return [*begun, _prize(facts, words)]


def _ceremony(draw: DrawFacts, facts: Protocol, words: PaperWording) -> list[Flowable]:
    """Up to the button: range, ticket, numbers said in the room, who pressed (design.md 6)."""
    said = ", ".join(words.say("draw.said", name=initials(said.name), number=said.number) for said in draw.room)
    rehearsed = [paragraph(words.say("rehearsal.draw"))] if facts.rehearsal else []
    return [
        run_in(words.say("item.heard"), words.say("draw.heard")),
        paragraph(words.say("draw.made")),
        *rehearsed,
        fact(words.say("draw.range"), f"1–{facts.list.participants}"),
        fact(words.say("draw.ticket"), _ticket(draw, words)),
        fact(words.say("draw.room"), said),
        fact(words.say("draw.pressed"), initials(draw.pressed_by)),
    ]


def _ticket(draw: DrawFacts, words: PaperWording) -> list[Run]:
    """The ticket, and how many were shown if it is not the first."""
    more = f"; {words.say('draw.tickets', count=draw.attempts)}" if draw.attempts > 1 else ""
    return [Run(draw.ticket, CODE), Run(more, BODY)] if more else [Run(draw.ticket, CODE)]


def _answer(draw: DrawFacts, words: PaperWording) -> list[Flowable]:
    times = words.say("draw.time_value", local=clock(draw.completed_at), utc=clock_utc(draw.completed_at))
    return [
        fact(words.say("draw.numbers"), _numbers(draw), NUMBER),
        fact(words.say("draw.time"), times),
        fact(words.say("draw.evidence"), words.say("draw.evidence_value", serial=draw.serial)),
        fact(words.say("draw.witness"), _witness(draw, words)),
    ]


def _numbers(draw: DrawFacts) -> str:
    return ", ".join(str(number) for number in draw.numbers)


def _witness(draw: DrawFacts, words: PaperWording) -> str:
    """Who looked at the ticket's page on an own device, before and after; else «not checked»."""
    before, after = words.say("draw.before_unchecked"), words.say("draw.after_unchecked")
    if draw.witness_before:
        before = words.say("draw.before", name=initials(draw.witness_before))
    if draw.witness_after:
        after = words.say("draw.after", numbers=_numbers(draw), name=initials(draw.witness_after))
    return f"{before};\n{after}"


def _persons(facts: Protocol, words: PaperWording) -> list[Flowable]:
    """The table of drawn persons; the winner's row in SemiBold."""
    heads = [words.say(f"result.{key}") for key in ("status", "number", "name", "iin")]
    rows: list[Flowable] = [Rule(HEAVY, before=2.6, after=0.9), _row(heads, SMALL, 0.4), Rule(FAIR, after=1)]
    for place, person in enumerate(facts.drawn):
        rows += [Rule(HAIR, after=1)] if place else []
        texts = [_status(person, facts, words), str(person.number), person.name, person.iin_masked]
        rows.append(_row(texts, STRONG if person.role is DrawnRole.WINNER else BODY, 0.9))
    return [*rows, Rule(HEAVY, after=2.2)]


def _status(person: DrawnPerson, facts: Protocol, words: PaperWording) -> str:
    only = person.role is DrawnRole.RESERVE_1 and len(facts.drawn) == 2
    return words.say("result.reserve_only" if only else f"result.{person.role}")


def _row(texts: list[str], style: Style, after: float) -> Block:
    status, number, name, iin = texts
    name_at = _STATUS + _NUMBER
    return Block(
        cell(status, style, 0, _STATUS + 4 * mm),
        cell(number, style, _STATUS - 8 * mm, _NUMBER + 3 * mm, flush_right=True),
        cell(name, style, name_at, _NAME - 2 * mm),
        cell(iin, style, name_at + _NAME, _IIN, flush_right=True),
        after=after,
    )


def _prize(facts: Protocol, words: PaperWording) -> Block:
    prize = facts.prize
    text = words.say(
        "result.prize",
        prize=tied(prize.name.of(words.language)),
        quantity=prize.quantity,
        nominal=amount(prize.nominal),
        words=in_words(prize.nominal, words.language),
    )
    return paragraph(text)


def decisions(facts: Protocol, words: PaperWording) -> list[Flowable]:
    """The numbered decisions (domain.md 3.3.1), fitted to how many were drawn."""
    deadline = words.day(facts.window_end, "until") if facts.window_end else ""
    reserves = {"first": "", "second": ""} | dict(
        zip(("first", "second"), (person.name for person in facts.drawn[1:]), strict=False)
    )
    texts = (
        words.say("decision.winner", name=facts.drawn[0].name),
        words.say(f"decision.reserves_{len(facts.drawn) - 1}", **reserves),
        words.say("decision.prize"),
        words.say("decision.contact"),
        words.say(f"decision.missed_{len(facts.drawn) - 1}", date=deadline),
        words.say("decision.publish"),
    )
    return [item(f"{number})", text) for number, text in enumerate(texts, start=1)]


def resolved(words: PaperWording) -> Block:
    """«ШЕШІМ ҚАБЫЛДАНДЫ:» on its own line."""
    return paragraph(words.say("item.resolved"), RUN_IN, before=1.4)


def votes(words: PaperWording, taken: VoteTaken) -> Block:
    """For, against, abstained."""
    counts = {"yes": Vote.FOR, "no": Vote.AGAINST, "abstained": Vote.ABSTAINED}
    return paragraph(words.say("item.votes", **{name: taken.count(vote) for name, vote in counts.items()}), before=1)
