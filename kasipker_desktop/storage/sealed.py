"""A sealed stream: bytes under a pass phrase, in chunks, so that any size needs little memory.

The key is made by scrypt (RFC 7914); each chunk is sealed by AES-256-GCM under a nonce of the file's own prefix, the
chunk's number and whether it is the last (the STREAM construction of Hoang, Reyhanitabar, Rogaway, Vizár, 2015). A
chunk changed, left out, doubled, moved or of another file, and an end cut off, are found; the head is under each seal.
"""

from __future__ import annotations

import io
import os
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from ..domain.canonical import dump, pack, parse, unpack
from ..domain.errors import KnownError

FORMAT = "kasipker-sealed-1"
CHUNK = 1 << 20
_TAG = 16
_HEAD_LIMIT = 1024
_COST, _BLOCK, _LANES = 1 << 17, 8, 1
"""128 MB and about half a second for each guess; the strongest of RFC 7914's advice for files."""


@dataclass(frozen=True)
class _Head:
    """The first line of a sealed file: the format, the salt of the key and the prefix of the nonces, in hex."""

    format: str
    salt: str
    prefix: str

    def line(self) -> bytes:
        return (dump(pack(self)) + "\n").encode()


class Key:
    """A pass phrase stretched once; many files may be sealed with it, each under a prefix of its own."""

    def __init__(self, phrase: str, salt: bytes | None = None) -> None:
        self.salt = salt or os.urandom(16)
        derived = Scrypt(salt=self.salt, length=32, n=_COST, r=_BLOCK, p=_LANES).derive(phrase.encode())
        self.cipher = AESGCM(derived)


class Target(Protocol):
    """Where sealed bytes go."""

    def write(self, data: bytes, /) -> int: ...


class SealingWriter(io.RawIOBase):
    """Takes plain bytes, writes sealed ones; without `close` the file has no end and opens nowhere."""

    def __init__(self, target: Target, key: Key) -> None:
        prefix = os.urandom(7)
        self._head = _Head(FORMAT, key.salt.hex(), prefix.hex()).line()
        self._target, self._cipher, self._prefix = target, key.cipher, prefix
        self._pending, self._count = bytearray(), 0
        target.write(self._head)

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        """Seals every whole chunk that more bytes follow."""
        given = memoryview(data)  # type: ignore[arg-type]  # the io stack hands over any buffer
        self._pending += given
        while len(self._pending) > CHUNK:
            self._seal(bytes(self._pending[:CHUNK]), last=False)
            del self._pending[:CHUNK]
        return given.nbytes

    def finish(self) -> None:
        """Seals the last chunk; nothing can be written after it."""
        self._seal(bytes(self._pending), last=True)
        self._pending.clear()

    def _seal(self, chunk: bytes, last: bool) -> None:
        nonce = _nonce(self._prefix, self._count, last)
        self._target.write(self._cipher.encrypt(nonce, chunk, self._head))
        self._count += 1


class UnsealingReader(io.RawIOBase):
    """Gives the plain bytes of a sealed file, each chunk only after its seal was found whole.

    Raises KnownError `not_sealed` for another kind of file, `seal_broken` for a wrong phrase or any change.
    """

    def __init__(self, source: BinaryIO, phrase: str) -> None:
        self._head = source.readline(_HEAD_LIMIT)
        head = _read_head(self._head)
        self._source, self._prefix = source, bytes.fromhex(head.prefix)
        self._cipher = Key(phrase, bytes.fromhex(head.salt)).cipher
        self._next = source.read(CHUNK + _TAG)
        self._pending, self._count, self._ended = b"", 0, False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        """Fills the buffer as far as the open chunk goes; 0 is the sealed end, never a cut."""
        target = memoryview(buffer)  # type: ignore[arg-type]  # any buffer of the io stack
        while not self._pending and not self._ended:
            self._open()
        size = min(len(self._pending), target.nbytes)
        target[:size] = self._pending[:size]
        self._pending = self._pending[size:]
        return size

    def _open(self) -> None:
        sealed, self._next = self._next, self._source.read(CHUNK + _TAG)
        self._ended = not self._next
        try:
            self._pending = self._cipher.decrypt(_nonce(self._prefix, self._count, self._ended), sealed, self._head)
        except InvalidTag as error:
            raise KnownError("seal_broken") from error
        self._count += 1


def _nonce(prefix: bytes, count: int, last: bool) -> bytes:
    return prefix + count.to_bytes(4, "big") + bytes([last])


def _read_head(line: bytes) -> _Head:
    try:
        head = unpack(_Head, parse(line.decode("ascii")))
        well = head.format == FORMAT and len(bytes.fromhex(head.salt)) == 16 and len(bytes.fromhex(head.prefix)) == 7
    except (KnownError, ValueError) as error:
        raise KnownError("not_sealed") from error
    if not well:
        raise KnownError("not_sealed")
    return head
