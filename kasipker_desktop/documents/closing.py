"""The end of the protocol: decisions, vote, dissent, note, incidents, annexes, and the signatures, never alone."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ..domain.commission import Dissent, Role
from ..domain.incident import Incident
from ..domain.protocol import Protocol
from .blocks import Block, Rule, cell, fact, paragraph, stack_height, together
from .facts import blank, clock, initials, tied, unended
from .result import decisions, resolved, votes
from .styles import BODY, CAPTION, FAIR, HEAVY, LABEL, LATER_HEIGHT, WIDTH
from .text import draw_line, line_width
from .wording import PaperWording

_LINE = 52 * mm
_NAME = 108 * mm
_ROW = 14.6 * mm
_BASE = 5.6 * mm
_ROLES = (Role.CHAIR, Role.SECRETARY, Role.MEMBER)
_SHEETS = 4


class Signature(Flowable):  # type: ignore[misc]
    """A line to be signed by hand: role, line with its caption, name; never broken."""

    def __init__(self, role: str, caption: str, name: str) -> None:
        super().__init__()
        self._names = Block(cell(role, BODY, 0, LABEL), cell(name, BODY, _NAME, WIDTH - _NAME))
        self._caption = cell(caption, CAPTION).lines[0]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Rows of one height, taller only for a name of many lines."""
        names = self._names.wrap(width, height)[1]
        self._base = max(_BASE, names - self._names.cells[0].drop + 1 * mm)
        self.height = _ROW - _BASE + self._base
        return width, self.height

    def draw(self) -> None:
        drop = self._names.cells[0].drop
        self._names.drawOn(self.canv, 0, self._base + drop - self._names.height)
        line = self._base - 1.4 * mm
        self.canv.setLineWidth(FAIR)
        self.canv.line(LABEL, line, LABEL + _LINE, line)
        middle = LABEL + (_LINE - line_width(self._caption)) / 2
        draw_line(self.canv, self._caption, middle, line - 2.7 * mm)


def closing(facts: Protocol, words: PaperWording) -> list[Flowable]:
    """The last decisions and the vote go to the next page with the signatures when these don't fit."""
    decided = [resolved(words), *_decided(facts, words)]
    last = [*decided[-2:], votes(words, facts.result_vote), *_notes(facts, words)]
    end = [*_annexes(facts, words), Rule(HEAVY, before=2, after=2), *_signatures(facts, words)]
    fits = stack_height([*last, *end]) <= LATER_HEIGHT
    tail = [together(*last, *end)] if fits else [*last, together(*end)]
    begun = [together(*decided[:2]), *decided[2:-2]] if decided[:-2] else []
    return [*begun, *tail]


def _decided(facts: Protocol, words: PaperWording) -> list[Flowable]:
    return decisions(facts, words) if facts.drawn else [paragraph(words.say("decision.not_held"))]


def _notes(facts: Protocol, words: PaperWording) -> list[Flowable]:
    none = words.say("fact.none")
    rows = [fact(words.say("note.dissent"), _dissent(facts, words) or none)]
    if facts.late_reason:
        key = "note.late_held" if facts.drawn else "note.late_not_held"
        reason = tied(unended(facts.late_reason.of(words.language)))
        rows.append(fact(words.say("note.late"), words.say(key, reason=reason)))
    return [*rows, *_incidents(facts, words)]


def _dissent(facts: Protocol, words: PaperWording) -> str:
    taken = (("note.dissent_list", facts.list_vote), ("note.dissent_result", facts.result_vote))
    said = [(key, vote.dissent) for key, vote in taken if vote.dissent]
    return "\n".join(words.say(key, text=_opinion(dissent, facts, words)) for key, dissent in said)


def _opinion(dissent: Dissent, facts: Protocol, words: PaperWording) -> str:
    """Whose it is, and the opinion word for word."""
    return f"{initials(facts.seated.commission.member(dissent.member).name)}: {dissent.text.of(words.language)}"


def _incidents(facts: Protocol, words: PaperWording) -> list[Flowable]:
    """One row each, the label at the first."""
    told = [_incident(incident, words) for incident in facts.incidents] or [words.say("fact.none")]
    return [fact("" if place else words.say("note.incidents"), text) for place, text in enumerate(told)]


def _incident(incident: Incident, words: PaperWording) -> str:
    at, what = clock(incident.happened_at), words.say(f"incident.{incident.kind}", detail=incident.detail)
    if incident.decision is None:
        return words.say("note.incident", at=at, what=what)
    return words.say("note.incident_decided", at=at, what=what, decision=incident.decision.of(words.language))


def _annexes(facts: Protocol, words: PaperWording) -> list[Flowable]:
    """The numbers of sheets are written in by hand; without a draw there is nothing of random.org to annex."""
    keys = ("note.annex_1", "note.annex_2") if facts.draw else ("note.annex_1_only",)
    lines = [words.say(key, sheets=blank(_SHEETS)) for key in keys]
    return [fact(words.say("note.annexes"), "\n".join(lines))]


def _signatures(facts: Protocol, words: PaperWording) -> list[Flowable]:
    """One row per member present; the members' common role stands at the first of them."""
    caption, rows = words.say("sign.caption"), []
    for role in _ROLES:
        label = words.say(f"sign.{role}")
        for member in (seat for seat in facts.seated.seats if seat.role is role):
            rows.append(Signature(label, caption, initials(member.name)))
            label = "" if role is Role.MEMBER else label
    return rows
