"""Agenda item 2 of the protocol: the ceremony, what random.org answered, who was drawn, what was decided."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ..domain.commission import Vote, VoteTaken
from ..domain.outcome import DrawnRole
from ..domain.protocol import DrawnPerson, Protocol
from .blocks import Block, Rule, cell, item, paragraph, run_in, section, together
from .ceremony import answer, ceremony
from .facts import amount, in_words, tied
from .styles import BODY, FAIR, HAIR, HEAVY, RUN_IN, SECTION, SMALL, STRONG
from .text import Style
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
        evidence = words.say("draw.evidence_value", serial=facts.draw.serial)
        begun += [
            *_begun(facts, words),
            *ceremony(facts.draw, facts.list.participants, words),
            together(answer(facts.draw, evidence, facts, words), *_persons(facts, words)),
        ]
    return [*begun, _prize(facts, words)]


def _begun(facts: Protocol, words: PaperWording) -> list[Flowable]:
    rehearsed = [paragraph(words.say("rehearsal.draw"))] if facts.rehearsal else []
    return [run_in(words.say("item.heard"), words.say("draw.heard")), paragraph(words.say("draw.made")), *rehearsed]


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
