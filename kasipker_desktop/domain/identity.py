"""The IIN: reading it from a cell, its control digit, what its digits say (domain.md 2)."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from enum import StrEnum

_FIRST = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_CENTURY = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}
_SPACES = str.maketrans("", "", " \t\r\n\u00a0\u202f\u2007\u2009'’ʼ`")


class RowCode(StrEnum):
    """Why a row is not admitted; the first that applies, in this order (design.md 5)."""

    ID_MISSING = "id_missing"
    ID_UNREADABLE = "id_unreadable"
    ID_CHECKSUM = "id_checksum"
    LEGAL_ENTITY = "legal_entity"
    NAME_MISSING = "name_missing"
    DATE_MISSING = "date_missing"
    DATE_UNREADABLE = "date_unreadable"
    OUTSIDE_MONTH = "outside_month"
    DUPLICATE = "duplicate"
    ALREADY_ENTERED = "already_entered"


class WarningCode(StrEnum):
    """What is odd about a row that is admitted all the same (design.md 5)."""

    LEADING_ZEROS_RESTORED = "leading_zeros_restored"
    JOINT_ENTREPRENEUR = "joint_entrepreneur"
    ID_BIRTH_DATE = "id_birth_date"
    HOMOGLYPHS = "homoglyphs"
    COMMISSION_MEMBER = "commission_member"
    UNPRINTABLE_LETTERS = "unprintable_letters"


RE_ADMISSIBLE = frozenset({RowCode.OUTSIDE_MONTH, RowCode.ALREADY_ENTERED})
"""The codes a vote may set aside, row by row (design.md 5)."""


@dataclass(frozen=True)
class Identity:
    """An IIN (or a joint entrepreneur's BIN) that may take part, with what is odd about it."""

    iin: str
    warnings: tuple[WarningCode, ...] = ()


def control_digit(eleven: str) -> int | None:
    """The 12th digit for eleven ASCII digits; None where no such number is issued (domain.md 2.3)."""
    digits = [ord(c) - 48 for c in eleven]
    for weights in (_FIRST, _SECOND):
        rest = sum(d * w for d, w in zip(digits, weights, strict=True)) % 11
        if rest < 10:
            return rest
    return None


def read_identity(text: str) -> Identity | RowCode:
    """What a cell's text says: an identity, or the code why the row is not admitted (design.md 5).

    A float cell with a whole value comes here as that number's digits.
    """
    digits = text.translate(_SPACES)
    if not digits:
        return RowCode.ID_MISSING
    if not (digits.isascii() and digits.isdigit()):
        return RowCode.ID_UNREADABLE
    if len(digits) == 12:
        return _judge(digits, ())
    restored = digits.zfill(12)
    if 9 <= len(digits) <= 11 and _is_young_iin(restored):
        return _judge(restored, (WarningCode.LEADING_ZEROS_RESTORED,))
    return RowCode.ID_UNREADABLE


def _weighted(*weights: int) -> dict[str, int]:
    """What each run of three digits adds to the sum of the control digit (domain.md 2.3)."""
    first, second, third = (tuple((digit, int(digit) * weight) for digit in "0123456789") for weight in weights)
    return {a + b + c: x + y + z for a, x in first for b, y in second for c, z in third}


_A, _B, _C, _D = _weighted(1, 2, 3), _weighted(4, 5, 6), _weighted(7, 8, 9), _weighted(10, 11, -1)
_AGAIN = _weighted(3, 4, 5), _weighted(6, 7, 8), _weighted(9, 10, 11), _weighted(1, 2, -1)
_BIRTHDAYS = frozenset(
    f"{month:02}{day:02}" for month in range(1, 13) for day in range(1, monthrange(2001, month)[1] + 1)
)
_CENTURIES = frozenset("123456")


def is_ordinary(iin: str) -> bool:
    """An identity that is surely without fault: digits, a birthday of any year, the control digit."""
    try:
        rest = (_A[iin[:3]] + _B[iin[3:6]] + _C[iin[6:9]] + _D[iin[9:]]) % 11
    except KeyError:
        return False
    if rest and not _is_second_pass(iin, rest):
        return False
    return iin[2:6] in _BIRTHDAYS and iin[6] in _CENTURIES


def _is_second_pass(iin: str, rest: int) -> bool:
    """The first weights give 10, and the second ones the control digit (domain.md 2.3)."""
    if (rest + ord(iin[11]) - 48) % 11 != 10:
        return False
    a, b, c, d = _AGAIN
    return not (a[iin[:3]] + b[iin[3:6]] + c[iin[6:9]] + d[iin[9:]]) % 11


def _judge(iin: str, warnings: tuple[WarningCode, ...]) -> Identity | RowCode:
    if control_digit(iin[:11]) != ord(iin[11]) - 48 or iin == iin[0] * 12:
        return RowCode.ID_CHECKSUM
    if iin[4] in "45":
        return RowCode.LEGAL_ENTITY
    if iin[4] == "6":
        return Identity(iin, (*warnings, WarningCode.JOINT_ENTREPRENEUR))
    if not _has_birth_date(iin):
        return Identity(iin, (*warnings, WarningCode.ID_BIRTH_DATE))
    return Identity(iin, warnings)


def _is_young_iin(iin: str) -> bool:
    """Only who was born in 2000–2009 has an IIN that a spreadsheet can shorten."""
    return iin[0] == "0" and iin[6] in "56" and _has_birth_date(iin) and control_digit(iin[:11]) == ord(iin[11]) - 48


def _has_birth_date(iin: str) -> bool:
    century = _CENTURY.get(iin[6])
    year, month, day = int(iin[:2]), int(iin[2:4]), int(iin[4:6])
    return century is not None and 1 <= month <= 12 and 1 <= day <= monthrange(century + year, month)[1]


def masked(iin: str) -> str:
    """Last four digits only, for the commission's papers (domain.md 7.1)."""
    return "•" * 8 + iin[8:]
