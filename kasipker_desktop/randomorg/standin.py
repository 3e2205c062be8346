"""The rehearsal's stand-in for random.org: its methods, errors and ticket life, under its own key (random-org.md 8)."""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ..domain.canonical import dump
from ..domain.errors import Doubt
from . import signature
from .messages import hashed_api_key, parse_object
from .policy import METHOD
from .standin_keys import (
    NO_BITS,
    NO_REQUESTS,
    OTHER_API_KEY,
    REHEARSAL_API_KEY,
    REHEARSAL_HASHED_KEY,
    STOPPED,
    demand_key,
    trouble_of,
)
from .standin_numbers import bits_used
from .standin_params import (
    ApiError,
    IntegersRequest,
    Params,
    SequencesRequest,
    demand,
    read_integers,
    read_sequences,
    text,
    truth,
    whole,
)
from .standin_results import SEQUENCES, Sign, random_text, sign, signed_text, ticket_data
from .standin_state import State, StoredResult, StoredTicket

__all__ = ["OTHER_API_KEY", "REHEARSAL_API_KEY", "REHEARSAL_HASHED_KEY", "Clock", "StandIn", "error_body", "utc_now"]

TICKET_LIFE = timedelta(days=30)
MOST_NEW_TICKETS = 50
MOST_SINGLE_TICKETS = 2_000
DAILY_BITS = 250_000_000
DAILY_REQUESTS = 1_000_000
"""A thousand times a developer key's allowance: a rehearsal never waits for midnight."""

ADVISORY_DELAY = 10
"""Milliseconds; obeyed like random.org's, but short."""

