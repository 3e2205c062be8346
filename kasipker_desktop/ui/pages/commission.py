"""Step «Commission»: who is present, whether they may decide, and their vote on the list (looks 03)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ...domain.award import Succession
from ...domain.calendar import local
from ...domain.commission import AgendaItem, CommissionSeated, Role, VoteTaken, has_quorum
from ...domain.errors import NotAllowed
from ...domain.numbers import speakers
from ...domain.redraw import Redraw
from ...workflow.steps import Step
from ...workflow.viewing import MeetingView, conflicts
from ..award_words import reason_word
from ..desk import Desk
from ..fonts import Style
from ..theme import mark
from ..widgets.parts import Banner, Look, card, chip, row, text
from ..widgets.quorum import QuorumSeats
from ..widgets.two_columns import TwoColumns
from ..words import count_words, long_day_words, spoken
from .ballot import Ballot
from .meeting_card import MeetingCard
from .seats import SeatsCard
from .step import Foot, StepPage

_VOTING = {Step.LIST_VOTE: AgendaItem.LIST, Step.FORFEITURE: AgendaItem.FORFEITURE}
"""Item 1 of the agenda: of the base draw, of a redraw."""


def _now() -> datetime:
    return datetime.now(UTC)


class CommissionStep(StepPage):
    """Seats first, then agenda item 1; afterwards both stand there to be read."""

    def __init__(self, look: Look, desk: Desk, now: Callable[[], datetime] = _now) -> None:
        self._now = now
        self._view: MeetingView | None = None
        self._refused: VoteTaken | None = None
        self._busy = False
        super().__init__(look, desk)
        desk.busy_changed.connect(self._on_busy)

    def _build(self) -> None:
        commission = self.desk.services.decisions.commission
        self.banner = Banner(self.look)
        self.seats = SeatsCard(self.look, commission)
        self.seats.changed.connect(self._on_changed)
        self.meeting = MeetingCard(self.look, commission.members)
        self.meeting.changed.connect(self.foot_changed)
        self.ballot = Ballot(self.look, "")
        self.ballot.changed.connect(self.foot_changed)
        columns = TwoColumns(self.look.scale, shares=(2, 1))
        for left in (self.ballot, self.seats):
            columns.left.addWidget(left)
        for right in (self._build_quorum(), self.meeting):
            columns.right.addWidget(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.banner)
        column.addWidget(columns)
        column.addStretch(1)

    def _build_quorum(self) -> QFrame:
        self._quorum = chip(self.look)
        self._figures = QuorumSeats(self.look.tokens, self.look.scale)
        self._figures.setAccessibleName(self.tr("Members present"))
        self._counted = text(self.look, Style.SECOND_NUMBER)
        self._rule = text(self.look, Style.SECOND, role="second", wrap=True)
        self._rule.setText(self.tr("Rule: the chair and more than half of the members"))
        self._voices = text(self.look, Style.SECOND, role="warn", wrap=True)
        frame, column = card(spacing=10)
        column.addLayout(row(text(self.look, Style.CARD_TITLE, self.tr("Quorum")), None, self._quorum))
        column.addSpacing(6)
        column.addWidget(self._figures)
        word = text(self.look, Style.BODY, self.tr("of the members are present"), "second")
        column.addLayout(row(self._counted, word, None, spacing=8))
        column.addWidget(self._rule)
        column.addWidget(self._voices)
        return frame

    def show_view(self, view: MeetingView) -> None:
        fresh = self._view is None or self._view.key != view.key
        before = self._seated
        self._view = view
        seated, decided = self._seated, self.desk.services.decisions
        if seated:
            self.seats.show_present(seated.present, self._conflicts, changeable=False)
            self.meeting.show_meeting(seated.venue, seated.operator, changeable=False)
        elif fresh or before:
            self.seats.show_present(decided.present, self._conflicts, changeable=True)
            self.meeting.show_meeting(decided.venue, self._usual, changeable=True)
        else:
            self.seats.show_present(self.seats.present, self._conflicts, changeable=True)
        self.ballot.setVisible(seated is not None)
        if seated:
            self._show_vote(view, seated)
        self._show_facts(view)
        self._show_banner(view)
        self._on_changed()

    def _show_vote(self, view: MeetingView, seated: CommissionSeated) -> None:
        vote = view.first_vote
        loss = self.tr("Item 1: the winner loses the prize")
        self.ballot.rename(loss if view.redraw else self.tr("Item 1: to approve the list of participants"))
        self.ballot.show_members(seated.seats, vote if vote and vote.carried else None)
        if vote and not vote.carried and vote != self._refused:
            self.ballot.clear()
        self._refused = vote if vote and not vote.carried else None

    def _show_facts(self, view: MeetingView) -> None:
        seated, listed = self._seated, view.meeting.imported
        rows = []
        if seated:
            began = local(seated.started_at)
            rows.append((self.tr("Began"), f"{began:%d.%m.%Y, %H:%M} (UTC{began.isoformat()[-6:]})"))
        if listed:
            words = self.tr("%n participant(s)", "", listed.admitted)
            frozen = self.tr("{participants}, frozen") if view.meeting.frozen else self.tr("{participants}, not frozen")
            rows.append((self.tr("List"), frozen.format(participants=words)))
        rows += self._loss(view.redraw, view.fallen) if view.redraw else []
        if not view.redraw:
            rows.append((self.tr("Due"), long_day_words(view.period.deadline)))
        self.meeting.show_facts(rows)

    def _loss(self, redraw: Redraw, name: str) -> list[tuple[str, str]]:
        """Who falls away and why, and how the prize goes on."""
        ways = {
            Succession.BY_CHANCE: self.tr("by chance, between the two reserves"),
            Succession.IN_ORDER: self.tr("to the reserves in their order"),
            Succession.LAST_RESERVE: self.tr("to the last reserve"),
            Succession.NOBODY: self.tr("to nobody: no reserve is left"),
        }
        return [
            (self.tr("Falls away"), name),
            (self.tr("Reason"), reason_word(redraw.opened.reason)),
            (self.tr("The prize goes on"), ways[redraw.opened.succession]),
        ]

    def _show_banner(self, view: MeetingView) -> None:
        names = [m.name for m in self.desk.services.decisions.commission.members if m.id in self._conflicts]
        self.banner.setVisible(bool(names) or self._refused is not None)
        if self._refused:
            self.banner.show_words(
                "warn",
                self.tr("The decision was not taken by this vote."),
                self.tr("The members vote again; before that another list can be imported at step 1.")
                if view.redraw is None
                else self.tr("The prize stays with its winner until the members decide."),
            )
        elif names:
            self.banner.show_words(
                "warn",
                self.tr("Conflict of interest: {names}").format(names=", ".join(names)),
                self.tr("A name of the commission stands in the list. The list does not change for it."),
            )

    def foot(self) -> Foot:
        if self._view is None or self._view.report is None:
            return Foot(self.tr("The list is imported first"))
        if self._seated is None:
            missing = self._missing()
            words = missing or self.tr("The seating is noted once")
            return Foot(words, self.tr("Note those present"), not missing and not self._busy)
        if self._view.step in _VOTING:
            left = len(self._seated.seats) - len(self.ballot.votes)
            words = self.tr("Votes missing: {count}").format(count=left) if left else self.tr("All have voted")
            return Foot(words, self.tr("Note the vote"), not left and not self._busy)
        words = (
            self.tr("Next step: the prize goes on") if self._view.redraw else self.tr("Next step: the list is frozen")
        )
        return Foot(words, self.tr("Next"), enabled=True)

    def primary(self) -> None:
        if self._view is None or not self.foot().enabled:
            return
        (period, number), seated = self._view.key, self._draft()
        if self._seated is None and seated:
            self.desk.run(lambda use, control: use.seating.seat(period, seated, number))
        elif self._view.step in _VOTING:
            item, votes = _VOTING[self._view.step], self.ballot.votes
            self.desk.run(lambda use, control: use.seating.vote(period, item, votes, number=number))
        else:
            self.next_wanted.emit()

    @property
    def _seated(self) -> CommissionSeated | None:
        """The seating that may decide; one without a quorum is taken anew."""
        seated = self._view.meeting.seated if self._view else None
        return seated if seated and has_quorum(seated) else None

    @property
    def _usual(self) -> str:
        """Who works the program unless another member is pressed: whoever signed in, if of the commission."""
        signed, decided = self.desk.operator.id, self.desk.services.decisions
        return signed if signed in {member.id for member in decided.commission.members} else decided.operator

    @property
    def _conflicts(self) -> tuple[str, ...]:
        report = self._view.report if self._view else None
        commission = self.desk.services.decisions.commission
        return tuple(member.id for member in conflicts(report, commission)) if report else ()

    def _draft(self) -> CommissionSeated | None:
        """The seating as it stands on the page; None while nobody works the program."""
        operator, decided = self.meeting.operator, self.desk.services.decisions
        if operator is None:
            return None
        return CommissionSeated(
            str(self.desk.period),
            decided.commission,
            self.seats.present,
            operator,
            self.meeting.venue,
            decided.invited,
            self._now(),
        )

    def _missing(self) -> str:
        """What the seating still lacks, in words."""
        venue, draft = self.meeting.venue, self._draft()
        chair = self.desk.services.decisions.commission.having(Role.CHAIR)
        if not any(member.id in self.seats.present for member in chair):
            return self.tr("No quorum: the chair is absent")
        if not (venue.kk and venue.ru):
            return self.tr("The place is missing in one of the languages")
        if draft is None:
            return self.tr("Nobody works the program yet")
        return "" if has_quorum(draft) else self.tr("No quorum: too few members are present")

    @Slot()
    def _on_changed(self) -> None:
        """Shows what follows from who is present."""
        present = self.seats.present
        members = self.desk.services.decisions.commission.members
        self.meeting.offer(present)
        self._figures.show_seats(tuple(member.id in present for member in members))
        self._counted.setText(f"{count_words(len(present))} / {count_words(len(members))}")
        self._show_quorum()
        self.foot_changed.emit()

    def _show_quorum(self) -> None:
        draft = self._seated or self._draft()
        quorum = draft is not None and has_quorum(draft)
        self._quorum.setText(self.tr("Quorum is present") if quorum else self.tr("No quorum"))
        mark(self._quorum, chip="ok" if quorum else "err")
        self._voices.setText(self._voices_missing(draft) if draft else "")
        self._voices.setVisible(bool(self._voices.text()))

    def _voices_missing(self, draft: CommissionSeated) -> str:
        """The sentence of the use case that would refuse the numbers, before it comes to that."""
        try:
            speakers(draft.present, draft.operator)
        except NotAllowed as refused:
            return spoken().error(refused)
        return ""

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        self._busy = busy
        self.foot_changed.emit()
