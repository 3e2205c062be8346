"""The rows of a report that need a look: the excluded ones with a search, the warnings beside them (looks 02)."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QSortFilterProxyModel, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QTableView, QWidget

from ...domain.report import ImportReport
from ..fonts import Style, font
from ..icons import icon, pixmap
from ..models.report import PLACE, ExcludedModel, WarningsModel, has_places
from ..widgets.parts import Look, card, row, text
from ..widgets.remarks import remarks_view
from ..widgets.segmented import Segmented
from ..widgets.tables import table_view
from ..widgets.two_columns import NARROW
from ..words import count_words

_EXCLUDED, _WARNINGS = range(2)


class ListRows(QWidget):
    """Side by side where there is room; in a narrow window one of the two, by a segmented control."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._narrow = False
        self._excluded_model = ExcludedModel(self)
        self._warnings_model = WarningsModel(self)
        self._filter = QSortFilterProxyModel(self)
        self._filter.setSourceModel(self._excluded_model)
        self._filter.setFilterKeyColumn(-1)
        self._filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._excluded = self._build_excluded()
        self._warnings = self._build_warnings()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._grid.addWidget(self._build_tools(), 0, 0)
        self._grid.addWidget(self._build_head(), 0, 1)
        self._grid.addWidget(self._excluded, 1, 0)
        self._grid.addWidget(self._warnings, 1, 1)
        self._grid.setRowStretch(1, 1)
        self._arrange()

    @property
    def table(self) -> QTableView:
        """The excluded rows that the search leaves."""
        return self._table

    def _build_tools(self) -> QWidget:
        self._title = text(self._look, Style.CARD_TITLE)
        self.segments = Segmented(self._look, [self.tr("Excluded"), self.tr("Warnings")], self.tr("Rows shown"))
        self.segments.choose(_EXCLUDED)
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
        return _held(row(self._title, self.segments, None, self.search))

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
        self._none_excluded = text(self._look, Style.BODY, role="second", wrap=True)
        return self._panel(self._table, self._none_excluded)

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

    def show_report(self, report: ImportReport | None) -> None:
        """Shows the rows of a report."""
        self._excluded_model.show_report(report)
        self._warnings_model.show_report(report)
        self._table.setColumnHidden(PLACE, report is None or not has_places(report))
        excluded, warned = self._excluded_model.rowCount(), self._warnings_model.rowCount()
        self._title.setText(self.tr("Excluded: {count}").format(count=count_words(excluded)))
        self._warnings_title.setText(self.tr("Warnings: {count}").format(count=count_words(warned)))
        self.segments.button(_EXCLUDED).setText(self._title.text())
        self.segments.button(_WARNINGS).setText(self._warnings_title.text())
        for place in (_EXCLUDED, _WARNINGS):
            piece = self.segments.button(place)
            piece.setMinimumWidth(piece.fontMetrics().horizontalAdvance(piece.text()) + 42)
        self.search.setVisible(excluded > 0)
        self._show_nothing()

    def _show_nothing(self) -> None:
        """Words in place of an empty table."""
        listed = self._excluded_model.rowCount() > 0
        words = self.tr("No excluded row holds these letters") if listed else self.tr("No row was excluded")
        self._none_excluded.setText(words)
        for rows, nothing in ((self._filter, self._none_excluded), (self._warnings_model, self._no_warnings)):
            assert isinstance(rows, QAbstractItemModel)
            nothing.setVisible(rows.rowCount() == 0)
        self._table.setVisible(self._filter.rowCount() > 0)
        self.warnings.setVisible(self._warnings_model.rowCount() > 0)

    @Slot(str)
    def _search(self, words: str) -> None:
        self._filter.setFilterFixedString(words.strip())
        self._show_nothing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW * self._look.scale
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    @Slot()
    def _arrange(self) -> None:
        warnings = self._narrow and self.segments.choice == _WARNINGS
        self._title.setVisible(not self._narrow)
        self.segments.setVisible(self._narrow)
        self._head.setVisible(not self._narrow)
        self._excluded.setVisible(not warnings)
        self._warnings.setVisible(warnings or not self._narrow)
        self._grid.addWidget(self._warnings, 1, 0 if self._narrow else 1)
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(1, 0 if self._narrow else 2)


def _held(line: QHBoxLayout) -> QWidget:
    holder = QWidget()
    line.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(line)
    return holder
