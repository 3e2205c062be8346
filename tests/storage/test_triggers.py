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


GUARDED = ("journal", "fact", "content", "frozen_list", "frozen_block", "request")


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
    with pytest.raises(sqlite3.IntegrityError, match="frozen_block: insert refused"):
        raw.execute("INSERT INTO frozen_block VALUES (?, 4097, 'А•••', zeroblob(32))", (list_id,))


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

    first, second = (import_module(f"{package}.{name}") for name in ("0001_first", "0002_lists"))
    there = {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    made = {f"{table}_no_update" for table in (*first.NEVER_UPDATED, "imported")}
    made |= {f"{table}_no_delete" for table in first.APPEND_ONLY}
    made |= {f"{table}_no_insert" for table in first.REFUSED_INSERTS}
    lines = {f"frozen_line_no_{event}" for event in ("insert", "update", "delete")}
    blocks = {f"frozen_block_no_{event}" for event in ("insert", "update", "delete")}
    assert there == made - lines | blocks
    assert all(f"{table}_no_insert" in there for table in second.REFUSED_INSERTS)


def test_an_older_store_is_brought_up_to_date(tmp_path):
    """The lines of a list that was frozen before they stood in blocks are read back unchanged."""
    file = tmp_path / "old.sqlite"
    store = Store(file, FakeClock(), FakeRandomness())
    fill(store)
    with store.reading() as look:
        frozen = look.meeting(FEBRUARY).frozen.list
        rows, people = _rows(look, frozen), list(look.frozen_participants(frozen))
    store.close()
    _take_back_to_first(file, rows)
    assert "frozen_line" in _tables(file)
    again = Store(file, FakeClock(), FakeRandomness())
    with again.reading() as look:
        assert _rows(look, frozen) == rows
        assert list(look.frozen_participants(frozen)) == people
    again.close()
    assert "frozen_line" not in _tables(file)


def _rows(look, frozen):
    return [row for block in look.frozen_blocks(frozen) for row in block.rows()]


def test_a_period_is_read_back(tmp_path):
    store = Store(tmp_path / "again.sqlite", FakeClock(), FakeRandomness())
    fill(store)
    with store.reading() as look:
        assert look.meeting(FEBRUARY).frozen is not None
    store.close()


def _tables(file):
    with sqlite3.connect(file) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def _take_back_to_first(file, rows):
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("DROP TABLE frozen_block")
    connection.execute("DROP TABLE heading")
    connection.execute("DROP TABLE person_key")
    connection.execute(
        "CREATE TABLE frozen_line (list INTEGER NOT NULL, number INTEGER NOT NULL, mask TEXT NOT NULL,"
        " private TEXT NOT NULL, PRIMARY KEY (list, number))"
    )
    connection.executemany("INSERT INTO frozen_line VALUES (1, ?, ?, ?)", rows)
    connection.execute("UPDATE alembic_version SET version_num = '0001'")
    connection.close()
