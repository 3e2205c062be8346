"""Canonical JSON (design.md 10) and the way of frozen values into it and back."""

from __future__ import annotations

import dataclasses
import functools
import hashlib
import json
import types
import typing
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, TypeVar

from .errors import KnownError

T = TypeVar("T")


def sha256(data: str | bytes) -> str:
    """SHA-256 in 64 lower-case hex digits; text is taken as UTF-8."""
    return hashlib.sha256(data.encode() if isinstance(data, str) else data).hexdigest()


def dump(value: object) -> str:
    """One line of canonical JSON: no spaces, members in the given order, letters as they are, no LF."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def parse(text: str) -> Any:
    """The value of canonical JSON text (with or without its final LF).

    Raises KnownError `not_canonical` for duplicate members, floats, other spellings of the same value.
    """
    line = text.removesuffix("\n")
    try:
        value = json.loads(line, object_pairs_hook=_unique, parse_float=_no_float, parse_constant=_no_float)
    except (ValueError, RecursionError) as error:
        raise KnownError("not_canonical") from error
    if dump(value) != line:
        raise KnownError("not_canonical")
    return value


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("duplicate member")
    return members


def _no_float(text: str) -> typing.NoReturn:
    raise ValueError(f"not an integer: {text}")


def moment(at: datetime) -> str:
    """`2024-03-14T10:02:11Z`: UTC, whole seconds."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def read_moment(text: str) -> datetime:
    """The inverse of `moment`; raises ValueError for another form."""
    at = datetime.fromisoformat(text)  # strptime asks for the locale each time
    if at.tzinfo is None or moment(at) != text:
        raise ValueError(f"not a moment: {text}")
    return at


def pack(value: object) -> Any:
    """Frozen dataclasses, tuples, enums, dates and times as JSON values, members in field order."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: pack(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [pack(item) for item in value]
    return value


def unpack(kind: type[T], value: object) -> T:
    """The inverse of `pack` for a value of the given type.

    Raises KnownError `not_canonical` when the JSON does not have that shape.
    """
    try:
        return typing.cast(T, _unpack(kind, value))
    except (TypeError, ValueError, KeyError) as error:
        raise KnownError("not_canonical") from error


@functools.cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _unpack(kind: Any, value: Any) -> Any:
    origin = typing.get_origin(kind)
    if origin in (types.UnionType, typing.Union):
        return _unpack_union(kind, value)
    if origin is tuple:
        return tuple(_unpack(typing.get_args(kind)[0], item) for item in _list(value))
    if dataclasses.is_dataclass(kind):
        return _unpack_members(kind, value)
    return _unpack_plain(kind, value)


def _unpack_members(kind: Any, value: Any) -> Any:
    names = [field.name for field in dataclasses.fields(kind)]
    if not isinstance(value, dict) or list(value) != names:
        raise ValueError(f"members of {kind.__name__}")
    hints = _hints(kind)
    return kind(**{name: _unpack(hints[name], value[name]) for name in names})


def _unpack_union(kind: Any, value: Any) -> Any:
    (inner,) = [arg for arg in typing.get_args(kind) if arg is not type(None)]
    return None if value is None else _unpack(inner, value)


def _unpack_plain(kind: Any, value: Any) -> Any:
    if kind is datetime:
        return read_moment(value)
    if kind is date:
        return date.fromisoformat(value)
    if issubclass(kind, Enum):
        return kind(value)
    if type(value) is not kind:
        raise ValueError(f"{value!r} is not {kind.__name__}")
    return value


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("not a list")
    return value
