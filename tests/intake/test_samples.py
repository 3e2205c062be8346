"""The nine sample lists are judged as their key says: row for row, code for code, encoding for encoding."""

import json
from pathlib import Path

import pytest

from kasipker_desktop.domain.calendar import Period
from kasipker_desktop.domain.report import Judging
from kasipker_desktop.intake.judge import judge
from kasipker_desktop.intake.letters import printable

LISTS = Path(__file__).parent.parent / "data" / "lists"
KEY = json.loads((LISTS / "key.json").read_text(encoding="utf-8"))


def _rows(found):
    return [{"sheet": row.place.sheet_name, "row": row.place.row, "code": row.code.value} for row in found]


def test_the_key_speaks_of_every_sample():
    assert sorted(KEY) == sorted(file.name for file in LISTS.iterdir() if file.suffix not in (".json", ".md"))


@pytest.mark.parametrize("name", KEY)
def test_a_sample_is_judged_as_its_key_says(name):
    expected, admitted = KEY[name], []
    report = judge([LISTS / name], Judging(Period.parse(expected["month"]), printable()), admitted.extend)
    assert _rows(report.excluded) == expected["rejected"]
    assert _rows(report.warned) == expected["warnings"]
    assert report.admitted == len(admitted) == expected["accepted"]
    (source,) = report.sources
    assert source.encoding == expected["encoding"]
    assert source.rows == report.read == expected["accepted"] + len(expected["rejected"])


def test_every_row_of_a_sample_is_admitted_or_excluded_in_its_own_place():
    admitted = []
    name = "2024-02-billing-ru.xlsx"
    report = judge([LISTS / name], Judging(Period(2024, 2), printable()), admitted.extend)
    rows = sorted([row.row for row in admitted] + [row.place.row for row in report.excluded])
    assert len(rows) == len(set(rows)) == 400
