"""The list's spreadsheets brought out: the empty template for billing, the report of an import."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..domain.calendar import Period
from ..domain.errors import NotAllowed
from ..domain.keeping import DataKind, DataUse, DataUsed
from .keeping import note_use
from .ports import ListSheets
from .store_port import Store


class Sheets:
    """Writes workbooks where a person wants them."""

    def __init__(self, store: Store, sheets: ListSheets, write_file: Callable[[Path, bytes], None]) -> None:
        self._store = store
        self._sheets = sheets
        self._write_file = write_file

    def template(self, file: Path) -> None:
        """Writes the empty template that billing fills."""
        self._write_file(file, self._sheets.template())

    def report(self, period: Period, file: Path, by: str) -> None:
        """Writes the report of the period's list as it stands, and notes it. Raises NotAllowed `no_list`."""
        with self._store.reading() as look:
            imported = look.meeting(period).imported
            if imported is None:
                raise NotAllowed("no_list", period=str(period))
            report = look.list_report(imported.report)
        self._write_file(file, self._sheets.report(report))
        rows = len(report.excluded) + len(report.warned)
        note_use(self._store, DataUsed(str(period), 0, DataUse.EXPORTED, DataKind.REPORT, rows, by))
