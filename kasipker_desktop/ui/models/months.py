"""The months of the campaign as a table: participants, the draw against its deadline, winner, state, protocols."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ...domain.delivery import AwardStep
from ...workflow.following import PrizeState
from ...workflow.steps import Step
from ...workflow.viewing import MonthView
from ..award_words import step_word
from ..fonts import Style
from ..widgets.tables import BARS_ROLE, CHIP_ROLE, SECOND_ROLE, STYLE_ROLE, TONE_ROLE
from ..words import count_words, month_word

PERIOD, PARTICIPANTS, DRAW, WINNER, WAY, STATE, PROTOCOLS, PUBLISHED = range(8)
_Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class MonthsModel(QAbstractTableModel):
    """A row a period, in the campaign's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._months: Sequence[MonthView] = ()

    def show_months(self, months: Sequence[MonthView]) -> None:
        """Shows the months as they stand."""
        self.beginResetModel()
        self._months = months
        self.endResetModel()

    def month(self, row: int) -> MonthView:
        """The month of a row."""
        return self._months[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._months)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 8

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == PARTICIPANTS:
            return _RIGHT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Period"),
            self.tr("Participants"),
            self.tr("Draw"),
            self.tr("Winner"),
            self.tr("Prize's way"),
            self.tr("State"),
            self.tr("Protocol"),
            self.tr("Published"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        month, column = self._months[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(month, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column == PARTICIPANTS else None
        if role == STYLE_ROLE:
            return Style.STRONG if column in (PERIOD, STATE) else Style.BODY
        if role == TONE_ROLE:
            return self._tone(month, column)
        return self._more(month, role) if column == DRAW else self._way(month, role) if column == WAY else None

    def _way(self, month: MonthView, role: int) -> object:
        """The places of the path that are reached, as pieces."""
        if role != BARS_ROLE or month.prize is None:
            return None
        return month.prize.reached, len(AwardStep), "ok" if month.prize.closed else "primary"

    def _words(self, month: MonthView, column: int) -> str:
        prize = month.prize
        words = {
            PERIOD: month_word(month.plan.period),
            PARTICIPANTS: "" if month.participants is None else count_words(month.participants),
            DRAW: f"{month.drawn_on:%d.%m}" if month.drawn_on else "",
            WINNER: month.winner or "",
            STATE: self._prize(prize) if prize else self._state(month),
            PROTOCOLS: ", ".join(f"№\u00a0{number}" for number in month.protocols),
            PUBLISHED: f"{month.published_on:%d.%m}" if month.published_on else "",
        }
        return words.get(column, "")

    def _more(self, month: MonthView, role: int) -> object:
        """Beside the day of the draw: the deadline, and how late it was."""
        if role == SECOND_ROLE:
            return self.tr("due {day}").format(day=f"{month.deadline:%d.%m}")
        if role == CHIP_ROLE and month.days_late:
            return "err", self.tr("%n day(s) late", "", month.days_late)
        return None

    def _tone(self, month: MonthView, column: int) -> str:
        if column == STATE and month.prize:
            prize = month.prize
            return "ok" if prize.closed else "err" if prize.unawarded else "warn" if prize.lost else "primary"
        if column == STATE:
            return "ok" if month.step is Step.DONE else "ink2" if month.step is Step.LIST else "warn"
        return "err" if column == DRAW and month.days_late else "ink"

    def _prize(self, prize: PrizeState) -> str:
        """Where the prize is; a redraw is named."""
        if prize.unawarded:
            return self.tr("Not handed over")
        if prize.lost:
            return self.tr("The winner fell away")
        words = step_word(list(AwardStep)[prize.reached - 1]) if prize.in_order else self.tr("Under way")
        return self.tr("Redraw: {state}").format(state=words.lower()) if prize.went_on else words

    def _state(self, month: MonthView) -> str:
        if month.step is Step.DONE:
            return self.tr("Not held")
        states = {
            Step.LIST: self.tr("Not begun"),
            Step.COMMISSION: self.tr("List imported"),
            Step.LIST_VOTE: self.tr("Commission seated"),
            Step.FREEZE: self.tr("List approved"),
            Step.TICKET: self.tr("List frozen"),
            Step.NUMBERS: self.tr("Ticket shown"),
            Step.PRESS: self.tr("Ready to draw"),
            Step.ANSWER: self.tr("Waiting for the answer"),
            Step.RESULT_VOTE: self.tr("Drawn"),
            Step.PROTOCOL: self.tr("Result approved"),
            Step.SIGNATURES: self.tr("Being signed"),
            Step.ACT: self.tr("Protocol signed"),
        }
        return states[month.step]
