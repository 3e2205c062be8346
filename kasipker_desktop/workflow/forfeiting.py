"""The forfeiture with which a redraw begins: proposed by the program, decided by the commission (design.md 9)."""

from __future__ import annotations

from datetime import date, datetime

from ..domain.award import (
    AFTER_WINDOW,
    ContactTried,
    ForfeitReason,
    PrizeForfeited,
    check_contacts,
    succession,
)
from ..domain.calendar import Period, local, window_end
from ..domain.campaign import Campaign, Rules, Texts
from ..domain.canonical import dump, pack
from ..domain.errors import NotAllowed
from ..domain.meeting import Meeting
from ..domain.path import Path, paths
from ..domain.redraw import Redraw, awardee, decided_at, published, redraws, reserves_left
from ..domain.rules import read_rules
from ..domain.ticket import draw_id
from .ports import Clock
from .steps import Step, step_of
from .store_port import Reading, Store


class Forfeiting:
    """Opens a redraw when the right to the prize is lost."""

    def __init__(self, store: Store, campaign: Campaign, clock: Clock) -> None:
        self._store = store
        self._campaign = campaign
        self._clock = clock

    def forfeit(self, period: Period, reason: ForfeitReason, detail: Texts | None = None) -> PrizeForfeited:
        """Opens the meeting that lets the prize go on; the commission then votes on the forfeiture itself.

        Raises NotAllowed: `no_winner`, `not_this_step` while papers are unsigned, `redraw_early` within the window,
        `not_published`, `contacts_few`, `contacts_by_operator`, `contact_made` for «no contact»,
        `conditions_fulfilled`, and `prize_delivered` once the prize is in the winner's hands.
        """
        with self._store.writing() as work:
            meeting = work.meeting(period)
            _demand_held(meeting)
            rules = _rules(work, meeting)
            self._check_reason(meeting, reason, rules)
            kept = work.keep_personal((dump(pack(detail)) + "\n").encode()) if detail else None
            fact = self._forfeited(period, meeting, reason, kept, rules)
            work.note(fact, period)
            work.commit()
        return fact

    def _forfeited(
        self, period: Period, meeting: Meeting, reason: ForfeitReason, detail: str | None, rules: Rules
    ) -> PrizeForfeited:
        number, reserves = awardee(meeting), reserves_left(meeting)
        if number is None:
            raise NotAllowed("no_winner")
        draw = draw_id(self._campaign.id, period, len(redraws(meeting)) + 2)
        serial = meeting.done.serial if meeting.done else None
        return PrizeForfeited(draw, number, reason, detail, reserves, succession(reserves, rules), serial)

    def _check_reason(self, meeting: Meeting, reason: ForfeitReason, rules: Rules) -> None:
        since = decided_at(meeting)
        ways = paths(meeting)
        if since is None or not ways:
            raise NotAllowed("no_winner")
        if ways[-1].delivered:
            raise NotAllowed("prize_delivered")
        if reason is ForfeitReason.NOT_FULFILLED and ways[-1].fulfilled:
            raise NotAllowed("conditions_fulfilled")
        if reason in AFTER_WINDOW:
            _check_over(since, rules, self._clock(), self._campaign.holidays)
        if reason is ForfeitReason.NO_CONTACT:
            number, operator = awardee(meeting), meeting.seated.operator if meeting.seated else ""
            facts = [note.fact for note in meeting.notes]
            tried = [fact for fact in facts if isinstance(fact, ContactTried) and fact.number == number]
            check_contacts(tried, published(meeting) is not None, operator, rules)


def proposal(path: Path, told: bool, operator: str, rules: Rules, over: bool) -> ForfeitReason | None:
    """The reason the program proposes once the window is over; it decides nothing (domain.md R-30)."""
    if not over or path.lost or path.fulfilled:
        return None
    tried = [note.fact for note in path.contacts if isinstance(note.fact, ContactTried)]
    try:
        check_contacts(tried, told, operator, rules)
    except NotAllowed:
        return ForfeitReason.NOT_FULFILLED
    return ForfeitReason.NO_CONTACT


def check_window_over(look: Reading, redraw: Redraw, at: datetime, holidays: frozenset[date]) -> None:
    """Raises NotAllowed `redraw_early` when the window of who falls away was not over at a time of random.org.

    So a clock set forward opens no redraw: the ticket's own creationTime is what is looked at (design.md 9).
    """
    if redraw.opened.reason not in AFTER_WINDOW:
        return
    since = decided_at(_until(redraw.base, redraw))
    if since is not None:
        _check_over(since, _rules(look, redraw.base), at, holidays)


def _until(meeting: Meeting, redraw: Redraw) -> Meeting:
    """The period's facts before a redraw began."""
    return Meeting(tuple(note for note in meeting.notes if note.n < redraw.opened_n))


def _check_over(since: datetime, rules: Rules, at: datetime, holidays: frozenset[date]) -> None:
    last = window_end(since, rules.days, rules.roll, holidays)
    if local(at).date() <= last:
        raise NotAllowed("redraw_early", last=f"{last:%d.%m.%Y}")


def _rules(look: Reading, meeting: Meeting) -> Rules:
    if meeting.frozen is None:
        raise NotAllowed("not_frozen")
    return read_rules(look.rules(meeting.frozen.rules)).rules


def _demand_held(meeting: Meeting) -> None:
    """The last draw of the period is held and its protocol signed."""
    done = redraws(meeting)
    now = step_of(done[-1] if done else meeting)
    if now not in (Step.ACT, Step.DONE):
        raise NotAllowed("not_this_step", step=Step.ACT.value, now=now.value)
