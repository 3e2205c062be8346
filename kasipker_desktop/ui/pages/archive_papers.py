"""The documents of a past month: opened, printed, taken out with the evidence; what is taken out is noted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from ...domain.calendar import Period
from ...domain.delivery import Attachment
from ...workflow.history import MonthHistory, Paper
from ...workflow.rehearsing import UseCases
from ...workflow.viewing import Viewing
from ..desk import Desk
from ..dialogs.papers import PaperOverlay
from ..jobs import Control
from ..widgets.parts import Look
from ..words import paper_word
from .archive_cards import PapersCard


class ArchivePapers(QObject):
    """`card` is what is shown; `failed` carries what a disk said."""

    failed = Signal(object)

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

    @Slot(object)
    def _open(self, paper: Paper) -> None:
        def work(viewing: Viewing) -> tuple[Paper, list[bytes]]:
            return paper, [viewing.content(digest) for digest in (paper.kk, paper.ru)]

        self._desk.read(work, self._show)

    def _show(self, answer: tuple[Paper, list[bytes]]) -> None:
        paper, pdfs = answer
        title = f"{paper_word(paper.kind)} №\u00a0{paper.number}"
        self.overlay = PaperOverlay(self._look, self._desk, title, pdfs, self._page)
        self.overlay.ask()

    @Slot(object)
    def _ask_file(self, attached: Attachment) -> None:
        proposed = f"{attached.kind}{attached.suffix}"
        name, _ = QFileDialog.getSaveFileName(self._page, self.tr("Save the file"), proposed)
        if name:
            self._desk.read(
                lambda viewing: (Path(name), viewing.content(attached.sha256)), lambda answer: self.write(*answer)
            )

    def write(self, file: Path, content: bytes) -> None:
        """Writes a file where it was asked for."""
        try:
            file.write_bytes(content)
        except OSError as error:
            self.failed.emit(error)

    @Slot()
    def _ask_bundles(self) -> None:
        words = self.tr("Folder for the documents and the evidence")
        folder = QFileDialog.getExistingDirectory(self._page, words)
        if folder and self._history:
            self.export(self._history.period, Path(folder))

    def export(self, period: Period, folder: Path) -> None:
        """Writes documents and bundles of a month; that they were taken out is noted."""
        by = self._desk.operator.id

        def work(use: UseCases, control: Control) -> object:
            exported = use.archiving.export(period, folder)
            use.keeping.note_export(period, by)
            return exported

        self._desk.consult(work)
