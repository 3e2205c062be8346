"""What the screens show of a campaign and of a meeting, read in one consistent look."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ..domain.calendar import Period, local
from ..domain.campaign import Campaign, PeriodPlan
from ..domain.ceremony import ceremony
from ..domain.commission import Commission, Member
from ..domain.errors import NotAllowed
from ..domain.identity import WarningCode
from ..domain.incident import IncidentKind
from ..domain.meeting import Meeting
from ..domain.outcome import ROLES
from ..domain.people import strict_key
from ..domain.protocol import DocumentFixed, DocumentKind, DrawnPerson
from ..domain.redraw import awardee
from ..domain.report import ImportReport
from ..domain.strokes import Strokes, read_strokes
from ..domain.ticket import DrawRequest
from .drawing import prepare_request
from .following import AwardView, PrizeState, award_view, drawn_row, prize_state
from .history import MonthHistory, month_history
from .ports import Reading, Store
from .steps import Step, step_of, ways_out


@dataclass(frozen=True)
class MeetingView:
    """A meeting with the report of its list and the people drawn; the step is where it stands.

    `ways_out`: what the commission may decide beside that step.
    """

    period: Period
    meeting: Meeting
    step: Step
    report: ImportReport | None
    drawn: tuple[DrawnPerson, ...]
    ways_out: tuple[IncidentKind, ...]


@dataclass(frozen=True)
class MonthView:
    """A period of the campaign at a glance."""

    plan: PeriodPlan
    deadline: date
    step: Step
    participants: int | None
    excluded: int
    drawn_on: date | None
    winner: str | None
    protocols: tuple[int, ...]
    prize: PrizeState | None

    @property
    def days_late(self) -> int:
        """By how many days the draw missed its deadline; 0 when it did not, or is not held yet."""
        return max(0, (self.drawn_on - self.deadline).days) if self.drawn_on else 0


class Viewing:
    """Reads; changes nothing."""

    def __init__(self, store: Store, campaign: Campaign) -> None:
        self._store = store
        self._campaign = campaign

    def meeting(self, period: Period) -> MeetingView:
        """The meeting of a period as it stands."""
        with self._store.reading() as look:
            meeting = look.meeting(period)
            imported, frozen = meeting.imported, meeting.frozen
            report = look.list_report(imported.report) if imported else None
            drawn = _drawn(look, frozen.list, meeting.numbers or ()) if frozen else ()
        return MeetingView(period, meeting, step_of(meeting), report, drawn, ways_out(meeting))

    def document(self, period: Period, kind: DocumentKind, language: str) -> bytes:
        """The PDF of a document in `kk` or `ru`, as it was fixed. Raises NotAllowed `no_document`."""
        with self._store.reading() as look:
            fixed = look.meeting(period).document(kind)
            if fixed is None:
                raise NotAllowed("no_document")
            return look.document(fixed.kk if language == "kk" else fixed.ru)

    def strokes(self, digests: Iterable[str]) -> dict[str, Strokes]:
        """Drawn signatures by the digests that their facts name."""
        with self._store.reading() as look:
            return {digest: read_strokes(look.body(digest).decode()) for digest in digests}

    def names(self, period: Period, numbers: Iterable[int]) -> dict[int, str]:
        """Names of the frozen list by number, for the stage's rolling. Raises NotAllowed `not_frozen`."""
        with self._store.reading() as look:
            frozen = look.meeting(period).frozen
            if frozen is None:
                raise NotAllowed("not_frozen")
            return {number: look.participant(frozen.list, number).name for number in numbers}

    def request(self, period: Period) -> DrawRequest:
        """The request that was noted; before the press the one that would go out now. Raises NotAllowed."""
        with self._store.reading() as look:
            meeting = look.meeting(period)
            noted = meeting.request
            if noted:
                return look.request(noted.draw, noted.attempt)
            return prepare_request(look, ceremony(meeting, self._campaign.id, period))

    def award(self, period: Period) -> AwardView:
        """The way of a period's prize."""
        with self._store.reading() as look:
            return award_view(look, self._campaign, period)

    def history(self, period: Period) -> MonthHistory:
        """What a month left behind."""
        with self._store.reading() as look:
            return month_history(look, period)

    def content(self, digest: str) -> bytes:
        """A document or an attached file by its digest, as it was kept. Raises LookupError once it is destroyed."""
        with self._store.reading() as look:
            return look.document(digest)

    def months(self) -> tuple[MonthView, ...]:
        """The periods of the campaign in order, read in one look."""
        with self._store.reading() as look:
            return tuple(_month(look, row, self._campaign) for row in self._campaign.plan)


def _month(look: Reading, row: PeriodPlan, campaign: Campaign) -> MonthView:
    meeting = look.meeting(row.period)
    imported, frozen, number = meeting.imported, meeting.frozen, awardee(meeting)
    fixed = [note.fact for note in meeting.notes if isinstance(note.fact, DocumentFixed)]
    protocols = {document.number: None for document in fixed if document.kind is DocumentKind.PROTOCOL}
    return MonthView(
        plan=row,
        deadline=row.period.deadline,
        step=step_of(meeting),
        participants=imported.admitted if imported else None,
        excluded=imported.excluded if imported else 0,
        drawn_on=local(meeting.done.completed_at).date() if meeting.done else None,
        winner=drawn_row(look, frozen.list, number).name if frozen and number else None,
        protocols=tuple(protocols),
        prize=prize_state(meeting, campaign),
    )


def _drawn(look: Reading, fingerprint: str, numbers: tuple[int, ...]) -> tuple[DrawnPerson, ...]:
    rows = [drawn_row(look, fingerprint, number) for number in numbers]
    return tuple(
        DrawnPerson(role, row.number, row.name, row.iin_masked) for role, row in zip(ROLES, rows, strict=False)
    )


def conflicts(report: ImportReport, commission: Commission) -> tuple[Member, ...]:
    """The members whose names stand in the list: a conflict of interest to be noted (domain.md A-06)."""
    named = {strict_key(row.value) for row in report.warned if row.code is WarningCode.COMMISSION_MEMBER}
    return tuple(member for member in commission.members if strict_key(member.name) in named)
