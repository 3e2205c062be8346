"""The list's spreadsheets: the template is read back, and nothing in an export can run."""

import io

import pytest
from python_calamine import CalamineWorkbook

from kasipker_desktop.documents.list_sheets import ListSheets
from kasipker_desktop.documents.spreadsheet import Column, Sheet, harmless, workbook
from kasipker_desktop.domain.errors import Refusal
from kasipker_desktop.domain.identity import RowCode, WarningCode
from kasipker_desktop.domain.report import Excluded, ImportReport, Readmitted, RowPlace, SourceFile, Warned
from kasipker_desktop.intake.columns import find_columns
from tests.intake.writing import judged

PLACE = RowPlace(1, 1, "=cmd|' /C calc'!A0", 7)
SOURCE = SourceFile("=1+1.xlsx", "ab" * 32, 1000, 9, "xlsx", None)
OUTSIDE = Excluded(PLACE, RowCode.OUTSIDE_MONTH, "2024-03-01", None, "011201590015", "@SUM(A1)", "2024-03-01")
REPORT = ImportReport(
    "2024-02",
    (SOURCE,),
    7,
    (Excluded(PLACE, RowCode.DUPLICATE, "-2+3", RowPlace(1, 1, None, 3), "+77011234567", '=HYPERLINK("x")'), OUTSIDE),
    (Warned(PLACE, WarningCode.HOMOGLYPHS, "Ахмeтов"),),
    readmitted=(Readmitted(OUTSIDE, 4),),
)


def rows_of(data):
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def test_the_template_has_the_headings_that_the_program_knows(tmp_path):
    sheets = rows_of(ListSheets().template())
    first, second = sheets
    (heading,) = sheets[first]
    assert find_columns(heading) is not None
    assert len(sheets[second]) == 9
    (tmp_path / "template.xlsx").write_bytes(ListSheets().template())
    with pytest.raises(Refusal, match="no_rows"):
        judged(tmp_path / "template.xlsx")


def test_the_report_has_every_row_in_both_languages():
    totals, excluded, warnings = rows_of(ListSheets().report(REPORT)).values()
    assert [row[1] for row in totals[1:]] == [9, 9, 7, 2, 1]
    assert len(excluded) == 4
    assert [row[-1] for row in excluded[1:]] == ["", "", 4]
    assert excluded[1][7:10] == ["Қайталанған жазба (Жол 3)", "Дубликат (Строка 3)", "duplicate"]
    assert warnings[1][2:4] == [7, "Ахмeтов"]


def test_no_cell_of_the_report_can_run():
    for sheet in rows_of(ListSheets().report(REPORT)).values():
        for row in sheet:
            assert not [cell for cell in row if isinstance(cell, str) and cell.startswith(("=", "+", "-", "@"))]


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@x", "\t=1"])
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(text):
    assert harmless(text) == "'" + text


def test_markup_and_odd_letters_come_back_as_they_were():
    made = workbook([Sheet("a", [Column("h", 10)], [["<b>&amp;\x00"], [7]])])
    assert rows_of(made)["a"] == [["h"], ["<b>&amp;"], [7.0]]
    assert made == workbook([Sheet("a", [Column("h", 10)], [["<b>&amp;\x00"], [7]])])


@pytest.mark.parametrize("data", [ListSheets().template(), ListSheets().report(REPORT)])
def test_excel_takes_the_names_of_the_sheets(data):
    for name in rows_of(data):
        assert len(name) <= 31
        assert not set(name) & set("/\\?*[]:")
