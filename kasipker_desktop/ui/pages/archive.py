"""The archive page: past months found, opened and checked again; any foreign bundle checked too (looks 08)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QModelIndex, QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QVBoxLayout, QWidget

from ...domain.calendar import Period
from ...domain.errors import KnownError
from ...domain.verdict import Verdict
from ...workflow.history import MonthHistory
from ...workflow.searching import Found
from ...workflow.verifying import Checked
from ..desk import Desk
from ..fonts import Style, font
from ..icons import icon
from ..jobs import Control
from ..models.archive import FoundModel, PastModel
from ..widgets.page_head import PageHead
from ..widgets.parts import Banner, Look, button, card, row, text
from ..widgets.scrolling import lay_out
from ..widgets.tables import HEAD, ROW, TableView, give_way, table_view
from ..widgets.two_columns import TwoColumns
from ..widgets.when_seen import WhenSeen
from ..words import error_sentence, month_title
from .archive_cards import VerdictCard
from .archive_papers import ArchivePapers
from .keeping_card import KeepingCard

TYPING_MS = 150
"""How long after the last letter the search begins."""

_MOST_ROWS = 12


class ArchivePage(QWidget):
    """Verdicts are what was computed since the program began; none is read from the store."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._history: MonthHistory | None = None
        self._foreign: Verdict | None = None
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPING_MS)
        self._typed.timeout.connect(self.search_now)
        self._build(look)
        desk.failed.connect(self._tell)
        WhenSeen(self, desk, self._show)
        if desk.loaded:
            self._catch_up()

    # --- building

    def _build(self, look: Look) -> None:
        self.search = QLineEdit()
        self.search.setProperty("search", True)
        self.search.setFont(font(Style.BODY, look.scale))
        hint = self.tr("Name, last digits of the IIN, number in the list, № of a document, date")
        self.search.setPlaceholderText(hint)
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.addAction(icon("search", look.tokens.ink3), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textEdited.connect(self._wait_for_typing)
        self.all = button(look, "secondary", self.tr("Check all months"))
        self.all.clicked.connect(self.check_all)
        self.foreign = button(look, "secondary", self.tr("Check a bundle"), "file")
        self.foreign.clicked.connect(self._ask_for_bundle)
        self.banner = Banner(look)
        self.banner.action.clicked.connect(self.banner.hide)
        self.verdict, self.papers = VerdictCard(look), ArchivePapers(look, self._desk, self)
        self.verdict.again.clicked.connect(self.check_month)
        self.verdict.save.clicked.connect(self._ask_report)
        columns = TwoColumns(look.scale, (5, 4))
        columns.left.addWidget(self._build_tables(look))
        columns.left.addWidget(self.papers.card)
        columns.right.addWidget(self.verdict)
        self.keeping = KeepingCard(look, self._desk)
        columns.right.addWidget(self.keeping)
        self._lay_out(look, columns)

    def _build_tables(self, look: Look) -> QFrame:
        self._past, self._found = PastModel(self), FoundModel(self)
        self.months, self.found = table_view(look, self._past), table_view(look, self._found)
        for table in (self.months, self.found):
            give_way(table, 2)
        self.months.setAccessibleName(self.tr("Past months"))
        self.found.setAccessibleName(self.tr("What was found"))
        self.months.clicked.connect(self._choose_month)
        self.months.activated.connect(self._choose_month)
        self.found.clicked.connect(self._choose_found)
        self.found.activated.connect(self._choose_found)
        self._nothing = text(look, Style.BODY, role="second", wrap=True)
        self._nothing.setContentsMargins(20, 16, 20, 16)
        frame, column = card((1, 4, 1, 6), 0)
        for part in (self.months, self.found, self._nothing):
            column.addWidget(part)
        return frame

    def _lay_out(self, look: Look, columns: TwoColumns) -> None:
        head = QVBoxLayout()
        head.setSpacing(16)
        head.addWidget(PageHead(look, self.tr("Archive"), self._desk.services.clock))
        line = row(spacing=12)
        line.addWidget(self.search, 1)
        line.addWidget(self.foreign)
        line.addWidget(self.all)
        head.addLayout(line)
        head.addWidget(self.banner)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 16)
        inside.addWidget(columns)
        inside.addStretch(1)
        lay_out(self, head, holder)

    # --- showing

    @property
    def history(self) -> MonthHistory | None:
        """The month that is shown."""
        return self._history

    @Slot()
    def _show(self) -> None:
        months = [month for month in self._desk.months if month.drawn_on or month.protocols]
        self._past.show_months(months, self._desk.checked)
        self._fit(self.months, len(months))
        self._show_tables()
        periods = [month.plan.period for month in months]
        shown = self._desk.period if self._desk.period in periods else periods[-1] if periods else self._desk.period
        self._open_month(shown)

    def _show_tables(self) -> None:
        asked = bool(self.search.text().strip())
        rows = self._found.rowCount() if asked else self._past.rowCount()
        self.months.setVisible(not asked and rows > 0)
        self.found.setVisible(asked and rows > 0)
        self._nothing.setVisible(rows == 0)
        none = self.tr("Nothing fits. A name may be shortened; of the IIN the last four digits are enough.")
        self._nothing.setText(none if asked else self.tr("No draw was held yet."))

    def _fit(self, table: TableView, rows: int) -> None:
        high = round((HEAD + ROW * max(1, min(rows, _MOST_ROWS)) + 4) * self._look.scale)
        table.setMinimumHeight(high)
        table.setMaximumHeight(high)

    def _open_month(self, period: Period) -> None:
        self._desk.read(lambda viewing: viewing.history(period), self._show_history)

    def _show_history(self, history: MonthHistory) -> None:
        self._history, self._foreign = history, None
        rows = [month.plan.period for month in self._past.months]
        if history.period in rows:
            self.months.selectRow(rows.index(history.period))
        self.papers.show_history(history)
        self.keeping.show_history(history)
        checked = self._desk.checked.get(history.period)
        self.verdict.again.setVisible(bool(history.papers))
        if checked:
            self.verdict.show_verdict(checked.verdict, self._words(checked), history)
        else:
            self.verdict.show_waiting(history)

    def _words(self, checked: Checked) -> str:
        words = self.tr("{month}: all {count} checks held, in {seconds} s")
        if checked.public:
            words = self.tr("{month}: all {count} checks of the public evidence held, in {seconds} s")
        seconds = f"{checked.seconds:.1f}".replace(".", QLocale().decimalPoint())
        month = month_title(checked.period)
        return words.format(month=month, count=len(checked.verdict.checks), seconds=seconds)

    # --- search

    @Slot()
    def _wait_for_typing(self) -> None:
        self._typed.start()

    @Slot()
    def search_now(self) -> None:
        """Looks for what is typed."""
        asked = self.search.text()
        searching = self._desk.services.use.searching
        self._desk.read(lambda viewing: (asked, searching.find(asked)), self._show_found)

    def _show_found(self, answer: tuple[str, Found]) -> None:
        asked, found = answer
        if asked == self.search.text():
            self._found.show_found(found)
            self._fit(self.found, self._found.rowCount())
            self._show_tables()

    def _catch_up(self) -> None:
        """People of newly frozen lists become findable while the page is looked at."""
        searching = self._desk.services.use.searching
        self._desk.work(lambda control: searching.catch_up(control.report), self._say_findable)

    def _say_findable(self, count: int) -> None:
        if count and self.search.text().strip():
            self.search_now()

    @Slot(QModelIndex)
    def _choose_month(self, index: QModelIndex) -> None:
        self._open_month(self._past.months[index.row()].plan.period)

    @Slot(QModelIndex)
    def _choose_found(self, index: QModelIndex) -> None:
        self._open_month(self._found.period(index.row()))

    # --- checks

    @Slot()
    def check_month(self) -> None:
        """Checks the open month in the background."""
        if self._history is None:
            return
        period, language = self._history.period, QLocale().name()[:2]
        verifying = self._desk.services.use.verifying
        self.verdict.again.setEnabled(False)
        self._desk.work(lambda control: (verifying.check(period, language),), self._keep_checked)

    @Slot()
    def check_all(self) -> None:
        """Checks every month, one after the other."""
        periods, language = [month.plan.period for month in self._past.months], QLocale().name()[:2]
        verifying = self._desk.services.use.verifying
        self.all.setEnabled(False)

        def work(control: Control) -> tuple[Checked, ...]:
            return verifying.check_all(periods, language, control.report)

        self._desk.work(work, self._keep_checked, self._say_progress)

    def _say_progress(self, done: int, total: int) -> None:
        self.banner.show_words("info", self.tr("Checking: {done} of {total} months").format(done=done, total=total))

    def _keep_checked(self, checked: tuple[Checked, ...]) -> None:
        self._desk.checked.update({each.period: each for each in checked})
        self.banner.hide()
        self.all.setEnabled(True)
        self.verdict.again.setEnabled(True)
        self._past.show_months(self._past.months, self._desk.checked)
        if len(checked) > 1:
            valid = sum(1 for each in checked if each.verdict.cause is None)
            title = self.tr("Checked: {count} months, valid: {valid}").format(count=len(checked), valid=valid)
            self.banner.show_words("ok" if valid == len(checked) else "err", title, "", self.tr("Understood"))
        if self._history:
            self._show_history(self._history)

    @Slot()
    def _ask_for_bundle(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Evidence bundle"), "", "*.zip")
        if name:
            self.check(Path(name))

    def check(self, bundle: Path) -> None:
        """Checks a foreign bundle in the background and shows the verdict."""
        language, verify = QLocale().name()[:2], self._desk.services.verify
        self._desk.work(lambda control: (bundle.name, verify(bundle, {}, language)), self._show_foreign)

    def _show_foreign(self, answer: tuple[str, Verdict]) -> None:
        name, verdict = answer
        self._foreign = verdict
        self.verdict.show_verdict(verdict, name, None)

    @Slot()
    def _ask_report(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), "", "*.txt")
        if name:
            self.save_report(Path(name))

    def save_report(self, file: Path) -> None:
        """Writes the verdict that is shown as text."""
        checked = self._desk.checked.get(self._history.period) if self._history else None
        verdict = self._foreign or (checked.verdict if checked else None)
        if verdict is None:
            return
        rows = [f"{check.name}\t{check.ok}\t{check.detail}" for check in verdict.checks]
        lines = [self.verdict.accessibleName(), *rows]
        try:
            file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        except OSError as error:
            self._tell(error)

    @Slot(object)
    def _tell(self, error: object) -> None:
        self.all.setEnabled(True)
        self.verdict.again.setEnabled(True)
        if self.isVisible() and isinstance(error, KnownError | OSError):
            self.banner.show_words("err", error_sentence(error), "", self.tr("Understood"))
