"""Backup, and going on on a second machine: a sealed copy leaves, the store it left is closed (design.md 2.4)."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from ..domain.errors import KnownError, NotAllowed
from ..domain.handover import HandedOver, TakenOver
from .store_port import Store

PHRASE_LENGTH = 10
"""The shortest pass phrase taken: two or three words."""


class SealedCopy(Protocol):
    """A sealed copy: where it is, its SHA-256, the journal's head in it."""

    @property
    def place(self) -> Path: ...

    @property
    def sha256(self) -> str: ...

    @property
    def head(self) -> str: ...


class Vault(Protocol):
    """The store's folder as something that can be carried."""

    def seal(self, target: Path, phrase: str) -> SealedCopy:
        """Writes a sealed copy into a folder. Raises OSError."""

    def open(self, file: Path, phrase: str) -> SealedCopy:
        """Puts what a sealed copy holds in the place of the store. Raises KnownError; then nothing was changed."""

    def mark_taken(self, copy: Path, at_head: str, sha256: str) -> bool:
        """Leaves the word beside the copy; false where nothing can be written."""

    def taken(self, target: Path) -> tuple[HandedOver, ...]:
        """The words in that folder of machines that went on from a copy of this store."""


class HandingOver:
    """Seals copies of an open store; closes it once another machine goes on."""

    def __init__(self, store: Store, vault: Vault) -> None:
        self._store = store
        self._vault = vault

    def back_up(self, folder: Path, phrase: str) -> SealedCopy:
        """A sealed copy of the store as it is now.

        Raises KnownError `phrase_short`; NotAllowed `handed_over` when a word in the folder says that another machine
        goes on from a copy: then that is noted, and this store is closed.
        """
        check_phrase(phrase)
        self._heed(folder)
        return self._vault.seal(folder, phrase)

    def hand_over(self, folder: Path, phrase: str) -> SealedCopy:
        """The last copy: it is sealed first, then this store is closed; nothing more can be noted in it."""
        sealed = self.back_up(folder, phrase)
        with self._store.writing() as work:
            if work.head() != sealed.head:
                raise NotAllowed("store_moved_on")
            work.note(HandedOver(sealed.head, sealed.sha256), None)
            work.commit()
        return sealed

    def go_on(self, file: Path, phrase: str) -> bool:
        """Goes on from a sealed copy in the place of this store; whether the first machine could be told.

        Raises KnownError `store_there` where something was noted that was not handed over, and those of `Vault.open`.
        """
        self._store.close()
        try:
            sealed = self._vault.open(file, phrase)
        finally:
            self._store.reopen()
        self.take_over(sealed)
        return self._vault.mark_taken(sealed.place, sealed.head, sealed.sha256)

    def take_over(self, sealed: SealedCopy) -> None:
        """Notes in the store that came out of a sealed copy that it goes on here."""
        with self._store.writing() as work:
            work.note(TakenOver(sealed.head, sealed.sha256), None)
            work.commit()

    def _heed(self, folder: Path) -> None:
        """Closes the store when a word says that it goes on elsewhere; the word this store itself left is no news."""
        with self._store.reading() as look:
            if look.handed_over:
                raise NotAllowed("handed_over")
            own = {(note.fact.head, note.fact.file) for note in look.notes() if isinstance(note.fact, TakenOver)}
        elsewhere = [word for word in self._vault.taken(folder) if (word.head, word.file) not in own]
        if elsewhere:
            with self._store.writing() as work:
                work.note(elsewhere[-1], None)
                work.commit()
            raise NotAllowed("handed_over")


def check_phrase(phrase: str) -> None:
    """Raises KnownError `phrase_short` (length)."""
    if len(phrase.strip()) < PHRASE_LENGTH:
        raise KnownError("phrase_short", length=PHRASE_LENGTH)
