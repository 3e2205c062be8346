"""The award page: the way of a period's prize as a line of facts, and the deed that comes next (looks 07)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.award import PrizeForfeited
from ...domain.calendar import Period, local
from ...domain.delivery import AwardStep
from ...domain.errors import KnownError
from ...domain.people import Participant
from ...workflow.following import AwardView, Way
from ...workflow.steps import Step
from ..award_words import deed_word, reason_word, step_word
from ..desk import Desk
from ..fonts import Style
from ..operator_words import viewer_words
from ..theme import mark
from ..widgets.choice_box import ChoiceBox
from ..widgets.foot_bar import FootBar
from ..widgets.page_head import PageHead
from ..widgets.parts import Banner, Look, button, card, chip, row, text
from ..widgets.scrolling import lay_out
from ..widgets.stepper import Stepper, StepState, StepView
from ..widgets.two_columns import TwoColumns
from ..widgets.when_seen import WhenSeen
from ..words import day_words, error_sentence, long_day_words, month_title, month_word
from .award_cards import ContactsCard, DaysCard, PersonCard, ReservesCard
from .award_forms import AwardForms
from .award_history import show_history

WARN_DAYS = 3
"""From this many days before the end of the window the chip warns."""


def _short(period: Period) -> str:
    """«Ақпан 2024»: what fits beside the clock."""
    return f"{month_word(period)} {period.year}"


class AwardsPage(QWidget):
    """Shows the open month's prize; a month with a winner is chosen in the head."""

    meeting_wanted = Signal(object)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._view: AwardView | None = None
        self._person: tuple[Period, int, Participant] | None = None
        self._months: tuple[Period, ...] = ()
        self.forms = AwardForms(look, desk, self)
        self._build(look)
        desk.failed.connect(self._tell)
        WhenSeen(self, desk, self._load)

    # --- building

    def _build(self, look: Look) -> None:
        services = self._desk.services
        self.path = Stepper(look.tokens, look.scale)
        self.path.setAccessibleName(self.tr("The prize's way"))
        self.banner = Banner(look)
        self.banner.action.clicked.connect(self._act_on_banner)
        self.days = DaysCard(look, services.campaign.holidays)
        self.contacts, self.person = ContactsCard(look), PersonCard(look, services.campaign)
        self.reserves = ReservesCard(look)
        self.contacts.add.clicked.connect(self._add_attempt)
        self.person.wanted.connect(self._reveal)
        self.person.edit.clicked.connect(self._add_data)
        frame, column = card((28, 18, 28, 12), 0)
        column.addWidget(self.path)
        columns = TwoColumns(look.scale, (13, 7))
        columns.left.addWidget(self.days)
        columns.left.addWidget(self.contacts)
        columns.right.addWidget(self.person)
        columns.right.addWidget(self.reserves)
        self._full = QWidget()
        whole = QVBoxLayout(self._full)
        whole.setContentsMargins(0, 0, 0, 16)
        whole.setSpacing(16)
        whole.addWidget(frame)
        whole.addWidget(self.banner)
        whole.addWidget(columns)
        whole.addStretch(1)
        self._lay_out(look)

    def _build_empty(self, look: Look) -> QWidget:
        self._empty, column = card((36, 32, 36, 32), 12)
        self._empty_title = text(look, Style.EMPTY_TITLE, wrap=True)
        self._empty_words = text(look, Style.BODY, role="second", wrap=True)
        self.go = button(look, "primary", self.tr("Open the meeting"))
        self.go.clicked.connect(self._open_meeting)
        column.addWidget(self._empty_title)
        column.addWidget(self._empty_words)
        column.addLayout(row(self.go, None))
        return self._empty

    def _lay_out(self, look: Look) -> None:
        self.head, self._left_chip = PageHead(look, now=self._desk.services.clock), chip(look)
        self.choice = ChoiceBox(look, self.tr("Month"))
        self.choice.activated.connect(self._choose)
        self.choice.setMinimumWidth(round(170 * look.scale))
        self.head.add(self._left_chip)
        self.head.add(self.choice)
        self.foot = FootBar(look)
        self.foot.primary.connect(self._next)
        self.refuse = button(look, "danger", self.tr("The winner falls away"))
        self.refuse.clicked.connect(self._forfeit)
        self.publish = button(look, "secondary", self.tr("Published"))
        self.publish.clicked.connect(self._publish)
        self.history = button(look, "secondary", self.tr("The prize's history"))
        self.history.clicked.connect(self._show_history)
        self.foot.set_actions(self.refuse, self.publish, self.history)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._build_empty(look))
        inside.addWidget(self._full)
        inside.addStretch(1)
        lay_out(self, self.head, holder, self.foot)

    # --- showing

    @property
    def view(self) -> AwardView | None:
        """What is shown."""
        return self._view

    @Slot()
    def _load(self) -> None:
        period = self._desk.period
        self._desk.read(lambda viewing: viewing.award(period), self._show)

    def _show(self, view: AwardView) -> None:
        if view.period != self._desk.period:
            return
        self._view = view
        self.head.show_title(self.tr("Award: {month}").format(month=month_title(view.period).lower()))
        self._show_months()
        way = view.way
        self._empty.setVisible(way is None)
        self._full.setVisible(way is not None)
        if way is None:
            self._show_empty(view)
            return
        changeable = self._may_change and way.path.lost is None and way.path.step is not None
        now = self._desk.services.clock()
        self._show_path(way, view)
        self.days.show_way(way, now)
        self.contacts.show_way(way, view, changeable)
        opened = self._person if self._person and self._person[:2] == (view.period, way.path.number) else None
        self.person.show_way(way, view, opened[2] if opened else None, changeable)
        self.reserves.show_view(view)
        self._show_left(way)
        self._show_banner(view, way)
        self._show_foot(view, way)

    def _show_months(self) -> None:
        won = tuple(month.plan.period for month in self._desk.months if month.prize or month.step is Step.DONE)
        if won != self._months:
            self._months = won
            self.choice.clear()
            self.choice.addItems([_short(period) for period in won])
        self.choice.setVisible(len(won) > 1)
        self.choice.setCurrentIndex(won.index(self._desk.period) if self._desk.period in won else -1)

    def _show_empty(self, view: AwardView) -> None:
        if view.publishable:
            title = self.tr("{month}: the draw was not held")
            words = self.tr(
                "There was nobody to draw from; the protocol says so. The result is published like any other."
            )
        else:
            title = self.tr("{month}: nobody has won yet")
            words = self.tr("The winner stands here once the draw is held: ten days, calls, act, certificate.")
        self._empty_title.setText(title.format(month=month_title(view.period)))
        self._empty_words.setText(words)
        self._left_chip.hide()
        self.refuse.hide()
        self.history.hide()
        self._show_published(view)
        self.foot.show_state("", "", enabled=False)

    def _show_path(self, way: Way, view: AwardView) -> None:
        now = None if way.path.lost else way.path.step
        steps, names = [], view.names
        for step in AwardStep:
            reached = way.path.reached(step)
            state = StepState.DONE if reached else StepState.NOW if step is now else StepState.LATER
            who = f", {names.get(reached[1], reached[1])}" if reached and reached[1] else ""
            fact = f"{local(reached[0]):%d.%m %H:%M}{who}" if reached else self._waiting(step, way)
            steps.append(StepView(step_word(step), state, fact))
        places = list(AwardStep)
        self.path.show_steps(tuple(steps), places.index(now) if now else len(places))

    def _waiting(self, step: AwardStep, way: Way) -> str:
        tried = len(way.path.contacts)
        return self.tr("%n attempt(s)", "", tried) if step is AwardStep.CONTACTED and tried else ""

    def _show_left(self, way: Way) -> None:
        left = way.window.left(self._desk.services.clock())
        self._left_chip.setVisible(not way.path.fulfilled and way.path.lost is None)
        if left < 0:
            self._left_chip.setText(self.tr("the time is over"))
        elif left == 0:
            self._left_chip.setText(self.tr("today is the last day"))
        else:
            self._left_chip.setText(self.tr("%n day(s) left", "", left))
        mark(self._left_chip, chip="err" if left < 0 else "warn" if left <= WARN_DAYS else "tint")

    def _show_banner(self, view: AwardView, way: Way) -> None:
        """What the program proposes or announces; it takes the prize from nobody by itself."""
        proposed = view.proposal(self._desk.services.clock())
        if view.unawarded:
            words = self.tr("No reserve is left; the protocol says so. Everything noted stays.")
            self.banner.show_words("warn", self.tr("The prize was not handed over."), words)
        elif way.path.lost and isinstance(way.path.lost.fact, PrizeForfeited):
            reason = reason_word(way.path.lost.fact.reason)
            title = self.tr("The winner falls away: {reason}.").format(reason=reason)
            words = self.tr(
                "The commission votes and draws among the reserves in a meeting. A winner who answers now has lost the "
                "right once that is voted; until then the commission may vote against."
            )
            self.banner.show_words("warn", title, words)
        elif proposed:
            title = self.tr("Proposed to the commission: {reason}.").format(reason=reason_word(proposed))
            words = self.tr("The time ended on {day}. A winner who answers late can still be served until it is voted.")
            words = words.format(day=long_day_words(way.window.last))
            self.banner.show_words("err", title, words, self.tr("Open the meeting") if self._may_change else "")
        elif not way.path.fulfilled:
            title = self.tr("After {day} the program proposes that the prize goes on").format(
                day=day_words(way.window.last)
            )
            words = self.tr("if the winner has not answered and met the terms. The commission decides, by a protocol.")
            self.banner.show_words("info", title, words)
        else:
            self.banner.hide()

    def _show_foot(self, view: AwardView, way: Way) -> None:
        open_way = way.path.lost is None and not view.unawarded
        self.refuse.setVisible(self._may_change and open_way and not way.path.delivered)
        self.history.show()
        self._show_published(view)
        words, deed = self._next_deed(way) if open_way else ("", "")
        if deed and not self._may_change:
            words = viewer_words()
        self.foot.show_state(words, deed, enabled=bool(deed) and self._may_change)

    def _show_published(self, view: AwardView) -> None:
        """When the present result was published; before its protocol is signed there is nothing to publish."""
        self.publish.setVisible(view.publishable)
        self.publish.setEnabled(self._may_change)
        if view.published:
            self.publish.setText(self.tr("Published {day}").format(day=f"{local(view.published.at):%d.%m}"))
        else:
            self.publish.setText(self.tr("Note the publication"))

    @property
    def _may_change(self) -> bool:
        return self._desk.operator.may_change

    def _next_deed(self, way: Way) -> tuple[str, str]:
        """What is said, and what the primary button does."""
        step = way.path.step
        if step is None:
            return self.tr("The prize is closed"), ""
        if step is AwardStep.ACT_SENT and way.confirmed is None:
            return self.tr("Before an act, the row is confirmed"), self.tr("Confirm the row")
        if step is AwardStep.ACT_SENT and way.path.act is None:
            return "", self.tr("Make the act")
        return "", deed_word(step)

    # --- the deeds

    @Slot()
    def _next(self) -> None:
        view, way = self._view, self._view.way if self._view else None
        if view is None or way is None or way.path.step is None:
            return
        step, period = way.path.step, view.period
        if step is AwardStep.CONTACTED:
            self.forms.contact(view, reached=True)
        elif step is AwardStep.ACT_SENT and way.confirmed is None:
            self.forms.confirm(view)
        elif step is AwardStep.ACT_SENT and way.path.act is None:
            number = int(way.path.draw.rsplit("/", 1)[1])
            self._desk.run(lambda use, control: use.awarding.make_act(period, number))
        elif step is AwardStep.ACT_SIGNED:
            self.forms.sign(view)
        else:
            self.forms.step(view, step)

    def _with_way(self, deed: Callable[[AwardView, Way], object]) -> None:
        if self._view and self._view.way:
            deed(self._view, self._view.way)

    @Slot()
    def _add_attempt(self) -> None:
        self._with_way(lambda view, way: self.forms.contact(view, reached=False))

    @Slot()
    def _add_data(self) -> None:
        self._with_way(lambda view, way: self.forms.data(view, way))

    @Slot()
    def _forfeit(self) -> None:
        now = self._desk.services.clock()
        self._with_way(lambda view, way: self.forms.forfeit(view, way, view.proposal(now)))

    @Slot()
    def _publish(self) -> None:
        if self._view:
            self.forms.publish(self._view)

    @Slot()
    def _show_history(self) -> None:
        self._with_way(lambda view, way: show_history(self._look, view, self))

    @Slot()
    def _act_on_banner(self) -> None:
        self._forfeit()

    @Slot()
    def _reveal(self) -> None:
        """Opens the person's data; that is a line in the journal."""
        view, way = self._view, self._view.way if self._view else None
        if view is None or way is None:
            return
        period, number, by = view.period, way.path.number, self._desk.operator.id

        def done(found: object) -> None:
            assert isinstance(found, Participant)
            self._person = (period, number, found)

        self._desk.consult(lambda use, control: use.keeping.open_person(period, number, by), done)

    @Slot(int)
    def _choose(self, place: int) -> None:
        self._desk.open_period(self._months[place])

    @Slot()
    def _open_meeting(self) -> None:
        self.meeting_wanted.emit(self._desk.period)

    @Slot(object)
    def _tell(self, error: object) -> None:
        if self.isVisible() and isinstance(error, KnownError | OSError):
            self.banner.show_words("err", error_sentence(error))
