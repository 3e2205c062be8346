"""The waiting for random.org's answer, told truthfully: what went out, how long ago, what is safe, what is unknown."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from ...domain.errors import Doubt, KnownError, ServiceRefused
from ...domain.frozen import ListFrozen
from ...domain.ticket import DrawRequest, RequestNoted
from ...workflow.steps import Step
from ...workflow.viewing import MeetingView
from ..desk import Desk
from ..fonts import Style
from ..widgets.parts import Banner, Look, card, row, rule, text
from ..widgets.state_rows import StateRows
from ..widgets.two_columns import TwoColumns
from ..words import clock_words, error_sentence
from .adjourning import AdjournCard
from .asking import Asking, Attempt
from .doubt_card import DoubtCard
from .request_card import RequestCard

AGAIN_MS = 15_000
"""How long the page waits before it asks again by itself."""


class WaitingPanel(QWidget):
    """While it is shown it counts the seconds and asks again every 15 s, always by the same ticket."""

    def __init__(self, look: Look, desk: Desk, asking: Asking) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._asking = asking
        self._view: MeetingView | None = None
        self._build()
        self.tick = QTimer(self)
        self.tick.setInterval(1000)
        self.tick.timeout.connect(self._show_elapsed)
        self.again = QTimer(self)
        self.again.setInterval(AGAIN_MS)
        self.again.timeout.connect(self.ask)
        asking.changed.connect(self.refresh)

    def _build(self) -> None:
        look = self._look
        self.banner = Banner(look)
        self.elapsed = text(look, Style.BIG_NUMBER)
        self.request = RequestCard(look, self.tr("The request, as it went out"))
        self.doubt = DoubtCard(look)
        self.adjourning = AdjournCard(look, self._desk)
        self.safe = StateRows(look, self.tr("Safe"), ready=4)
        self.unknown = StateRows(look, self.tr("Unknown"), ready=2)
        columns = TwoColumns(look.scale)
        columns.left.addWidget(self.doubt)
        columns.left.addWidget(self._build_state())
        columns.left.addWidget(self._build_attempts())
        columns.right.addWidget(self.request)
        columns.right.addWidget(self.adjourning)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(self.banner)
        whole.addWidget(columns)
        whole.addStretch(1)

    def _build_state(self) -> QFrame:
        look = self._look
        well = QFrame()
        well.setProperty("well", True)
        self._promise = text(look, Style.STRONG, self.tr("No new ticket is taken."), wrap=True)
        more = self.tr(
            "While the fate of this ticket is not known, nobody's decision brings a second one. No other source of "
            "chance is used."
        )
        inside = QVBoxLayout(well)
        inside.setContentsMargins(18, 14, 18, 14)
        inside.setSpacing(2)
        inside.addWidget(self._promise)
        inside.addWidget(text(look, Style.BODY, more, wrap=True))
        frame, column = card(spacing=16)
        self._since_sent = QWidget()
        times = row(text(look, Style.BODY, self.tr("Time elapsed"), "second"), self.elapsed, None, spacing=14)
        times.setContentsMargins(0, 0, 0, 0)
        self._since_sent.setLayout(times)
        column.addWidget(self._since_sent)
        states = QGridLayout()
        states.setHorizontalSpacing(28)
        states.addWidget(self.safe, 0, 0, Qt.AlignmentFlag.AlignTop)
        states.addWidget(self.unknown, 0, 1, Qt.AlignmentFlag.AlignTop)
        states.setColumnStretch(0, 1)
        states.setColumnStretch(1, 1)
        column.addLayout(states)
        column.addWidget(well)
        return frame

    def _build_attempts(self) -> QFrame:
        self._attempts_card, column = card((0, 16, 0, 8), 0)
        head = row(
            text(self._look, Style.CARD_TITLE, self.tr("Asking again")),
            None,
            text(self._look, Style.BODY, self.tr("every 15 s, by the same ticket"), "second"),
        )
        head.setContentsMargins(24, 0, 24, 12)
        column.addLayout(head)
        self._attempts = QVBoxLayout()
        self._attempts.setSpacing(0)
        column.addLayout(self._attempts)
        return self._attempts_card

    def show_view(self, view: MeetingView, request: DrawRequest | None) -> None:
        """Shows the meeting's waiting; a program that was killed after the press finds itself here again."""
        self._view = view
        noted = view.meeting.note(RequestNoted)
        if view.step is Step.ANSWER and noted:
            self._asking.resume(view.period, noted.at)
        self.request.show_request(request, noted.at if noted else None)
        self.adjourning.show_view(view)
        for of_waiting in (self.banner, self._since_sent, self.adjourning):
            of_waiting.setVisible(view.meeting.adjourned is None)
        self._show_safe(view)
        self.refresh()
        self._ask_at_once()

    @Slot()
    def refresh(self) -> None:
        """Shows how far the asking is."""
        view = self._view
        wait = self._asking.wait(view.period) if view else None
        if view is None or wait is None:
            self.doubt.hide()
            self._attempts_card.hide()
            return
        self._show_banner(view)
        self.doubt.setVisible(wait.decidable and self.request.request is not None)
        if wait.decidable and self.request.request:
            self.doubt.show_carried(self.request.request, wait.carried)
        self._show_unknown(wait.doubt)
        self._show_attempts(wait.attempts)
        self._show_elapsed()

    @Slot()
    def ask(self) -> None:
        """Asks again now; the next attempt by itself is counted from here."""
        if self._view:
            self.again.start()
            self._asking.ask(self._view.period)

    @property
    def sent(self) -> str:
        """When the request went out, by the journal where it is noted already."""
        noted = self._view.meeting.note(RequestNoted) if self._view else None
        wait = self._asking.wait(self._view.period) if self._view else None
        at = noted.at if noted else wait.sent_at if wait else None
        return clock_words(at) if at else ""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tick.start()
        self.again.start()
        self._ask_at_once()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.tick.stop()
        self.again.stop()

    def _ask_at_once(self) -> None:
        wait = self._asking.wait(self._view.period) if self._view else None
        if self.isVisible() and self._view and self._view.step is Step.ANSWER and wait and not wait.attempts:
            self.ask()

    @Slot()
    def _show_elapsed(self) -> None:
        if self._view:
            minutes, seconds = divmod(self._asking.elapsed(self._view.period), 60)
            self.elapsed.setText(f"{minutes}:{seconds:02}")

    def _show_banner(self, view: MeetingView) -> None:
        wait = self._asking.wait(view.period)
        failed = [attempt.error for attempt in wait.attempts if attempt.error] if wait else []
        went = self.tr("The request went out at {time}.").format(time=self.sent)
        if wait and wait.doubt:
            self.banner.show_words(
                "err",
                self.tr("Alarm: random.org's answer must not be believed. Nothing continues by itself."),
                self.tr("{cause} The answer is kept as it came; the commission decides.").format(
                    cause=error_sentence(wait.doubt)
                ),
            )
        elif failed and isinstance(failed[-1], ServiceRefused):
            title = self.tr("random.org did not carry the request out; nothing was drawn, nothing is lost.")
            self.banner.show_words("warn", title, error_sentence(failed[-1]))
        elif failed:
            one = self.tr(
                "The ticket can be used once only: if there is an answer, that very answer is fetched; if there is "
                "none, the very same request goes out again."
            )
            title = self.tr("random.org's answer has not come yet; the result is not lost.")
            self.banner.show_words("warn", title, f"{went} {one}")
        else:
            self.banner.show_words("info", went, self.tr("random.org's answer is awaited. One ticket, one result."))

    def _show_safe(self, view: MeetingView) -> None:
        meeting = view.meeting
        frozen, frozen_note, request = meeting.frozen, meeting.note(ListFrozen), meeting.note(RequestNoted)
        rows: list[tuple[str, str]] = []
        if frozen and frozen_note:
            fact = f"{frozen.participants}, {clock_words(frozen_note.at)}"
            rows.append((self.tr("List and its fingerprint"), fact))
        if meeting.said:
            rows.append((self.tr("Ticket and the numbers said"), meeting.said.room))
        if request:
            rows.append((self.tr("Text of the request"), clock_words(request.at)))
        if meeting.reply:
            rows.append((self.tr("Answer, as it came"), f"{meeting.reply.reply[:8]}…"))
        if meeting.notes:
            lines = self.tr("%n line(s)", "", meeting.notes[-1].n)
            rows.append((self.tr("Journal"), lines))
        self.safe.show_rows("check", self._look.tokens.ok, rows)

    def _show_unknown(self, doubt: Doubt | None) -> None:
        rows = [
            (self.tr("Whether the request arrived"), self.tr("being found out")),
            (self.tr("The numbers"), self.tr("nobody has seen them")),
        ]
        if doubt:
            rows = [(self.tr("Whether the answer is random.org's"), self.tr("the commission decides"))]
        self.unknown.show_rows("info", self._look.tokens.ink2, rows)

    def _show_attempts(self, attempts: list[Attempt]) -> None:
        self._attempts_card.setVisible(any(attempt.error for attempt in attempts))
        while item := self._attempts.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for number, attempt in enumerate(attempts, 1):
            self._attempts.addWidget(rule())
            self._attempts.addWidget(self._attempt(number, attempt))

    def _attempt(self, number: int, attempt: Attempt) -> QWidget:
        line = QWidget()
        words = text(self._look, Style.BODY, self._came_of(attempt.error), "second", wrap=True)
        if attempt.error is None:
            words = text(self._look, Style.STRONG, self.tr("the answer is awaited"), "primary", wrap=True)
        place = row(
            text(self._look, Style.BODY, str(number), "second"),
            text(self._look, Style.STRONG, clock_words(attempt.at)),
            spacing=20,
        )
        place.addWidget(words, 1)
        place.setContentsMargins(24, 9, 24, 9)
        line.setLayout(place)
        return line

    def _came_of(self, error: KnownError | None) -> str:
        if error is None:
            return ""
        known = {
            "no_answer": self.tr("no answer came, or the connection broke"),
            "bad_answer": self.tr("an unreadable answer came"),
            "service_fault": self.tr("random.org told of a fault of its own"),
        }
        if isinstance(error, ServiceRefused):
            return self.tr("random.org refused, code {number}").format(number=error.number)
        return known.get(error.code) or self.tr("the answer must not be believed")
