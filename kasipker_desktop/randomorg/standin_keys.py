"""The stand-in's API keys: two customers that may draw, and one key for each thing random.org can say of a key.

A key `00000000-0000-0000-0000-000000000401` is answered with error 401, and so on for every code of the error table
(random-org.md 4.1); negative codes are written without their sign. So each of them can be seen in a rehearsal.
"""

from __future__ import annotations

import re

from .messages import KNOWN_ERRORS, SERVICE_FAULTS, hashed_api_key
from .standin_params import ApiError

REHEARSAL_API_KEY = "f78e9c53-ba5b-4208-971d-94a2e8a1eae5"
"""The key of rehearsals; it opens nothing at random.org."""

OTHER_API_KEY = "0c6f2b0e-93a5-4d0e-8a5f-6f1de2b1a7c4"
"""Another customer's key: own tickets, own serial numbers."""

REHEARSAL_HASHED_KEY = hashed_api_key(REHEARSAL_API_KEY)

STOPPED, NO_REQUESTS, NO_BITS = 401, 402, 403

_TROUBLE = re.compile(r"0{8}-0{4}-0{4}-0{4}-(\d{12})", re.ASCII)
_JSON_RPC = frozenset((-32700, -32600, -32601, -32602, -32603, *range(-32099, -31999)))
_TOLD = {
    100: "The method you specified is not implemented",
    101: "The service is offline for maintenance, please try again later",
    400: "The API key you specified does not exist",
    STOPPED: "The API key you specified is not running",
    NO_REQUESTS: "You have exceeded your daily request quota",
    NO_BITS: "You have exceeded your daily bit quota",
    -32603: "Internal error",
}


def trouble_key(code: int) -> str:
    """The key that is answered with this code."""
    return f"00000000-0000-0000-0000-{abs(code):012d}"


def trouble_of(api_key: object) -> int | None:
    """The code a key is answered with; 400 for one that nobody has; None for a key that works."""
    if api_key in (REHEARSAL_API_KEY, OTHER_API_KEY):
        return None
    match = _TROUBLE.fullmatch(api_key) if isinstance(api_key, str) else None
    number = int(match[1]) if match else 400
    code = number if number in KNOWN_ERRORS | SERVICE_FAULTS else -number
    return code if code > 0 or code in _JSON_RPC else 400


def demand_key(api_key: object) -> str:
    """The hashed key of a key that works. Raises ApiError for any other."""
    code = trouble_of(api_key)
    if code is not None:
        data: list[object] | None = [1000, 0] if code in (NO_REQUESTS, NO_BITS) else None
        raise ApiError(code, _TOLD.get(code, "The request could not be carried out"), data)
    return hashed_api_key(str(api_key))
