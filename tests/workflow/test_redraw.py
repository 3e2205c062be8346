"""The prize goes on: among two reserves by chance, to the last one by protocol, to nobody; and never too early."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from kasipker_desktop.domain.annexes import RandomAnnex, RedrawNotice
from kasipker_desktop.domain.award import Channel, ContactOutcome, ForfeitReason, PrizeForfeited, Succession, Unawarded
from kasipker_desktop.domain.campaign import Redraw as RedrawRule
from kasipker_desktop.domain.campaign import Rules
from kasipker_desktop.domain.canonical import dump, pack, parse, unpack
from kasipker_desktop.domain.commission import AgendaItem
from kasipker_desktop.domain.errors import Doubt, NotAllowed
from kasipker_desktop.domain.meeting import Meeting
from kasipker_desktop.domain.outcome import check_numbers
from kasipker_desktop.domain.protocol import DocumentKind
from kasipker_desktop.domain.redraw import awardee, decided_at, published, redraws, reserves_left
from kasipker_desktop.domain.replacement import Replacement
from kasipker_desktop.workflow.steps import Step
from tests.fakes import FEBRUARY, FakeClock, FakeRandomOrg
from tests.workflow.desk import WORDS
from tests.workflow.meetings import annexing

WINDOW_OVER = datetime(2024, 3, 26, 19, 0, tzinfo=UTC)
"""Drawn on 14 March 2024: the tenth day is Sunday the 24th, the 25th a holiday, the last day Tuesday the 26th."""


class LateClock(FakeClock):
    """Can be set."""

    def set(self, at):
        self._next = at


@pytest.fixture
def held(tables):
    """A draw of five people, signed and with its act; the clock of the computer can be set."""

    def hold(people=5, numbers=(2, 4, 1)):
        table = tables(random_org=FakeRandomOrg(numbers), clock=LateClock())
        table.lead_to(Step.DONE, people)
        return table

    return hold


def open_redraw(table, reason=ForfeitReason.DECLINED, number=2):
    fact = table.forfeiting.forfeit(FEBRUARY, reason)
    table.seat(number)
    table.vote(AgendaItem.FORFEITURE, number)
    return fact


def hold_redraw(table, place, number=2):
    """The whole ceremony again; random.org draws 1 or 2."""
    table.random_org.numbers = (place,)
    table.drawing.ask_ticket(FEBRUARY, number)
    table.say(number=number)
    table.press(number)
    done = table.answer(first=True, number=number)
    table.vote(number=number)
    return done


@pytest.mark.parametrize(("place", "winner"), [(1, 4), (2, 1)])
def test_between_two_reserves_the_whole_ceremony_is_held_again(held, place, winner):
    """The cheat: a redraw flipped; 1 is the base draw's data[1], 2 its data[2]."""
    table = held()
    base = table.meeting
    opened = open_redraw(table)
    assert opened == PrizeForfeited(
        "kasipker-2024/2024-02/2", 2, ForfeitReason.DECLINED, None, (4, 1), Succession.BY_CHANCE, base.done.serial
    )
    assert table.step(2) is Step.TICKET
    done = hold_redraw(table, place)
    request = table.random_org.sent[-1]
    assert request.user_data() == {
        "draw": "kasipker-2024/2024-02/2",
        "attempt": 1,
        "participants": 2,
        "list": base.frozen.list,
        "journal": request.journal,
        "room": "417-418-419",
        "base": base.done.serial,
    }
    assert (request.params()["n"], request.params()["max"]) == (1, 2)
    assert (done.draw, done.numbers) == ("kasipker-2024/2024-02/2", (place,))
    assert awardee(table.meeting) == winner
    assert decided_at(table.meeting) == done.completed_at
    assert table.step(2) is Step.PROTOCOL


def test_the_base_draw_stays_as_it_was(held):
    table = held()
    before = Meeting(table.meeting.notes)
    open_redraw(table)
    hold_redraw(table, 1)
    after = table.meeting
    for name in ("done", "ticket", "said", "request", "reply", "numbers", "protocol", "signatures", "result_vote"):
        assert getattr(after, name) == getattr(before, name)
    assert (table.step(), table.answer().numbers) == (Step.DONE, (2, 4, 1))


