"""Makes the papers as PDF in Kazakh and Russian, the same bytes for the same facts (design.md 8)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from reportlab.platypus import Flowable

from ..domain.act import Act
from ..domain.annexes import (
    Adjournment,
    Attendance,
    ExcludedRow,
    ListAnnex,
    ListRow,
    Notice,
    RandomAnnex,
    RedrawNotice,
    ReportAnnex,
)
from ..domain.protocol import Printable, Protocol, file_name
from ..domain.replacement import Replacement
from .act import act_story
from .facts import check_letters, short_date
from .lists import excluded_table, list_sheets, list_table
from .notice import notice_story
from .notice_text import notice_html, notice_text
from .page import Sheet, print_pages
from .protocol import protocol_story
from .random import random_story
from .replacement import replacement_story
from .room import adjournment_story, attendance_story
from .signatures import Drawn
from .tables import print_table
from .wording import PAPER_LANGUAGES, PaperWording, paper_wording

_STORIES: dict[type, Callable[[Any, PaperWording, Drawn], list[Flowable]]] = {
    Protocol: protocol_story,
    Replacement: replacement_story,
    Act: act_story,
    RandomAnnex: random_story,
    Notice: notice_story,
    RedrawNotice: notice_story,
    Attendance: attendance_story,
    Adjournment: adjournment_story,
}


class Press:
    """The one maker of papers; it keeps nothing between them. Every method raises KnownError `unprintable`."""

    def __init__(self, wordings: Mapping[str, PaperWording] | None = None) -> None:
        """With the program's own wordings, or those that the data folder overrides."""
        self._wordings = {lang: paper_wording(lang) for lang in PAPER_LANGUAGES} if wordings is None else wordings

    def paper(self, facts: Printable, language: str, drawn: Drawn | None = None, superseded: bool = False) -> bytes:
        """The paper as PDF in `kk` or `ru`: as it is signed, or a copy with what was drawn or marked as superseded."""
        words = self._wordings[language]
        check_letters(facts)
        mark = words.say("rehearsal.superseded") if superseded else ""
        story = _STORIES[type(facts)]
        return print_pages(story(facts, words, drawn or {}), _sheet(facts, words, mark))

    def list(self, facts: ListAnnex, rows: Callable[[], Iterable[ListRow]], language: str) -> bytes:
        """Annex 1 as PDF; the rows are read twice and never held."""
        words = self._wordings[language]
        check_letters(facts)
        return print_table(list_table(facts, words, self._both), rows, _sheet(facts, words))

    def report(self, facts: ReportAnnex, rows: Callable[[], Iterable[ExcludedRow]], language: str) -> bytes:
        """The import report as PDF; its rows likewise."""
        words = self._wordings[language]
        check_letters(facts)
        return print_table(excluded_table(facts, words), rows, _sheet(facts, words))

    def notice(self, facts: Notice, language: str) -> dict[str, bytes]:
        """The notice for a portal: `html` and `txt`, both UTF-8."""
        words = self._wordings[language]
        return {"html": notice_html(facts, words).encode(), "txt": notice_text(facts, words).encode()}

    def list_sheets(self, facts: ListAnnex, names: Iterable[str]) -> int:
        """How many sheets annex 1 has, the same in both languages; the digests in the facts don't matter for it."""
        return list_sheets(facts, names, self._both)

    @property
    def _both(self) -> tuple[PaperWording, ...]:
        return tuple(self._wordings.values())

    def wording_digest(self, language: str) -> str:
        """The SHA-256 of the wording that the papers of a language use."""
        return self._wordings[language].sha256


def _sheet(facts: Printable, words: PaperWording, mark: str = "") -> Sheet:
    kind, number, day = facts.document, facts.number, facts.day
    annex = facts.annex if isinstance(facts, RandomAnnex) else ""
    document = words.say(f"foot.{kind}", number=number, date=short_date(day), annex=annex)
    return Sheet(
        wording=words,
        title=words.say(f"head.running_{kind}", number=number, date=words.day(day), annex=annex),
        file=file_name(facts.period, kind, number, words.language).removesuffix(".pdf"),
        document=words.say("foot.rehearsed", document=document) if facts.rehearsal else document,
        facts=facts.digest(),
        journal=facts.journal,
        ribbon=facts.fingerprint,
        rehearsal=facts.rehearsal,
        mark=mark,
    )
