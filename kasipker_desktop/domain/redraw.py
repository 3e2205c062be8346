"""A redraw: the meeting in which the prize goes on to a reserve, by chance, in order, or to nobody (terms para 10)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from .award import PrizeForfeited, ResultPublished, Succession, Unawarded
from .commission import AgendaItem, VoteTaken
from .meeting import Meeting, Noted
from .outcome import WinnerWithoutDraw


@dataclass(frozen=True)
class Redraw:
    """One succession: `opened` is its first fact (line `opened_n`), `meeting` holds the others.

    `base` is the meeting of the base draw. Ticket, numbers said, request, reply, witness, documents and signatures of
    a redraw are those of its `meeting`.
    """

    base: Meeting
    opened: PrizeForfeited
    opened_n: int
    meeting: Meeting

    @property
    def number(self) -> int:
        """2 for the first redraw."""
        return int(self.opened.draw.rsplit("/", 1)[1])

    @property
    def by_chance(self) -> bool:
        return self.opened.succession is Succession.BY_CHANCE

    @property
    def forfeit_vote(self) -> VoteTaken | None:
        """The vote by which the commission decided the forfeiture."""
        return self.meeting.vote_on(AgendaItem.FORFEITURE, self.opened.draw)

    @property
    def numbers(self) -> tuple[int, ...] | None:
        """The number of the list that the prize went on to; none when nobody is left; None while undecided.

        random.org draws 1 or 2: the first or the second reserve of the base draw (design.md 6).
        """
        done, alone = self.meeting.done, self.meeting.last(WinnerWithoutDraw)
        if done:
            return tuple(self.opened.reserves[place - 1] for place in done.numbers)
        if alone:
            return (alone.number,)
        return () if self.meeting.last(Unawarded) else None

    @property
    def result_vote(self) -> VoteTaken | None:
        return self.meeting.vote_on(AgendaItem.RESULT, self.opened.draw) if self.numbers is not None else None


def redraws(meeting: Meeting) -> tuple[Redraw, ...]:
    """The redraws of a period in their order; each one's meeting lasts until the next begins."""
    later, imported, frozen = meeting.later, meeting.imported, meeting.frozen
    listed = (imported, frozen) if imported and frozen else None
    starts = [place for place, note in enumerate(later) if isinstance(note.fact, PrizeForfeited)]
    found = []
    for start, end in zip(starts, [*starts[1:], len(later)], strict=False):
        note = later[start]
        assert isinstance(note.fact, PrizeForfeited)
        found.append(Redraw(meeting, note.fact, note.n, replace(meeting, notes=later[start + 1 : end], listed=listed)))
    return tuple(found)


def last_sitting(meeting: Meeting) -> Meeting:
    """The facts of the period's last draw: those of its own meeting."""
    found = redraws(meeting)
    return found[-1].meeting if found else meeting


def published(meeting: Meeting) -> Noted | None:
    """The last time the present result was published; a redraw's is a new one (terms para 17)."""
    notes = reversed(last_sitting(meeting).notes)
    return next((note for note in notes if isinstance(note.fact, ResultPublished)), None)


def awardee(meeting: Meeting) -> int | None:
    """The number of the list that the prize is for now; None while undecided and when nobody is left."""
    decided = [meeting.numbers, *(redraw.numbers for redraw in redraws(meeting))]
    last = decided[-1]
    return last[0] if last else None


def reserves_left(meeting: Meeting) -> tuple[int, ...]:
    """The reserves of the base draw that have not become winners yet, in its order."""
    gone = {number for redraw in redraws(meeting) for number in redraw.numbers or ()}
    return tuple(number for number in (meeting.numbers or ())[1:] if number not in gone)


def decided_at(meeting: Meeting) -> datetime | None:
    """When the present awardee was found: random.org's time, or the journal's where there was no chance."""
    for redraw in reversed(redraws(meeting)):
        if at := decided_by(redraw.meeting):
            return at
    return decided_by(meeting)


def decided_by(meeting: Meeting) -> datetime | None:
    """When one draw's own meeting found its winner."""
    if meeting.done:
        return meeting.done.completed_at
    note = meeting.note(WinnerWithoutDraw)
    return note.at if note else None
