"""The act of handing over the prize: parties, clauses that number themselves, consents, two columns to sign."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ..domain.act import Act, ActForm
from ..domain.protocol import DocumentKind
from .blocks import Block, Rule, cell, clause, fact, paragraph, together
from .consents import consents
from .facts import amount, in_words, or_blank, tied, unended
from .heading import heading
from .parties import parties
from .signatures import Drawn
from .styles import ACT_BODY, ACT_STRONG, FAIR, HEAVY, SMALL
from .wording import PaperWording

_COLUMNS = (70 * mm, 28 * mm, 23 * mm, 15 * mm, 25 * mm)
_QUANTITY = 3
_CLAUSES = ("cost", "handover", "tax", "no_exchange", "received")
_DATA = ("purpose", "what", "third", "abroad", "term")


def act_story(facts: Act, words: PaperWording, _: Drawn) -> list[Flowable]:
    """The whole act (domain.md 3.3.4, 3.3.5)."""
    return [
        *heading(words, DocumentKind.ACT, facts.number, facts.day, facts.organiser),
        paragraph(_parties(facts, words), ACT_BODY, before=1.5, after=2.4),
        *_Clauses(facts, words).story(),
    ]


def _parties(facts: Act, words: PaperWording) -> str:
    organiser, language = facts.organiser, words.language
    return words.say(
        "act.parties",
        organiser=tied(organiser.name.of(language)),
        bin=or_blank(organiser.bin, 14),
        basis=tied(or_blank(organiser.basis.of(language), 30)),
        position=or_blank(organiser.position.of(language), 24),
        representative=or_blank(organiser.representative, 30),
        winner=facts.awardee.name,
        iin=or_blank(facts.awardee.iin, 14),
    )


class _Clauses:
    """The clauses in order; conditional ones take no number when they fall away (domain.md 3.3.5, note 0)."""

    def __init__(self, facts: Act, words: PaperWording) -> None:
        self._facts, self._words, self._number = facts, words, 0

    def story(self) -> list[Flowable]:
        """All clauses; the last ones stay with the columns to sign."""
        facts, words = self._facts, self._words
        table = together(self._clause(self._handed()), *_prize(facts, words))
        plain = [self._clause(text) for text in self._plain()]
        data = [self._clause(words.say("act.data")), *_data(facts, words)]
        agreed = together(self._clause(words.say("act.publication")), *consents(facts.consents, words))
        last = [self._clause(text) for text in self._last()]
        return [table, *plain, *data, agreed, together(*last, *parties(facts, words))]

    def _clause(self, text: str) -> Block:
        self._number += 1
        return clause(self._number, text, ACT_BODY)

    def _handed(self) -> str:
        facts, words = self._facts, self._words
        protocol_day = words.day(facts.protocol_day, "of")
        protocol = words.say("date.protocol", date=protocol_day, number=facts.protocol_number)
        return words.say("act.handed", terms=words.terms(facts.terms), protocol=protocol)

    def _plain(self) -> Iterator[str]:
        prize, words = self._facts.prize, self._words
        in_full = in_words(prize.nominal, words.language)
        filled = {
            "cost": {"nominal": amount(prize.nominal), "words": in_full},
            "handover": {"manner": words.say(f"manner.{self._facts.handover}")},
        }
        after = {"tax": tied(self._facts.tax_line.of(words.language))}
        said = ((words.say(f"act.{key}", **filled.get(key, {})), after.get(key, "")) for key in _CLAUSES)
        return (f"{clause} {more}" if more else clause for clause, more in said)

    def _last(self) -> Iterator[str]:
        facts, words, proxy = self._facts, self._words, self._facts.proxy
        if proxy:
            authority = tied(or_blank(unended(proxy.authority.of(words.language)), 30))
            name, iin = or_blank(proxy.name, 30), or_blank(proxy.iin, 14)
            yield words.say("act.proxy", name=name, iin=iin, authority=authority)
        form = "act.paper" if facts.form is ActForm.PAPER else "act.electronic"
        yield f"{words.say(form)} {words.say(f'act.prevailing_{facts.prevailing}')}"


def _prize(facts: Act, words: PaperWording) -> list[Flowable]:
    """The table of clause 1 (looks2.md 11: the name needs 70 mm)."""
    prize = facts.prize
    keys = ("prize", "certificate", "valid", "quantity", "nominal")
    heads = [cell(words.say(f"act.{key}"), SMALL, *_place(n), n >= _QUANTITY) for n, key in enumerate(keys)]
    texts = (
        _capital(tied(prize.name.of(words.language))),
        or_blank(facts.certificate, 11),
        or_blank(facts.certificate_valid.of(words.language), 9),
        str(prize.quantity),
        amount(prize.nominal),
    )
    styles = (ACT_BODY, ACT_BODY, ACT_BODY, ACT_BODY, ACT_STRONG)
    row = [cell(text, styles[n], *_place(n), n >= _QUANTITY) for n, text in enumerate(texts)]
    return [
        Rule(HEAVY, before=1.6, after=1),
        Block(*heads, foot=True, after=0.6),
        Rule(FAIR, after=1),
        Block(*row, after=1),
        Rule(HEAVY, after=3),
    ]


def _place(column: int) -> tuple[float, float]:
    """Where a column begins and how wide its text may be; a number's head may reach to the left."""
    begin, gap = sum(_COLUMNS[:column]), 1.5 * mm if column < len(_COLUMNS) - 1 else 0
    reach = 5 * mm if column == _QUANTITY else 0
    return begin - reach, _COLUMNS[column] + reach - gap


def _capital(text: str) -> str:
    """A capital at the head of a table cell, save for a name such as shop.telecom.kz."""
    return text if text[:1].isascii() else text[:1].upper() + text[1:]


def _data(facts: Act, words: PaperWording) -> list[Flowable]:
    """The terms of the consent to personal data, as rows (law 94-V art. 8, domain.md 3.1)."""
    term = tied(or_blank(unended(facts.consent_term.of(words.language)), 30))
    filled = {"term": {"term": term}}
    return [
        fact(words.say(f"data.{key}"), words.say(f"data.{key}_value", **filled.get(key, {})), ACT_BODY) for key in _DATA
    ]
