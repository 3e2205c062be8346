"""A question before something that can't be taken back: it names the effect, and the safe answer has the focus."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QGridLayout, QPushButton, QWidget
from shiboken6 import isValid

from ..fonts import Style
from ..widgets.parts import Facts, Look, button, card, row, rule, text

WIDTH, _SCRIM = 560, 0.48


@dataclass(frozen=True)
class Asked:
    """The words of a question: title, effect, facts, a remark, the two answers; `danger` fills the effect red."""

    title: str
    body: str
    effect: str
    safe: str
    facts: tuple[tuple[str, str], ...] = ()
    remark: str = ""
    icon: str = ""
    danger: bool = False


class Overlay(QDialog):
    """A card over the whole window of its asker, under a scrim; it is closed by one of its two answers.

    It is a part of the window, not a window of its own: no desktop can put it behind, and no shortcut reaches past it.
    """

    def __init__(self, look: Look, name: str, safe: QPushButton, effect: QPushButton, asker: QWidget) -> None:
        self._window = asker.window()
        super().__init__(self._window)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(name)
        self._scrim = QColor(look.tokens.rail)
        self._scrim.setAlphaF(_SCRIM)
        self._before = QApplication.focusWidget()
        self.safe, self.effect = safe, effect
        self.safe.clicked.connect(self.reject)
        self._window.installEventFilter(self)
        self.finished.connect(self._give_back_focus)

    def hold(self, card_frame: QWidget) -> None:
        """Puts the card into the middle."""
        grid = QGridLayout(self)
        grid.addWidget(card_frame, 1, 1)
        for edge in (0, 2):
            grid.setRowStretch(edge, 1)
            grid.setColumnStretch(edge, 1)

    def ask(self) -> None:
        """Opens it."""
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.safe.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._scrim)
        painter.end()

    def _give_back_focus(self) -> None:
        self._window.removeEventFilter(self)
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus()


class Question(Overlay):
    """`accepted` follows the effect's button only; Tab goes between the two answers and nowhere else."""

    def __init__(self, look: Look, asked: Asked, asker: QWidget) -> None:
        safe = button(look, "secondary", asked.safe)
        effect = button(look, "confirm-danger" if asked.danger else "primary", asked.effect, asked.icon)
        super().__init__(look, asked.title, safe, effect, asker)
        self.setAccessibleDescription(asked.body)
        self.effect.clicked.connect(self.accept)
        self.hold(self._build_card(look, asked))
        for each in (self.safe, self.effect):
            each.installEventFilter(self)

    def _build_card(self, look: Look, asked: Asked) -> QFrame:
        frame, column = card((28, 26, 28, 26), 14)
        frame.setFixedWidth(round(WIDTH * min(look.scale, 1.5)))
        column.addWidget(text(look, Style.EMPTY_TITLE, asked.title, wrap=True))
        column.addWidget(text(look, Style.BODY, asked.body, wrap=True))
        if asked.facts:
            facts = Facts(look)
            facts.show_rows(list(asked.facts))
            for widget in (rule(), facts, rule()):
                column.addWidget(widget)
        if asked.remark:
            column.addWidget(text(look, Style.SECOND, asked.remark, "second", wrap=True))
        column.addSpacing(4)
        column.addLayout(row(None, self.safe, self.effect, spacing=10))
        return frame

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(watched, QPushButton):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes between the two answers and nowhere else."""
        other = self.effect if self.safe.hasFocus() else self.safe
        other.setFocus(Qt.FocusReason.TabFocusReason)
        return True
