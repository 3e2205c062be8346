"""Files outside the store, written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


def write_file(target: Path, content: bytes) -> None:
    """Writes a file atomically and durably; the folder is made if missing."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with in_place_of(target) as file:
        file.write(content)


@contextmanager
def in_place_of(target: Path) -> Iterator[BinaryIO]:
    """A file beside the target that takes its place, durable, once it is whole. Raises OSError."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # a folder can't be opened there; NTFS keeps the rename in its own journal
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
