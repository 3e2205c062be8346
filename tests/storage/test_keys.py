"""The API key: in the system's store where there is one, else in a file for the user alone; nowhere else."""

import stat
import sys

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked, PasswordDeleteError

from kasipker_desktop.domain.errors import KnownError
from kasipker_desktop.domain.keys import KeyPlace
from kasipker_desktop.storage.keys import KEY_FILE, KeyStore

KEY = "6b1e65b9-4186-45c2-8981-b77a9842c4f0"


class Ring(KeyringBackend):
    """A system store in memory, which can be locked."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}
        self.locked = False

    def _open(self):
        if self.locked:
            raise KeyringLocked

    def get_password(self, service, username):
        self._open()
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self._open()
        self.kept[service, username] = password

    def delete_password(self, service, username):
        self._open()
        if not self.kept.pop((service, username), None):
            raise PasswordDeleteError


@pytest.fixture
def ring():
    """This test's system store in the place of the real one."""
    real, own = keyring.get_keyring(), Ring()
    keyring.set_keyring(own)
    yield own
    keyring.set_keyring(real)


@pytest.fixture
def no_ring(ring):
    keyring.set_keyring(NoKeyring())


def files_hold_key(folder):
    return any(KEY.encode() in file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_the_system_keeps_it_and_no_file_holds_it(tmp_path, ring):
    keys = KeyStore(tmp_path)
    assert (keys.place, keys.read()) == (None, None)
    assert keys.write(KEY) is KeyPlace.SYSTEM
    assert (keys.place, keys.read()) == (KeyPlace.SYSTEM, KEY)
    assert not files_hold_key(tmp_path)
    keys.forget()
    assert (keys.place, keys.read(), ring.kept) == (None, None, {})


def test_without_a_system_store_a_file_for_the_user_alone_holds_it(tmp_path, no_ring):
    keys = KeyStore(tmp_path)
    assert keys.write(KEY) is KeyPlace.FILE
    assert (keys.place, KeyStore(tmp_path).read()) == (KeyPlace.FILE, KEY)
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / KEY_FILE).stat().st_mode) == 0o600
    keys.forget()
    assert list(tmp_path.iterdir()) == []


def test_a_locked_store_is_a_sentence_and_nothing_is_written_elsewhere(tmp_path, ring):
    keys = KeyStore(tmp_path)
    keys.write(KEY)
    ring.locked = True
    for ask in (keys.read, lambda: keys.write(KEY), keys.forget):
        with pytest.raises(KnownError, match="key_locked"):
            ask()
    assert not files_hold_key(tmp_path)
    assert keys.place is KeyPlace.SYSTEM


def test_a_key_taken_out_by_hand_is_no_error(tmp_path, ring):
    keys = KeyStore(tmp_path)
    keys.write(KEY)
    ring.kept.clear()
    assert keys.read() is None
    keys.forget()
    assert keys.place is None
