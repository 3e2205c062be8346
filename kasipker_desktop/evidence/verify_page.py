"""verify.html: the check of a bundle in any browser, offline, put together from `resources/evidence/page`."""

from __future__ import annotations

import base64
import functools
import hashlib
import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from .. import paths
from ..domain.campaign import Rules
from ..domain.canonical import sha256
from ..domain.identity import RE_ADMISSIBLE, RowCode
from ..domain.journal import GENESIS
from ..domain.meeting import FACTS
from ..domain.outcome import DrawnRole
from ..domain.protocol import PUBLIC_KINDS, DocumentKind, file_name
from ..domain.report import Declared
from ..randomorg import signature
from ..randomorg.standin import REHEARSAL_HASHED_KEY
from ..wording import LANGUAGES
from .outcomes import OutcomeFile
from .released import released
from .shapes import shape
from .verify_text import TEXT, verify_text

PAGE = "verify.html"
_PARTS = ("bytes", "json", "zip", "values", "record", "lists", "draws", "checks", "redraws", "verify", "weave", "view")
_TABLES = ("page", "check", "verdict", "limits")
_CODES = re.compile(r'Known\((?:[^"\n]*\? )?"(\w+)"(?: : "(\w+)")?')


@functools.cache
def verify_page() -> str:
    """The page, the same in every bundle.

    No page can hold its own digest: the one in its `data-self` is that of the page with 64 zeros in that place.
    """
    folder = paths.resources() / "evidence" / "page"
    code = _script(folder)
    font = base64.b64encode((folder / "serif.woff2").read_bytes()).decode()
    style = _part(folder, "style.css").replace("{font}", font)
    page = _part(folder, "page.html")
    for marker, part in {"{policy}": _policy(code), "{style}": style, "{script}": code}.items():
        page = page.replace(marker, part)
    return page.replace("{self}", sha256(page.replace("{self}", GENESIS)))


def verify_page_sha256() -> str:
    """What annex 2 prints: the page that this program puts into bundles."""
    return sha256(verify_page())


def _script(folder: Path) -> str:
    parts = "\n".join(_part(folder, f"{name}.js") for name in _PARTS)
    data = json.dumps(_data(parts), ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")
    return f'"use strict";\nconst DATA = {data};\n{parts}'


def _part(folder: Path, name: str) -> str:
    return (folder / name).read_text(encoding="utf-8")


def _policy(code: str) -> str:
    """Nothing may be fetched, sent or run but the page's own script."""
    digest = base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
    return f"default-src 'none'; script-src 'sha256-{digest}'; style-src 'unsafe-inline'; font-src data:; img-src data:"


def _data(scripts: str) -> dict[str, Any]:
    """What the page takes from the program: shapes of facts, keys, names of papers, sentences."""
    return {
        "facts": {kind: {"personal": fact.PERSONAL, "shape": shape(fact)} for kind, fact in FACTS.items()},
        "outcome": shape(OutcomeFile),
        "rules": shape(Rules),
        "roles": [role.value for role in DrawnRole],
        "codes": [code.value for code in RowCode],
        "readmissible": sorted(code.value for code in RE_ADMISSIBLE),
        "declared": [declared.value for declared in Declared],
        "papers": dict(_paper_words()),
        "publicPapers": sorted(kind.value for kind in PUBLIC_KINDS),
        "keys": list(_keys()),
        "rehearsalKey": REHEARSAL_HASHED_KEY,
        "known": {
            TEXT: [*released(TEXT), sha256(verify_text())],
            PAGE: list(released(PAGE)),
        },
        "words": {language: _words(language, scripts) for language in LANGUAGES},
    }


def _paper_words() -> Iterator[tuple[str, str]]:
    for kind in DocumentKind:
        for language in ("kk", "ru"):
            yield f"{kind.value} {language}", file_name("", kind, 0, language).split("_")[1]


def _keys() -> Iterator[dict[str, str]]:
    for known in signature.KNOWN_KEYS:
        der = signature.load_key(known).public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        spki = base64.b64encode(der).decode()
        yield {"name": known.name, "role": known.role.value, "sha256": known.sha256, "spki": spki}


def named_codes(scripts: str) -> frozenset[str]:
    """The codes of the causes that the page can find."""
    return frozenset(code for found in _CODES.findall(scripts) for code in found if code)


def _words(language: str, scripts: str) -> dict[str, dict[str, str]]:
    """The tables the page speaks from, and the sentences of those errors that its script names."""
    text = (paths.resources() / "wording" / f"{language}.toml").read_text(encoding="utf-8")
    tree = tomllib.loads(text)
    named = named_codes(scripts)
    errors = {code: sentence for code, sentence in tree["error"].items() if code in named}
    return {**{table: tree[table] for table in _TABLES}, "error": errors}
