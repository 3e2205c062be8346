"""When a draw goes otherwise: each way out is walked, and each second chance is refused."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kasipker_desktop.domain.commission import AgendaItem
from kasipker_desktop.domain.errors import Doubt, NoAnswer, NotAllowed
from kasipker_desktop.domain.incident import IncidentKind
from kasipker_desktop.domain.numbers import UNKNOWN_KEY
from kasipker_desktop.domain.ticket import TicketMade, TicketSeen
from kasipker_desktop.settings import load_sample
from kasipker_desktop.workflow.freezing import Freezing
from kasipker_desktop.workflow.importing import Importing
from kasipker_desktop.workflow.steps import Step, ways_out
from tests.fakes import FEBRUARY, FakeJudge, FakeRandomness, FakeRandomOrg, FakeReferee
from tests.workflow.desk import DRAW, WORDS


def kinds(table):
    return [incident.kind for incident in table.meeting.incidents]


def noted_request(table):
    with table.store.reading() as look:
        return look.request(DRAW, 1)


def used_by_a_stranger(table, **changed):
    """Somebody with the key used our ticket for another request, after the press and before ours arrived."""
    table.lead_to(Step.ANSWER)
    table.random_org.draw(replace(noted_request(table), **changed))
    with pytest.raises(Doubt, match="reply_differs"):
        table.answer(first=True)
    return table


def test_a_ticket_used_by_a_stranger_is_burnt_and_a_second_one_drawn(table):
    used_by_a_stranger(table, room="999-999-999")
    assert table.step() is Step.ANSWER
    assert table.deciding.carried(FEBRUARY).room == "999-999-999"
    table.deciding.burn(FEBRUARY, WORDS)
    assert table.step() is Step.TICKET
    assert kinds(table)[-1] is IncidentKind.TICKET_BURNT
    made = table.drawing.ask_ticket(FEBRUARY)
    assert (made.attempt, made.ticket) == (2, table.random_org.tickets[1])
    table.say(first=500)
    assert table.press().attempt == 2
    table.answer(first=True)
    assert table.meeting.done.attempt == 2
    seen = table.meeting.all(TicketSeen)
    assert [ticket.attempt for ticket in seen] == [1]


def test_a_result_with_numbers_that_were_said_stands_and_is_no_burnt_ticket(table):
    """The cheat: the result is not liked, so it is called a stranger's."""
    used_by_a_stranger(table, journal="00" * 32)
    with pytest.raises(NotAllowed, match="result_stands"):
        table.deciding.burn(FEBRUARY, WORDS)
    assert table.deciding.adopt(FEBRUARY, WORDS).numbers == (2, 4, 1)
    assert IncidentKind.RESULT_ADOPTED in kinds(table)
    assert table.step() is Step.RESULT_VOTE
    assert table.answer() == table.meeting.done


@pytest.mark.parametrize(
    "changed", [{"draw": "kasipker-2024/2024-03/1"}, {"list": "ab" * 32}, {"participants": 4, "maximum": 4}]
)
def test_a_result_of_another_draw_or_list_is_not_adopted(table, changed):
    used_by_a_stranger(table, **changed)
    with pytest.raises(NotAllowed, match="not_this_draw"):
        table.deciding.adopt(FEBRUARY, WORDS)
    assert table.meeting.done is None


@pytest.mark.parametrize("decide", ["adopt", "burn"])
def test_nothing_is_decided_while_nothing_differs(table, decide):
    table.lead_to(Step.ANSWER)
    with pytest.raises(NotAllowed, match="nothing_differs"):
        getattr(table.deciding, decide)(FEBRUARY, WORDS)


def test_a_store_rolled_back_to_before_the_numbers_gets_its_result_back(tables, tmp_path):
    """The cheat: the laptop's clock of facts is turned back, other numbers are said, another result is hoped for."""
    early = tables().lead_to(Step.NUMBERS)
    copy = tmp_path / "copy"
    early.close()
    shutil.copytree(tmp_path / "0", copy)
    first = tables(folder=tmp_path / "0", random_org=early.random_org)
    first.say()
    first.press()
    done = first.answer(first=True)
    again = tables(folder=copy, random_org=early.random_org)
    again.say(first=600)
    again.press()
    with pytest.raises(Doubt, match="reply_differs"):
        again.answer(first=True)
    assert again.deciding.carried(FEBRUARY).room == "417-418-419"
    assert again.deciding.adopt(FEBRUARY, WORDS).numbers == done.numbers
    assert len(again.random_org.results) == 1


