"""Annex 1 and the import report: their heads, and the tables under them (design.md 5, 8)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ..domain.annexes import CodeCount, ExcludedRow, ListAnnex, ListRow, ListView, ReportAnnex, SourceFacts
from .blocks import Block, Columns, cell, fact, paragraph, stack_height
from .facts import amount, grouped, short_date
from .fonts import Face
from .heading import annex_heading
from .styles import BODY, FOOT_DIGITS, HEX, LABEL, LABELS, SMALL, STRONG, WIDTH
from .tables import Column, Table, count_sheets
from .text import Style
from .weave import Band
from .wording import PaperWording

_COUNTS = 74 * mm
_CELL = Style(Face.REGULAR, 9.4, 11.6)
_NOTES = {ListView.FULL: "annex.full_iin", ListView.LAST_FOUR: "annex.masked_iin", ListView.PUBLIC: "annex.public"}


def list_table(facts: ListAnnex, words: PaperWording, both: Sequence[PaperWording]) -> Table:
    """The list as the view shows it; its head takes the same room in both languages, and so the same sheets."""
    room = max(stack_height(_list_head(facts, other)) for other in both)
    public = facts.view is ListView.PUBLIC
    columns = _public_columns(words) if public else _columns(words)
    return Table(lambda: _list_head(facts, words), room, columns, _public_texts if public else _texts, wraps=1)


def list_sheets(facts: ListAnnex, names: Iterable[str], both: Sequence[PaperWording]) -> int:
    """How many sheets the list takes: only names can need a second line."""
    table = list_table(facts, both[0], both)
    named = Table(table.head, table.room, table.columns, lambda name: ("", name, "", ""), wraps=1)
    return count_sheets(named, names)


def _list_head(facts: ListAnnex, words: PaperWording) -> list[Flowable]:
    left = [
        paragraph(words.say("list.fingerprint"), LABELS, after=0.6),
        *([Band(facts.fingerprint, after=1.4 * mm)] if facts.fingerprint else []),
        *([paragraph(_two_lines(facts.fingerprint), HEX, after=0)] if facts.fingerprint else []),
    ]
    counts = [
        _short_fact(words.say("annex.participants"), amount(facts.participants), STRONG),
        _short_fact(words.say("annex.excluded"), amount(facts.excluded), BODY),
        *(Block(cell(told, SMALL, width=WIDTH - _COUNTS)) for told in _reasons(facts.reasons, words)),
    ]
    note = paragraph(words.say(_NOTES[facts.view]), SMALL, before=1, after=1.6)
    return [*annex_heading(words, facts, annex=1), Columns((0, left), (_COUNTS, counts), after=1.4), note]


def _short_fact(label: str, value: str, style: Style) -> Flowable:
    return fact(label, value, style, WIDTH - LABEL - _COUNTS)


def _reasons(reasons: Sequence[CodeCount], words: PaperWording) -> list[str]:
    """How many rows for each reason."""
    return [
        words.say("annex.by_code", reason=words.say(f"reason.{reason.code}"), count=amount(reason.count))
        for reason in reasons
    ]


def _two_lines(digest: str) -> str:
    return f"{grouped(digest[:32])}\n{grouped(digest[32:])}"


def _columns(words: PaperWording) -> tuple[Column, ...]:
    return (
        Column(words.say("annex.number"), 0, 14 * mm, _CELL, flush_right=True),
        Column(words.say("annex.name"), 19 * mm, 92 * mm, _CELL),
        Column(words.say("annex.iin"), 114 * mm, 26 * mm, _CELL),
        Column(words.say("annex.date"), 141 * mm, 20 * mm, _CELL, flush_right=True),
    )


def _texts(row: ListRow) -> tuple[str, ...]:
    return str(row.number), row.name, row.iin, short_date(row.connected_on)


def _public_columns(words: PaperWording) -> tuple[Column, ...]:
    return (
        Column(words.say("annex.number"), 0, 14 * mm, _CELL, flush_right=True),
        Column(words.say("annex.mask"), 19 * mm, 46 * mm, _CELL),
        Column(words.say("annex.line"), 69 * mm, 92 * mm, FOOT_DIGITS, flush_right=True),
    )


def _public_texts(row: ListRow) -> tuple[str, ...]:
    return str(row.number), row.name, row.digest


def excluded_table(facts: ReportAnnex, words: PaperWording) -> Table:
    """The report: files, counts, and each excluded row; no names, no values."""
    head = _report_head(facts, words)
    columns = (
        Column(words.say("import.source"), 0, 12 * mm, _CELL, flush_right=True),
        Column(words.say("import.sheet"), 16 * mm, 16 * mm, _CELL, flush_right=True),
        Column(words.say("import.row"), 34 * mm, 20 * mm, _CELL, flush_right=True),
        Column(words.say("import.reason"), 62 * mm, 99 * mm, _CELL),
    )

    def texts(row: ExcludedRow) -> tuple[str, ...]:
        return str(row.source), str(row.sheet), str(row.row), words.say(f"reason.{row.code}")

    return Table(lambda: _report_head(facts, words), stack_height(head), columns, texts, wraps=3)


def _report_head(facts: ReportAnnex, words: PaperWording) -> list[Flowable]:
    return [
        *annex_heading(words, facts),
        *(row for number, file in enumerate(facts.sources, start=1) for row in _source(number, file, words)),
        fact(words.say("import.read"), amount(facts.read)),
        fact(words.say("import.admitted"), amount(facts.admitted), STRONG),
        fact(words.say("import.excluded"), "\n".join((amount(facts.excluded), *_reasons(facts.reasons, words)))),
        paragraph(words.say("import.rows"), STRONG, before=3, after=1.4),
    ]


def _source(number: int, file: SourceFacts, words: PaperWording) -> list[Flowable]:
    declared = words.say(f"import.declared_{file.declared}")
    told = words.say("import.file_value", name=file.name, rows=amount(file.rows), declared=declared)
    return [
        fact(words.say("import.file", number=number), told),
        fact(words.say("import.digest"), _two_lines(file.sha256), HEX),
    ]
