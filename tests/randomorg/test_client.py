"""The client against the stand-in over real HTTP, and against servers that are no random.org."""

import json
import logging
import socket
import threading
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import requests

from kasipker_desktop.domain.errors import Doubt, NoAnswer, ServiceRefused
from kasipker_desktop.domain.keys import KeyRole
from kasipker_desktop.randomorg.client import LONGEST_DELAY, Client
from kasipker_desktop.randomorg.messages import raw_member
from kasipker_desktop.randomorg.referee import Referee
from kasipker_desktop.randomorg.rehearsal import REHEARSAL_API_KEY, REHEARSAL_HASHED_KEY

from .samples import EXCHANGES, compact, redraw_for, request_for


def test_a_draw_from_ticket_to_judged_numbers(client, referee):
    assert client.hashed_key == REHEARSAL_HASHED_KEY
    assert client.unused_tickets() == ()
    ticket = client.create_ticket()
    assert client.unused_tickets() == (ticket,)
    before = client.get_ticket(ticket).ticket
    assert (before.used_at, before.show_result, before.hashed_key) == (None, True, client.hashed_key)
    request = request_for(ticket)
    body = client.draw(request)
    signed = referee.judge_draw(body, request)
    assert len(set(signed.data)) == 3
    assert all(1 <= number <= 385 for number in signed.data)
    assert (signed.ticket, signed.serial, signed.key_role) == (ticket, 1, KeyRole.REHEARSAL)
    after = client.get_ticket(ticket)
    assert referee.judge_ticket(after.body, request) == signed
    assert (after.ticket.used_at, after.ticket.next) == (signed.completed_at, signed.next_ticket)
    assert client.unused_tickets() == ()
    assert raw_member(client.get_result(1), "result") == raw_member(body, "result")
    random, signature = raw_member(body, "result", "random"), json.loads(raw_member(body, "result", "signature"))
    assert client.verify_signature(random, signature)
    assert not client.verify_signature(random.replace(b'"n":3', b'"n":2'), signature)
    assert (client.usage().total_requests, client.usage().status) == (1, "running")


def test_a_redraw_is_judged_likewise(client, referee):
    request = redraw_for(client.create_ticket())
    assert referee.judge_draw(client.draw(request), request).data[0] in (1, 2)


def test_refusals_carry_random_org_s_number(client, address):
    request = request_for(client.create_ticket())
    client.draw(request)
    for call, number in (
        (lambda: client.draw(request), 422),
        (lambda: client.get_ticket("7777777777777777"), 420),
        (lambda: client.get_result(99), 303),
        (lambda: Client(address, "ffffffff-ffff-ffff-ffff-ffffffffffff").create_ticket(), 400),
    ):
        with pytest.raises(ServiceRefused) as refused:
            call()
        assert (refused.value.code, refused.value.number) == (f"random_org_{number}", number)


CHANGED = {
    "n": {"count": 2},
    "max": {"maximum": 386},
    "ticketId": {"ticket": "0" * 16},
}
USER_DATA = {
    "draw": "k/2024-02/1",
    "attempt": 2,
    "participants": 386,
    "list": "0" * 64,
    "journal": "0" * 64,
    "room": "1",
}


@pytest.mark.parametrize(
    ("field", "change"), [*CHANGED.items(), *(("userData", {name: value}) for name, value in USER_DATA.items())]
)
def test_a_reply_to_another_request_is_a_doubt(client, referee, field, change):
    request = request_for(client.create_ticket())
    body = client.draw(request)
    with pytest.raises(Doubt) as doubt:
        referee.judge_draw(body, replace(request, **change))
    assert (doubt.value.code, doubt.value.fields) == ("reply_differs", {"field": field})


def test_an_unused_ticket_holds_no_numbers(client, referee):
    ticket = client.create_ticket()
    with pytest.raises(Doubt) as doubt:
        referee.judge_ticket(client.get_ticket(ticket).body, request_for(ticket))
    assert doubt.value.code == "member_missing"


def test_what_getticket_says_around_the_result_must_fit_it(client, referee):
    request = request_for(client.create_ticket())
    client.draw(request)
    body = client.get_ticket(request.ticket).body
    for name, value in (("ticketId", '"0000000000000000"'), ("serialNumber", "2"), ("hashedApiKey", '"x"')):
        own = raw_member(body, "result", name)
        member = f'"{name}":'.encode()
        with pytest.raises(Doubt) as doubt:
            referee.judge_ticket(body.replace(member + own, member + value.encode(), 1), request)
        assert doubt.value.fields == {"field": name}


def test_a_result_of_the_other_role_or_another_key_is_a_doubt(client):
    request = request_for(client.create_ticket())
    body = client.draw(request)
    for judge, code in (
        (Referee(KeyRole.RANDOM_ORG, REHEARSAL_HASHED_KEY), "key_role"),
        (Referee(KeyRole.REHEARSAL, "x"), "reply_differs"),
    ):
        with pytest.raises(Doubt) as doubt:
            judge.judge_draw(body, request)
        assert doubt.value.code == code


def test_the_answer_of_the_documentation_is_no_draw_of_ours(referee):
    body = compact(EXCHANGES[0]["response"])
    with pytest.raises(Doubt) as doubt:
        referee.judge_draw(body, request_for("0" * 16))
    assert doubt.value.code == "key_role"
    with pytest.raises(Doubt) as doubt:
        Referee(KeyRole.RANDOM_ORG, "x").judge_draw(body, request_for("0" * 16))
    assert doubt.value.fields == {"field": "hashedApiKey"}


