"""Canonical JSON (design.md 10) and the way of frozen values into it and back."""

from __future__ import annotations

import dataclasses
import functools
import hashlib
import json
import types
import typing
from collections.abc import Callable
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
        value = json.loads(line, parse_float=_no_float, parse_constant=_no_float)
    except (ValueError, RecursionError) as error:
        raise KnownError("not_canonical") from error
    if dump(value) != line:  # of a member that was there twice one is lost, so that shows too
        raise KnownError("not_canonical")
    return value


def _no_float(text: str) -> typing.NoReturn:
    raise ValueError(f"not an integer: {text}")


day_text = functools.cache(date.isoformat)
"""`2024-02-09`; a million people were connected on some thirty days."""


def moment(at: datetime) -> str:
    """`2024-03-14T10:02:11Z`: UTC, whole seconds."""
    return at.astimezone(UTC).isoformat(timespec="seconds").removesuffix("+00:00") + "Z"


def read_moment(text: str) -> datetime:
    """The inverse of `moment`; raises ValueError for another form."""
    at = datetime.fromisoformat(text)  # strptime asks for the locale each time
    if at.tzinfo is None or moment(at) != text:
        raise ValueError(f"not a moment: {text}")
    return at


def pack(value: object) -> Any:
    """Frozen dataclasses, tuples, enums, dates and times as JSON values, members in field order."""
    kind: Any = type(value)
    return _packer(kind)(value)


@functools.cache
def _packer(kind: Any) -> Callable[[Any], Any]:
    """What packs values of a type: asked of the type once, a record has thousands."""
    if dataclasses.is_dataclass(kind):
        names = [field.name for field in dataclasses.fields(kind)]
        return lambda value: {name: pack(getattr(value, name)) for name in names}
    if issubclass(kind, Enum):
        return lambda value: value.value
    if issubclass(kind, datetime):
        return moment
    if issubclass(kind, date):
        return date.isoformat
    if issubclass(kind, tuple | list):
        return lambda value: [pack(item) for item in value]
    return lambda value: value


def unpack(kind: type[T], value: object) -> T:
    """The inverse of `pack` for a value of the given type.

    Raises KnownError `not_canonical` when the JSON does not have that shape.
    """
    try:
        return typing.cast(T, _reader(typing.cast(Any, kind))(value))
    except (TypeError, ValueError, KeyError) as error:
        raise KnownError("not_canonical") from error


@functools.cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """What reads values of a type: asked of the type once, a record has thousands."""
    origin = typing.get_origin(kind)
    if origin in (types.UnionType, typing.Union):
        return _optional_reader(kind)
    if origin is tuple:
        read = _reader(typing.get_args(kind)[0])
        return lambda value: tuple(map(read, _list(value)))
    if dataclasses.is_dataclass(kind):
        return _members_reader(kind)
    return _plain_reader(kind)


def _members_reader(kind: Any) -> Callable[[Any], Any]:
    hints = typing.get_type_hints(kind)
    names = [field.name for field in dataclasses.fields(kind)]
    readers = [_reader(hints[name]) for name in names]

    def read(value: Any) -> Any:
        if not isinstance(value, dict) or list(value) != names:
            raise ValueError(f"members of {kind.__name__}")
        return kind(*[read(item) for read, item in zip(readers, value.values(), strict=True)])

    return read


def _optional_reader(kind: Any) -> Callable[[Any], Any]:
    (inner,) = [arg for arg in typing.get_args(kind) if arg is not type(None)]
    read = _reader(inner)
    return lambda value: None if value is None else read(value)


def _plain_reader(kind: Any) -> Callable[[Any], Any]:
    if kind is datetime:
        return read_moment
    if kind is date:
        return date.fromisoformat
    if issubclass(kind, Enum):
        return typing.cast(Callable[[Any], Any], kind)

    def read(value: Any) -> Any:
        if type(value) is not kind:
            raise ValueError(f"{value!r} is not {kind.__name__}")
        return value

    return read


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("not a list")
    return value
