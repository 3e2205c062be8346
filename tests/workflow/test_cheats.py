"""The cheats that the order of the ceremony is there to stop; each is played, and something must catch it."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kasipker_desktop.domain.ceremony import ceremony
from kasipker_desktop.domain.errors import Doubt, KnownError, NotAllowed
from kasipker_desktop.domain.keys import KeyRole
from kasipker_desktop.domain.numbers import RoomNumber
from kasipker_desktop.domain.outcome import DrawDone
from kasipker_desktop.randomorg.client import Client
from kasipker_desktop.randomorg.referee import Referee
from kasipker_desktop.randomorg.rehearsal import OTHER_API_KEY, REHEARSAL_API_KEY, serve
from kasipker_desktop.settings import load_sample
from kasipker_desktop.workflow.answering import Answering
from kasipker_desktop.workflow.deciding import Deciding
from kasipker_desktop.workflow.drawing import Drawing, who_speaks
from kasipker_desktop.workflow.freezing import Freezing
from kasipker_desktop.workflow.protocol_facts import missed_deadline
from kasipker_desktop.workflow.steps import Step
from tests.fakes import FEBRUARY, FakeClock, FakeRandomness, FakeRandomOrg
from tests.workflow.desk import DRAW, WORDS


def behind_the_program(table, *statements):
    """What somebody with the file and patience can do: the triggers are taken away first."""
    with closing(sqlite3.connect(table.store._file)) as file:
        for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            file.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            assert file.execute(statement).rowcount > 0
        file.commit()


SWAPPED = "UPDATE frozen_block SET masks = replace(masks, 'А', 'Б')"
OTHER_RULES = """
UPDATE content SET bytes = CAST(replace(CAST(bytes AS TEXT), '"days":10', '"days":99') AS BLOB)
WHERE name = 'rules.json'
"""
OTHER_REPLY = """
UPDATE content SET bytes = CAST(replace(CAST(bytes AS TEXT), '[2,4,1]', '[5,4,1]') AS BLOB) WHERE name = 'reply'
"""


@pytest.mark.parametrize("statement", [SWAPPED, OTHER_RULES], ids=["the list", "the rules"])
def test_what_was_read_out_is_swapped_before_the_ticket(table, statement):
    table.lead_to(Step.TICKET)
    behind_the_program(table, statement)
    with pytest.raises(KnownError) as caught:
        table.drawing.ask_ticket(FEBRUARY)
    assert caught.value.code == "list_changed"
    assert table.random_org.tickets == []


@pytest.mark.parametrize("statement", [SWAPPED, OTHER_RULES], ids=["the list", "the rules"])
def test_what_was_read_out_is_swapped_before_the_numbers(table, statement):
    table.lead_to(Step.NUMBERS)
    behind_the_program(table, statement)
    with pytest.raises(Doubt, match="list_changed"):
        table.say()


def test_the_journal_is_rewritten(table):
    table.lead_to(Step.PRESS)
    behind_the_program(table, "UPDATE fact SET line = replace(line, '101', '999') WHERE line LIKE '%101%'")
    with pytest.raises(Doubt, match="fact_changed"):
        table.press()


def test_other_numbers_are_written_down_after_the_draw(table):
    table.lead_to(Step.RESULT_VOTE)
    forged = replace(table.meeting.done, numbers=(5, 4, 1))
    with table.store.writing() as work:
        work.note(forged, FEBRUARY)
        work.commit()
    with pytest.raises(Doubt, match="outcome_changed"):
        table.answer()


def test_the_reply_on_disk_is_rewritten(table):
    table.lead_to(Step.RESULT_VOTE)
    behind_the_program(table, OTHER_REPLY)
    with pytest.raises(KnownError):
        table.answer()


@pytest.mark.parametrize("numbers", [(417,), (417, 902, 135, 246)])
def test_numbers_are_said_for_somebody_who_is_not_there(table, numbers):
    table.lead_to(Step.NUMBERS)
    voices = [*who_speaks(table.meeting.seated), "sales"]
    said = [RoomNumber(member, number) for member, number in zip(voices, numbers, strict=False)]
    with pytest.raises(KnownError, match="room_numbers"):
        table.drawing.say_numbers(FEBRUARY, said)


def test_a_clock_set_back_makes_no_late_draw_timely(tables):
    """Lateness counts from random.org's completionTime (design.md 6)."""
    table = tables(random_org=FakeRandomOrg(now=datetime(2024, 4, 2, tzinfo=UTC)), clock=FakeClock())
    table.lead_to(Step.RESULT_VOTE)
    assert missed_deadline(table.meeting, FEBRUARY, table.clock())


