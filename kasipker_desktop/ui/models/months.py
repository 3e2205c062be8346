"""The months of the campaign as a table: period, deadline, where the meeting stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ...workflow.steps import Step
from ...workflow.viewing import MonthView
from ..words import count_words, day_words, month_word

PERIOD, DEADLINE, PARTICIPANTS, STATE, WINNER = range(5)
_Index = QModelIndex | QPersistentModelIndex


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
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (
            self.tr("Period"),
            self.tr("Due"),
            self.tr("Participants"),
            self.tr("State"),
            self.tr("Winner"),
        )
        return heads[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(self._months[index.row()], index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == PARTICIPANTS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _words(self, month: MonthView, column: int) -> str:
        if column == PERIOD:
            return month_word(month.plan.period)
        if column == DEADLINE:
            return day_words(month.deadline)
        if column == PARTICIPANTS:
            return "" if month.participants is None else count_words(month.participants)
        return self._state(month.step) if column == STATE else month.winner or ""

    def _state(self, step: Step) -> str:
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
            Step.DONE: self.tr("Documents ready"),
        }
        return states[step]
