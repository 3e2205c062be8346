"""Participants and their names: cleaned once, printed as cleaned, matched by keys, masked for the public."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import NamedTuple

NAME_LIMIT = 300
_SPACE = frozenset({"Cc", "Zs", "Zl", "Zp"})
_DROPPED = frozenset({"Cf", "Cs", "Co", "Cn"})
_QUOTE = re.compile("[«»\"“”„']")
_FORMS = frozenset({"ИП", "ЖК", "ДК", "IP"})
_PLAIN = re.compile(r"[\w.,()«»\"'\-–—№&/]+(?: [\w.,()«»\"'\-–—№&/]+)*", re.UNICODE)
_WORD = re.compile(r"\w+", re.UNICODE)
_LOOKALIKES = str.maketrans("əǝƏiIaAcCeEoOpPxXyHKkMTBhɵ", "әәӘіІаАсСеЕоОрРхХуНКкМТВһө")
_MARKS = str.maketrans(
    {**dict.fromkeys("’ʼ`´‘", "'"), **dict.fromkeys("‐‑‒–—―−", "-"), **dict.fromkeys("«»“”„‟″", '"')}
)
_LOOSE = str.maketrans("әғқңөұүһіё", "агкноуухие")


class Participant(NamedTuple):
    """A row that takes part: identity, name as printed, the day the bundle was connected."""

    iin: str
    name: str
    connected_on: date


def clean_name(raw: str) -> str:
    """The name as it is stored, printed and hashed (design.md 5); empty when nothing readable is left."""
    if _PLAIN.fullmatch(raw) and unicodedata.is_normalized("NFC", raw):
        return raw
    kept = []
    for char in raw:
        category = unicodedata.category(char)
        if category in _SPACE:
            kept.append(" ")
        elif category not in _DROPPED:
            kept.append(char)
    return " ".join(part for part in unicodedata.normalize("NFC", "".join(kept)).split(" ") if part)


def mask(name: str) -> str:
    """«А•••в Н.»: what the public sees of a name without consent (design.md 5, vectors)."""
    words = (_QUOTE.sub("", name) if _QUOTE.search(name) else name).split(maxsplit=2)
    if len(words) > 1 and len(words[0]) == 2 and words[0].upper() in _FORMS:
        words = words[1:]
    if not words:
        return "•••"
    first = words[0]
    shown = f"{first[0]}•••{first[-1] if len(first) > 3 else ''}"
    return f"{shown} {words[1][0]}." if len(words) > 1 else shown


def public_name(name: str) -> str:
    """«Ахметов Н.»: what the public sees with consent (design.md 8); other names stay whole."""
    words = name.split(" ")
    if short_name(name) == name:
        return name
    return f"{words[0]} {words[1][0]}."


def odd_letters(name: str) -> tuple[int, ...]:
    """Places of Latin letters inside words that also hold Cyrillic ones (domain.md 1.6)."""
    if name.isascii():
        return ()
    return tuple(
        match.start() + offset
        for match in _WORD.finditer(name)
        if any(map(_is_cyrillic, match.group()))
        for offset, char in enumerate(match.group())
        if _is_latin(char)
    )


def strict_key(name: str) -> str:
    """Equality of names across look-alike letters (domain.md 4.6); never printed."""
    text = "".join(c for c in unicodedata.normalize("NFKC", name) if unicodedata.category(c) != "Cf").translate(_MARKS)
    text = _WORD.sub(
        lambda m: m.group().translate(_LOOKALIKES) if any(map(_is_cyrillic, m.group())) else m.group(), text
    )
    return " ".join(text.casefold().split())


def loose_key(name: str) -> str:
    """Similarity of names, only to suggest duplicates (domain.md 4.6)."""
    return " ".join(_WORD.findall(strict_key(name).translate(_LOOSE)))


def short_name(name: str) -> str:
    """«Ә. Б. Қасымов» of a surname, name and patronymic; other names stay whole."""
    words = name.split(" ")
    if len(words) not in (2, 3) or not all(word[:1].isalpha() and word.replace("-", "").isalpha() for word in words):
        return name
    return " ".join([*(f"{word[0]}." for word in words[1:]), words[0]])


def _is_cyrillic(char: str) -> bool:
    return "\u0400" <= char <= "\u052f"


def _is_latin(char: str) -> bool:
    return char.isalpha() and (char.isascii() or "\u00c0" <= char <= "\u02af")
