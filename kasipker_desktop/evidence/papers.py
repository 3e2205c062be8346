"""Checks of the papers inside a commission's bundle: PDFs and signatures against the journal's facts."""

from __future__ import annotations

from ..domain.errors import KnownError
from ..domain.protocol import PUBLIC_KINDS, DocumentFixed, SignatureGiven, file_name
from .case import Case
from .outcomes import signature_files
from .source import BundleKind


def check_documents(case: Case) -> str:
    """Each PDF is one that a document_fixed fact names, under its own name; none of the latest ones is missing.

    The public bundle holds the papers that name no participant, and no others.
    """
    fixed = _fixed(case)
    known: dict[str, set[str]] = {}
    for document in fixed:
        for language, digest in (("kk", document.kk), ("ru", document.ru)):
            known.setdefault(_name(document, language), set()).add(digest)
    there = {name: case.digests[name] for name in case.names if name.startswith("documents/")}
    for name, digest in sorted(there.items()):
        if digest not in known.get(name, ()):
            raise KnownError("document_foreign", file=name)
    _check_latest(fixed, there)
    return str(len(there))


def _fixed(case: Case) -> tuple[DocumentFixed, ...]:
    """The documents of the period, redraws too, that belong into this kind of bundle."""
    facts = (note.fact for note in case.meeting.notes if isinstance(note.fact, DocumentFixed))
    return tuple(fact for fact in facts if case.kind is BundleKind.COMMISSION or fact.kind in PUBLIC_KINDS)


def _check_latest(fixed: tuple[DocumentFixed, ...], there: dict[str, str]) -> None:
    latest = {(document.kind, document.number): document for document in fixed}
    for document in latest.values():
        for language, digest in (("kk", document.kk), ("ru", document.ru)):
            name = _name(document, language)
            if there.get(name) != digest:
                raise KnownError("file_missing", file=name)


def _name(document: DocumentFixed, language: str) -> str:
    return "documents/" + file_name(document.period, document.kind, document.number, language)


def check_signatures(case: Case) -> str:
    """Each signature names a member who was present and a document that was fixed before; its file says the same."""
    fixed: set[str] = set()
    given = 0
    for note in case.meeting.notes:
        if isinstance(note.fact, DocumentFixed):
            fixed.add(note.fact.digest())
        if isinstance(note.fact, SignatureGiven):
            given += 1
            if note.fact.document not in fixed:
                raise KnownError("signature_foreign", member=note.fact.member)
    signed = dict(signature_files(case.meeting))
    files = signed if case.kind is BundleKind.COMMISSION else {}
    for name in sorted({name for name in case.names if name.startswith("signatures/")} | set(files)):
        if name not in files or name not in case.names:
            raise KnownError("file_missing", file=name)
        if case.archive.read(name) != files[name].encode():
            raise KnownError("signature_foreign", member=name)
    return str(given)
