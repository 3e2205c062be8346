"""The card of incidents: what the program wrote by itself, with its time (looks 32)."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...domain.incident import Incident, IncidentKind
from ...workflow.viewing import MeetingView
from ..fonts import Style
from ..widgets.parts import Look, button, row, rule, text
from ..words import clock_words


class IncidentsCard(QFrame):
    """Nothing here can be taken out: the protocol prints every line. `asked` names an incident to be explained."""

    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("card", True)
        head = row(text(look, Style.CARD_TITLE, self.tr("Incidents")), None)
        head.setContentsMargins(24, 0, 24, 12)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        words = self.tr("What the program has written is not taken out; it is printed in the protocol.")
        remark = text(look, Style.SECOND, words, "second", wrap=True)
        remark.setContentsMargins(24, 12, 24, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 18)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._rows)
        column.addWidget(remark)

    def show_view(self, view: MeetingView) -> None:
        """Shows the incidents of the meeting's draw in their order."""
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        incidents, waits = view.meeting.incidents, view.meeting.unexplained
        for incident in incidents:
            self._rows.addWidget(rule())
            self._rows.addWidget(self._row(incident, explain=incident == waits))
        if not incidents:
            self._rows.addWidget(rule())
            none = text(self._look, Style.BODY, self.tr("None so far"), "second")
            none.setContentsMargins(24, 12, 24, 0)
            self._rows.addWidget(none)

    def _row(self, incident: Incident, explain: bool) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 10, 24, 10)
        column.setSpacing(2)
        time = text(self._look, Style.SECOND, clock_words(incident.happened_at), "second")
        column.addLayout(row(text(self._look, Style.STRONG, self._what(incident.kind)), None, time))
        if incident.detail:
            column.addWidget(text(self._look, Style.HEX_SMALL, incident.detail, "second", wrap=True))
        if incident.decision:
            decided = incident.decision.of(QLocale().name()[:2])
            words = self.tr("Decision of the commission: {decision}").format(decision=decided)
            column.addWidget(text(self._look, Style.SECOND, words, wrap=True))
        if explain:
            self.explain = button(self._look, "secondary", self.tr("Explain it"))
            self.explain.clicked.connect(lambda: self.asked.emit(incident.kind.value))
            column.addLayout(row(self.explain, None))
        return holder

    def _what(self, kind: IncidentKind) -> str:
        return {
            IncidentKind.ANSWER_LOST: self.tr("random.org's answer was lost"),
            IncidentKind.TICKET_ANSWER_LOST: self.tr("The answer with the ticket was lost"),
            IncidentKind.KEY_UNKNOWN: self.tr("The key of the signature is not known to this version"),
            IncidentKind.TICKET_EXPIRED: self.tr("The ticket expired unused"),
            IncidentKind.TICKET_BURNT: self.tr("The ticket was used by another request"),
            IncidentKind.KEY_REPLACED: self.tr("The API key was replaced"),
            IncidentKind.LIST_REPLACED: self.tr("The frozen list was replaced"),
            IncidentKind.DECLARED_DIFFERS: self.tr("Billing's own figures differ from the file"),
            IncidentKind.RESULT_ADOPTED: self.tr("A result that the store did not remember was taken for ours"),
            IncidentKind.SERIAL_GAP: self.tr("Other signed requests were made with the key"),
            IncidentKind.ADJOURNED: self.tr("The meeting was adjourned"),
            IncidentKind.RESUMED: self.tr("The meeting was resumed"),
        }[kind]