def test_a_store_rolled_back_to_before_the_request_gets_its_result_back(tables, tmp_path):
    early = tables().lead_to(Step.PRESS)
    early.close()
    shutil.copytree(tmp_path / "0", tmp_path / "copy")
    first = tables(folder=tmp_path / "0", random_org=early.random_org)
    first.press()
    done = first.answer(first=True)
    again = tables(folder=tmp_path / "copy", random_org=early.random_org)
    again.press()
    assert again.answer(first=True).numbers == done.numbers
    assert again.meeting.done.obtained_by == "getTicket"


def test_a_ticket_lives_until_its_end_by_random_org_s_clock(table):
    """The cheat: the computer's clock is set forward to be rid of a ticket."""
    table.lead_to(Step.PRESS)
    end = table.meeting.ticket.expires_at
    table.random_org.now = end
    with pytest.raises(NotAllowed, match="ticket_alive"):
        table.deciding.expire(FEBRUARY, WORDS)
    table.random_org.now = end + timedelta(seconds=1)
    table.deciding.expire(FEBRUARY, WORDS)
    assert (table.step(), kinds(table)) == (Step.TICKET, [IncidentKind.TICKET_EXPIRED])
    assert table.drawing.ask_ticket(FEBRUARY).attempt == 2


def test_a_used_ticket_does_not_expire(table):
    table.lead_to(Step.ANSWER)
    table.random_org.trouble = ["draw-after"]
    with pytest.raises(NoAnswer):
        table.answer(first=True)
    table.random_org.now += timedelta(days=60)
    with pytest.raises(NotAllowed, match="ticket_used"):
        table.deciding.expire(FEBRUARY, WORDS)
    assert table.answer().attempt == 1


def test_no_decision_brings_a_second_ticket_while_the_first_is_silent(table):
    table.lead_to(Step.ANSWER)
    for decide in (
        lambda: table.deciding.expire(FEBRUARY, WORDS),
        lambda: table.deciding.replace_list(FEBRUARY, WORDS),
        lambda: table.deciding.replace_key(FEBRUARY, WORDS),
        lambda: table.deciding.burn(FEBRUARY, WORDS),
        lambda: table.drawing.ask_ticket(FEBRUARY),
    ):
        with pytest.raises(NotAllowed):
            decide()
    assert table.random_org.tickets == [table.meeting.ticket.ticket]


def freeze(table, key):
    Freezing(table.store, load_sample().campaign, key, table.clock, FakeRandomness()).run(FEBRUARY)


def test_a_list_replaced_before_the_request_takes_vote_freeze_and_ticket_with_it(table):
    """The cheat: the list is changed after it was read out; it can't be, without a new vote and a new ticket."""
    table.lead_to(Step.PRESS)
    before = table.meeting
    table.deciding.replace_list(FEBRUARY, WORDS)
    assert (table.step(), table.meeting.frozen, table.meeting.ticket) == (Step.LIST_VOTE, None, None)
    sample = load_sample()
    Importing(table.store, FakeJudge(4), sample.campaign, frozenset()).run([], FEBRUARY, sample.decisions.commission)
    table.vote(AgendaItem.LIST)
    freeze(table, table.random_org.hashed_key)
    assert table.meeting.frozen.replaces == before.frozen.list
    assert table.step() is Step.TICKET
    made = table.drawing.ask_ticket(FEBRUARY)
    assert (made.attempt, made.ticket != before.ticket.ticket) == (2, True)
    assert [seen.attempt for seen in table.meeting.all(TicketSeen)] == [1]
    table.say()
    assert table.press().participants == 4


def test_a_list_is_not_replaced_once_the_request_is_noted(table):
    table.lead_to(Step.ANSWER)
    with pytest.raises(NotAllowed, match="request_exists"):
        table.deciding.replace_list(FEBRUARY, WORDS)


