"""Which columns of a table hold the identity, the name and the day; and headings that a person must name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .canonical import dump, sha256
from .people import strict_key


@dataclass(frozen=True)
class Columns:
    """Places of the columns that matter, from 0; a name may be spread over surname, name and patronymic."""

    identity: int
    name: tuple[int, ...]
    day: int

    @property
    def width(self) -> int:
        """So many cells a row must have."""
        return max(self.identity, self.day, *self.name) + 1


@dataclass(frozen=True)
class UnnamedColumns:
    """A sheet with people under a heading that is not recognised: what a person needs to see to name its columns.

    `sheet` is None for a text file; `row` is the heading's number there; `samples` are the first rows below it.
    `identity`, `name`, `day` are what was recognised all the same.
    """

    file: str
    sheet: str | None
    row: int
    headings: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...]
    identity: int | None
    name: tuple[int, ...]
    day: int | None

    @property
    def fingerprint(self) -> str:
        return heading_fingerprint(self.headings)


def heading_fingerprint(headings: Sequence[str]) -> str:
    """What a heading is remembered by: its words in their order, whatever the letters' case, spaces and look-alikes."""
    words = [strict_key(heading) for heading in headings]
    while words and not words[-1]:
        words.pop()
    return sha256(dump(words))
