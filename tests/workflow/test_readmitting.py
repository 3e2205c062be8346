"""Rows of another month or of an earlier list come back by a vote; the evidence counts them (design.md 5)."""

import json
from datetime import date

import pytest

from kasipker_desktop.domain.campaign import Texts
from kasipker_desktop.domain.commission import MemberVote, Vote, unanimous
from kasipker_desktop.domain.errors import NotAllowed
from kasipker_desktop.domain.identity import RowCode
from kasipker_desktop.domain.report import Declaration, RowPlace
from kasipker_desktop.evidence.lists import read_report
from kasipker_desktop.intake.judge import judge
from kasipker_desktop.intake.letters import printable
from kasipker_desktop.settings import load_sample
from kasipker_desktop.storage.store import Store
from kasipker_desktop.workflow.freezing import Freezing
from kasipker_desktop.workflow.importing import Choices, Importing
from kasipker_desktop.workflow.readmitting import Readmitting
from kasipker_desktop.workflow.seating import AgendaItem, Seating
from kasipker_desktop.workflow.steps import Step, step_of
from tests.fakes import FEBRUARY, KEY, FakeClock, FakeRandomness
from tests.intake.writing import HEADING, iin, person, text

UNDECIDED = Choices()
REASON = Texts("қате себебінен", "по ошибке")
ROWS = [
    HEADING,
    person(1),
    ("Ким Анна", iin(2), "31.01.2024"),
    person(3),
    ("Ли Ахмeт", iin(4), "01.03.2024"),
    ("Ли Ахмет", iin(1), "01.03.2024"),
    ("Цой", "000000000000", "14.02.2024"),
]


class Hall:
    """A list of one file, and the commission that sits over it."""

    def __init__(self, folder, choices=UNDECIDED):
        clock, self.sample = FakeClock(), load_sample()
        self.store = Store(folder / "store.sqlite", FakeClock(), FakeRandomness())
        self.importing = Importing(self.store, judge, self.sample.campaign, printable())
        self.file = text(folder / "a.csv", ROWS)
        self.importing.run([self.file], FEBRUARY, self.sample.decisions.commission, choices)
        self.seated = self.sample.decisions.seated(FEBRUARY, clock())
        Seating(self.store).seat(FEBRUARY, self.seated)
        self.freezing = Freezing(self.store, self.sample.campaign, KEY, clock, FakeRandomness())

    def readmit(self, row, votes=None, reason=REASON):
        votes = votes or unanimous(self.seated.seats)
        return Readmitting(self.store).vote(FEBRUARY, RowPlace(1, 1, None, row), reason, votes)

    def approve(self):
        Seating(self.store).vote(FEBRUARY, AgendaItem.LIST, unanimous(self.seated.seats))

    @property
    def meeting(self):
        with self.store.reading() as look:
            return look.meeting(FEBRUARY)

    @property
    def report(self):
        with self.store.reading() as look:
            return look.list_report(self.meeting.imported.report)

    @property
    def people(self):
        with self.store.reading() as look:
            return list(look.participants(self.meeting.imported.report))


@pytest.fixture
def hall(tmp_path):
    made = Hall(tmp_path)
    yield made
    made.store.close()


def test_a_row_comes_back_in_its_place_in_the_files(hall):
    voted = hall.readmit(3)
    assert voted.number == 2
    assert [person.iin for person in hall.people] == [iin(1), iin(2), iin(3)]
    assert hall.people[1].connected_on == date(2024, 1, 31)
    assert hall.meeting.readmissions == (voted,)
    assert step_of(hall.meeting) is Step.LIST_VOTE


def test_numbers_behind_it_move_on(hall):
    hall.readmit(5)
    hall.readmit(3)
    assert [(one.row.place.row, one.number) for one in hall.report.readmitted] == [(3, 2), (5, 4)]
    assert [person.iin for person in hall.people] == [iin(1), iin(2), iin(3), iin(4)]
    assert len(hall.meeting.readmissions) == 2