def test_a_second_key_is_refused_until_the_commission_replaces_the_first(table):
    """The cheat: draws tried out under one key, the liked one held under another."""
    table.lead_to(Step.TICKET)
    table.random_org.hashed_key = "another key, hashed"
    with pytest.raises(NotAllowed, match="other_key"):
        table.drawing.ask_ticket(FEBRUARY)
    table.deciding.replace_key(FEBRUARY, WORDS)
    assert table.step() is Step.LIST_VOTE
    table.vote(AgendaItem.LIST)
    freeze(table, "another key, hashed")
    assert table.drawing.ask_ticket(FEBRUARY).key == "another key, hashed"


def test_the_key_of_a_used_ticket_is_not_replaced(table):
    table.lead_to(Step.ANSWER)
    table.random_org.trouble = ["draw-after"]
    with pytest.raises(NoAnswer):
        table.answer(first=True)
    table.random_org.hashed_key = "another key, hashed"
    with pytest.raises(NotAllowed, match="ticket_used"):
        table.deciding.replace_key(FEBRUARY, WORDS)
    assert table.answer().obtained_by == "getTicket"


def test_an_unused_ticket_is_not_sent_under_another_key(table):
    table.lead_to(Step.ANSWER)
    table.random_org.hashed_key = "another key, hashed"
    with pytest.raises(NotAllowed, match="other_key"):
        table.answer(first=True)
    assert table.random_org.sent == []


def test_the_same_key_is_no_replacement(table):
    table.lead_to(Step.TICKET)
    with pytest.raises(NotAllowed, match="same_key"):
        table.deciding.replace_key(FEBRUARY, WORDS)


def test_an_adjourned_meeting_goes_on_elsewhere_with_the_same_request(tables, tmp_path):
    here = tables().lead_to(Step.ANSWER)
    here.random_org.trouble = ["draw-after"]
    with pytest.raises(NoAnswer):
        here.answer(first=True)
    line = here.deciding.adjourn(FEBRUARY, WORDS).detail
    request = noted_request(here)
    assert line.split(" · ")[:3] == [request.list, request.ticket, request.room]
    assert here.meeting.adjourned.detail == line
    here.close()
    shutil.copytree(tmp_path / "0", tmp_path / "elsewhere")
    there = tables(folder=tmp_path / "elsewhere", random_org=here.random_org)
    with pytest.raises(NotAllowed, match="adjourned"):
        there.answer()
    there.deciding.resume(FEBRUARY)
    assert there.answer().numbers == (2, 4, 1)
    assert there.meeting.adjourned is None
    assert kinds(there) == [IncidentKind.ANSWER_LOST, IncidentKind.ADJOURNED, IncidentKind.RESUMED]
    assert [request] == here.random_org.sent


def test_nothing_goes_on_while_a_meeting_is_adjourned_and_it_goes_on_where_it_stood(table):
    table.lead_to(Step.TICKET)
    table.deciding.adjourn(FEBRUARY, WORDS)
    assert ways_out(table.meeting) == (IncidentKind.RESUMED,)
    with pytest.raises(NotAllowed, match="adjourned"):
        table.drawing.ask_ticket(FEBRUARY)
    with pytest.raises(NotAllowed, match="adjourned"):
        table.deciding.adjourn(FEBRUARY, WORDS)
    table.deciding.resume(FEBRUARY)
    table.lead_to(Step.RESULT_VOTE)
    with pytest.raises(NotAllowed, match="not_adjourned"):
        table.deciding.resume(FEBRUARY)


class Slow(FakeRandomOrg):
    """Something else happens while its answer is on the way."""

    meanwhile = None

    def draw(self, request):
        body = super().draw(request)
        self.meanwhile()
        return body


def test_an_answer_that_comes_while_the_meeting_is_adjourned_is_kept(tables):
    slow = Slow()
    table = tables(random_org=slow).lead_to(Step.ANSWER)
    slow.meanwhile = lambda: table.deciding.adjourn(FEBRUARY, WORDS)
    assert table.answer(first=True).numbers == (2, 4, 1)
    assert table.meeting.adjourned
    with pytest.raises(NotAllowed, match="adjourned"):
        table.vote()
    table.deciding.resume(FEBRUARY)
    table.vote()
    assert table.step() is Step.PROTOCOL


