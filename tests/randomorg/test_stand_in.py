"""The stand-in by itself: byte form, errors, the life of tickets, its file."""

import json
import re
from datetime import UTC, datetime, timedelta

import pytest

from kasipker_desktop.domain.canonical import dump
from kasipker_desktop.domain.errors import KnownError
from kasipker_desktop.domain.keys import KeyRole
from kasipker_desktop.randomorg import signature
from kasipker_desktop.randomorg.messages import KNOWN_ERRORS, SERVICE_FAULTS, hashed_api_key, raw_member
from kasipker_desktop.randomorg.standin import OTHER_API_KEY, REHEARSAL_API_KEY, REHEARSAL_HASHED_KEY, StandIn
from kasipker_desktop.randomorg.standin_keys import trouble_key

from .samples import EXCHANGES, POSITIVE, compact, name

START = datetime(2024, 3, 14, 10, 2, 11, tzinfo=UTC)


class Hands:
    """Asks a stand-in without HTTP, at a time of the test's choice."""

    def __init__(self, state_file=None):
        self.now = START
        self.state_file = state_file
        self.again()

    def again(self):
        self.server = StandIn(self.state_file, lambda: self.now)

    def body(self, method, **params):
        return self.server.answer(compact({"jsonrpc": "2.0", "method": method, "params": params, "id": "7"}))

    def ask(self, method, **params):
        return json.loads(self.body(method, **params))["result"]

    def error(self, method, **params):
        return json.loads(self.body(method, **params))["error"]

    def draw(self, **changed):
        return self.body("generateSignedIntegers", **(INTEGERS | changed))

    def ticket(self, show_result=True):
        return self.ask("createTickets", apiKey=REHEARSAL_API_KEY, n=1, showResult=show_result)[0]["ticketId"]


INTEGERS = {"apiKey": REHEARSAL_API_KEY, "n": 3, "min": 1, "max": 385, "replacement": False}


@pytest.fixture
def hands():
    return Hands()


@pytest.mark.parametrize("file", POSITIVE, ids=name)
def test_its_writer_reproduces_real_results_byte_for_byte(file):
    assert dump(json.loads(file.read_bytes())).encode() == file.read_bytes()


def documented(method, which=""):
    return next(e for e in EXCHANGES if e["request"]["method"] == method and which in e["name"])["response"]["result"]


def shape(value):
    """Names in their order, all the way down."""
    if isinstance(value, dict):
        return [(name, shape(inner)) for name, inner in value.items()]
    return [shape(inner) for inner in value[:1]] if isinstance(value, list) else None


def test_its_answers_have_the_documented_members_in_the_documented_order(hands):
    ticket = hands.ticket()
    unused = hands.ask("getTicket", ticketId=ticket)
    drawn = json.loads(hands.draw(ticketId=ticket))["result"]
    key = {"apiKey": REHEARSAL_API_KEY}
    assert shape(unused) == shape(documented("getTicket", "result is null"))
    assert shape(drawn) == shape(documented("getTicket", "full signed result")["result"])
    assert shape(hands.ask("getTicket", ticketId=ticket)) == shape(documented("getTicket", "full signed result"))
    assert shape(hands.ask("getUsage", **key)) == shape(documented("getUsage"))
    assert shape(hands.ask("listTickets", **key, ticketType="head")) == shape(documented("listTickets", "head"))
    created = hands.ask("createTickets", **key, n=2, showResult=False)
    assert shape(created) == shape(documented("createTickets"))
    assert shape(hands.ask("getTicket", ticketId=created[0]["ticketId"])) == shape(documented("getTicket", "unused"))


def test_a_result_is_signed_compact_and_of_its_request(hands):
    user_data = {"draw": "kasipker-2024/2024-02/1", "attempt": 1}
    body = hands.draw(userData=user_data)
    random = raw_member(body, "result", "random")
    signed = json.loads(raw_member(body, "result", "signature"))
    assert signature.verify(random, signed).role is KeyRole.REHEARSAL
    assert dump(json.loads(body)).encode() == body
    told = json.loads(random)
    assert told["license"]["type"] == "developer"
    assert told["userData"] == user_data
    assert told["completionTime"] == "2024-03-14 10:02:11Z"
    assert (told["serialNumber"], told["base"], told["ticketData"]) == (1, 10, None)
    assert json.loads(hands.draw())["result"]["random"]["serialNumber"] == 2