def test_the_report_counts_it_and_the_verifier_agrees(hall):
    hall.readmit(5)
    report = hall.report
    assert (report.read, report.admitted, len(report.excluded)) == (6, 3, 3)
    file = read_report(report.text())
    assert (file.admitted, file.readmitted) == (3, frozenset({3}))
    rows = json.loads(report.text())["rows"]
    assert [(row["row"], row["number"]) for row in rows] == [(3, None), (5, 3), (6, None), (7, None)]


def test_its_warnings_are_told_now(hall):
    assert hall.report.warned == ()
    hall.readmit(5)
    assert [(row.place.row, row.code.value) for row in hall.report.warned] == [(5, "homoglyphs")]


@pytest.mark.parametrize(("row", "code"), [(7, "not_readmissible"), (2, "not_readmissible"), (6, "already_listed")])
def test_no_other_row_comes_back(hall, row, code):
    with pytest.raises(NotAllowed) as caught:
        hall.readmit(row)
    assert caught.value.code == code
    assert len(hall.people) == 2


def test_without_a_majority_the_vote_is_noted_and_nothing_else(hall):
    votes = [MemberVote(member.id, Vote.AGAINST) for member in hall.seated.seats]
    before = hall.meeting.imported.report
    assert hall.readmit(3, votes).number is None
    assert hall.meeting.imported.report == before
    assert hall.meeting.readmissions == ()


def test_a_reason_is_needed_in_both_languages(hall):
    with pytest.raises(NotAllowed, match="reason_missing"):
        hall.readmit(3, reason=Texts("себебі", " "))


def test_after_the_vote_on_the_list_no_row_comes_back(hall):
    hall.approve()
    with pytest.raises(NotAllowed, match="not_this_step"):
        hall.readmit(3)


def test_another_import_leaves_the_votes_behind(hall):
    hall.readmit(3)
    hall.importing.run([hall.file], FEBRUARY, hall.sample.decisions.commission)
    assert hall.meeting.readmissions == ()
    assert len(hall.people) == 2


def test_the_frozen_list_has_the_row_under_its_number(hall):
    hall.readmit(3)
    hall.approve()
    frozen = hall.freezing.run(FEBRUARY)
    with hall.store.reading() as look:
        assert look.participant(frozen.list, 2).iin == iin(2)
    assert frozen.participants == 3


def test_what_took_part_before_is_left_out_and_may_come_back(hall, tmp_path):
    hall.approve()
    hall.freezing.run(FEBRUARY)
    march = type(FEBRUARY)(2024, 3)
    file = text(tmp_path / "b.csv", [HEADING, person(1, "14.03.2024"), person(9, "14.03.2024")])
    report = hall.importing.run([file], march, hall.sample.decisions.commission)
    assert [row.code for row in report.excluded] == [RowCode.ALREADY_ENTERED]
    assert [earlier.period for earlier in report.earlier] == ["2024-02"]


class Stop(Exception):
    pass


def test_an_import_that_is_stopped_leaves_nothing(hall, tmp_path):
    long = text(tmp_path / "long.csv", [HEADING, *(person(number) for number in range(9000))])
    before = hall.meeting

    def stop(rows):
        raise Stop

    with pytest.raises(Stop):
        hall.importing.run([long], FEBRUARY, hall.sample.decisions.commission, watch=stop)
    assert hall.meeting.notes == before.notes
    assert len(hall.people) == 2


@pytest.mark.parametrize(
    ("rows", "sha256", "declared"),
    [(6, None, "match"), (7, None, "differs"), (None, "0" * 64, "differs"), (None, "", "none")],
)
def test_what_billing_said_is_compared(tmp_path, rows, sha256, declared):
    hall = Hall(tmp_path, Choices(declared={"a.csv": Declaration(sha256, rows)}))
    assert [source.declared.value for source in hall.report.sources] == [declared]
    hall.store.close()


def test_a_list_that_differs_from_billings_word_needs_a_reason(tmp_path):
    hall = Hall(tmp_path, Choices(declared={"a.csv": Declaration(None, 7)}))
    hall.approve()
    with pytest.raises(NotAllowed, match="declared_differs"):
        hall.freezing.run(FEBRUARY)
    hall.freezing.run(FEBRUARY, REASON)
    assert [incident.decision for incident in hall.meeting.incidents] == [REASON]
    hall.store.close()