class Hall:
    """A meeting of five at the stand-in itself, over HTTP, before its button."""

    def __init__(self, table, url):
        self.table = table
        self.url = url
        table.lead_to(Step.FREEZE)
        self.client = Client(url, REHEARSAL_API_KEY)
        clock, campaign = table.clock, load_sample().campaign
        Freezing(table.store, campaign, self.client.hashed_key, clock, FakeRandomness()).run(FEBRUARY)
        self.drawing = Drawing(table.store, self.client, campaign, clock)

    def show_ticket(self):
        return self.drawing.ask_ticket(FEBRUARY)

    def say_and_press(self):
        voices = who_speaks(self.table.meeting.seated)
        self.drawing.say_numbers(FEBRUARY, [RoomNumber(member, 417) for member in voices])
        return self.drawing.press(FEBRUARY, "chair")

    def answer(self, random_org):
        referees = {}
        answering = Answering(
            self.table.store,
            random_org,
            lambda key: referees.setdefault(key, Referee(KeyRole.REHEARSAL, key)),
            self.table.clock,
        )
        return answering.run(FEBRUARY, first=True)


@pytest.fixture
def hall(table):
    with serve() as url:
        yield Hall(table, url)


class Replaying:
    """A line that answers every draw with a body that was made before."""

    def __init__(self, client, body):
        self._client = client
        self._body = body

    def __getattr__(self, name):
        return getattr(self._client, name)

    def draw(self, request):
        return self._body


def test_a_private_draw_of_the_night_before_is_replayed(hall):
    """Under the same key, for the same list; but not this ticket, nor numbers that nobody had said yet."""
    made = hall.show_ticket()
    night = replace(request_of(hall, made), ticket=hall.client.create_ticket())
    body = hall.client.draw(night)
    hall.say_and_press()
    with pytest.raises(Doubt) as caught:
        hall.answer(Replaying(hall.client, body))
    assert caught.value.fields["field"] == "userData"
    assert hall.table.meeting.done is None


def request_of(hall, made):
    """A request as somebody would have made it who could not hear what was going to be said."""
    held = ceremony(hall.table.meeting, load_sample().campaign.id, FEBRUARY)
    return held.request(made, "100-100-100", "0" * 64)


def test_a_ticket_is_swapped_for_one_whose_result_is_known(hall):
    """The request goes out under the ticket that was noted and shown; another's result is not its answer."""
    hall.show_ticket()
    request = hall.say_and_press()
    other = replace(request, ticket=hall.client.create_ticket())
    body = hall.client.draw(other)
    with pytest.raises(Doubt) as caught:
        hall.answer(Replaying(hall.client, body))
    assert caught.value.fields["field"] == "ticketId"


def test_a_draw_under_a_second_key_is_not_taken(hall):
    hall.show_ticket()
    hall.say_and_press()
    with pytest.raises(NotAllowed, match="other_key"):
        hall.answer(Client(hall.url, OTHER_API_KEY))
    stranger = Client(hall.url, OTHER_API_KEY)
    with pytest.raises(NotAllowed, match="not_this_step"):
        Drawing(hall.table.store, stranger, load_sample().campaign, hall.table.clock).ask_ticket(FEBRUARY)


def test_the_straight_road_over_http(hall):
    hall.show_ticket()
    request = hall.say_and_press()
    done = hall.answer(hall.client)
    assert isinstance(done, DrawDone)
    assert (done.draw, request.draw) == (DRAW, DRAW)


def test_after_a_replayed_answer_the_ticket_itself_is_asked(hall):
    """What came first proves nothing of our ticket; the commission has nothing to decide, the result is fetched."""
    hall.show_ticket()
    request = hall.say_and_press()
    body = hall.client.draw(replace(request, ticket=hall.client.create_ticket()))
    with pytest.raises(Doubt):
        hall.answer(Replaying(hall.client, body))
    done = hall.answer(hall.client)
    assert (done.obtained_by, done.serial) == ("draw", 2)


def test_a_ticket_used_for_no_draw_at_all_is_burnt(hall):
    """Somebody with the key rolled dice with our ticket: it is used up, and not by a draw."""
    made = hall.show_ticket()
    hall.say_and_press()
    dice = {"apiKey": REHEARSAL_API_KEY, "n": 1, "min": 1, "max": 6, "ticketId": made.ticket}
    hall.client._call("generateSignedIntegers", dice, lambda result: result)
    for _ in range(2):
        with pytest.raises(Doubt):
            hall.answer(hall.client)
    deciding = Deciding(
        hall.table.store, hall.client, lambda key: Referee(KeyRole.REHEARSAL, key), load_sample().campaign, FakeClock()
    )
    assert deciding.carried(FEBRUARY) is None
    with pytest.raises(NotAllowed, match="not_this_draw"):
        deciding.adopt(FEBRUARY, WORDS)
    deciding.burn(FEBRUARY, WORDS)
    assert hall.show_ticket().attempt == 2
