"""Personal data: opened, taken out on one person's request, destroyed when their time is over (domain.md 7.1)."""

from __future__ import annotations

from datetime import date

from ..domain.calendar import Period, local
from ..domain.campaign import Campaign
from ..domain.canonical import dump, pack
from ..domain.errors import NotAllowed
from ..domain.keeping import DataKind, DataUse, DataUsed, PersonPlace, PersonsDestroyed, destroyable_from
from ..domain.meeting import Meeting
from ..domain.path import paths
from ..domain.people import Participant
from .following import is_unawarded
from .ports import Clock
from .store_port import Store


class Keeping:
    """Each use of personal data is in the journal, by number and never by name."""

    def __init__(self, store: Store, campaign: Campaign, clock: Clock) -> None:
        self._store = store
        self._campaign = campaign
        self._clock = clock

    def open_person(self, period: Period, number: int, by: str) -> Participant:
        """The person behind a drawn number, whole. Raises NotAllowed `persons_destroyed`."""
        with self._store.writing() as work:
            meeting = work.meeting(period)
            found = work.person(meeting.frozen.list, number) if meeting.frozen else None
            if found is None:
                raise NotAllowed("persons_destroyed", day=_destroyed_on(meeting))
            work.note(DataUsed(str(period), number, DataUse.OPENED, DataKind.PERSON, 1, by), period)
            work.commit()
        return found

    def note_opened(self, period: Period, kind: DataKind, count: int, by: str) -> None:
        """Notes that the list, a paper with whole persons in it, or a scan was opened to be looked at."""
        note_use(self._store, DataUsed(str(period), 0, DataUse.OPENED, kind, count, by))

    def held_on(self, iin: str, by: str) -> str:
        """Everything held on one person as canonical JSON, line by line, for the person who asked.

        Raises NotAllowed `nobody_found`.
        """
        lines = []
        with self._store.writing() as work:
            for place in work.places_of(iin):
                period = Period.parse(place.period)
                lines.append(_listed(place))
                lines += _facts_on(work.meeting(period), place.number)
                work.note(DataUsed(place.period, place.number, DataUse.EXPORTED, DataKind.HELD, 1, by), period)
            if not lines:
                raise NotAllowed("nobody_found")
            work.commit()
        return "".join(dump(line) + "\n" for line in lines)

    def may_destroy_from(self) -> date:
        """The first day on which personal data may be destroyed: so many months after the campaign's end."""
        return destroyable_from(self._campaign.ends, self._campaign.keep_months)

    def destroy(self, period: Period, by: str) -> PersonsDestroyed:
        """Destroys the personal data of a period; lines of the journal, numbers, masks, fingerprint, protocols stay.

        Raises NotAllowed `retention_early`, `retention_open` while the prize is under way, `persons_destroyed`.
        """
        with self._store.writing() as work:
            self._check_time()
            meeting = work.meeting(period)
            _check_settled(meeting)
            gone = work.destroy_persons(period)
            fact = PersonsDestroyed(str(period), gone.participants, gone.facts, gone.files, by)
            work.note(fact, period)
            work.commit()
        self._store.forget()
        return fact

    def _check_time(self) -> None:
        until = self.may_destroy_from()
        if local(self._clock()).date() < until:
            raise NotAllowed("retention_early", until=f"{until:%d.%m.%Y}")


def note_use(store: Store, fact: DataUsed) -> None:
    """Notes a use of personal data that was made just now."""
    with store.writing() as work:
        work.note(fact, Period.parse(fact.period))
        work.commit()


def _check_settled(meeting: Meeting) -> None:
    if any(isinstance(note.fact, PersonsDestroyed) for note in meeting.notes):
        raise NotAllowed("persons_destroyed", day=_destroyed_on(meeting))
    found = paths(meeting)
    settled = (found and found[-1].step is None) or is_unawarded(meeting) or meeting.numbers == ()
    if not settled:
        raise NotAllowed("retention_open")


def _destroyed_on(meeting: Meeting) -> str:
    days = [local(note.at).date() for note in meeting.notes if isinstance(note.fact, PersonsDestroyed)]
    return f"{days[-1]:%d.%m.%Y}" if days else ""


def _listed(place: PersonPlace) -> dict[str, object]:
    person = place.participant
    where: dict[str, object] = {"in": "list", "period": place.period, "number": place.number}
    return {**where, "iin": person.iin, "name": person.name, "connected_on": person.connected_on.isoformat()}


def _facts_on(meeting: Meeting, number: int) -> list[dict[str, object]]:
    """The facts that name the number, and the remarks about them."""
    mine = [note for note in meeting.notes if getattr(note.fact, "number", None) == number and not _is_use(note.fact)]
    about = {note.n for note in mine}
    mine += [note for note in meeting.notes if getattr(note.fact, "about", None) in about]
    return [{"in": note.fact.KIND, "line": note.n, **pack(note.fact)} for note in mine]


def _is_use(fact: object) -> bool:
    return isinstance(fact, DataUsed)
