"""A document over the page, in both languages side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QWidget

from ..desk import Desk
from ..fonts import Style
from ..printing import ask_and_print
from ..widgets.page_view import PageView
from ..widgets.parts import Look, button, card, row, text
from .question import Overlay


class PaperOverlay(Overlay):
    """To be read and printed; it stays until one goes back."""

    def __init__(self, look: Look, desk: Desk, title: str, pdfs: Sequence[bytes], asker: QWidget) -> None:
        safe = button(look, "secondary", self.tr("Back"))
        effect = button(look, "primary", self.tr("Print in both languages"), "print")
        super().__init__(look, title, safe, effect, asker)
        self.pages = PageView(look, lambda work, done: desk.read(lambda viewing: work(), done))
        self.pages.setAccessibleName(title)
        self.effect.clicked.connect(lambda: ask_and_print(desk, self, title, pdfs))
        self._frame, column = card((20, 18, 20, 18), 12)
        column.addWidget(text(look, Style.CARD_TITLE, title, wrap=True))
        column.addWidget(self.pages, 1)
        column.addLayout(row(None, safe, effect))
        self.hold(self._frame)
        self._fit(self._frame, asker)
        self.pages.show_documents(pdfs, self.tr("This document can't be shown; save it and open it elsewhere."))

    def _fit(self, frame: QFrame, asker: QWidget) -> None:
        window = asker.window().size()
        frame.setFixedSize(round(window.width() * 0.86), round(window.height() * 0.9))
