"""The attempts to reach a winner as a table: when, how, who, what it came to (looks 07)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ...domain.award import Channel, ContactOutcome, ContactTried
from ..dialogs.form import moment_words
from ..widgets.tables import CHIP_ROLE, ICON_ROLE

WHEN, HOW, WHO, OUTCOME = range(4)
_Index = QModelIndex | QPersistentModelIndex
_ICONS = {Channel.CALL: "phone", Channel.SMS: "message", Channel.EMAIL: "mail", Channel.CABINET: "user"}
_STATES = {
    ContactOutcome.NO_ANSWER: "warn",
    ContactOutcome.WRONG_NUMBER: "err",
    ContactOutcome.SENT: "neutral",
    ContactOutcome.REACHED: "ok",
}


class ContactsModel(QAbstractTableModel):
    """A row an attempt, the oldest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tried: Sequence[ContactTried] = ()
        self._names: Mapping[str, str] = {}

    def show_attempts(self, tried: Sequence[ContactTried], names: Mapping[str, str]) -> None:
        """Shows the attempts; `names` says who a member's id is."""
        self.beginResetModel()
        self._tried, self._names = tried, names
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._tried)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Time"), self.tr("Way"), self.tr("Who"), self.tr("Outcome"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        tried, column = self._tried[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return ("", self.way(tried.channel), self._names.get(tried.by, tried.by), "")[column] or (
                moment_words(tried.at) if column == WHEN else ""
            )
        if role == ICON_ROLE and column == HOW:
            return _ICONS[tried.channel]
        if role == CHIP_ROLE and column == OUTCOME:
            return _STATES[tried.outcome], self.outcome(tried.outcome)
        return self.outcome(tried.outcome) if role == Qt.ItemDataRole.AccessibleTextRole and column == OUTCOME else None

    def way(self, channel: Channel) -> str:
        """The word of a channel."""
        return {
            Channel.CALL: self.tr("Call"),
            Channel.SMS: self.tr("SMS"),
            Channel.EMAIL: self.tr("E-mail"),
            Channel.CABINET: self.tr("Cabinet on Ismet.kz"),
        }[channel]

    def outcome(self, outcome: ContactOutcome) -> str:
        """The word of an outcome."""
        return {
            ContactOutcome.NO_ANSWER: self.tr("No answer"),
            ContactOutcome.WRONG_NUMBER: self.tr("Wrong number"),
            ContactOutcome.SENT: self.tr("Sent"),
            ContactOutcome.REACHED: self.tr("Reached"),
        }[outcome]
