"""Who works the program follows from the journal: the commission, who was added, who signed in last."""

import pytest

from kasipker_desktop.domain.errors import NotAllowed
from kasipker_desktop.domain.operators import OperatorAdded, OperatorRole, SignedIn
from kasipker_desktop.settings import load_sample
from kasipker_desktop.storage.store import Store
from kasipker_desktop.workflow.signing_in import SigningIn
from tests.fakes import FakeClock, FakeRandomness

SAMPLE = load_sample()


@pytest.fixture
def store(tmp_path):
    store = Store(tmp_path / "store.sqlite", FakeClock(), FakeRandomness())
    yield store
    store.close()


@pytest.fixture
def signing_in(store):
    return SigningIn(store, SAMPLE.decisions.commission, SAMPLE.decisions.operator)


def facts(store, kind):
    with store.reading() as look:
        return [note.fact for note in look.notes() if isinstance(note.fact, kind)]


def test_at_first_the_member_of_the_order_is_known_and_nobody_is_asked(signing_in):
    found = signing_in.look()
    assert (found.last.id, found.asks) == (SAMPLE.decisions.operator, False)
    assert [each.id for each in found.operators] == [member.id for member in SAMPLE.decisions.commission.members]


def test_a_sign_in_is_noted_when_it_changes_only(signing_in, store):
    secretary = signing_in.look().last
    for _ in range(2):
        signing_in.sign_in(secretary)
    chair = signing_in.named(SAMPLE.decisions.commission.member("chair").name, OperatorRole.VIEWER)
    signing_in.sign_in(chair)
    assert [fact.by for fact in facts(store, SignedIn)] == [SAMPLE.decisions.operator, "chair"]
    assert chair.role is OperatorRole.CHAIR, "a member is what the order says"
    assert signing_in.look().asks
    assert signing_in.look().last == chair


def test_a_name_given_twice_is_one_person_whose_role_may_change(signing_in, store):
    signing_in.sign_in(signing_in.named(" Оспанова  Дина ", OperatorRole.SECRETARY))
    again = signing_in.named("оспанова дина", OperatorRole.VIEWER)
    assert again.id == "operator-1"
    signing_in.sign_in(again)
    assert [fact.role for fact in facts(store, OperatorAdded)] == [OperatorRole.SECRETARY, OperatorRole.VIEWER]
    assert signing_in.look().operators[-1] == again
    assert signing_in.named("Беков Асан", OperatorRole.VIEWER).id == "operator-2"


def test_a_name_of_blanks_is_refused(signing_in):
    with pytest.raises(NotAllowed, match="operator_unnamed"):
        signing_in.named("  ", OperatorRole.SECRETARY)


def test_only_the_commission_is_named_in_public():
    assert OperatorAdded.PERSONAL
    assert not SignedIn.PERSONAL
