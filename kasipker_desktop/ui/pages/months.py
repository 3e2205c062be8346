"""The months page: the campaign at a glance, and the way into a meeting (looks 01, 34)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ...domain.calendar import local
from ...workflow.steps import Step
from ...workflow.viewing import MonthView
from ..desk import Desk
from ..models.months import MonthsModel
from ..widgets.foot_bar import FootBar
from ..widgets.page_head import PageHead
from ..widgets.parts import Banner, Look, card
from ..widgets.scrolling import GUTTER, scrolling
from ..widgets.tables import HEAD, ROW, table_view
from ..words import day_words, long_day_words, month_title
from .month_cards import BarsCard, FundCard, MonthCard, RehearsalCard

WARN_DAYS = 5
"""From this many days before the deadline the page warns (domain.md R-12)."""


def _today() -> date:
    return local(datetime.now(UTC)).date()


class MonthsPage(QWidget):
    """A press chooses a month; Enter, a double press or the foot's button opens its meeting."""

    meeting_wanted = Signal(object)

    def __init__(self, look: Look, desk: Desk, today: Callable[[], date] = _today) -> None:
        super().__init__()
        self._desk = desk
        self._today = today
        self._month: MonthView | None = None
        self._build(look)
        desk.changed.connect(self._show)
        if desk.loaded:
            self._show()

    def _build(self, look: Look) -> None:
        campaign = self._desk.services.campaign
        title = self.tr("Promotion «{name}», {year}").format(name=campaign.name, year=campaign.starts.year)
        self.banner = Banner(look)
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
        self.table.clicked.connect(self._choose)
        self.table.activated.connect(self._open_row)
        self.table.doubleClicked.connect(self._open_row)
        frame, column = card((1, 4, 1, 6), 0)
        column.addWidget(self.table)
        return frame

    def _lay_out(self, look: Look, title: str, inside: QWidget) -> None:
        self._foot = FootBar(look)
        self._foot.primary.connect(self._open)
        head = QVBoxLayout()
        head.setContentsMargins(36, 26, 36, 16)
        head.addWidget(PageHead(look, title))
        body = QVBoxLayout()
        body.setContentsMargins(36, 0, 36 - GUTTER, 16)
        body.addWidget(scrolling(inside))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(body, 1)
        whole.addWidget(self._foot)

    @Slot()
    def _show(self) -> None:
        months = self._desk.months
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

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self._show_month(self._model.month(index.row()))

    @Slot(QModelIndex)
    def _open_row(self, index: QModelIndex) -> None:
        self._choose(index)
        self._open()

    def _show_month(self, month: MonthView) -> None:
        self._month = month
        self.month.show_month(month)
        self._show_banner(month)
        self._foot.show_state(month_title(month.plan.period), self.tr("Open the meeting"), enabled=True)

    def _show_banner(self, month: MonthView) -> None:
        """The chosen month's deadline, or the remark of its row in the terms."""
        left = (month.deadline - self._today()).days
        due = self.tr("Due: {day}.").format(day=long_day_words(month.deadline))
        if month.plan.remark:
            self.banner.show_words("info", month.plan.remark.of(self.locale().name()[:2]), due)
        elif month.drawn_on is None and left < 0:
            words = self.tr("{month}: the draw is %n day(s) late.", "", -left)
            reason = self.tr("It can still be held; the protocol prints the reason of the delay.")
            self.banner.show_words("err", words.format(month=month_title(month.plan.period)), f"{due} {reason}")
        elif month.drawn_on is None and left <= WARN_DAYS:
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