@contextmanager
def other_server(answer):
    """A server that answers `answer(request body, headers)`: status, headers, body."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            request = self.rfile.read(int(self.headers["Content-Length"]))
            status, headers, body = answer(request, self.headers)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def envelope(request, result, **changed):
    return compact({"jsonrpc": "2.0", "result": result, "id": json.loads(request)["id"], **changed})


def envelope_with(result):
    return lambda request, _: (200, {}, envelope(request, result))


SIGNED = {"random": {}, "signature": "c2ln", "advisoryDelay": 0}
UNFIT = {
    "503": lambda request: (503, {}, envelope(request, SIGNED)),
    "redirect": lambda request: (307, {"Location": "/elsewhere"}, b""),
    "no content": lambda request: (204, {}, b""),
    "HTML": lambda request: (200, {"Content-Type": "text/html"}, b"<html>"),
    "empty": lambda request: (200, {}, b""),
    "another's answer": lambda request: (200, {}, envelope(request, SIGNED, id="another")),
    "not Latin": lambda request: (200, {}, b"\xff\xfe"),
    "no result in it": lambda request: (200, {}, envelope(request, {"signature": ""})),
    "a list": lambda request: (200, {}, envelope(request, [SIGNED])),
    "not gzip": lambda request: (200, {"Content-Encoding": "gzip"}, b"plain"),
    "cut": lambda request: (200, {"Content-Length": "999"}, envelope(request, SIGNED)),
    "endless": lambda request: (200, {}, b" " * (5 * 1024 * 1024)),
}


@pytest.mark.parametrize("answer", UNFIT.values(), ids=UNFIT.keys())
def test_an_unfit_answer_leaves_the_outcome_unknown_and_is_asked_once(answer):
    asked = []
    with other_server(lambda r, _: asked.append(r) or answer(r)) as url, pytest.raises(NoAnswer) as silence:
        Client(url, REHEARSAL_API_KEY).draw(request_for("0" * 16))
    assert silence.value.code == "bad_answer"
    assert len(asked) == 1


def test_a_ticket_that_was_not_asked_for_is_no_answer(client):
    ticket = client.create_ticket()
    told = json.loads(client.get_ticket(ticket).body)["result"]
    for changed in ({"ticketId": "0" * 16}, {"usedTime": 5}, {"more": 1}, {"showResult": None}):
        answer = envelope_with(told | changed)
        with other_server(answer) as url, pytest.raises(NoAnswer):
            Client(url, REHEARSAL_API_KEY).get_ticket(ticket)


def test_nobody_at_the_other_end():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        with pytest.raises(NoAnswer) as silence:
            Client(url, REHEARSAL_API_KEY).unused_tickets()
    assert silence.value.code == "no_answer"


def test_the_request_as_it_goes_out():
    seen = []
    with other_server(lambda request, headers: seen.append((request, headers)) or (500, {}, b"")) as url:
        for call in (lambda c: c.draw(request_for("ab" * 8)), lambda c: c.get_ticket("ab" * 8)):
            with pytest.raises(NoAnswer):
                call(Client(url, REHEARSAL_API_KEY))
    (draw, headers), (ticket, _) = seen
    assert headers["Content-Type"] == "application/json"
    assert headers["User-Agent"].startswith("kasipker-desktop/")
    params = json.loads(draw)["params"]
    assert params == {"apiKey": REHEARSAL_API_KEY, **request_for("ab" * 8).params()}
    assert json.loads(ticket)["params"] == {"ticketId": "ab" * 8}


def test_the_advised_delay_is_kept_before_the_next_call():
    waited, now = [], [100.0]
    answers = iter([2310, 10_000_000, 0])
    with other_server(lambda r, _: (200, {}, envelope(r, SIGNED | {"advisoryDelay": next(answers)}))) as url:
        client = Client(url, REHEARSAL_API_KEY, wait=waited.append, clock=lambda: now[0])
        client.draw(request_for("0" * 16))
        now[0] += 1
        client.draw(request_for("0" * 16))
        client.draw(request_for("0" * 16))
        now[0] += 10_000
    assert waited == [pytest.approx(1.31), LONGEST_DELAY]


def test_the_key_is_in_no_representation_error_or_log(caplog):
    caplog.set_level(logging.DEBUG)
    echo = {"code": 401, "message": REHEARSAL_API_KEY, "data": [REHEARSAL_API_KEY]}
    refusal = {"jsonrpc": "2.0", "error": echo}
    with other_server(lambda r, _: (200, {}, compact({**refusal, "id": json.loads(r)["id"]}))) as url:
        client = Client(url, REHEARSAL_API_KEY)
        with pytest.raises(ServiceRefused) as refused:
            client.usage()
    with pytest.raises(NoAnswer) as silence:
        client.usage()
    for text in (repr(client), str(client), repr(refused.value), repr(silence.value), caplog.text):
        assert REHEARSAL_API_KEY not in text
    assert REHEARSAL_API_KEY not in repr(silence.value.__cause__)


def test_the_loopback_is_reached_without_the_system_s_proxy(address, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9/")
    assert Client(address, REHEARSAL_API_KEY).usage().status == "running"


def test_a_session_can_be_given(address):
    with requests.Session() as session:
        assert Client(address, REHEARSAL_API_KEY, session).usage().status == "running"
