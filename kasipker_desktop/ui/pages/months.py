"""The months page: the campaign at a glance, and the way into a meeting (looks 01, 34)."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...workflow.steps import Step
from ...workflow.viewing import MonthView
from ..desk import Desk
from ..fonts import Style
from ..models.months import MonthsModel
from ..widgets.foot_bar import FootBar
from ..widgets.parts import Facts, Look, card, row, text
from ..widgets.tables import table_view
from ..words import count_words, day_words, long_day_words, month_title, month_word, today_words


class MonthsPage(QWidget):
    """Choose a month, open its meeting."""

    meeting_wanted = Signal(object)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._build(look)
        desk.changed.connect(self._show)
        if desk.loaded:
            self._show()

    def _build(self, look: Look) -> None:
        campaign = self._desk.services.campaign
        title = self.tr("Promotion «{name}», {year}").format(name=campaign.name, year=campaign.starts.year)
        self._model = MonthsModel(self)
        self._table = table_view(look, self._model)
        self._table.setAccessibleName(self.tr("Months of the promotion"))
        self._table.clicked.connect(self._choose)
        self._table.activated.connect(self._choose)
        self._foot = FootBar(look)
        self._foot.primary.connect(self._open)
        frame, column = card((0, 0, 0, 0), 0)
        column.addWidget(self._table)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(frame, 3)
        body.addLayout(self._build_side(look), 2)
        content = QVBoxLayout()
        content.setContentsMargins(36, 26, 36, 16)
        content.setSpacing(20)
        content.addLayout(
            row(text(look, Style.PAGE_TITLE, title), None, text(look, Style.BODY, today_words(), "second"))
        )
        content.addLayout(body, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(content, 1)
        whole.addWidget(self._foot)

    def _build_side(self, look: Look) -> QVBoxLayout:
        self._month_title = text(look, Style.EMPTY_TITLE)
        self._month_words = text(look, Style.BODY, role="second", wrap=True)
        self._month_facts = Facts(look)
        month, month_column = card(spacing=12)
        for widget in (self._month_title, self._month_words, self._month_facts):
            month_column.addWidget(widget)
        fund, fund_column = card(spacing=8)
        fund_column.addWidget(text(look, Style.CARD_TITLE, self.tr("Prize fund")))
        fund_column.addWidget(text(look, Style.BIG_NUMBER, f"{count_words(self._desk.services.campaign.fund)} ₸"))
        self._fund_words = text(look, Style.BODY, role="second", wrap=True)
        fund_column.addWidget(self._fund_words)
        side = QVBoxLayout()
        side.setSpacing(16)
        side.addWidget(month)
        side.addWidget(fund)
        side.addStretch(1)
        return side

    @Slot()
    def _show(self) -> None:
        months = self._desk.months
        self._model.show_months(months)
        periods = [month.plan.period for month in months]
        self._table.selectRow(periods.index(self._desk.period))
        drawn = sum(month.plan.certificates for month in months if month.winner)
        total = sum(month.plan.certificates for month in months)
        words = self.tr("{drawn} of {total} certificates are drawn").format(drawn=drawn, total=total)
        self._fund_words.setText(words)
        self._show_month(months[periods.index(self._desk.period)])

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self._show_month(self._model.month(index.row()))

    def _show_month(self, month: MonthView) -> None:
        self._month = month
        period = month.plan.period
        begun = month.step is not Step.LIST
        self._month_title.setText(
            month_title(period) if begun else self.tr("{month}: no list yet").format(month=month_word(period))
        )
        self._month_words.setText(self._words(month))
        rows = [(self.tr("Due"), long_day_words(month.deadline))]
        if month.drawn_on:
            rows.append((self.tr("Drawn on"), day_words(month.drawn_on)))
        if month.winner:
            rows.append((self.tr("Winner"), month.winner))
        self._month_facts.show_rows(rows)
        self._foot.show_state(month_title(period), self.tr("Open the meeting"), enabled=True)

    def _words(self, month: MonthView) -> str:
        remark = month.plan.remark
        if remark:
            return remark.of(self.locale().name()[:2])
        if month.step is Step.LIST:
            return self.tr("Billing's Excel or text file begins the meeting. The file itself is not changed.")
        return ""

    @Slot()
    def _open(self) -> None:
        self.meeting_wanted.emit(self._month.plan.period)
