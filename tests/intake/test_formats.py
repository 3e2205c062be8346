"""Every format is told by content and gives the same rows; a person finds each row under its number in Excel."""

import re
import zipfile
from datetime import date

import pytest

from kasipker_desktop.intake import stretches
from tests.intake import writing
from tests.intake.writing import HEADING, codes, iin, judged, people, person

ROWS = people(5)


@pytest.mark.parametrize(
    ("write", "format"),
    [
        (writing.xlsx, "xlsx"),
        (lambda path, rows: writing.xlsx(path, rows, shared=True), "xlsx"),
        (lambda path, rows: writing.xlsx(path, rows, prefix="x"), "xlsx"),
        (lambda path, rows: writing.xlsx(path, rows, macros=True), "xlsm"),
        (writing.xlsb, "xlsb"),
        (writing.ods, "ods"),
        (writing.text, "text"),
        (lambda path, rows: writing.text(path, rows, ",", "utf-8-sig"), "text"),
        (lambda path, rows: writing.text(path, rows, "\t", "utf-16"), "text"),
    ],
)
def test_a_format_is_told_by_content_and_not_by_name(tmp_path, write, format):
    for name in ("list.xlsx", "list.csv", "список"):
        report, admitted = judged(write(tmp_path / name, ROWS))
        assert report.sources[0].format == format
        assert [(row.iin, row.connected_on) for row in admitted] == [(iin(n), date(2024, 2, 14)) for n in range(5)]
        assert [row.row for row in admitted] == [2, 3, 4, 5, 6]


def test_a_heading_below_a_title_keeps_the_rows_of_excel(tmp_path):
    rows = [("Отчёт за февраль",), None, None, HEADING, person(1), None, person(2)]
    report, admitted = judged(writing.xlsx(tmp_path / "a.xlsx", rows))
    assert [row.row for row in admitted] == [5, 7]
    assert report.read == 2


def test_in_a_text_file_the_heading_is_record_one(tmp_path):
    rows = [("Отчёт за февраль",), ("",), HEADING, person(1), person(1)]
    report, _ = judged(writing.text(tmp_path / "a.csv", rows))
    assert codes(report) == [(3, "duplicate")]


def test_an_empty_column_at_the_left_moves_nothing(tmp_path):
    rows = [(None, None, *row) for row in ROWS]
    assert len(judged(writing.xlsx(tmp_path / "a.xlsx", rows))[1]) == 5


def test_sheets_have_their_own_headings_and_make_one_list(tmp_path):
    other = [("Күні", "ЖСН", "Аты-жөні"), ("15.02.2024", iin(9), "Ли Ольга"), ("15.02.2024", iin(1), "Ли Ольга")]
    notes = [("Примечания к выгрузке",)]
    report, admitted = judged(writing.xlsx(tmp_path / "a.xlsx", ("Первый", ROWS), notes, ("Екінші", other)))
    assert [row.sheet for row in admitted] == [1, 1, 1, 1, 1, 3]
    (twice,) = report.excluded
    assert (twice.place.sheet_name, twice.place.row) == ("Екінші", 3)
    assert (twice.first.sheet_name, twice.first.row) == ("Первый", 3)


def test_several_files_make_one_list(tmp_path):
    first = writing.xlsx(tmp_path / "a.xlsx", ROWS)
    second = writing.text(tmp_path / "b.csv", [HEADING, person(3), person(7)])
    report, admitted = judged(first, second)
    assert [source.rows for source in report.sources] == [5, 2]
    assert len(admitted) == 6
    assert (report.excluded[0].place.source, report.excluded[0].first.source) == (2, 1)


@pytest.mark.parametrize("cell", [date(2024, 2, 14), 45336, 45336.75, "45336", "14.02.2024 10:05", "2024-02-14"])
def test_a_day_is_read_from_any_cell(tmp_path, cell):
    report, admitted = judged(writing.xlsx(tmp_path / "a.xlsx", [HEADING, ("Ли", iin(1), cell)]))
    assert [row.connected_on for row in admitted] == [date(2024, 2, 14)], codes(report)


