"""The cards of the months page: participants by month, the prize fund, the chosen month, the rehearsal store."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...domain.calendar import Period
from ...domain.campaign import Campaign
from ...workflow.steps import Step
from ...workflow.viewing import MonthView
from ..fonts import Style
from ..widgets.fund_strip import HANDED_OVER, LEFT, UNDER_WAY, FundStrip
from ..widgets.month_bars import MonthBar, MonthBars
from ..widgets.parts import Facts, Look, row, text
from ..words import count_words, day_words, long_day_words, month_title, month_word

_SIDE = 20


class _Card(QFrame):
    """A card with a title."""

    def __init__(self, look: Look, style: Style = Style.SMALL_CARD_TITLE, title: str = "") -> None:
        super().__init__()
        self.look = look
        self.setProperty("card", True)
        self.title = text(look, style, title, wrap=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_SIDE, 18, _SIDE, 16)
        self.column.setSpacing(10)


class BarsCard(_Card):
    """Participants by month."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.title.setText(self.tr("Participants by month"))
        self._bars = MonthBars(look)
        self._bars.setAccessibleName(self.title.text())
        legend = row(self.title, None, spacing=6)
        self.title.setWordWrap(False)
        marks = (("primary", self.tr("admitted")), ("line2", self.tr("excluded")), ("gold", self.tr("this month")))
        for token, word in marks:
            square = QWidget()
            square.setFixedSize(11, 11)
            square.setStyleSheet(f"background: {getattr(look.tokens, token)}; border-radius: 3px;")
            legend.addSpacing(8)
            legend.addWidget(square)
            legend.addWidget(text(look, Style.SMALL, word, "second"))
        self.column.addLayout(legend)
        self.column.addWidget(self._bars)

    def show_months(self, months: Sequence[MonthView], now: Period) -> None:
        """Shows the campaign's months; `now` is the open one."""
        self._bars.show_bars(
            [
                MonthBar(
                    month_word(month.plan.period)[:3].lower(),
                    month.participants,
                    month.excluded,
                    month.plan.period == now,
                )
                for month in months
            ]
        )


class FundCard(_Card):
    """The prize fund against Table 1 of the terms."""

    def __init__(self, look: Look, campaign: Campaign) -> None:
        super().__init__(look)
        self.title.setText(self.tr("Prize fund"))
        self._strip = FundStrip(look)
        self._strip.setAccessibleName(self.title.text())
        self._words = text(look, Style.BODY, role="second", wrap=True)
        count = sum(line.certificates for line in campaign.plan)
        pieces = self.tr("%n certificate(s) of {nominal} ₸", "", count)
        whole = text(look, Style.SECOND_NUMBER, f"{count_words(campaign.fund)}\u00a0₸")
        self.column.addWidget(self.title)
        self.column.addWidget(whole)
        nominal = pieces.format(nominal=count_words(campaign.prize.nominal))
        self.column.addWidget(text(look, Style.BODY, nominal, "second", wrap=True))
        self.column.addWidget(self._strip)
        self.column.addWidget(self._words)
        self.column.addStretch(1)

    def show_months(self, months: Sequence[MonthView]) -> None:
        """Shows how many certificates were drawn, and how many are left."""
        states = [self._state(month) for month in months for _ in range(month.plan.certificates)]
        self._strip.show_states(states)
        words = self.tr("{given} handed over, {drawn} under way, {left} left; as in Table 1 of the terms")
        given, left = states.count(HANDED_OVER), states.count(LEFT)
        self._words.setText(words.format(given=given, drawn=states.count(UNDER_WAY), left=left))

    def _state(self, month: MonthView) -> int:
        if month.prize is None or month.prize.unawarded:
            return LEFT
        return HANDED_OVER if month.prize.delivered else UNDER_WAY


class MonthCard(_Card):
    """The chosen month while no list of the campaign was imported yet."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, Style.EMPTY_TITLE)
        self.column.setContentsMargins(24, 24, 24, 20)
        self._words = text(look, Style.BODY, role="second", wrap=True)
        self._facts = Facts(look, ready=1)
        for widget in (self.title, self._words, self._facts):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def show_month(self, month: MonthView) -> None:
        """Shows what begins a meeting, and the deadline."""
        period = month.plan.period
        empty = month.step is Step.LIST
        title = self.tr("{month}: no list yet").format(month=month_word(period)) if empty else month_title(period)
        self.title.setText(title)
        self._words.setText(
            self.tr(
                "Billing's Excel or text file begins the meeting. The order of columns and the number of sheets do "
                "not matter; the file itself is not changed."
            )
        )
        rows = [(self.tr("Due"), long_day_words(month.deadline))]
        if month.drawn_on:
            rows.append((self.tr("Drawn on"), day_words(month.drawn_on)))
        self._facts.show_rows(rows)


class RehearsalCard(_Card):
    """What a rehearsal is, so that nobody takes it for a draw."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, Style.CARD_TITLE)
        self.title.setText(self.tr("About the rehearsal store"))
        self.column.setContentsMargins(24, 24, 24, 20)
        self._facts = Facts(look, ready=5)
        self.column.addWidget(self.title)
        self.column.addWidget(self._facts)
        self.column.addStretch(1)

    def show_months(self, months: Sequence[MonthView]) -> None:
        """Shows the facts, with the number of rehearsals held so far."""
        held = sum(1 for month in months if month.winner)
        self._facts.show_rows(
            [
                (self.tr("Its result"), self.tr("has no force: its key is another, random.org does not sign")),
                (self.tr("On paper"), self.tr("«REHEARSAL» across every page")),
                (self.tr("On the stage"), self.tr("a yellow plate, no weave")),
                (self.tr("Counted"), self.tr("rehearsals held so far: {count}").format(count=held)),
                (self.tr("The real store"), self.tr("is another file and has nothing to do with it")),
            ]
        )
