"""What a result must be to be a draw, demand by demand, on results signed by the stand-in."""

import json

import pytest

from kasipker_desktop.domain.errors import Doubt
from kasipker_desktop.domain.keys import KeyRole
from kasipker_desktop.domain.verdict import Result
from kasipker_desktop.randomorg.messages import raw_member
from kasipker_desktop.randomorg.policy import MEMBERS, draw_policy, is_user_data, parse_random
from kasipker_desktop.randomorg.verdict import check_random

from .samples import POSITIVE, compact, name, redraw_for, request_for
from .test_stand_in import Hands


@pytest.fixture
def hands():
    return Hands()


def result_of(hands, request, **changed):
    body = hands.draw(**{**request.params(), **changed})
    return raw_member(body, "result", "random"), json.loads(raw_member(body, "result", "signature"))


@pytest.mark.parametrize("participants", [2, 3, 385, 100_000])
def test_a_draw_of_the_rehearsal_holds_every_demand(hands, participants):
    random, signed = result_of(hands, request_for(hands.ticket(), participants))
    assert check_random(random, signed, draw=True).verdict.verdict is Result.REHEARSAL


def test_so_does_a_redraw(hands):
    random, signed = result_of(hands, redraw_for(hands.ticket()))
    assert check_random(random, signed, draw=True).verdict.verdict is Result.REHEARSAL


def test_a_development_licence_is_no_draw_of_random_org(hands):
    random, _ = result_of(hands, request_for(hands.ticket()))
    failed = [check.name for check in draw_policy(parse_random(random), KeyRole.RANDOM_ORG) if not check.ok]
    assert failed == ["license"]


FAILS = [
    ({"n": 2}, {"n"}),
    ({"n": 5}, {"n"}),
    ({"min": 0}, {"min"}),
    ({"max": 384}, {"max"}),
    ({"replacement": True}, {"replacement"}),
    ({"base": 16}, {"base", "data"}),
    ({"pregeneratedRandomization": {"id": "monthly"}}, {"pregeneratedRandomization"}),
    ({"ticketId": None}, {"ticketData"}),
    ({"userData": None}, {"userData"}),
    ({"userData": {"draw": "kasipker-2024/2024-02/1"}}, {"userData"}),
]


@pytest.mark.parametrize(("changed", "failed"), FAILS)
def test_each_demand_fails_by_its_own_name(hands, changed, failed):
    random, signed = result_of(hands, request_for(hands.ticket()), **changed)
    found = check_random(random, signed, draw=True).verdict
    assert {check.name for check in found.checks if not check.ok} == failed
    assert found.verdict is Result.NOT_VALID


def test_a_ticket_of_a_chain_is_not_a_draw_s_own(hands):
    first = hands.ticket()
    hands.draw(ticketId=first)
    random, signed = result_of(hands, request_for(hands.ask("getTicket", ticketId=first)["nextTicketId"]))
    assert [c.name for c in check_random(random, signed, draw=True).verdict.checks if not c.ok] == ["ticketData"]


USER_DATA = request_for("0" * 16).user_data()
WRONG = [
    {"draw": "Kasipker/2024-02/1"},
    {"draw": "kasipker-2024/2024-13/1"},
    {"draw": "kasipker-2024/2024-02/1\n"},
    {"draw": "kasipker-2024/2024-02/2"},
    {"attempt": 0},
    {"attempt": True},
    {"attempt": "1"},
    {"attempt": 1.0},
    {"participants": 0},
    {"list": "5D" * 32},
    {"list": "5d" * 31},
    {"journal": None},
    {"room": "417-902"},
    {"room": "417-902-099"},
    {"room": "-".join(["417"] * 13)},
    {"room": "٤١٧-902-135"},
    {"base": 1},
    {"extra": 1},
]


@pytest.mark.parametrize("changed", WRONG, ids=str)
def test_user_data_have_exact_members_types_and_forms(changed):
    assert is_user_data(USER_DATA)
    assert not is_user_data({**USER_DATA, **changed})


@pytest.mark.parametrize("missing", USER_DATA)
def test_no_member_of_user_data_may_be_missing(missing):
    assert not is_user_data({name: value for name, value in USER_DATA.items() if name != missing})


R4 = [file for file in POSITIVE if file.name.startswith("r4") and b'"generateSignedIntegers"' in file.read_bytes()]


@pytest.mark.parametrize("file", R4, ids=name)
def test_a_real_result_is_read_whole(file):
    result, members = parse_random(file.read_bytes()), json.loads(file.read_bytes())
    assert list(result.data) == members["data"]
    assert (result.serial, result.license) == (members["serialNumber"], members["license"]["type"])
    assert result.completed_at.strftime("%Y-%m-%d %H:%M:%SZ") == members["completionTime"]


BENT = {
    "n": True,
    "min": 0.0,
    "max": "36",
    "replacement": 1,
    "base": None,
    "pregeneratedRandomization": "none",
    "data": [None],
    "license": {"type": "developer", "infoUrl": None, "text": ""},
    "licenseData": [],
    "ticketData": {"ticketId": None, "previousTicketId": None, "nextTicketId": None},
    "completionTime": "2021-03-26T15:19:59Z",
    "serialNumber": "6277",
    "hashedApiKey": None,
    "method": "generateSignedStrings",
}


@pytest.mark.parametrize(("member", "value"), BENT.items(), ids=BENT.keys())
def test_a_member_of_another_type_is_named(member, value):
    members = json.loads(R4[-2].read_bytes())
    with pytest.raises(Doubt) as doubt:
        parse_random(compact({**members, member: value}))
    assert (doubt.value.code, doubt.value.fields) == ("random_shape", {"field": member})


def test_the_documented_order_is_part_of_the_shape():
    members = json.loads(R4[-2].read_bytes())
    turned = dict(sorted(members.items()))
    for wrong in (turned, {**members, "more": 1}, {k: v for k, v in members.items() if k != "userData"}):
        with pytest.raises(Doubt):
            parse_random(compact(wrong))
    assert tuple(members) == MEMBERS
