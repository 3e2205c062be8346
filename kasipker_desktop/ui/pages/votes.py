"""Step «Votes»: agenda item 2, the commission confirms the result; dissent and incidents beside it (looks 32)."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ...domain.commission import AgendaItem, VoteTaken
from ...domain.incident import IncidentKind
from ...domain.outcome import DrawnRole
from ...workflow.steps import Step
from ...workflow.viewing import MeetingView
from ..desk import Desk
from ..fonts import Style
from ..widgets.parts import Banner, Look, card, text
from ..widgets.two_columns import TwoColumns
from ..words import month_title
from .ballot import Ballot
from .dissent import DissentCard
from .incidents import IncidentsCard
from .step import Foot, StepPage
from .ways_out import WaysOut


class VotesStep(StepPage):
    """A vote that did not carry is noted too, and the members vote again."""

    def __init__(self, look: Look, desk: Desk) -> None:
        self._view: MeetingView | None = None
        self._refused: VoteTaken | None = None
        self._busy = False
        super().__init__(look, desk)
        desk.busy_changed.connect(self._on_busy)

    def _build(self) -> None:
        self.banner = Banner(self.look)
        self.ballot = Ballot(self.look, self.tr("Item 2: to confirm the result"))
        self.dissent = DissentCard(self.look)
        self.incidents = IncidentsCard(self.look)
        self.ways = WaysOut(self.look, self.desk, self)
        self.incidents.asked.connect(lambda kind: self.ways.ask(IncidentKind(kind)))
        for card_of_step in (self.ballot, self.dissent):
            card_of_step.changed.connect(self.foot_changed)
        self._columns = TwoColumns(self.look.scale)
        for left in (self.ballot, self.dissent):
            self._columns.left.addWidget(left)
        for right in (self._build_decision(), self.incidents):
            self._columns.right.addWidget(right)
        self._early, early = card((24, 24, 24, 24), 10)
        early.addWidget(text(self.look, Style.EMPTY_TITLE, self.tr("There is nothing to vote on yet"), wrap=True))
        words = self.tr("The commission votes on the result once the draw is held.")
        early.addWidget(text(self.look, Style.BODY, words, "second", wrap=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for widget in (self.banner, self._early, self._columns):
            column.addWidget(widget)
        column.addStretch(1)

    def _build_decision(self) -> QFrame:
        frame, column = card(spacing=8)
        column.addWidget(text(self.look, Style.CARD_TITLE, self.tr("Text of the decision")))
        self._decision = QVBoxLayout()
        self._decision.setSpacing(6)
        column.addLayout(self._decision)
        return frame

    def show_view(self, view: MeetingView) -> None:
        if self._view is None or self._view.key != view.key:
            self.dissent.clear()
        self._view = view
        seated, decided = view.meeting.seated, view.numbers is not None
        self._early.setVisible(not decided)
        self._columns.setVisible(decided)
        vote = view.result_vote
        if seated and decided:
            carried = vote if vote and vote.carried else None
            self.ballot.show_members(seated.seats, carried)
            if vote and not vote.carried and vote != self._refused:
                self.ballot.clear()
            self.dissent.show_members(seated.seats, carried.dissent if carried else None, changeable=carried is None)
            self._show_decision(view)
        self.incidents.show_view(view)
        self._show_refused(vote if vote and not vote.carried else None)
        self.foot_changed.emit()

    def _show_refused(self, vote: VoteTaken | None) -> None:
        self._refused = vote
        self.banner.setVisible(vote is not None)
        if vote:
            self.banner.show_words(
                "warn",
                self.tr("The result was not confirmed by this vote."),
                self.tr("random.org's numbers stand for ever; the members vote again, a dissent is printed."),
            )

    def _show_decision(self, view: MeetingView) -> None:
        while item := self._decision.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for place, (style, words) in enumerate(self._decided(view), 1):
            self._decision.addWidget(text(self.look, style, f"{place}) {words}", wrap=True))

    def _decided(self, view: MeetingView) -> list[tuple[Style, str]]:
        """The decision in short; the protocol has it in full."""
        if not view.drawn:
            unheld = self.tr("the draw for {month} is not held: the list has no participants.")
            words = self.tr("the prize for {month} is not awarded: no reserve is left.") if view.redraw else unheld
            return [(Style.SOLEMN, words.format(month=month_title(view.period)))]
        sentences = {
            DrawnRole.WINNER: self.tr("{name} is the winner of the draw for this period;"),
            DrawnRole.RESERVE_1: self.tr("{name} is the first reserve winner;"),
            DrawnRole.RESERVE_2: self.tr("{name} is the second reserve winner;"),
        }
        people = [
            (
                Style.SOLEMN_STRONG if person.role is DrawnRole.WINNER else Style.SOLEMN,
                sentences[person.role].format(name=person.name),
            )
            for person in view.drawn
        ]
        return [*people, (Style.SOLEMN, self.tr("the prize goes to the winner."))]

    def foot(self) -> Foot:
        view = self._view
        if view is None or view.numbers is None:
            return Foot(self.tr("The draw comes first"))
        if view.step is not Step.RESULT_VOTE:
            return Foot(self.tr("The vote is noted"), self.tr("To the signatures"), enabled=True)
        seats = view.meeting.seated.seats if view.meeting.seated else ()
        left = len(seats) - len(self.ballot.votes)
        words = self.tr("Votes missing: {count}").format(count=left) if left else self.dissent.missing()
        ready = not words
        return Foot(words or self.tr("All have voted"), self.tr("Note the vote"), ready and not self._busy)

    def primary(self) -> None:
        view = self._view
        if view is None or not self.foot().enabled:
            return
        if view.step is not Step.RESULT_VOTE:
            self.next_wanted.emit()
            return
        votes, dissent = self.ballot.votes, self.dissent.dissent
        self.desk.run(
            lambda use, control: use.seating.vote(view.period, AgendaItem.RESULT, votes, dissent, view.number)
        )

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        self._busy = busy
        self.foot_changed.emit()