NOT_IMPLEMENTED = frozenset(
    (
        *("generateIntegers", "generateIntegerSequences", "generateDecimalFractions", "generateGaussians"),
        *("generateStrings", "generateUUIDs", "generateBlobs", "generateSignedDecimalFractions"),
        *("generateSignedGaussians", "generateSignedStrings", "generateSignedUUIDs", "generateSignedBlobs"),
    )
)
"""random.org's other methods: known, and of no use to a draw; answered with error 100."""

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The present moment."""
    return datetime.now(UTC)


class StandIn:
    """Answers JSON-RPC bodies as random.org does: compact, members in the documented order, slashes as they are.

    With a file each ticket and result is on disk before its answer goes out, and is there again after a kill.
    """

    def __init__(self, state_file: Path | None = None, now: Clock = utc_now, sign: Sign = sign) -> None:
        self._state = State(state_file)
        self._now = now
        self._sign = sign
        self._one_at_a_time = threading.Lock()
        self._methods: dict[str, Callable[[Params], str]] = {
            METHOD: lambda params: self._generate(params, read_integers(params)),
            SEQUENCES: lambda params: self._generate(params, read_sequences(params)),
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
        if method in NOT_IMPLEMENTED:
            raise ApiError(100, "The method you specified is not implemented")
        if method not in self._methods:
            raise ApiError(-32601, "Method not found")
        if not isinstance(params, dict):
            raise ApiError(-32602, "Invalid params")
        return self._methods[method](params)

    def _generate(self, params: Params, request: IntegersRequest | SequencesRequest) -> str:
        key = demand_key(params.get("apiKey"))
        used = None if request.ticket_id is None else self._usable(request.ticket_id, key)
        bits, left = self._pay(key, request)
        at, serial = self._time(), len(self._state.results_of(key)) + 1
        following = used and self._new_ticket(key, used.show_result, used.ticket_id)
        random = random_text(request, key, at, serial, ticket_data(used, following))
        result = signed_text(random, self._sign, {"cost": 0, "bitsUsed": bits, **left})
        changed = (_spend(used, at, serial, following), following) if used and following else ()
        self._state.keep(changed, StoredResult(key, serial, at[:10], bits, result))
        return result

    def _pay(self, key: str, request: IntegersRequest | SequencesRequest) -> tuple[int, dict[str, int]]:
        """The bits a request takes of the day's allowance, and what is left then."""
        parts = request.parts if isinstance(request, SequencesRequest) else (request,)
        bits = sum(map(bits_used, parts))
        bits_left, requests_left = self._left(key)
        if requests_left < 1:
            raise ApiError(NO_REQUESTS, "You have exceeded your daily request quota", [DAILY_REQUESTS, requests_left])
        if bits_left < bits:
            raise ApiError(NO_BITS, "You have exceeded your daily bit quota", [DAILY_BITS, bits_left])
        left = {"bitsLeft": bits_left - bits, "requestsLeft": requests_left - 1, "advisoryDelay": ADVISORY_DELAY}
        return bits, left

    def _usable(self, ticket_id: str, key: str) -> StoredTicket:
        """An expired ticket is taken for gone; how random.org words it is not known."""
        ticket = self._own(ticket_id, key)
        if ticket.used is not None:
            raise ApiError(422, "The ticket you specified has already been used")
        if ticket.expires <= self._time():
            raise ApiError(420, "The ticket you specified does not exist")
        return ticket

    def _own(self, ticket_id: str, key: str) -> StoredTicket:
        ticket = self._known(ticket_id)
        if ticket.key != key:
            raise ApiError(421, "The ticket you specified does not belong to the API key you specified")
        return ticket

    def _known(self, ticket_id: str) -> StoredTicket:
        if ticket_id not in self._state.tickets:
            raise ApiError(420, "The ticket you specified does not exist")
        return self._state.tickets[ticket_id]

    def _create_tickets(self, params: Params) -> str:
        demand(params, ("apiKey", "n", "showResult"))
        key = demand_key(params["apiKey"])
        n, show_result = whole(params, "n", 1, MOST_NEW_TICKETS), truth(params, "showResult", False)
        if len(self._of_type(key, "singleton")) + n > MOST_SINGLE_TICKETS:
            raise ApiError(423, "You have too many unused tickets")
        made = tuple(self._new_ticket(key, show_result, None) for _ in range(n))
        self._state.keep(made)
        names = ("ticketId", "creationTime", "previousTicketId", "nextTicketId")
        return dump([{name: _shown(ticket)[name] for name in names} for ticket in made])

    def _get_ticket(self, params: Params) -> str:
        demand(params, ("ticketId",))
        ticket = self._known(text(params, "ticketId"))
        shown = dump(_shown(ticket))
        if not ticket.show_result:
            return shown
        result = "null" if ticket.serial is None else self._state.results[ticket.key, ticket.serial].text
        return f'{shown[:-1]},"result":{result}}}'

    def _list_tickets(self, params: Params) -> str:
        demand(params, ("apiKey", "ticketType"))
        key = demand_key(params["apiKey"])
        kind = text(params, "ticketType", ("singleton", "head", "tail"))
        return dump([_shown(ticket) for ticket in self._of_type(key, kind)])

    def _of_type(self, key: str, kind: str) -> list[StoredTicket]:
        """Alone, first or last of a chain (random-org.md 1.4)."""
        wanted = {"singleton": (False, False), "head": (False, True), "tail": (True, False)}[kind]
        return [t for t in self._state.tickets_of(key) if (t.previous is not None, t.next is not None) == wanted]

    def _reveal_tickets(self, params: Params) -> str:
        demand(params, ("apiKey", "ticketId"))
        key = demand_key(params["apiKey"])
        ticket: StoredTicket | None = self._own(text(params, "ticketId"), key)
        if ticket and ticket.used is None:
            raise ApiError(426, "The ticket you specified has not yet been used")
        hidden = []
        while ticket is not None:
            hidden += [] if ticket.show_result else [ticket]
            ticket = self._state.tickets.get(ticket.previous or "")
        self._state.reveal(tuple(hidden))
        return dump({"ticketCount": len(hidden)})

    def _get_result(self, params: Params) -> str:
        """An unknown key is a resource that is not found here; a stopped one has its results (random-org.md 1.5)."""
        demand(params, ("apiKey", "serialNumber"))
        if trouble_of(params["apiKey"]) == 400:
            raise ApiError(303, "The resource identified by 'apiKey' was not found", ["apiKey"])
        serial = params["serialNumber"]
        key = hashed_api_key(str(params["apiKey"]))
        found = self._state.results.get((key, serial)) if isinstance(serial, int) else None
        if found is None:
            raise ApiError(303, "The resource identified by 'serialNumber' was not found", ["serialNumber"])
        return found.text

    def _get_usage(self, params: Params) -> str:
        """Answers for a key that is stopped or exhausted, too (random-org.md 1.5)."""
        demand(params, ("apiKey",))
        trouble = trouble_of(params["apiKey"])
        if trouble not in (None, STOPPED, NO_REQUESTS, NO_BITS):
            demand_key(params["apiKey"])
        key = hashed_api_key(str(params["apiKey"]))
        bits_left, requests_left = self._left(key)
        drawn = self._state.results_of(key)
        left = {
            "bitsLeft": 0 if trouble == NO_BITS else bits_left,
            "requestsLeft": 0 if trouble == NO_REQUESTS else requests_left,
        }
        totals = {"totalBits": sum(result.bits for result in drawn), "totalRequests": len(drawn)}
        status = "stopped" if trouble == STOPPED else "running"
        return dump({"status": status, "creationTime": "2026-11-24 00:00:00Z", **left, **totals})

    def _verify_signature(self, params: Params) -> str:
        """Takes the text anew from the values: the helpers of random.org send it with spaces (random-org.md 2.4)."""
        demand(params, ("random", "signature"))
        key = signature.verify(dump(params["random"]).encode(), text(params, "signature"))
        return dump({"authenticity": key is not None})

    def _left(self, key: str) -> tuple[int, int]:
        """What today's allowance still holds, in UTC days."""
        today = [result.bits for result in self._state.results_of(key) if result.day == self._time()[:10]]
        return DAILY_BITS - sum(today), DAILY_REQUESTS - len(today)

    def _new_ticket(self, key: str, show_result: bool, previous: str | None) -> StoredTicket:
        at = self._now()
        times = (_written(at), _written(at + TICKET_LIFE))
        return StoredTicket(secrets.token_hex(8), key, show_result, *times, None, None, previous, None)

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


def _written(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%SZ")


def _spend(used: StoredTicket, at: str, serial: int, following: StoredTicket) -> StoredTicket:
    times = (used.created, used.expires, at)
    return StoredTicket(used.ticket_id, used.key, used.show_result, *times, serial, used.previous, following.ticket_id)


def _shown(ticket: StoredTicket) -> dict[str, object]:
    return {
        "ticketId": ticket.ticket_id,
        "hashedApiKey": ticket.key,
        "showResult": ticket.show_result,
        "creationTime": ticket.created,
        "usedTime": ticket.used,
        "serialNumber": ticket.serial,
        "expirationTime": ticket.expires,
        "previousTicketId": ticket.previous,
        "nextTicketId": ticket.next,
    }
