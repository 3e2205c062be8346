"""Makes the papers: protocol and act as PDF in Kazakh and Russian, the same bytes for the same facts (design.md 8)."""

from __future__ import annotations

from ..domain.act import Act
from ..domain.protocol import DocumentKind, Protocol, file_name
from .act import act_story
from .facts import check_letters, short_date
from .page import Sheet, print_pages
from .protocol import protocol_story
from .wording import PaperWording, paper_wording


class Press:
    """The one maker of papers; it keeps nothing between them."""

    def protocol(self, facts: Protocol, language: str) -> bytes:
        """The protocol as PDF in `kk` or `ru`. Raises KnownError `unprintable`."""
        words = paper_wording(language)
        check_letters(facts)
        ribbon = facts.list.fingerprint if facts.list.participants else ""
        sheet = _sheet(facts, DocumentKind.PROTOCOL, words, ribbon)
        return print_pages(lambda: protocol_story(facts, words), sheet)

    def act(self, facts: Act, language: str) -> bytes:
        """The act as PDF in `kk` or `ru`. Raises KnownError `unprintable`."""
        words = paper_wording(language)
        check_letters(facts)
        sheet = _sheet(facts, DocumentKind.ACT, words, facts.fingerprint)
        return print_pages(lambda: act_story(facts, words), sheet)

    def wording_digest(self, language: str) -> str:
        """The SHA-256 of the wording that the papers of a language use."""
        return paper_wording(language).sha256


def _sheet(facts: Protocol | Act, kind: DocumentKind, words: PaperWording, ribbon: str) -> Sheet:
    foot = f"foot.{kind}_rehearsed" if facts.rehearsal else f"foot.{kind}"
    return Sheet(
        wording=words,
        title=words.say(f"head.running_{kind}", number=facts.number, date=words.day(facts.day)),
        file=file_name(facts.period, kind, facts.number, words.language).removesuffix(".pdf"),
        document=words.say(foot, number=facts.number, date=short_date(facts.day)),
        facts=facts.digest(),
        journal=facts.journal,
        ribbon=ribbon,
        rehearsal=facts.rehearsal,
    )
