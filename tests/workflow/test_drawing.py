"""From the frozen list to the outcome: commit before chance, one ticket one draw, nothing lost."""

import pytest

from kasipker_desktop.domain.errors import KnownError, NoAnswer, NotAllowed
from kasipker_desktop.domain.incident import Incident, IncidentKind
from kasipker_desktop.domain.numbers import RoomNumber
from kasipker_desktop.domain.outcome import DrawDone, ReplyKept
from kasipker_desktop.domain.ticket import RequestNoted, TicketAsked, TicketMade
from kasipker_desktop.settings import load_sample
from kasipker_desktop.storage.store import Store
from kasipker_desktop.workflow.answering import Answering
from kasipker_desktop.workflow.drawing import Drawing, who_speaks
from kasipker_desktop.workflow.steps import Step, step_of
from tests.fakes import FEBRUARY, FakeClock, FakeRandomness, FakeRandomOrg, believing
from tests.workflow.meetings import lead_to


@pytest.fixture
def store(tmp_path):
    store = Store(tmp_path / "store.sqlite", FakeClock(), FakeRandomness())
    yield store
    store.close()


def meeting(store):
    with store.reading() as look:
        return look.meeting(FEBRUARY)


def drawing(store, random_org):
    return Drawing(store, random_org, load_sample().campaign, FakeClock())


def answering(store, random_org):
    return Answering(store, random_org, believing, FakeClock())


def kinds(store):
    return [type(note.fact) for note in meeting(store).notes]


def test_the_steps_leave_their_facts_in_order(store):
    random_org = FakeRandomOrg()
    lead_to(store, Step.ANSWER, random_org)
    answering(store, random_org).run(FEBRUARY, first=True)
    tail = [TicketAsked, TicketMade, type(meeting(store).said), RequestNoted, ReplyKept, DrawDone]
    assert kinds(store)[-6:] == tail
    assert meeting(store).numbers == (2, 4, 1)


def test_the_request_names_list_head_and_room(store):
    random_org = FakeRandomOrg()
    lead_to(store, Step.PRESS, random_org)
    with store.reading() as look:
        head, frozen = look.head(), look.meeting(FEBRUARY).frozen
    request = drawing(store, random_org).press(FEBRUARY, "chair")
    assert request.user_data() == {
        "draw": "kasipker-2024/2024-02/1",
        "attempt": 1,
        "participants": 5,
        "list": frozen.list,
        "journal": head,
        "room": "101-102-103",
    }
    assert len(request.text()) < 600
    assert request.params()["n"] == 3
    assert request.params()["max"] == 5


def test_the_intent_of_a_ticket_is_noted_before_it_is_asked_for(store):
    random_org = FakeRandomOrg(trouble=["create-lost"])
    lead_to(store, Step.TICKET, random_org)
    with pytest.raises(NoAnswer):
        drawing(store, random_org).ask_ticket(FEBRUARY)
    assert kinds(store)[-1] is TicketAsked


def test_a_ticket_whose_answer_was_lost_is_adopted(store):
    random_org = FakeRandomOrg(trouble=["create-lost"])
    lead_to(store, Step.TICKET, random_org)
    with pytest.raises(NoAnswer):
        drawing(store, random_org).ask_ticket(FEBRUARY)
    made = drawing(store, random_org).ask_ticket(FEBRUARY)
    assert [made.ticket] == random_org.tickets
    assert meeting(store).all(Incident)[0].kind is IncidentKind.TICKET_ANSWER_LOST


def test_two_tickets_that_might_be_ours_are_both_named_and_a_third_is_asked_for(store):
    random_org = FakeRandomOrg(trouble=["create-lost"])
    lead_to(store, Step.TICKET, random_org)
    with pytest.raises(NoAnswer):
        drawing(store, random_org).ask_ticket(FEBRUARY)
    stranger = random_org.create_ticket()
    made = drawing(store, random_org).ask_ticket(FEBRUARY)
    assert made.ticket == random_org.tickets[2]
    assert stranger in meeting(store).all(Incident)[0].detail


@pytest.mark.parametrize("trouble", ["draw-before", "draw-after"])
def test_a_lost_answer_is_fetched_and_never_drawn_anew(store, trouble):
    random_org = FakeRandomOrg(trouble=[trouble])
    lead_to(store, Step.ANSWER, random_org)
    with pytest.raises(NoAnswer):
        answering(store, random_org).run(FEBRUARY, first=True)
    assert meeting(store).done is None
    done = answering(store, random_org).run(FEBRUARY)
    assert done.obtained_by == ("draw" if trouble == "draw-before" else "getTicket")
    assert len(random_org.results) == 1
    assert len({request.text() for request in random_org.sent}) == 1
    assert [i.kind for i in meeting(store).all(Incident)] == [IncidentKind.ANSWER_LOST]


