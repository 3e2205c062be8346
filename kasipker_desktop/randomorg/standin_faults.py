"""What can go wrong with random.org, by name, for rehearsals and tests (design.md 11).

A fault strikes once, at the first draw (`ticket-lost`: at the first createTickets); afterwards the server is sane and
recovery can be seen to work. Two don't heal: `bad-signature` and `altered` spoil every answer that carries a result,
getTicket's too, because they stand for a forger on the line and a program that asked again must not end up believing.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from threading import Lock

from ..domain.canonical import dump
from ..domain.errors import Doubt, KnownError
from .messages import parse_object
from .policy import METHOD
from .standin import error_body
from .standin_params import ApiError

JSON = "application/json"

Compute = Callable[[bytes], bytes]
Strike = Callable[["FaultyAnswers", bytes], "Reply | None"]


@dataclass(frozen=True)
class Reply:
    """An HTTP answer; `cut` keeps back that many bytes of the announced body."""

    body: bytes
    status: int = 200
    content_type: str = JSON
    cut: int = 0


class FaultyAnswers:
    """The stand-in's answers with one fault in them; None means that the line breaks without an answer."""

    def __init__(
        self,
        compute: Compute,
        fault: str | None,
        seconds: float,
        wait: Callable[[float], object],
        at: str | None = None,
    ) -> None:
        """`at` is the method that the fault strikes; without it the draw, for `ticket-lost` createTickets."""
        if fault is not None and fault not in FAULTS:
            raise KnownError("fault_unknown", fault=fault)
        self.compute = compute
        self.seconds = seconds
        self.wait = wait
        self._fault = fault
        self._at = at or ("createTickets" if fault == "ticket-lost" else METHOD)
        self._struck = False
        self._lock = Lock()

    def reply(self, body: bytes) -> Reply | None:
        """The answer to one request."""
        if self._fault in SPOILERS:
            return Reply(_spoil(self.compute(body), SPOILERS[self._fault]))
        if self._fault is not None and self._strikes(_method(body)):
            return ONCE[self._fault](self, body)
        return Reply(self.compute(body))

    def _strikes(self, method: object) -> bool:
        with self._lock:
            first = not self._struck and method == self._at
            self._struck = self._struck or first
        return first


def delay(answers: FaultyAnswers, body: bytes) -> Reply:
    """Computes, then answers after the given seconds: a kill while waiting leaves a used ticket."""
    reply = Reply(answers.compute(body))
    answers.wait(answers.seconds)
    return reply


def drop_before(answers: FaultyAnswers, body: bytes) -> None:
    """The line breaks before anything is computed: the ticket stays unused."""


def drop_after(answers: FaultyAnswers, body: bytes) -> None:
    """Computes, then the line breaks: the ticket is used and its answer lost. Also `ticket-lost`, at createTickets."""
    answers.compute(body)


def error_500(answers: FaultyAnswers, body: bytes) -> Reply:
    """Computes, but a gateway answers 500 instead."""
    answers.compute(body)
    return Reply(b"Internal Server Error\n", 500, "text/plain")


def html(answers: FaultyAnswers, body: bytes) -> Reply:
    """Something on the way (a portal that asks for a password) answers 200 with a page; nothing is computed."""
    return Reply(b"<!DOCTYPE html><title>Sign in</title><p>Sign in to the network.\n", 200, "text/html; charset=utf-8")


def truncated(answers: FaultyAnswers, body: bytes) -> Reply:
    """Computes, but the line breaks in the middle of the body."""
    answer = answers.compute(body)
    return Reply(answer, cut=len(answer) // 2)


def ticket_used(answers: FaultyAnswers, body: bytes) -> Reply:
    """The ticket has just been used with this very request (its first copy arrived late): 422, getTicket has it."""
    answers.compute(body)
    return _refusal(body, ApiError(422, "The ticket you specified has already been used"))


def ticket_foreign(answers: FaultyAnswers, body: bytes) -> Reply:
    """Somebody used the ticket before, with another room's numbers: 422, and getTicket shows a result not ours."""
    request = parse_object(body)
    params = request.get("params")
    if isinstance(params, dict):
        request["params"] = {**params, "userData": _other_room(params.get("userData"))}
    answers.compute(dump(request).encode())
    return _refusal(body, ApiError(422, "The ticket you specified has already been used"))


def quota(answers: FaultyAnswers, body: bytes) -> Reply:
    """The day's requests are exhausted: 402, nothing computed; the allowance is there again at the next request."""
    return _refusal(body, ApiError(402, "You have exceeded your daily request quota", [1000, 0]))


ONCE: Mapping[str, Strike] = {
    "delay": delay,
    "drop-before": drop_before,
    "drop-after": drop_after,
    "error-500": error_500,
    "html": html,
    "truncated": truncated,
    "ticket-used": ticket_used,
    "ticket-foreign": ticket_foreign,
    "ticket-lost": drop_after,
    "quota": quota,
}


def bad_signature(result: dict[str, object]) -> None:
    """One bit of the signature is flipped: it is well-formed, and nobody's."""
    signature = bytearray(base64.b64decode(str(result["signature"])))
    signature[-1] ^= 1
    result["signature"] = base64.b64encode(bytes(signature)).decode()


def altered(result: dict[str, object]) -> None:
    """The first number is another one of the range (with none left: the order is turned); the signature stays."""
    random = result["random"]
    if not isinstance(random, dict):
        return
    data = random["data"]
    others = (number for number in range(random["min"], random["max"] + 1) if number not in data)
    other = next(others, None)
    random["data"] = data[::-1] if other is None else [other, *data[1:]]


SPOILERS: Mapping[str | None, Callable[[dict[str, object]], None]] = {
    "bad-signature": bad_signature,
    "altered": altered,
}

FAULTS = frozenset((*ONCE, *(name for name in SPOILERS if name)))


def _spoil(answer: bytes, spoil: Callable[[dict[str, object]], None]) -> bytes:
    """Spoils the signed result of an answer, wherever it lies (getTicket: one level deeper)."""
    if not answer:
        return answer
    body: object = json.loads(answer)
    result = body
    while isinstance(result, dict) and "signature" not in result:
        result = result.get("result")
    if not isinstance(result, dict):
        return answer
    spoil(result)
    return dump(body).encode()


def _method(body: bytes) -> object:
    try:
        return parse_object(body).get("method")
    except Doubt:
        return None


def _refusal(body: bytes, error: ApiError) -> Reply:
    return Reply(error_body(error, parse_object(body).get("id")))


def _other_room(user_data: object) -> object:
    """The same userData with every number of the room turned around between 100 and 999."""
    if not isinstance(user_data, dict) or not isinstance(user_data.get("room"), str):
        return {"room": "somebody else's"}
    numbers = str(user_data["room"]).split("-")
    return {**user_data, "room": "-".join(str(1099 - int(n)) if n.isdecimal() else "100" for n in numbers)}
