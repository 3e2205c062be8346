"""Step «List»: the files of a period are read and judged; what was excluded or is odd is shown row by row."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ... import paths
from ...domain.calendar import Period
from ...domain.errors import KnownError, NotAllowed, Refusal
from ...domain.identity import WarningCode
from ...domain.keeping import DataKind
from ...domain.report import ImportReport
from ...domain.roster import Roster
from ...workflow.rehearsing import UseCases
from ...workflow.viewing import MeetingView
from ..dialogs.mapping import Mapping
from ..jobs import Cancelled, Control
from ..theme import mark
from ..widgets.list_card import ListCard
from ..widgets.parts import Banner, button
from ..widgets.watched_files import WatchedFiles
from ..words import spoken
from .file_choices import FileChoices
from .list_empty import EmptyList, ReadingCard
from .list_rows import ListRows
from .readmission import Readmission
from .sheet_saving import SheetSaving
from .step import Foot, StepPage

SAMPLE_PERIOD = Period(2024, 2)
_KINDS = "*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.txt"


class ListStep(StepPage):
    """All files of a list are read together; where they lie is remembered only as long as the page lives."""

    parts = ("rows",)

    def _build(self) -> None:
        self._view: MeetingView | None = None
        self._paths: list[Path] = []
        self._wanted: list[Path] = []
        self._error: KnownError | None = None
        self._control: Control | None = None
        self._reading = False
        self._listed = self._opened = ""
        self.setAcceptDrops(True)
        self.banner = Banner(self.look)
        self.banner.action.clicked.connect(self._forget_error)
        self.empty = EmptyList(self.look)
        self.empty.choose_wanted.connect(self._ask_for_files)
        self.empty.sample_wanted.connect(self._take_sample)
        self.sheets = SheetSaving(self.desk, self)
        self.empty.template_wanted.connect(self.sheets.save_template)
        self.reading = ReadingCard(self.look)
        self.reading.stop_wanted.connect(self._stop)
        self.card = ListCard(self.look)
        self.card.add_wanted.connect(self._ask_for_more)
        self.card.remove_wanted.connect(self._remove)
        self.card.figures_wanted.connect(self._ask_figures)
        self.files = FileChoices(self.look, self)
        self.files.changed.connect(self._read_again)
        self.readmission = Readmission(self.look, self.desk, self)
        self.quiet(self.readmission.button)
        self.again = self.quiet(button(self.look, "secondary", self.tr("Read again"), "undo"))
        self.again.clicked.connect(self._read_again)
        self.others = self.quiet(button(self.look, "secondary", self.tr("Choose files again"), "file"))
        self.others.clicked.connect(self._ask_for_files)
        self.sheet = self.quiet(button(self.look, "secondary", self.tr("Report for Excel"), "save"))
        self.sheet.clicked.connect(self.sheets.save_report)
        self.desk.busy_changed.connect(self._on_busy)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        for widget in (self.banner, self.reading, self.empty, self.card):
            self._column.addWidget(widget)
        self._column.addStretch(0)

    @cached_property
    def rows(self) -> ListRows:
        """The rows of a list that was read, under its card."""
        rows = ListRows(self.look)
        rows.roster_wanted.connect(self._read_roster)
        rows.row_chosen.connect(self.readmission.choose)
        rows.hide()
        self._column.insertWidget(self._column.count() - 1, rows, 1)
        return rows

    def show_view(self, view: MeetingView) -> None:
        if self._view is None or view.period != self._view.period:
            self._paths, self._wanted, self._error = [], [], None
            self.files.forget()
        self._view = view
        self.readmission.show_view(view)
        report = view.report
        if report and _are_of(self._wanted, report):
            self._paths = self._wanted
        self.card.setVisible(report is not None)
        self.empty.setVisible(report is None)
        self.empty.show_period(view.period, self.desk.services.rehearsal and view.period == SAMPLE_PERIOD)
        if report or "rows" in self.__dict__:
            self.rows.setVisible(report is not None)
            self.rows.show_report(report)
            self._show_people(view)
        if report:
            self.card.show_report(report, self._hint(), self._changeable, self._knows_paths)
        self._show_banner()
        self.foot_changed.emit()

    def foot(self) -> Foot:
        if self._view is None or self._view.report is None:
            return Foot(self.tr("No list is chosen"), self.tr("Next"))
        return Foot(self.tr("Next step: the commission"), self.tr("Next"), not self._reading)

    def actions(self) -> tuple[QWidget, ...]:  # type: ignore[override] # as in StepPage
        if self._view is None or self._view.report is None:
            return ()
        if not self._changeable:
            return (self.sheet,)
        again = (self.again,) if self._knows_paths else ()
        return (self.sheet, *again, self.others, *((self.readmission.button,) if self.readmission.possible else ()))

    def primary(self) -> None:
        if self._view and self._view.report:
            self.next_wanted.emit()

    def import_files(self, files: Sequence[Path]) -> None:
        """Reads files as the whole list of the period."""
        if self._reading or not self._changeable or not files:
            return
        chosen = list(dict.fromkeys(files))
        self._wanted, self._error = chosen, None
        period, commission = self.desk.period, self.desk.services.decisions.commission
        choices = self.files.choices

        def work(use: UseCases, control: Control) -> object:
            try:
                files = WatchedFiles(chosen, control)
                return use.importing.run(files, period, commission, choices, lambda rows: control.report(rows, 0))
            except Cancelled:  # the transaction is undone; the view is read anew as after any work
                return None

        self._show_reading(True)
        self.reading.begin([path.name for path in chosen])
        self._control = self.desk.run(work, progress=self.reading.show_file, failed=self._tell)

    @property
    def _changeable(self) -> bool:
        return self._view is not None and self._view.meeting.frozen is None

    @property
    def _knows_paths(self) -> bool:
        return self._view is not None and self._view.report is not None and _are_of(self._paths, self._view.report)

    def _hint(self) -> str:
        assert self._view is not None
        if not self._changeable:
            return self.tr("The list is frozen: its files can't be changed any more.")
        hints = []
        if not self._knows_paths:
            hints.append(self.tr("The files were chosen earlier: to add or remove one, choose all of them again."))
        if self._view.meeting.list_vote:
            hints.append(self.tr("The commission has voted on this list: after another import it votes anew."))
        return " ".join(hints)

    def _show_banner(self) -> None:
        if self._error:
            kept = self._view is not None and self._view.report is not None
            body = self.tr("The list stays as it was.") if kept else self.tr("Nothing was stored.")
            self.banner.show_words("err", spoken().error(self._error), body, self.tr("Understood"))
            return
        report = self._view.report if self._view else None
        stuck = [row for row in report.warned if row.code is WarningCode.UNPRINTABLE_LETTERS] if report else []
        self.banner.setVisible(bool(stuck))
        if stuck:
            error = NotAllowed("unprintable_rows", rows=len(stuck), first=stuck[0].place.row)
            self.banner.show_words("warn", spoken().error(error))

    def _tell(self, error: KnownError) -> None:
        self._error = error
        self._show_banner()
        if isinstance(error, Refusal) and error.code == "no_heading":
            self._look_for_unnamed()

    def _look_for_unnamed(self) -> None:
        """A heading that is not recognised is shown to the operator, one sheet after another."""
        wanted, period = list(self._wanted), self.desk.period
        self.desk.run(lambda use, control: use.naming.unnamed(wanted, period), done=self._ask_columns)

    def _ask_columns(self, found: object) -> None:
        assert isinstance(found, tuple)
        if not found:
            return
        self.mapping = Mapping(self.look, found[0], self)
        self.mapping.accepted.connect(self._name_columns)
        self.mapping.ask()

    @Slot()
    def _name_columns(self) -> None:
        unnamed, columns = self.mapping.unnamed, self.mapping.columns
        assert columns is not None
        wanted = list(self._wanted)
        self.desk.run(lambda use, control: use.naming.name(unnamed, columns), done=lambda _: self.import_files(wanted))

    @Slot()
    def _forget_error(self) -> None:
        self._error = None
        self._show_banner()

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        if not busy and self._reading:
            self._show_reading(False)
            self.reading.end()

    def _show_reading(self, reading: bool) -> None:
        self._reading = reading
        for pressed in (self.empty.choose, self.empty.sample, self.card.add, self.again, self.others):
            pressed.setEnabled(not reading)
        self._show_banner()
        self.foot_changed.emit()

    @Slot()
    def _stop(self) -> None:
        if self._reading and self._control:
            self._control.stop()

    @Slot()
    def _ask_for_files(self) -> None:
        self.import_files(self._choose())

    @Slot()
    def _ask_for_more(self) -> None:
        if more := self._choose():
            self.import_files([*self._paths, *more])

    @Slot(int)
    def _remove(self, place: int) -> None:
        self.import_files([*self._paths[:place], *self._paths[place + 1 :]])

    @Slot(int)
    def _ask_figures(self, place: int) -> None:
        if self._view and self._view.report:
            self.files.ask(self._view.report.sources[place])

    @Slot()
    def _read_again(self) -> None:
        self.import_files(self._paths)

    @Slot()
    def _take_sample(self) -> None:
        self.import_files([paths.resources() / "samples" / f"{SAMPLE_PERIOD}.xlsx"])

    def _show_people(self, view: MeetingView) -> None:
        """The people of another list than before; the same list keeps its search and its place."""
        imported = view.meeting.imported
        digest = imported.report if imported else ""
        if digest == self._listed:
            return
        self._listed = digest
        browsing = self.desk.services.use.browsing
        self.rows.show_people(imported.admitted if imported else 0, lambda numbers: browsing.page(digest, numbers))

    @Slot()
    def _read_roster(self) -> None:
        """The names are read in the background; if another list has come meanwhile, they are of no use."""
        digest, browsing = self._listed, self.desk.services.use.browsing
        if digest:
            self.desk.read(lambda viewing: (digest, browsing.roster(digest)), self._show_roster)
            self._note_opened(digest)

    def _note_opened(self, digest: str) -> None:
        """Who opens the people sees names and IINs whole: noted once for a list while the page lives."""
        imported = self._view.meeting.imported if self._view else None
        if imported is None or digest == self._opened:
            return
        self._opened = digest
        given = (self.desk.period, DataKind.LIST, imported.admitted, self.desk.operator.id)
        self.desk.consult(lambda use, control: use.keeping.note_opened(*given))

    def _show_roster(self, read: tuple[str, Roster]) -> None:
        digest, roster = read
        if digest == self._listed:
            self.rows.show_roster(roster)

    def _choose(self) -> list[Path]:
        kinds = self.tr("Lists ({kinds})").format(kinds=_KINDS)
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Files of the list"), "", kinds)
        return [Path(name) for name in names]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._changeable and not self._reading and _local_files(event):
            event.acceptProposedAction()
            self._show_drop(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Dropped files join those that are known; where none are, they are the whole list."""
        event.acceptProposedAction()
        self._show_drop(False)
        known = self._paths if self._knows_paths else []
        self.import_files([*known, *_local_files(event)])

    def _show_drop(self, over: bool) -> None:
        for target in (self.empty, self.card):
            mark(target, drop=over)


def _are_of(files: Sequence[Path], report: ImportReport) -> bool:
    """Whether these files are those of a report, by name and order."""
    return bool(files) and [path.name for path in files] == [source.name for source in report.sources]


def _local_files(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls] if all(url.isLocalFile() for url in urls) else []
