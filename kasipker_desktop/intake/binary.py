"""The records of a part of an xlsb ([MS-XLSB] 2.1.4)."""

from __future__ import annotations

from collections.abc import Iterator


def records(part: bytes) -> Iterator[tuple[int, bytes]]:
    """Kind and content of each record; a part that is cut off ends early."""
    place = 0
    while place < len(part):
        kind, place = _number(part, place, 2)
        size, place = _number(part, place, 4)
        yield kind, part[place : place + size]
        place += size


def _number(data: bytes, place: int, longest: int) -> tuple[int, int]:
    """A number of seven bits a byte, the lowest first; and where it ends."""
    number = 0
    for step in range(longest):
        if place >= len(data):
            break
        byte = data[place]
        place += 1
        number |= (byte & 0x7F) << 7 * step
        if byte < 0x80:
            break
    return number, place
