"""The card about adjourning: what may be done now, the sheet to be signed, and when it was adjourned (looks 33)."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QFrame

from ...domain.calendar import local
from ...workflow.viewing import MeetingView
from ..desk import Desk
from ..dialogs.papers import PaperOverlay
from ..fonts import Style
from ..theme import mark
from ..widgets.parts import Look, button, card, chip, row, text
from ..words import clock_words, day_words

LANGUAGES = ("kk", "ru")


class AdjournCard(QFrame):
    """Before: that the commission may part. After: since when it has, and by which decision."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self.paper: PaperOverlay | None = None
        self._since = chip(look, state="warn")
        self._decision = text(look, Style.STRONG, wrap=True)
        self._words = text(look, Style.BODY, role="second", wrap=True)
        self.sheet = button(look, "secondary", self.tr("Print the adjournment sheet"), "print")
        self.sheet.clicked.connect(self._fetch)
        frame, column = card(spacing=12)
        column.addLayout(row(text(look, Style.CARD_TITLE, self.tr("Adjourning the meeting")), None, self._since))
        column.addWidget(self._decision)
        column.addWidget(self._words)
        column.addLayout(row(self.sheet, None))
        whole = row(frame)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        mark(self._since, chip="warn")

    def show_view(self, view: MeetingView) -> None:
        """Shows a meeting that is adjourned, or may be."""
        adjourned = view.meeting.adjourned
        self._since.setVisible(adjourned is not None)
        self._decision.setVisible(adjourned is not None)
        self.sheet.setVisible(view.meeting.ticket is not None)
        if adjourned and adjourned.decision:
            day = day_words(local(adjourned.happened_at).date())
            self._since.setText(
                self.tr("adjourned {day}, {time}").format(day=day, time=clock_words(adjourned.happened_at))
            )
            self._decision.setText(adjourned.decision.of(QLocale().name()[:2]))
        self._words.setText(self._may() if adjourned is None else self._goes_on())

    def _may(self) -> str:
        return self.tr(
            "The commission may part now. A sheet with the list, the ticket, the numbers said and the journal's head "
            "is printed, and the members sign it. Later, here or on another computer, the same request goes on."
        )

    def _goes_on(self) -> str:
        return self.tr(
            "Everything stands as it did. When the commission sits again, here or on another computer with a sealed "
            "copy of this store, the meeting goes on at the same step, with the same list, ticket and request."
        )

    @Slot()
    def _fetch(self) -> None:
        view, annexing = self._desk.view, self._desk.services.use.annexing
        decided = view.meeting.adjourned.decision if view.meeting.adjourned else None
        self._desk.work(
            lambda control: [
                annexing.adjournment(view.period, language, decided, view.number) for language in LANGUAGES
            ],
            self._show_sheet,
        )

    def _show_sheet(self, pdfs: list[bytes]) -> None:
        title = self.tr("Adjournment sheet")
        self.paper = PaperOverlay(self._look, self._desk, title, pdfs, self)
        self.paper.ask()
