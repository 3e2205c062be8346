"""The winner's ten days by the clock of Astana: the change of zone, year's end, holidays, the last minute."""

from datetime import UTC, date, datetime, timedelta

import pytest

from kasipker_desktop.domain.calendar import local, window
from kasipker_desktop.settings import load_campaign

HOLIDAYS = load_campaign().holidays


def utc(*given):
    return datetime(*given, tzinfo=UTC)


@pytest.mark.parametrize(
    ("drawn_at", "counted", "last"),
    [
        (utc(2024, 2, 20, 9), date(2024, 3, 1), date(2024, 3, 1)),  # over the night the clocks went back
        (utc(2024, 2, 19, 17, 59), date(2024, 2, 29), date(2024, 2, 29)),  # 23:59 at UTC+6
        (utc(2024, 2, 19, 18, 0), date(2024, 3, 1), date(2024, 3, 1)),  # midnight at UTC+6: the next day
        (utc(2024, 3, 14, 18, 59), date(2024, 3, 24), date(2024, 3, 26)),  # 23:59 at UTC+5; Sunday, then a holiday
        (utc(2024, 3, 14, 19, 0), date(2024, 3, 25), date(2024, 3, 26)),  # midnight at UTC+5
        (utc(2024, 12, 20, 10), date(2024, 12, 30), date(2024, 12, 30)),
        (utc(2024, 12, 22, 10), date(2025, 1, 1), date(2025, 1, 6)),  # New Year, a moved day, a weekend
        (utc(2024, 8, 20, 10), date(2024, 8, 30), date(2024, 9, 2)),  # Constitution Day, then a weekend
        (utc(2024, 6, 26, 10), date(2024, 7, 6), date(2024, 7, 9)),  # Capital Day on a Saturday, moved to Monday
        (utc(2024, 6, 6, 10), date(2024, 6, 16), date(2024, 6, 17)),  # Kurban Ait on a Sunday does not move
    ],
)
def test_the_last_day(drawn_at, counted, last):
    found = window(drawn_at, 10, roll=True, holidays=HOLIDAYS)
    assert (found.counted, found.last) == (counted, last)
    assert found.days[0] == local(drawn_at).date() + timedelta(days=1)
    assert found.days[-1] == last


def test_without_rolling_the_count_decides():
    assert window(utc(2024, 3, 14, 10), 10, roll=False, holidays=HOLIDAYS).last == date(2024, 3, 24)


@pytest.mark.parametrize(
    ("now", "left"),
    [
        (utc(2024, 3, 14, 10), 12),
        (utc(2024, 3, 25, 18, 59, 59), 1),
        (utc(2024, 3, 25, 19, 0), 0),
        (utc(2024, 3, 26, 18, 59, 59), 0),  # the last second still counts
        (utc(2024, 3, 26, 19, 0), -1),
    ],
)
def test_days_left(now, left):
    assert window(utc(2024, 3, 14, 10), 10, roll=True, holidays=HOLIDAYS).left(now) == left


def test_across_the_change_of_zone_a_day_of_25_hours_is_one_day():
    found = window(utc(2024, 2, 19, 9), 10, roll=True, holidays=HOLIDAYS)
    assert found.last == date(2024, 2, 29)
    assert found.left(utc(2024, 2, 29, 17, 59)) == 0
    assert found.left(utc(2024, 2, 29, 18, 30)) == 0  # 23:30 again
    assert found.left(utc(2024, 2, 29, 19, 0)) == -1


@pytest.mark.parametrize("year", [2024, 2025, 2026, 2027])
def test_each_year_has_its_public_holidays(year):
    fixed = [(1, 1), (1, 2), (1, 7), (3, 8), (3, 21), (3, 22), (3, 23), (5, 1), (5, 7), (5, 9)]
    fixed += [(7, 6), (8, 30), (10, 25), (12, 16)]
    days = [date(year, month, day) for month, day in fixed]
    assert set(days) <= HOLIDAYS
    for day in days:
        if day.weekday() >= 5 and (day.month, day.day) != (1, 7):
            moved = next(n for n in range(1, 5) if (day + timedelta(days=n)).weekday() < 5)
            assert day + timedelta(days=moved) in HOLIDAYS
