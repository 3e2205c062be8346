"""Sentences for codes (errors, row codes, checks) and the wording of documents, from `resources/wording`.

Qt's tr() is for widgets only; everything that commands, papers and evidence say comes from here.
"""

from __future__ import annotations

import functools
import hashlib
import locale
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

LANGUAGES = ("kk", "ru", "en")


class Coded(Protocol):
    """A known error as its sentence needs it."""

    @property
    def code(self) -> str:
        """The key under `[error]`."""

    @property
    def fields(self) -> Mapping[str, object]:
        """What fills the sentence's place markers."""


class Wording:
    """The sentences of one language. Keys are dotted paths in the file: `error.password`."""

    def __init__(self, language: str, text: bytes) -> None:
        self.language = language
        self.sha256 = hashlib.sha256(text).hexdigest()
        self._text = text

    @functools.cached_property
    def _tree(self) -> dict[str, Any]:
        """Read with the first sentence: a window that opens has none to say. Raises ValueError for a broken file."""
        return tomllib.loads(self._text.decode())

    def say(self, key: str, /, **fields: object) -> str:
        """The sentence for a key with its place markers filled. Raises KeyError for a key that is not there."""
        found: Any = self._tree
        for part in key.split("."):
            found = found[part]
        if not isinstance(found, str):
            raise KeyError(key)
        return found.format(**fields) if fields or "{{" in found else found

    def error(self, error: Coded) -> str:
        """The sentence of a known error: what happened and the way out."""
        return self.say(f"error.{error.code}", **error.fields)

    def keys(self) -> list[str]:
        """Every dotted key, in the file's order."""
        return list(_keys(self._tree, ""))


def _keys(tree: dict[str, Any], prefix: str) -> list[str]:
    found: list[str] = []
    for name, value in tree.items():
        found += _keys(value, f"{prefix}{name}.") if isinstance(value, dict) else [prefix + name]
    return found


@functools.cache
def wording(resources: Path, language: str) -> Wording:
    """The program's own wording in `kk`, `ru` or `en`, from the folder of resources."""
    return Wording(language, (resources / "wording" / f"{language}.toml").read_bytes())


def system_language() -> str:
    """Kazakh, Russian or English as the system is set; English where it is none of them."""
    named = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or locale.getlocale()[0]
    short = (named or "")[:2].lower()
    return short if short in LANGUAGES else "en"
