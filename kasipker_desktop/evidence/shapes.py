"""The shapes of the program's own values as JSON, for the browser page: what `canonical.unpack` demands of them."""

from __future__ import annotations

import dataclasses
import types
import typing
from datetime import date, datetime
from enum import Enum
from typing import Any

_PLAIN = {str: "str", int: "int", bool: "bool", date: "date", datetime: "datetime"}


def shape(kind: Any) -> Any:
    """A type as the page reads it: a word, `options`, `optional`, `items` or `members`. Raises TypeError for others."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        (inner,) = [argument for argument in arguments if argument is not type(None)]
        return {"optional": shape(inner)}
    if origin is tuple:
        return {"items": shape(arguments[0])}
    if dataclasses.is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        return {"members": [[field.name, shape(hints[field.name])] for field in dataclasses.fields(kind)]}
    if kind in _PLAIN:
        return _PLAIN[kind]
    if issubclass(kind, Enum):
        return {"options": [item.value for item in kind]}
    raise TypeError(kind)
