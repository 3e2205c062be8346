"""The archive's tables: past months with their verdicts, and what a search found (looks 08)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ...domain.calendar import Period
from ...domain.verdict import Result
from ...workflow.searching import Found, PaperHit, PersonHit
from ...workflow.verifying import Checked
from ...workflow.viewing import MonthView
from ..fonts import Style
from ..widgets.tables import CHIP_ROLE, STYLE_ROLE, TONE_ROLE
from ..words import count_words, day_words, month_word, paper_word

_Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _month(period: Period) -> str:
    return f"{month_word(period)} {period.year}"


RESULT_CHIPS = {Result.GENUINE: "ok", Result.REHEARSAL: "warn", Result.NOT_VALID: "err"}


class PastModel(QAbstractTableModel):
    """A row a month with a result."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.months: Sequence[MonthView] = ()
        self._checked: Mapping[Period, Checked] = {}

    def show_months(self, months: Sequence[MonthView], checked: Mapping[Period, Checked]) -> None:
        """Shows the months and what was computed of them since the program began."""
        self.beginResetModel()
        self.months, self._checked = months, checked
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.months)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == 1:
            return _RIGHT
        words = (self.tr("Period"), self.tr("Participants"), self.tr("Winner"), self.tr("Check"))
        return words[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        month, column = self.months[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            people = count_words(month.participants or 0)
            return (_month(month.plan.period), people, self._winner(month), "")[column]
        if role == Qt.ItemDataRole.TextAlignmentRole and column == 1:
            return _RIGHT
        if role == STYLE_ROLE and column == 0:
            return Style.STRONG
        if role == TONE_ROLE and column == 2 and not month.winner:
            return "ink2"
        return self._chip(month) if role == CHIP_ROLE and column == 3 else None

    def _winner(self, month: MonthView) -> str:
        if month.winner:
            return month.winner
        return self.tr("not handed over") if month.prize else self.tr("not held")

    def _chip(self, month: MonthView) -> tuple[str, str]:
        checked = self._checked.get(month.plan.period)
        if checked is None:
            return "neutral", self.tr("Not checked")
        return RESULT_CHIPS[checked.verdict.verdict], self.result(checked.verdict.verdict)

    def result(self, result: Result) -> str:
        """The verdict's word."""
        return {
            Result.GENUINE: self.tr("Genuine"),
            Result.REHEARSAL: self.tr("Rehearsal"),
            Result.NOT_VALID: self.tr("Not valid"),
        }[result]


class FoundModel(QAbstractTableModel):
    """A row a hit: people first, then papers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[PersonHit | PaperHit, ...] = ()

    def show_found(self, found: Found) -> None:
        """Shows what was found."""
        self.beginResetModel()
        self._hits = (*found.people, *found.papers)
        self.endResetModel()

    def period(self, row: int) -> Period:
        """The month of a hit."""
        return self._hits[row].period

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._hits)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Period"), self.tr("Number"), self.tr("What was found"), self.tr("IIN or day"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit, column = self._hits[index.row()], index.column()
        if role == STYLE_ROLE and column == 0:
            return Style.STRONG
        if role == TONE_ROLE and column == 1:
            return "gold_ink"
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if isinstance(hit, PersonHit):
            return (_month(hit.period), f"№ {hit.number}", hit.name, hit.iin_masked)[column]
        return (_month(hit.period), f"№ {hit.number}", self._paper(hit), day_words(hit.day))[column]

    def _paper(self, hit: PaperHit) -> str:
        return self.tr("Draw, random.org's serial number") if hit.kind is None else paper_word(hit.kind)
