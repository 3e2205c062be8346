"""The rehearsal's stand-in for random.org: its methods, errors and ticket life, under its own key (random-org.md 8)."""

from __future__ import annotations

import base64
import functools
import json
import secrets
import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from .. import paths
from ..domain.canonical import dump
from ..domain.errors import Doubt
from . import signature
from .messages import hashed_api_key, parse_object
from .policy import DEVELOPER, METHOD
from .standin_numbers import bits_used, generate
from .standin_params import ApiError, IntegersRequest, Params, demand, read_integers, text, truth, whole
from .standin_state import State, StoredResult, StoredTicket

REHEARSAL_API_KEY = "f78e9c53-ba5b-4208-971d-94a2e8a1eae5"
"""The one key the stand-in knows; it opens nothing at random.org."""

REHEARSAL_HASHED_KEY = hashed_api_key(REHEARSAL_API_KEY)

TICKET_LIFE = timedelta(days=30)
MOST_NEW_TICKETS = 50
MOST_SINGLE_TICKETS = 2_000
DAILY_BITS = 250_000_000
DAILY_REQUESTS = 1_000_000
"""A thousand times a developer key's allowance: a rehearsal never waits for midnight."""

_LICENSE = {
    "type": DEVELOPER,
    "text": "Random values licensed strictly for development and testing only",
    "infoUrl": None,
}


