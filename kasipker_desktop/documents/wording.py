"""The wording of the papers: sentences of `resources/wording/papers`, dates by the month table (domain.md 4.3)."""

from __future__ import annotations

import functools
import hashlib
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from string import Formatter

from .. import paths
from ..domain.calendar import Period
from ..domain.errors import KnownError
from ..wording import Wording
from .fonts import Face, check

PAPER_LANGUAGES = ("kk", "ru")
NBSP = "\u00a0"
_SHORT = re.compile(r"(?<![\w}])([^\W\d_]) (?=\S)")
"""A word of one letter, which does not end a line."""


class PaperWording(Wording):
    """One language of the papers; «~» in a sentence is a space that never breaks, «|» a line break.

    `changed` names the sentences that are not the program's own: the page says that there are some (design.md 7).
    """

    def __init__(self, language: str, text: bytes, override: bytes = b"") -> None:
        """The own sentences, and over them those of an override.

        `sha256` is that of the own file's bytes, followed by the override's where it changes a sentence. Raises the
        first of `faults` that the override has.
        """
        super().__init__(language, text)
        other = _read(language, override)
        fitting = [(key, self._fitting(key, other)) for key in other.keys()]  # noqa: SIM118 (a method of Wording)
        self.changed = tuple(key for key, sentence in fitting if self._replace(key, sentence))
        if self.changed:
            self.sha256 = hashlib.sha256(text + override).hexdigest()

    @property
    def overridden(self) -> bool:
        return bool(self.changed)

    def faults(self, override: bytes) -> tuple[KnownError, ...]:
        """Everything in an override that does not fit these sentences.

        `wording_unreadable` for what is not TOML; `wording_key` for a key that is unknown, whose place markers differ
        or that has not all twelve months; `wording_letters` for a letter that would print as a box.
        """
        try:
            other = _read(self.language, override)
        except KnownError as error:
            return (error,)
        found = []
        for key in other.keys():  # noqa: SIM118 (a method of Wording, not of a dict)
            try:
                self._fitting(key, other)
            except KnownError as error:
                found.append(error)
        return tuple(found)

    def _fitting(self, key: str, other: Wording) -> str:
        """The other sentence, if it can stand in the place of the own one."""
        try:
            sentence, own = other.say(key), super().say(key)
            same = _markers(sentence) == _markers(own)
        except (KeyError, TypeError) as error:
            raise KnownError("wording_key", language=self.language, key=key) from error
        months = key.startswith("month.") and len(sentence.split()) != len(own.split())
        if not same or months:
            raise KnownError("wording_key", language=self.language, key=key)
        try:
            check(sentence.replace("~", NBSP), Face.REGULAR, Face.SEMIBOLD)
        except KnownError as error:
            letters = error.fields["letters"]
            raise KnownError("wording_letters", language=self.language, key=key, letters=letters) from error
        return sentence

    def _replace(self, key: str, sentence: str) -> bool:
        """Whether it is another one."""
        *parents, name = key.split(".")
        place = self._tree
        for parent in parents:
            place = place[parent]
        before, place[name] = place[name], sentence
        return bool(before != sentence)

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


def _read(language: str, override: bytes) -> Wording:
    try:
        wording = Wording(language, override)
        wording.keys()  # read here, so that a broken file is told here
        return wording
    except (ValueError, UnicodeDecodeError) as error:
        raise KnownError("wording_unreadable", language=language, reason=str(error)) from error


class PaperWordings(Mapping[str, PaperWording]):
    """Both wordings of the papers, with what `kk.toml` and `ru.toml` of a folder override, where they exist.

    A wording is read when it is first asked for and stays the same from then on: both languages of a paper and the
    digests that are signed are of one state. Asking raises KnownError as `PaperWording` does.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._found: dict[str, PaperWording] = {}

    def __getitem__(self, language: str) -> PaperWording:
        if language not in self._found:
            override = self._folder / f"{language}.toml"
            text = override.read_bytes() if override.is_file() else b""
            self._found[language] = PaperWording(language, own_text(language), text)
        return self._found[language]

    def __iter__(self) -> Iterator[str]:
        return iter(PAPER_LANGUAGES)

    def __len__(self) -> int:
        return len(PAPER_LANGUAGES)


def own_text(language: str) -> bytes:
    """The file of the program's own wording."""
    return (paths.resources() / "wording" / "papers" / f"{language}.toml").read_bytes()


@functools.cache
def paper_wording(language: str) -> PaperWording:
    """The program's own wording of the papers in `kk` or `ru`."""
    return PaperWording(language, own_text(language))
