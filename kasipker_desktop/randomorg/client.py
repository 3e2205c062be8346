"""The client of random.org: one POST a call, never a retry, the body kept as received (random-org.md 4.2, 4.3, 6)."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TypeVar
from urllib.parse import urlsplit

import requests

from .. import __version__
from ..domain.errors import NoAnswer
from ..domain.ticket import DrawRequest, TicketAnswer, Usage
from .answers import (
    read_authenticity,
    read_delay,
    read_new_ticket,
    read_ticket,
    read_tickets,
    read_usage,
)
from .messages import hashed_api_key, request_body, result_of, verify_request

T = TypeVar("T")

RANDOM_ORG = "https://api.random.org/json-rpc/4/invoke"
TIMEOUT = (10, 120)
"""Seconds to connect and to wait for an answer (random-org.md 4.2)."""

LARGEST_BODY = 4 * 1024 * 1024
"""Room for the longest list of tickets (random-org.md 1.4) three times over."""

LONGEST_DELAY = 60.0
"""Seconds; no answer may hold up the meeting for longer, whatever it advises."""

_HEADERS = {
    "Content-Type": "application/json",
    "Accept": "application/json",
    "User-Agent": f"kasipker-desktop/{__version__}",
    "Connection": "close",
}
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


class Client:
    """random.org under one API key, or the stand-in at a loopback address; calls go out one at a time.

    Every call raises NoAnswer when what happened is not known, ServiceRefused when random.org said no.
    """

    def __init__(
        self,
        url: str,
        api_key: str,
        session: requests.Session | None = None,
        wait: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url = url
        self._api_key = api_key
        self._session = session or open_session(url)
        self._wait = wait
        self._clock = clock
        self._not_before = clock()
        self._one_at_a_time = threading.Lock()
        self._server_time: datetime | None = None

    def __repr__(self) -> str:
        return f"Client({self._url!r})"

    @property
    def hashed_key(self) -> str:
        """base64 of the SHA-512 of the API key, as random.org writes it."""
        return hashed_api_key(self._api_key)

    def unused_tickets(self) -> tuple[str, ...]:
        """The ids of the key's unused single tickets (listTickets)."""
        params: dict[str, object] = {"apiKey": self._api_key, "ticketType": "singleton"}
        _, tickets = self._call("listTickets", params, read_tickets)
        return tuple(ticket.ticket_id for ticket in tickets if ticket.used_at is None)

    def create_ticket(self) -> str:
        """A new ticket with showResult; its id (createTickets)."""
        params: dict[str, object] = {"apiKey": self._api_key, "n": 1, "showResult": True}
        return self._call("createTickets", params, read_new_ticket)[1]

    def get_ticket(self, ticket_id: str) -> TicketAnswer:
        """The ticket as it is now (getTicket); anybody may ask, so the key does not travel."""
        body, ticket = self._call("getTicket", {"ticketId": ticket_id}, read_ticket)
        if ticket.ticket_id != ticket_id:
            raise NoAnswer("bad_answer")
        return TicketAnswer(ticket, body, self._server_time)

    def draw(self, request: DrawRequest) -> bytes:
        """Sends the request once and returns the body as received (generateSignedIntegers)."""
        params = {"apiKey": self._api_key, **request.params()}
        body, delay = self._call("generateSignedIntegers", params, read_delay)
        self._not_before = self._clock() + min(delay / 1000, LONGEST_DELAY)
        return body

    def get_result(self, serial: int) -> bytes:
        """The body that carries an earlier result again (getResult); not billed."""
        return self._call("getResult", {"apiKey": self._api_key, "serialNumber": serial}, read_delay)[0]

    def usage(self) -> Usage:
        """The state of the key (getUsage); not billed."""
        return self._call("getUsage", {"apiKey": self._api_key}, read_usage)[1]

    def verify_signature(self, random: bytes, signature: str) -> bool:
        """What random.org itself says of a signature (verifySignature); for a key this version does not know."""
        request_id = uuid.uuid4().hex
        return self._answer(request_id, verify_request(request_id, random, signature), read_authenticity)[1]

    def _call(self, method: str, params: dict[str, object], read: Callable[[object], T]) -> tuple[bytes, T]:
        request_id = uuid.uuid4().hex
        return self._answer(request_id, request_body(request_id, method, params), read)

    def _answer(self, request_id: str, request: bytes, read: Callable[[object], T]) -> tuple[bytes, T]:
        with self._one_at_a_time:
            self._obey_delay()
            body = self._post(request)
        result = result_of(body, request_id)
        try:
            return body, read(result)
        except ValueError as error:
            raise NoAnswer("bad_answer") from error

    def _obey_delay(self) -> None:
        """advisoryDelay of the last result (random-org.md 1.3)."""
        left = self._not_before - self._clock()
        if left > 0:
            self._wait(left)

    def _post(self, request: bytes) -> bytes:
        try:
            with self._session.post(
                self._url, data=request, headers=_HEADERS, timeout=TIMEOUT, allow_redirects=False, stream=True
            ) as answer:
                self._server_time = date_of(answer)
                return _body(answer)
        except (requests.exceptions.ChunkedEncodingError, requests.exceptions.ContentDecodingError) as error:
            raise NoAnswer("bad_answer") from error
        except OSError as error:
            raise NoAnswer("no_answer") from error


def open_session(url: str) -> requests.Session:
    """A session that goes to the loopback directly, and elsewhere by the proxy of the system."""
    session = requests.Session()
    session.trust_env = urlsplit(url).hostname not in _LOOPBACK
    session.auth = _no_login
    return session


def _no_login(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Keeps the logins of a .netrc file out of the requests."""
    return request


def date_of(answer: requests.Response) -> datetime | None:
    """The server's clock, by the Date of its answer; None where it tells none that can be read."""
    try:
        at = parsedate_to_datetime(answer.headers.get("Date", ""))
    except ValueError:
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _body(answer: requests.Response) -> bytes:
    """The body of a plain 200; everything else leaves the outcome unknown (random-org.md 1.1)."""
    if answer.status_code != requests.codes.ok:
        raise NoAnswer("bad_answer")
    body = bytearray()
    for piece in answer.iter_content(64 * 1024):
        body += piece
        if len(body) > LARGEST_BODY:
            raise NoAnswer("bad_answer")
    return bytes(body)
