"""What the stand-in remembers: tickets and results, in memory or in a file that survives SIGKILL (design.md 2.4, 6)."""

from __future__ import annotations

import dataclasses
import os
from dataclasses import dataclass
from pathlib import Path

from ..domain.canonical import dump, pack, parse, unpack
from ..domain.errors import KnownError


@dataclass(frozen=True)
class StoredTicket:
    """A ticket (random-org.md 1.4); times as random.org writes them, `key` is the hashed key it belongs to."""

    ticket_id: str
    key: str
    show_result: bool
    created: str
    expires: str
    used: str | None
    serial: int | None
    previous: str | None
    next: str | None


@dataclass(frozen=True)
class StoredResult:
    """A signed result as it was answered, and what it cost."""

    key: str
    serial: int
    day: str
    bits: int
    text: str


@dataclass(frozen=True)
class Change:
    """What one call changed; one line of the file, so that a call happened whole or not at all."""

    tickets: tuple[StoredTicket, ...]
    result: StoredResult | None


class State:
    """Tickets by id, results by hashed key and serial; with a file each change is on disk before it is believed."""

    def __init__(self, file: Path | None = None) -> None:
        self.tickets: dict[str, StoredTicket] = {}
        self.results: dict[tuple[str, int], StoredResult] = {}
        self._file = file
        if file is not None:
            self._load(file)

    def keep(self, tickets: tuple[StoredTicket, ...], result: StoredResult | None = None) -> None:
        """Makes a change durable, then visible."""
        change = Change(tickets, result)
        if self._file is not None:
            _append(self._file, dump(pack(change)) + "\n")
        self._apply(change)

    def reveal(self, tickets: tuple[StoredTicket, ...]) -> None:
        """Shows the results of these tickets to anyone (revealTickets)."""
        self.keep(tuple(dataclasses.replace(ticket, show_result=True) for ticket in tickets))

    def results_of(self, key: str) -> list[StoredResult]:
        """What a key has drawn, in order."""
        return [result for result in self.results.values() if result.key == key]

    def tickets_of(self, key: str) -> list[StoredTicket]:
        """The tickets of a key, in order."""
        return [ticket for ticket in self.tickets.values() if ticket.key == key]

    def _apply(self, change: Change) -> None:
        self.tickets.update((ticket.ticket_id, ticket) for ticket in change.tickets)
        if change.result is not None:
            self.results[change.result.key, change.result.serial] = change.result

    def _load(self, file: Path) -> None:
        """Reads the changes back; a last line that a kill cut off never went out and is dropped."""
        file.touch(mode=0o600)
        text = file.read_bytes()
        whole = text[: text.rfind(b"\n") + 1]
        if whole != text:
            os.truncate(file, len(whole))
        for number, line in enumerate(whole.splitlines(), start=1):
            self._apply(_change(file, number, line))


def _change(file: Path, number: int, line: bytes) -> Change:
    try:
        return unpack(Change, parse(line.decode()))
    except (KnownError, UnicodeDecodeError) as error:
        raise KnownError("stand_in_state", file=file.name, line=number) from error


def _append(file: Path, line: str) -> None:
    """A line that did not get to the disk whole (disk full) leaves nothing behind."""
    with file.open("ab") as out:
        before = out.tell()
        try:
            out.write(line.encode())
            out.flush()
            os.fsync(out.fileno())
        except OSError:
            os.truncate(file, before)
            raise
