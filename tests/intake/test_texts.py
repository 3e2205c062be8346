"""The records of a text file: a stray quote swallows nothing."""

import pytest

from tests.intake.writing import HEADING, codes, iin, judged, person, text


def admitted_names(tmp_path, *lines, delimiter=";"):
    body = "\r\n".join([delimiter.join(HEADING), *lines, ""])
    (tmp_path / "a.csv").write_bytes(body.encode())
    report, admitted = judged(tmp_path / "a.csv")
    return report, [row.name for row in admitted]


def line(name, number):
    return f"{name};{iin(number)};14.02.2024"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ('"Ли; Ольга"', "Ли; Ольга"),
        ('"ИП ""Сәуле"""', 'ИП "Сәуле"'),
        ('ИП "Сәуле"', 'ИП "Сәуле"'),
        ('"Сәуле', '"Сәуле'),
        ('"Сәуле" ИП', '"Сәуле" ИП'),
        ("'Ли", "'Ли"),
    ],
)
def test_a_quote_stays_in_its_field(tmp_path, written, name):
    report, names = admitted_names(tmp_path, line("Ким", 1), line(written, 2), line("Цой", 3))
    assert names == ["Ким", name, "Цой"]
    assert report.read == 3


def test_a_field_may_go_on_over_a_line_end(tmp_path):
    report, names = admitted_names(tmp_path, line('"Ли\r\nОльга"', 1), line("Цой", 2))
    assert names == ["Ли Ольга", "Цой"]
    assert report.read == 2


def test_an_open_quote_at_the_end_of_many_rows_loses_none(tmp_path):
    lines = [line('"ИП Сәуле', number) if number % 3 == 0 else line("Ли", number) for number in range(60)]
    report, names = admitted_names(tmp_path, *lines)
    assert (report.read, len(names)) == (60, 60)


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_the_delimiter_is_the_one_under_which_a_heading_is_found(tmp_path, delimiter):
    rows = [HEADING, person(1), person(2)]
    assert len(judged(text(tmp_path / "a.txt", rows, delimiter))[1]) == 2


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_any_way(tmp_path, end):
    assert len(judged(text(tmp_path / "a.csv", [HEADING, person(1), person(2)], end=end))[1]) == 2


def test_a_record_that_is_too_short_has_empty_fields(tmp_path):
    report, _ = judged(text(tmp_path / "a.csv", [HEADING, ("Ли",), ("Ли", iin(1))]))
    assert codes(report) == [(2, "id_missing"), (3, "date_missing")]


def test_a_letter_that_is_not_of_the_encoding_does_not_stop_the_list(tmp_path):
    rows = [HEADING, *(person(number) for number in range(40))]
    data = bytearray(text(tmp_path / "a.csv", rows).read_bytes())
    data[-20] = 0xFF
    (tmp_path / "a.csv").write_bytes(bytes(data))
    assert judged(tmp_path / "a.csv")[0].read == 40
