"""Personal data: opened with a line in the journal, told to the person, destroyed in time; the proofs stay."""

import json
import sqlite3
from contextlib import ExitStack
from datetime import UTC, datetime

import pytest

from kasipker_desktop import app
from kasipker_desktop.domain.calendar import Period
from kasipker_desktop.domain.campaign import Texts
from kasipker_desktop.domain.errors import NotAllowed
from kasipker_desktop.domain.identity import masked
from kasipker_desktop.domain.keeping import DataKind, DataUse, DataUsed, PersonsDestroyed
from kasipker_desktop.domain.meeting import FACTS
from kasipker_desktop.domain.operators import OPERATOR_FACTS, OperatorRole, SignedIn
from kasipker_desktop.domain.protocol import DocumentKind
from kasipker_desktop.domain.verdict import Result
from kasipker_desktop.evidence.bundle import write_bundle
from kasipker_desktop.evidence.collect import collect
from kasipker_desktop.evidence.source import BundleKind
from kasipker_desktop.evidence.verifier import verify
from kasipker_desktop.workflow.delivering import Person
from kasipker_desktop.workflow.steps import Step
from tools.campaign import SIZES, make

JANUARY, OCTOBER = Period(2024, 1), Period(2024, 10)
LATER = datetime(2027, 12, 1, 6, tzinfo=UTC)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The campaign of the pictures, small; its folder is copied for tests that change it."""
    folder = tmp_path_factory.mktemp("campaign")
    with ExitStack() as held:
        make(held, folder, {month: min(size, 7) for month, size in SIZES.items()})
    return folder / "store"


@pytest.fixture
def campaign(made, tmp_path):
    """The services on a copy of it, and their clock."""
    from shutil import copytree

    from kasipker_desktop.settings import load_sample
    from tools.campaign import PRESENT, SetClock

    copytree(made, tmp_path / "store")
    clock = SetClock(PRESENT)
    with ExitStack() as held:
        yield app.open_services(held, tmp_path / "store", load_sample(), clock=clock), clock, tmp_path


def winner(services, period=JANUARY):
    return services.viewing.award(period).way.path.number


def facts(services, period, kind):
    return [note.fact for note in services.viewing.meeting(period).whole.notes if isinstance(note.fact, kind)]


def test_eleven_months_stand_as_the_story_goes(campaign):
    services, _, _ = campaign
    months = {month.plan.period.month: month for month in services.viewing.months()}
    assert [n for n, month in months.items() if month.prize and month.prize.closed] == [1, 3, 4, 6, 7]
    assert [n for n, month in months.items() if month.prize and month.prize.went_on] == [2, 8]
    assert months[5].prize is None
    assert months[5].step is Step.DONE
    assert months[4].days_late == 2
    assert months[11].step is Step.COMMISSION


def test_opening_a_person_is_noted_by_number(campaign):
    services, _, _ = campaign
    number = winner(services)
    person = services.use.keeping.open_person(JANUARY, number, "secretary")
    assert masked(person.iin) == services.viewing.award(JANUARY).way.person.iin_masked
    assert facts(services, JANUARY, DataUsed)[-1] == DataUsed(
        "2024-01", number, DataUse.OPENED, DataKind.PERSON, 1, "secretary"
    )


def test_a_sign_in_belongs_to_no_period(campaign):
    services, _, _ = campaign
    signing_in = services.use.signing_in
    signing_in.sign_in(signing_in.named("Оспанова Дина", OperatorRole.VIEWER))
    assert all(not facts(services, month.plan.period, SignedIn) for month in services.viewing.months())


def test_what_is_taken_out_is_noted_by_kind_and_count_and_who(campaign):
    services, _, folder = campaign
    use = services.use
    exported = use.archiving.export(JANUARY, folder / "out", "chair")
    use.sheets.report(JANUARY, folder / "report.xlsx", "finance")
    signed = services.viewing.history(JANUARY).files[0]
    use.archiving.export_file(JANUARY, signed.sha256, folder / "act.pdf", "chair")
    assert [(fact.kind, fact.count, fact.by) for fact in facts(services, JANUARY, DataUsed)] == [
        (DataKind.PAPERS, exported.count, "chair"),
        (DataKind.REPORT, len(services.viewing.meeting(JANUARY).report.excluded), "finance"),
        (DataKind.FILE, 1, "chair"),
    ]
    assert all(fact.use is DataUse.EXPORTED for fact in facts(services, JANUARY, DataUsed))
    again = use.archiving.export(JANUARY, folder / "again")
    assert [verify(bundle, {}).verdict for bundle in again.bundles] == [Result.REHEARSAL] * 2


def test_who_asks_is_told_everything_held_on_them(campaign):
    services, _, _ = campaign
    number = winner(services)
    person = services.use.keeping.open_person(JANUARY, number, "secretary")
    lines = [json.loads(line) for line in services.use.keeping.held_on(person.iin, "secretary").splitlines()]
    kinds = [line["in"] for line in lines]
    assert kinds[0] == "list"
    assert lines[0]["name"] == person.name
    assert {"contact_tried", "awardee_details", "consents_given", "certificate_noted", "act_signed"} <= set(kinds)
    assert "data_used" not in kinds
    assert facts(services, JANUARY, DataUsed)[-1].use is DataUse.EXPORTED
    with pytest.raises(NotAllowed, match="nobody_found"):
        services.use.keeping.held_on("000000000000", "secretary")


def test_nothing_is_destroyed_early_or_while_the_prize_is_under_way(campaign):
    services, clock, _ = campaign
    with pytest.raises(NotAllowed, match="retention_early"):
        services.use.keeping.destroy(JANUARY, "chair")
    clock.at = LATER
    with pytest.raises(NotAllowed, match="retention_open"):
        services.use.keeping.destroy(OCTOBER, "chair")


def test_after_destruction_the_draw_is_still_proved(campaign):
    services, clock, folder = campaign
    before = services.viewing.award(JANUARY).way
    known = Person("", "", "Ерекше көшесі, 4177", Texts("", ""))
    services.use.delivering.note_details(JANUARY, known, "secretary")
    services.use.searching.catch_up(lambda done, total: None)
    iin = services.use.keeping.open_person(JANUARY, before.path.number, "chair").iin
    digests = services.viewing.history(JANUARY)
    clock.at = LATER
    done = services.use.keeping.destroy(JANUARY, "chair")
    assert done == PersonsDestroyed("2024-01", 7, 4, 6, "chair")
    after = services.viewing.award(JANUARY).way
    assert after.person.iin_masked == ""
    assert "•••" in after.person.name
    assert (after.details, after.certificate, after.consents) == (None, None, None)
    assert after.path.step is None
    history = services.viewing.history(JANUARY)
    assert history.fingerprint == digests.fingerprint
    protocol = next(paper for paper in history.papers if paper.kind is DocumentKind.PROTOCOL)
    assert services.viewing.content(protocol.kk).startswith(b"%PDF")
    act = next(paper for paper in history.papers if paper.kind is DocumentKind.ACT)
    with pytest.raises(LookupError):
        services.viewing.content(act.kk)
    checked = services.use.verifying.check(JANUARY, "en")
    assert (checked.public, checked.verdict.verdict) == (True, Result.REHEARSAL)
    assert services.use.verifying.check(OCTOBER, "en").verdict.verdict is Result.REHEARSAL
    with pytest.raises(NotAllowed, match="persons_destroyed"):
        services.use.keeping.destroy(JANUARY, "chair")
    left = b"".join(file.read_bytes() for file in (folder / "store").glob("store.sqlite*"))
    assert not [word for word in (iin, known.address) if word.encode() in left]


def test_a_commission_bundle_of_destroyed_persons_cannot_be_made_public_can(campaign):
    services, clock, folder = campaign
    clock.at = LATER
    services.use.keeping.destroy(JANUARY, "chair")
    store = services.viewing._store
    with store.reading() as look:
        source = collect(look, "kasipker-2024", JANUARY)
        assert verify(write_bundle(source, BundleKind.PUBLIC, folder), {}).verdict is Result.REHEARSAL
        assert all(row.text is None for row in source.drawn)


def test_the_store_itself_lets_only_personal_rows_go(campaign):
    _, _, folder = campaign
    raw = sqlite3.connect(folder / "store" / "store.sqlite", isolation_level=None)
    kinds = {kind for (kind,) in raw.execute("SELECT DISTINCT kind FROM journal JOIN fact USING (n)")}
    for kind in kinds:
        n = raw.execute("SELECT n FROM journal WHERE kind = ?", (kind,)).fetchone()[0]
        personal = FACTS[kind].PERSONAL
        if personal:
            raw.execute("DELETE FROM fact WHERE n = ?", (n,))
        else:
            with pytest.raises(sqlite3.IntegrityError, match="delete refused"):
                raw.execute("DELETE FROM fact WHERE n = ?", (n,))
    with pytest.raises(sqlite3.IntegrityError, match="update refused"):
        raw.execute("UPDATE imported SET details = details || ' '")
    with pytest.raises(sqlite3.IntegrityError, match="delete refused"):
        raw.execute("DELETE FROM content WHERE name GLOB '*hattama*'")
    raw.close()


def test_the_kinds_that_may_go_are_those_that_are_marked():
    from importlib import import_module

    third = import_module("kasipker_desktop.storage.migrations.versions.0003_persons")
    of_a_period = {kind: fact for kind, fact in FACTS.items() if fact not in OPERATOR_FACTS}
    assert all((f"'{kind}'" in third.KEPT["fact"]) is fact.PERSONAL for kind, fact in of_a_period.items())
    assert not any(f"'{fact.KIND}'" in third.KEPT["fact"] for fact in OPERATOR_FACTS), "who worked stays to be read"


def test_the_search_finds_people_papers_and_days(campaign):
    services, _, _ = campaign
    searching = services.use.searching
    person = services.use.keeping.open_person(JANUARY, winner(services), "secretary")
    assert searching.find(person.name.split()[0]).people == ()
    assert searching.catch_up(lambda done, total: None) == sum(min(SIZES[month], 7) for month in range(1, 11))
    assert searching.catch_up(lambda done, total: None) == 0
    hits = searching.find(person.name).people
    assert (hits[0].name, hits[0].iin_masked) == (person.name, masked(person.iin))
    surname, given, _ = person.name.split()
    for asked in (
        f"{surname.lower()} {given[:3]}",
        f"{given} {surname[:4]}",
        surname.replace("ұ", "у").replace("Қ", "К"),
    ):
        assert person.name in {hit.name for hit in searching.find(asked).people}, asked
    assert JANUARY in {hit.period for hit in searching.find(person.iin[-4:]).people}
    assert [hit.name for hit in searching.find(person.iin).people] == [person.name]
    assert {hit.number for hit in searching.find("№ 3").people} == {3}
    assert {(hit.period.month, hit.kind) for hit in searching.find("№ 3").papers} >= {(3, DocumentKind.PROTOCOL)}
    drawn = searching.find("15.02.2024").papers
    assert {hit.period for hit in drawn} == {JANUARY}
    assert searching.find("15.02") == searching.find("15.02.2024")
    assert searching.find("ж") == searching.find("") == searching.find("31.02")
    assert searching.find('" OR *').people == ()


def test_destroyed_people_are_not_found(campaign):
    services, clock, _ = campaign
    person = services.use.keeping.open_person(JANUARY, winner(services), "secretary")
    services.use.searching.catch_up(lambda done, total: None)
    clock.at = LATER
    services.use.keeping.destroy(JANUARY, "chair")
    assert JANUARY not in {hit.period for hit in services.use.searching.find(person.name).people}
    assert services.use.searching.catch_up(lambda done, total: None) == 0


def test_a_month_whose_rows_were_changed_is_not_valid(campaign):
    services, _, folder = campaign
    raw = sqlite3.connect(folder / "store" / "store.sqlite", isolation_level=None)
    raw.execute("DROP TRIGGER participant_no_update")
    raw.execute("UPDATE participant SET name = 'Басқа Адам' WHERE number = 2")
    raw.close()
    assert services.use.verifying.check(JANUARY, "en").verdict.verdict is Result.NOT_VALID


def test_all_months_are_checked_with_progress(campaign):
    services, _, _ = campaign
    told = []
    periods = [month.plan.period for month in services.viewing.months()]
    checked = services.use.verifying.check_all(periods, "en", lambda done, total: told.append((done, total)))
    assert [each.period.month for each in checked] == list(range(1, 11))
    assert {each.verdict.verdict for each in checked} == {Result.REHEARSAL}
    assert told == [(done, 10) for done in range(11)]
