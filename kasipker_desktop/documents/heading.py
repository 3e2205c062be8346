"""The head of a paper: organiser, title, place and date over a heavy rule (domain.md 3.3)."""

from __future__ import annotations

from datetime import date

from reportlab.platypus import Flowable

from ..domain.campaign import Organiser
from ..domain.protocol import DocumentKind, Printable
from .blocks import Block, Rule, cell, paragraph
from .facts import tied
from .styles import HEAVY, ORGANISER, TITLE, TITLE_ANNEX, TITLE_BELOW, TITLE_SMALL
from .wording import PaperWording


def heading(words: PaperWording, kind: DocumentKind, number: int, day: date, organiser: Organiser) -> list[Flowable]:
    """Everything down to the rule; the act defines the organiser in its text, the protocol in the first line."""
    name = tied(organiser.name.of(words.language))
    if kind in (DocumentKind.PROTOCOL, DocumentKind.REPLACEMENT):
        name = words.say("head.organiser", name=name)
    city = words.say("head.city", city=organiser.city.of(words.language))
    place_and_date = Block(cell(city), cell(words.day(day), flush_right=True), before=1.8, after=1.3)
    titles = _titles(words, kind, number)
    return [paragraph(name, ORGANISER, after=0), *titles, place_and_date, Rule(HEAVY, after=1.3)]


def annex_heading(words: PaperWording, facts: Printable, annex: int | None = None) -> list[Flowable]:
    """The protocol and the month in one line, the title, the rule; an annex says which one it is."""
    protocol = {"number": facts.number, "date": words.day(facts.day, "of")}
    belongs = words.say("annex.of", annex=annex, **protocol) if annex else words.say("annex.belongs", **protocol)
    month = cell(words.period(facts.period), ORGANISER, flush_right=True)
    title = paragraph(words.say(f"annex.{facts.document}"), TITLE_ANNEX, before=3.4, after=0)
    return [Block(cell(belongs, ORGANISER), month), title, Rule(HEAVY, before=1.6, after=1.6)]


def _titles(words: PaperWording, kind: DocumentKind, number: int) -> list[Flowable]:
    """The title in two sizes; which line is the smaller one differs by language, an empty one falls away."""
    above, below = words.say(f"head.{kind}_above"), words.say(f"head.{kind}_below")
    lines = (
        (above, TITLE_SMALL, 3.4),
        (words.say(f"head.{kind}", number=number), TITLE, 0.2 if above else 3.4),
        (below, TITLE_BELOW, 0.2),
    )
    return [paragraph(text, style, before=before, after=0) for text, style, before in lines if text]
