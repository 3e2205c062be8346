"""The stand-in's numbers: fresh from the system, or the repeatable ones of a pregenerated set (random-org.md 1.2)."""

from __future__ import annotations

import hashlib
import math
import secrets
from collections.abc import Callable
from itertools import count

from ..domain.canonical import dump
from .standin_params import IntegersRequest

Below = Callable[[int], int]
"""A number of 0…n-1, each as likely as another."""

_DIGITS = {2: "b", 8: "o", 16: "x"}


def generate(request: IntegersRequest) -> list[int] | list[str]:
    """The data of an answer: numbers, or for another base than 10 texts filled with zeros."""
    below = secrets.randbelow if request.pregenerated is None else _repeatable(dump(request.pregenerated))
    numbers = _choose(request, below)
    if request.base == 10:
        return numbers
    width = max(len(_digits(bound, request.base)) for bound in (request.minimum, request.maximum))
    return [("-" if number < 0 else "") + _digits(number, request.base).zfill(width) for number in numbers]


def bits_used(request: IntegersRequest) -> int:
    """n·log2(range), rounded (random-org.md 1.3)."""
    return round(request.n * math.log2(request.size))


def _choose(request: IntegersRequest, below: Below) -> list[int]:
    chosen: list[int] = []
    taken: set[int] = set()
    while len(chosen) < request.n:
        number = request.minimum + below(request.size)
        if request.replacement or number not in taken:
            chosen.append(number)
            taken.add(number)
    return chosen


def _repeatable(seed: str) -> Below:
    """The same numbers for the same seed; refuses the biased rest of the range of a digest."""
    blocks = (hashlib.sha512(f"{seed}/{index}".encode()).digest() for index in count())

    def below(size: int) -> int:
        whole = (1 << 512) // size * size
        return next(number for block in blocks if (number := int.from_bytes(block, "big")) < whole) % size

    return below


def _digits(number: int, base: int) -> str:
    return format(abs(number), _DIGITS.get(base, "d"))
