"""The encoding of a text is told by its bytes; KZ-1048 and Windows-1251 differ in 16 letters only."""

import pytest

from kasipker_desktop.intake.encodings import encoding_name, encoding_of
from tests.intake import writing
from tests.intake.writing import HEADING, iin, judged

KAZAKH = ("Қасымов Әлібек", "Жұмабаева Ғалия", "Өтегенова Айгүл", "Сәрсенбай Нұрлан", "Үмбетов Жеңіс", "Һарун Іңкәр")
RUSSIAN = ("Иванов Пётр", "ИП «Семёнов и Ко»", "Подъячев №5", "Ющенко–Ли", "Цой Юлия", "О’Коннор Анна")
SERBIAN = ("Ђорђевић Љубица", "Јовановић Њего")
UKRAINIAN = ("Їжакевич Євген", "Ґонта Андрій", "Київська Юлія")


def lines(names):
    return "".join(f"{name};{iin(at)};14.02.2024\r\n" for at, name in enumerate(names))


def told(text, codec):
    return encoding_name(encoding_of(text.encode(codec), "a.csv"))


@pytest.mark.parametrize("name", KAZAKH)
def test_a_kazakh_word_is_kz1048(name):
    assert told("ФИО;ИИН\r\n" + name * 3, "kz1048") == "kz1048"


@pytest.mark.parametrize("names", [RUSSIAN, UKRAINIAN])
def test_other_cyrillic_words_are_windows_1251(names):
    for name in names:
        assert told("ФИО;ИИН\r\n" + f"{name};\r\n" * 3, "cp1251") == "cp1251"


def test_one_rare_letter_does_not_outvote_many():
    assert told(lines(KAZAKH * 5 + ("Їжакевич",)).replace("Ї", ""), "kz1048") == "kz1048"
    assert told(lines(RUSSIAN * 5 + UKRAINIAN), "cp1251") == "cp1251"


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16"),
        ("utf-16-be", "utf-16"),
    ],
)
def test_unicode_is_told_with_and_without_its_mark(codec, name):
    assert told("ФИО;ИИН;Дата\r\n" + lines(KAZAKH), codec) == name


def test_utf16_of_the_other_order_with_its_mark(tmp_path):
    text = "\ufeff" + ";".join(HEADING) + "\r\n" + lines(KAZAKH)
    (tmp_path / "a.txt").write_bytes(text.encode("utf-16-be"))
    report, admitted = judged(tmp_path / "a.txt")
    assert (report.sources[0].encoding, len(admitted)) == ("utf-16", len(KAZAKH))


def test_a_damaged_letter_in_the_middle_leaves_utf8_what_it_is():
    data = bytearray(("ФИО;ИИН\r\n" + lines(KAZAKH)).encode())
    data[150] = 0xFF
    assert encoding_of(bytes(data), "a.csv") == "utf-8"


@pytest.mark.parametrize("codec", ["kz1048", "cp1251", "utf-8", "utf-16"])
def test_names_come_out_as_they_were_written(tmp_path, codec):
    names = KAZAKH if codec != "cp1251" else RUSSIAN
    rows = [HEADING, *((name, iin(at), "14.02.2024") for at, name in enumerate(names))]
    report, admitted = judged(writing.text(tmp_path / "a.csv", rows, encoding=codec))
    assert [row.name for row in admitted] == list(names)
    assert report.sources[0].encoding == codec
