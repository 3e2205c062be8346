"""A scan before it is attached: its pages as they would be kept, each turned upright where it lies."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ...domain.scan import Scan
from ..desk import Desk
from ..fonts import Style
from ..widgets.page_view import PageView
from ..widgets.parts import Look, button, card, row, text
from .question import Overlay


class ScanOverlay(Overlay):
    """`files` with the quarter turns of their pages are what is attached once `accepted` follows."""

    def __init__(self, look: Look, desk: Desk, files: Sequence[Path], scan: Scan, asker: QWidget) -> None:
        safe = button(look, "secondary", self.tr("Back"))
        effect = button(look, "primary", self.tr("Attach the scan"))
        title = self.tr("Is every page there, and upright?")
        super().__init__(look, title, safe, effect, asker)
        self.files = tuple(files)
        self.turns = [0] * scan.pages
        self._desk = desk
        self.pages = PageView(look, lambda work, done: desk.read(lambda viewing: work(), done))
        self.pages.setAccessibleName(self.tr("Pages of the scan"))
        self.turn = button(look, "secondary", self.tr("Turn the page in view"), "undo")
        self.turn.clicked.connect(self._turn)
        self.effect.clicked.connect(self.accept)
        frame, column = card((20, 18, 20, 18), 12)
        column.addWidget(text(look, Style.CARD_TITLE, title, wrap=True))
        column.addWidget(self.pages, 1)
        column.addLayout(row(self.turn, None, safe, effect))
        self.hold(frame)
        window = asker.window().size()
        frame.setFixedSize(round(window.width() * 0.7), round(window.height() * 0.9))
        self._show(scan)

    @Slot()
    def _turn(self) -> None:
        """A quarter clockwise; what is shown is made anew of the files themselves."""
        place = self.pages.at_page - 1
        if not 0 <= place < len(self.turns):
            return
        self.turns[place] = (self.turns[place] + 1) % 4
        use, files, turns = self._desk.services.use, self.files, tuple(self.turns)
        self._desk.work(lambda control: use.scanning.preview(files, turns), self._show)

    def _show(self, scan: Scan) -> None:
        self.pages.show_documents([scan.content], self.tr("This scan can't be shown."))
