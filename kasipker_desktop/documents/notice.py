"""The notice for ismet.kz: what was drawn, and how anyone can check it (terms para 17, looks2.md 11)."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ..domain.annexes import Notice, ProtocolRef, PublicDraw, PublicPerson, RedrawNotice
from ..domain.commission import Role
from ..domain.outcome import DrawnRole
from .blocks import Block, Columns, Rule, cell, fact, item, paragraph, together
from .facts import amount, clock, clock_utc, grouped, short_date, tied
from .qr import Code
from .signatures import Drawn
from .styles import (
    ADDRESS,
    BODY,
    FAIR,
    HAIR,
    HEAVY,
    HEX_LARGE,
    LABEL,
    LIGHT,
    NUMBER_FAIR,
    ORGANISER,
    SMALL,
    STRONG,
    SUBTITLE,
    TITLE_NOTICE,
    TITLE_SMALL,
    WIDTH,
)
from .text import Style
from .weave import Band
from .wording import PaperWording

_QR = 40 * mm
_STATUS, _NUMBER, _NAME = 62 * mm, 84 * mm, 90 * mm
_STEPS = 3


def notice_story(facts: Notice, words: PaperWording, _: Drawn) -> list[Flowable]:
    """The whole notice: one page for a usual draw."""
    return [
        *_heading(facts, words),
        paragraph(held(facts, words), before=1, after=2),
        *(_persons(facts, words) if facts.drawn else []),
        *(paragraph(text, SMALL, after=0.6) for text in remarks(facts, words)),
        *(_check(facts.draw, facts, words) if facts.draw else []),
        *_commission(facts, words),
    ]


def _heading(facts: Notice, words: PaperWording) -> list[Flowable]:
    purpose = Block(
        cell(words.say("notice.purpose")), cell(words.day(facts.day), flush_right=True), before=1.8, after=1.3
    )
    return [
        paragraph(tied(facts.organiser.name.of(words.language)), ORGANISER, after=0),
        paragraph(words.say("notice.above"), TITLE_SMALL, before=6, after=0),
        paragraph(title(facts, words), TITLE_NOTICE, after=0),
        purpose,
        Rule(HEAVY, after=1.3),
    ]


def title(facts: Notice, words: PaperWording) -> str:
    """What the notice is about, in two lines."""
    key = "notice.title_redraw" if isinstance(facts, RedrawNotice) else "notice.title"
    return words.say(key, period=words.period(facts.period))


def held(facts: Notice, words: PaperWording) -> str:
    """The first sentences: that a meeting was held, and what was drawn among how many."""
    at = {"date": words.day(facts.day, "in"), "city": facts.organiser.city.of(words.language)}
    if isinstance(facts, RedrawNotice):
        lost = words.say("notice.redraw", number=facts.fallen.number, name=facts.fallen.name, **at)
        return f"{lost} {words.say(f'notice.redraw_{facts.succession}')}"
    if facts.draw:
        return words.say("notice.held", participants=amount(facts.participants), **at)
    return words.say("notice.alone" if facts.drawn else "notice.not_held", **at)


def remarks(facts: Notice, words: PaperWording) -> list[str]:
    """Why names are masked, what is won and until when."""
    if not facts.drawn:
        return []
    told = words.say("notice.consented" if facts.consented else "notice.masked")
    if facts.window_end is None:
        return [told]
    prize = words.say(
        "notice.prize",
        prize=tied(facts.prize.name.of(words.language)),
        nominal=amount(facts.prize.nominal),
        date=short_date(facts.window_end),
    )
    return [told, prize]


def status(person: PublicPerson, facts: Notice, words: PaperWording) -> str:
    """«Победитель», «Резервный победитель»."""
    only = person.role is DrawnRole.RESERVE_1 and sum(each.role is not DrawnRole.WINNER for each in facts.drawn) == 1
    return words.say("result.reserve_only" if only else f"result.{person.role}")


def _persons(facts: Notice, words: PaperWording) -> list[Flowable]:
    heads = (words.say("result.status"), words.say("result.number"), words.say("notice.person"))
    rows: list[Flowable] = [Rule(HEAVY, after=0.9), _row(heads, SMALL, 0.4), Rule(FAIR, after=1.4)]
    for place, person in enumerate(facts.drawn):
        rows += [Rule(HAIR, after=1.4)] if place else []
        style = BODY if place else NUMBER_FAIR
        rows.append(_row((status(person, facts, words), str(person.number), person.name), style, 1.2))
    return [together(*rows, Rule(HEAVY, after=1.6))]


def _row(texts: tuple[str, str, str], style: Style, after: float) -> Block:
    kind, number, name = texts
    return Block(
        cell(kind, style, 0, _STATUS),
        cell(number, style, _STATUS, _NUMBER - _STATUS, flush_right=True),
        cell(name, style, _NAME, WIDTH - _NAME),
        after=after,
    )


def checks(draw: PublicDraw, facts: Notice, words: PaperWording) -> list[tuple[str, str]]:
    """What can be compared, as labels and values."""
    utc = words.say("draw.time_value", local=clock(draw.completed_at), utc=clock_utc(draw.completed_at))
    redraw = "redraw_" if isinstance(facts, RedrawNotice) else ""
    return [
        (words.say(f"notice.{redraw}participants"), amount(facts.participants)),
        (words.say(f"notice.{redraw}numbers"), ", ".join(map(str, draw.numbers))),
        (words.say("notice.time"), utc),
        (words.say("notice.record"), f"№ {draw.serial}"),
        (words.say("notice.room"), ", ".join(map(str, draw.room))),
    ]


def steps(words: PaperWording) -> list[str]:
    """How to check, in three sentences."""
    return [words.say(f"notice.step_{number}") for number in range(1, _STEPS + 1)]


def _check(draw: PublicDraw, facts: Notice, words: PaperWording) -> list[Flowable]:
    width = WIDTH - LABEL - _QR - 6 * mm
    rows: list[Flowable] = [
        fact(label, value, STRONG if place == 1 else BODY, width)
        for place, (label, value) in enumerate(checks(draw, facts, words))
    ]
    digits = f"{grouped(facts.fingerprint[:32])}\n{grouped(facts.fingerprint[32:])}"
    left = [
        *rows,
        Block(cell(words.say("notice.fingerprint"), SMALL), before=2.4, after=0.6),
        Band(facts.fingerprint, after=1.4 * mm, style=HEX_LARGE),
        paragraph(digits, HEX_LARGE, after=0),
    ]
    code = Code(draw.page, _QR, words.say("notice.qr"), SMALL)
    return [
        paragraph(words.say("notice.check"), SUBTITLE, before=2.4, after=1.6),
        Columns((0, left), (WIDTH - _QR, [code]), after=2),
        paragraph(words.say("notice.page"), SMALL, after=0),
        paragraph(draw.page, ADDRESS, after=2),
        *(item(f"{number}.", text) for number, text in enumerate(steps(words), start=1)),
    ]


def commission(facts: Notice, words: PaperWording) -> list[tuple[str, str]]:
    """Who drew, by name and role, and under which protocol; after a redraw the base draw's is told too."""
    roles = ((Role.CHAIR, "notice.chair"), (Role.SECRETARY, "notice.secretary"), (Role.MEMBER, "notice.members"))
    named = [(key, [seat.name for seat in facts.seated.seats if seat.role is role]) for role, key in roles]
    people = [(words.say(key), ", ".join(names)) for key, names in named if names]
    base = [(words.say("notice.redraw_base"), _named(facts.base, words))] if isinstance(facts, RedrawNotice) else []
    return [*people, *base, (words.say("notice.protocol"), _named(facts.protocol, words))]


def _named(protocol: ProtocolRef, words: PaperWording) -> str:
    return words.say("date.base", date=words.day(protocol.day, "of"), number=protocol.number)


def _commission(facts: Notice, words: PaperWording) -> list[Flowable]:
    rows = (fact(label, value) for label, value in commission(facts, words))
    return [together(Rule(LIGHT, before=1.6, after=1.4), *rows)]
