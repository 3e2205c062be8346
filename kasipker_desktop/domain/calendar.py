"""Periods, deadlines and windows in the time of Kazakhstan (terms para 5 and 10, domain.md 1.3)."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from .errors import KnownError

ALMATY = ZoneInfo("Asia/Almaty")
"""UTC+06:00 before 1 March 2024, UTC+05:00 after (domain.md 0.8)."""


@dataclass(frozen=True, order=True)
class Period:
    """A month of Table 1."""

    year: int
    month: int

    @classmethod
    def parse(cls, text: str) -> Period:
        """From `2024-02`; raises KnownError `bad_period`."""
        if not re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", text, re.ASCII):
            raise KnownError("bad_period", period=text)
        return cls(int(text[:4]), int(text[5:]))

    def __str__(self) -> str:
        return f"{self.year}-{self.month:02}"

    @property
    def first_day(self) -> date:
        return date(self.year, self.month, 1)

    @property
    def last_day(self) -> date:
        return date(self.year, self.month, calendar.monthrange(self.year, self.month)[1])

    @property
    def deadline(self) -> date:
        """The 20th of the next month, a weekend moved back to the Friday before it (domain.md 1.3)."""
        day = (self.last_day + timedelta(days=1)).replace(day=20)
        return day - timedelta(days=max(0, day.weekday() - 4))


def local(at: datetime) -> datetime:
    """The same instant by the clock of Astana."""
    return at.astimezone(ALMATY)


@dataclass(frozen=True)
class Window:
    """The days in which a winner has to answer (terms para 10): from the day after the draw to `last`, whole days.

    `counted` is the last day by the count alone; `last` is later where that one is no working day.
    """

    drawn_on: date
    counted: date
    last: date

    @property
    def days(self) -> tuple[date, ...]:
        """Every day of it, in order."""
        return tuple(self.drawn_on + timedelta(days=n) for n in range(1, (self.last - self.drawn_on).days + 1))

    def left(self, now: datetime) -> int:
        """Days left, today not counted: 0 on the last day, below it when the window is over."""
        return (self.last - local(now).date()).days


def window(drawn_at: datetime, days: int, roll: bool, holidays: frozenset[date] = frozenset()) -> Window:
    """The winner's window in Asia/Almaty (terms para 10, domain.md A-11).

    Day 1 is the day after the draw; with `roll` a non-working last day moves to the next working one.
    """
    drawn_on = local(drawn_at).date()
    counted = last = drawn_on + timedelta(days=days)
    while roll and is_day_off(last, holidays):
        last += timedelta(days=1)
    return Window(drawn_on, counted, last)


def is_day_off(day: date, holidays: frozenset[date]) -> bool:
    """A Saturday, a Sunday or a holiday."""
    return day.weekday() >= 5 or day in holidays


def window_end(drawn_at: datetime, days: int, roll: bool, holidays: frozenset[date] = frozenset()) -> date:
    """The last day of the winner's window, to its end in Asia/Almaty."""
    return window(drawn_at, days, roll, holidays).last
