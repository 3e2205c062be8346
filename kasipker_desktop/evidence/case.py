"""A bundle under examination: its files as values, each read once, when a check first needs it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property

from ..domain.canonical import parse, unpack
from ..domain.ceremony import BASE
from ..domain.errors import KnownError
from ..domain.frozen import ListHeader
from ..domain.incident import Incident, IncidentKind
from ..domain.meeting import Meeting
from ..domain.outcome import draw_size
from ..domain.redraw import Redraw
from ..domain.rules import RulesFile, read_rules
from ..domain.ticket import draw_id
from ..randomorg.standin import REHEARSAL_HASHED_KEY
from .archive import Archive
from .held import Held, open_held
from .lists import PeopleHasher, ReportFile, read_header, read_report
from .manifest import kind_of
from .outcomes import OUTCOME_FORMAT, OutcomeFile
from .record import Record, read_record
from .source import BundleKind


class Case:
    """What the checks look at. Every property raises KnownError when its file is not of its form."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self.names = archive.names
        self.kind: BundleKind = kind_of(self.names)

    @cached_property
    def digests(self) -> dict[str, str]:
        """The SHA-256 of every file."""
        return {name: self.archive.sha256(name) for name in sorted(self.names)}

    @property
    def drawn(self) -> bool:
        """Chance was asked."""
        return any(name.startswith("draws/") for name in self.names)

    @cached_property
    def header(self) -> ListHeader:
        return read_header(self.archive.lines("list.txt"))

    @property
    def fingerprint(self) -> str:
        return self.digests["list.txt"]

    def rows(self) -> Iterator[str]:
        """The lines of list.txt behind its head."""
        lines = self.archive.lines("list.txt")
        read_header(lines)
        return lines

    @cached_property
    def rules(self) -> RulesFile:
        with _form_of("rules.json"):
            return read_rules(self.archive.text("rules.json"))

    @cached_property
    def report(self) -> ReportFile:
        with _form_of("report.json"):
            return read_report(self.archive.text("report.json"))

    @cached_property
    def people(self) -> PeopleHasher | None:
        """The participants, read to their end; None when one of them is not as the list's own rules would have it."""
        hasher = PeopleHasher(self.header, self.report.readmitted, self.meeting.numbers or ())
        whole = all(hasher.add(block) for block in self.archive.blocks("participants.tsv"))
        return hasher if whole else None

    @cached_property
    def record(self) -> Record:
        facts = self.archive.text("facts.jsonl").split("\n")[:-1]
        with _form_of("journal.jsonl"):
            return read_record(self.archive.lines("journal.jsonl"), facts)

    @cached_property
    def meeting(self) -> Meeting:
        """The facts of the bundle's period."""
        return self.record.meeting(self.header.campaign, self.header.period)

    @property
    def rehearsal(self) -> bool:
        """The draw is under the key of the stand-in; no flag in the bundle says so, only rules.json's key."""
        return self.rules.key == REHEARSAL_HASHED_KEY

    @cached_property
    def base(self) -> DrawCase:
        """The period's own draw."""
        people = self.header.participants
        return DrawCase(self, BASE, self.meeting, people, draw_size(people), None)

    def redraw(self, redraw: Redraw) -> DrawCase:
        """A redraw by chance, between the reserves that are left."""
        opened = redraw.opened
        return DrawCase(self, redraw.number, redraw.meeting, len(opened.reserves), 1, opened.base_serial)

    @cached_property
    def outcome(self) -> OutcomeFile:
        text = self.archive.text("outcome.json")
        with _form_of("outcome.json"):
            file = unpack(OutcomeFile, parse(text))
        if file.format != OUTCOME_FORMAT or file.text() != text:
            raise KnownError("file_form", file="outcome.json")
        return file


class DrawCase:
    """One draw by chance: its folder, the facts of its own meeting, what it was to be made of."""

    def __init__(
        self, case: Case, number: int, meeting: Meeting, participants: int, count: int, base_serial: int | None
    ) -> None:
        self.case = case
        self.number = number
        self.meeting = meeting
        self.participants = participants
        self.count = count
        self.base_serial = base_serial
        self.folder = f"draws/{number}"
        self.id = draw_id(case.header.campaign, case.header.period, number)

    def file(self, name: str) -> str:
        """The name of a file in the draw's folder."""
        return f"{self.folder}/{name}"

    def read(self, name: str) -> bytes:
        return self.case.archive.read(self.file(name))

    def digest(self, name: str) -> str:
        return self.case.digests[self.file(name)]

    @property
    def key(self) -> str:
        """The hashed API key it is to be made with: the rules', or in a redraw the one that a decision named."""
        replaced = [i.detail for i in self.meeting.all(Incident) if i.kind is IncidentKind.KEY_REPLACED]
        return replaced[-1] if replaced and self.number != BASE else self.case.rules.key

    @cached_property
    def random(self) -> tuple[bytes, str]:
        """The bytes that random.org signed, and the signature in base64."""
        return self.read("random.json"), self.read("signature.base64").decode("ascii", "replace")

    @cached_property
    def held(self) -> Held:
        """The draw that random.org signed."""
        return open_held(*self.random)

    @cached_property
    def signed_line(self) -> int:
        """The line of the journal whose digest random.org signed."""
        return self.case.record.place(self.held.journal)

    @cached_property
    def past(self) -> Meeting:
        """The facts of its meeting under random.org's signature."""
        return Meeting(tuple(note for note in self.meeting.notes if note.n <= self.signed_line))


@contextmanager
def _form_of(file: str) -> Iterator[None]:
    """Names the file whose text is not of its form."""
    try:
        yield
    except KnownError as error:
        if error.code not in ("not_canonical", "bad_period"):
            raise
        raise KnownError("file_form", file=file) from error
