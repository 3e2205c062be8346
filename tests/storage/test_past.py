"""What a connection remembers of the journal is never stale: each way in which the file can change behind it."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from kasipker_desktop.domain.errors import NotAllowed
from kasipker_desktop.domain.handover import HandedOver
from kasipker_desktop.domain.incident import Incident, IncidentKind
from kasipker_desktop.domain.report import ListImported
from kasipker_desktop.storage.store import Store
from tests.fakes import FEBRUARY, FakeClock, FakeRandomness
from tests.storage.filled import fill

OTHER = ListImported("2024-02", "cd" * 32, 9, 9, 0)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "store.sqlite"


@pytest.fixture
def stores(file):
    """Two programs on one file."""
    both = [Store(file, FakeClock(), FakeRandomness()) for _ in range(2)]
    yield both
    for store in both:
        store.close()


def told(store):
    """Everything that is remembered, all of it asked for."""
    with store.reading() as look:
        return look.meeting(FEBRUARY), look.notes(), look.journal_lines(), look.head()


def fresh(file):
    """The same from the file alone."""
    store = Store(file, FakeClock(), FakeRandomness())
    try:
        return told(store)
    finally:
        store.close()


def note(store, fact):
    with store.writing() as work:
        work.note(fact, FEBRUARY)
        work.commit()


def test_what_was_just_noted_is_what_the_file_says(stores, file):
    fill(stores[0])
    told(stores[0])
    note(stores[0], OTHER)
    assert told(stores[0]) == fresh(file)
    assert told(stores[0])[0].imported == OTHER


def test_a_fact_of_another_program_is_there_at_once(stores, file):
    fill(stores[0])
    for store in (stores[0], stores[1], stores[0]):
        before = told(stores[0]), told(stores[1])
        note(store, OTHER)
        assert told(stores[0]) == told(stores[1]) == fresh(file)
        assert before[0] != told(stores[0])


def test_the_line_after_another_programs_line_goes_on_from_it(stores, file):
    fill(stores[0])
    told(stores[1])
    note(stores[0], OTHER)
    note(stores[1], OTHER)
    lines = fresh(file)[2]
    assert lines[-1].prev == lines[-2].digest()
    assert [line.n for line in lines] == list(range(1, len(lines) + 1))


def test_a_look_stays_where_it_began_while_another_program_writes(stores):
    fill(stores[0])
    with stores[0].reading() as look:
        note(stores[1], OTHER)
        assert look.meeting(FEBRUARY).imported != OTHER
    assert told(stores[0])[0].imported == OTHER


def test_what_was_undone_was_never_there(stores, file):
    fill(stores[0])
    before = told(stores[0])
    with stores[0].writing() as work:
        work.note(OTHER, FEBRUARY)
        assert work.meeting(FEBRUARY).imported == OTHER
        assert work.head() != before[3]
    assert told(stores[0]) == before == fresh(file)


def test_what_is_noted_behind_a_commit_and_not_committed_is_forgotten(stores, file):
    fill(stores[0])
    with stores[0].writing() as work:
        work.note(OTHER, FEBRUARY)
        work.commit()
        work.note(ListImported("2024-02", "ef" * 32, 1, 1, 0), FEBRUARY)
    assert told(stores[0]) == fresh(file)
    assert told(stores[0])[0].imported == OTHER


def test_a_file_rolled_back_in_its_place_is_read_again(stores, file, tmp_path):
    fill(stores[0])
    older = told(stores[0])
    with closing(sqlite3.connect(file)) as now, closing(sqlite3.connect(tmp_path / "older")) as kept:
        now.backup(kept)
    note(stores[0], OTHER)
    assert told(stores[0]) != older
    with closing(sqlite3.connect(file)) as now, closing(sqlite3.connect(tmp_path / "older")) as kept:
        kept.backup(now)
    assert told(stores[0]) == told(stores[1]) == older


def test_a_file_rolled_back_while_it_is_closed_is_read_again(stores, file, tmp_path):
    fill(stores[0])
    older = told(stores[0])
    with closing(sqlite3.connect(file)) as now, closing(sqlite3.connect(tmp_path / "older")) as kept:
        now.backup(kept)
    note(stores[0], OTHER)
    for store in stores:
        store.close()
    (tmp_path / "older").replace(file)
    stores[0].reopen()
    assert told(stores[0]) == older


def test_destroyed_facts_are_not_remembered(stores, file):
    fill(stores[0])
    told(stores[0])
    with stores[0].writing() as work:
        work.destroy_persons(FEBRUARY)
        work.note(OTHER, FEBRUARY)
        work.commit()
    assert told(stores[0]) == fresh(file)


def test_a_destruction_undone_is_remembered_by_nobody(stores, file):
    fill(stores[0])
    before = told(stores[0])
    with stores[0].writing() as work:
        work.destroy_persons(FEBRUARY)
        work.meeting(FEBRUARY)
    assert told(stores[0]) == before == fresh(file)


def test_a_store_handed_over_is_so_in_every_month_that_was_read(stores):
    fill(stores[0])
    told(stores[0])
    with stores[0].writing() as work:
        work.note(HandedOver(work.head(), "a.sealed"), None)
        work.commit()
    assert told(stores[0])[0].handed_over
    with stores[0].writing() as work, pytest.raises(NotAllowed, match="handed_over"):
        work.note(OTHER, FEBRUARY)


def test_a_fact_is_remembered_as_it_will_be_read(stores, file):
    fill(stores[0])
    told(stores[0])
    between = datetime(2024, 3, 14, 10, 0, 0, 5, tzinfo=UTC)  # the journal writes whole seconds
    note(stores[0], Incident("kasipker-2024/2024-02/1", 1, IncidentKind.ANSWER_LOST, between, "ticket"))
    assert told(stores[0]) == fresh(file)
