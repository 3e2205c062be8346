"""The people of a list as a table that never holds more than a few pages of them: rows come from the store."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ...domain.report import Admitted
from ...domain.roster import Roster
from ..fonts import Style
from ..widgets.tables import STYLE_ROLE, TONE_ROLE

NUMBER, NAME, IIN, CONNECTED, ROW = range(5)
PAGE, KEPT = 256, 16
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_STYLES = (Style.BODY, Style.MEDIUM, Style.HEX_SMALL, Style.BODY, Style.SECOND)
_TONES = ("gold_ink", "ink", "ink", "ink", "ink2")
_Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[Sequence[int]], dict[int, Admitted]]
"""The rows under some numbers."""


class ParticipantsModel(QAbstractTableModel):
    """A row each: number in the list, name, IIN, day of connection, the row in its file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers: Sequence[int] = ()
        self._fetch: Fetch = lambda numbers: {}
        self._pages: OrderedDict[int, dict[int, Admitted]] = OrderedDict()
        self._roster: Roster | None = None
        self._words = ""
        self._by_name: array[int] | None = None
        self._places: array[int] | None = None

    def show_list(self, count: int, fetch: Fetch) -> None:
        """Shows a list in the order of its numbers; it can be searched once `show_roster` has come."""
        self._roster, self._by_name, self._words, self._fetch = None, None, "", fetch
        self._show(range(1, count + 1))

    def show_roster(self, roster: Roster) -> None:
        """The list's names are here: what was typed meanwhile is looked for now."""
        self._roster = roster
        if self._words:
            self.search(self._words)

    @property
    def searchable(self) -> bool:
        return self._roster is not None

    def search(self, words: str) -> None:
        """Leaves the rows whose name or identity holds the words, in the order that is set."""
        self._words = words.strip()
        if self._roster is not None:
            found = self._roster.find(self._words)
            self._show(found if self._places is None else sorted(found, key=self._places.__getitem__))

    def show_alike(self) -> None:
        """Leaves the people whose names are alike, those of one name together: a suggestion to look at them."""
        if self._roster is not None:
            self._show([number for group in self._roster.alike() for number in group])

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By the Kazakh alphabet of the names, or by the numbers; other columns have no order of their own."""
        if self._roster is None:
            return
        if column == NAME and self._places is None:
            self._places = array("L", [0]) * (self._roster.count + 1)
            for place, number in enumerate(self._roster.by_name()):
                self._places[number] = place
        elif column == NUMBER:
            self._places = None
        self.search(self._words)

    def _show(self, numbers: Sequence[int]) -> None:
        self.beginResetModel()
        self._numbers = numbers
        self._pages.clear()
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (NUMBER, ROW):
            return _RIGHT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        words = (self.tr("No."), self.tr("Name"), self.tr("IIN"), self.tr("Connected on"), self.tr("Row"))
        return words[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), column)
        if role == STYLE_ROLE:
            return _STYLES[column]
        if role == TONE_ROLE:
            return _TONES[column]
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (NUMBER, ROW):
            return _RIGHT
        return None

    def _text(self, place: int, column: int) -> str:
        number = self._numbers[place]
        if column == NUMBER:
            return str(number)
        row = self._page(place // PAGE)[number]
        return (row.name, row.iin, f"{row.connected_on:%d.%m.%Y}", str(row.row))[column - 1]

    def _page(self, page: int) -> dict[int, Admitted]:
        found = self._pages.get(page)
        if found is None:
            found = self._pages[page] = self._fetch(self._numbers[page * PAGE : (page + 1) * PAGE])
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        return found
