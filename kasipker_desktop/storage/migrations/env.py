"""Runs the migrations on the connection it is given; there is no ini file."""

from __future__ import annotations

from alembic import context

from kasipker_desktop.storage.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=True,
    render_as_batch=False,
)
with context.begin_transaction():
    context.run_migrations()
