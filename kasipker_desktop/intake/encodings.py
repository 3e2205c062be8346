"""Which encoding a text file is in, told by its bytes alone."""

from __future__ import annotations

import codecs
import re

from ..domain.errors import Refusal
from ..domain.report import EIGHT_BIT

_CHUNK = 1 << 20
_SAMPLE = 1 << 23
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DIFFERENT = re.compile(rb"[\x80-\xff]*[\x8d\x8e\x9d\x9e\xa1\xa2\xa3\xa5\xaa\xaf\xb4\xba\xbc-\xbf][\x80-\xff]*")
"""Words with one of the 16 letters in which KZ-1048 and Windows-1251 differ."""
_KAZAKH = "әғқңөұүһ"
_VOWELS = frozenset("аәеёиоөуұүыіэюяїєў")
_FRONT, _BACK = frozenset("еәөүі"), frozenset("аоұыяё")
_NEVER_RUSSIAN = frozenset("ќћјѕ")
"""Serbian and Macedonian letters: nobody writes them here, so the byte means another letter."""


def encoding_of(data: bytes, name: str, chosen: str | None = None) -> str:
    """The codec that reads the text; between the two of one byte a letter, `chosen` (`cp1251`, `kz1048`) decides.

    Raises Refusal `not_a_spreadsheet` for bytes that are no text, or `cut_off`.
    """
    codec = _told(data, name)
    return chosen if chosen is not None and {chosen, codec} <= EIGHT_BIT.keys() else codec


def _told(data: bytes, name: str) -> str:
    codec = next((codec for bom, codec in _BOMS if data.startswith(bom)), None) or _wide(data)
    if codec is None:
        if b"\0" in data:
            raise Refusal("not_a_spreadsheet", name)
        codec = _narrow(data, name)
    elif codec.startswith("utf-16") and len(data) % 2:
        raise Refusal("cut_off", name)
    return codec


def encoding_name(codec: str) -> str:
    """The name in the report: `utf-8`, `utf-16`, `cp1251` or `kz1048`."""
    return codec.removesuffix("-sig").removesuffix("-le").removesuffix("-be")


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: the zero halves of digits and separators all stand on one side."""
    sample = data[:4096]
    low, high = sample[1::2].count(0), sample[::2].count(0)
    if max(low, high) * 10 < len(sample) or min(low, high) * 20 > max(low, high):
        return None
    return "utf-16-le" if low > high else "utf-16-be"


def _narrow(data: bytes, name: str) -> str:
    fault = _utf8_fault(data)
    if fault is None:
        return "utf-8"
    before = data[max(0, fault - _CHUNK) : fault]
    if sum(byte > 0x7F for byte in before) < 20:  # a wrong byte at the very start: it never was UTF-8
        return _eight_bit(data[:_SAMPLE])
    if fault >= len(data) - 3:
        raise Refusal("cut_off", name)
    return "utf-8"


def _utf8_fault(data: bytes) -> int | None:
    """The place of the first byte that is not UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    for start in range(0, len(data), _CHUNK):
        chunk = data[start : start + _CHUNK]
        held = len(decoder.getstate()[0])
        try:
            decoder.decode(chunk, start + _CHUNK >= len(data))
        except UnicodeDecodeError as error:
            return start - held + error.start
    return None


def _eight_bit(sample: bytes) -> str:
    """KZ-1048 or Windows-1251: whichever makes words of the letters in which they differ."""
    kazakh = slavic = 0
    for match in _DIFFERENT.finditer(sample):
        as_kazakh = _is_kazakh(match.group().decode("kz1048", "replace").lower())
        as_slavic = _is_slavic(match.group().decode("cp1251", "replace").lower())
        kazakh += as_kazakh and not as_slavic
        slavic += as_slavic and not as_kazakh
    return "kz1048" if kazakh > slavic else "cp1251"


def _is_kazakh(word: str) -> bool:
    return all(_suits_kazakh(word, at) for at, letter in enumerate(word) if letter in _KAZAKH)


def _suits_kazakh(word: str, at: int) -> bool:
    letter, before, after = word[at], word[at - 1 : at], word[at + 1 : at + 2]
    if letter == "ң":
        return at > 0 and before in _VOWELS
    if letter == "ғ":
        return at > 0 or after in _VOWELS
    if letter in "қһ":
        return True
    if after in _VOWELS or (before in _VOWELS and not word.startswith("ұлы", at)):
        return False
    following = next((other for other in word[at + 1 :] if other in _VOWELS), "")
    return not (at == 0 and letter in "өү" and following in _BACK)


def _is_slavic(word: str) -> bool:
    return all(_suits_slavic(word, at) for at in range(len(word)))


def _suits_slavic(word: str, at: int) -> bool:
    letter, before, after = word[at], word[at - 1 : at], word[at + 1 : at + 2]
    if letter in _NEVER_RUSSIAN:
        return False
    if letter == "ї":
        return at == 0 or before in _VOWELS
    if letter == "ў":
        return (at == 0 or before in _VOWELS) and after not in _VOWELS
    return not (letter == "є" and after in _VOWELS)
