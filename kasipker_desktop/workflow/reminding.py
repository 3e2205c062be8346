"""What is due, found at each start: draws near or past their deadline, winners' days, publications."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ..domain.calendar import Period
from .steps import Step
from .viewing import MonthView

DRAW_DAYS = 5
"""From this many days before the deadline a draw is due (domain.md R-12)."""

WINDOW_DAYS = 3
"""From this many days before its end a winner's window is due."""


class Due(StrEnum):
    """What a reminder is about, the most urgent first."""

    WINDOW_OVER = "window_over"
    DRAW_LATE = "draw_late"
    WINDOW_ENDS = "window_ends"
    DRAW_DUE = "draw_due"
    PUBLISH = "publish"


@dataclass(frozen=True)
class Reminder:
    """Something due in a period; `left` counts the days to `day`, below 0 when it is past."""

    due: Due
    period: Period
    day: date
    left: int


def reminders(months: Iterable[MonthView], today: date) -> tuple[Reminder, ...]:
    """The most urgent first; of one kind the eldest first. A period that has not ended is not reminded of."""
    found = [reminder for month in months for reminder in _of(month, today)]
    order = list(Due)
    return tuple(sorted(found, key=lambda reminder: (order.index(reminder.due), reminder.day)))


def _of(month: MonthView, today: date) -> list[Reminder]:
    period, prize = month.plan.period, month.prize
    left = (month.deadline - today).days
    if prize is None:
        open_draw = month.step not in (Step.ACT, Step.DONE) and period.last_day < today and month.drawn_on is None
        if not open_draw or left > DRAW_DAYS:
            return []
        return [Reminder(Due.DRAW_LATE if left < 0 else Due.DRAW_DUE, period, month.deadline, left)]
    found = []
    if prize.last_day and not prize.unawarded:
        days = (prize.last_day - today).days
        if days <= WINDOW_DAYS:
            found.append(Reminder(Due.WINDOW_OVER if days < 0 else Due.WINDOW_ENDS, period, prize.last_day, days))
    if month.published_on is None and month.drawn_on and month.step in (Step.ACT, Step.DONE):
        found.append(Reminder(Due.PUBLISH, period, month.drawn_on, (month.drawn_on - today).days))
    return found
