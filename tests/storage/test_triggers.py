"""What was noted can't be changed, by whatever program: the database itself refuses."""

import sqlite3

import pytest

from kasipker_desktop.storage.store import Store
from tests.fakes import FEBRUARY, FakeClock, FakeRandomness
from tests.storage.filled import fill


@pytest.fixture
def raw(tmp_path):
    """The store's file, opened without any of the program's settings."""
    fill(Store(tmp_path / "store.sqlite", FakeClock(), FakeRandomness()))
    connection = sqlite3.connect(tmp_path / "store.sqlite", isolation_level=None)
    yield connection
    connection.close()


GUARDED = ("journal", "fact", "content", "frozen_list", "frozen_line", "request")


@pytest.mark.parametrize("table", [*GUARDED, "participant", "salts"])
def test_no_row_is_updated(raw, table):
    column = raw.execute(f"SELECT name FROM pragma_table_info('{table}') LIMIT 1").fetchone()[0]
    with pytest.raises(sqlite3.IntegrityError, match="update refused"):
        raw.execute(f"UPDATE {table} SET {column} = {column}")


@pytest.mark.parametrize("table", GUARDED)
def test_no_row_is_deleted(raw, table):
    with pytest.raises(sqlite3.IntegrityError, match="delete refused"):
        raw.execute(f"DELETE FROM {table}")


@pytest.mark.parametrize("table", [*GUARDED, "salts"])
def test_no_row_is_replaced(raw, table):
    row = raw.execute(f"SELECT * FROM {table} LIMIT 1").fetchone()
    places = ", ".join("?" * len(row))
    with pytest.raises(sqlite3.IntegrityError, match="insert refused"):
        raw.execute(f"INSERT OR REPLACE INTO {table} VALUES ({places})", row)


def test_a_frozen_list_takes_no_further_people(raw):
    imported = raw.execute("SELECT imported FROM frozen_list").fetchone()[0]
    with pytest.raises(sqlite3.IntegrityError, match="participant: insert refused"):
        raw.execute("INSERT INTO participant VALUES (?, 99, '1', 'A', '2024-02-01', 1, 1, 99)", (imported,))


def test_a_frozen_list_takes_no_further_line(raw):
    list_id = raw.execute("SELECT id FROM frozen_list").fetchone()[0]
    with pytest.raises(sqlite3.IntegrityError, match="frozen_line: insert refused"):
        raw.execute("INSERT INTO frozen_line VALUES (?, 99, 'А•••', 'x')", (list_id,))


@pytest.mark.parametrize(("skip", "prev"), [(0, "right"), (2, "right"), (1, "wrong")])
def test_the_journal_takes_only_the_next_line_of_its_chain(raw, skip, prev):
    n, head = raw.execute("SELECT n, digest FROM journal ORDER BY n DESC LIMIT 1").fetchone()
    with pytest.raises(sqlite3.IntegrityError, match="journal: insert refused"):
        raw.execute(
            "INSERT INTO journal VALUES (?, 'at', 'kind', 'fact', ?, 'digest')",
            (n + skip, head if prev == "right" else "0" * 64),
        )


def test_the_next_line_of_the_chain_is_taken(raw):
    n, head = raw.execute("SELECT n, digest FROM journal ORDER BY n DESC LIMIT 1").fetchone()
    raw.execute("INSERT INTO journal VALUES (?, 'at', 'kind', 'fact', ?, 'digest')", (n + 1, head))
    assert raw.execute("SELECT max(n) FROM journal").fetchone()[0] == n + 1


def test_each_trigger_of_the_migrations_is_there(raw):
    from importlib import import_module

    from kasipker_desktop.storage.migrations.versions import __name__ as package

    first = import_module(f"{package}.0001_first")
    there = {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    updates = {f"{table}_no_update" for table in (*first.NEVER_UPDATED, "imported")}
    deletes = {f"{table}_no_delete" for table in first.APPEND_ONLY}
    assert there == updates | deletes | {f"{table}_no_insert" for table in first.REFUSED_INSERTS}


def test_a_period_is_read_back(tmp_path):
    store = Store(tmp_path / "again.sqlite", FakeClock(), FakeRandomness())
    fill(store)
    with store.reading() as look:
        assert look.meeting(FEBRUARY).frozen is not None
    store.close()