def test_numbers_without_replacement_are_every_number_once(hands):
    data = json.loads(hands.draw(n=20, min=-5, max=14))["result"]["random"]["data"]
    assert sorted(data) == list(range(-5, 15))


def test_every_order_of_three_comes_up(hands):
    orders = {tuple(json.loads(hands.draw(max=3))["result"]["random"]["data"]) for _ in range(120)}
    assert len(orders) == 6


@pytest.mark.parametrize(("n", "low", "high", "bits"), [(3, 1, 6, 8), (1, 0, 36, 5), (10, 1, 5316, 124), (1, 7, 7, 0)])
def test_bits_are_counted_as_random_org_does(hands, n, low, high, bits):
    result = json.loads(hands.draw(n=n, min=low, max=high, replacement=True))["result"]
    assert (result["bitsUsed"], result["cost"], result["advisoryDelay"]) == (bits, 0, 10)


@pytest.mark.parametrize(("base", "sample"), [(2, r"[01]{9}"), (8, r"[0-7]{3}"), (16, r"[0-9a-f]{3}")])
def test_another_base_gives_padded_texts(hands, base, sample):
    data = json.loads(hands.draw(base=base, n=50))["result"]["random"]["data"]
    assert all(re.fullmatch(sample, text) and 1 <= int(text, base) <= 385 for text in data)


def test_a_pregenerated_set_repeats_and_fresh_numbers_do_not(hands):
    def draw(wanted):
        return json.loads(hands.draw(n=50, pregeneratedRandomization=wanted))["result"]["random"]["data"]

    assert draw({"id": "a"}) == draw({"id": "a"}) != draw({"id": "b"})
    assert draw({"date": "2024-01-01"}) == draw({"date": "2024-01-01"})
    assert draw(None) != draw(None)


ERRORS = [
    ({"apiKey": "ffffffff-ffff-ffff-ffff-ffffffffffff"}, 400),
    ({"n": 0}, 202),
    ({"n": 100_000}, 202),
    ({"max": 1_000_000_001}, 202),
    ({"min": -1_000_000_001}, 202),
    ({"n": "3"}, 200),
    ({"n": True}, 200),
    ({"n": 3.0}, 200),
    ({"replacement": 0}, 200),
    ({"ticketId": 5}, 200),
    ({"base": 7}, 201),
    ({"base": 17}, 202),
    ({"pregeneratedRandomization": {"id": ""}}, 201),
    ({"pregeneratedRandomization": {"date": "9999-01-01"}}, 201),
    ({"pregeneratedRandomization": {"date": "yesterday"}}, 201),
    ({"pregeneratedRandomization": {}}, 201),
    ({"min": 386}, 300),
    ({"n": 20, "min": 0, "max": 10}, 301),
    ({"userData": "x" * 1000}, 304),
    ({"licenseData": {"maxPayoutValue": {"currency": "USD", "amount": 1}}}, 425),
    ({"ticketId": "ffffffffffffffff"}, 420),
    ({"colour": "red"}, -32602),
]


@pytest.mark.parametrize(("changed", "code"), ERRORS)
def test_a_wrong_request_gets_its_code_and_generates_nothing(hands, changed, code):
    assert hands.error("generateSignedIntegers", **(INTEGERS | changed))["code"] == code
    assert hands.ask("getUsage", apiKey=REHEARSAL_API_KEY)["totalRequests"] == 0


def test_largest_user_data_that_fits(hands):
    assert json.loads(hands.draw(userData="x" * 998))["result"]["random"]["userData"] == "x" * 998


