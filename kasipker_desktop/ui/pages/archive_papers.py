"""The documents of a past month: opened, printed, taken out with the evidence; what is taken out is noted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from ...domain.calendar import Period
from ...domain.delivery import Attachment
from ...domain.keeping import DataKind
from ...domain.protocol import PERSONAL_KINDS
from ...workflow.history import MonthHistory, Paper
from ...workflow.rehearsing import UseCases
from ..desk import Desk
from ..dialogs.papers import PaperOverlay
from ..jobs import Control
from ..widgets.parts import Look
from ..words import paper_word
from .archive_cards import PapersCard


class ArchivePapers(QObject):
    """`card` is what is shown; what a disk said comes by the desk."""

    def __init__(self, look: Look, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._desk = desk
        self._page = page
        self._history: MonthHistory | None = None
        self.overlay: PaperOverlay | None = None
        self.card = PapersCard(look)
        self.card.paper_wanted.connect(self._open)
        self.card.file_wanted.connect(self._ask_file)
        self.card.bundles_wanted.connect(self._ask_bundles)

    def show_history(self, history: MonthHistory) -> None:
        """Another month."""
        self._history = history
        self.card.show_history(history)

    @property
    def _period(self) -> Period:
        """The month that is shown; the desk may be at another one."""
        return self._history.period if self._history else self._desk.period

    @Slot(object)
    def _open(self, paper: Paper) -> None:
        """Opens a paper; one with a whole person in it is noted."""
        period, by = self._period, self._desk.operator.id

        def work(use: UseCases, control: Control) -> object:
            viewing = self._desk.services.viewing
            pdfs = [viewing.content(digest) for digest in (paper.kk, paper.ru)]
            if paper.kind in PERSONAL_KINDS:
                use.keeping.note_opened(period, DataKind.PAPER, 1, by)
            return pdfs

        self._desk.consult(work, lambda pdfs: self._show(paper, pdfs))

    def _show(self, paper: Paper, pdfs: object) -> None:
        assert isinstance(pdfs, list)
        title = f"{paper_word(paper.kind)} №\u00a0{paper.number}"
        self.overlay = PaperOverlay(self._look, self._desk, title, pdfs, self._page)
        self.overlay.ask()

    @Slot(object)
    def _ask_file(self, attached: Attachment) -> None:
        proposed = f"{attached.kind}{attached.suffix}"
        name, _ = QFileDialog.getSaveFileName(self._page, self.tr("Save the file"), proposed)
        if name:
            self.save(attached, Path(name))

    def save(self, attached: Attachment, file: Path) -> None:
        """Writes a file that came with an act where it was asked for; that is noted."""
        given = (self._period, attached.sha256, file, self._desk.operator.id)
        self._desk.consult(lambda use, control: use.archiving.export_file(*given))

    @Slot()
    def _ask_bundles(self) -> None:
        words = self.tr("Folder for the documents and the evidence")
        folder = QFileDialog.getExistingDirectory(self._page, words)
        if folder and self._history:
            self.export(self._history.period, Path(folder))

    def export(self, period: Period, folder: Path) -> None:
        """Writes documents and bundles of a month; that they were taken out is noted."""
        by = self._desk.operator.id
        self._desk.consult(lambda use, control: use.archiving.export(period, folder, by))