def test_a_redraw_is_no_redraw_before_the_forfeiture_is_voted(held):
    table = held()
    table.forfeiting.forfeit(FEBRUARY, ForfeitReason.NO_ID)
    table.seat(2)
    with pytest.raises(NotAllowed, match="not_this_step"):
        table.drawing.ask_ticket(FEBRUARY, 2)
    assert table.step(2) is Step.FORFEITURE


def sign(table, number):
    """The redraw's protocol is fixed and signed, its act made."""
    table.replacing.fix_protocol(FEBRUARY, number)
    for member in redraws(table.meeting)[number - 2].meeting.seated.seats:
        table.signing.sign_by_hand(FEBRUARY, member.id, number)
    if table.step(number) is Step.ACT:
        table.delivering.confirm_row(FEBRUARY, "Billing", date(2024, 3, 30), "lawyer")
        table.awarding.make_act(FEBRUARY, number)
    assert table.step(number) is Step.DONE


def test_the_last_reserve_gets_it_by_protocol_and_then_nobody(held):
    table = held()
    open_redraw(table)
    hold_redraw(table, 2)
    sign(table, 2)
    assert reserves_left(table.meeting) == (4,)
    opened = open_redraw(table, ForfeitReason.REFUSED_ACT, 3)
    assert (opened.draw, opened.number, opened.reserves) == ("kasipker-2024/2024-02/3", 1, (4,))
    assert (opened.succession, table.step(3)) == (Succession.LAST_RESERVE, Step.PRESS)
    with pytest.raises(NotAllowed, match="not_this_step"):
        table.drawing.ask_ticket(FEBRUARY, 3)
    table.drawing.decide_without_chance(FEBRUARY, 3)
    table.vote(number=3)
    assert awardee(table.meeting) == 4
    sign(table, 3)
    opened = open_redraw(table, ForfeitReason.INELIGIBLE, 4)
    assert (opened.number, opened.reserves, opened.succession) == (4, (), Succession.NOBODY)
    table.drawing.decide_without_chance(FEBRUARY, 4)
    table.vote(number=4)
    assert redraws(table.meeting)[-1].meeting.last(Unawarded) == Unawarded("kasipker-2024/2024-02/4")
    assert awardee(table.meeting) is None
    sign(table, 4)
    assert table.step(4) is Step.DONE
    with pytest.raises(NotAllowed, match="no_winner"):
        table.forfeiting.forfeit(FEBRUARY, ForfeitReason.DECLINED)
    assert len(table.random_org.results) == 2


@pytest.mark.parametrize(
    ("people", "numbers", "succession"), [(2, (2, 1), Succession.LAST_RESERVE), (1, (), Succession.NOBODY)]
)
def test_after_a_small_list_no_chance_is_asked(held, people, numbers, succession):
    table = held(people, numbers)
    opened = open_redraw(table)
    assert (opened.succession, opened.base_serial is None) == (succession, people == 1)
    table.drawing.decide_without_chance(FEBRUARY, 2)
    assert awardee(table.meeting) == (1 if people == 2 else None)


def test_nobody_forfeits_what_nobody_won(held):
    table = held(0)
    with pytest.raises(NotAllowed, match="no_winner"):
        table.forfeiting.forfeit(FEBRUARY, ForfeitReason.DECLINED)


def test_in_order_where_the_rules_say_so():
    from kasipker_desktop.domain.award import succession

    assert succession((4, 1), Rules(redraw=RedrawRule.IN_ORDER)) is Succession.IN_ORDER


def test_the_protocol_is_signed_before_anybody_forfeits(tables):
    table = tables().lead_to(Step.SIGNATURES)
    with pytest.raises(NotAllowed, match="not_this_step"):
        table.forfeiting.forfeit(FEBRUARY, ForfeitReason.DECLINED)


