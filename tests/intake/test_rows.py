"""Headings, row codes in their order, warnings, totals and blank rows."""

from datetime import date

import pytest

from kasipker_desktop.domain.headings import Columns
from kasipker_desktop.domain.identity import RowCode
from kasipker_desktop.domain.people import strict_key
from kasipker_desktop.intake.cells import day_of
from kasipker_desktop.intake.columns import find_columns
from tests.intake import writing
from tests.intake.writing import HEADING, codes, iin, judged, person


@pytest.mark.parametrize(
    "heading",
    [
        ("ФИО", "ИИН", "Дата подключения"),
        ("Наименование ИП", "ИИН/БИН", "Дата активации пакета"),
        ("Аты-жөні", "ЖСН", "Қосылған күні"),
        ("Жеке кәсіпкердің атауы", "ЖСН (БСН)", "Қосылу күні"),
        ("Т.А.Ә.", "ЖСН", "Топтаманы қосу күні"),
        ("Name", "IIN", "Connection date"),
        ("Клиент", "ИИН клиента", "Дата"),
        ("Ф.И.О.", "ИИН (12 цифр)", "Дата и время подключения"),
        ("ФИО / Аты-жөні", "ИИН / ЖСН", "Дата подключения / Қосылған күні"),
        ("  фио  ", "иин", "ДАТА\nПОДКЛЮЧЕНИЯ"),
        ("Аты-жөнi", "ЖCН", "Қосылған күнi"),
    ],
)
def test_a_heading_is_recognised(heading):
    assert find_columns(heading) == Columns(1, (0,), 2)


def test_a_name_may_stand_in_three_columns(tmp_path):
    rows = [
        ("Отчество", "Имя", "Фамилия", "ИИН", "Дата подключения"),
        ("Серікұлы", "Нұрлан", "Ахметов", iin(1), "1.2.24"),
    ]
    assert [row.name for row in judged(writing.xlsx(tmp_path / "a.xlsx", rows))[1]] == ["Ахметов Нұрлан Серікұлы"]


@pytest.mark.parametrize("heading", [("ФИО", "ИИН", "Сумма"), ("ИИН", "ИИН", "Дата"), ("", "", ""), (1, 2, 3)])
def test_a_row_that_is_no_heading(heading):
    assert find_columns(heading) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("14.02.2024", date(2024, 2, 14)),
        ("1.2.24", date(2024, 2, 1)),
        ("2024-02-14", date(2024, 2, 14)),
        ("2024-02-14T10:05:00", date(2024, 2, 14)),
        ("14.02.2024 10:05", date(2024, 2, 14)),
        ("14.02.2024 г.", date(2024, 2, 14)),
        ("45336", date(2024, 2, 14)),
        ("30.02.2024", None),
        ("14/02/2024", None),
        ("2024", None),
        ("١٤.٠٢.٢٠٢٤", None),
        ("14.02.2024 25:00", None),
        (True, None),
        (7, None),
        (float("nan"), None),
        (float("inf"), None),
    ],
)
def test_a_day_is_read_or_not_guessed(text, day):
    assert day_of(text) == day


BAD = {
    RowCode.ID_MISSING: ("Ли", "", "14.02.2024"),
    RowCode.ID_UNREADABLE: ("Ли", "5,70207E+11", "14.02.2024"),
    RowCode.ID_CHECKSUM: ("Ли", "000000000000", "14.02.2024"),
    RowCode.LEGAL_ENTITY: ("ТОО", "240140990014", "14.02.2024"),
    RowCode.NAME_MISSING: ("\u200b ", iin(50), "14.02.2024"),
    RowCode.DATE_MISSING: ("Ли", iin(51), ""),
    RowCode.DATE_UNREADABLE: ("Ли", iin(52), "31.02.2024"),
    RowCode.OUTSIDE_MONTH: ("Ли", iin(53), "01.03.2024"),
    RowCode.DUPLICATE: ("Ли", iin(0), "14.02.2024"),
    RowCode.ALREADY_ENTERED: ("Ли", iin(54), "14.02.2024"),
}


def test_each_code_is_given(tmp_path):
    path = writing.xlsx(tmp_path / "a.xlsx", [HEADING, person(0), *BAD.values()])
    report, admitted = judged(path, entered={iin(54)})
    assert codes(report) == [(row, code.value) for row, code in enumerate(RowCode, 3)]
    assert len(admitted) == 1


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (("", "000000000000", ""), RowCode.ID_CHECKSUM),
        (("", "240140990014", ""), RowCode.LEGAL_ENTITY),
        (("", iin(0), ""), RowCode.NAME_MISSING),
        (("Ли", iin(0), "01.03.2024"), RowCode.OUTSIDE_MONTH),
        (("Ли", iin(0), "14.02.2024"), RowCode.ALREADY_ENTERED),  # the first one was not admitted either
        (("Ж" * 301, iin(7), "14.02.2024"), RowCode.NAME_MISSING),
    ],
)
def test_the_first_code_that_applies_is_given(tmp_path, row, code):
    report, _ = judged(writing.xlsx(tmp_path / "a.xlsx", [HEADING, person(0), row]), entered={iin(0)})
    assert [found for _, found in codes(report)][-1] == code.value


@pytest.mark.parametrize("label", ["Итого", "ИТОГО:", "Всего записей", "Барлығы", "Жиыны", "Total"])
def test_a_totals_row_is_no_row(tmp_path, label):
    rows = [HEADING, person(0), ("", "", ""), (label, "1 234", 385)]
    assert judged(writing.xlsx(tmp_path / "a.xlsx", rows))[0].read == 1


def test_a_person_named_as_a_total_is_one(tmp_path):
    rows = [HEADING, ("Итого Сергей", iin(1), "14.02.2024"), ("Тоталов", "", ""), ("Итогов", "12", "")]
    report, admitted = judged(writing.xlsx(tmp_path / "a.xlsx", rows))
    assert [row.name for row in admitted] == ["Итого Сергей"]
    assert [code for _, code in codes(report)] == ["id_missing", "id_unreadable"]


@pytest.mark.parametrize(
    ("row", "warning"),
    [
        (("Ли", int("011201590015"), "14.02.2024"), "leading_zeros_restored"),
        (("Ли", "240160990013", "14.02.2024"), "joint_entrepreneur"),
        (("Ли", "750101090010", "14.02.2024"), "id_birth_date"),
        (("Ахмeтов", iin(3), "14.02.2024"), "homoglyphs"),
        (("ЦОЙ Ғалым", iin(3), "14.02.2024"), "commission_member"),
        (("Ли 漢", iin(3), "14.02.2024"), "unprintable_letters"),
    ],
)
def test_a_warning_leaves_the_row_in(tmp_path, row, warning):
    path = writing.xlsx(tmp_path / "a.xlsx", [HEADING, row])
    report, admitted = judged(path, members=frozenset({strict_key("Цой Ғалым")}))
    assert [(warned.place.row, warned.code.value) for warned in report.warned] == [(2, warning)]
    assert len(admitted) == 1


def test_a_name_is_cleaned_once(tmp_path):
    rows = [
        HEADING,
        ("  Ахметов\u00a0\u200b Нұр\u00adлан\t", iin(1), "14.02.2024"),
        ("Мои\u0306", iin(2), "14.02.2024"),
    ]
    assert [row.name for row in judged(writing.xlsx(tmp_path / "a.xlsx", rows))[1]] == ["Ахметов Нұрлан", "Мой"]
