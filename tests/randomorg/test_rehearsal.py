"""The stand-in over HTTP: every fault through the real client, and a kill in the middle."""

import signal
import subprocess
import sys
import threading
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest

from kasipker_desktop.cli.options import FAULTS as COMMAND_FAULTS
from kasipker_desktop.domain.errors import Doubt, KnownError, NoAnswer, ServiceRefused
from kasipker_desktop.randomorg.client import Client
from kasipker_desktop.randomorg.rehearsal import PATH, REHEARSAL_API_KEY, serve
from kasipker_desktop.randomorg.standin_faults import FAULTS

from .samples import request_for


def test_the_command_knows_every_fault():
    assert set(COMMAND_FAULTS) == FAULTS
    with pytest.raises(KnownError), serve(fault="earthquake"):
        pass


def draw_under(fault, referee):
    """The first answer to a draw (numbers or error), then what getTicket and a second try of the same request give."""
    with serve(fault=fault) as url:
        client = Client(url, REHEARSAL_API_KEY)
        request = request_for(client.create_ticket())
        first = _outcome(lambda: referee.judge_draw(client.draw(request), request).data)
        seen = client.get_ticket(request.ticket)
        if seen.ticket.used_at is None:
            return first, None, _outcome(lambda: referee.judge_draw(client.draw(request), request).data)
        second = _outcome(lambda: client.draw(request))
        return first, _outcome(lambda: referee.judge_ticket(seen.body, request).data), second


def _outcome(ask):
    try:
        return ask()
    except KnownError as error:
        return error


@pytest.mark.parametrize("fault", ["drop-after", "error-500", "truncated", "ticket-used"])
def test_a_result_whose_answer_was_lost_is_in_the_ticket_and_stays(fault, referee):
    first, in_ticket, second = draw_under(fault, referee)
    assert isinstance(first, ServiceRefused if fault == "ticket-used" else NoAnswer)
    assert len(in_ticket) == 3
    assert second.number == 422


@pytest.mark.parametrize("fault", ["drop-before", "html", "quota"])
def test_what_was_not_carried_out_can_be_sent_again(fault, referee):
    first, in_ticket, second = draw_under(fault, referee)
    assert isinstance(first, ServiceRefused if fault == "quota" else NoAnswer)
    assert in_ticket is None
    assert len(second) == 3


@pytest.mark.parametrize(("fault", "code"), [("bad-signature", "key_unknown"), ("altered", "signature_wrong")])
def test_a_spoiled_result_is_a_doubt_wherever_it_is_asked(fault, code, referee):
    first, in_ticket, second = draw_under(fault, referee)
    assert (type(first), first.code) == (type(in_ticket), in_ticket.code) == (Doubt, code)
    assert second.number == 422


def test_an_altered_result_of_two_is_altered_too(referee):
    with serve(fault="altered") as url:
        client = Client(url, REHEARSAL_API_KEY)
        request = request_for(client.create_ticket(), 2)
        with pytest.raises(Doubt):
            referee.judge_draw(client.draw(request), request)
        assert client.get_result(1)


def test_a_ticket_used_for_another_room_is_a_doubt(referee):
    first, in_ticket, second = draw_under("ticket-foreign", referee)
    assert (first.number, second.number) == (422, 422)
    assert (in_ticket.code, in_ticket.fields) == ("reply_differs", {"field": "userData"})


def test_a_delayed_answer_is_whole(referee):
    waited = []
    with serve(fault="delay", seconds=7, wait=waited.append) as url:
        client = Client(url, REHEARSAL_API_KEY)
        request = request_for(client.create_ticket())
        assert len(referee.judge_draw(client.draw(request), request).data) == 3
        client.draw(request_for(client.create_ticket()))
    assert waited == [7]


def test_a_lost_ticket_is_the_one_new_unused_one():
    with serve(fault="ticket-lost") as url:
        client = Client(url, REHEARSAL_API_KEY)
        with pytest.raises(NoAnswer):
            client.create_ticket()
        (lost,) = client.unused_tickets()
        assert client.create_ticket() != lost
        assert client.draw(request_for(lost))


@pytest.mark.parametrize(
    ("method", "path", "headers", "status"),
    [
        ("GET", PATH, {}, 405),
        ("PUT", PATH, {}, 405),
        ("POST", "/json-rpc/3/invoke", {"Content-Type": "application/json"}, 404),
        ("POST", PATH, {"Content-Type": "text/plain"}, 415),
        ("POST", PATH, {"Content-Type": "application/json; charset=utf-8"}, 200),
        ("POST", PATH, {"Content-Type": "application/json", "Content-Length": "x"}, 411),
        ("POST", PATH, {"Content-Type": "application/json", "Content-Length": "99999999"}, 413),
    ],
)
def test_http_says_what_is_wrong(address, method, path, headers, status):
    connection = HTTPConnection(urlsplit(address).netloc)
    connection.request(method, path, b"{}" if method == "POST" else None, headers)
    assert connection.getresponse().status == status
    connection.close()


def test_a_taken_port_is_a_known_error(address):
    with pytest.raises(KnownError) as error, serve(port=urlsplit(address).port):
        pass
    assert error.value.code == "port_taken"


def test_simultaneous_draws_of_one_ticket_give_one_result(address):
    request = request_for(Client(address, REHEARSAL_API_KEY).create_ticket())
    outcomes = []

    def draw():
        outcomes.append(_outcome(lambda: Client(address, REHEARSAL_API_KEY).draw(request)))

    threads = [threading.Thread(target=draw) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(isinstance(outcome, bytes) for outcome in outcomes) == 1
    assert {outcome.number for outcome in outcomes if not isinstance(outcome, bytes)} == {422}


SERVER = """
import sys
from pathlib import Path
from kasipker_desktop.randomorg.rehearsal import run
run(0, "delay", 600, Path(sys.argv[1]))
"""


def test_a_kill_while_the_answer_is_on_its_way_loses_nothing(tmp_path, referee):
    state = tmp_path / "stand-in.jsonl"
    process = subprocess.Popen([sys.executable, "-c", SERVER, str(state)], stdout=subprocess.PIPE, text=True)
    with process:
        url = process.stdout.readline().strip()
        client = Client(url, REHEARSAL_API_KEY)
        request = request_for(client.create_ticket())
        answers = []
        waiting = threading.Thread(
            target=lambda: answers.append(_outcome(lambda: Client(url, REHEARSAL_API_KEY).draw(request)))
        )
        waiting.start()
        while client.get_ticket(request.ticket).ticket.used_at is None:
            assert process.poll() is None
        process.send_signal(signal.SIGKILL)
        waiting.join()
    assert [answer.code for answer in answers] == ["no_answer"]
    with serve(state_file=state) as url:
        body = Client(url, REHEARSAL_API_KEY).get_ticket(request.ticket).body
        assert len(referee.judge_ticket(body, request).data) == 3
