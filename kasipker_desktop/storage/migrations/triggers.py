"""The form of the triggers that guard a table."""

from __future__ import annotations


def trigger(table: str, event: str, condition: str) -> str:
    """The statement that makes a table refuse an event (`insert`, `update`, `delete`) under a condition."""
    return f"""CREATE TRIGGER {table}_no_{event} BEFORE {event.upper()} ON {table} WHEN {condition}
        BEGIN SELECT RAISE(ABORT, '{table}: {event} refused'); END"""
