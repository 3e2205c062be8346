"""JSON-RPC bodies to and from random.org, read strictly and without losing a byte (random-org.md 1.1, 2.1, 7)."""

from __future__ import annotations

import base64
import hashlib
import json
from typing import NoReturn

from ..domain.canonical import dump
from ..domain.errors import Doubt, NoAnswer, ServiceRefused

KNOWN_ERRORS = frozenset(
    (100, 101, *range(200, 205), *range(300, 308), *range(400, 406), *range(420, 427)),
)
"""random.org's own errors that say: nothing was generated (random-org.md 4.1)."""

SERVICE_FAULTS = frozenset((500, 501, 502, 32000))
"""Errors of the server's side: whether something was generated is not known (random-org.md 4.1)."""

_SPACE = " \t\n\r"


def hashed_api_key(api_key: str) -> str:
    """base64 of the SHA-512 of the key's text, as random.org writes it (random-org.md 1.3)."""
    return base64.b64encode(hashlib.sha512(api_key.encode()).digest()).decode()


def parse_object(source: bytes) -> dict[str, object]:
    """The members of a JSON object in UTF-8.

    Raises Doubt `not_json` for anything else: duplicate members anywhere, text around it, NaN, a byte order mark.
    """
    value = _parse(_text(source))
    if not isinstance(value, dict):
        raise Doubt("not_json")
    return value


def raw_member(body: bytes, *path: str) -> bytes:
    """The source bytes of a nested member, exactly as they stand in the body (random-org.md 2.3).

    Raises Doubt `not_json` for a body that `parse_object` refuses, `member_missing` where the path leads nowhere.
    """
    parse_object(body)
    text = _text(body)
    start, end = _skip(text, 0), len(text)
    for name in path:
        start, end = _find(text, start, name, path)
    return text[start:end].encode()


def request_body(request_id: str, method: str, params: dict[str, object]) -> bytes:
    """A request as it goes out (random-org.md 1.1)."""
    return dump({"jsonrpc": "2.0", "method": method, "params": params, "id": request_id}).encode()


def verify_request(request_id: str, random: bytes, signature: str) -> bytes:
    """A verifySignature request in which the signed bytes stand as they were received (random-org.md 1.5)."""
    head = f'{{"jsonrpc":"2.0","method":"verifySignature","params":{{"random":{random.decode()},'
    return (head + f'"signature":{dump(signature)}}},"id":{dump(request_id)}}}').encode()


def result_of(body: bytes, request_id: str) -> object:
    """The `result` of an answer to our request.

    Raises NoAnswer `bad_answer` for an unreadable body or another's id, `service_fault` for a fault of the server;
    ServiceRefused for an error that generated nothing.
    """
    try:
        answer = parse_object(body)
    except Doubt as doubt:
        raise NoAnswer("bad_answer") from doubt
    error, result = answer.get("error"), answer.get("result")
    if not _is_ours(answer, request_id) or (error is None) is (result is None):
        raise NoAnswer("bad_answer")
    return result if error is None else _refuse(error)


def _is_ours(answer: dict[str, object], request_id: str) -> bool:
    known = {"jsonrpc", "result", "error", "id"}
    return answer.get("jsonrpc") == "2.0" and answer.get("id") == request_id and answer.keys() <= known


def _refuse(error: object) -> NoReturn:
    number = error.get("code") if isinstance(error, dict) else None
    if type(number) is not int:
        raise NoAnswer("bad_answer")
    if number in SERVICE_FAULTS or -32768 <= number <= -32000:
        raise NoAnswer("service_fault", number=number)
    raise ServiceRefused(f"random_org_{number}" if number in KNOWN_ERRORS else "random_org_other", number)


def _text(source: bytes) -> str:
    try:
        return source.decode()
    except UnicodeDecodeError as error:
        raise Doubt("not_json") from error


def _parse(text: str) -> object:
    try:
        value: object = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise Doubt("not_json") from error
    return value


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("duplicate member")
    return members


def _no_constant(text: str) -> NoReturn:
    raise ValueError(f"not JSON: {text}")


def _find(text: str, start: int, name: str, path: tuple[str, ...]) -> tuple[int, int]:
    """Where the value of a member of the object at `start` begins and ends; the text is known to be well-formed."""
    decode = json.JSONDecoder().raw_decode
    at = _skip(text, start + 1) if text[start] == "{" else len(text)
    while at < len(text) and text[at] == '"':
        key, at = decode(text, at)
        value = _skip(text, _skip(text, at) + 1)
        end = decode(text, value)[1]
        if key == name:
            return value, end
        at = _skip(text, end)
        at = _skip(text, at + 1) if text[at] == "," else len(text)
    raise Doubt("member_missing", field=".".join(path))


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in _SPACE:
        at += 1
    return at
