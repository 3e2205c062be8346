"""Where the stores of the window and of the commands are, and how they are opened: each by one process at a time."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.errors import NotAllowed
from ..domain.keys import KeyRole

if TYPE_CHECKING:
    from ..storage.store import Store
    from ..storage.vault import Vault
    from ..workflow.handing_over import HandingOver
    from ..workflow.ports import Clock

STORE_FILE = "store.sqlite"
STAND_IN_FILE = "stand-in.jsonl"
PREFERENCES_FILE = "window.json"
REHEARSAL_FOLDER = "rehearsal"
RECORD_FOLDER = "draws"
PICTURES_FOLDER = "pictures"
WORDING_FOLDER, SCANS_FOLDER = "wording", "scans"
"""Beside the store: what overrides the wording of the papers (`kk.toml`, `ru.toml`), and scans of signed papers."""


def utc_now() -> datetime:
    """The present moment, aware."""
    return datetime.now(UTC)


@contextmanager
def temporary_or(data: Path | None) -> Iterator[Path]:
    """The folder given, made if it is missing; without one a folder that is gone afterwards."""
    if data is not None:
        data.mkdir(parents=True, exist_ok=True)
        yield data
        return
    with tempfile.TemporaryDirectory(prefix="kasipker-") as folder:
        yield Path(folder)


@contextmanager
def open_store(folder: Path, clock: Clock = utc_now) -> Iterator[Store]:
    """The store of a folder, for this process alone."""
    from ..storage.lock import hold
    from ..storage.store import Store

    with hold(folder, clock):
        store = Store(folder / STORE_FILE, clock, os.urandom)
        try:
            yield store
        finally:
            store.close()


def vault_of(folder: Path, of: KeyRole) -> Vault:
    """The sealed copies of a folder's store."""
    from .. import __version__
    from ..storage.vault import Vault

    return Vault(folder, (STORE_FILE, STAND_IN_FILE), __version__, of is KeyRole.REHEARSAL, utc_now)


def handing_over_of(store: Store, folder: Path, of: KeyRole) -> HandingOver:
    """The use case that goes on with a store on another machine."""
    from ..workflow.handing_over import HandingOver

    return HandingOver(store, vault_of(folder, of))


@contextmanager
def stand_in(folder: Path, server: str | None, clock: Clock = utc_now) -> Iterator[str]:
    """The address of random.org's stand-in: the given one, or our own whose tickets live beside the store."""
    if server is not None:
        yield server
        return
    from ..randomorg.rehearsal import serve

    with serve(state_file=folder / STAND_IN_FILE, now=clock) as url:
        yield url


def store_folder(data: Path, role: KeyRole) -> Path:
    """Where the store of a role is: rehearsals never touch the store of record."""
    return data / (REHEARSAL_FOLDER if role is KeyRole.REHEARSAL else RECORD_FOLDER)


def address_of(
    held: ExitStack, folder: Path, role: KeyRole, clock: Clock, server: str | None = None
) -> tuple[str, str]:
    """Where to ask, and with which key: the one of record is taken out of its store only for the store of record."""
    from ..randomorg.client import RANDOM_ORG
    from ..randomorg.rehearsal import REHEARSAL_API_KEY
    from ..storage.keys import KeyStore

    if role is KeyRole.REHEARSAL:
        return held.enter_context(stand_in(folder, server, clock)), REHEARSAL_API_KEY
    api_key = KeyStore(folder.parent).read()
    if api_key is None:
        raise NotAllowed("no_key")
    return RANDOM_ORG, api_key