@pytest.mark.parametrize(
    ("step", "ways"),
    [
        (Step.FREEZE, ()),
        (Step.TICKET, (IncidentKind.ADJOURNED, IncidentKind.LIST_REPLACED, IncidentKind.KEY_REPLACED)),
        (
            Step.PRESS,
            (
                IncidentKind.ADJOURNED,
                IncidentKind.LIST_REPLACED,
                IncidentKind.TICKET_EXPIRED,
                IncidentKind.KEY_REPLACED,
            ),
        ),
        (Step.ANSWER, (IncidentKind.ADJOURNED, IncidentKind.TICKET_EXPIRED, IncidentKind.KEY_REPLACED)),
        (Step.RESULT_VOTE, ()),
    ],
)
def test_what_may_be_decided_where_a_draw_stands(table, step, ways):
    assert ways_out(table.lead_to(step).meeting) == ways


def test_a_meeting_that_is_over_is_not_adjourned(table):
    table.lead_to(Step.RESULT_VOTE)
    with pytest.raises(NotAllowed, match="not_this_step"):
        table.deciding.adjourn(FEBRUARY, WORDS)


def test_a_key_that_this_version_does_not_know_is_vouched_for_by_random_org(tables):
    stranger = tables(referees=lambda key: FakeReferee(knows_key=False))
    stranger.lead_to(Step.ANSWER)
    done = stranger.answer(first=True)
    assert (done.key_sha256, kinds(stranger)) == (UNKNOWN_KEY, [IncidentKind.KEY_UNKNOWN])
    assert stranger.answer() == done


def test_a_key_that_random_org_denies_is_an_alarm_and_may_be_asked_again(tables):
    table = tables(referees=lambda key: FakeReferee(knows_key=False))
    table.lead_to(Step.ANSWER)
    table.random_org.vouches = False
    for first in (True, False):
        with pytest.raises(Doubt, match="signature_denied"):
            table.answer(first=first)
    assert (table.meeting.done, table.step()) == (None, Step.ANSWER)
    assert len(table.random_org.results) == 1


def test_other_requests_of_the_key_are_named_and_explained(tables):
    """The cheat: draws tried out with the key before; the serial numbers tell."""
    table = tables()
    table.lead_to(Step.RESULT_VOTE)
    random_org = FakeRandomOrg()
    random_org.serial = table.meeting.done.serial + 4
    other = replace(table.meeting.done, draw="kasipker-2024/2024-01/1")
    later = tables(random_org=random_org)
    made = TicketMade(other.draw, 1, "f" * 16, other.completed_at, other.completed_at, random_org.hashed_key, "0" * 64)
    with later.store.writing() as work:
        work.note(made, FEBRUARY.parse("2024-01"))
        work.note(other, FEBRUARY.parse("2024-01"))
        work.commit()
    later.lead_to(Step.RESULT_VOTE)
    gap = later.meeting.unexplained
    assert (gap.kind, gap.detail) == (IncidentKind.SERIAL_GAP, "3")
    later.deciding.explain_gap(FEBRUARY, WORDS)
    assert later.meeting.unexplained is None
    assert [i.decision for i in later.meeting.incidents] == [WORDS]
    with pytest.raises(NotAllowed, match="no_gap"):
        later.deciding.explain_gap(FEBRUARY, WORDS)


def test_a_result_outside_the_ticket_s_life_is_an_alarm(table):
    table.lead_to(Step.ANSWER)
    ticket = table.random_org.tickets[0]
    table.random_org.made[ticket] = (table.random_org.hashed_key, datetime(2024, 1, 1, tzinfo=UTC))
    with pytest.raises(Doubt, match="reply_differs"):
        table.answer(first=True)


def test_the_ticket_s_page_must_show_our_result_afterwards(table):
    table.lead_to(Step.RESULT_VOTE)
    assert table.drawing.see_ticket_after(FEBRUARY).attempt == 1
    table.random_org.serials[table.random_org.tickets[0]] = 8
    with pytest.raises(Doubt, match="ticket_after_differs"):
        table.drawing.see_ticket_after(FEBRUARY)