def test_within_the_window_nobody_is_passed_over(held):
    """The cheat: the prize taken away a day early."""
    table = held()
    table.clock.set(WINDOW_OVER - timedelta(seconds=1))
    with pytest.raises(NotAllowed, match="redraw_early"):
        table.forfeiting.forfeit(FEBRUARY, ForfeitReason.NOT_FULFILLED)
    table.clock.set(WINDOW_OVER)
    assert table.forfeiting.forfeit(FEBRUARY, ForfeitReason.NOT_FULFILLED).number == 2


def test_a_clock_set_forward_opens_no_redraw(held):
    """The cheat: the computer says that the window is over, random.org's ticket says that it isn't."""
    table = held()
    table.clock.set(WINDOW_OVER)
    open_redraw(table, ForfeitReason.NOT_FULFILLED)
    table.random_org.now = WINDOW_OVER - timedelta(seconds=1)
    with pytest.raises(NotAllowed, match="redraw_early"):
        table.drawing.ask_ticket(FEBRUARY, 2)
    assert table.step(2) is Step.TICKET
    table.random_org.now = WINDOW_OVER
    assert table.drawing.ask_ticket(FEBRUARY, 2).attempt == 1


def tried(table, day, by="secretary"):
    at = datetime(2024, 3, day, 9, tzinfo=UTC)
    table.delivering.note_contact(FEBRUARY, at, Channel.CALL, ContactOutcome.NO_ANSWER, by)


def test_no_contact_needs_publication_attempts_and_a_second_person(held):
    table = held()
    table.clock.set(WINDOW_OVER)

    def refusal():
        with pytest.raises(NotAllowed) as refused:
            table.forfeiting.forfeit(FEBRUARY, ForfeitReason.NO_CONTACT)
        return refused.value.code

    assert refusal() == "not_published"
    table.publishing.note_published(FEBRUARY, "https://ismet.kz/kasipker", "secretary")
    for _ in range(3):
        tried(table, 15)
    assert refusal() == "contacts_few"
    tried(table, 16)
    assert refusal() == "contacts_by_operator"
    tried(table, 18, by="lawyer")
    assert table.forfeiting.forfeit(FEBRUARY, ForfeitReason.NO_CONTACT).reason is ForfeitReason.NO_CONTACT


@pytest.mark.parametrize("day", [14, 27])
def test_an_attempt_lies_between_draw_and_now(held, day):
    table = held()
    table.clock.set(WINDOW_OVER)
    with pytest.raises(NotAllowed, match="contact_time"):
        tried(table, day)


def test_the_words_of_a_forfeiture_stay_out_of_the_journal(held):
    table = held()
    fact = table.forfeiting.forfeit(FEBRUARY, ForfeitReason.INELIGIBLE, WORDS)
    with table.store.reading() as look:
        assert WORDS.ru in look.body(fact.detail).decode()
        assert all(WORDS.ru not in text for text in look.fact_texts().values())


@pytest.mark.parametrize("numbers", [(), (3,), (0,), (1, 2), (1, 1)])
def test_a_redraw_draws_one_of_two(numbers):
    with pytest.raises(Doubt, match="numbers_impossible"):
        check_numbers(2, 1, numbers)


def test_a_redraw_under_a_replaced_key_is_decided_by_the_commission(held):
    table = held()
    open_redraw(table)
    table.random_org.hashed_key = "new key, hashed"
    with pytest.raises(NotAllowed, match="other_key"):
        table.drawing.ask_ticket(FEBRUARY, 2)
    table.deciding.replace_key(FEBRUARY, WORDS, 2)
    assert table.meeting.frozen is not None
    assert table.drawing.ask_ticket(FEBRUARY, 2).key == "new key, hashed"


def test_there_is_no_redraw_that_nobody_opened(held):
    with pytest.raises(NotAllowed, match="no_redraw"):
        held().drawing.ask_ticket(FEBRUARY, 2)


