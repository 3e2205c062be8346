"""The API key: in the system's key store, or where there is none in a file that only the user can read."""

from __future__ import annotations

from pathlib import Path

from ..domain.errors import KnownError
from ..domain.keys import KeyPlace
from .files import write_file

KEY_FILE = "random-org.key"
SERVICE, ACCOUNT = "kasipker-desktop", "random.org"

_IN_SYSTEM = "keyring\n"


class KeyStore:
    """One API key. The file beside the store always says where it is, so that asking `place` wakes nobody up."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / KEY_FILE

    @property
    def place(self) -> KeyPlace | None:
        """Where the key is kept; None while there is none."""
        text = self._text()
        if text is None:
            return None
        return KeyPlace.SYSTEM if text == _IN_SYSTEM else KeyPlace.FILE

    def read(self) -> str | None:
        """The key, or None. Raises KnownError `key_locked` when the system does not give it out."""
        text = self._text()
        if text != _IN_SYSTEM:
            return text.strip() if text is not None else None
        return _from_system()

    def write(self, key: str) -> KeyPlace:
        """Keeps the key in place of an earlier one; says where. Raises KnownError `key_locked`."""
        kept = _into_system(key)
        write_file(self._file, (_IN_SYSTEM if kept else key + "\n").encode())
        return KeyPlace.SYSTEM if kept else KeyPlace.FILE

    def forget(self) -> None:
        """Takes the key out of both places."""
        if self.place is KeyPlace.SYSTEM:
            _out_of_system()
        self._file.unlink(missing_ok=True)

    def _text(self) -> str | None:
        try:
            return self._file.read_text(encoding="utf-8")
        except FileNotFoundError:
            return None


def _from_system() -> str | None:
    import keyring  # costs start time, rarely needed
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, ACCOUNT)
    except KeyringError as error:
        raise KnownError("key_locked") from error


def _into_system(key: str) -> bool:
    """Whether the system has a store that took the key."""
    import keyring
    from keyring.errors import KeyringError, NoKeyringError

    try:
        keyring.set_password(SERVICE, ACCOUNT, key)
    except NoKeyringError:
        return False
    except KeyringError as error:
        raise KnownError("key_locked") from error
    return True


def _out_of_system() -> None:
    import keyring
    from keyring.errors import KeyringError, PasswordDeleteError

    try:
        keyring.delete_password(SERVICE, ACCOUNT)
    except PasswordDeleteError:
        return  # taken out by hand already
    except KeyringError as error:
        raise KnownError("key_locked") from error
