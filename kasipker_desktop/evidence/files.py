"""Checks of the bundle's files as a whole: names, digests, the program's own text, the manifest made again."""

from __future__ import annotations

import re

from ..domain.canonical import parse, sha256
from ..domain.errors import KnownError
from .case import Case
from .lists import is_digest
from .manifest import MANIFEST, DrawEntry, Manifest, misplaced
from .outcomes import folder_of
from .released import released
from .verify_page import PAGE, verify_page
from .verify_text import TEXT, verify_text

_PROGRAM = re.compile(r"[0-9A-Za-z.+-]{1,40}", re.ASCII)


def check_names(case: Case) -> str:
    """The files are those of this kind of bundle, and exactly those that the manifest names."""
    wrong = misplaced(case.names, case.kind)
    if wrong is not None:
        raise KnownError("file_missing" if wrong not in case.names else "file_foreign", file=wrong)
    named = _named(case)
    for name in sorted(named.keys() ^ (case.names - {MANIFEST})):
        raise KnownError("file_missing" if name in named else "file_foreign", file=name)
    return str(len(case.names))


def _named(case: Case) -> dict[str, str]:
    try:
        manifest = parse(case.archive.text(MANIFEST))
    except KnownError as error:
        raise KnownError("file_form", file=MANIFEST) from error
    files = manifest.get("files") if isinstance(manifest, dict) else None
    if not isinstance(files, dict) or not all(map(is_digest, files.values())):
        raise KnownError("file_form", file=MANIFEST)
    return files


def check_digests(case: Case) -> str:
    """Each file is the one that the manifest names."""
    for name, digest in _named(case).items():
        if case.digests[name] != digest:
            raise KnownError("file_changed", file=name, expected=digest, found=case.digests[name])
    return case.digests[MANIFEST]


def check_own_text(case: Case) -> str:
    """VERIFY.txt and verify.html are the program's own: of this version, or of a released one."""
    for name, text in ((TEXT, verify_text), (PAGE, verify_page)):
        digest = case.digests[name]
        if digest not in released(name) and digest != sha256(text()):
            raise KnownError("file_foreign", file=name)
    return case.digests[PAGE]


def check_manifest(case: Case) -> str:
    """manifest.json, made again from the other files alone, has the same bytes."""
    others = {name: digest for name, digest in case.digests.items() if name != MANIFEST}
    if not _PROGRAM.fullmatch(case.outcome.program):
        raise KnownError("file_form", file="outcome.json")
    if case.archive.read(MANIFEST) != manifest(case).text(others).encode():
        raise KnownError("manifest_differs")
    return case.outcome.program


def manifest(case: Case) -> Manifest:
    """What manifest.json must say (see Manifest for where each value stands)."""
    file = case.outcome
    draws = tuple(DrawEntry(folder_of(draw.draw), draw.serial, draw.previous) for draw in file.draws)
    return Manifest(case.kind, file.program, file.campaign, file.period, draws, case.rehearsal, case.record.head)