def test_json_rpc_errors(hands):
    def code(body):
        return json.loads(hands.server.answer(body))["error"]["code"]

    assert code(b"{") == -32700
    assert code(b'{"id":1,"id":2}') == -32700
    assert code(b'{"jsonrpc":"2.0","method":"getUsage","params":{"apiKey":"\\ud800"},"id":1}') == -32700
    assert code(b'{"jsonrpc":"2.0","method":"getUsage","params":{"apiKey":1e999},"id":1}') == -32700
    assert code(b"[]") == -32700
    assert code(b"{}") == -32600
    assert code(b'{"jsonrpc":"1.0","method":"getUsage","params":{},"id":1}') == -32600
    assert code(b'{"jsonrpc":"2.0","method":"generateGold","params":{},"id":1}') == -32601
    assert code(b'{"jsonrpc":"2.0","method":"getUsage","params":[],"id":1}') == -32602


@pytest.mark.parametrize("request_id", [1, "6995", None, 1.5, "ә/"])
def test_the_id_is_echoed_as_given(hands, request_id):
    request = {"jsonrpc": "2.0", "method": "getUsage", "params": {"apiKey": REHEARSAL_API_KEY}, "id": request_id}
    answer = json.loads(hands.server.answer(compact(request)))
    assert answer["id"] == request_id
    assert type(answer["id"]) is type(request_id)


def test_a_notification_gets_no_answer_but_is_carried_out(hands):
    params = {"apiKey": REHEARSAL_API_KEY, "n": 1, "showResult": True}
    request = {"jsonrpc": "2.0", "method": "createTickets", "params": params}
    assert hands.server.answer(compact(request)) == b""
    assert len(hands.ask("listTickets", apiKey=REHEARSAL_API_KEY, ticketType="singleton")) == 1


@pytest.mark.parametrize("n", [0, 51])
def test_one_to_fifty_tickets(hands, n):
    assert hands.error("createTickets", apiKey=REHEARSAL_API_KEY, n=n, showResult=True)["code"] == 202


def test_a_ticket_works_once_and_names_its_successor(hands):
    ticket = hands.ticket()
    before = hands.ask("getTicket", ticketId=ticket)
    assert (before["usedTime"], before["result"]) == (None, None)
    assert before["expirationTime"] == "2024-04-13 10:02:11Z"
    assert before["hashedApiKey"] == REHEARSAL_HASHED_KEY
    body = hands.draw(ticketId=ticket)
    assert hands.error("generateSignedIntegers", **INTEGERS, ticketId=ticket)["code"] == 422
    after = hands.ask("getTicket", ticketId=ticket)
    ticket_data = after["result"]["random"]["ticketData"]
    assert ticket_data == {"ticketId": ticket, "previousTicketId": None, "nextTicketId": after["nextTicketId"]}
    assert after["usedTime"] == after["result"]["random"]["completionTime"]
    assert raw_member(hands.body("getTicket", ticketId=ticket), "result", "result") == raw_member(body, "result")
    following = hands.ask("getTicket", ticketId=after["nextTicketId"])
    assert (following["previousTicketId"], following["usedTime"], following["showResult"]) == (ticket, None, True)


def test_lists_by_place_in_the_chain(hands):
    alone, used = hands.ticket(), hands.ticket()
    hands.draw(ticketId=used)

    def listed(kind):
        return [t["ticketId"] for t in hands.ask("listTickets", apiKey=REHEARSAL_API_KEY, ticketType=kind)]

    following = hands.ask("getTicket", ticketId=used)["nextTicketId"]
    assert (listed("singleton"), listed("head"), listed("tail")) == ([alone], [used], [following])
    assert hands.error("listTickets", apiKey=REHEARSAL_API_KEY, ticketType="all")["code"] == 201


def test_a_ticket_ends_after_thirty_days(hands):
    ticket = hands.ticket()
    hands.now = START + timedelta(days=30, seconds=-1)
    assert b'"result"' in hands.draw(ticketId=ticket)
    late = hands.ticket()
    hands.now += timedelta(days=30)
    assert hands.error("generateSignedIntegers", **INTEGERS, ticketId=late)["code"] == 420
    assert hands.ask("getTicket", ticketId=late)["usedTime"] is None


