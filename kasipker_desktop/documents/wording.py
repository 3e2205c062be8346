"""The wording of the papers: sentences of `resources/wording/papers`, dates by the month table (domain.md 4.3)."""

from __future__ import annotations

import functools
import hashlib
import re
from datetime import date
from pathlib import Path
from string import Formatter

from .. import paths
from ..domain.calendar import Period
from ..domain.errors import KnownError
from ..wording import Wording

NBSP = "\u00a0"
_SHORT = re.compile(r"(?<![\w}])([^\W\d_]) (?=\S)")
"""A word of one letter, which does not end a line."""


class PaperWording(Wording):
    """One language of the papers; «~» in a sentence is a space that never breaks, «|» a line break.

    `overridden` says that some sentences are not the program's own: the page says so too (design.md 7).
    """

    def __init__(self, language: str, text: bytes, override: bytes = b"") -> None:
        """The own sentences, and over them those of an override.

        `sha256` is that of the own file's bytes followed by the override's. Raises KnownError `wording_unreadable`
        for an override that is not TOML, `wording_key` for a key that is unknown or whose place markers differ.
        """
        super().__init__(language, text)
        self.overridden = bool(override)
        if override:
            self._take(override, text)

    def _take(self, override: bytes, text: bytes) -> None:
        try:
            other = Wording(self.language, override)
        except (ValueError, UnicodeDecodeError) as error:
            raise KnownError("wording_unreadable", language=self.language, reason=str(error)) from error
        for key in other.keys():  # noqa: SIM118 (a method of Wording, not of a dict)
            self._replace(key, other)
        self.sha256 = hashlib.sha256(text + override).hexdigest()

    def _replace(self, key: str, other: Wording) -> None:
        """One sentence, where it exists and fills the same place markers."""
        *parents, name = key.split(".")
        place = self._tree
        try:
            sentence = other.say(key)
            same = _markers(sentence) == _markers(super().say(key))
        except (KeyError, TypeError) as error:
            raise KnownError("wording_key", language=self.language, key=key) from error
        if not same:
            raise KnownError("wording_key", language=self.language, key=key)
        for parent in parents:
            place = place[parent]
        place[name] = sentence

    def say(self, key: str, /, **fields: object) -> str:
        """The sentence with its place markers filled; what fills them stays as it is."""
        return self.sentence(key).format(**fields)

    def sentence(self, key: str) -> str:
        """The sentence as a template. Raises KeyError for a key that is not there."""
        return _SHORT.sub(rf"\1{NBSP}", super().say(key).replace("~", NBSP).replace("|", "\n"))

    def day(self, day: date, form: str = "on") -> str:
        """«2024 жылғы 20 ақпан», «20 февраля 2024 года»; `form` is a row of the month table."""
        return self.say("date.long", year=day.year, day=day.day, month=self._month(form, day.month))

    def period(self, text: str) -> str:
        """«2024 жылғы ақпан айы», «февраль 2024 года» for `2024-02`."""
        period = Period.parse(text)
        return self.say("date.period", year=period.year, month=self._month("name", period.month))

    def terms(self, since: date) -> str:
        """The version of the terms by its first day (domain.md 3.3.4, notes)."""
        return self.say("date.terms", date=self.day(since, "from"))

    def _month(self, form: str, month: int) -> str:
        return self.sentence(f"month.{form}").split()[month - 1]


def _markers(sentence: str) -> list[str]:
    """The names between braces. Raises KeyError for braces that don't close."""
    try:
        return sorted(name or "" for _, name, _, _ in Formatter().parse(sentence) if name is not None)
    except ValueError as error:
        raise KeyError(sentence) from error


def paper_wordings(folder: Path) -> dict[str, PaperWording]:
    """Both wordings of the papers, with what `kk.toml` and `ru.toml` of a folder override, where they exist."""
    found = {}
    for language in ("kk", "ru"):
        override = folder / f"{language}.toml"
        if override.is_file():
            found[language] = PaperWording(language, own_text(language), override.read_bytes())
        else:
            found[language] = paper_wording(language)
    return found


def own_text(language: str) -> bytes:
    """The file of the program's own wording."""
    return (paths.resources() / "wording" / "papers" / f"{language}.toml").read_bytes()


@functools.cache
def paper_wording(language: str) -> PaperWording:
    """The program's own wording of the papers in `kk` or `ru`."""
    return PaperWording(language, own_text(language))
