"""The forms of the commission of the order and of the organiser; what they set counts from the next start on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...domain.appointed import Appointed, check_appointed
from ...domain.campaign import Organiser, Texts
from ...domain.commission import Commission, Member, Role
from ...domain.errors import NotAllowed
from ..desk import Desk
from ..dialogs.form import Form
from ..fonts import Style, font
from ..widgets.choice_box import ChoiceBox
from ..widgets.parts import Look, button, choice, row
from ..words import error_sentence

_WIDE = 900


class MemberRow(QFrame):
    """A member: role and name, position in both languages, whether this one works the program."""

    removed = Signal(object)

    def __init__(self, look: Look, member: Member, operators: QButtonGroup) -> None:
        super().__init__()
        self._look = look
        self._id = member.id
        self.setProperty("well", True)
        self.role = ChoiceBox(look, self.tr("Role"))
        self.role.addItems([self.tr("Chair"), self.tr("Secretary"), self.tr("Member")])
        self.role.setCurrentIndex(list(Role).index(member.role))
        self.name = self._field(self.tr("Surname, name, patronymic"), member.name)
        self.kk = self._field(self.tr("Position, in Kazakh"), member.position.kk)
        self.ru = self._field(self.tr("Position, in Russian"), member.position.ru)
        self.works = choice(look, self.tr("works the program"))
        operators.addButton(self.works)
        self.remove = button(look, "text", self.tr("Remove"), "remove")
        self.remove.clicked.connect(lambda: self.removed.emit(self))
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 12, 14, 12)
        grid.setHorizontalSpacing(10)
        for place, widget in enumerate((self.role, self.name, self.works)):
            grid.addWidget(widget, 0, place)
        grid.addWidget(self.remove, 1, 0)
        positions = row(self.kk, self.ru, spacing=10)
        grid.addLayout(positions, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)

    def _field(self, label: str, words: str) -> QLineEdit:
        field = QLineEdit(words)
        field.setFont(font(Style.BODY, self._look.scale))
        field.setPlaceholderText(label)
        field.setAccessibleName(label)
        field.setToolTip(label)
        field.setMaxLength(300)
        field.setCursorPosition(0)
        return field

    @property
    def member(self) -> Member:
        """As it is written now."""
        position = Texts(self.kk.text().strip(), self.ru.text().strip())
        return Member(self._id, self.name.text().strip(), list(Role)[self.role.currentIndex()], position)


class Members(QWidget):
    """The members in the protocol's order."""

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

    def _add(self, member: Member) -> MemberRow:
        made = MemberRow(self._look, member, self._operators)
        made.removed.connect(self._remove)
        self.rows.append(made)
        self._column.addWidget(made)
        return made

    def _remove(self, gone: MemberRow) -> None:
        self.rows.remove(gone)
        self._column.removeWidget(gone)
        gone.hide()
        gone.deleteLater()


Written = Callable[[], Appointed]
"""What the form says now."""


class CommissionForms(QObject):
    """`kept` follows once something was set."""

    kept = Signal()

    def __init__(self, look: Look, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._desk = desk
        self._page = page
        self.open: Form | None = None
        self.members: Members | None = None

    @property
    def _appointed(self) -> Appointed:
        """As the program was started with."""
        given, organiser = self._desk.services.decisions, self._desk.services.campaign.organiser
        return Appointed(given.commission, given.venue, given.operator, organiser)

    def ask_commission(self) -> None:
        """The order, the place, the members."""
        now = self._appointed
        body = self.tr("As the order names them, in the protocol's order. A meeting that sits already stays as it is.")
        answers = (self.tr("Back"), self.tr("Keep the commission"))
        self.open = form = Form(self._look, self.tr("Commission"), body, answers, self._page, _WIDE)
        order = form.both((self.tr("Appointed by, in Kazakh"), self.tr("In Russian")), now.commission.order)
        venue = form.both((self.tr("Usual place, in Kazakh"), self.tr("In Russian")), now.venue)
        self.members = members = Members(self._look, now.commission, now.operator)
        form.add("", members)

        def written() -> Appointed:
            commission = Commission(order.texts, members.members)
            return replace(now, commission=commission, venue=venue.texts, operator=members.operator)

        self._ask(form, written)

    def ask_organiser(self) -> None:
        """What stands in every paper's head and in the act."""
        now = self._appointed
        given = now.organiser
        answers = (self.tr("Back"), self.tr("Keep the organiser"))
        self.open = form = Form(self._look, self.tr("Organiser"), "", answers, self._page, _WIDE)
        russian = self.tr("In Russian")
        name = form.both((self.tr("Name, in Kazakh"), russian), given.name)
        city = form.both((self.tr("City, in Kazakh"), russian), given.city)
        address = form.both((self.tr("Address, in Kazakh"), russian), given.address)
        bin_ = form.line(self.tr("BIN"), given.bin, 12)
        representative = form.line(self.tr("Who signs the act"), given.representative)
        position = form.both((self.tr("Position, in Kazakh"), russian), given.position)
        basis = form.both((self.tr("Acts on the basis of, in Kazakh"), russian), given.basis)

        def written() -> Appointed:
            organiser = Organiser(
                name=name.texts,
                city=city.texts,
                bin=bin_.text().strip(),
                address=address.texts,
                representative=representative.text().strip(),
                position=position.texts,
                basis=basis.texts,
            )
            return replace(now, organiser=organiser)

        self._ask(form, written)

    def _ask(self, form: Form, written: Written) -> None:
        def missing() -> str:
            try:
                check_appointed(written())
            except NotAllowed as refused:
                return error_sentence(refused)
            return ""

        def take() -> None:
            appointed = written()
            self._desk.run(lambda use, control: use.appointing.appoint(appointed), lambda done: self.kept.emit())

        form.check = missing
        form.accepted.connect(take)
        form.ask()
