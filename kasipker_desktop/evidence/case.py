"""A bundle under examination: its files as values, each read once, when a check first needs it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property

from ..domain.canonical import parse, unpack
from ..domain.errors import KnownError
from ..domain.frozen import ListHeader
from ..domain.meeting import Meeting
from ..domain.rules import RulesFile, read_rules
from ..domain.ticket import draw_id
from ..randomorg.standin import REHEARSAL_HASHED_KEY
from .archive import Archive
from .held import Held, open_held
from .lists import ReportFile, read_header, read_report
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
    def folder(self) -> str:
        """The folder of the period's draw."""
        return "draws/1"

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

    @property
    def draw(self) -> str:
        """The id of the period's draw."""
        return draw_id(self.header.campaign, self.header.period, 1)

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
    def random(self) -> tuple[bytes, str]:
        """The bytes that random.org signed, and the signature in base64."""
        signature = self.archive.read(f"{self.folder}/signature.base64")
        return self.archive.read(f"{self.folder}/random.json"), signature.decode("ascii", "replace")

    @cached_property
    def held(self) -> Held:
        """The draw that random.org signed."""
        return open_held(*self.random)

    @cached_property
    def signed_line(self) -> int:
        """The line of the journal whose digest random.org signed."""
        return self.record.place(self.held.journal)

    @cached_property
    def past(self) -> Meeting:
        """The period's facts under random.org's signature."""
        return self.record.meeting(self.header.campaign, self.header.period, until=self.signed_line)

    @cached_property
    def outcome(self) -> OutcomeFile:
        text = self.archive.text("outcome.json")
        with _form_of("outcome.json"):
            file = unpack(OutcomeFile, parse(text))
        if file.format != OUTCOME_FORMAT or file.text() != text:
            raise KnownError("file_form", file="outcome.json")
        return file


@contextmanager
def _form_of(file: str) -> Iterator[None]:
    """Names the file whose text is not of its form."""
    try:
        yield
    except KnownError as error:
        if error.code not in ("not_canonical", "bad_period"):
            raise
        raise KnownError("file_form", file=file) from error
