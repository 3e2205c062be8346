"""A meeting outside the draw itself: list, commission, votes, freeze, protocol, signatures, act."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kasipker_desktop.domain.campaign import Texts
from kasipker_desktop.domain.commission import AgendaItem, MemberVote, Vote, unanimous
from kasipker_desktop.domain.errors import Doubt, NotAllowed
from kasipker_desktop.domain.identity import WarningCode
from kasipker_desktop.domain.protocol import DocumentKind
from kasipker_desktop.domain.report import ImportReport, RowPlace, Warned
from kasipker_desktop.settings import load_sample
from kasipker_desktop.storage.records import ListIntake
from kasipker_desktop.storage.store import Store
from kasipker_desktop.workflow.freezing import Freezing, check_frozen
from kasipker_desktop.workflow.importing import Importing
from kasipker_desktop.workflow.seating import Seating
from kasipker_desktop.workflow.signing import Signing
from kasipker_desktop.workflow.steps import Step
from tests.fakes import FEBRUARY, KEY, FakeClock, FakeJudge, FakePress, FakeRandomness, FakeRandomOrg
from tests.workflow.meetings import current, lead_to

LATE = Texts("себебі", "причина")


@pytest.fixture
def store(tmp_path):
    store = Store(tmp_path / "store.sqlite", FakeClock(), FakeRandomness())
    yield store
    store.close()


def importing(store, people=5):
    return Importing(store, FakeJudge(people), load_sample().campaign, frozenset())


def seated(present):
    whole = load_sample().decisions.seated(FEBRUARY, datetime(2024, 3, 14, tzinfo=UTC))
    return replace(whole, present=present)


def test_each_step_of_the_table_is_reached_in_order(store):
    random_org = FakeRandomOrg()
    for step in (step for step in Step if step is not Step.FORFEITURE):
        lead_to(store, step, random_org)
        assert current(store) in (step, Step.RESULT_VOTE)


def test_a_list_may_come_again_until_it_is_frozen_and_takes_its_vote_with_it(store):
    lead_to(store, Step.FREEZE, FakeRandomOrg())
    importing(store, people=4).run([], FEBRUARY, load_sample().decisions.commission)
    assert current(store) is Step.LIST_VOTE


def test_a_frozen_list_is_not_imported_again(store):
    lead_to(store, Step.TICKET, FakeRandomOrg())
    with pytest.raises(NotAllowed, match="list_frozen"):
        importing(store).run([], FEBRUARY, load_sample().decisions.commission)


@pytest.mark.parametrize("present", [("chair", "secretary"), ("secretary", "lawyer", "finance", "sales")])
def test_without_chair_and_majority_the_meeting_stays_at_its_commission(store, present):
    lead_to(store, Step.COMMISSION, FakeRandomOrg())
    Seating(store).seat(FEBRUARY, seated(present))
    assert current(store) is Step.COMMISSION


def test_a_vote_that_is_not_carried_leaves_the_step_open(store):
    lead_to(store, Step.LIST_VOTE, FakeRandomOrg())
    seats = seated(load_sample().decisions.present).seats
    against = [MemberVote(member.id, Vote.AGAINST) for member in seats[:2]]
    Seating(store).vote(FEBRUARY, AgendaItem.LIST, [*against, *unanimous(seats[2:])])
    assert current(store) is Step.LIST_VOTE


def test_each_member_present_votes(store):
    lead_to(store, Step.LIST_VOTE, FakeRandomOrg())
    with pytest.raises(NotAllowed, match="votes_missing"):
        Seating(store).vote(FEBRUARY, AgendaItem.LIST, unanimous(seated(load_sample().decisions.present).seats[1:]))


def test_a_name_that_paper_cannot_print_holds_up_the_freeze(store):
    warned = [Warned(RowPlace(1, 1, "Парақ1", 3), WarningCode.UNPRINTABLE_LETTERS, "李")]
    lead_to(store, Step.FREEZE, FakeRandomOrg(), warned=warned)
    freezing = Freezing(store, load_sample().campaign, KEY, FakeClock(), FakeRandomness())
    with pytest.raises(NotAllowed, match="unprintable_rows"):
        freezing.run(FEBRUARY)
    assert current(store) is Step.FREEZE


def test_the_fingerprint_is_recomputed_from_the_stored_lines(store):
    lead_to(store, Step.TICKET, FakeRandomOrg())
    with store.reading() as look:
        frozen = look.meeting(FEBRUARY).frozen
        check_frozen(look, "kasipker-2024", FEBRUARY, frozen)
        with pytest.raises(Doubt, match="list_changed"):
            check_frozen(look, "another", FEBRUARY, frozen)


def test_a_late_draw_needs_its_reason(store):
    lead_to(store, Step.PROTOCOL, FakeRandomOrg(), people=0)
    late = FakeClock(datetime(2024, 3, 20, 19, 0, tzinfo=UTC))
    signing = Signing(store, FakePress(), load_sample().campaign, late, rehearsal=False)
    with pytest.raises(NotAllowed, match="late_reason"):
        signing.fix_protocol(FEBRUARY)
    assert signing.fix_protocol(FEBRUARY, LATE).number == 1


def test_the_last_hour_of_the_deadline_is_in_time(store):
    lead_to(store, Step.PROTOCOL, FakeRandomOrg(), people=0)
    in_time = FakeClock(datetime(2024, 3, 20, 18, 50, tzinfo=UTC))
    signing = Signing(store, FakePress(), load_sample().campaign, in_time, rehearsal=False)
    assert signing.fix_protocol(FEBRUARY).number == 1


def test_an_absent_member_does_not_sign_and_nobody_twice(store):
    lead_to(store, Step.SIGNATURES, FakeRandomOrg())
    signing = Signing(store, FakePress(), load_sample().campaign, FakeClock(), rehearsal=True)
    signing.sign_by_hand(FEBRUARY, "chair")
    for member in ("sales", "chair"):
        with pytest.raises(NotAllowed, match="who_signs"):
            signing.sign_by_hand(FEBRUARY, member)


def test_the_facts_of_a_document_are_kept_under_the_digest_of_its_footer(store):
    lead_to(store, Step.DONE, FakeRandomOrg())
    with store.reading() as look:
        for kind in (DocumentKind.PROTOCOL, DocumentKind.ACT):
            assert look.document(look.meeting(FEBRUARY).document(kind).facts).startswith(b'{"number":1,')


def test_not_held_needs_no_act(store):
    lead_to(store, Step.DONE, FakeRandomOrg(), people=0)
    with store.reading() as look:
        assert look.meeting(FEBRUARY).document(DocumentKind.ACT) is None


class FullDisk(Exception):
    """What a store says of a list it can't take."""


@pytest.mark.parametrize("batches", [1, 2, 3])
def test_a_batch_that_the_store_does_not_take_stops_the_import_and_nothing_is_kept(store, monkeypatch, batches):
    def judge_in_batches(files, judging, admit):
        for _ in range(batches):
            admit([])
        return ImportReport(str(judging.period), (), 0, (), ())

    def refuse(intake, batch):
        raise FullDisk

    monkeypatch.setattr(ListIntake, "take", refuse)
    with pytest.raises(FullDisk):
        Importing(store, judge_in_batches, load_sample().campaign, frozenset()).run(
            [], FEBRUARY, load_sample().decisions.commission
        )
    assert current(store) is Step.LIST
