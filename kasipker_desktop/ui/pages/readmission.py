"""Bringing an excluded row back: the row, the reason in both languages, and the members' votes on it (design.md 5)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from ...domain.identity import RE_ADMISSIBLE
from ...domain.report import Excluded
from ...workflow.steps import Step
from ...workflow.viewing import MeetingView
from ..desk import Desk
from ..dialogs.form import Form
from ..widgets.parts import Facts, Look, button
from ..words import day_words, spoken
from .ballot import Ballot

_WIDE = 720


class Readmission(QObject):
    """`button` lives while the commission sits and the list is not voted on, and wants a row that a vote may bring."""

    def __init__(self, look: Look, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._desk = desk
        self._page = page
        self._view: MeetingView | None = None
        self._row: Excluded | None = None
        self.open: Form | None = None
        self.ballot: Ballot | None = None
        self.button: QPushButton = button(look, "secondary", self.tr("Bring the row back by a vote…"))
        self.button.clicked.connect(self._ask)

    def show_view(self, view: MeetingView) -> None:
        """Another list: the row that was chosen may be gone."""
        self._view = view
        self.choose(None)

    @property
    def possible(self) -> bool:
        """Whether the commission could bring any row back now."""
        view = self._view
        if view is None or view.report is None or view.step is not Step.LIST_VOTE:
            return False
        return any(row.code in RE_ADMISSIBLE for row in view.report.excluded)

    @Slot(object)
    def choose(self, row: Excluded | None) -> None:
        """The row that is marked in the table."""
        self._row = row
        right = row is not None and row.code in RE_ADMISSIBLE
        self.button.setEnabled(right)
        hint = self.tr("Choose a row of another month, or of somebody who took part before.")
        self.button.setToolTip("" if right else hint)

    @Slot()
    def _ask(self) -> None:
        view, row = self._view, self._row
        if view is None or row is None or view.meeting.seated is None:
            return
        body = self.tr("The row is counted, marked and printed with its reason. After it the list is voted on.")
        answers = (self.tr("Back"), self.tr("Note the vote"))
        self.open = form = Form(self._look, self.tr("Bring the row back?"), body, answers, self._page, _WIDE)
        form.add("", self._facts(row))
        reason = form.both((self.tr("Reason, in Kazakh"), self.tr("Reason, in Russian")), paragraphs=True)
        self.ballot = ballot = Ballot(self._look, self.tr("The members' votes"))
        ballot.show_members(view.meeting.seated.seats, None)
        form.add("", ballot)

        def missing() -> str:
            if not reason.whole:
                return self.tr("The reason is printed in the protocol: it is needed in both languages.")
            return "" if ballot.complete else self.tr("Every member present votes.")

        def take() -> None:
            given = (view.period, row.place, reason.texts, ballot.votes)
            self._desk.run(lambda use, control: use.readmitting.vote(*given))

        form.check = missing
        form.accepted.connect(take)
        form.ask()

    def _facts(self, row: Excluded) -> Facts:
        facts = Facts(self._look)
        facts.show_rows(
            [
                (self.tr("Row"), str(row.place.row)),
                (self.tr("Name"), row.name),
                (self.tr("IIN"), row.iin),
                (self.tr("Connected on"), day_words(date.fromisoformat(row.day))),
                (self.tr("Excluded because"), spoken().say(f"row.{row.code}")),
            ]
        )
        return facts
