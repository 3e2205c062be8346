"""Fixing a document: both languages printed from one facts value and kept, with their digests in one fact."""

from __future__ import annotations

from collections.abc import Mapping

from ..domain.canonical import dump, pack
from ..domain.protocol import DocumentFixed, Printable, file_name
from .ports import Press
from .store_port import Writing

LANGUAGES = ("kk", "ru")


def fix_document(
    work: Writing, press: Press, facts: Printable, printed: Mapping[str, bytes] | None = None
) -> DocumentFixed:
    """Keeps the facts and the PDFs of both languages, printed here or before; says what is fixed, for the journal."""
    period, kind, number = facts.period, facts.document, facts.number
    pdfs = printed or {language: press.paper(facts, language) for language in LANGUAGES}
    names = {language: file_name(period, kind, number, language) for language in LANGUAGES}
    work.keep_document(names["kk"].removesuffix("_kk.pdf") + ".json", dump(pack(facts)).encode())
    digests = {language: work.keep_document(names[language], pdfs[language]) for language in LANGUAGES}
    wording = (press.wording_digest("kk"), press.wording_digest("ru"))
    return DocumentFixed(period, kind, number, facts.digest(), digests["kk"], digests["ru"], *wording)
