"""The card of those present: each member with a check box, position, role and state (looks 03)."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from ...domain.commission import Commission, Member, Role
from ..fonts import Style
from ..theme import mark
from ..widgets.parts import Look, chip, row, rule, text
from ..widgets.tick_box import TickBox

_ROW = 76


class SeatsCard(QFrame):
    """Emits `changed` when somebody comes or goes; read-only once the seating is noted."""

    changed = Signal()

    def __init__(self, look: Look, commission: Commission) -> None:
        super().__init__()
        self._look = look
        self._language = QLocale().name()[:2]
        self._boxes: dict[str, TickBox] = {}
        self._states: dict[str, tuple[QLabel, QLabel]] = {}
        self._conflicts: Collection[str] = ()
        self.setProperty("card", True)
        order = text(look, Style.BODY, commission.order.of(self._language), "second", wrap=True)
        order.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = row(text(look, Style.CARD_TITLE, self.tr("Present at the meeting")))
        head.addWidget(order, 1)
        head.setContentsMargins(24, 16, 24, 16)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)
        for column, share in ((1, 5), (2, 2), (3, 4)):
            self._grid.setColumnStretch(column, share)
        for place, member in enumerate(commission.members):
            self._add(place, member)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 1, 4)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(self._grid)

    def box(self, member: str) -> TickBox:
        """The check box of a member."""
        return self._boxes[member]

    @property
    def present(self) -> tuple[str, ...]:
        """Who is marked as present, in the protocol's order."""
        return tuple(member for member, box in self._boxes.items() if box.isChecked())

    def show_present(self, present: Collection[str], conflicts: Collection[str], changeable: bool) -> None:
        """Shows who is present and who has a conflict of interest."""
        self._conflicts = conflicts
        for member, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(member in present)
            box.setEnabled(changeable)
            box.blockSignals(False)
        self._show_states()

    def _add(self, place: int, member: Member) -> None:
        look, line = self._look, place * 2
        box = TickBox(look)
        box.setAccessibleName(member.name)
        box.toggled.connect(self._on_toggled)
        self._boxes[member.id] = box
        state, conflict = text(look, Style.BODY), text(look, Style.STRONG, self.tr("conflict of interest"), wrap=True)
        self._states[member.id] = (state, conflict)
        self._grid.addWidget(rule(), line, 0, 1, 4)
        self._grid.setRowMinimumHeight(line + 1, round(_ROW * look.scale))
        position = text(look, Style.SECOND, member.position.of(self._language), "second", wrap=True)
        name = text(look, Style.STRONG, member.name, wrap=True)
        self._grid.addWidget(_stacked(box, left=24), line + 1, 0)
        self._grid.addWidget(_stacked(name, position, left=14), line + 1, 1)
        self._grid.addWidget(_stacked(self._role(member.role), left=12), line + 1, 2)
        self._grid.addWidget(_stacked(state, conflict, left=12), line + 1, 3)

    def _role(self, role: Role) -> QLabel:
        words = {Role.CHAIR: self.tr("Chair"), Role.SECRETARY: self.tr("Secretary"), Role.MEMBER: self.tr("Member")}
        return (
            chip(self._look, words[role], "tint") if role is Role.CHAIR else text(self._look, Style.BODY, words[role])
        )

    def _on_toggled(self) -> None:
        self._show_states()
        self.changed.emit()

    def _show_states(self) -> None:
        for member, box in self._boxes.items():
            state, conflict = self._states[member]
            present = box.isChecked()
            state.setText(self.tr("Present") if present else self.tr("Absent"))
            mark(state, role="ok" if present else "second")
            conflict.setVisible(member in self._conflicts)
            words = f"{state.text()}, {conflict.text()}" if member in self._conflicts else state.text()
            box.setAccessibleDescription(words)


def _stacked(*widgets: QWidget, left: int) -> QWidget:
    """Widgets under each other, in the middle of the row's height."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(left, 10, 8, 10)
    column.setSpacing(2)
    column.addStretch(1)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return holder
