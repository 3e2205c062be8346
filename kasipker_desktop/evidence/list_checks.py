"""Checks of the list: its form, the rules and the report under it, the people or masks that it opens to."""

from __future__ import annotations

from ..domain.canonical import sha256
from ..domain.errors import Doubt, KnownError
from ..domain.frozen import FrozenRow, ListFrozen
from ..domain.outcome import DrawnRole
from ..domain.people import mask
from .case import Case
from .lists import LIST_HEAD, check_participant, count_rows, read_rows
from .outcomes import DrawnPlace, drawn_person, drawn_roles, held_draws
from .source import BundleKind


def check_list(case: Case) -> str:
    """list.txt has its one form, numbers 1…N, and is the list that the journal froze."""
    count = count_rows(case.header, case.archive.blocks("list.txt"))
    if count is None:
        count = sum(1 for _ in read_rows(case.header, case.rows()))
    frozen = case.meeting.last(ListFrozen)
    if frozen is None or frozen.list != case.fingerprint:
        raise KnownError("list_not_frozen")
    if (frozen.period, frozen.participants) != (str(case.header.period), count):
        raise KnownError("list_not_frozen")
    if (frozen.rules, frozen.report) != (case.header.rules, case.header.report):
        raise KnownError("list_not_frozen")
    return str(count)


def check_rules(case: Case) -> str:
    """rules.json is the one that list.txt names, for the same campaign and period, the terms as frozen."""
    rules, header, frozen = case.rules, case.header, case.meeting.last(ListFrozen)
    same = (rules.campaign, rules.period) == (header.campaign, header.period)
    if case.digests["rules.json"] != header.rules or not same:
        raise KnownError("rules_foreign")
    if frozen is None or frozen.terms != rules.terms.isoformat():
        raise KnownError("rules_foreign")
    return header.rules


def check_report(case: Case) -> str:
    """report.json is the one that list.txt names, and read = admitted + excluded, row by row."""
    report, header = case.report, case.header
    if case.digests["report.json"] != header.report or report.period != header.period:
        raise KnownError("report_foreign")
    excluded = report.read - report.admitted
    imported = case.meeting.imported
    if imported is None or imported.report != header.report or report.admitted != header.participants:
        raise KnownError("report_foreign")
    if (imported.read, imported.admitted, imported.excluded) != (report.read, report.admitted, excluded):
        raise KnownError("report_foreign")
    return f"{report.read} = {report.admitted} + {excluded}"


def check_people(case: Case) -> str:
    """Every line of list.txt opens to a participant, nobody stands twice (commission bundle only)."""
    if case.people is None or case.people.fingerprint() != case.fingerprint:
        _find_stranger(case)
    return str(case.header.participants)


def _find_stranger(case: Case) -> None:
    """Names the first line that does not open."""
    seen: set[str] = set()
    people = case.archive.lines("participants.tsv")
    for number, digest in enumerate(read_rows(case.header, case.rows()), 1):
        row, iin = check_participant(number, next(people, ""), case.header, case.report.readmitted)
        if row.digest() != digest or iin in seen:
            raise KnownError("participant_foreign", number=number)
        seen.add(iin)
    raise KnownError("participant_foreign", number=case.header.participants + 1)


def check_outcome(case: Case) -> str:
    """outcome.json says what the numbers come to; its rows are those of the list."""
    file, header = case.outcome, case.header
    place = (file.campaign, file.period, file.participants)
    if place != (header.campaign, str(header.period), header.participants):
        raise KnownError("outcome_differs")
    drawn = tuple((place.role, place.number) for place in file.drawn)
    if file.draws != held_draws(case.record, case.meeting) or drawn != _roles(case):
        raise KnownError("outcome_differs")
    _check_rows(case)
    return ", ".join(str(place.number) for place in file.drawn) or "–"


def _roles(case: Case) -> tuple[tuple[DrawnRole, int], ...]:
    try:
        return drawn_roles(case.header, case.meeting)
    except Doubt as doubt:
        raise KnownError("outcome_differs") from doubt


def _check_rows(case: Case) -> None:
    """The drawn numbers open to their participants, who make the list; in public to their lines of list.txt."""
    places = case.outcome.drawn
    if case.kind is BundleKind.COMMISSION:
        people = case.people.kept if case.people else {}
        if not all(_is_person(place, people[place.number]) for place in places):
            raise KnownError("outcome_differs")
        return
    rows = case.archive.pick("list.txt", [place.number + LIST_HEAD for place in places])
    for place in places:
        row = FrozenRow(place.number, place.mask, place.private)
        if rows.get(place.number + LIST_HEAD) != f"{place.number} {row.digest()}":
            raise KnownError("outcome_differs")
    if any(place.row is not None for place in places):
        raise KnownError("person_in_public")


def _is_person(place: DrawnPlace, line: str) -> bool:
    shown, _, text = line.partition("\t")
    person = drawn_person(text)
    return (place.mask, place.private, place.row) == (shown, sha256(text), person) and mask(person.name) == shown