def test_a_used_ticket_is_asked_what_it_gave(store):
    random_org = FakeRandomOrg()
    lead_to(store, Step.ANSWER, random_org)
    with store.reading() as look:
        random_org.draw(look.request("kasipker-2024/2024-02/1", 1))
    done = answering(store, random_org).run(FEBRUARY, first=True)
    assert done.obtained_by == "getTicket"


def test_the_outcome_is_of_the_reply_that_another_process_kept_meanwhile(store):
    random_org = FakeRandomOrg()
    lead_to(store, Step.ANSWER, random_org)

    def meanwhile(key):
        now = meeting(store)
        if now.reply and now.reply.obtained_by == "draw":
            with store.writing() as work:
                body = work.keep_body(random_org.get_ticket(now.ticket.ticket).body)
                work.note(ReplyKept(now.reply.draw, now.reply.attempt, body, "getTicket"), FEBRUARY)
                work.commit()
        return believing(key)

    done = Answering(store, random_org, meanwhile, FakeClock()).run(FEBRUARY, first=True)
    assert (done.reply, done.obtained_by) == (meeting(store).reply.reply, "getTicket")
    assert answering(store, random_org).run(FEBRUARY) == done


def test_while_the_ticket_is_silent_nothing_is_decided(store):
    random_org = FakeRandomOrg()
    lead_to(store, Step.ANSWER, random_org)
    random_org.trouble = ["draw-after", "ticket-silent"]
    for first in (True, False):
        with pytest.raises(NoAnswer):
            answering(store, random_org).run(FEBRUARY, first=first)
    assert step_of(meeting(store)) is Step.ANSWER
    with pytest.raises(NotAllowed, match="not_this_step"):
        drawing(store, random_org).ask_ticket(FEBRUARY)


def test_asking_again_after_the_outcome_changes_nothing(store):
    random_org = FakeRandomOrg()
    lead_to(store, Step.RESULT_VOTE, random_org)
    before = kinds(store)
    assert answering(store, random_org).run(FEBRUARY).numbers == (2, 4, 1)
    assert kinds(store) == before
    assert len(random_org.sent) == 1


def test_a_second_press_is_no_second_draw(store):
    random_org = FakeRandomOrg()
    lead_to(store, Step.ANSWER, random_org)
    with pytest.raises(NotAllowed, match="not_this_step"):
        drawing(store, random_org).press(FEBRUARY, "chair")


@pytest.mark.parametrize("member", ["secretary", "sales", "stranger"])
def test_neither_the_operator_nor_an_absent_member_presses(store, member):
    random_org = FakeRandomOrg()
    lead_to(store, Step.PRESS, random_org)
    with pytest.raises(NotAllowed, match="who_presses"):
        drawing(store, random_org).press(FEBRUARY, member)


@pytest.mark.parametrize("numbers", [(99, 417, 902), (417, 902), (417, 902, 1000)])
def test_numbers_of_the_room_have_three_digits_and_a_speaker_each(store, numbers):
    random_org = FakeRandomOrg()
    lead_to(store, Step.NUMBERS, random_org)
    voices = who_speaks(meeting(store).seated)
    said = [RoomNumber(member, number) for member, number in zip(voices, numbers, strict=False)]
    with pytest.raises(KnownError, match="room_numbers"):
        drawing(store, random_org).say_numbers(FEBRUARY, said)


@pytest.mark.parametrize(("people", "numbers"), [(0, ()), (1, (1,))])
def test_without_two_participants_there_is_no_chance_to_ask_for(store, people, numbers):
    random_org = FakeRandomOrg()
    lead_to(store, Step.RESULT_VOTE, random_org, people=people)
    assert meeting(store).numbers == numbers
    assert random_org.tickets == []
    assert random_org.sent == []


def test_the_result_can_be_checked_at_random_org_as_it_came(store):
    random_org = FakeRandomOrg()
    lead_to(store, Step.ANSWER, random_org)
    with pytest.raises(NotAllowed, match="no_result"):
        answering(store, random_org).proof(FEBRUARY)
    done = answering(store, random_org).run(FEBRUARY, first=True)
    with store.reading() as look:
        assert answering(store, random_org).proof(FEBRUARY).random == look.body(done.reply).decode()
