"""About: every part that goes out with the program, its version, its licence, and the licence's text."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHBoxLayout, QListView, QPlainTextEdit, QWidget

from ... import __version__
from ..fonts import Style, font
from ..shipped import Part, shipped
from ..widgets.parts import Look, card, row, text
from .question import Asked, Question

_WIDTH, _HEIGHT, _LIST = 920, 420, 320


class About(Question):
    """The parts at the left; the text of the chosen one at the right, to be read and copied."""

    def __init__(self, look: Look, asker: QWidget) -> None:
        self._parts = shipped()
        words = self.tr("Kasipker Desktop {version} stands on the work of many people. These parts go out with it.")
        asked = Asked(
            title=self.tr("Licences of all parts"),
            body=words.format(version=__version__),
            effect=self.tr("Copy the list"),
            safe=self.tr("Close"),
        )
        super().__init__(look, asked, asker)
        self.accepted.connect(self._copy)

    def _build_card(self, look: Look, asked: Asked) -> QFrame:
        frame, column = card((28, 26, 28, 26), 14)
        frame.setFixedWidth(min(round(_WIDTH * look.scale), self._window.width() - 48))
        self.parts = QListView()
        self.parts.setModel(QStringListModel([_line(part) for part in self._parts], self))
        self.parts.setFont(font(Style.SECOND, look.scale))
        self.parts.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.parts.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.parts.setAccessibleName(self.tr("Parts"))
        self.parts.setMaximumWidth(round(_LIST * look.scale))
        self.licence = QPlainTextEdit()
        self.licence.setReadOnly(True)
        self.licence.setTabChangesFocus(True)
        self.licence.setFont(font(Style.HEX_SMALL, look.scale))
        self.licence.setAccessibleName(self.tr("Text of the licence"))
        self.parts.selectionModel().currentChanged.connect(self._show_licence)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self.parts, 2)
        both.addWidget(self.licence, 3)
        column.addWidget(text(look, Style.EMPTY_TITLE, asked.title, wrap=True))
        column.addWidget(text(look, Style.BODY, asked.body, wrap=True))
        column.addLayout(both)
        column.addSpacing(4)
        column.addLayout(row(None, self.safe, self.effect, spacing=10))
        for widget in (self.parts, self.licence):
            widget.setFixedHeight(min(_HEIGHT, self._window.height() - 320))
        self.parts.setCurrentIndex(self.parts.model().index(0, 0))
        return frame

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside the dialog."""
        around: list[QWidget] = [self.parts, self.licence, self.safe, self.effect]
        focused = next((place for place, widget in enumerate(around) if widget.hasFocus()), 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        around[(focused + (1 if forward else -1)) % len(around)].setFocus(reason)
        return True

    @Slot()
    def _show_licence(self) -> None:
        part = self._parts[self.parts.currentIndex().row()]
        self.licence.setPlainText(part.text or part.licence)

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText("\n".join(_line(part) for part in self._parts))


def _line(part: Part) -> str:
    return f"{part.name} {part.version} · {part.licence}"
