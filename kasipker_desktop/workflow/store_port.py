"""The store as a use case sees it: consistent looks, and transactions that are whole or not at all."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # named in annotations only: the store itself is behind them
    from ..domain.calendar import Period
    from ..domain.frozen import FrozenBlock
    from ..domain.headings import Columns
    from ..domain.journal import Fact
    from ..domain.keeping import Destroyed, PersonPlace
    from ..domain.meeting import Meeting, Noted
    from ..domain.people import Participant
    from ..domain.protocol import DocumentKind
    from ..domain.report import Admitted, EarlierList, ImportReport
    from ..domain.ticket import DrawRequest


class Reading(Protocol):
    """What is in the store."""

    def meeting(self, period: Period) -> Meeting:
        """The facts of a period."""

    @property
    def handed_over(self) -> bool:
        """Whether the store goes on on another machine."""

    def head(self) -> str:
        """The digest of the journal's last line."""

    def notes(self) -> list[Noted]:
        """The facts of every period."""

    def rules(self, sha256: str) -> str:
        """A rules.json by its digest."""

    def list_report(self, report: str) -> ImportReport:
        """The report of an imported list in full, with file names and values."""

    def participants(self, report: str) -> Iterable[Participant]:
        """The admitted rows of an imported list, in the order of the files."""

    def frozen_blocks(self, fingerprint: str) -> Iterable[FrozenBlock]:
        """The lines of a frozen list."""

    def salts(self, fingerprint: str) -> bytes:
        """The block of salts of a frozen list."""

    def participant(self, fingerprint: str, number: int) -> Participant:
        """The person behind a number of a frozen list."""

    def person(self, fingerprint: str, number: int) -> Participant | None:
        """The same; None once the period's persons were destroyed."""

    def names(self, fingerprint: str, numbers: Collection[int]) -> dict[int, str]:
        """The names behind numbers of a frozen list; not of persons that were destroyed."""

    def mask(self, fingerprint: str, number: int) -> str:
        """What anyone may see of the name behind a number; it is never destroyed."""

    def places_of(self, iin: str) -> list[PersonPlace]:
        """Every frozen list that a person stands in."""

    def unindexed(self) -> list[tuple[int, int, int]]:
        """Frozen imports whose people can't all be found yet: import, participants, how many can."""

    def find_people(self, words: Sequence[str], most: int) -> list[PersonPlace]:
        """People in whose key (domain.md 4.6) each of the words begins a word."""

    def numbered(self, number: int) -> list[PersonPlace]:
        """Who stands under a number, in each list that stands."""

    def request(self, draw: str, attempt: int) -> DrawRequest:
        """A noted request."""

    def body(self, sha256: str) -> bytes:
        """A reply as received, by its digest."""

    def document(self, sha256: str) -> bytes:
        """A PDF by its digest."""

    def next_number(self, kind: DocumentKind) -> int:
        """The next number of a series, gap-free (domain.md 3.2)."""

    def rows(self, report: str, numbers: Sequence[int]) -> dict[int, Admitted]:
        """The rows of an imported list under some numbers."""

    def is_listed(self, report: str, iin: str) -> bool:
        """Whether an identity stands in an imported list."""

    def headings(self) -> Mapping[str, Columns]:
        """The headings that a person named, by fingerprint."""

    def entered_before(self, period: Period) -> frozenset[str]:
        """The identities in frozen lists of earlier periods."""

    def earlier_lists(self, period: Period) -> tuple[EarlierList, ...]:
        """The frozen lists of earlier periods, in order."""


class ListIntake(Protocol):
    """A list on its way into the store."""

    def take(self, batch: list[Admitted]) -> None:
        """Takes the next admitted rows, in order."""

    def finish(self, report: ImportReport, digest: str) -> None:
        """Names the list by its report, now that it is whole."""


class Writing(Reading, Protocol):
    """One transaction: what was written is durable after `commit`, and gone without it."""

    def note(self, fact: Fact, period: Period | None) -> Noted:
        """Appends a fact of a period, or of the store itself, with its line. Raises NotAllowed `handed_over`."""

    def start_list(self, period: Period) -> ListIntake:
        """A new list of a period."""

    def extend_list(self, period: Period, report: str, row: Admitted) -> tuple[ListIntake, int]:
        """A new list: an imported one with one more row in its place in the files; and that row's number."""

    def keep_heading(self, fingerprint: str, columns: Columns) -> None:
        """Remembers what stands under a heading; a later word goes before an earlier one."""

    def keep_report(self, report: ImportReport) -> str:
        """Keeps report.json; returns its digest."""

    def keep_rules(self, text: str) -> str:
        """Keeps a rules.json; returns its digest."""

    def freeze(
        self, fingerprint: str, period: Period, report: str, salts: bytes, blocks: Iterable[FrozenBlock]
    ) -> None:
        """Keeps the frozen lines and the block of salts."""

    def keep_request(self, request: DrawRequest) -> None:
        """Keeps a request; raises NotAllowed `request_exists` when this draw's attempt has one."""

    def keep_body(self, body: bytes) -> str:
        """Keeps a reply verbatim; returns its digest."""

    def keep_personal(self, content: bytes) -> str:
        """Keeps bytes that go with the period's persons when these are destroyed; returns their digest."""

    def keep_document(self, name: str, content: bytes) -> str:
        """Keeps a PDF under its file name; returns its digest."""

    def index_people(self, imported: int, after: int, most: int) -> int:
        """Makes the next people of an import findable; the last number taken."""

    def destroy_persons(self, period: Period) -> Destroyed:
        """Destroys the personal data of a period; says how much went."""

    def commit(self) -> None:
        """Makes everything written since the start durable (fsync)."""


class Store(Protocol):
    """One SQLite file."""

    def reading(self) -> AbstractContextManager[Reading]:
        """A consistent look."""

    def writing(self) -> AbstractContextManager[Writing]:
        """A transaction that no other process can interleave; leaving it without commit undoes it."""

    def forget(self) -> None:
        """Lets what was destroyed not live on in a log of the file."""

    def close(self) -> None:
        """Lets go of the file."""

    def reopen(self) -> None:
        """Opens the file anew after `close`."""
