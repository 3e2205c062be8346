"""The section of settings for the commission of the order: order, usual place, members, who works the program."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...domain.appointed import Appointed
from ...domain.campaign import Texts
from ...domain.commission import Commission, Member, Role
from ..dialogs.both import BothLanguages
from ..fonts import Style, font
from ..widgets.choice_box import ChoiceBox
from ..widgets.parts import Look, button, choice, row
from ..widgets.setting_row import titled
from .settings_drafts import AppointedDraft


class MemberRow(QFrame):
    """A member: role and name, position in both languages, whether this one works the program."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, look: Look, member: Member, operators: QButtonGroup) -> None:
        super().__init__()
        self._look = look
        self._id = member.id
        self.setProperty("well", True)
        self.role = ChoiceBox(look, self.tr("Role"))
        self.role.addItems([self.tr("Chair"), self.tr("Secretary"), self.tr("Member")])
        self.role.setCurrentIndex(list(Role).index(member.role))
        self.role.currentIndexChanged.connect(self.changed)
        self.name = self._field(self.tr("Surname, name, patronymic"), member.name)
        self.kk = self._field(self.tr("Position, in Kazakh"), member.position.kk)
        self.ru = self._field(self.tr("Position, in Russian"), member.position.ru)
        self.works = choice(look, self.tr("works the program"))
        self.works.toggled.connect(self.changed)
        operators.addButton(self.works)
        self.remove = button(look, "text", self.tr("Remove"), "remove")
        self.remove.clicked.connect(lambda: self.removed.emit(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.addLayout(row(self.role, None, self.remove))
        for field in (self.name, self.kk, self.ru):  # each as wide as there is room: a name must be read whole
            column.addWidget(field)
        column.addLayout(row(self.works, None))

    def _field(self, label: str, words: str) -> QLineEdit:
        field = QLineEdit(words)
        field.setFont(font(Style.BODY, self._look.scale))
        field.setPlaceholderText(label)
        field.setAccessibleName(label)
        field.setToolTip(label)
        field.setMaxLength(300)
        field.setCursorPosition(0)
        field.textChanged.connect(self.changed)
        return field

    @property
    def member(self) -> Member:
        """As it is written now."""
        position = Texts(self.kk.text().strip(), self.ru.text().strip())
        return Member(self._id, self.name.text().strip(), list(Role)[self.role.currentIndex()], position)


class Members(QWidget):
    """The members in the protocol's order."""

    changed = Signal()

    def __init__(self, look: Look, commission: Commission, operator: str) -> None:
        super().__init__()
        self._look = look
        self._operators = QButtonGroup(self)
        self.rows: list[MemberRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.add: QPushButton = button(look, "secondary", self.tr("Add a member"), "plus")
        self.add.clicked.connect(self._add_empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._column)
        whole.addLayout(row(self.add, None))
        for member in commission.members:
            self._add(member).works.setChecked(member.id == operator)

    @property
    def members(self) -> tuple[Member, ...]:
        return tuple(each.member for each in self.rows)

    @property
    def operator(self) -> str:
        """Who works the program; empty while nobody is chosen."""
        return next((each.member.id for each in self.rows if each.works.isChecked()), "")

    def _add_empty(self) -> None:
        taken = {member.id for member in self.members}
        free = next(name for number in range(1, 1000) if (name := f"member-{number}") not in taken)
        self._add(Member(free, "", Role.MEMBER, Texts("", ""))).name.setFocus()
        self.changed.emit()

    def _add(self, member: Member) -> MemberRow:
        made = MemberRow(self._look, member, self._operators)
        made.removed.connect(self._remove)
        made.changed.connect(self.changed)
        self.rows.append(made)
        self._column.addWidget(made)
        return made

    def _remove(self, gone: MemberRow) -> None:
        self.rows.remove(gone)
        self._column.removeWidget(gone)
        gone.hide()
        gone.deleteLater()
        self.changed.emit()


class CommissionSection(QFrame):
    """Writes into the draft at each letter."""

    def __init__(self, look: Look, draft: AppointedDraft) -> None:
        super().__init__()
        self._draft = draft
        self.setProperty("card", True)
        now = draft.now
        russian = self.tr("In Russian")
        self.order = BothLanguages(
            look, (self.tr("Appointed by, in Kazakh"), russian), now.commission.order, stacked=True
        )
        self.venue = BothLanguages(look, (self.tr("Usual place, in Kazakh"), russian), now.venue)
        self.members = Members(look, now.commission, now.operator)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(14)
        about = self.tr("As the order names them, in the protocol's order. A meeting that sits already stays as it is.")
        column.addLayout(titled(look, self.tr("Commission"), about))
        for part in (self.order, self.venue, self.members):
            column.addWidget(part)
            part.changed.connect(self._write)

    @Slot()
    def _write(self) -> None:
        self._draft.write(self._written)

    def _written(self, appointed: Appointed) -> Appointed:
        commission = Commission(self.order.texts, self.members.members)
        return replace(appointed, commission=commission, venue=self.venue.texts, operator=self.members.operator)
