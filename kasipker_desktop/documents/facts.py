"""How facts are written: dates and times by the clock of Astana, amounts, digests, empty places (domain.md 3.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime

from num2words import num2words

from ..domain.calendar import local
from ..domain.people import short_name
from .fonts import Face, check
from .wording import NBSP

_NUMBERS = {"kk": "kz", "ru": "ru"}
_TIED = re.compile(r"(?<=№) (?=\S)|(?<=\d) (?=[^\W\d])")


def short_date(day: date) -> str:
    """20.02.2024."""
    return f"{day:%d.%m.%Y}"


def clock(at: datetime) -> str:
    """14.03.2024, 15:02:11 by the clock of Astana."""
    return f"{local(at):%d.%m.%Y, %H:%M:%S}"


def short_clock(at: datetime) -> str:
    """14.03.2024, 15:31 by the clock of Astana."""
    return f"{local(at):%d.%m.%Y, %H:%M}"


def hour(at: datetime) -> str:
    """15:12:16 by the clock of Astana."""
    return f"{local(at):%H:%M:%S}"


def clock_utc(at: datetime) -> str:
    """10:12:16 in UTC, with the date where it is another day than in Astana."""
    utc = at.astimezone(UTC)
    return f"{utc:%H:%M:%S}" if utc.date() == local(at).date() else f"{utc:%d.%m.%Y, %H:%M:%S}"


def offset(at: datetime) -> str:
    """UTC+06:00 before 1 March 2024, UTC+05:00 after (domain.md 0.8)."""
    shift = f"{local(at):%z}"
    return f"UTC{shift[:3]}:{shift[3:]}"


def span(start: datetime, end: datetime) -> tuple[str, str, str]:
    """Start, end and offset of a meeting; with dates when it ends on another day."""
    pattern = "%H:%M" if local(start).date() == local(end).date() else "%d.%m.%Y, %H:%M"
    offsets = dict.fromkeys((offset(start), offset(end)))
    return local(start).strftime(pattern), local(end).strftime(pattern), "–".join(offsets)


def amount(value: int) -> str:
    """600 000 with unbreakable spaces."""
    return f"{value:,}".replace(",", NBSP)


def in_words(value: int, language: str) -> str:
    """«алты жүз мың»; only cardinals of num2words are right (domain.md 4.1)."""
    return str(num2words(value, lang=_NUMBERS[language]))


def grouped(digest: str) -> str:
    """Hex digits in groups of 8."""
    return " ".join(digest[i : i + 8] for i in range(0, len(digest), 8))


def initials(name: str) -> str:
    """«Ә. Б. Қасымов» in one piece; a name that can't be shortened stays as it is."""
    short = short_name(name)
    return short if short == name else short.replace(" ", NBSP)


def tied(text: str) -> str:
    """A typed text with «№ 5», «9 қаңтардағы», «128 ГБ» unbreakable."""
    return _TIED.sub(NBSP, text)


def unended(text: str) -> str:
    """A typed text without its last full stop: the sentence around it has its own."""
    return text.rstrip(" .")


def blank(length: int) -> str:
    """A line to be filled by hand."""
    return "_" * length


def or_blank(text: str, length: int) -> str:
    """The text, or a line to be filled by hand where it is not known yet."""
    return text or blank(length)


def check_letters(facts: object) -> None:
    """Raises KnownError `unprintable` with the first fact that a document face can't print (design.md 8)."""
    for text in _texts(facts):
        check(text, Face.REGULAR, Face.SEMIBOLD)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
