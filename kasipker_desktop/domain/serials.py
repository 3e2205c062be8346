"""Serial numbers of one API key: its previous draw, and the other requests between (design.md 6)."""

from __future__ import annotations

from collections.abc import Iterable

from .meeting import Noted
from .outcome import DrawDone
from .ticket import TicketMade


def previous_serial(notes: Iterable[Noted], key: str, serial: int) -> int | None:
    """The serial of the draw held last under the hashed key before the given serial; None where none is known."""
    keys: dict[tuple[str, int], str] = {}
    found = None
    for note in notes:
        fact = note.fact
        if isinstance(fact, TicketMade):
            keys[fact.draw, fact.attempt] = fact.key
        elif isinstance(fact, DrawDone) and keys.get((fact.draw, fact.attempt)) == key and fact.serial < serial:
            found = fact.serial
    return found


def others_between(previous: int | None, serial: int) -> int:
    """How many other signed requests the key made since its previous draw; the key serves draws only."""
    return serial - previous - 1 if previous is not None else 0
