"""A draw by chance as the ceremony needs it, whether of a whole list or between two reserves (design.md 6)."""

from __future__ import annotations

from dataclasses import dataclass

from .calendar import Period
from .errors import NotAllowed
from .frozen import ListFrozen
from .meeting import Meeting
from .outcome import draw_size
from .redraw import Redraw, redraws
from .ticket import DrawRequest, TicketMade, draw_id

BASE = 1
"""The number of a period's first draw."""


@dataclass(frozen=True)
class Ceremony:
    """Whose draw it is and what may be drawn; `meeting` holds this draw's own facts."""

    draw: str
    stage: Meeting | Redraw
    meeting: Meeting
    frozen: ListFrozen
    participants: int
    count: int
    base_serial: int | None

    def request(self, ticket: TicketMade, room: str, head: str) -> DrawRequest:
        """The request as it goes out, over the journal's head."""
        return DrawRequest(
            draw=self.draw,
            attempt=ticket.attempt,
            participants=self.participants,
            list=self.frozen.list,
            journal=head,
            room=room,
            ticket=ticket.ticket,
            count=self.count,
            maximum=self.participants,
            base=self.base_serial,
        )


def ceremony(meeting: Meeting, campaign: str, period: Period, number: int = BASE) -> Ceremony:
    """The draw of a period by its number. Raises NotAllowed `not_frozen`, `no_redraw`."""
    if meeting.frozen is None:
        raise NotAllowed("not_frozen")
    draw = draw_id(campaign, period, number)
    if number == BASE:
        people = meeting.frozen.participants
        return Ceremony(draw, meeting, meeting, meeting.frozen, people, draw_size(people), None)
    redraw = stage_of(meeting, number)
    assert isinstance(redraw, Redraw)
    places = len(redraw.opened.reserves)
    return Ceremony(draw, redraw, redraw.meeting, meeting.frozen, places, 1, redraw.opened.base_serial)


def meeting_of(stage: Meeting | Redraw) -> Meeting:
    """The facts of a draw's own meeting."""
    return stage.meeting if isinstance(stage, Redraw) else stage


def stage_of(meeting: Meeting, number: int = BASE) -> Meeting | Redraw:
    """The meeting of the base draw, or the redraw of that number. Raises NotAllowed `no_redraw`."""
    if number == BASE:
        return meeting
    found = next((redraw for redraw in redraws(meeting) if redraw.number == number), None)
    if found is None:
        raise NotAllowed("no_redraw", number=number)
    return found
