"""What the screens show of a campaign and of a meeting, read in one consistent look."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from ..domain.calendar import Period, local
from ..domain.campaign import Campaign, PeriodPlan
from ..domain.ceremony import BASE, ceremony, meeting_of, stage_of
from ..domain.commission import Commission, Member, VoteTaken
from ..domain.errors import NotAllowed
from ..domain.identity import WarningCode
from ..domain.incident import IncidentKind
from ..domain.meeting import Meeting
from ..domain.outcome import ROLES, draw_size
from ..domain.people import strict_key
from ..domain.protocol import DocumentFixed, DocumentKind, DrawnPerson
from ..domain.redraw import Redraw, awardee, published, redraws
from ..domain.report import ImportReport
from ..domain.strokes import Strokes, read_strokes
from ..domain.ticket import DrawRequest
from .drawing import prepare_request
from .following import AwardView, PrizeState, award_view, drawn_row, prize_state
from .history import MonthHistory, month_history
from .steps import Step, step_of, ways_out
from .store_port import Reading, Store


@dataclass(frozen=True)
class MeetingView:
    """The meeting of a draw with the report of its list and the people drawn; the step is where it stands.

    `number` is the draw's in its period, `draws` how many there are. `ways_out`: what the commission may decide beside
    the step. Of a redraw: `fallen` is who lost the prize, `candidates` the reserves by name, in the order of chance.
    """

    period: Period
    number: int
    draws: int
    stage: Meeting | Redraw
    step: Step
    report: ImportReport | None
    drawn: tuple[DrawnPerson, ...]
    ways_out: tuple[IncidentKind, ...]
    fallen: str = ""
    candidates: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[Period, int]:
        """Which meeting it is."""
        return self.period, self.number

    @property
    def meeting(self) -> Meeting:
        """The facts of this draw's own meeting."""
        return meeting_of(self.stage)

    @property
    def redraw(self) -> Redraw | None:
        return self.stage if isinstance(self.stage, Redraw) else None

    @property
    def whole(self) -> Meeting:
        """All facts of the period."""
        return self.stage.base if isinstance(self.stage, Redraw) else self.stage

    @property
    def numbers(self) -> tuple[int, ...] | None:
        """The drawn numbers of the list; none when nobody gets the prize, None while nothing is decided."""
        return self.stage.numbers

    @property
    def said_numbers(self) -> tuple[int, ...] | None:
        """What the hall sees drawn: in a redraw by chance the place among the reserves, else numbers of the list."""
        done = self.meeting.done
        return done.numbers if self.redraw and done else self.numbers

    @property
    def participants(self) -> int:
        """Among how many is drawn."""
        if self.redraw:
            return len(self.redraw.opened.reserves)
        return self.meeting.frozen.participants if self.meeting.frozen else 0

    @property
    def count(self) -> int:
        """How many numbers are asked for."""
        return 1 if self.redraw else draw_size(self.participants)

    @property
    def by_chance(self) -> bool:
        """Whether random.org is asked; so long as no list is frozen, it will be."""
        return self.redraw.by_chance if self.redraw else self.meeting.frozen is None or self.participants > 1

    @property
    def first_vote(self) -> VoteTaken | None:
        """The vote on agenda item 1: the list, in a redraw the loss of the prize."""
        return self.redraw.forfeit_vote if self.redraw else self.meeting.list_vote

    @property
    def result_vote(self) -> VoteTaken | None:
        return self.stage.result_vote


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
    published_on: date | None

    @property
    def days_late(self) -> int:
        """By how many days the draw missed its deadline; 0 when it did not, or is not held yet."""
        return max(0, (self.drawn_on - self.deadline).days) if self.drawn_on else 0


class Viewing:
    """Reads; changes nothing."""

    def __init__(self, store: Store, campaign: Campaign) -> None:
        self._store = store
        self._campaign = campaign

    def meeting(self, period: Period, number: int | None = None) -> MeetingView:
        """The meeting of a draw as it stands; without a number of the last one. Raises NotAllowed `no_redraw`."""
        with self._store.reading() as look:
            whole = look.meeting(period)
            draws = len(redraws(whole)) + 1
            stage = stage_of(whole, number or draws)
            imported, frozen = whole.imported, whole.frozen
            report = look.list_report(imported.report) if imported else None
            drawn = _drawn(look, frozen.list, stage.numbers or ()) if frozen else ()
            names = _names(look, frozen.list, stage) if frozen and isinstance(stage, Redraw) else ("", ())
        return MeetingView(
            period, number or draws, draws, stage, step_of(stage), report, drawn, ways_out(stage), *names
        )

    def strokes(self, digests: Iterable[str]) -> dict[str, Strokes]:
        """Drawn signatures by the digests that their facts name."""
        with self._store.reading() as look:
            return {digest: read_strokes(look.body(digest).decode()) for digest in digests}

    def names(self, period: Period, numbers: Collection[int]) -> dict[int, str]:
        """Names of the frozen list by number, for the stage's rolling. Raises NotAllowed `not_frozen`."""
        with self._store.reading() as look:
            frozen = look.meeting(period).frozen
            if frozen is None:
                raise NotAllowed("not_frozen")
            return look.names(frozen.list, numbers)

    def request(self, period: Period, number: int = BASE) -> DrawRequest:
        """The request that was noted; before the press the one that would go out now. Raises NotAllowed."""
        with self._store.reading() as look:
            held = ceremony(look.meeting(period), self._campaign.id, period, number)
            noted = held.meeting.request
            if noted:
                return look.request(noted.draw, noted.attempt)
            return prepare_request(look, held)

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
        published_on=local(told.at).date() if (told := published(meeting)) else None,
    )


def _drawn(look: Reading, fingerprint: str, numbers: tuple[int, ...]) -> tuple[DrawnPerson, ...]:
    rows = [drawn_row(look, fingerprint, number) for number in numbers]
    return tuple(
        DrawnPerson(role, row.number, row.name, row.iin_masked) for role, row in zip(ROLES, rows, strict=False)
    )


def _names(look: Reading, fingerprint: str, redraw: Redraw) -> tuple[str, tuple[str, ...]]:
    """Who fell away, and the reserves in the order of the base draw."""
    opened = redraw.opened
    reserves = tuple(drawn_row(look, fingerprint, number).name for number in opened.reserves)
    return drawn_row(look, fingerprint, opened.number).name, reserves


def conflicts(report: ImportReport, commission: Commission) -> tuple[Member, ...]:
    """The members whose names stand in the list: a conflict of interest to be noted (domain.md A-06)."""
    named = {strict_key(row.value) for row in report.warned if row.code is WarningCode.COMMISSION_MEMBER}
    return tuple(member for member in commission.members if strict_key(member.name) in named)
