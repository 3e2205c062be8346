"""The lock between processes: a courtesy that names the holder."""

import os
from datetime import UTC, datetime

import pytest

from kasipker_desktop.domain.errors import KnownError
from kasipker_desktop.storage.lock import hold


def clock():
    return datetime(2024, 3, 14, 10, 2, 11, tzinfo=UTC)


def test_the_second_is_told_who_holds_the_store(tmp_path):
    with hold(tmp_path, clock), pytest.raises(KnownError, match="store_held") as refused, hold(tmp_path, clock):
        pass
    assert f"pid {os.getpid()}, " in refused.value.fields["holder"]
    assert refused.value.fields["holder"].endswith("2024-03-14 10:02:11 UTC")


def test_once_let_go_it_can_be_held_again(tmp_path):
    for _ in range(2):
        with hold(tmp_path, clock):
            pass