def test_the_papers_of_a_redraw_name_who_fell_away_and_who_follows(held):
    table = held()
    open_redraw(table, ForfeitReason.INELIGIBLE)
    hold_redraw(table, 1)
    sign(table, 2)
    fixed = redraws(table.meeting)[0].meeting.protocol
    with table.store.reading() as look:
        facts = unpack(Replacement, parse(look.document(fixed.facts).decode()))
        act = redraws(table.meeting)[0].meeting.document(DocumentKind.ACT)
    assert (fixed.kind, facts.number, facts.base.number) == (DocumentKind.REPLACEMENT, 2, 1)
    assert (facts.fallen, facts.awardee) == ("Ахметов Нұрлан 2", "Ахметов Нұрлан 4")
    assert facts.reserves == ("Ахметов Нұрлан 4", "Ахметов Нұрлан 1")
    assert (facts.draw.numbers, facts.draw.previous) == ((1,), table.meeting.done.serial)
    assert act.number == 2


def test_a_redraw_by_chance_has_one_annex_and_one_by_protocol_none_each_its_notice(held):
    """Its protocol names the confirmation of random.org as a sheet of its own."""
    table = held()
    papers = annexing(table.store)
    open_redraw(table)
    done = hold_redraw(table, 2)
    with pytest.raises(NotAllowed, match="no_document"):
        papers.fix(FEBRUARY, 2)
    protocol = table.replacing.fix_protocol(FEBRUARY, 2)
    fixed, told = papers.fix(FEBRUARY, 2)
    with table.store.reading() as look:
        annex = unpack(RandomAnnex, parse(look.document(fixed.facts).decode()))
        notice = unpack(RedrawNotice, parse(look.document(told.facts).decode()))
    assert (annex.annex, annex.numbers, annex.roles, annex.serial) == (1, (2,), (), done.serial)
    assert annex.protocol.number == protocol.number == fixed.number == told.number
    assert (notice.fallen.number, [person.number for person in notice.drawn]) == (2, [1, 4])
    assert (notice.participants, notice.draw.numbers, notice.succession) == (2, (2,), Succession.BY_CHANCE)
    assert "Нұрлан" not in dump(pack(notice)), "nobody agreed to be named"
    assert papers.fix(FEBRUARY, 2) == ()
    for member in table.stage(2).meeting.seated.seats:
        table.signing.sign_by_hand(FEBRUARY, member.id, 2)
    open_redraw(table, number=3)
    table.drawing.decide_without_chance(FEBRUARY, 3)
    table.vote(number=3)
    table.replacing.fix_protocol(FEBRUARY, 3)
    (told,) = papers.fix(FEBRUARY, 3)
    assert told.kind is DocumentKind.NOTICE


def test_the_result_of_a_redraw_is_published_anew_once_its_protocol_is_signed(held):
    table = held()
    table.publishing.note_published(FEBRUARY, "https://ismet.kz/1", "secretary")
    assert published(table.meeting).fact.address == "https://ismet.kz/1"
    open_redraw(table)
    hold_redraw(table, 1)
    assert published(table.meeting) is None
    with pytest.raises(NotAllowed, match="not_signed"):
        table.publishing.note_published(FEBRUARY, "https://ismet.kz/2", "secretary")
    sign(table, 2)
    table.publishing.note_published(FEBRUARY, "https://ismet.kz/2", "secretary")
    assert published(table.meeting).fact.address == "https://ismet.kz/2"


def test_no_act_is_made_for_who_fell_away(tables):
    table = tables(random_org=FakeRandomOrg(), clock=LateClock())
    table.lead_to(Step.ACT)
    open_redraw(table)
    hold_redraw(table, 1)
    with pytest.raises(NotAllowed, match="no_winner"):
        table.awarding.make_act(FEBRUARY)


def test_the_reply_of_a_redraw_is_judged_and_checked_again(held):
    table = held()
    open_redraw(table)
    done = hold_redraw(table, 2)
    assert table.answer(number=2) == done
    forged = replace(done, numbers=(1,))
    with table.store.writing() as work:
        work.note(forged, FEBRUARY)
        work.commit()
    with pytest.raises(Doubt, match="outcome_changed"):
        table.answer(number=2)
