"""The sheets of a list that go out as spreadsheets: the empty template for billing, and the report."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from ..desk import Desk


class SheetSaving(QObject):
    """Asks where to, then writes."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    @Slot()
    def save_template(self) -> None:
        if file := self._place_for("kasipker-list.xlsx"):
            self._desk.consult(lambda use, control: use.sheets.template(file))

    @Slot()
    def save_report(self) -> None:
        period, by = self._desk.period, self._desk.operator.id
        if file := self._place_for(f"{period}-report.xlsx"):
            self._desk.consult(lambda use, control: use.sheets.report(period, file, by))

    def _place_for(self, name: str) -> Path | None:
        kinds = self.tr("Excel ({kinds})").format(kinds="*.xlsx")
        chosen, _ = QFileDialog.getSaveFileName(self._page, self.tr("Where to save"), name, kinds)
        return Path(chosen) if chosen else None
