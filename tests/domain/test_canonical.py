"""Canonical JSON: one spelling for a value, every other one is refused."""

import pytest

from kasipker_desktop.domain.canonical import dump, parse
from kasipker_desktop.domain.errors import KnownError


def test_a_value_comes_back():
    value = {"a": [1, "Ә", None, True], "b": {"c": -5}}
    assert parse(dump(value) + "\n") == value


@pytest.mark.parametrize(
    "text",
    [
        '{"a":1,"a":1}',
        '{"a":1,"a":2}',
        '[{"b":{"a":1,"c":0,"a":1}}]',
        '{"a": 1}',
        '{"a":1.0}',
        '{"a":1e3}',
        '{"a":NaN}',
        '{"a":-0}',
        '"\\u04d9"',
        '{"a":1}\n\n',
        '{"a":1',
        "",
        "[" * 100_000,
    ],
)
def test_another_spelling_is_refused(text):
    with pytest.raises(KnownError, match="not_canonical"):
        parse(text)
