"""The SQLite file: how it is opened, migrated and made durable (design.md 4)."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect

_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "recursive_triggers = ON",
    "busy_timeout = 5000",
)

NEWEST = "0003"
"""The last migration."""


def open_database(file: Path) -> Engine:
    """An engine on the file, made if it is missing (only the user may read it) and migrated to the newest schema."""
    file.parent.mkdir(parents=True, exist_ok=True)
    _make_private(file)
    engine = create_engine(f"sqlite:///{file}")
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    _migrate(engine)
    return engine


def _make_private(file: Path) -> None:
    os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))


def _set_up(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # BEGIN is ours, so that DDL rolls back too
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _migrate(engine: Engine) -> None:
    with engine.connect() as connection:
        if _revision(connection) == NEWEST:
            return  # nearly always; reading Alembic takes longer than opening the store
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "kasipker_desktop:storage/migrations")
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _revision(connection: Connection) -> str | None:
    """The migration that Alembic noted last; None for a new file."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    noted: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return noted
