"""What a use case asks of the outside world; `app` gives the real things, tests give fakes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ..domain.headings import UnnamedColumns
from ..domain.report import Admitted, ImportReport, Judging

if TYPE_CHECKING:  # named in annotations only: who judges a list needs no papers and no awards
    from ..domain.annexes import ExcludedRow, ListAnnex, ListRow, Notice, ReportAnnex
    from ..domain.appointed import Appointed
    from ..domain.calendar import Period
    from ..domain.frozen import FrozenBlock
    from ..domain.headings import Columns
    from ..domain.journal import Fact
    from ..domain.keeping import Destroyed, PersonPlace
    from ..domain.keys import KeyPlace
    from ..domain.meeting import Meeting, Noted
    from ..domain.numbers import Carried, SignedNumbers
    from ..domain.people import Participant
    from ..domain.protocol import DocumentKind, Printable
    from ..domain.report import EarlierList
    from ..domain.rewording import Reworded
    from ..domain.strokes import DrawnSignature
    from ..domain.ticket import DrawRequest, TicketAnswer, Usage

Clock = Callable[[], datetime]
"""The present moment, aware, UTC."""

Randomness = Callable[[int], bytes]
"""So many random bytes, for salts."""

Take = Callable[[list[Admitted]], None]
"""Takes the next admitted rows, in order."""

Judge = Callable[[Sequence[Path], Judging, Take], ImportReport]
"""Reads and judges files; admitted rows are given away in batches. Raises Refusal."""

Peek = Callable[[Path, Judging], Sequence[UnnamedColumns]]
"""The sheets of a file whose heading is not recognised. Raises Refusal."""

Watch = Callable[[int], None]
"""Hears now and then how many rows were admitted; what it raises stops the work, and nothing is kept."""


class RandomOrg(Protocol):
    """random.org, or the stand-in of a rehearsal (random-org.md 1). Each call may raise NoAnswer or ServiceRefused."""

    @property
    def hashed_key(self) -> str:
        """base64 of the SHA-512 of the API key, as random.org writes it."""

    def unused_tickets(self) -> tuple[str, ...]:
        """The ids of the key's unused single tickets (listTickets)."""

    def create_ticket(self) -> str:
        """A new ticket with showResult; its id (createTickets)."""

    def get_ticket(self, ticket_id: str) -> TicketAnswer:
        """The ticket as it is now (getTicket)."""

    def draw(self, request: DrawRequest) -> bytes:
        """Sends the request once and returns the body as received (generateSignedIntegers)."""

    def verify_signature(self, random: bytes, signature: str) -> bool:
        """What random.org itself says of a signature (verifySignature)."""

    def usage(self) -> Usage:
        """The state of the API key (getUsage)."""


class KeyStore(Protocol):
    """Where the API key is kept, out of every file that travels."""

    @property
    def place(self) -> KeyPlace | None:
        """Where the key is; None while there is none."""

    def read(self) -> str | None:
        """The key. Raises KnownError `key_locked`."""

    def write(self, key: str) -> KeyPlace:
        """Keeps the key; says where. Raises KnownError `key_locked`."""

    def forget(self) -> None:
        """Takes it out again."""


class AppointedPlace(Protocol):
    """Where the commission and the organiser are kept."""

    def read(self) -> Appointed | None:
        """What was set; None while nothing was. Raises KnownError `appointed_broken`."""

    def write(self, appointed: Appointed) -> None:
        """Keeps it in place of what was set before."""


class WordingPlace(Protocol):
    """The files that override the wording of the papers; each call may raise OSError."""

    @property
    def folder(self) -> Path:
        """Where they are."""

    def look(self) -> tuple[Reworded, ...]:
        """How they stand, language by language."""

    def copy_out(self) -> None:
        """Writes the program's own sentences where there is no file yet."""

    def set_aside(self) -> None:
        """Takes the files out of use without destroying them."""


class Site(Protocol):
    """random.org outside its API; each call may raise NoAnswer."""

    def key_digest(self) -> tuple[str, bool]:
        """SHA-256 of the public key in the published certificate, and whether this version knows it."""

    def show_ticket_page(self) -> None:
        """Asks for the page on which anybody looks up a ticket."""

    def time(self) -> datetime:
        """The server's own clock."""


class Referee(Protocol):
    """Judges a reply against the noted request: signature over the source bytes, then every field.

    `confirmed`: random.org itself vouched for the signature, its key need not be known.
    """

    def judge_draw(self, body: bytes, request: DrawRequest, confirmed: bool = False) -> SignedNumbers:
        """The numbers of a body that `draw` returned. Raises Doubt."""

    def judge_ticket(self, body: bytes, request: DrawRequest, confirmed: bool = False) -> SignedNumbers:
        """The numbers inside a getTicket body of the used ticket. Raises Doubt."""

    def signed_part(self, body: bytes, in_ticket: bool) -> tuple[bytes, str]:
        """The signed bytes of a body and the signature over them. Raises Doubt."""

    def carried(self, body: bytes, ticket: str) -> Carried | None:
        """What the result inside a getTicket body of this ticket says of itself; None for one that is no draw.

        Raises Doubt for what is not a signed result of this ticket.
        """


Referees = Callable[[str], Referee]
"""The referee for draws under a hashed API key."""


class Press(Protocol):
    """Makes the papers; the same facts give the same bytes. Each may raise KnownError `unprintable`."""

    def paper(
        self,
        facts: Printable,
        language: str,
        drawn: Mapping[str, DrawnSignature] | None = None,
        superseded: bool = False,
    ) -> bytes:
        """The paper as PDF in `kk` or `ru`, with what was drawn by member id, or marked as superseded."""

    def list(self, facts: ListAnnex, rows: Callable[[], Iterable[ListRow]], language: str) -> bytes:
        """Annex 1 as PDF; the rows are read twice."""

    def report(self, facts: ReportAnnex, rows: Callable[[], Iterable[ExcludedRow]], language: str) -> bytes:
        """The import report as PDF; the rows are read twice."""

    def notice(self, facts: Notice, language: str) -> dict[str, bytes]:
        """The notice as `html` and `txt`."""

    def list_sheets(self, facts: ListAnnex, names: Iterable[str]) -> int:
        """How many sheets annex 1 has, the same in both languages."""

    def wording_digest(self, language: str) -> str:
        """The SHA-256 of the wording that the papers of a language use."""


class ListSheets(Protocol):
    """Makes the list's workbooks (xlsx), in both languages."""

    def template(self) -> bytes:
        """The empty template that billing fills."""

    def report(self, report: ImportReport) -> bytes:
        """The report of an import, nothing in it can run as a formula."""


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
