"""The list's spreadsheets: the empty template for billing, and the report of an import; each in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from .. import paths
from ..domain.report import Excluded, ImportReport, RowPlace, Warned
from ..wording import Wording, wording
from .spreadsheet import DAY, PLAIN, TEXT, Column, Sheet, workbook


class ListSheets:
    """Makes workbooks; the wording is the program's own in Kazakh and Russian."""

    def __init__(self) -> None:
        self._words = [wording(paths.resources(), language) for language in ("kk", "ru")]

    def template(self) -> bytes:
        """What billing fills: the headings that the program knows; identities as text, so that no zero is lost."""
        columns = [
            Column(self._both("sheet.name"), 44, TEXT),
            Column(self._both("sheet.iin"), 20, TEXT),
            Column(self._both("sheet.connected_on"), 24, DAY),
            Column(self._both("sheet.bundle"), 24, TEXT),
        ]
        notes = [[words.say(f"template.{note}")] for words in self._words for note in ("one", "two", "three", "four")]
        how = Sheet(self._tab("how"), [Column(self._both("template.title"), 110)], notes)
        return workbook([Sheet(self._tab("list"), columns, []), how])

    def report(self, report: ImportReport) -> bytes:
        """Totals, every excluded and re-admitted row, every warning."""
        return workbook([self._totals(report), self._excluded(report), self._warned(report)])

    def _totals(self, report: ImportReport) -> Sheet:
        names = ("file", "rows", "sha256", "format", "declared")
        columns = [Column(self._both(f"sheet.{name}"), 30) for name in names]
        files: list[list[str | int]] = [
            [file.name, file.rows, file.sha256, file.encoding or file.format, self._both(f"declared.{file.declared}")]
            for file in report.sources
        ]
        counts = {
            "read": report.read,
            "admitted": report.admitted,
            "excluded": len(report.excluded),
            "readmitted": len(report.readmitted),
        }
        sums: list[list[str | int]] = [
            [self._both(f"sheet.{name}"), count, "", "", ""] for name, count in counts.items()
        ]
        return Sheet(self._tab("totals"), columns, [*files, *sums])

    def _excluded(self, report: ImportReport) -> Sheet:
        columns = [*self._place_columns(), Column(self._both("sheet.iin"), 20, TEXT)]
        columns += [Column(self._both(f"sheet.{name}"), 30, TEXT) for name in ("name", "connected_on", "value")]
        columns += [Column(words.say("sheet.reason"), 44) for words in self._words]
        columns += [Column(self._both("sheet.code"), 20), Column(self._both("sheet.number"), 14)]
        rows: list[tuple[Excluded, str | int]] = [(row, "") for row in report.excluded]
        rows += [(one.row, one.number) for one in report.readmitted]
        return Sheet(self._tab("excluded"), columns, (self._excluded_row(report, *row) for row in rows))

    def _excluded_row(self, report: ImportReport, row: Excluded, number: str | int) -> Sequence[str | int]:
        reasons = [_reason(words, row) for words in self._words]
        said = (row.iin, row.name, row.day, row.value)
        return [*_place(report, row.place), *said, *reasons, row.code.value, number]

    def _warned(self, report: ImportReport) -> Sheet:
        columns = [*self._place_columns(), Column(self._both("sheet.value"), 44, TEXT)]
        columns += [Column(words.say("sheet.warning"), 44) for words in self._words]
        columns.append(Column(self._both("sheet.code"), 24))
        return Sheet(self._tab("warnings"), columns, self._warned_rows(report, report.warned))

    def _warned_rows(self, report: ImportReport, rows: Iterable[Warned]) -> Iterator[Sequence[str | int]]:
        for row in rows:
            sentences = [words.say(f"warning.{row.code}") for words in self._words]
            yield [*_place(report, row.place), row.value, *sentences, row.code.value]

    def _place_columns(self) -> list[Column]:
        widths = {"file": 30, "sheet": 20, "row": 12}
        return [Column(self._both(f"sheet.{name}"), width, PLAIN) for name, width in widths.items()]

    def _tab(self, name: str) -> str:
        """A sheet's name: Excel allows 31 letters, and no slash."""
        return " · ".join(words.say(f"sheet.{name}") for words in self._words)

    def _both(self, key: str) -> str:
        first, second = (words.say(key) for words in self._words)
        return first if first == second else f"{first} / {second}"


def _place(report: ImportReport, place: RowPlace) -> list[str | int]:
    return [report.sources[place.source - 1].name, place.sheet_name or "", place.row]


def _reason(words: Wording, row: Excluded) -> str:
    reason = words.say(f"row.{row.code}")
    return f"{reason} ({words.say('sheet.row')} {row.first.row})" if row.first else reason
