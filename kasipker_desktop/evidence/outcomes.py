"""outcome.json and signatures/…json: what the facts of a period came to, in the bundle's own words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..domain.canonical import dump, pack
from ..domain.commission import CommissionSeated, Member
from ..domain.errors import KnownError
from ..domain.frozen import ListHeader
from ..domain.meeting import Meeting, Noted
from ..domain.outcome import DrawDone, DrawnRole, outcome
from ..domain.protocol import SignatureGiven
from .record import Record

OUTCOME_FORMAT = "kasipker-outcome/1"
RESULT_PATHS = {"draw": ("result",), "getTicket": ("result", "result")}
"""Where random.org's result stands in response.json, by the way it was obtained."""


@dataclass(frozen=True)
class DrawOutcome:
    """A held draw: which attempt answered, how the answer came (`draw` or `getTicket`), what it said."""

    draw: str
    attempt: int
    obtained_by: str
    serial: int
    previous: int | None
    numbers: tuple[int, ...]


@dataclass(frozen=True)
class DrawnPerson:
    """Who stands behind a drawn number."""

    iin: str
    name: str
    connected_on: date


@dataclass(frozen=True)
class DrawnPlace:
    """A drawn number with what list.txt hides behind it; `row` is null in a public bundle."""

    role: DrawnRole
    number: int
    mask: str
    private: str
    row: DrawnPerson | None


@dataclass(frozen=True)
class OutcomeFile:
    """outcome.json, members in this order; `draws` is empty where chance was not asked."""

    format: str
    program: str
    campaign: str
    period: str
    participants: int
    draws: tuple[DrawOutcome, ...]
    drawn: tuple[DrawnPlace, ...]

    def text(self) -> str:
        """The file with its final LF."""
        return dump(pack(self)) + "\n"


def held_draws(record: Record, meeting: Meeting) -> tuple[DrawOutcome, ...]:
    """The draws by chance that the period's facts tell of: its own, then the redraws."""
    return tuple(_held(record, note.fact) for note in meeting.notes if isinstance(note.fact, DrawDone))


def _held(record: Record, done: DrawDone) -> DrawOutcome:
    previous = record.previous_serial(done)
    return DrawOutcome(done.draw, done.attempt, done.obtained_by, done.serial, previous, done.numbers)


def folder_of(draw: str) -> str:
    """`draws/2` of `kasipker-2024/2024-02/2`."""
    return "draws/" + draw.rsplit("/", 1)[1]


def drawn_roles(header: ListHeader, meeting: Meeting) -> tuple[tuple[DrawnRole, int], ...]:
    """Who became what: recomputed from the list's length and the numbers.

    Raises KnownError `no_outcome` while nothing is decided, Doubt `numbers_impossible`.
    """
    numbers = meeting.numbers
    if numbers is None:
        raise KnownError("no_outcome")
    return tuple((drawn.role, drawn.number) for drawn in outcome(header.participants, numbers))


def drawn_person(text: str) -> DrawnPerson:
    """The person in the text that `private` is the digest of (design.md 5). Raises ValueError."""
    _, _, iin, name, connected_on = text.split("\t")
    return DrawnPerson(iin, name, date.fromisoformat(connected_on))


def signature_files(meeting: Meeting) -> Iterator[tuple[str, str]]:
    """Name and text of each file in signatures/: who signed what, when and how; no strokes."""
    for note, seated in with_seated(meeting):
        given = note.fact
        if isinstance(given, SignatureGiven):
            member = _signer(seated, given)
            who = {"member": member.id, "name": member.name, "role": member.role.value}
            what = {"manner": given.manner.value, "document": given.document}
            yield f"signatures/{note.n}.json", dump({"n": note.n, "at": pack(note.at), **who, **what}) + "\n"


def with_seated(meeting: Meeting) -> Iterator[tuple[Noted, CommissionSeated | None]]:
    """All facts of the period, each with those who were present when it was noted."""
    seated = None
    for note in meeting.notes:
        seated = note.fact if isinstance(note.fact, CommissionSeated) else seated
        yield note, seated


def _signer(seated: CommissionSeated | None, given: SignatureGiven) -> Member:
    found = [member for member in seated.seats if member.id == given.member] if seated else []
    if not found:
        raise KnownError("signature_foreign", member=given.member)
    return found[0]
