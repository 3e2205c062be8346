"""Checks of the redraws: each follows from what came before it, and those by chance are draws like the first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from ..domain.award import AFTER_WINDOW, Succession, Unawarded, succession
from ..domain.calendar import local, window_end
from ..domain.commission import has_quorum
from ..domain.errors import KnownError
from ..domain.meeting import Meeting
from ..domain.outcome import DrawDone, NotHeld, WinnerWithoutDraw
from ..domain.redraw import Redraw, awardee, decided_at, redraws, reserves_left
from ..domain.ticket import RequestNoted, draw_id
from ..domain.verdict import Grade
from .case import Case, DrawCase
from .draws import (
    check_answer,
    check_binding,
    check_past,
    check_policy,
    check_request,
    check_room,
    check_signature,
)
from .tickets import check_earlier_tickets, check_ticket, check_ticket_after

DRAW_CHECKS: tuple[tuple[str, Grade, Callable[[DrawCase], str]], ...] = (
    ("signature", Grade.SIGNED, check_signature),
    ("policy", Grade.SIGNED, check_policy),
    ("binding", Grade.SIGNED, check_binding),
    ("past", Grade.SIGNED, check_past),
    ("room_said", Grade.SIGNED, check_room),
    ("request", Grade.SIGNED, check_request),
    ("answer", Grade.CONSISTENT, check_answer),
    ("ticket_before", Grade.CONSISTENT, check_ticket),
    ("ticket_after", Grade.CONSISTENT, check_ticket_after),
    ("earlier_tickets", Grade.CONSISTENT, check_earlier_tickets),
)
"""What is looked at in every draw by chance, in this order; names are keys of `[check]`."""


def check_redraws(case: Case) -> str:
    """The prize went on as the terms and the rules fixed at the freeze say (terms para 10, design.md 6, 9)."""
    found = [_check_redraw(case, redraw) for redraw in redraws(case.meeting)]
    held = {f"draws/{redraw.number}" for redraw in redraws(case.meeting) if redraw.meeting.done}
    there = {name.rpartition("/random.json")[0] for name in case.names if name.endswith("/random.json")} - {"draws/1"}
    for folder in sorted(held ^ there):
        raise KnownError("file_missing" if folder in held else "file_foreign", file=folder)
    return ", ".join(found) or "–"


def _check_redraw(case: Case, redraw: Redraw) -> str:
    before = Meeting(tuple(note for note in case.meeting.notes if note.n < redraw.opened_n))
    opened, reserves = redraw.opened, reserves_left(before)
    draw = draw_id(case.header.campaign, case.header.period, len(redraws(before)) + 2)
    serial = before.done.serial if before.done else None
    follows = (draw, awardee(before), reserves, succession(reserves, case.rules.rules), serial)
    if (opened.draw, opened.number, opened.reserves, opened.succession, opened.base_serial) != follows:
        raise KnownError("redraw_differs", draw=draw)
    at = _check_by_chance(case, redraw) if redraw.by_chance else _check_without_chance(redraw)
    if at is None:
        return f"{draw}: –"
    _check_window(case, before, redraw, at)
    _check_vote(redraw)
    return f"{draw}: {', '.join(map(str, redraw.numbers or ())) or '–'}"


def _check_by_chance(case: Case, redraw: Redraw) -> datetime | None:
    """random.org's time of the redraw; None while it is not held."""
    without = [redraw.meeting.last(kind) for kind in (WinnerWithoutDraw, Unawarded, NotHeld)]
    if any(without):
        raise KnownError("redraw_differs", draw=redraw.opened.draw)
    if redraw.meeting.done is None:
        return None
    draw = case.redraw(redraw)
    for _, _, look in DRAW_CHECKS:
        look(draw)
    return draw.held.result.completed_at


def _check_without_chance(redraw: Redraw) -> datetime | None:
    """When the next reserve, or nobody, was noted; None while it is not decided."""
    meeting, opened = redraw.meeting, redraw.opened
    alone, nobody = meeting.note(WinnerWithoutDraw), meeting.note(Unawarded)
    asked = [meeting.last(kind) for kind in (RequestNoted, DrawDone, NotHeld)]
    wrong = nobody if opened.succession is not Succession.NOBODY else alone
    if any(asked) or wrong or (alone and redraw.numbers != opened.reserves[:1]):
        raise KnownError("redraw_differs", draw=opened.draw)
    decided = alone or nobody
    return decided.at if decided else None


def _check_window(case: Case, before: Meeting, redraw: Redraw, at: datetime) -> None:
    """Some reasons exist only once the ten days of who falls away are over."""
    since, rules = decided_at(before), case.rules.rules
    if redraw.opened.reason in AFTER_WINDOW and since is not None:
        last = window_end(since, rules.days, rules.roll)
        if local(at).date() <= last:
            raise KnownError("redraw_too_early", draw=redraw.opened.draw, last=last.isoformat())


def _check_vote(redraw: Redraw) -> None:
    """The commission itself decided the forfeiture, with a quorum, before the prize went on."""
    seated, taken = redraw.meeting.seated, redraw.forfeit_vote
    if seated is None or not has_quorum(seated) or taken is None or not taken.carried:
        raise KnownError("vote_missing")
