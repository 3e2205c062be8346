"""The roll as a function of time: fixed length, real rows in the list's order, slow enough at its end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kasipker_desktop.ui.stage.confetti import MOST, SECONDS, confetti
from kasipker_desktop.ui.stage.marks import NUMBER, WINNER, read, texts
from kasipker_desktop.ui.stage.motion import GRAND, SMALL, roll_of, row_at, rows_wanted
from kasipker_desktop.ui.stage.rolling import rolling, rolls, stillness
from kasipker_desktop.ui.stage.tokens import DARK
from tests.ui.stage.scenery import FINGERPRINT, WIDE, facts, name_of

both = pytest.mark.parametrize("roll", [GRAND, SMALL], ids=["winner", "reserve"])


@both
def test_a_roll_passes_its_rows_and_stops_at_its_end(roll):
    assert roll.left(0) == roll.passed
    assert roll.left(roll.seconds) == 0
    assert roll.left(roll.seconds + 5) == 0


@both
@given(part=st.floats(0, 1), later=st.floats(0, 1))
def test_a_roll_never_turns_back_and_never_jumps(roll, part, later):
    one, other = sorted((part * roll.seconds, later * roll.seconds))
    passed = roll.left(one) - roll.left(other)

    assert 0 <= passed <= roll.speed * (other - one) + 1e-9


@both
@given(t=st.floats(0.001, 0.999))
def test_its_pace_is_the_slope_of_its_way(roll, t):
    at, step = t * roll.seconds, 1e-6
    slope = (roll.left(at) - roll.left(at + step)) / step

    assert slope == pytest.approx(roll.pace(at), rel=1e-3, abs=1e-3)


@both
def test_the_last_two_seconds_are_slower_than_four_names_a_second(roll):
    assert roll.pace(roll.seconds - 2) <= 4


def test_the_last_two_names_stand_long_enough_to_be_read():
    *_, before_last, last = GRAND.steps()

    assert last - before_last > 0.4
    assert GRAND.seconds - last > 0.8


def test_the_length_grows_with_the_prize_and_knows_nothing_else():
    assert 10 <= roll_of(0).seconds <= 15
    assert roll_of(1).seconds == roll_of(2).seconds == 4.0


@both
def test_each_row_has_its_moment(roll):
    steps = roll.steps()

    assert len(steps) == roll.passed
    assert all(one < other for one, other in pairwise(steps))
    for row, step in enumerate(steps):
        assert roll.left(step) == pytest.approx(roll.passed - row - 0.5, abs=1e-3)


@given(st.integers(2, 400), st.integers(0, 500), st.data())
def test_rows_follow_each_other_in_the_lists_order_without_those_revealed(participants, before, data):
    drawn = data.draw(st.lists(st.integers(1, participants), min_size=1, max_size=3, unique=True))
    number, gone = drawn[0], frozenset(drawn[1:]) if participants > len(drawn) else frozenset()
    rolling_rows = [row for row in range(1, participants + 1) if row not in gone]

    here = rolling_rows.index(row_at(number, before, participants, gone))
    after = rolling_rows.index(row_at(number, before - 1, participants, gone))

    assert after == (here + 1) % len(rolling_rows)
    assert row_at(number, 0, participants, gone) == number


def test_a_million_rows_ask_for_a_few_hundred_names():
    wanted = rows_wanted((1048575, 1, 524288), (0, 1, 2), 1048575)

    assert len(wanted) < 300
    assert {1048575, 1, 2, 1048377} <= wanted


def test_at_7_3_seconds_row_144_is_between_the_lines():
    (sheet,) = rolling(facts(), 7.3, WIDE, DARK)
    large = [mark for mark in texts(sheet) if mark.colour == DARK.ink]
    middle = min(large, key=lambda mark: abs(mark.rect.center().y() - mark.clip.center().y()))

    assert middle.text == name_of(144)
    assert GRAND.left(7.3) == pytest.approx(33.3, abs=0.2)


def test_every_painted_name_is_the_row_of_its_number():
    for tenth in range(121):
        (sheet,) = rolling(facts(), tenth / 10, WIDE, DARK)
        marks = texts(sheet)
        for mark in marks:
            if mark.text.startswith("Рақышев"):
                number = mark.text.rsplit(" ", 1)[1]
                assert any(other.text == f"№\u00a0{number}" for other in marks)


def test_the_roll_ends_with_the_drawn_row_and_then_it_stands_alone():
    (last,) = rolling(facts(), 12.0, WIDE, DARK)
    (still,) = stillness(facts(), 0.3, WIDE, DARK)

    assert read(last, WINNER) == read(still, WINNER) == "Іңкәрбеков Жанәділ Болатұлы"
    assert [mark.text for mark in texts(still)] == ["Іңкәрбеков Жанәділ Болатұлы", "№\u00a0177"]
    assert read(still, NUMBER) == "№\u00a0177"


def test_who_was_revealed_rolls_no_more():
    for place, gone in ((1, "№\u00a0177"), (2, "№\u00a0350")):
        for tenth in range(41):
            (sheet,) = rolling(facts(place=place), tenth / 10, WIDE, DARK)
            assert gone not in {mark.text for mark in texts(sheet)}


def test_nothing_rolls_with_reduced_motion_without_names_or_alone():
    assert rolls(facts())
    assert not rolls(facts(calm=True))
    assert not rolls(facts(rows={}))
    assert not rolls(facts(participants=1))


def test_the_weave_falls_once_and_is_few():
    for hundredth in range(0, 300, 7):
        marks = confetti(FINGERPRINT, hundredth / 100, 1920, DARK)
        corners = sum(mark.path.elementCount() for mark in marks)
        assert corners <= MOST * 4
    assert sum(mark.path.elementCount() for mark in confetti(FINGERPRINT, 1.5, 1920, DARK)) > 100
    assert confetti(FINGERPRINT, SECONDS, 1920, DARK) == ()
