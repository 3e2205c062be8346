"""What the papers say in place of the program's own sentences: how the files of the data folder stand."""

from __future__ import annotations

from dataclasses import dataclass

from .errors import KnownError


@dataclass(frozen=True)
class Reworded:
    """One language: whether there is a file, the keys of the sentences that differ, what in it does not fit.

    `sha256` is the digest that stands on every page and in what is signed; with faults it is empty.
    """

    language: str
    there: bool
    changed: tuple[str, ...]
    faults: tuple[KnownError, ...]
    sha256: str
