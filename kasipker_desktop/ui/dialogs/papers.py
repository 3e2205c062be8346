"""A document over the page, in both languages side by side."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from ..fonts import Style
from ..widgets.page_view import PageView, Start
from ..widgets.parts import Look, button, card, row, text
from .question import Overlay


class PaperOverlay(Overlay):
    """To be read; one button goes back."""

    def __init__(self, look: Look, title: str, back: str, start: Start, asker: QWidget) -> None:
        safe, effect = button(look, "secondary", back), button(look, "secondary")
        effect.hide()
        super().__init__(look, title, safe, effect, asker)
        self.pages = PageView(look, start)
        self._frame, column = card((20, 18, 20, 18), 12)
        column.addWidget(text(look, Style.CARD_TITLE, title, wrap=True))
        column.addWidget(self.pages, 1)
        column.addLayout(row(None, safe))
        self.hold(self._frame)
        self._fit(self._frame, asker)

    def _fit(self, frame: QFrame, asker: QWidget) -> None:
        window = asker.window().size()
        frame.setFixedSize(round(window.width() * 0.86), round(window.height() * 0.9))
