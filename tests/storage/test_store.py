"""The store: transactions, the migrations, what is read back."""

import sqlite3
from datetime import date

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from kasipker_desktop.domain.errors import Doubt, KnownError, NotAllowed
from kasipker_desktop.domain.people import Participant
from kasipker_desktop.domain.report import Admitted, ImportReport, ListImported
from kasipker_desktop.storage.database import NEWEST
from kasipker_desktop.storage.files import write_file
from kasipker_desktop.storage.store import Store
from kasipker_desktop.storage.tables import Base
from tests.fakes import FEBRUARY, FakeClock, FakeRandomness
from tests.storage.filled import fill


@pytest.fixture
def store(tmp_path):
    store = Store(tmp_path / "store.sqlite", FakeClock(), FakeRandomness())
    yield store
    store.close()


def test_the_migrations_make_the_tables_of_the_models(store, tmp_path):
    engine = create_engine(f"sqlite:///{tmp_path / 'store.sqlite'}")
    ours = {"include_name": lambda name, kind, parents: kind != "table" or not name.startswith("person_key")}
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts=ours)
        assert compare_metadata(context, Base.metadata) == []
        assert context.get_current_revision() == NEWEST
    engine.dispose()


@pytest.mark.parametrize("count", [1, 255, 256, 257, 600])
def test_a_list_comes_back_in_order_whatever_its_length(store, count):
    rows = [Admitted(1, 1, n + 1, f"{n:012}", f"Ахметов Н{n}", date(2024, 2, 1 + n % 29)) for n in range(1, count + 1)]
    report = ImportReport("2024-02", (), count, (), ())
    with store.writing() as work:
        intake = work.start_list(FEBRUARY)
        intake.take(rows[:200])
        intake.take(rows[200:])
        digest = work.keep_report(report)
        intake.finish(report, digest)
        work.commit()
    with store.reading() as look:
        assert list(look.participants(digest)) == [Participant(row.iin, row.name, row.connected_on) for row in rows]
        assert look.rows(digest, range(1, count + 1)) == dict(enumerate(rows, 1))


def test_only_the_user_may_read_the_file(store, tmp_path):
    assert (tmp_path / "store.sqlite").stat().st_mode & 0o077 == 0


def test_what_is_not_committed_is_gone(store):
    with store.writing() as work:
        work.note(ListImported("2024-02", "ab" * 32, 1, 1, 0), FEBRUARY)
    with store.reading() as look:
        assert look.meeting(FEBRUARY).notes == ()


def test_the_journal_chains_and_opens(store):
    fill(store)
    with store.reading() as look:
        lines, notes = look.journal_lines(), look.meeting(FEBRUARY).notes
        assert [line.n for line in lines] == [note.n for note in notes]
        assert [line.kind for line in lines] == [note.fact.KIND for note in notes]
        assert look.head() == lines[-1].digest()


def test_a_fact_changed_on_disk_is_found(store, tmp_path):
    fill(store)
    raw = sqlite3.connect(tmp_path / "store.sqlite", isolation_level=None)
    raw.execute("DROP TRIGGER fact_no_update")
    raw.execute("UPDATE fact SET line = replace(line, '417', '418')")
    raw.close()
    with store.reading() as look, pytest.raises(Doubt, match="fact_changed"):
        look.meeting(FEBRUARY)


def test_a_line_changed_on_disk_is_found(store, tmp_path):
    fill(store)
    raw = sqlite3.connect(tmp_path / "store.sqlite", isolation_level=None)
    raw.execute("DROP TRIGGER journal_no_update")
    raw.execute("UPDATE journal SET at = '2024-01-01T00:00:00Z' WHERE n = 2")
    raw.close()
    with store.reading() as look, pytest.raises(KnownError, match="journal_broken"):
        look.head()


def test_a_request_is_unique(store):
    fill(store)
    with store.writing() as work:
        request = work.request("kasipker-2024/2024-02/1", 1)
        with pytest.raises(NotAllowed, match="request_exists"):
            work.keep_request(request)


def test_people_come_back_by_their_number(store):
    fill(store)
    with store.reading() as look:
        frozen = look.meeting(FEBRUARY).frozen
        assert look.participant(frozen.list, 3) == Participant("011201590015", "Ахметов Нұрлан 3", date(2024, 2, 9))
        (block,) = look.frozen_blocks(frozen.list)
        assert [row.number for row in block.rows()] == [1, 2, 3, 4, 5]
        assert look.names(frozen.list, {3, 5, 6}) == {3: "Ахметов Нұрлан 3", 5: "Ахметов Нұрлан 5"}


def test_a_file_that_is_no_store_is_refused_in_words(tmp_path):
    place = tmp_path / "folder.sqlite"
    place.mkdir()
    with pytest.raises(OSError, match="directory"):
        Store(place, FakeClock(), FakeRandomness())


def test_a_file_is_written_whole(tmp_path):
    write_file(tmp_path / "new" / "a.pdf", b"one")
    write_file(tmp_path / "new" / "a.pdf", b"two")
    assert [file.name for file in (tmp_path / "new").iterdir()] == ["a.pdf"]
    assert (tmp_path / "new" / "a.pdf").read_bytes() == b"two"
