"""What the stage has been told: the meeting's view and what only this moment knows, made into facts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from ...workflow.viewing import MeetingView
from .facts import StageFacts, clock_words
from .reading import Given, Live, stage_facts
from .wishes import Choices


class Told:
    """Makes the facts anew when something is told; between that only the clock goes on."""

    def __init__(self, given: Given, now: Callable[[], datetime]) -> None:
        self.given, self.choices, self.now = given, Choices(), now
        self.view: MeetingView | None = None
        self.live = Live(now())
        self.facts: StageFacts | None = None

    def take(self, view: MeetingView) -> None:
        """Another view; what was typed or asked for another step is over."""
        old, self.view = self.view, view
        if old is None or old.key != view.key or old.step is not view.step:
            self.live = Live(self.now())
        self.renew()

    def change(self, live: Live) -> None:
        """Something only this moment knows."""
        self.live = live
        self.renew()

    def choose(self, choices: Choices) -> None:
        """How the commission wants the show."""
        self.choices = choices
        self.renew()

    def renew(self) -> None:
        """Makes the facts anew, in the language that the window has now."""
        if self.view is not None:
            live = replace(self.live, now=self.now())
            self.facts = stage_facts(self.view, self.given, self.choices, live)

    @property
    def clock(self) -> str:
        """The time on the stage; empty before anything was told."""
        return clock_words(self.now()) if self.facts else ""

    def at(self, place: int) -> StageFacts:
        """The facts now, at somebody's turn. Only after `take`."""
        assert self.facts is not None
        return self.facts.at(self.now(), place)
