"""What the protocol will say, before it is fixed; where the deadline was missed, its reason is asked for."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPlainTextEdit, QWidget

from ...domain.calendar import local
from ...domain.campaign import Texts
from ...domain.commission import Vote, VoteTaken
from ...domain.outcome import DrawnRole
from ...workflow.viewing import MeetingView
from ..fonts import Style, font
from ..words import clock_words, count_words, day_words, month_title
from .parts import Facts, Look, card, text

_SIDE_BY_SIDE = 820


class ProtocolDraft(QWidget):
    """The facts at the left; at the right the reason of a delay, needed in both languages."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._late = False
        self._facts = Facts(look)
        facts, column = card(spacing=14)
        column.addWidget(text(look, Style.CARD_TITLE, self.tr("What the protocol will say")))
        column.addWidget(self._facts)
        remark = self.tr("The number is given when the protocol is fixed. After that its facts no longer change.")
        column.addWidget(text(look, Style.SECOND, remark, "second", wrap=True))
        column.addStretch(1)
        self._reason = self._reason_card()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(16)
        self._sides.addWidget(facts, 3)
        self._sides.addWidget(self._reason, 2)

    def _reason_card(self) -> QFrame:
        frame, column = card(spacing=8)
        column.addWidget(text(self._look, Style.CARD_TITLE, self.tr("Reason of the delay")))
        self._late_words = text(self._look, Style.BODY, role="warn", wrap=True)
        column.addWidget(self._late_words)
        self._kk, self._ru = QPlainTextEdit(), QPlainTextEdit()
        for field, words in ((self._kk, self.tr("In Kazakh")), (self._ru, self.tr("In Russian"))):
            label = text(self._look, Style.MEDIUM, words)
            label.setBuddy(field)
            field.setAccessibleName(f"{self.tr('Reason of the delay')}, {words}")
            field.setFont(font(Style.BODY, self._look.scale))
            field.setTabChangesFocus(True)
            field.setMinimumHeight(round(64 * self._look.scale))
            field.setMaximumHeight(round(120 * self._look.scale))
            field.textChanged.connect(self.changed)
            column.addSpacing(4)
            column.addWidget(label)
            column.addWidget(field)
        remark = self.tr("The deadline is set by the terms; the reason is printed in the protocol word for word.")
        column.addWidget(text(self._look, Style.SECOND, remark, "second", wrap=True))
        column.addStretch(1)
        return frame

    def show_view(self, view: MeetingView, late: bool) -> None:
        """Shows the facts as they stand; what is typed stays."""
        self._late = late
        self._reason.setVisible(late)
        words = self.tr("The draw was due by {day}").format(day=day_words(view.period.deadline))
        self._late_words.setText(words)
        self._facts.show_rows(self._rows(view))

    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
        return not self._late or self.late_reason is not None

    @property
    def late_reason(self) -> Texts | None:
        """The reason in both languages, or None while one of them is missing or none is needed."""
        kk, ru = (" ".join(field.toPlainText().split()) for field in (self._kk, self._ru))
        return Texts(kk, ru) if self._late and kk and ru else None

    def type_reason(self, kk: str, ru: str) -> None:
        """Fills both fields."""
        self._kk.setPlainText(kk)
        self._ru.setPlainText(ru)

    def resizeEvent(self, event: QResizeEvent) -> None:
        way = QBoxLayout.Direction
        wide = self.width() >= _SIDE_BY_SIDE * self._look.scale
        self._sides.setDirection(way.LeftToRight if wide else way.TopToBottom)

    def _rows(self, view: MeetingView) -> list[tuple[str, str]]:
        meeting = view.meeting
        seated, frozen = meeting.seated, meeting.frozen
        rows = [(self.tr("Period"), month_title(view.period))]
        if seated:
            rows.append((self.tr("Present"), f"{len(seated.seats)} / {len(seated.commission.members)}"))
        if frozen:
            rows.append((self.tr("Participants"), count_words(frozen.participants)))
        rows += self._vote(self.tr("Vote on item 1"), view.first_vote)
        if meeting.done:
            rows.append((self.tr("Draw"), _moment_words(meeting.done.completed_at)))
        rows += self._drawn(view)
        return rows + self._vote(self.tr("Vote on the result"), view.result_vote)

    def _drawn(self, view: MeetingView) -> list[tuple[str, str]]:
        if not view.drawn:
            return [(self.tr("Result"), self.tr("The draw is not held: the list has no participants"))]
        roles = {
            DrawnRole.WINNER: self.tr("Winner"),
            DrawnRole.RESERVE_1: self.tr("Reserve 1"),
            DrawnRole.RESERVE_2: self.tr("Reserve 2"),
        }
        return [(roles[person.role], f"№ {person.number} {person.name}") for person in view.drawn]

    def _vote(self, label: str, vote: VoteTaken | None) -> list[tuple[str, str]]:
        if vote is None:
            return []
        words = self.tr("for – {yes}, against – {no}, abstained – {abstained}")
        counts = {"yes": Vote.FOR, "no": Vote.AGAINST, "abstained": Vote.ABSTAINED}
        return [(label, words.format(**{name: vote.count(kind) for name, kind in counts.items()}))]


def _moment_words(at: datetime) -> str:
    return f"{day_words(local(at).date())}, {clock_words(at)}"
