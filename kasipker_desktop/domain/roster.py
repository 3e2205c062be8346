"""Finding people in a list of any length while a name is being typed, and the order of the Kazakh alphabet.

Names are held by their loose keys (domain.md 4.6), one byte a letter, in one run of bytes: a million names are searched
in the time of a frame or two.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from .people import loose_key

ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
"""The 42 letters in their order (domain.md 4.5); QCollator's answer on other systems is not proved."""
_PLAIN = re.compile(r"[\u0400-\u04ff]+(?: [\u0400-\u04ff]+)*").fullmatch
"""Cyrillic words and single spaces: such a name's key is its letters, each made alike by itself."""
_CODEC, _END, _CHUNK = "kz1048", b"\n", 50_000


def _table(pairs: Iterable[tuple[str, int]]) -> bytes:
    table = bytearray(range(256))
    for letter, value in pairs:
        table[letter.encode(_CODEC)[0]] = value
    return bytes(table)


_LOOSE = _table((one, ord(other.encode(_CODEC))) for one, other in zip("әғқңөұүһіё", "агкноуухие", strict=True))
_ORDER = _table((letter, 0xC0 + place) for place, letter in enumerate(ALPHABET))


def alphabetical(name: str) -> bytes:
    """What names are sorted by (domain.md 4.5)."""
    return name.casefold().encode(_CODEC, "replace").translate(_ORDER)


class Roster:
    """The people of a list by their numbers, from 1."""

    def __init__(self, people: Iterable[tuple[str, str]]) -> None:
        """`people` are identities and names in the order of the numbers."""
        keys, iins, names = [], [], []
        self._orders: list[bytes] = []
        for iin, name in people:
            iins.append(iin)
            names.append(name)
            if len(names) == _CHUNK:
                keys += self._take(names)
                names = []
        keys += self._take(names)
        self._keys = keys
        self._text = _END.join(key + b"\t" + iin.encode() for key, iin in zip(keys, iins, strict=True)) + _END
        self._starts = array("Q", bytes(8))
        place = 0
        for key in keys:
            place += len(key) + 14
            self._starts.append(place)
        self.count = len(keys)

    def _take(self, names: list[str]) -> list[bytes]:
        folded = "\n".join(names).casefold().encode(_CODEC, "replace")
        self._orders += folded.translate(_ORDER).split(_END)[: len(names)]
        keys = folded.translate(_LOOSE).split(_END)[: len(names)]
        return [
            key if plain else loose_key(name).encode(_CODEC, "replace")
            for key, plain, name in zip(keys, map(_PLAIN, names), names, strict=True)
        ]

    def find(self, words: str) -> array[int]:
        """The numbers whose name or identity holds the words, in order; a short number finds its own row too."""
        wanted = loose_key(words).encode(_CODEC, "replace")
        if not wanted:
            return array("L", range(1, self.count + 1))
        starts = self._starts
        hits = (bisect_right(starts, hit.start()) for hit in re.finditer(re.escape(wanted), self._text))
        found = array("L", dict.fromkeys(hits))
        if words.strip().isdecimal() and 1 <= (number := int(words)) <= self.count and number not in found:
            found.insert(0, number)
        return found

    def by_name(self) -> array[int]:
        """All numbers in the Kazakh alphabet of the names; namesakes keep their order."""
        return array("L", [place + 1 for place in sorted(range(self.count), key=self._orders.__getitem__)])

    def alike(self) -> list[Sequence[int]]:
        """Numbers of people whose names are alike, each group in order: a suggestion, nobody is merged by it."""
        groups: dict[bytes, list[int]] = defaultdict(list)
        for number, key in enumerate(self._keys, 1):
            groups[key].append(number)
        return [numbers for numbers in groups.values() if len(numbers) > 1]
