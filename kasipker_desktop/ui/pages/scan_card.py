"""The scan of a paper that was signed by hand: attached, and looked at beside the document (design.md 7)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout

from ...domain.errors import KnownError
from ...domain.keeping import DataKind
from ...domain.protocol import DocumentFixed, DocumentKind
from ...domain.scan import Scan, ScanAttached
from ...workflow.rehearsing import UseCases
from ..desk import Desk
from ..dialogs.papers import PaperOverlay
from ..dialogs.scan import ScanOverlay
from ..fonts import Style
from ..jobs import Control
from ..theme import mark
from ..widgets.parts import Look, button, row, text
from ..words import error_sentence, paper_word

SCANNED = (DocumentKind.PROTOCOL, DocumentKind.REPLACEMENT, DocumentKind.ACT, DocumentKind.ATTENDANCE)
"""The papers that are signed by hand."""

_KINDS = "*.pdf *.jpg *.jpeg *.png"


class ScanCard(QFrame):
    """Shows the document that is open; the paper with ink stays the original."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._document: DocumentFixed | None = None
        self._attached: ScanAttached | None = None
        self.overlay: ScanOverlay | None = None
        self.paper: PaperOverlay | None = None
        self.setProperty("card", True)
        self._state = text(look, Style.SECOND, role="second", wrap=True)
        self.attach = button(look, "secondary", self.tr("Attach a scan…"), "file")
        self.attach.clicked.connect(self._ask)
        self.compare = button(look, "text", self.tr("Beside the document"))
        self.compare.clicked.connect(self._fetch)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(8)
        column.addWidget(text(look, Style.SMALL_CARD_TITLE, self.tr("Scan of the signed paper")))
        column.addWidget(self._state)
        column.addLayout(row(self.attach, None))
        column.addLayout(row(self.compare, None))

    def show_document(self, document: DocumentFixed | None) -> None:
        """Another document, or another version of it: its own scan is looked for."""
        if document == self._document:
            return
        self._document, self._attached = document, None
        scanned = document is not None and document.kind in SCANNED
        self.setVisible(scanned)
        self._show()
        if document is not None and scanned:
            self._look_up(document)

    def _look_up(self, document: DocumentFixed) -> None:
        period, scanning = self._desk.period, self._desk.services.use.scanning
        self._desk.work(
            lambda control: (document, scanning.attached(period, document.kind, document.number)), self._take
        )

    def _take(self, found: tuple[DocumentFixed, ScanAttached | None]) -> None:
        document, attached = found
        if document == self._document:
            self._attached = attached
            self._show()

    def _show(self) -> None:
        scan = self._attached
        words = self.tr("%n page(s)", "", scan.pages) if scan else self.tr("No scan is attached.")
        self._say(f"{words}, SHA-256 {scan.scan[:8]}…{scan.scan[-8:]}" if scan else words, "second")
        self.compare.setVisible(scan is not None)

    def _say(self, words: str, role: str) -> None:
        self._state.setText(words)
        mark(self._state, role=role)

    @Slot()
    def _ask(self) -> None:
        kinds = self.tr("Scans ({kinds})").format(kinds=_KINDS)
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Pages of the signed paper"), "", kinds)
        if names:
            self.preview([Path(name) for name in names])

    def preview(self, files: Sequence[Path]) -> None:
        """Reads the files and shows what would be kept of them."""

        def show(scan: object) -> None:
            assert isinstance(scan, Scan)
            self.overlay = ScanOverlay(self._look, self._desk, files, scan, self)
            self.overlay.accepted.connect(self._attach)
            self.overlay.ask()

        self._desk.run(lambda use, control: use.scanning.preview(files), show, failed=self._tell)

    @Slot()
    def _attach(self) -> None:
        document, overlay, period = self._document, self.overlay, self._desk.period
        if document is None or overlay is None:
            return
        given = (period, document.kind, document.number, overlay.files, tuple(overlay.turns))
        self._desk.run(
            lambda use, control: use.scanning.attach(*given), lambda done: self._look_up(document), failed=self._tell
        )

    def _tell(self, error: KnownError) -> None:
        self._say(error_sentence(error), "err")

    @Slot()
    def _fetch(self) -> None:
        document, attached = self._document, self._attached
        if document is None or attached is None:
            return
        period, by = self._desk.period, self._desk.operator.id

        def work(use: UseCases, control: Control) -> list[bytes]:
            pdfs = [self._desk.services.viewing.content(document.kk), use.scanning.content(attached)]
            use.keeping.note_opened(period, DataKind.SCAN, attached.pages, by)
            return pdfs

        self._desk.consult(work, self._show_both, failed=self._tell)

    def _show_both(self, pdfs: object) -> None:
        assert isinstance(pdfs, list)
        if self._document:
            title = f"{paper_word(self._document.kind)} №\u00a0{self._document.number}"
            self.paper = PaperOverlay(self._look, self._desk, title, pdfs, self)
            self.paper.ask()
