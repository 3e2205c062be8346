"""A heading that is not recognised is shown with its first rows; named once, it is known."""

import pytest

from kasipker_desktop.domain.errors import Refusal
from kasipker_desktop.domain.headings import Columns
from kasipker_desktop.intake.judge import judge
from kasipker_desktop.intake.letters import printable
from kasipker_desktop.intake.preview import unnamed_columns
from kasipker_desktop.settings import load_sample
from kasipker_desktop.storage.store import Store
from kasipker_desktop.workflow.importing import Importing
from kasipker_desktop.workflow.naming import Naming
from tests.fakes import FEBRUARY, FakeClock, FakeRandomness
from tests.intake import writing
from tests.intake.writing import iin

HEADING = ("Р/с", "Контрагент", "Код", "Когда", "Тариф")
ROWS = [HEADING, *((n, f"Ли {'АБВ'[n]}", iin(n), "14.02.2024", "Start") for n in range(3))]


@pytest.fixture
def store(tmp_path):
    made = Store(tmp_path / "store.sqlite", FakeClock(), FakeRandomness())
    yield made
    made.close()


@pytest.mark.parametrize("write", [writing.xlsx, writing.text])
def test_a_heading_is_named_once(store, tmp_path, write):
    file = write(tmp_path / "a", [("Отчёт",), *ROWS])
    sample = load_sample()
    importing = Importing(store, judge, sample.campaign, printable())
    naming = Naming(store, unnamed_columns, printable())
    with pytest.raises(Refusal, match="no_heading"):
        importing.run([file], FEBRUARY, sample.decisions.commission)
    (unnamed,) = naming.unnamed([file], FEBRUARY)
    assert unnamed.headings == HEADING
    assert unnamed.row == 2
    assert unnamed.samples[0] == ("0", "Ли А", iin(0), "14.02.2024", "Start")
    assert (unnamed.identity, unnamed.name, unnamed.day) == (None, (), None)
    naming.name(unnamed, Columns(0, (1,), 3))
    naming.name(unnamed, Columns(2, (1,), 3))
    assert naming.unnamed([file], FEBRUARY) == ()
    assert importing.run([file], FEBRUARY, sample.decisions.commission).admitted == 3


def test_what_is_recognised_all_the_same_is_said(store, tmp_path):
    rows = [("ФИО", "ИИН", "Когда"), *(writing.person(number) for number in range(5))]
    (unnamed,) = Naming(store, unnamed_columns, printable()).unnamed([writing.xlsx(tmp_path / "a", rows)], FEBRUARY)
    assert (unnamed.identity, unnamed.name, unnamed.day) == (1, (0,), None)
    assert len(unnamed.samples) == 3


def test_a_slip_in_the_first_iin_makes_no_heading_of_that_row(store, tmp_path):
    slip = (0, "Ли Я", "850101300001", "14.02.2024", "Start")
    titles = [("Отчёт", "", "", "", ""), ("БИН", "941240000193", "", "", "")]
    file = writing.xlsx(tmp_path / "a", [*titles, HEADING, slip, *ROWS[1:]])
    (unnamed,) = Naming(store, unnamed_columns, printable()).unnamed([file], FEBRUARY)
    assert unnamed.row == 3
    assert unnamed.samples[0][1] == "Ли Я"


def test_a_heading_is_remembered_whatever_its_case_and_spaces(store, tmp_path):
    naming = Naming(store, unnamed_columns, printable())
    (unnamed,) = naming.unnamed([writing.xlsx(tmp_path / "a", ROWS)], FEBRUARY)
    naming.name(unnamed, Columns(2, (1,), 3))
    again = [tuple(f" {cell.upper()} " for cell in HEADING), *ROWS[1:]]
    assert naming.unnamed([writing.xlsx(tmp_path / "b", again)], FEBRUARY) == ()


def test_a_sheet_without_people_asks_nothing(store, tmp_path):
    file = writing.xlsx(tmp_path / "a", writing.people(2), [("Примечания",), ("см. выше",)])
    assert Naming(store, unnamed_columns, printable()).unnamed([file], FEBRUARY) == ()
