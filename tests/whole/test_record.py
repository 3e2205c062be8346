"""The store of record beside the rehearsal's: opened by a key, and never mixed with it."""

from contextlib import ExitStack

import pytest

from kasipker_desktop import app
from kasipker_desktop.domain.errors import KnownError
from kasipker_desktop.domain.keys import KeyRole
from kasipker_desktop.randomorg.messages import hashed_api_key
from kasipker_desktop.settings import load_sample
from kasipker_desktop.storage.files import write_file
from kasipker_desktop.storage.keys import KEY_FILE

KEY = "6b1e65b9-4186-45c2-8981-b77a9842c4f0"


def test_the_roles_have_stores_of_their_own(tmp_path):
    record, rehearsal = (app.store_folder(tmp_path, role) for role in (KeyRole.RANDOM_ORG, KeyRole.REHEARSAL))
    write_file(tmp_path / KEY_FILE, f"{KEY}\n".encode())
    with ExitStack() as held:
        live = app.open_services(held, record, load_sample(), KeyRole.RANDOM_ORG)
        trial = app.open_services(held, rehearsal, load_sample())
        assert (live.rehearsal, trial.rehearsal) == (False, True)
        keys = {services.use.freezing._hashed_key for services in (live, trial)}
    assert hashed_api_key(KEY) in keys
    assert len(keys) == 2
    assert not (record / app.STAND_IN_FILE).exists()
    assert all(KEY.encode() not in file.read_bytes() for file in record.iterdir())


def test_without_a_key_the_store_of_record_stays_closed(tmp_path):
    with ExitStack() as held, pytest.raises(KnownError, match="no_key"):
        app.open_services(held, app.store_folder(tmp_path, KeyRole.RANDOM_ORG), load_sample(), KeyRole.RANDOM_ORG)


def test_a_second_window_is_told_who_holds_the_store(tmp_path):
    with ExitStack() as held:
        app.open_services(held, tmp_path / "rehearsal", load_sample())
        with pytest.raises(KnownError, match="store_held"):
            app.open_services(held, tmp_path / "rehearsal", load_sample())
