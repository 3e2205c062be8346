"""What a use case asks of the outside world; `app` gives the real things, tests give fakes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ..domain.headings import UnnamedColumns
from ..domain.report import Admitted, ImportReport, Judging

if TYPE_CHECKING:  # named in annotations only: who judges a list needs no papers and no awards
    from ..domain.annexes import ExcludedRow, ListAnnex, ListRow, Notice, ReportAnnex
    from ..domain.appointed import Appointed
    from ..domain.keys import KeyPlace
    from ..domain.numbers import Carried, SignedNumbers
    from ..domain.protocol import Printable
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
