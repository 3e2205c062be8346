"""Noting the prize's way to the present awardee, from the row confirmed to the prize delivered (design.md 9)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path as FilePath

from ..domain.award import Channel, ContactOutcome, ContactTried
from ..domain.calendar import Period
from ..domain.campaign import Texts
from ..domain.delivery import (
    ActSignature,
    ActSigned,
    Attachment,
    AttachmentKind,
    AwardeeDetails,
    AwardStep,
    CertificateNoted,
    ConsentsGiven,
    Remark,
    RowConfirmed,
    StepTaken,
)
from ..domain.errors import KnownError, NotAllowed
from ..domain.journal import Fact
from ..domain.meeting import Meeting
from ..domain.path import Path, paths
from .ports import Clock
from .store_port import Store, Writing

ATTACHMENT_LIMIT = 20_000_000
"""Bytes of one file; a page scanned in colour has some two millions."""

_BEFORE = {
    AwardStep.DELIVERED: (AwardStep.ACT_SIGNED, "act_unsigned"),
    AwardStep.CLOSED: (AwardStep.DELIVERED, "undelivered"),
}
"""What has to be reached before a place of the path, and the code that says so."""


@dataclass(frozen=True)
class Person:
    """What is known of how to reach the awardee, and of the identity document that was seen."""

    phone: str
    email: str
    address: str
    id_document: Texts


class Delivering:
    """Every deed names who did it and when; free words go into a remark of their own, marked personal."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def confirm_row(self, period: Period, source: str, day: date, by: str) -> None:
        """Someone other than the operator found the drawn row in billing. Raises NotAllowed `confirmed_by_operator`."""
        with self._store.writing() as work:
            meeting, path = self._present(work, period)
            if meeting.seated is None or by == meeting.seated.operator or not by:
                raise NotAllowed("confirmed_by_operator")
            if not source.strip():
                raise NotAllowed("source_missing")
            work.note(RowConfirmed(path.draw, path.number, source.strip(), day, by), period)
            work.commit()

    def note_details(self, period: Period, person: Person, by: str) -> None:
        """What the act prints of the person, and where to call; a later note takes the place of an earlier one."""
        with self._store.writing() as work:
            _, path = self._present(work, period)
            given = (person.phone, person.email, person.address, person.id_document)
            work.note(AwardeeDetails(path.draw, path.number, *given, by), period)
            work.commit()

    def note_contact(
        self, period: Period, at: datetime, channel: Channel, outcome: ContactOutcome, by: str, words: str = ""
    ) -> None:
        """An attempt to reach the awardee, or the contact itself. Raises NotAllowed `contact_time`."""
        with self._store.writing() as work:
            _, path = self._present(work, period)
            self._check_time(path, at)
            self._note(work, period, ContactTried(path.draw, path.number, at, channel, outcome, by), words)

    def take_step(self, period: Period, step: AwardStep, at: datetime, by: str, words: str = "") -> None:
        """Registered on Ismet.kz, act sent, delivered or closed.

        Raises NotAllowed `step_taken` for a second time, `no_act` before an act is sent,
        `act_unsigned` before the prize is delivered, `undelivered` before it is closed, `contact_time`.
        """
        with self._store.writing() as work:
            _, path = self._present(work, period)
            self._check_time(path, at)
            if path.reached(step):
                raise NotAllowed("step_taken")
            if step is AwardStep.ACT_SENT:
                _demand_act(path)
            needed, code = _BEFORE.get(step, (AwardStep.DETERMINED, ""))
            if path.reached(needed) is None:
                raise NotAllowed(code)
            self._note(work, period, StepTaken(path.draw, path.number, step, at, by), words)

    def sign_act(
        self,
        period: Period,
        manner: ActSignature,
        files: Iterable[tuple[AttachmentKind, FilePath]],
        at: datetime,
        by: str,
        proxy: bool = False,
        words: str = "",
    ) -> None:
        """The act came back signed: with an EDS on Ismet.kz (the file received), or by hand with the scans.

        Raises NotAllowed `no_act`, `row_unconfirmed`, `step_taken`, `attachments_missing`, KnownError `attachment_size`
        and OSError for a file that can't be read.
        """
        read = [(kind, file.suffix.lower(), _read(file)) for kind, file in files]
        _check_kinds(manner, {kind for kind, _, _ in read}, proxy)
        with self._store.writing() as work:
            _, path = self._present(work, period)
            self._check_time(path, at)
            _demand_act(path)
            if path.reached(AwardStep.ACT_SIGNED):
                raise NotAllowed("step_taken")
            kept = tuple(Attachment(kind, suffix, work.keep_personal(content)) for kind, suffix, content in read)
            self._note(work, period, ActSigned(path.draw, path.number, manner, proxy, kept, at, by), words)

    def note_consents(self, period: Period, publication: bool, advertising: bool, at: datetime, by: str) -> None:
        """What the winner allows; said again later, it takes the place of what was said before."""
        with self._store.writing() as work:
            _, path = self._present(work, period)
            self._check_time(path, at)
            work.note(ConsentsGiven(path.draw, path.number, publication, advertising, at, by), period)
            work.commit()

    def note_certificate(self, period: Period, certificate: str, valid_until: date | None, by: str) -> None:
        """The certificate's number; never its secret code (domain.md A-23)."""
        with self._store.writing() as work:
            _, path = self._present(work, period)
            work.note(CertificateNoted(path.draw, path.number, certificate.strip(), valid_until, by), period)
            work.commit()

    def _present(self, work: Writing, period: Period) -> tuple[Meeting, Path]:
        """The way that is still open. Raises NotAllowed `no_winner`, and `prize_went_on` for who has lost the right."""
        meeting = work.meeting(period)
        found = paths(meeting)
        if not found:
            raise NotAllowed("no_winner")
        if found[-1].lost:
            raise NotAllowed("prize_went_on")
        return meeting, found[-1]

    def _check_time(self, path: Path, at: datetime) -> None:
        if not path.since <= at <= self._clock():
            raise NotAllowed("contact_time")

    def _note(self, work: Writing, period: Period, fact: ContactTried | StepTaken | ActSigned, words: str) -> None:
        noted = work.note(fact, period)
        if words.strip():
            remark: Fact = Remark(str(period), noted.n, " ".join(words.split()), fact.by)
            work.note(remark, period)
        work.commit()


def _demand_act(path: Path) -> None:
    if path.act is None:
        raise NotAllowed("no_act")


def _check_kinds(manner: ActSignature, kinds: set[AttachmentKind], proxy: bool) -> None:
    """An EDS comes with its file; by hand the scans of terms para 7 are needed."""
    if manner is ActSignature.EDS:
        needed = {AttachmentKind.EDS}
    else:
        needed = {AttachmentKind.ACT, AttachmentKind.ID_FRONT, AttachmentKind.ID_BACK}
    if proxy:
        needed.add(AttachmentKind.AUTHORITY)
    if needed - kinds:
        raise NotAllowed("attachments_missing")


def _read(file: FilePath) -> bytes:
    if file.stat().st_size > ATTACHMENT_LIMIT:
        raise KnownError("attachment_size", file=file.name, limit=ATTACHMENT_LIMIT // 1_000_000)
    return file.read_bytes()
