"""How the names roll: a function from time to the row in the middle; fixed length, real rows, no stop (looks 6)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Roll:
    """A roll of `seconds` that passes `passed` rows: ease-in (square), constant, ease-out (cubic).

    Its length is a fact of the prize and never of what was drawn, so nobody can stop it at the right moment.
    """

    seconds: float
    ease_in: float
    ease_out: float
    passed: int

    @property
    def speed(self) -> float:
        """Rows a second in the constant part."""
        return self.passed / (self.seconds - self.ease_in / 2 - self.ease_out * 2 / 3)

    def left(self, t: float) -> float:
        """How many rows are still to pass at `t`; 0 when the drawn row stands in the middle."""
        t = min(max(t, 0.0), self.seconds)
        slowing = self.seconds - self.ease_out
        if t < self.ease_in:
            return self.passed - self.speed * t * t / (2 * self.ease_in)
        if t < slowing:
            return self.passed - self.speed * (t - self.ease_in / 2)
        return self.speed * self.ease_out / 3 * (1 - (t - slowing) / self.ease_out) ** 3

    def pace(self, t: float) -> float:
        """Rows a second at `t`."""
        slowing = self.seconds - self.ease_out
        if t < self.ease_in:
            return self.speed * max(t, 0.0) / self.ease_in
        if t < slowing:
            return self.speed
        return self.speed * max(0.0, 1 - (t - slowing) / self.ease_out) ** 2

    def steps(self) -> tuple[float, ...]:
        """The moments at which another row comes into the middle; the last is the drawn row's."""
        return tuple(self._moment(row - 0.5) for row in range(self.passed, 0, -1))

    def _moment(self, left: float) -> float:
        early, late = 0.0, self.seconds
        for _ in range(30):
            middle = (early + late) / 2
            early, late = (middle, late) if self.left(middle) > left else (early, middle)
        return late


GRAND = Roll(12.0, 0.8, 5.0, 198)
SMALL = Roll(4.0, 0.6, 2.6, 13)
"""The winner's and a reserve's: the length grows with the prize; the last 2 s are slower than 4 names a second."""


def roll_of(place: int) -> Roll:
    """The roll of a drawn place: 0 is the winner."""
    return SMALL if place else GRAND


AROUND = 2
"""Rows above and below the middle one."""


def row_at(number: int, before: int, participants: int, without: frozenset[int]) -> int:
    """The row `before` places before a number in the list, round and round, leaving out those already revealed.

    A negative `before` goes on after it.
    """
    rolling = participants - len(without)
    taken = sorted(without)
    place = _rank(number, taken) - before
    return _unrank(place % rolling, taken)


def _rank(number: int, taken: list[int]) -> int:
    """The place, from 0, of a number among those that still roll."""
    return number - 1 - sum(1 for other in taken if other < number)


def _unrank(place: int, taken: list[int]) -> int:
    number = place + 1
    for other in taken:
        if other <= number:
            number += 1
    return number


def rows_wanted(numbers: tuple[int, ...], order: tuple[int, ...], participants: int) -> frozenset[int]:
    """Every number whose name some roll of the show passes."""
    wanted: set[int] = set()
    gone: frozenset[int] = frozenset()
    for place in order:
        number = numbers[place]
        reach = range(-AROUND, roll_of(place).passed + AROUND + 1)
        wanted.update(row_at(number, before, participants, gone) for before in reach)
        gone |= {number}
    return frozenset(wanted)
