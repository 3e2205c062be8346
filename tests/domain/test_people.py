"""Names: matched by keys that look through look-alike letters, never merged, masked for the public (domain.md 4.6)."""

import pytest

from kasipker_desktop.domain.identity import Identity, RowCode, WarningCode, control_digit, read_identity
from kasipker_desktop.domain.people import loose_key, mask, odd_letters, strict_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Сəуле", "Сәуле"),
        ("Серiк", "Серік"),
        ("Кəрiм", "Кәрім"),
        ("Мои\u0306", "Мой"),
        ("Нұр\u00adлан", "Нұрлан"),
        ("Ким Ен–Сук", "Ким Ен-Сук"),
        ("Ли\u00a0Ольга", "ли ольга"),
        ("«Береке»", '"Береке"'),
    ],
)
def test_names_that_look_the_same_have_one_strict_key(one, other):
    assert strict_key(one) == strict_key(other)


@pytest.mark.parametrize(("one", "other"), [("Айгүл", "Айгул"), ("Семёнов", "Семенов"), ("Һарун", "Харун")])
def test_names_that_are_alike_have_one_loose_key_only(one, other):
    assert strict_key(one) != strict_key(other)
    assert loose_key(one) == loose_key(other)


@pytest.mark.parametrize(("one", "other"), [("Ilya", "Илья"), ("Kasipker", "Касипкер")])
def test_another_script_is_another_name(one, other):
    assert loose_key(one) != loose_key(other)


def test_odd_letters_are_latin_ones_in_cyrillic_words():
    assert odd_letters("Pақышев Ilya") == (0,)
    assert odd_letters("Kasipker Ахметов") == ()


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Ахметов Нұрлан", "А•••в Н."),
        ("Ким Ен", "К••• Е."),
        ("ИП Сәуле", "С•••е"),
        ("ип «Сәуле-С» Ко", "С•••С К."),
        ("ЖК", "Ж•••"),
        ("«»", "•••"),
    ],
)
def test_a_mask_shows_ends_only(name, shown):
    assert mask(name) == shown


@pytest.mark.parametrize("iin", ["850214390015", "850214390609", "040229690802", "990101190016", "900630490607"])
def test_valid_identities(iin):
    assert read_identity(iin) == Identity(iin)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("750101090010", Identity("750101090010", (WarningCode.ID_BIRTH_DATE,))),
        ("240160990013", Identity("240160990013", (WarningCode.JOINT_ENTREPRENEUR,))),
        ("11201590015", Identity("011201590015", (WarningCode.LEADING_ZEROS_RESTORED,))),
        ("85021439001", RowCode.ID_UNREADABLE),
        ("8502143900155", RowCode.ID_UNREADABLE),
        ("８５０２１４３９００１５", RowCode.ID_UNREADABLE),
        ("8.50214E+11", RowCode.ID_UNREADABLE),
        ("850214390012", RowCode.ID_CHECKSUM),
        ("000000000000", RowCode.ID_CHECKSUM),
        ("240140990014", RowCode.LEGAL_ENTITY),
        ("240150990019", RowCode.LEGAL_ENTITY),
        ("", RowCode.ID_MISSING),
        ("' \u00a0", RowCode.ID_MISSING),
    ],
)
def test_an_identity_is_read_or_refused_with_its_code(text, found):
    assert read_identity(text) == found


def test_some_numbers_are_never_issued():
    assert control_digit("85021439066") is None
