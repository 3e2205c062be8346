"""How the stand-in reads params: random.org's ranges and error codes (random-org.md 1.2, 4.1, 8)."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from ..domain.canonical import dump

LARGEST_COUNT = 10_000
LARGEST_VALUE = 1_000_000_000
LONGEST_USER_DATA = 1_000
BASES = (2, 8, 10, 16)
MOST_SEQUENCES = 1_000

Params = Mapping[str, object]


class ApiError(Exception):
    """An error object of the answer."""

    def __init__(self, code: int, message: str, data: list[object] | None = None) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message
        self.data = data


@dataclass(frozen=True)
class IntegersRequest:
    """The params of generateSignedIntegers with the documented defaults filled in."""

    n: int
    minimum: int
    maximum: int
    replacement: bool
    base: int
    pregenerated: Mapping[str, object] | None
    user_data: object
    ticket_id: str | None

    @property
    def size(self) -> int:
        """How many values the range holds."""
        return self.maximum - self.minimum + 1


@dataclass(frozen=True)
class SequencesRequest:
    """The params of generateSignedIntegerSequences; `given` are the members that come back as they were given."""

    parts: tuple[IntegersRequest, ...]
    given: Mapping[str, object]
    pregenerated: Mapping[str, object] | None
    user_data: object
    ticket_id: str | None


_OPTIONAL = ("replacement", "base", "pregeneratedRandomization", "licenseData", "userData", "ticketId")


def read_integers(params: Params) -> IntegersRequest:
    """Raises ApiError -32602, 200 to 202, 300, 301, 304, 425."""
    demand(params, ("apiKey", "n", "min", "max"), _OPTIONAL)
    return _integers(params)


def read_sequences(params: Params) -> SequencesRequest:
    """Raises ApiError -32602, 200 to 204, 300, 301, 304, 425; an array has an item for each sequence."""
    demand(params, ("apiKey", "n", "length", "min", "max"), _OPTIONAL)
    n = whole(params, "n", 1, MOST_SEQUENCES)
    names = ("length", "min", "max", "replacement", "base")
    given = {**{"replacement": True, "base": 10}, **params}
    columns = {name: _column(name, given[name], n) for name in names}
    parts = tuple(
        _integers({**params, **{name if name != "length" else "n": columns[name][place] for name in names}})
        for place in range(n)
    )
    if sum(part.n for part in parts) > LARGEST_COUNT:
        raise ApiError(202, "Parameter 'length' is out of range", ["length", 1, LARGEST_COUNT])
    first = parts[0]
    return SequencesRequest(
        parts, {name: given[name] for name in names}, first.pregenerated, first.user_data, first.ticket_id
    )


def _column(name: str, value: object, n: int) -> list[object]:
    if not isinstance(value, list):
        return [value] * n
    if len(value) != n:
        code, size = (203, "long") if len(value) > n else (204, "short")
        raise ApiError(code, f"Parameter '{name}' is too {size}", [name])
    return value


def _integers(params: Params) -> IntegersRequest:
    request = IntegersRequest(
        n=whole(params, "n", 1, LARGEST_COUNT),
        minimum=whole(params, "min", -LARGEST_VALUE, LARGEST_VALUE),
        maximum=whole(params, "max", -LARGEST_VALUE, LARGEST_VALUE),
        replacement=truth(params, "replacement", True),
        base=_base(params),
        pregenerated=_pregenerated(params),
        user_data=params.get("userData"),
        ticket_id=None if params.get("ticketId") is None else text(params, "ticketId"),
    )
    _demand_possible(request)
    if params.get("licenseData") is not None:
        raise ApiError(425, "License data is not allowed for the API key you specified")
    return request


def _demand_possible(request: IntegersRequest) -> None:
    if request.minimum > request.maximum:
        raise ApiError(300, "Parameter 'min' must be less than 'max'", ["min", "max"])
    if not request.replacement and request.size < request.n:
        message = f"You requested {request.n} values without replacement but the domain you specified only contains"
        raise ApiError(301, f"{message} {request.size}", [request.n, request.size])
    if len(dump(request.user_data)) > LONGEST_USER_DATA:
        raise ApiError(304, "Parameter 'userData' is too large", ["userData", LONGEST_USER_DATA])


def demand(params: Params, required: Collection[str], optional: Collection[str] = ()) -> None:
    """Raises ApiError -32602 for a missing or an unknown parameter."""
    if not set(required) <= params.keys() <= {*required, *optional}:
        raise ApiError(-32602, "Invalid params")


def whole(params: Params, name: str, low: int, high: int) -> int:
    """A whole number of low…high; 200 for another type, 202 outside the range."""
    value = params[name]
    if type(value) is not int:
        raise ApiError(200, f"Parameter '{name}' is malformed", [name])
    if not low <= value <= high:
        raise ApiError(
            202, f"Parameter '{name}' is out of range; allowable values are [{low},{high}]", [name, low, high]
        )
    return value


def truth(params: Params, name: str, default: bool) -> bool:
    """true or false; 200 for another type."""
    value = params.get(name, default)
    if not isinstance(value, bool):
        raise ApiError(200, f"Parameter '{name}' is malformed", [name])
    return value


def text(params: Params, name: str, allowed: Collection[str] = ()) -> str:
    """A text; 200 for another type, 201 for one that is not allowed."""
    value = params[name]
    if not isinstance(value, str):
        raise ApiError(200, f"Parameter '{name}' is malformed", [name])
    if allowed and value not in allowed:
        raise ApiError(201, f"Parameter '{name}' has an illegal value", [name])
    return value


def _base(params: Params) -> int:
    base = whole({"base": params.get("base", 10)}, "base", min(BASES), max(BASES))
    if base not in BASES:
        raise ApiError(201, "Parameter 'base' has an illegal value", ["base"])
    return base


def _pregenerated(params: Params) -> Mapping[str, object] | None:
    """null, {"date"} of today or the past, or {"id"} of 1 to 64 characters (random-org.md 1.2)."""
    value = params.get("pregeneratedRandomization")
    if value is None:
        return None
    if isinstance(value, dict) and len(value) == 1:
        ((name, given),) = value.items()
        known = {"date": _is_past, "id": _is_id}.get(name)
        if known and isinstance(given, str) and known(given):
            return value
    raise ApiError(201, "Parameter 'pregeneratedRandomization' has an illegal value", ["pregeneratedRandomization"])


def _is_past(given: str) -> bool:
    try:
        day = date.fromisoformat(given)
    except ValueError:
        return False
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", given, re.ASCII)) and day <= datetime.now(UTC).date()


def _is_id(given: str) -> bool:
    return 1 <= len(given) <= 64
