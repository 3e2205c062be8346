"""Step «Draw»: ready, waiting, result: one of them is shown, as the facts have it (pictures 04, 33)."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...domain.errors import KnownError, NotAllowed, ServiceRefused
from ...domain.incident import IncidentKind
from ...domain.ticket import DrawRequest
from ...workflow.steps import Step
from ...workflow.viewing import MeetingView
from ..desk import Desk
from ..fonts import Style
from ..stage.control import StageControl
from ..widgets.parts import Look, button, card, text
from ..words import error_sentence
from .asking import Asking, Clocks
from .draw_ready import ReadyPanel
from .draw_result import ResultPanel
from .stage_card import StageCard
from .step import Foot, QWidgetT, StepPage
from .waiting import WaitingPanel
from .ways_out import WaysOut

_EARLY, _READY, _WAITING, _RESULT = range(4)


class DrawStep(StepPage):
    """The button lives on the ready panel only; what follows it is told by the facts, not by the page.

    A panel is built when the facts first come to it, or before, while nobody waits: four at once hold the window.
    """

    parts = ("ready", "waiting", "result")

    def __init__(self, look: Look, desk: Desk, clocks: Clocks | None = None) -> None:
        self._clocks = clocks or Clocks()
        self._view: MeetingView | None = None
        self._request: DrawRequest | None = None
        self._stage: StageControl | None = None
        self._at = _EARLY
        self._shown: QWidget | None = None
        super().__init__(look, desk)

    def _build(self) -> None:
        self.asking = Asking.of(self.desk, self._clocks)
        self.asking.changed.connect(self._on_asking)
        self.asking.refused.connect(self._on_refused)
        self.ways = WaysOut(self.look, self.desk, self)
        self.ways.decided.connect(self.next_wanted)
        self.adjourn = self.quiet(button(self.look, "secondary", self.tr("Adjourn the meeting")))
        self.adjourn.clicked.connect(lambda: self.ways.ask(IncidentKind.ADJOURNED))
        self.quiet(self.ways.button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @cached_property
    def ready(self) -> ReadyPanel:
        """What stands before the press."""
        panel = ReadyPanel(self.look)
        panel.pressed.connect(self._press)
        if self._stage:
            panel.show_stage(StageCard(self.look, self._stage))
        return self._laid(panel)

    @cached_property
    def waiting(self) -> WaitingPanel:
        """What stands while the answer is not known."""
        panel = WaitingPanel(self.look, self.desk, self.asking)
        panel.doubt.asked.connect(lambda kind: self.ways.ask(IncidentKind(kind)))
        return self._laid(panel)

    @cached_property
    def result(self) -> ResultPanel:
        """What was drawn."""
        panel = ResultPanel(self.look, self.desk)
        if self._stage:
            panel.show_stage(StageCard(self.look, self._stage))
        return self._laid(panel)

    @cached_property
    def _early(self) -> QFrame:
        """Why there is nothing to press."""
        self._early_title = text(self.look, Style.EMPTY_TITLE, wrap=True)
        self._early_words = text(self.look, Style.BODY, role="second", wrap=True)
        frame, column = card((24, 24, 24, 24), 10)
        column.addWidget(self._early_title)
        column.addWidget(self._early_words)
        column.addStretch(1)
        return self._laid(frame)

    def _laid(self, panel: QWidgetT) -> QWidgetT:
        """In its place, out of sight."""
        panel.hide()
        self._column.addWidget(panel)
        return panel

    def show_view(self, view: MeetingView) -> None:
        if self._view is None or self._view.key != view.key:
            self._request = None
        self._view = view
        self.ways.show_view(view)
        self._tell_stage()
        self._show_place(view)
        if self._at in (_READY, _WAITING):
            self.desk.read(lambda viewing: viewing.request(*view.key), self._receive_request)
        self.foot_changed.emit()

    def _show_place(self, view: MeetingView) -> None:
        place = self._place(view)
        panel: QWidget
        if place == _READY:
            panel = self.ready
            self.ready.show_view(view)
            self.ready.show_request(self._request)
        elif place == _WAITING:
            panel = self.waiting
            self.waiting.show_view(view, self._request)
        elif place == _RESULT:
            panel = self.result
            self.result.show_view(view)
        else:
            panel = self._early
            self._show_early(view)
        self._turn_to(place, panel)

    def _turn_to(self, place: int, panel: QWidget) -> None:
        self._at = place
        if self._shown is panel:
            return
        if self._shown:
            self._shown.hide()
        panel.show()
        self._shown = panel

    def _place(self, view: MeetingView) -> int:
        if view.numbers is not None:
            return _RESULT
        if view.step is Step.ANSWER or self.asking.wait(view.period):
            return _WAITING
        return _READY if view.step is Step.PRESS and view.by_chance else _EARLY

    def _show_early(self, view: MeetingView) -> None:
        if view.by_chance:
            self._early_title.setText(self.tr("The draw comes after the ticket and the numbers of the hall"))
            self._early_words.setText(
                self.tr("The button appears once the list, the ticket and the numbers are fixed.")
            )
        elif view.redraw:
            self._show_without_chance(view)
        elif view.participants == 1:
            self._early_title.setText(self.tr("There is one participant: nothing is left to chance"))
            self._early_words.setText(self.tr("The only participant wins by protocol; there are no reserves."))
        else:
            self._early_title.setText(self.tr("There is no participant: the draw is not held"))
            self._early_words.setText(self.tr("The protocol will say so; the certificate stays in the prize fund."))

    def _show_without_chance(self, view: MeetingView) -> None:
        """A redraw in which nothing is left to chance (terms para 10)."""
        if view.candidates:
            words = self.tr("By protocol the prize goes to the reserve: {name}.").format(name=view.candidates[0])
            self._early_title.setText(self.tr("The next reserve gets the prize: nothing is left to chance"))
        else:
            words = self.tr("The protocol will say so; the certificate stays in the prize fund.")
            self._early_title.setText(self.tr("No reserve is left: the prize is not awarded."))
        self._early_words.setText(words)

    def _receive_request(self, request: DrawRequest) -> None:
        """The request as it would go out, or as it went out."""
        self._request = request
        if self._at == _READY:
            self.ready.show_request(request)
        elif self._view and self._at == _WAITING:
            self.waiting.show_view(self._view, request)

    def follow(self, stage: StageControl) -> None:
        """The panels that the stage stands on are built later."""
        self._stage = stage

    # --- the foot and the deeds

    def foot(self) -> Foot:
        view, place = self._view, self._at
        if view is None:
            return Foot()
        if place == _EARLY and not view.by_chance and view.step is Step.PRESS:
            return Foot(self.tr("random.org is not asked"), self.tr("Note it for the protocol"), enabled=True)
        if place == _WAITING:
            return self._waiting_foot(view)
        return Foot("", self.tr("To the vote"), enabled=True) if place == _RESULT else Foot()

    def _waiting_foot(self, view: MeetingView) -> Foot:
        """After an alarm nothing is asked again; while an attempt is under way the next waits for it."""
        wait = self.asking.wait(view.period)
        if wait and wait.doubt:
            return Foot(self.tr("The commission decides; a new ticket is not taken"))
        words = self.tr("Another network may be used: the request does not change")
        return Foot(words, self.tr("Ask again now"), enabled=wait is not None and not wait.asking)

    def actions(self) -> tuple[QWidget, ...]:  # type: ignore[override] # as in StepPage
        """While nothing is known there are two buttons; what random.org refused, it did not carry out."""
        if not self.ways.any:
            return ()
        if self._at == _WAITING:
            return (self.ways.button,) if self._refused else (self.adjourn,)
        return (self.ways.button,) if self._at == _READY else ()

    @property
    def _refused(self) -> bool:
        wait = self.asking.wait(self.desk.period)
        told = [attempt.error for attempt in wait.attempts if attempt.error] if wait else []
        return bool(told) and isinstance(told[-1], ServiceRefused)

    def primary(self) -> None:
        period, number = self.desk.view.key
        place = self._at
        if place == _RESULT:
            self.next_wanted.emit()
        elif place == _WAITING:
            self.waiting.ask()
        elif self.foot().enabled:
            self.desk.run(lambda use, control: use.drawing.decide_without_chance(period, number))

    @Slot(str)
    def _press(self, member: str) -> None:
        """The hall must not see a waiting that no request began: who only looks is refused before it."""
        if self.desk.operator.may_change:
            self.asking.press(self.desk.period, member)
        else:
            self._on_refused(NotAllowed("viewer_only"))

    @Slot()
    def _on_asking(self) -> None:
        """The waiting began or ended, or an attempt did."""
        self._tell_stage()
        if self._view:
            self._show_place(self._view)
            self.foot_changed.emit()

    def _tell_stage(self) -> None:
        """Said again with each view: what was told before the hall saw the waiting is forgotten with its scene."""
        wait = self.asking.wait(self.desk.period)
        if self._stage and wait:
            self._stage.show.show_try(len(wait.attempts))
            if wait.decidable:
                self._stage.show.show_doubt(wait.carried)

    @Slot(object)
    def _on_refused(self, error: KnownError) -> None:
        """Nothing was sent: the button is there again, with the reason."""
        self.ready.arm()
        self.ready.refuse(error_sentence(error))
