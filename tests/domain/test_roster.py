"""Finding people while a name is typed; the order of the Kazakh alphabet; names that are alike."""

from hypothesis import given
from hypothesis import strategies as st

from kasipker_desktop.domain.people import clean_name, loose_key
from kasipker_desktop.domain.roster import ALPHABET, Roster

PEOPLE = [
    ("850214390015", "Ахметов Нұрлан"),
    ("900630490607", "ИП «Әсел»"),
    ("011201590015", "Айгүл Қасым"),
    ("040229690802", "Pақышев Ілияс"),
    ("850214390609", "Айгул Касым"),
]


def test_a_name_is_found_by_any_part_of_its_key():
    roster = Roster(PEOPLE)
    assert list(roster.find("айгул")) == [3, 5]
    assert list(roster.find("ҚАС")) == [3, 5]
    assert list(roster.find("ракы")) == [4]
    assert list(roster.find("асел")) == [2]
    assert list(roster.find("нет такого")) == []


def test_an_identity_and_a_number_are_found():
    roster = Roster(PEOPLE)
    assert list(roster.find("0214390")) == [1, 5]
    assert list(roster.find("3")) == [3, 1, 2, 5]
    assert list(roster.find(" ")) == [1, 2, 3, 4, 5]


def test_the_order_is_that_of_the_kazakh_alphabet():
    letters = list(ALPHABET)
    roster = Roster([("850214390015", letter + " Ли") for letter in reversed(letters)])
    assert [letters[-number] for number in roster.by_name()] == letters


def test_names_that_are_alike_are_suggested():
    assert Roster(PEOPLE).alike() == [[3, 5]]
    assert Roster([]).alike() == []


@given(st.lists(st.text(max_size=12).map(clean_name), max_size=12), st.text(max_size=3))
def test_what_is_found_is_what_the_keys_hold(names, words):
    roster = Roster([("850214390015", name) for name in names])
    assert roster.count == len(names)
    wanted = loose_key(words)
    held = [at for at, name in enumerate(names, 1) if wanted in loose_key(name)]
    if wanted.isascii() and wanted.isalpha():
        assert list(roster.find(words)) == held
    assert set(held) <= set(roster.find(words))
