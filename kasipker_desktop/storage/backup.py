"""A store in one sealed file, and out of it again on another machine (design.md 2, promise 4).

Inside the seal: a gzip stream of tar entries, `manifest.json` first, then the files it names with sizes and SHA-256.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import shutil
import sqlite3
import tarfile
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ..domain.canonical import dump, pack, parse, unpack
from ..domain.errors import KnownError
from .files import in_place_of
from .sealed import Key, SealingWriter, UnsealingReader

FORMAT = "kasipker-backup-1"
_MANIFEST = "manifest.json"
_FAST = 1
"""gzip's level: half the size at a third of the time of the usual one (stores are mostly digests)."""


@dataclass(frozen=True)
class PackedFile:
    """A file of the backup by its name in the store's folder."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """What a backup holds: made when (UTC), by which version, at which line and head of the journal."""

    format: str
    at: str
    version: str
    rehearsal: bool
    lines: int
    head: str
    files: tuple[PackedFile, ...]


def snapshot(store: Path, target: Path) -> None:
    """A consistent copy of an open store in one file, by SQLite's own backup; work may go on meanwhile."""
    place = f"{store.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(place, uri=True)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")


def seal(manifest: Manifest, files: Mapping[str, Path], key: Key, target: Path) -> str:
    """Writes the sealed file, whole or not at all; its SHA-256. Raises OSError for a full or missing folder."""
    with in_place_of(target) as raw:
        hashing = _Hashing(raw)
        writer = SealingWriter(hashing, key)
        squeezed = gzip.GzipFile(fileobj=writer, mode="wb", compresslevel=_FAST, filename="", mtime=0)
        with squeezed, tarfile.open(fileobj=squeezed, mode="w|") as tar:
            _add(tar, _MANIFEST, dump(pack(manifest)).encode())
            for file in manifest.files:
                tar.add(files[file.name], file.name, recursive=False, filter=_plain)
        writer.finish()
    return hashing.digest.hexdigest()


def unseal(file: Path, phrase: str, folder: Path) -> Manifest:
    """Takes a sealed file apart into an empty folder; every digest is checked.

    Raises KnownError `not_sealed`, `seal_broken`; nothing of a doubtful file is left behind.
    """
    folder.mkdir(parents=True)
    try:
        with file.open("rb") as raw:
            return _take_apart(io.BufferedReader(UnsealingReader(raw, phrase)), folder)
    except BaseException:
        shutil.rmtree(folder)
        raise


def packed(name: str, file: Path) -> PackedFile:
    """A file as the manifest names it."""
    with file.open("rb") as source:
        digest = hashlib.file_digest(source, "sha256").hexdigest()
    return PackedFile(name, file.stat().st_size, digest)


def _take_apart(plain: BinaryIO, folder: Path) -> Manifest:
    try:
        with tarfile.open(fileobj=plain, mode="r|gz") as tar:
            entries = iter(tar)
            first = next(entries)
            if first.name != _MANIFEST:
                raise KnownError("seal_broken")
            manifest = unpack(Manifest, parse(_content(tar, first).read().decode()))
            for named in manifest.files:
                _extract(_content(tar, next(entries)), named, folder)
    except (tarfile.TarError, StopIteration, EOFError, UnicodeDecodeError) as error:
        raise KnownError("seal_broken") from error
    if manifest.format != FORMAT:
        raise KnownError("backup_newer", format=manifest.format)
    return manifest


def _extract(source: BinaryIO, named: PackedFile, folder: Path) -> None:
    """Writes under the manifest's name, which must be a bare one; what the tar calls it is of no account."""
    if Path(named.name).name != named.name or named.name in (".", ".."):
        raise KnownError("seal_broken")
    target = folder / named.name
    with target.open("xb") as file:
        target.chmod(0o600)
        shutil.copyfileobj(source, file, 1 << 20)
        file.flush()
        os.fsync(file.fileno())
    if packed(named.name, target) != named:
        raise KnownError("seal_broken")


class _Hashing:
    """Writes through and hashes what it wrote."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target
        self.digest = hashlib.sha256()

    def write(self, data: bytes) -> int:
        self.digest.update(data)
        return self._target.write(data)


def _content(tar: tarfile.TarFile, entry: tarfile.TarInfo) -> BinaryIO:
    content = tar.extractfile(entry)
    if content is None:
        raise KnownError("seal_broken")
    return content  # type: ignore[return-value]


def _add(tar: tarfile.TarFile, name: str, content: bytes) -> None:
    entry = tarfile.TarInfo(name)
    entry.size = len(content)
    tar.addfile(entry, io.BytesIO(content))


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """No names of users, no times: the sealed file says nothing about the machine."""
    plain = tarfile.TarInfo(entry.name)
    plain.size = entry.size
    return plain
