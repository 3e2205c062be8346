"""Personal data of a past month: what is held on one person, and their destruction when their time is over."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QVBoxLayout

from ...domain.calendar import Period, local
from ...domain.errors import KnownError
from ...workflow.history import MonthHistory
from ..desk import Desk
from ..dialogs.form import Form, Listing
from ..dialogs.question import Asked, Question
from ..fonts import Style
from ..widgets.parts import Banner, Look, button, card, row, text
from ..words import day_words, error_sentence, month_title
from .uses import show_uses

_IIN = re.compile(r"\d{12}", re.ASCII)


class KeepingCard(QFrame):
    """Every use of personal data is noted in the journal, by number and never by name (domain.md 7.1)."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._period: Period | None = None
        self._history: MonthHistory | None = None
        self.form: Form | None = None
        self.listing: Listing | None = None
        self.question: Question | None = None
        self._until = text(look, Style.BODY, role="second", wrap=True)
        self._banner = Banner(look)
        self._banner.action.clicked.connect(self._banner.hide)
        self.person = button(look, "secondary", self.tr("What is held on one person…"))
        self.person.clicked.connect(self._ask_person)
        self.uses = button(look, "secondary", self.tr("Who opened and took out…"))
        self.uses.clicked.connect(self._show_uses)
        self.erase = button(look, "danger", self.tr("Destroy the personal data…"))
        self.erase.clicked.connect(self._ask_destruction)
        frame, column = card(spacing=12)
        column.addWidget(text(look, Style.CARD_TITLE, self.tr("Personal data")))
        for widget in (self._banner, self._until):
            column.addWidget(widget)
        column.addLayout(row(self.person, None))
        column.addLayout(row(self.uses, None))
        column.addLayout(row(self.erase, None))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def show_history(self, history: MonthHistory) -> None:
        """Another month: until when its data are kept, and who used them."""
        self._period, self._history = history.period, history
        self.uses.setEnabled(bool(history.uses))
        first = self._desk.services.use.keeping.may_destroy_from()
        over = local(self._desk.services.clock()).date() >= first
        kept = self.tr("Kept until {day}; from then on they can be destroyed.").format(day=day_words(first))
        self._until.setText(self.tr("Their time is over since {day}.").format(day=day_words(first)) if over else kept)
        self.erase.setEnabled(over and self._desk.operator.may_change)

    @property
    def _by(self) -> str:
        return self._desk.operator.id

    @Slot()
    def _show_uses(self) -> None:
        if self._history:
            self.listing = show_uses(self._look, self._history, self)

    # --- one person

    @Slot()
    def _ask_person(self) -> None:
        body = self.tr("All months are looked through. What is found is saved as a file for the person who asked.")
        answers = (self.tr("Back"), self.tr("Gather and save"))
        self.form = form = Form(self._look, self.tr("What is held on one person?"), body, answers, self)
        iin: QLineEdit = form.line(self.tr("IIN"), length=12)
        form.check = lambda: "" if _IIN.fullmatch(iin.text()) else self.tr("An IIN has twelve digits.")
        form.accepted.connect(lambda: self.gather(iin.text()))
        form.ask()

    def gather(self, iin: str) -> None:
        """Gathers, notes it, then asks where to save it."""
        by = self._by
        self._desk.consult(lambda use, control: use.keeping.held_on(iin, by), self._ask_file, failed=self._tell)

    def _ask_file(self, held: object) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save what is held"), "personal-data.jsonl")
        if name:
            self.save(Path(name), str(held))

    def save(self, file: Path, held: str) -> None:
        """Writes what was gathered."""
        try:
            file.write_text(held, encoding="utf-8")
        except OSError as error:
            self._banner.show_words("err", error_sentence(error), "", self.tr("Understood"))
        else:
            self._banner.show_words("ok", self.tr("It is saved."), str(file), self.tr("Understood"))

    # --- destruction

    @Slot()
    def _ask_destruction(self) -> None:
        if self._period is None:
            return
        asked = Asked(
            title=self.tr("Destroy the personal data of this month?"),
            body=self.tr(
                "Names, IINs, acts and scans of the month are gone for ever. Numbers, masks, the fingerprint, "
                "protocols and every line of the journal stay, and the public evidence can still be checked."
            ),
            effect=self.tr("Destroy them"),
            safe=self.tr("Back"),
            facts=((self.tr("Month"), month_title(self._period)),),
            danger=True,
        )
        self.question = Question(self._look, asked, self)
        self.question.accepted.connect(self._destroy)
        self.question.ask()

    @Slot()
    def _destroy(self) -> None:
        period, by = self._period, self._by
        if period is not None:
            self._desk.run(lambda use, control: use.keeping.destroy(period, by), self._say_gone, failed=self._tell)

    def _say_gone(self, fact: object) -> None:
        words = self.tr("The journal says so; numbers, masks and protocols stay.")
        self._banner.show_words("ok", self.tr("The personal data are destroyed."), words, self.tr("Understood"))

    def _tell(self, error: KnownError) -> None:
        self._banner.show_words("err", error_sentence(error), "", self.tr("Understood"))