class StandIn:
    """Answers JSON-RPC bodies as random.org does: compact, members in the documented order, slashes as they are.

    With a file each ticket and result is on disk before its answer goes out, and is there again after a kill.
    """

    def __init__(self, state_file: Path | None = None, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._state = State(state_file)
        self._now = now
        self._one_at_a_time = threading.Lock()
        self._methods: dict[str, Callable[[Params], str]] = {
            METHOD: self._generate,
            "createTickets": self._create_tickets,
            "getTicket": self._get_ticket,
            "listTickets": self._list_tickets,
            "revealTickets": self._reveal_tickets,
            "getResult": self._get_result,
            "getUsage": self._get_usage,
            "verifySignature": self._verify_signature,
        }

    def answer(self, body: bytes) -> bytes:
        """The answer to a request; nothing for a notification (random-org.md 1.1)."""
        try:
            request = _request(body)
        except ApiError as error:
            return error_body(error, None)
        try:
            with self._one_at_a_time:
                answer = _result_body(self._call(request), request.get("id"))
        except ApiError as error:
            answer = error_body(error, request.get("id"))
        return answer if "id" in request else b""

    def _call(self, request: Mapping[str, object]) -> str:
        method, params = str(request["method"]), request.get("params")
        if method not in self._methods:
            raise ApiError(-32601, "Method not found")
        if not isinstance(params, dict):
            raise ApiError(-32602, "Invalid params")
        return self._methods[method](params)

    def _generate(self, params: Params) -> str:
        _demand_key(params)
        request = read_integers(params)
        used = None if request.ticket_id is None else self._usable(request.ticket_id)
        bits = bits_used(request)
        bits_left, requests_left = self._left()
        if requests_left < 1:
            raise ApiError(402, "You have exceeded your daily request quota", [DAILY_REQUESTS, requests_left])
        if bits_left < bits:
            raise ApiError(403, "You have exceeded your daily bit quota", [DAILY_BITS, bits_left])
        at, serial = self._time(), max(self._state.results, default=0) + 1
        following = used and self._new_ticket(used.show_result, used.ticket_id)
        random = dump(_random(request, at, serial, _ticket_data(used, following)))
        left = {"bitsLeft": bits_left - bits, "requestsLeft": requests_left - 1, "advisoryDelay": 0}
        result = _signed(random, {"cost": 0, "bitsUsed": bits, **left})
        changed = (_spend(used, at, serial, following), following) if used and following else ()
        self._state.keep(changed, StoredResult(serial, at[:10], bits, result))
        return result

    def _usable(self, ticket_id: str) -> StoredTicket:
        """An expired ticket is taken for gone; how random.org words it is not known."""
        ticket = self._known(ticket_id)
        if ticket.used is not None:
            raise ApiError(422, "The ticket you specified has already been used")
        if ticket.expires <= self._time():
            raise ApiError(420, "The ticket you specified does not exist")
        return ticket

    def _known(self, ticket_id: str) -> StoredTicket:
        if ticket_id not in self._state.tickets:
            raise ApiError(420, "The ticket you specified does not exist")
        return self._state.tickets[ticket_id]

    def _create_tickets(self, params: Params) -> str:
        demand(params, ("apiKey", "n", "showResult"))
        _demand_key(params)
        n, show_result = whole(params, "n", 1, MOST_NEW_TICKETS), truth(params, "showResult", False)
        if len(self._of_type("singleton")) + n > MOST_SINGLE_TICKETS:
            raise ApiError(423, "You have too many unused tickets")
        made = tuple(self._new_ticket(show_result, None) for _ in range(n))
        self._state.keep(made)
        names = ("ticketId", "creationTime", "previousTicketId", "nextTicketId")
        return dump([{name: _shown(ticket)[name] for name in names} for ticket in made])

    def _get_ticket(self, params: Params) -> str:
        demand(params, ("ticketId",))
        ticket = self._known(text(params, "ticketId"))
        shown = dump(_shown(ticket))
        if not ticket.show_result:
            return shown
        result = "null" if ticket.serial is None else self._state.results[ticket.serial].text
        return f'{shown[:-1]},"result":{result}}}'

    def _list_tickets(self, params: Params) -> str:
        demand(params, ("apiKey", "ticketType"))
        _demand_key(params)
        kind = text(params, "ticketType", ("singleton", "head", "tail"))
        return dump([_shown(ticket) for ticket in self._of_type(kind)])

    def _of_type(self, kind: str) -> list[StoredTicket]:
        """Alone, first or last of a chain (random-org.md 1.4)."""
        wanted = {"singleton": (False, False), "head": (False, True), "tail": (True, False)}[kind]
        tickets = self._state.tickets.values()
        return [t for t in tickets if (t.previous is not None, t.next is not None) == wanted]

    def _reveal_tickets(self, params: Params) -> str:
        demand(params, ("apiKey", "ticketId"))
        _demand_key(params)
        ticket: StoredTicket | None = self._known(text(params, "ticketId"))
        if ticket and ticket.used is None:
            raise ApiError(426, "The ticket you specified has not yet been used")
        hidden = []
        while ticket is not None:
            hidden += [] if ticket.show_result else [ticket]
            ticket = self._state.tickets.get(ticket.previous or "")
        self._state.reveal(tuple(hidden))
        return dump({"ticketCount": len(hidden)})

    def _get_result(self, params: Params) -> str:
        """An unknown key is a resource that is not found here (random-org.md 1.5)."""
        demand(params, ("apiKey", "serialNumber"))
        if params["apiKey"] != REHEARSAL_API_KEY:
            raise ApiError(303, "The resource identified by 'apiKey' was not found", ["apiKey"])
        serial = params["serialNumber"]
        if type(serial) is not int or serial not in self._state.results:
            raise ApiError(303, "The resource identified by 'serialNumber' was not found", ["serialNumber"])
        return self._state.results[serial].text

    def _get_usage(self, params: Params) -> str:
        demand(params, ("apiKey",))
        _demand_key(params)
        bits_left, requests_left = self._left()
        used = sum(result.bits for result in self._state.results.values())
        left = {"bitsLeft": bits_left, "requestsLeft": requests_left}
        totals = {"totalBits": used, "totalRequests": len(self._state.results)}
        return dump({"status": "running", "creationTime": "2026-11-24 00:00:00Z", **left, **totals})

    def _verify_signature(self, params: Params) -> str:
        """Takes the text anew from the values: the helpers of random.org send it with spaces (random-org.md 2.4)."""
        demand(params, ("random", "signature"))
        key = signature.verify(dump(params["random"]).encode(), text(params, "signature"))
        return dump({"authenticity": key is not None})

    def _left(self) -> tuple[int, int]:
        """What today's allowance still holds, in UTC days."""
        today = [result.bits for result in self._state.results.values() if result.day == self._time()[:10]]
        return DAILY_BITS - sum(today), DAILY_REQUESTS - len(today)

    def _new_ticket(self, show_result: bool, previous: str | None) -> StoredTicket:
        at = self._now()
        times = (_written(at), _written(at + TICKET_LIFE))
        return StoredTicket(secrets.token_hex(8), show_result, *times, None, None, previous, None)

    def _time(self) -> str:
        return _written(self._now())


def error_body(error: ApiError, request_id: object) -> bytes:
    """An answer with an error object."""
    told = {"code": error.code, "message": error.message, "data": error.data}
    return dump({"jsonrpc": "2.0", "error": told, "id": request_id}).encode()


def _result_body(result: str, request_id: object) -> bytes:
    return f'{{"jsonrpc":"2.0","result":{result},"id":{dump(request_id)}}}'.encode()


def _request(body: bytes) -> dict[str, object]:
    """Half surrogates and numbers beyond floats are refused: they could not be written back."""
    try:
        request = parse_object(body)
        json.dumps(request, ensure_ascii=False, allow_nan=False).encode()
    except (Doubt, ValueError) as error:
        raise ApiError(-32700, "Parse error") from error
    if request.get("jsonrpc") != "2.0" or not isinstance(request.get("method"), str):
        raise ApiError(-32600, "Invalid Request")
    return request


def _demand_key(params: Params) -> None:
    if params.get("apiKey") != REHEARSAL_API_KEY:
        raise ApiError(400, "The API key you specified does not exist")


def _written(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%SZ")


def _random(request: IntegersRequest, at: str, serial: int, ticket_data: dict[str, str | None] | None) -> object:
    """The signed object in the documented order (random-org.md 1.3)."""
    return {
        "method": METHOD,
        "hashedApiKey": REHEARSAL_HASHED_KEY,
        "n": request.n,
        "min": request.minimum,
        "max": request.maximum,
        "replacement": request.replacement,
        "base": request.base,
        "pregeneratedRandomization": request.pregenerated,
        "data": generate(request),
        "license": _LICENSE,
        "licenseData": None,
        "userData": request.user_data,
        "ticketData": ticket_data,
        "completionTime": at,
        "serialNumber": serial,
    }


def _ticket_data(used: StoredTicket | None, following: StoredTicket | None) -> dict[str, str | None] | None:
    if used is None or following is None:
        return None
    return {
        "ticketId": used.ticket_id,
        "previousTicketId": used.previous,
        "nextTicketId": following.ticket_id,
    }


def _spend(used: StoredTicket, at: str, serial: int, following: StoredTicket) -> StoredTicket:
    times = (used.created, used.expires, at)
    return StoredTicket(used.ticket_id, used.show_result, *times, serial, used.previous, following.ticket_id)


def _signed(random: str, rest: dict[str, int]) -> str:
    signed = base64.b64encode(_private_key().sign(random.encode(), PKCS1v15(), SHA512())).decode()
    return f'{{"random":{random},"signature":{json.dumps(signed)},{dump(rest)[1:]}'


def _shown(ticket: StoredTicket) -> dict[str, object]:
    return {
        "ticketId": ticket.ticket_id,
        "hashedApiKey": REHEARSAL_HASHED_KEY,
        "showResult": ticket.show_result,
        "creationTime": ticket.created,
        "usedTime": ticket.used,
        "serialNumber": ticket.serial,
        "expirationTime": ticket.expires,
        "previousTicketId": ticket.previous,
        "nextTicketId": ticket.next,
    }


@functools.cache
def _private_key() -> RSAPrivateKey:
    """The rehearsal's key, public by design; its numbers are not checked anew at each start, that takes a second."""
    pem = (paths.resources() / "keys" / "rehearsal-private.pem").read_bytes()
    key = load_pem_private_key(pem, None, unsafe_skip_rsa_key_validation=True)
    if not isinstance(key, RSAPrivateKey):
        raise Doubt("key_file_changed", file="rehearsal-private.pem")
    return key
