"""The months page: the campaign at a glance, and the way into a meeting (looks 01, 34)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ...domain.calendar import Period, local
from ...workflow.reminding import DRAW_DAYS, Due, Reminder, reminders
from ...workflow.steps import Step
from ...workflow.viewing import MonthView
from ..desk import Desk
from ..models.months import PUBLISHED, WAY, WINNER, MonthsModel
from ..widgets.foot_bar import FootBar
from ..widgets.page_head import PageHead
from ..widgets.parts import Banner, Look, button, card
from ..widgets.scrolling import lay_out
from ..widgets.tables import HEAD, ROW, give_way, table_view
from ..widgets.when_seen import WhenSeen
from ..words import day_words, long_day_words, month_title
from .month_cards import BarsCard, FundCard, MonthCard, RehearsalCard

_ROOMY = 1160
"""Narrower pages leave out what the state's word tells already: the way's bars, the day of publication."""


class MonthsPage(QWidget):
    """A press chooses a month; Enter, a double press or the foot's button opens its meeting."""

    meeting_wanted = Signal(object)
    award_wanted = Signal(object)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._roomy = round(_ROOMY * look.scale)
        self._reminder: Reminder | None = None
        self._chosen = False
        self._month: MonthView | None = None
        self._shown: tuple[Sequence[MonthView], Period, date] | None = None
        self._build(look)
        WhenSeen(self, desk, self._show)

    def _build(self, look: Look) -> None:
        campaign = self._desk.services.campaign
        title = self.tr("Promotion «{name}», {year}").format(name=campaign.name, year=campaign.starts.year)
        self.banner = Banner(look)
        self.banner.action.clicked.connect(self._open_reminder)
        self.bars, self.fund = BarsCard(look), FundCard(look, campaign)
        self.month, self.rehearsal = MonthCard(look), RehearsalCard(look)
        self._glance = QWidget()
        glance = QHBoxLayout(self._glance)
        glance.setContentsMargins(0, 0, 0, 0)
        glance.setSpacing(16)
        glance.addWidget(self.bars, 8)
        glance.addWidget(self.fund, 5)
        self._cards = QWidget()
        cards = QHBoxLayout(self._cards)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(16)
        cards.addWidget(self.month, 1)
        cards.addWidget(self.rehearsal, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for widget in (self.banner, self._glance, self._cards, self._build_table(look)):
            column.addWidget(widget)
        column.addStretch(1)
        self._lay_out(look, title, inside)

    def _build_table(self, look: Look) -> QFrame:
        self._model = MonthsModel(self)
        self.table = table_view(look, self._model)
        self.table.setAccessibleName(self.tr("Months of the promotion"))
        self.table.setFixedHeight(round((HEAD + ROW * len(self._desk.services.campaign.plan) + 2) * look.scale))
        give_way(self.table, WINNER)
        self.table.clicked.connect(self._choose)
        self.table.activated.connect(self._open_row)
        self.table.doubleClicked.connect(self._open_row)
        frame, column = card((1, 4, 1, 6), 0)
        column.addWidget(self.table)
        return frame

    def _lay_out(self, look: Look, title: str, inside: QWidget) -> None:
        self._foot = FootBar(look)
        self._foot.primary.connect(self._open)
        self.award = button(look, "secondary", self.tr("The prize"), "awards")
        self.award.clicked.connect(self._open_award)
        self._foot.set_actions(self.award)
        lay_out(self, PageHead(look, title, self._desk.services.clock), inside, self._foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column in (WAY, PUBLISHED):
            self.table.setColumnHidden(column, event.size().width() < self._roomy)

    @Slot()
    def _show(self) -> None:
        months = self._desk.months
        if (months, self._desk.period, self._today()) == self._shown:
            return
        self._shown = months, self._desk.period, self._today()
        periods = [month.plan.period for month in months]
        place = periods.index(self._desk.period)
        self._model.show_months(months)
        self.table.selectRow(place)
        begun = any(month.step is not Step.LIST for month in months)
        self._glance.setVisible(begun)
        self._cards.setVisible(not begun)
        self.rehearsal.setVisible(self._desk.services.rehearsal)
        self.bars.show_months(months, self._desk.period)
        self.fund.show_months(months)
        self.rehearsal.show_months(months)
        self._show_month(months[place])
        due = reminders(months, self._today()) if begun and not self._chosen else ()
        self._reminder = due[0] if due else None
        if due:
            self._show_reminder(due)

    def _today(self) -> date:
        return local(self._desk.services.clock()).date()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self._chosen = True
        self._show_month(self._model.month(index.row()))

    @Slot(QModelIndex)
    def _open_row(self, index: QModelIndex) -> None:
        self._choose(index)
        self._open()

    def _show_month(self, month: MonthView) -> None:
        self._month = month
        self.month.show_month(month)
        self._show_banner(month)
        self.award.setVisible(month.prize is not None)
        self._foot.show_state(month_title(month.plan.period), self.tr("Open the meeting"), enabled=True)

    def _show_reminder(self, due: Sequence[Reminder]) -> None:
        """The most urgent of what is due; the others are counted."""
        first = due[0]
        month, day = month_title(first.period), long_day_words(first.day)
        titles = {
            Due.WINDOW_OVER: self.tr("{month}: the winner's days are over."),
            Due.DRAW_LATE: self.tr("{month}: the draw is late."),
            Due.WINDOW_ENDS: self.tr("{month}: the winner's days end soon."),
            Due.DRAW_DUE: self.tr("{month}: the draw is due."),
            Due.PUBLISH: self.tr("{month}: the result is not published."),
        }
        words = {
            Due.WINDOW_OVER: self.tr("The last day was {day}: the commission decides whether the prize goes on."),
            Due.DRAW_LATE: self.tr("Due: {day}. It can still be held; the protocol prints the reason of the delay."),
            Due.WINDOW_ENDS: self.tr("The last day is {day}."),
            Due.DRAW_DUE: self.tr("Due: {day}."),
            Due.PUBLISH: self.tr("Drawn on {day}."),
        }[first.due].format(day=day)
        more = self.tr("%n more thing(s) are due.", "", len(due) - 1) if len(due) > 1 else ""
        state = "err" if first.left < 0 and first.due is not Due.PUBLISH else "warn"
        self.banner.show_words(state, titles[first.due].format(month=month), f"{words} {more}".strip(), self.tr("Open"))

    def _show_banner(self, month: MonthView) -> None:
        """The chosen month's deadline, or the remark of its row in the terms."""
        left = (month.deadline - self._today()).days
        due = self.tr("Due: {day}.").format(day=long_day_words(month.deadline))
        if month.plan.remark:
            self.banner.show_words("info", month.plan.remark.of(self.locale().name()[:2]), due)
        elif month.drawn_on is None and month.step is not Step.DONE and left < 0:
            words = self.tr("{month}: the draw is %n day(s) late.", "", -left)
            reason = self.tr("It can still be held; the protocol prints the reason of the delay.")
            self.banner.show_words("err", words.format(month=month_title(month.plan.period)), f"{due} {reason}")
        elif month.drawn_on is None and month.step is not Step.DONE and left <= DRAW_DAYS:
            words = self.tr("{month}: %n day(s) left for the draw.", "", left)
            self.banner.show_words("warn", words.format(month=month_title(month.plan.period)), due)
        elif month.days_late and month.drawn_on:
            words = self.tr("{month}: the draw was %n day(s) late.", "", month.days_late)
            held = self.tr("Held: {day}.").format(day=day_words(month.drawn_on))
            self.banner.show_words("warn", words.format(month=month_title(month.plan.period)), f"{due} {held}")
        else:
            self.banner.hide()

    @Slot()
    def _open(self) -> None:
        if self._month:
            self.meeting_wanted.emit(self._month.plan.period)

    @Slot()
    def _open_award(self) -> None:
        if self._month:
            self.award_wanted.emit(self._month.plan.period)

    @Slot()
    def _open_reminder(self) -> None:
        if self._reminder is None:
            return
        meeting = self._reminder.due in (Due.DRAW_LATE, Due.DRAW_DUE)
        (self.meeting_wanted if meeting else self.award_wanted).emit(self._reminder.period)
