"""The folder of a store as something that can be carried: sealed copies out of it, a copy back into it."""

from __future__ import annotations

import hashlib
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ..domain.canonical import moment
from ..domain.errors import KnownError, NotAllowed
from ..domain.handover import HandedOver
from ..domain.journal import JournalLine, head
from ..domain.operators import OPERATOR_FACTS
from .backup import FORMAT, Manifest, packed, seal, snapshot, unseal
from .files import write_file
from .sealed import Key

SUFFIX, TAKEN = ".sealed", ".taken"
KEPT = 5
"""So many sealed copies of a store stay in a folder; older ones make room."""

_SIGNING_IN = frozenset(fact.KIND for fact in OPERATOR_FACTS)
_NAME = re.compile(r"kasipker-(?:rehearsal|draws)-(\d{6})-[0-9a-f]{8}\.sealed")


@dataclass(frozen=True)
class Sealed:
    """A sealed copy: where it is, its SHA-256, the journal's head in it."""

    place: Path
    sha256: str
    head: str


class Vault:
    """One store's folder; `files` are the names in it that a second machine needs, the store first."""

    def __init__(
        self, folder: Path, files: tuple[str, ...], version: str, rehearsal: bool, clock: Callable[[], datetime]
    ) -> None:
        self._folder = folder
        self._files = files
        self._version = version
        self._rehearsal = rehearsal
        self._clock = clock
        self._keys: dict[str, Key] = {}

    def seal(self, target: Path, phrase: str) -> Sealed:
        """Writes a sealed copy of the store as it is now into a folder (made if missing), older ones make room."""
        target.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=self._folder, prefix=".copy-") as made:
            copies = self._copies(Path(made))
            lines = read_journal(copies[self._files[0]])
            at_head = head(lines)
            manifest = Manifest(
                format=FORMAT,
                at=moment(self._clock()),
                version=self._version,
                rehearsal=self._rehearsal,
                lines=len(lines),
                head=at_head,
                files=tuple(packed(name, copy) for name, copy in copies.items()),
            )
            place = target / f"{self._stem()}-{len(lines):06d}-{at_head[:8]}{SUFFIX}"
            sealed = Sealed(place, seal(manifest, copies, self._key(phrase), place), at_head)
        self._make_room(target)
        return sealed

    def open(self, file: Path, phrase: str) -> Sealed:
        """Takes a sealed copy apart into this folder.

        Raises KnownError `store_there` where a store is that was not handed over to this very copy, `other_store` for
        a rehearsal's copy in a store of draws and the reverse.
        """
        with file.open("rb") as source:
            digest = hashlib.file_digest(source, "sha256").hexdigest()
        self._folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=self._folder, prefix=".taken-") as made:
            taken = Path(made) / "taken"
            manifest = unseal(file, phrase, taken)
            if manifest.rehearsal != self._rehearsal or manifest.files[0].name != self._files[0]:
                raise KnownError("other_store")
            lines = read_journal(taken / self._files[0])
            if head(lines) != manifest.head:
                raise KnownError("seal_broken")
            self._make_way(lines)
            for named in manifest.files:
                shutil.move(taken / named.name, self._folder / named.name)
        return Sealed(file, digest, manifest.head)

    def mark_taken(self, copy: Path, at_head: str, sha256: str) -> bool:
        """Leaves a word beside the sealed copy for the machine it came from; false where nothing can be written."""
        try:
            write_file(copy.with_suffix(TAKEN), f"{at_head}\n{sha256}\n".encode())
        except OSError:
            return False
        return True

    def taken(self, target: Path) -> tuple[HandedOver, ...]:
        """The words in a folder of machines that went on from a head that this store's journal has, oldest first."""
        known = {line.digest() for line in read_journal(self._folder / self._files[0])}
        words = (word.read_text(encoding="ascii").split() for word in sorted(target.glob(f"{self._stem()}-*{TAKEN}")))
        return tuple(HandedOver(at_head, sha256) for at_head, sha256 in words if at_head in known)

    def _stem(self) -> str:
        return "kasipker-rehearsal" if self._rehearsal else "kasipker-draws"

    def _key(self, phrase: str) -> Key:
        """The stretched phrase is kept while the program runs: stretching anew at each step would cost a second."""
        if phrase not in self._keys:
            self._keys = {phrase: Key(phrase)}
        return self._keys[phrase]

    def _copies(self, folder: Path) -> dict[str, Path]:
        store, *others = self._files
        snapshot(self._folder / store, folder / store)
        there = [name for name in others if (self._folder / name).exists()]
        for name in there:
            shutil.copyfile(self._folder / name, folder / name)
        return {name: folder / name for name in (store, *there)}

    def _make_room(self, target: Path) -> None:
        old = sorted(file for file in target.glob(f"{self._stem()}-*{SUFFIX}") if _NAME.fullmatch(file.name))
        for file in old[:-KEPT]:
            file.unlink()

    def _make_way(self, lines: list[JournalLine]) -> None:
        """Puts a store aside that was handed over and that the new one grew from, or where one only signed in yet."""
        store = self._folder / self._files[0]
        if not store.exists():
            return
        here = read_journal(store)
        begun = any(line.kind not in _SIGNING_IN for line in here)
        if begun and (here[-1].kind != HandedOver.KIND or here[:-1] != lines[: len(here) - 1]):
            raise NotAllowed("store_there", folder=str(self._folder))
        aside = self._folder / f"handed-over-{len(here):06d}-{moment(self._clock()).replace(':', '')}"
        aside.mkdir()
        for left in (*self._files, f"{self._files[0]}-wal", f"{self._files[0]}-shm"):
            if (self._folder / left).exists():
                shutil.move(self._folder / left, aside / left)


def read_journal(store: Path) -> list[JournalLine]:
    """The journal of a store's file that is not opened otherwise. Raises KnownError `seal_broken` for no store."""
    try:
        with closing(sqlite3.connect(f"{store.absolute().as_uri()}?mode=ro", uri=True)) as file:
            rows = file.execute("SELECT n, at, kind, fact, prev FROM journal ORDER BY n").fetchall()
    except sqlite3.DatabaseError as error:
        raise KnownError("seal_broken") from error
    return [JournalLine(*row) for row in rows]
