"""One process at a time on a store: a courtesy that names the holder; the rows keep a draw one (design.md 6)."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from ..domain.errors import KnownError
from .files import write_file

LOCK_FILE = "store.lock"
HOLDER_FILE = "store.holder"


@contextmanager
def hold(folder: Path, clock: Callable[[], datetime]) -> Iterator[None]:
    """Holds the store of a folder while the block lives; the system lets go of it when the process dies.

    Raises KnownError `store_held` with the holder's process, computer and time.
    """
    lock = FileLock(folder / LOCK_FILE, blocking=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise KnownError("store_held", holder=_holder(folder)) from error
    try:
        told = f"pid {os.getpid()}, {socket.gethostname()}, {clock():%Y-%m-%d %H:%M:%S} UTC"
        write_file(folder / HOLDER_FILE, told.encode())
        yield
    finally:
        lock.release()


def _holder(folder: Path) -> str:
    """Who wrote itself down last; a process that is just starting may not have yet."""
    try:
        return (folder / HOLDER_FILE).read_text(encoding="utf-8")
    except FileNotFoundError:
        return "?"
