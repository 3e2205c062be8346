"""The report of an imported list as items: rows that were excluded, and warnings about rows that stay."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ...domain.identity import RowCode, WarningCode
from ...domain.people import odd_letters
from ...domain.report import Excluded, ImportReport, RowPlace, SourceFile, Warned
from ...domain.roster import alphabetical
from ..fonts import Style
from ..widgets.tables import STYLE_ROLE, TONE_ROLE
from ..words import spoken

ROW, NAME, IIN, DAY, REASON, PLACE = range(6)
ODD_ROLE = int(Qt.ItemDataRole.UserRole) + 3
"""Places of odd letters in a warning's value."""
REASON_ROLE = int(Qt.ItemDataRole.UserRole) + 4
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 5
SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 16
"""What a column is sorted by: rows in the order of the files, names in the Kazakh alphabet, days by time."""

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NAMED = frozenset({WarningCode.HOMOGLYPHS, WarningCode.COMMISSION_MEMBER, WarningCode.UNPRINTABLE_LETTERS})
_AT_FAULT = {
    RowCode.NAME_MISSING: NAME,
    RowCode.DATE_MISSING: DAY,
    RowCode.DATE_UNREADABLE: DAY,
    RowCode.OUTSIDE_MONTH: DAY,
}
"""The column of the value at fault; with every other code it is the identity."""
_STYLES = (Style.BODY, Style.BODY, Style.HEX_SMALL, Style.BODY, Style.MEDIUM, Style.SECOND)
_Index = QModelIndex | QPersistentModelIndex


def places(report: ImportReport) -> set[RowPlace]:
    """Where the rows with remarks stand."""
    return {row.place for row in report.excluded} | {row.place for row in report.warned}


def has_places(report: ImportReport) -> bool:
    """Whether a row's number alone does not say where it stands: several files or sheets."""
    return len(report.sources) > 1 or len({(place.source, place.sheet) for place in places(report)}) > 1


class ExcludedModel(QAbstractTableModel):
    """A row each: number in the file, what it says with the value at fault in red, why in words, file and sheet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Excluded, ...] = ()
        self._sources: tuple[SourceFile, ...] = ()
        self._wording = spoken()

    def show_report(self, report: ImportReport | None) -> None:
        """Shows the excluded rows of a report in the order of the files."""
        self.beginResetModel()
        self._rows = report.excluded if report else ()
        self._sources = report.sources if report else ()
        self.endResetModel()

    def row(self, index: _Index) -> Excluded:
        """The row that an index stands in."""
        return self._rows[index.row()]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == ROW:
            return _RIGHT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        said = (self.tr("Name"), self.tr("IIN"), self.tr("Connected on"))
        return (self.tr("Row"), *said, self.tr("Reason"), self.tr("File and sheet"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return (str(row.place.row), *_said(row), self._reason(row), self._place(row.place))[column]
        if role == Qt.ItemDataRole.TextAlignmentRole and column == ROW:
            return _RIGHT
        if role == TONE_ROLE:
            return "err" if column == _fault(row) else ("gold_ink", "ink", "ink", "ink", "ink", "ink2")[column]
        if role == STYLE_ROLE:
            return _STYLES[column]
        return self._order(row, column) if role == SORT_ROLE else None

    def _order(self, row: Excluded, column: int) -> object:
        if column in (ROW, PLACE):
            place = row.place
            return place.source << 48 | place.sheet << 32 | place.row
        if column == NAME:
            return alphabetical(row.name).decode("latin-1")
        return (row.iin, row.day, self._reason(row))[column - IIN]

    def _reason(self, row: Excluded) -> str:
        reason = self._wording.say(f"row.{row.code}")
        if row.first is None:
            return reason
        words = self.tr("{reason}: row {row}").format(reason=reason, row=row.first.row)
        elsewhere = (row.first.source, row.first.sheet) != (row.place.source, row.place.sheet)
        return f"{words}, {self._place(row.first)}" if elsewhere else words

    def _place(self, place: RowPlace) -> str:
        file = self._sources[place.source - 1].name
        return f"{file}, «{place.sheet_name}»" if place.sheet_name else file


class WarningsModel(QAbstractListModel):
    """A warning each: the value it stands in, the row, what is odd about it, the odd letters' places."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Warned, ...] = ()
        self._wording = spoken()

    def show_report(self, report: ImportReport | None) -> None:
        """Shows the warnings of a report in the order of the files."""
        self.beginResetModel()
        self._rows = report.warned if report else ()
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.value
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.value}; {self._reason(row)}; {self._row(row)}"
        return self._extra(row, role)

    def _extra(self, row: Warned, role: int) -> object:
        if role == REASON_ROLE:
            return self._reason(row)
        if role == ROW_ROLE:
            return self._row(row)
        if role == ODD_ROLE:
            return odd_letters(row.value) if row.code is WarningCode.HOMOGLYPHS else ()
        if role == STYLE_ROLE:
            return Style.MEDIUM if row.code in _NAMED else Style.HEX_SMALL
        return None

    def _reason(self, row: Warned) -> str:
        return self._wording.say(f"warning.{row.code}")

    def _row(self, row: Warned) -> str:
        return self.tr("row {row}").format(row=row.place.row)


def _fault(row: Excluded) -> int:
    return _AT_FAULT.get(row.code, IIN)


def _said(row: Excluded) -> tuple[str, ...]:
    """Name, identity and day as the row says them; the one at fault as it stands, a dash where a cell is empty."""
    said = {NAME: row.name, IIN: row.iin, DAY: row.day, _fault(row): row.value}
    return tuple(_day(said[column]) if column == DAY else said[column] or "—" for column in (NAME, IIN, DAY))


def _day(text: str) -> str:
    """A day as the window writes days; what is no day stays as it stands."""
    try:
        return f"{date.fromisoformat(text):%d.%m.%Y}"
    except ValueError:
        return text or "—"
