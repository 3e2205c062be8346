"""Who opened the ticket's page on an own phone: noted by name, superseded by a later note, closed by the protocol."""

import pytest

from kasipker_desktop.domain.errors import NotAllowed
from kasipker_desktop.settings import load_sample
from kasipker_desktop.storage.store import Store
from kasipker_desktop.workflow.drawing import Drawing
from kasipker_desktop.workflow.steps import Step
from tests.fakes import FEBRUARY, FakeClock, FakeRandomness, FakeRandomOrg
from tests.workflow.meetings import lead_to


@pytest.fixture
def store(tmp_path):
    store = Store(tmp_path / "store.sqlite", FakeClock(), FakeRandomness())
    yield store
    store.close()


def drawing_at(store, step):
    random_org = FakeRandomOrg()
    lead_to(store, step, random_org)
    return Drawing(store, random_org, load_sample().campaign, FakeClock())


def witness(store):
    with store.reading() as look:
        return look.meeting(FEBRUARY).witness


def test_a_witness_is_noted_for_the_ticket_that_is_shown(store):
    noted = drawing_at(store, Step.NUMBERS).note_witness(FEBRUARY, "finance", None)
    assert (noted.draw, noted.attempt, noted.before, noted.after) == ("kasipker-2024/2024-02/1", 1, "finance", None)
    assert witness(store) == noted


def test_a_later_note_takes_the_place_of_an_earlier_one(store):
    drawing = drawing_at(store, Step.RESULT_VOTE)
    drawing.note_witness(FEBRUARY, "finance", None)
    drawing.note_witness(FEBRUARY, "finance", "lawyer")
    drawing.note_witness(FEBRUARY, None, "lawyer")
    assert (witness(store).before, witness(store).after) == (None, "lawyer")


def test_a_witness_noted_between_the_numbers_and_the_press_changes_nothing_else(store):
    drawing = drawing_at(store, Step.PRESS)
    drawing.note_witness(FEBRUARY, "chair", None)
    assert drawing.press(FEBRUARY, "lawyer").room == "101-102-103"


@pytest.mark.parametrize(
    ("step", "before", "after", "code"),
    [
        (Step.TICKET, "finance", None, "no_ticket"),
        (Step.NUMBERS, "sales", None, "who_witnesses"),
        (Step.NUMBERS, "nobody", None, "who_witnesses"),
        (Step.PRESS, "finance", "finance", "who_witnesses"),
        (Step.SIGNATURES, "finance", "finance", "not_this_step"),
    ],
)
def test_what_can_not_be_witnessed_is_refused_and_nothing_is_noted(store, step, before, after, code):
    drawing = drawing_at(store, step)
    with pytest.raises(NotAllowed) as refused:
        drawing.note_witness(FEBRUARY, before, after)
    assert refused.value.code == code
    assert witness(store) is None