def test_a_hidden_result_is_shown_after_revealing_with_its_predecessors(hands):
    ticket = first = hands.ticket(show_result=False)
    assert hands.error("revealTickets", apiKey=REHEARSAL_API_KEY, ticketId=first)["code"] == 426
    for _ in range(3):
        hands.draw(ticketId=ticket)
        last, ticket = ticket, hands.ask("getTicket", ticketId=ticket)["nextTicketId"]
    assert "result" not in hands.ask("getTicket", ticketId=first)
    assert hands.ask("revealTickets", apiKey=REHEARSAL_API_KEY, ticketId=last) == {"ticketCount": 3}
    assert hands.ask("revealTickets", apiKey=REHEARSAL_API_KEY, ticketId=last) == {"ticketCount": 0}
    assert hands.ask("getTicket", ticketId=first)["result"]["random"]["serialNumber"] == 1


def test_a_result_comes_again_as_it_was(hands):
    body = hands.draw()
    assert hands.body("getResult", apiKey=REHEARSAL_API_KEY, serialNumber=1) == body
    assert hands.error("getResult", apiKey=REHEARSAL_API_KEY, serialNumber=2)["data"] == ["serialNumber"]
    stranger = hands.error("getResult", apiKey="ffffffff-ffff-ffff-ffff-ffffffffffff", serialNumber=1)
    assert (stranger["code"], stranger["data"]) == (303, ["apiKey"])


@pytest.mark.parametrize("which", ["authentic", "tampered"])
def test_it_says_of_documented_signatures_what_random_org_said(hands, which):
    exchange = next(e for e in EXCHANGES if e["request"]["method"] == "verifySignature" and which in e["name"])
    assert hands.ask("verifySignature", **exchange["request"]["params"]) == exchange["response"]["result"]


def test_tickets_and_results_are_there_again_after_a_start(tmp_path):
    hands = Hands(tmp_path / "stand-in.jsonl")
    unused, used = hands.ticket(), hands.ticket()
    hands.draw(ticketId=used)
    kept = [hands.body("getTicket", ticketId=ticket) for ticket in (unused, used)]
    hands.again()
    assert [hands.body("getTicket", ticketId=ticket) for ticket in (unused, used)] == kept
    assert hands.error("generateSignedIntegers", **INTEGERS, ticketId=used)["code"] == 422
    assert json.loads(hands.draw(ticketId=unused))["result"]["random"]["serialNumber"] == 2


def test_a_line_cut_off_by_a_kill_never_happened(tmp_path):
    file = tmp_path / "stand-in.jsonl"
    hands = Hands(file)
    ticket = hands.ticket()
    before = file.read_bytes()
    hands.draw(ticketId=ticket)
    after = file.read_bytes()
    for length in (len(before), len(before) + 1, len(after) - 2, len(after) - 1):
        file.write_bytes(after[:length])
        hands.again()
        assert hands.ask("getTicket", ticketId=ticket)["usedTime"] is None
        assert file.read_bytes() == before
    hands.draw(ticketId=ticket)
    hands.again()
    assert hands.ask("getTicket", ticketId=ticket)["usedTime"] == "2024-03-14 10:02:11Z"


def test_a_damaged_line_is_named(tmp_path):
    file = tmp_path / "stand-in.jsonl"
    Hands(file).ticket()
    file.write_bytes(b"{}\n" + file.read_bytes())
    with pytest.raises(KnownError) as error:
        Hands(file)
    assert (error.value.code, error.value.fields) == ("stand_in_state", {"file": "stand-in.jsonl", "line": 1})


def test_what_the_disk_refused_did_not_happen(tmp_path, monkeypatch):
    file = tmp_path / "stand-in.jsonl"
    hands = Hands(file)
    ticket = hands.ticket()
    before = file.read_bytes()
    with monkeypatch.context() as full:
        full.setattr("os.fsync", refuse)
        with pytest.raises(OSError, match="No space"):
            hands.draw(ticketId=ticket)
    assert file.read_bytes() == before
    assert hands.ask("getTicket", ticketId=ticket)["usedTime"] is None
    assert json.loads(hands.draw(ticketId=ticket))["result"]["random"]["serialNumber"] == 1


