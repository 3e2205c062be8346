"""The protocol by which the prize goes on: to a reserve by chance or in turn, or to nobody (domain.md 3.3.3)."""

from __future__ import annotations

from reportlab.platypus import Flowable

from ..domain.award import Succession
from ..domain.protocol import DrawFacts
from ..domain.replacement import PARAGRAPHS, ContactMade, Replacement
from .blocks import fact, item, paragraph, run_in, section, together
from .ceremony import answer, ceremony
from .closing import annexes, dissents, fitted, incidents, signed
from .facts import clock, initials, short_clock, tied, unended
from .heading import heading
from .protocol import meeting, people
from .result import resolved, votes
from .signatures import Drawn
from .styles import AGENDA, SECTION
from .wording import PaperWording


def replacement_story(facts: Replacement, words: PaperWording, drawn: Drawn) -> list[Flowable]:
    """The whole protocol."""
    return [
        *heading(words, facts.document, facts.number, facts.day, facts.organiser),
        *meeting(facts, words),
        *people(facts.seated, words),
        together(
            paragraph(words.say("agenda.title"), AGENDA, before=2.6, after=0.6),
            item("1.", words.say(f"replacement.agenda_{facts.succession}")),
        ),
        section(1, words.say("item.first"), SECTION),
        *_found(facts, words),
        *(_draw(facts.draw, facts, words) if facts.draw else []),
        *_closing(facts, words, drawn),
    ]


def _found(facts: Replacement, words: PaperWording) -> list[Flowable]:
    """Who lost the prize and why, how it was tried to reach them, who is left."""
    base = words.say("date.base", date=words.day(facts.base.day, "of"), number=facts.base.number)
    fallen = words.say("replacement.fallen", protocol=base, name=facts.fallen, reason=_reason(facts, words))
    contacts = "\n".join(_contact(made, words) for made in facts.contacts) or words.say("replacement.no_contacts")
    numbered = (words.say("replacement.reserve", number=n, name=name) for n, name in enumerate(facts.reserves, start=1))
    reserves = [fact(words.say("replacement.reserves"), "\n".join(numbered))] if facts.reserves else []
    return [
        run_in(words.say("replacement.found"), fallen),
        fact(words.say("replacement.contacts"), contacts),
        *reserves,
    ]


def _reason(facts: Replacement, words: PaperWording) -> str:
    detail = tied(unended(facts.detail.of(words.language))) if facts.detail else ""
    return unended(words.say(f"forfeiture.{facts.reason}", **({"detail": detail} if detail else {})))


def _contact(made: ContactMade, words: PaperWording) -> str:
    outcome = f"{words.say(f'channel.{made.channel}')}, {words.say(f'contacted.{made.outcome}')}"
    return words.say("replacement.contact", at=short_clock(made.at), who=initials(made.who), outcome=outcome)


def _draw(draw: DrawFacts, facts: Replacement, words: PaperWording) -> list[Flowable]:
    rehearsed = [paragraph(words.say("rehearsal.draw"))] if facts.rehearsal else []
    evidence = words.say("replacement.evidence", serial=draw.serial)
    rows = ceremony(draw, len(facts.reserves), words)
    return [*rehearsed, *rows, together(answer(draw, evidence, facts, words))]


def _closing(facts: Replacement, words: PaperWording, drawn: Drawn) -> list[Flowable]:
    texts = _decisions(facts, words)
    decided = [resolved(words), *(item(f"{number})", text) for number, text in enumerate(texts, start=1))]
    dissent = dissents((("note.dissent_list", facts.vote),), facts.seated, words)
    under = [votes(words, facts.vote), dissent, *incidents(facts.incidents, words)]
    annex = [annexes({"replacement.annex": facts.random_sheets}, words)] if facts.draw else []
    return fitted(decided, under, [*annex, *signed(facts.seated, words, drawn)])


def _decisions(facts: Replacement, words: PaperWording) -> list[str]:
    para = PARAGRAPHS.get(facts.reason)
    forfeited = (
        words.say("replacement.forfeited", name=facts.fallen, para=para)
        if para
        else words.say("replacement.forfeited_plain", name=facts.fallen)
    )
    return [forfeited, *_goes_to(facts, words), words.say("replacement.publish")]


def _goes_to(facts: Replacement, words: PaperWording) -> list[str]:
    """The new winner and the new window, or nobody."""
    if facts.succession is Succession.NOBODY or facts.awardee is None or facts.window_end is None:
        return [words.say("replacement.nobody")]
    deadline = words.say("replacement.deadline", date=words.day(facts.window_end, "until"))
    if facts.succession is not Succession.BY_CHANCE or facts.draw is None:
        return [words.say(f"replacement.{facts.succession}", name=facts.awardee), deadline]
    draw = facts.draw
    chosen = {"number": draw.numbers[0], "time": clock(draw.completed_at), "serial": draw.serial}
    return [words.say("replacement.by_chance", name=facts.awardee, **chosen), deadline]
