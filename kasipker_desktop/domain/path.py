"""The path of each person the prize was for, derived from the facts; the earlier ones stay visible (design.md 9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from .award import ContactOutcome, ContactTried, PrizeForfeited
from .delivery import ActSigned, AwardStep, StepTaken
from .journal import Fact
from .meeting import Meeting, Noted
from .outcome import WinnerWithoutDraw
from .protocol import DocumentFixed, DocumentKind
from .redraw import decided_by, redraws

F = TypeVar("F", bound=Fact)


@dataclass(frozen=True)
class Path:
    """One person's way: `since` is the moment the draw made them the awardee; `lost` ends it, without deleting it."""

    draw: str
    number: int
    since: datetime
    notes: tuple[Noted, ...]
    act: Noted | None
    lost: Noted | None

    def last(self, kind: type[F]) -> F | None:
        """The latest fact of a kind."""
        note = self.note(kind)
        return note.fact if note and isinstance(note.fact, kind) else None

    def note(self, kind: type[F]) -> Noted | None:
        return next((note for note in reversed(self.notes) if isinstance(note.fact, kind)), None)

    @property
    def contacts(self) -> tuple[Noted, ...]:
        """The attempts, in the order they were made."""
        tried = [note for note in self.notes if isinstance(note.fact, ContactTried)]
        return tuple(sorted(tried, key=lambda note: (note.fact.at, note.n)))  # type: ignore[attr-defined] # filtered

    def reached(self, step: AwardStep) -> tuple[datetime, str] | None:
        """When a place of the path was reached and by whom; None while it wasn't."""
        if step is AwardStep.DETERMINED:
            return self.since, ""
        for note in self.notes:
            fact = note.fact
            if isinstance(fact, ContactTried | StepTaken | ActSigned) and _step_of(fact) is step:
                return fact.at, fact.by
        return None

    @property
    def step(self) -> AwardStep | None:
        """The first place that is not reached yet; None when the prize is closed."""
        return next((step for step in AwardStep if self.reached(step) is None), None)

    @property
    def fulfilled(self) -> bool:
        """What the terms ask of the winner within the window is done (domain.md A-15)."""
        return all(self.reached(step) for step in (AwardStep.REGISTERED, AwardStep.ACT_SIGNED))

    @property
    def delivered(self) -> bool:
        return self.reached(AwardStep.DELIVERED) is not None


def _step_of(fact: ContactTried | StepTaken | ActSigned) -> AwardStep | None:
    if isinstance(fact, ContactTried):
        return AwardStep.CONTACTED if fact.outcome is ContactOutcome.REACHED else None
    return fact.step if isinstance(fact, StepTaken) else AwardStep.ACT_SIGNED


def paths(meeting: Meeting) -> tuple[Path, ...]:
    """The way of each person the prize was for, the base draw's winner first; the last one is the present."""
    later = [(redraw.meeting, redraw.numbers, redraw.opened.draw) for redraw in redraws(meeting)]
    found = []
    for held, numbers, draw in [(meeting, meeting.numbers, _base_draw(meeting)), *later]:
        since = decided_by(held)
        if numbers and since:
            found.append(_path(meeting, held, numbers[0], draw, since))
    return tuple(found)


def _base_draw(meeting: Meeting) -> str:
    decided = meeting.done or meeting.last(WinnerWithoutDraw)
    return decided.draw if decided else ""


def _path(meeting: Meeting, held: Meeting, number: int, draw: str, since: datetime) -> Path:
    mine = tuple(note for note in meeting.notes if _names(note.fact, draw, number))
    lost = (note for note in meeting.notes if isinstance(note.fact, PrizeForfeited) and note.fact.number == number)
    acts = [note for note in held.own if isinstance(note.fact, DocumentFixed) and note.fact.kind is DocumentKind.ACT]
    return Path(draw, number, since, mine, acts[-1] if acts else None, next(lost, None))


def _names(fact: Fact, draw: str, number: int) -> bool:
    return getattr(fact, "draw", None) == draw and getattr(fact, "number", None) == number
