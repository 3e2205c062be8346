"""Finding people of frozen lists by parts of their names and the last digits of their IIN, over a full-text index.

The index is filled behind the freeze, in pieces, so that no writer waits for it; its rows go with the persons.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, text

from ..domain.keeping import PersonPlace
from ..domain.people import Participant, loose_key

TAIL = 4
"""How many last digits of an IIN are one word of the index."""

_SHIFT = 1 << 24
"""A row of the index is (import, number) in one number; a list has at most 1 048 576 rows."""

_PENDING = """
    SELECT f.imported, max(f.participants), coalesce((SELECT max(rowid) FROM person_key
        WHERE rowid BETWEEN f.imported * :shift AND f.imported * :shift + :shift - 1), f.imported * :shift) % :shift
    FROM frozen_list f WHERE EXISTS (SELECT 1 FROM participant p WHERE p.imported = f.imported)
    GROUP BY f.imported"""
_ROWS = "SELECT number, name, iin FROM participant WHERE imported = ? AND number > ? ORDER BY number LIMIT ?"
_FOUND = """
    SELECT f.period, p.number, p.name, p.iin, p.connected_on FROM
        (SELECT rowid AS id FROM person_key WHERE person_key MATCH :words LIMIT :most) k
    JOIN participant p ON p.imported = k.id / :shift AND p.number = k.id % :shift
    JOIN frozen_list f ON f.imported = p.imported
    WHERE f.id IN (SELECT max(id) FROM frozen_list GROUP BY period)"""
_NUMBERED = """
    SELECT f.period, p.number, p.name, p.iin, p.connected_on FROM frozen_list f
    JOIN participant p ON p.imported = f.imported AND p.number = :number
    WHERE f.id IN (SELECT max(id) FROM frozen_list GROUP BY period) ORDER BY f.period"""


def pending(connection: Connection) -> list[tuple[int, int, int]]:
    """The frozen imports that are not indexed whole: import, participants, how many are there already."""
    rows = connection.execute(text(_PENDING), {"shift": _SHIFT})
    return [(row[0], row[1], row[2]) for row in rows if row[2] < row[1]]


def index(connection: Connection, imported: int, after: int, most: int) -> int:
    """Takes the next rows of an import into the index; the last number taken."""
    rows = connection.exec_driver_sql(_ROWS, (imported, after, most)).all()
    keys = [(imported * _SHIFT + number, f"{loose_key(name)} iin{iin[-TAIL:]}") for number, name, iin in rows]
    if keys:
        connection.exec_driver_sql("INSERT INTO person_key(rowid, key) VALUES (?, ?)", keys)
    return rows[-1][0] if rows else after


def find(connection: Connection, words: Sequence[str], most: int) -> list[PersonPlace]:
    """People in whose key each of the words begins a word. Raises nothing for words that nobody has."""
    match = " ".join(f'"{word}"*' for word in words)
    rows = connection.execute(text(_FOUND), {"words": match, "most": most, "shift": _SHIFT})
    return [_place(*row) for row in rows]


def numbered(connection: Connection, number: int) -> list[PersonPlace]:
    """Who stands under a number, in each list that stands."""
    return [_place(*row) for row in connection.execute(text(_NUMBERED), {"number": number})]


def forget(connection: Connection, imported: int) -> None:
    """Takes an import's people out of the index, before their rows go; merged anew, no word is left in it."""
    connection.exec_driver_sql(
        "DELETE FROM person_key WHERE rowid BETWEEN ? AND ?", (imported * _SHIFT, imported * _SHIFT + _SHIFT - 1)
    )
    connection.exec_driver_sql("INSERT INTO person_key(person_key) VALUES ('optimize')")


def _place(period: str, number: int, name: str, iin: str, connected_on: str) -> PersonPlace:
    return PersonPlace(period, number, Participant(iin, name, date.fromisoformat(connected_on)))
