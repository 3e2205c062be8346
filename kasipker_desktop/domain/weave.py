"""The weave (өрнек): a fingerprint as woven stitches, for the eye; the digits always stand with it (looks 1)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Stitch:
    """A cell cut by its diagonals into four triangles; a set bit of the digit fills one.

    `row` and `column` from 0, top left; `second` is true for the second colour.
    """

    row: int
    column: int
    north: bool
    east: bool
    south: bool
    west: bool
    second: bool


def band(fingerprint: str) -> tuple[Stitch, ...]:
    """The full band of 4 × 32 stitches: digits 1–32, 33–64, then line 2 and line 1 again upside down."""
    first, second = fingerprint[:32], fingerprint[32:]
    lines = ((first, False, False), (second, True, False), (second, True, True), (first, False, True))
    return tuple(
        _stitch(digit, row, column, flipped, is_second)
        for row, (digits, is_second, flipped) in enumerate(lines)
        for column, digit in enumerate(digits)
    )


def ribbon(fingerprint: str) -> tuple[Stitch, ...]:
    """The ribbon of 2 × 64 stitches: digits 1–64, below them the same upside down; the colour changes each 8."""
    return tuple(
        _stitch(digit, row, column, row == 1, column // 8 % 2 == 1)
        for row in (0, 1)
        for column, digit in enumerate(fingerprint)
    )


def _stitch(digit: str, row: int, column: int, flipped: bool, second: bool) -> Stitch:
    bits = int(digit, 16)
    north, east, south, west = (bool(bits & bit) for bit in (8, 4, 2, 1))
    if flipped:
        north, south = south, north
    return Stitch(row, column, north, east, south, west, second)
