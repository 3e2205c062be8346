"""The rows of a list: those excluded or all who take part, with a search, and the warnings beside them (looks 02)."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSize, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QHeaderView, QLabel, QLineEdit, QTableView, QWidget

from ...domain.report import ImportReport
from ...domain.roster import Roster
from ..fonts import Style, font
from ..icons import icon, pixmap
from ..models.participants import CONNECTED, IIN, NAME, NUMBER, ROW, Fetch, ParticipantsModel
from ..models.report import PLACE, SORT_ROLE, ExcludedModel, WarningsModel, has_places
from ..widgets.parts import Look, button, card, row, text
from ..widgets.remarks import remarks_view
from ..widgets.segmented import Segmented
from ..widgets.tables import table_view
from ..widgets.two_columns import NARROW
from ..words import count_words

_EXCLUDED, _ADMITTED, _WARNINGS = range(3)
_SORTED_UP_TO = 20_000
"""Excluded rows that a proxy can sort while one waits; a list of another month has a million of them."""


class ListRows(QWidget):
    """Side by side where there is room; in a narrow window the warnings are a third choice of the segmented control."""

    roster_wanted = Signal()
    """The people are to be searched: their names are needed."""
    row_chosen = Signal(object)
    """The excluded row that is marked, or None."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._narrow = False
        self._excluded_model = ExcludedModel(self)
        self._warnings_model = WarningsModel(self)
        self._people_model = ParticipantsModel(self)
        self._filter = QSortFilterProxyModel(self)
        self._filter.setSourceModel(self._excluded_model)
        self._filter.setFilterKeyColumn(-1)
        self._filter.setSortRole(SORT_ROLE)
        self._filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._excluded = self._build_excluded()
        self._people = self._build_people()
        self._warnings = self._build_warnings()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._tools = self._build_tools()
        self._grid.addWidget(self._tools, 0, 0)
        self._grid.addWidget(self._build_head(), 0, 1)
        self._grid.addWidget(self._excluded, 1, 0)
        self._grid.addWidget(self._people, 1, 0)
        self._grid.addWidget(self._warnings, 1, 1)
        self._grid.setRowStretch(1, 1)
        self._arrange()

    @property
    def table(self) -> QTableView:
        """The excluded rows that the search leaves."""
        return self._table

    def _build_tools(self) -> QWidget:
        choices = [self.tr("Excluded"), self.tr("Admitted"), self.tr("Warnings")]
        self.segments = Segmented(self._look, choices, self.tr("Rows shown"))
        self.segments.choose(_EXCLUDED)
        self.alike = button(self._look, "text", self.tr("Names that are alike"))
        self.alike.setCheckable(True)
        self.alike.toggled.connect(self._show_alike)
        self.segments.chosen.connect(self._arrange)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Row, value or reason"))
        self.search.setAccessibleName(self.tr("Search the excluded rows"))
        self.search.setFont(font(Style.BODY, self._look.scale))
        self.search.setClearButtonEnabled(True)
        self.search.setProperty("search", True)
        self.search.setMinimumWidth(round(260 * self._look.scale))
        self.search.addAction(icon("search", self._look.tokens.ink3, 18), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._search)
        return _held(row(self.segments, self.alike, None, self.search))

    def _build_head(self) -> QWidget:
        sign = QLabel()
        sign.setPixmap(pixmap("warning", self._look.tokens.warn, 18))
        self._warnings_title = text(self._look, Style.SMALL_CARD_TITLE)
        stay = text(self._look, Style.SECOND, self.tr("rows stay in the list"), "second")
        self._head = _held(row(sign, self._warnings_title, None, stay, spacing=8))
        return self._head

    def _build_excluded(self) -> QFrame:
        self._table = table_view(self._look, self._filter)
        self._table.setAccessibleName(self.tr("Excluded rows"))
        self._table.selectionModel().currentRowChanged.connect(self._choose_row)
        self._none_excluded = text(self._look, Style.BODY, role="second", wrap=True)
        return self._panel(self._table, self._none_excluded)

    def _build_people(self) -> QFrame:
        self.people = table_view(self._look, self._people_model)
        self.people.setAccessibleName(self.tr("People who take part"))
        head, scale = self.people.horizontalHeader(), self._look.scale
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, wide in ((NUMBER, 104), (IIN, 150), (CONNECTED, 132), (ROW, 92)):
            head.resizeSection(column, round(wide * scale))
        head.setStretchLastSection(False)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        head.setSectionsClickable(True)
        head.sectionClicked.connect(self._sort_people)
        self._nobody = text(self._look, Style.BODY, role="second", wrap=True)
        return self._panel(self.people, self._nobody)

    def _build_warnings(self) -> QFrame:
        self.warnings = remarks_view(self._look, self._warnings_model)
        self.warnings.setAccessibleName(self.tr("Warnings"))
        self._no_warnings = text(self._look, Style.BODY, self.tr("No warnings"), "second", wrap=True)
        return self._panel(self.warnings, self._no_warnings)

    def _panel(self, rows: QWidget, nothing: QLabel) -> QFrame:
        frame, column = card((1, 6, 1, 6), 0)
        nothing.setContentsMargins(20, 14, 20, 14)
        column.addWidget(nothing, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(rows, 1)
        return frame

    def show_people(self, count: int, fetch: Fetch) -> None:
        """Shows who takes part: rows come from the store as they are looked at."""
        self._people_model.show_list(count, fetch)
        self.alike.setChecked(False)
        self._name(_ADMITTED, self.tr("Admitted: {count}").format(count=count_words(count)))
        if self.segments.choice == _ADMITTED:
            self.roster_wanted.emit()
        self._show_nothing()

    def show_roster(self, roster: Roster) -> None:
        """The people can be searched now."""
        self._people_model.show_roster(roster)
        self._show_nothing()

    def show_report(self, report: ImportReport | None) -> None:
        """Shows the rows of a report."""
        self._excluded_model.show_report(report)
        self._warnings_model.show_report(report)
        self._table.setColumnHidden(PLACE, report is None or not has_places(report))
        excluded, warned = self._excluded_model.rowCount(), self._warnings_model.rowCount()
        self._table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # the order of the files
        self._table.setSortingEnabled(0 < excluded <= _SORTED_UP_TO)
        self._name(_EXCLUDED, self.tr("Excluded: {count}").format(count=count_words(excluded)))
        self._warnings_title.setText(self.tr("Warnings: {count}").format(count=count_words(warned)))
        self._name(_WARNINGS, self._warnings_title.text())
        self._show_nothing()

    def _name(self, place: int, words: str) -> None:
        piece = self.segments.button(place)
        piece.setText(words)
        piece.setMinimumWidth(piece.fontMetrics().horizontalAdvance(words) + 42)

    def _show_nothing(self) -> None:
        """Words in place of an empty table."""
        listed = self._excluded_model.rowCount() > 0
        words = self.tr("No excluded row holds these letters") if listed else self.tr("No row was excluded")
        self._none_excluded.setText(words)
        for rows, nothing in ((self._filter, self._none_excluded), (self._warnings_model, self._no_warnings)):
            assert isinstance(rows, QAbstractItemModel)
            nothing.setVisible(rows.rowCount() == 0)
        self._nobody.setText(self.tr("Nobody in the list has these letters or digits"))
        self._nobody.setVisible(self._people_model.rowCount() == 0)
        self.people.setVisible(self._people_model.rowCount() > 0)
        self._table.setVisible(self._filter.rowCount() > 0)
        self.warnings.setVisible(self._warnings_model.rowCount() > 0)

    @Slot(object)
    def _choose_row(self, index: QModelIndex) -> None:
        self.row_chosen.emit(self._excluded_model.row(self._filter.mapToSource(index)) if index.isValid() else None)

    @Slot(str)
    def _search(self, words: str) -> None:
        self.alike.setChecked(False)
        self._filter.setFilterFixedString(words.strip())
        self.people.scrollToTop()  # rows that vanish above a far scroll cost seconds (measurements.md D)
        self._people_model.search(words)
        self._show_nothing()

    @Slot(int)
    def _sort_people(self, column: int) -> None:
        self.people.scrollToTop()
        self._people_model.sort(column)

    @Slot(bool)
    def _show_alike(self, on: bool) -> None:
        self.people.scrollToTop()
        if on:
            self._people_model.show_alike()
        else:
            self._people_model.search(self.search.text())
        self._show_nothing()

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest part: side by side they must not keep a window from being narrowed."""
        parts = (self._tools, self._excluded, self._warnings)
        return QSize(max(part.minimumSizeHint().width() for part in parts), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW * self._look.scale
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    @Slot()
    def _arrange(self) -> None:
        people = self.segments.choice == _ADMITTED
        warnings = self._narrow and self.segments.choice == _WARNINGS
        if self.segments.choice == _WARNINGS and not self._narrow:
            self.segments.choose(_EXCLUDED)
        self.segments.button(_WARNINGS).setVisible(self._narrow)
        self._head.setVisible(not self._narrow)
        self._excluded.setVisible(not warnings and not people)
        self._people.setVisible(people)
        self.alike.setVisible(people)
        self.search.setPlaceholderText(self.tr("Name, IIN or number") if people else self.tr("Row, value or reason"))
        if people and not self._people_model.searchable:
            self.roster_wanted.emit()
        self._warnings.setVisible(warnings or not self._narrow)
        self._grid.addWidget(self._warnings, 1, 0 if self._narrow else 1)
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(1, 0 if self._narrow else 2)


def _held(line: QHBoxLayout) -> QWidget:
    holder = QWidget()
    line.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(line)
    return holder
