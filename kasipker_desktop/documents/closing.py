"""The end of a protocol: decisions, vote, dissent, note, incidents, annexes, and the signatures, never alone."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from ..domain.commission import CommissionSeated, Dissent, VoteTaken
from ..domain.incident import Incident
from ..domain.protocol import Protocol
from .blocks import Rule, fact, paragraph, stack_height, together
from .facts import blank, clock, grouped, initials, tied, unended
from .result import decisions, resolved, votes
from .signatures import Drawn, signature_rows
from .styles import HEAVY, LATER_HEIGHT
from .wording import PaperWording

_SHEETS = 4


def closing(facts: Protocol, words: PaperWording, drawn: Drawn) -> list[Flowable]:
    """The decisions on item 2 and everything under them."""
    sheets = {"note.annex_1": facts.list_sheets, "note.annex_2": facts.random_sheets}
    if not facts.draw:
        sheets = {"note.annex_1_only": facts.list_sheets}
    under = [votes(words, facts.result_vote), *_notes(facts, words)]
    end = [annexes(sheets, words), *signed(facts.seated, words, drawn)]
    return fitted([resolved(words), *_decided(facts, words)], under, end)


def fitted(decided: list[Flowable], under: list[Flowable], end: list[Flowable]) -> list[Flowable]:
    """The last decisions and what is under them go to the next page with the signatures when these don't fit."""
    last = [*decided[-2:], *under]
    fits = stack_height([*last, *end]) <= LATER_HEIGHT
    tail = [together(*last, *end)] if fits else [*last, together(*end)]
    begun = [together(*decided[:2]), *decided[2:-2]] if decided[:-2] else []
    return [*begun, *tail]


def annexes(sheets: dict[str, int], words: PaperWording) -> Flowable:
    """A sentence each with its number of sheets; an unknown number is written in by hand."""
    lines = [words.say(key, sheets=count or blank(_SHEETS)) for key, count in sheets.items()]
    return fact(words.say("note.annexes"), "\n".join(lines))


def signed(seated: CommissionSeated, words: PaperWording, drawn: Drawn) -> list[Flowable]:
    """The rule and one row for each member present."""
    return [Rule(HEAVY, before=2, after=2), *signature_rows(seated.seats, words, drawn)]


def _decided(facts: Protocol, words: PaperWording) -> list[Flowable]:
    return decisions(facts, words) if facts.drawn else [paragraph(words.say("decision.not_held"))]


def _notes(facts: Protocol, words: PaperWording) -> list[Flowable]:
    taken = (("note.dissent_list", facts.list_vote), ("note.dissent_result", facts.result_vote))
    rows = [dissents(taken, facts.seated, words)]
    if facts.late_reason:
        key = "note.late_held" if facts.drawn else "note.late_not_held"
        reason = tied(unended(facts.late_reason.of(words.language)))
        rows.append(fact(words.say("note.late"), words.say(key, reason=reason)))
    return [*rows, *_replaced(facts, words), *incidents(facts.incidents, words)]


def _replaced(facts: Protocol, words: PaperWording) -> list[Flowable]:
    """Which version this one takes the place of; the signatures under that one are void (design.md 7)."""
    old = facts.replaced
    if old is None:
        return []
    digits = grouped(old.facts[:32])
    told = words.say("note.replaced_value", old=old.version, facts=digits, signatures=old.signatures)
    return [fact(words.say("note.replaced", version=old.version + 1), told)]


def dissents(taken: Sequence[tuple[str, VoteTaken]], seated: CommissionSeated, words: PaperWording) -> Flowable:
    """Each dissenting opinion under the sentence of its vote, or that there is none."""
    said = [(key, vote.dissent) for key, vote in taken if vote.dissent]
    told = "\n".join(words.say(key, text=_opinion(dissent, seated, words)) for key, dissent in said)
    return fact(words.say("note.dissent"), told or words.say("fact.none"))


def _opinion(dissent: Dissent, seated: CommissionSeated, words: PaperWording) -> str:
    """Whose it is, and the opinion word for word."""
    return f"{initials(seated.commission.member(dissent.member).name)}: {dissent.text.of(words.language)}"


def incidents(happened: Sequence[Incident], words: PaperWording) -> list[Flowable]:
    """One row each, the label at the first."""
    told = [_incident(incident, words) for incident in happened] or [words.say("fact.none")]
    return [fact("" if place else words.say("note.incidents"), text) for place, text in enumerate(told)]


def _incident(incident: Incident, words: PaperWording) -> str:
    at, what = clock(incident.happened_at), words.say(f"incident.{incident.kind}", detail=incident.detail)
    if incident.decision is None:
        return words.say("note.incident", at=at, what=what)
    return words.say("note.incident_decided", at=at, what=what, decision=incident.decision.of(words.language))