def refuse(_):
    raise OSError(28, "No space left on device")


def test_too_many_single_tickets(hands):
    for _ in range(40):
        hands.ask("createTickets", apiKey=REHEARSAL_API_KEY, n=50, showResult=True)
    assert hands.error("createTickets", apiKey=REHEARSAL_API_KEY, n=1, showResult=True)["code"] == 423


@pytest.mark.parametrize(("allowance", "code"), [("DAILY_REQUESTS", 402), ("DAILY_BITS", 403)])
def test_an_exhausted_allowance_is_back_after_midnight_utc(hands, monkeypatch, allowance, code):
    monkeypatch.setattr(f"kasipker_desktop.randomorg.standin.{allowance}", 1 if code == 402 else 30)
    hands.draw()
    assert hands.error("generateSignedIntegers", **INTEGERS)["code"] == code
    hands.now += timedelta(hours=14)
    assert b'"result"' in hands.draw()


CODES = sorted({*KNOWN_ERRORS, *SERVICE_FAULTS, -32603, -32001, -32099} - {301, 420, 421, 422, 423, 425, 426})


@pytest.mark.parametrize("code", CODES)
def test_every_code_of_the_error_table_has_a_key_that_is_answered_with_it(hands, code):
    key = trouble_key(code)
    assert hands.error("generateSignedIntegers", **INTEGERS | {"apiKey": key})["code"] == code
    assert hands.error("createTickets", apiKey=key, n=1, showResult=True)["code"] == code


def test_a_stopped_or_exhausted_key_still_tells_its_usage(hands):
    assert hands.ask("getUsage", apiKey=trouble_key(401))["status"] == "stopped"
    assert hands.ask("getUsage", apiKey=trouble_key(402))["requestsLeft"] == 0
    assert hands.ask("getUsage", apiKey=trouble_key(403))["bitsLeft"] == 0
    assert hands.error("getUsage", apiKey=trouble_key(400))["code"] == 400


def test_another_customer_has_own_tickets_and_serials(hands):
    ticket = hands.ticket()
    hands.draw()
    other = json.loads(hands.draw(apiKey=OTHER_API_KEY))["result"]["random"]
    assert (other["serialNumber"], other["hashedApiKey"]) == (1, hashed_api_key(OTHER_API_KEY))
    assert hands.ask("listTickets", apiKey=OTHER_API_KEY, ticketType="singleton") == []
    assert (
        hands.error("generateSignedIntegers", **INTEGERS | {"apiKey": OTHER_API_KEY, "ticketId": ticket})["code"] == 421
    )
    assert hands.error("revealTickets", apiKey=OTHER_API_KEY, ticketId=ticket)["code"] == 421
    assert hands.ask("getTicket", ticketId=ticket)["hashedApiKey"] == REHEARSAL_HASHED_KEY


def test_a_method_of_random_org_that_no_draw_needs_is_not_implemented(hands):
    assert hands.error("generateSignedStrings", apiKey=REHEARSAL_API_KEY)["code"] == 100


SEQUENCES = {"apiKey": REHEARSAL_API_KEY, "n": 2, "length": [5, 1], "min": 1, "max": [69, 26], "replacement": False}


def test_sequences_are_each_of_their_own_range(hands):
    data = hands.ask("generateSignedIntegerSequences", **SEQUENCES)["random"]["data"]
    assert [len(part) for part in data] == [5, 1]
    assert len(set(data[0])) == 5
    assert all(1 <= number <= 69 for number in data[0])


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"length": [5]}, 204),
        ({"max": [1, 2, 3]}, 203),
        ({"length": 70}, 301),
        ({"n": 1001}, 202),
        ({"base": "x"}, 200),
    ],
)
def test_sequences_that_do_not_fit_get_their_code(hands, changed, code):
    assert hands.error("generateSignedIntegerSequences", **SEQUENCES | changed)["code"] == code