@pytest.mark.parametrize("cell", [date(2024, 2, 14), 45336 - 1462, str(45336 - 1462), "14.02.2024"])
@pytest.mark.parametrize("write", [writing.xlsx, writing.xlsb])
def test_a_day_is_read_where_serials_count_from_1904(tmp_path, write, cell):
    if write is writing.xlsb and isinstance(cell, date):
        cell = 45336 - 1462
    path = write(tmp_path / "a", [HEADING, ("Ли", iin(1), cell)], since_1904=True)
    assert [row.connected_on for row in judged(path)[1]] == [date(2024, 2, 14)]


def test_files_of_both_systems_are_one_list(tmp_path):
    old = writing.xlsx(tmp_path / "old.xlsx", [HEADING, ("Ли", iin(1), 45336 - 1462)], since_1904=True)
    new = writing.xlsx(tmp_path / "new.xlsx", [HEADING, ("Ким", iin(2), 45336), ("Цой", iin(3), 45336 - 1462)])
    report, admitted = judged(old, new)
    assert [row.connected_on for row in admitted] == [date(2024, 2, 14)] * 2
    assert codes(report) == [(3, "outside_month")]


@pytest.mark.parametrize(
    "cell", [int(iin(1)), float(iin(1)), f" {iin(1)}\u00a0", f"'{iin(1)}", f"{iin(1)[:6]} {iin(1)[6:]}"]
)
def test_an_identity_is_read_from_any_cell(tmp_path, cell):
    path = writing.xlsx(tmp_path / "a.xlsx", [HEADING, ("Ли", cell, "14.02.2024")])
    assert [row.iin for row in judged(path)[1]] == [iin(1)]


@pytest.fixture
def small_stretches(monkeypatch):
    monkeypatch.setattr(stretches, "STRETCH", 2000)
    monkeypatch.setattr(stretches, "WHOLE_LIMIT", 4000)


@pytest.mark.parametrize("shape", [{}, {"prefix": "x"}, {"shared": True}])
def test_a_big_sheet_in_stretches_gives_the_same_rows(tmp_path, monkeypatch, shape):
    rows = people(300)
    rows[50:50] = [None] * 40
    rows[200] = (None, iin(4), "14.02.2024")
    rows.append(("Итого", 300))
    path = writing.xlsx(tmp_path / "a.xlsx", [("Итоги",), *rows], **shape)
    whole = judged(path)
    monkeypatch.setattr(stretches, "STRETCH", 2000)
    monkeypatch.setattr(stretches, "WHOLE_LIMIT", 4000)
    assert stretches.big_parts(path.read_bytes()) == {1: "xl/worksheets/sheet1.xml"}
    assert judged(path) == whole
    assert len(whole[1]) == 299


def test_an_empty_column_in_one_stretch_only_moves_nothing(tmp_path, small_stretches):
    rows = [("№", *HEADING), *(((n if n < 100 else None), *person(n)) for n in range(1, 200))]
    report, admitted = judged(writing.xlsx(tmp_path / "a.xlsx", rows))
    assert (len(admitted), report.excluded) == (199, ())


def test_what_looks_like_a_row_inside_a_comment_is_not_cut(tmp_path, small_stretches):
    path = writing.xlsx(tmp_path / "a.xlsx", people(100))

    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    odd = b'<!-- </row><row r="7"> -->'
    sheet = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = sheet.replace(b'</row><row r="60">', b"</row>" + odd + b'<row r="60">')
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    assert len(judged(path)[1]) == 100


def test_rows_without_numbers_are_counted_on(tmp_path, small_stretches):
    path = writing.xlsx(tmp_path / "a.xlsx", people(100))

    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = re.sub(rb'<row r="\d+">', b"<row>", parts["xl/worksheets/sheet1.xml"])
    parts["xl/worksheets/sheet1.xml"] = re.sub(rb' r="[A-Z]+\d+"', b"", sheet)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    assert [row.row for row in judged(path)[1]] == list(range(2, 102))
