"""Over the pages of a document: which languages are shown, how large, which page is in view."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ..fonts import Style, font
from .page_view import PageView
from .parts import Look, button, text

BOTH, KAZAKH, RUSSIAN = range(3)


class PageTools(QWidget):
    """Side by side or one language; minus, fit, plus."""

    chosen = Signal(int)

    def __init__(self, look: Look, view: PageView) -> None:
        super().__init__()
        self._look = look
        self._view = view
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._fit = button(look, "text")
        self._fit.clicked.connect(view.fit)
        self._at = text(look, Style.BODY, role="second")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._languages())
        line.addStretch(1)
        line.addWidget(self._square("−", self.tr("Smaller"), view.zoom_out))
        line.addWidget(self._fit)
        line.addWidget(self._square("+", self.tr("Larger"), view.zoom_in))
        line.addSpacing(8)
        line.addWidget(self._at)
        view.changed.connect(self._show)
        self._show()

    def _languages(self) -> QFrame:
        trough = QFrame()
        trough.setProperty("trough", True)
        trough.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(trough)
        line.setContentsMargins(3, 3, 3, 3)
        line.setSpacing(0)
        for place, word in enumerate((self.tr("Side by side"), self.tr("Kazakh"), self.tr("Russian"))):
            piece = QPushButton(word)
            piece.setProperty("segment", True)
            piece.setCheckable(True)
            piece.setFont(font(Style.STRONG, self._look.scale))
            self._group.addButton(piece, place)
            line.addWidget(piece)
        self._group.button(BOTH).setChecked(True)
        return trough

    def _square(self, sign: str, name: str, deed: object) -> QPushButton:
        made = button(self._look, "secondary", sign)
        made.setProperty("square", True)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.clicked.connect(deed)
        return made

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages shown, in their order."""
        return {BOTH: ("kk", "ru"), KAZAKH: ("kk",), RUSSIAN: ("ru",)}[self._group.checkedId()]

    def _show(self) -> None:
        factor = self._view.factor
        self._fit.setText(f"{factor * 100:.0f} %" if factor else self.tr("Fit the width"))
        self._fit.setAccessibleName(f"{self.tr('Fit the width')}: {self._fit.text()}")
        words = self.tr("page {at} / {count}")
        count = max(self._view.counts, default=0)
        self._at.setText(words.format(at=self._view.at_page, count=count) if count else "")
