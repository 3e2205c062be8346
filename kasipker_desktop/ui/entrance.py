"""Signing in: at once where one person is known, by a question where there are more, and whenever the rail is asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ..domain.operators import ADDED_ROLES, Operator
from ..workflow.signing_in import Entrance as Known
from .desk import Desk
from .dialogs.form import Form
from .dialogs.sign_in import SignIn
from .operator_words import operator_word
from .widgets.parts import Look
from .widgets.segmented import Segmented


class Entrance(QObject):
    """`question` and `form` are what is open over the window."""

    def __init__(self, make_look: Callable[[], Look], desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._make_look = make_look
        self._desk = desk
        self._window = window
        self.question: SignIn | None = None
        self.form: Form | None = None

    def begin(self) -> None:
        """The program has started: who works it?"""
        self._desk.work(lambda control: self._desk.services.use.signing_in.look(), self._greet)

    def ask(self) -> None:
        """Someone else takes the program."""
        self._desk.work(lambda control: self._desk.services.use.signing_in.look(), self._ask)

    def _greet(self, known: Known) -> None:
        if known.asks:
            self._open(known, required=True)
        else:
            self._desk.sign_in(known.last)

    def _ask(self, known: Known) -> None:
        self._open(known, required=False)

    def _open(self, known: Known, *, required: bool) -> None:
        last = known.last if required else self._desk.operator
        self.question = question = SignIn(self._make_look(), known.operators, last, self._window, required=required)
        question.chosen.connect(self._desk.sign_in)
        question.other_wanted.connect(self._ask_other)
        question.ask()

    def _ask_other(self) -> None:
        look = self._make_look()
        answers = (self.tr("Back"), self.tr("Sign in"))
        self.form = form = Form(look, self.tr("Who works the program?"), "", answers, self._window)
        name = form.line(self.tr("Name in full"), length=100)
        role = Segmented(look, [operator_word(each).capitalize() for each in ADDED_ROLES], self.tr("Role"))
        role.choose(0)
        form.add(self.tr("Role"), role)
        form.check = lambda: "" if name.text().strip() else self.tr("The name is missing.")
        form.accepted.connect(lambda: self._take_other(name.text(), role.choice or 0))
        form.ask()

    def _take_other(self, name: str, place: int) -> None:
        if self.question is not None:
            self.question.accept()
        naming = self._desk.services.use.signing_in.named
        self._desk.work(lambda control: naming(name, ADDED_ROLES[place]), self._sign_in)

    def _sign_in(self, operator: Operator) -> None:
        self._desk.sign_in(operator)
