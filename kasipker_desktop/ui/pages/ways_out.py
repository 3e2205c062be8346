"""What the commission decides when a draw goes otherwise: the ways out that stand open, and the form of each.

Each decision is written in both languages; the protocol prints it (design.md 6).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from ... import paths
from ...domain.calendar import Period
from ...domain.campaign import Texts
from ...domain.incident import IncidentKind
from ...wording import wording
from ...workflow.deciding import Deciding
from ...workflow.viewing import MeetingView
from ..desk import Desk
from ..dialogs.choices import Choice, Choices
from ..dialogs.form import Form
from ..widgets.parts import Look, button

_DEEDS: dict[IncidentKind, Callable[[Deciding, Period, Texts, int], object]] = {
    IncidentKind.ADJOURNED: Deciding.adjourn,
    IncidentKind.LIST_REPLACED: lambda deciding, period, words, number: deciding.replace_list(period, words),
    IncidentKind.TICKET_EXPIRED: Deciding.expire,
    IncidentKind.KEY_REPLACED: Deciding.replace_key,
    IncidentKind.RESULT_ADOPTED: Deciding.adopt,
    IncidentKind.TICKET_BURNT: Deciding.burn,
    IncidentKind.SERIAL_GAP: Deciding.explain_gap,
}
_USUAL = frozenset(
    (
        IncidentKind.ADJOURNED,
        IncidentKind.TICKET_EXPIRED,
        IncidentKind.TICKET_BURNT,
        IncidentKind.RESULT_ADOPTED,
    )
)
"""Decisions with a usual wording; of the others only the commission knows the reason."""


@dataclass(frozen=True)
class _Words:
    """A way out: what it is called, what follows from it, the button that notes it."""

    title: str
    follows: str
    effect: str


class WaysOut(QObject):
    """`button` opens what stands open; `decided` follows a decision that was noted."""

    decided = Signal()

    def __init__(self, look: Look, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._desk = desk
        self._page = page
        self._view: MeetingView | None = None
        self.open: Form | None = None
        self.choices: Choices | None = None
        self.button: QPushButton = button(look, "secondary", self.tr("Otherwise…"))
        self.button.clicked.connect(self._show_choices)

    def show_view(self, view: MeetingView) -> None:
        """What stands open is asked of the meeting as it is."""
        self._view = view

    @property
    def any(self) -> bool:
        """Whether a decision may be taken now."""
        return self._view is not None and IncidentKind.ADJOURNED in self._view.ways_out

    def ask(self, kind: IncidentKind) -> None:
        """Opens the form of a decision."""
        said = self._words(kind)
        form = Form(self._look, said.title, said.follows, (self.tr("Back"), said.effect), self._page)
        self.open = form
        labels = (self.tr("Decision of the commission, in Kazakh"), self.tr("In Russian"))
        decision = form.both(labels, Texts(_usual(kind, "kk"), _usual(kind, "ru")), paragraphs=True)
        lacking = self.tr("The decision is printed in the protocol: it is needed in both languages.")
        form.check = lambda: "" if decision.whole else lacking
        form.accepted.connect(lambda: self._decide(kind, decision.texts))
        form.ask()

    def _decide(self, kind: IncidentKind, words: Texts) -> None:
        (period, number), deed = self._desk.view.key, _DEEDS[kind]
        self._desk.run(lambda use, control: deed(use.deciding, period, words, number), self._tell)

    def _tell(self, noted: object) -> None:
        self.decided.emit()

    @Slot()
    def _show_choices(self) -> None:
        if self._view is None:
            return
        found = [(kind, self._words(kind)) for kind in self._view.ways_out]
        choices = [Choice(kind.value, said.title, said.follows) for kind, said in found]
        title = self.tr("What goes otherwise?")
        self.choices = Choices(self._look, title, self.tr("Back"), choices, self._page)
        self.choices.chosen.connect(self._choose)
        self.choices.ask()

    @Slot(str)
    def _choose(self, key: str) -> None:
        self.ask(IncidentKind(key))

    def _words(self, kind: IncidentKind) -> _Words:
        return {
            IncidentKind.ADJOURNED: _Words(
                self.tr("Adjourn the meeting"),
                self.tr("It goes on later, here or on another computer, with the same list, ticket and request."),
                self.tr("Adjourn"),
            ),
            IncidentKind.LIST_REPLACED: _Words(
                self.tr("Replace the frozen list"),
                self.tr(
                    "The list is imported, voted on and frozen anew. The ticket that was shown is void and counted; "
                    "both fingerprints are printed."
                ),
                self.tr("Open the list"),
            ),
            IncidentKind.TICKET_EXPIRED: _Words(
                self.tr("The ticket has expired"),
                self.tr("random.org says whether it is unused and its time is over; only then another is asked for."),
                self.tr("Ask and note it"),
            ),
            IncidentKind.KEY_REPLACED: _Words(
                self.tr("The API key was replaced"),
                self.tr("The new key stands in the settings. The list is voted on and frozen anew under it."),
                self.tr("Note the new key"),
            ),
            IncidentKind.RESULT_ADOPTED: _Words(
                self.tr("Take the result for ours?"),
                self.tr("The answer names this draw and this list, and the commission said the numbers in it."),
                self.tr("Take the result"),
            ),
            IncidentKind.TICKET_BURNT: _Words(
                self.tr("Declare the ticket void?"),
                self.tr(
                    "The answer is not to the commission's request. Its page keeps that result for everyone to see; "
                    "another ticket is asked for."
                ),
                self.tr("Declare it void"),
            ),
            IncidentKind.SERIAL_GAP: _Words(
                self.tr("What were the other signed requests?"),
                self.tr("The key serves live draws only; the explanation is printed in the protocol."),
                self.tr("Note the explanation"),
            ),
        }[kind]


def _usual(kind: IncidentKind, language: str) -> str:
    return wording(paths.resources(), language).say(f"decision.{kind.value}") if kind in _USUAL else ""
