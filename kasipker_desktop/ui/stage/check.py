"""The self-check: what the hall was shown is what the record says, letter by letter (design.md 2, promise 3)."""

from __future__ import annotations

from collections.abc import Iterable

from ...workflow.viewing import MeetingView
from ..words import count_words
from .marks import DATA, DIGITS, NUMBER, RESERVES, SAID, TICKET, WINNER, Mark, read, texts
from .reading import shown_name
from .say import number_words
from .scenes import SceneName
from .wishes import NameForm

_ONE = (SceneName.STILLNESS, SceneName.REVEAL)


def disagreement(name: SceneName, place: int, marks: Iterable[Mark], view: MeetingView, form: NameForm) -> str:
    """What the painted texts say otherwise than the record, by the name of the fact; empty when they agree.

    The record is the meeting's view, not the stage's own facts. `place` says whose turn it is.
    """
    painted = tuple(marks)
    if name in _ONE:
        return _person(painted, place, view, form)
    if name in (SceneName.BOARD, SceneName.SIGNATURES):
        return _drawn(painted, view, form, whole=name is SceneName.BOARD)
    return _asked(name, painted, view)


def _person(painted: tuple[Mark, ...], place: int, view: MeetingView, form: NameForm) -> str:
    numbers, said = view.numbers or (), view.said_numbers or ()
    if place >= len(view.drawn) or view.drawn[place].number != numbers[place]:
        return NUMBER
    person = view.drawn[place]
    if not _numbers(painted) or set(_numbers(painted)) - _forms(said[place]):
        return NUMBER
    name, seen = shown_name(person.name, form), read(painted, WINNER)
    passing = seen.endswith("…") and name.startswith(seen[:-1])
    return "" if seen == name or passing else WINNER


def _drawn(painted: tuple[Mark, ...], view: MeetingView, form: NameForm, whole: bool) -> str:
    """Winner and reserves of the board; of the signatures only the winner's name."""
    if tuple(person.number for person in view.drawn) != (view.numbers or ()):
        return NUMBER
    names = [shown_name(person.name, form) for person in view.drawn]
    roles: tuple[str, ...] = (WINNER, *RESERVES) if whole else (WINNER,)
    for place, role in enumerate(roles):
        if read(painted, role) != (names[place] if place < len(names) else ""):
            return role
    figures = _numbers(painted)
    right = [_forms(number) for number in view.said_numbers or ()]
    agree = len(figures) == len(right) and all(figure in forms for figure, forms in zip(figures, right, strict=True))
    return "" if agree or not whole else NUMBER


def _asked(name: SceneName, painted: tuple[Mark, ...], view: MeetingView) -> str:
    """Fingerprint, ticket, numbers said and answer, wherever they are shown whole."""
    meeting = view.meeting
    frozen, ticket, said, done = meeting.frozen, meeting.ticket, meeting.said, meeting.done
    expected: dict[tuple[SceneName, str], str] = {
        (SceneName.READY, DIGITS): frozen.list if frozen else "",
        (SceneName.READY, TICKET): ticket.ticket if ticket else "",
        (SceneName.NUMBERS, TICKET): ticket.ticket if ticket else "",
        (SceneName.ANSWER, DATA): ", ".join(map(str, done.numbers)) if done else "",
    }
    if said:
        expected[SceneName.NUMBERS, SAID] = "".join(str(number.number) for number in said.said)
    for (scene, role), record in expected.items():
        if scene is name and read(painted, role).replace(" ", "") != record.replace(" ", ""):
            return role
    return ""


def _numbers(painted: tuple[Mark, ...]) -> list[str]:
    return [mark.text for mark in texts(painted) if mark.role == NUMBER]


def _forms(number: int) -> set[str]:
    return {count_words(number), number_words(number)}
