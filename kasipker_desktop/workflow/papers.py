"""Fixing a document: both languages printed from one facts value and kept, with their digests in one fact."""

from __future__ import annotations

from collections.abc import Mapping

from ..domain.act import Act
from ..domain.canonical import dump, pack
from ..domain.protocol import DocumentFixed, DocumentKind, Protocol, file_name
from .ports import Press, Writing

LANGUAGES = ("kk", "ru")


def fix_document(
    work: Writing, press: Press, kind: DocumentKind, facts: Protocol | Act, printed: Mapping[str, bytes]
) -> DocumentFixed:
    """Keeps the facts and the PDFs of both languages; says what is fixed, for the journal."""
    names = {language: file_name(facts.period, kind, facts.number, language) for language in LANGUAGES}
    work.keep_document(names["kk"].removesuffix("_kk.pdf") + ".json", dump(pack(facts)).encode())
    digests = {language: work.keep_document(names[language], printed[language]) for language in LANGUAGES}
    wording = (press.wording_digest("kk"), press.wording_digest("ru"))
    return DocumentFixed(facts.period, kind, facts.number, facts.digest(), digests["kk"], digests["ru"], *wording)
