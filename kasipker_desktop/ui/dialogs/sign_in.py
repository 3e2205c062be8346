"""Who works the program? The names as big buttons, the last one chosen, someone else by name and role (design.md 7)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from ...domain.operators import Operator
from ..fonts import Style, font
from ..operator_words import operator_word
from ..widgets.keys import is_enter
from ..widgets.parts import Look, button, card, row, text
from ..widgets.scrolling import FittingArea
from .question import WIDTH, Overlay

_HEIGHT = 56


class OperatorButton(QAbstractButton):
    """A name and what its bearer is; Enter and space press it, the arrows go to the next one; `last` is tinted."""

    def __init__(self, look: Look, operator: Operator) -> None:
        super().__init__()
        self._look = look
        self.last = False
        self._role = operator_word(operator.role)
        self.setText(operator.name)
        self.setAccessibleName(f"{operator.name}, {self._role}")
        self.setFixedHeight(round(_HEIGHT * look.scale))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH - 80, round(_HEIGHT * self._look.scale))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), self._look.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.last or self.hasFocus() or self.underMouse()
        painter.setPen(QPen(QColor(tokens.primary if lit else tokens.line), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(tokens.tint if lit else tokens.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        area = QRectF(self.rect()).adjusted(18, 0, -18, 0)
        painter.setFont(font(Style.SECOND, self._look.scale))
        role_wide = painter.fontMetrics().horizontalAdvance(self._role)
        painter.setPen(QColor(tokens.tint_ink if lit else tokens.ink2))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._role)
        painter.setFont(font(Style.STRONG, self._look.scale))
        painter.setPen(QColor(tokens.tint_ink if lit else tokens.ink))
        wide = round(area.width()) - role_wide - 16
        name = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, wide)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, name)
        painter.end()


class SignIn(Overlay):
    """`chosen` carries the operator, `other_wanted` asks for someone who is not among them.

    At the start it is answered by a name only: then `required` leaves no way back.
    """

    chosen = Signal(object)
    other_wanted = Signal()

    def __init__(
        self, look: Look, operators: Sequence[Operator], last: Operator, asker: QWidget, *, required: bool
    ) -> None:
        safe, effect = button(look, "secondary"), button(look, "secondary")
        effect.hide()
        super().__init__(look, "", safe, effect, asker)
        title = self.tr("Who works the program?")
        self.setAccessibleName(title)
        safe.setText(self.tr("Back"))
        if required:
            safe.hide()
        self._required = required
        self.buttons = {operator.id: self._button(look, operator) for operator in operators}
        self._first = self.buttons[last.id]
        self._first.last = True
        self.other = button(look, "text", self.tr("Someone else…"), "plus")
        self.other.clicked.connect(self.other_wanted)
        holder = QWidget()
        holder.setProperty("paper", True)
        names = QVBoxLayout(holder)
        names.setContentsMargins(2, 2, 2, 2)
        names.setSpacing(8)
        for each in self.buttons.values():
            names.addWidget(each)
        frame, column = card((28, 26, 28, 26), 12)
        frame.setFixedWidth(round(WIDTH * min(look.scale, 1.5)))
        column.addWidget(text(look, Style.EMPTY_TITLE, title, wrap=True))
        words = self.tr("The journal keeps who did what. It is a record, not a lock.")
        column.addWidget(text(look, Style.BODY, words, "second", wrap=True))
        column.addWidget(FittingArea(holder))
        column.addSpacing(4)
        column.addLayout(row(self.other, None, safe))
        self.hold(frame)

    def _button(self, look: Look, operator: Operator) -> OperatorButton:
        made = OperatorButton(look, operator)
        made.clicked.connect(lambda: self._choose(operator))
        return made

    def ask(self) -> None:
        super().ask()
        self._first.setFocus(Qt.FocusReason.TabFocusReason)

    def reject(self) -> None:
        if not self._required:
            super().reject()

    def _choose(self, operator: Operator) -> None:
        self.accept()
        self.chosen.emit(operator)
