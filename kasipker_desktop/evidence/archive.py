"""The zip of a bundle, read as if an enemy had made it: plain names, one entry each, bounded sizes (design.md 10)."""

from __future__ import annotations

import hashlib
import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Collection, Iterator
from pathlib import Path, PurePosixPath
from typing import IO

from ..domain.errors import KnownError

TOTAL_LIMIT = 2 << 30
"""Bytes that all files together may unpack to; a million participants need a quarter of it."""
WHOLE_LIMIT = 256 << 20
"""Bytes of a file that is read as a whole."""
ENTRY_LIMIT = 4096
LINE_LIMIT = 4096
_RATIO = 200
_RATIO_FREE = 4 << 20
_BLOCK = 1 << 20
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*", re.ASCII)
_LOCAL = struct.Struct("<4sHHHHHIIIHH")
_END = struct.Struct("<4sHHHHIIH")
_DESCRIPTOR = 24
_STREAMED, _ENCRYPTED = 0x8, 0x1 | 0x40 | 0x2000
_ZIP64, _LONG = 0x0001, 0xFFFFFFFF
_OTHER_NAME = 0x7075  # Info-ZIP's Unicode path: a second name for the same entry
_BROKEN = (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, struct.error)
_UNREADABLE = (*_BROKEN, NotImplementedError, RuntimeError, ValueError, OSError)


class Archive:
    """An open bundle. Everything that can't be read as it should raises KnownError."""

    def __init__(self, bundle: Path) -> None:
        """Raises KnownError `no_bundle` where there is no such file, `zip_broken` and others for a bad one."""
        try:
            self._file: IO[bytes] = bundle.open("rb")
        except OSError as error:
            raise KnownError("no_bundle", file=str(bundle)) from error
        try:
            self._zip = zipfile.ZipFile(self._file)
            self._entries = _entries(self._zip, self._file)
        except _UNREADABLE as error:
            self._file.close()
            raise KnownError("zip_broken") from error
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()
        self._file.close()

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self._entries)

    def sha256(self, name: str) -> str:
        """The digest of a file, read in pieces."""
        digest = hashlib.sha256()
        for block in self._blocks(name):
            digest.update(block)
        return digest.hexdigest()

    def read(self, name: str) -> bytes:
        """A file as a whole."""
        if name not in self._entries:
            raise KnownError("file_missing", file=name)
        if self._entries[name].file_size > WHOLE_LIMIT:
            raise KnownError("bundle_too_large", file=name)
        return b"".join(self._blocks(name))

    def text(self, name: str) -> str:
        """A file as UTF-8 text; it is empty or ends with LF."""
        try:
            text = self.read(name).decode()
        except UnicodeDecodeError as error:
            raise KnownError("file_form", file=name) from error
        if text and not text.endswith("\n"):
            raise KnownError("file_form", file=name)
        return text

    def lines(self, name: str) -> Iterator[str]:
        """The lines of a text without their LF, read one by one; each is shorter than LINE_LIMIT bytes."""
        for lines in self.line_blocks(name):
            yield from lines

    def line_blocks(self, name: str) -> Iterator[list[str]]:
        """The same, many at a time."""
        return (_split(name, block[:-1]) for block in self.blocks(name))

    def blocks(self, name: str) -> Iterator[bytes]:
        """Whole lines, many at a time, each with its LF; what stands in them was not looked at."""
        rest = b""
        for block in self._blocks(name):
            end = block.rfind(b"\n") + 1
            if end:
                yield rest + block[:end]
                rest = block[end:]
            else:
                rest += block
            if len(rest) >= LINE_LIMIT:
                raise KnownError("file_form", file=name)
        if rest:
            raise KnownError("file_form", file=name)

    def pick(self, name: str, numbers: Collection[int]) -> dict[int, str]:
        """Some lines of a text by their numbers from 1; blocks without any of them are only counted."""
        found: dict[int, str] = {}
        rest, before = b"", 0
        for block in self._blocks(name):
            whole = rest + block
            count = whole.count(b"\n")
            here = [number for number in numbers if before < number <= before + count]
            lines = whole.split(b"\n") if here else [whole[whole.rfind(b"\n") + 1 :]]
            found |= {number: _split(name, lines[number - before - 1])[0] for number in here}
            rest, before = lines[-1], before + count
        return found

    def _blocks(self, name: str) -> Iterator[bytes]:
        if name not in self._entries:
            raise KnownError("file_missing", file=name)
        try:
            with self._zip.open(self._entries[name]) as file:
                while block := file.read(_BLOCK):
                    yield block
        except _UNREADABLE as error:
            raise KnownError("zip_broken") from error


def _split(name: str, lines: bytes) -> list[str]:
    try:
        found = lines.decode().split("\n")
    except UnicodeDecodeError as error:
        raise KnownError("file_form", file=name) from error
    if max(map(len, found)) * 4 >= LINE_LIMIT and any(len(line.encode()) >= LINE_LIMIT for line in found):
        raise KnownError("file_form", file=name)
    return found


def _entries(archive: zipfile.ZipFile, file: IO[bytes]) -> dict[str, zipfile.ZipInfo]:
    infos = archive.infolist()
    if len(infos) > ENTRY_LIMIT or sum(info.file_size for info in infos) > TOTAL_LIMIT:
        raise KnownError("bundle_too_large", file=f"{len(infos)}")
    _check_end(archive, file, len(infos))
    files = [info for info in infos if not info.is_dir()]
    for info in files:
        _check_entry(info)
    _check_folders(infos, files)
    _check_unique(infos)
    _check_places(infos, file, archive.start_dir)
    return {info.filename: info for info in files}


def _check_end(archive: zipfile.ZipFile, file: IO[bytes], count: int) -> None:
    """The file ends with one end record, which counts the directory's entries and names its place."""
    end = file.seek(0, os.SEEK_END) - _END.size - len(archive.comment)
    file.seek(end)
    told = _END.unpack(file.read(_END.size))
    start = archive.start_dir
    if told != (b"PK\x05\x06", 0, 0, count, count, end - start, start, len(archive.comment)):
        raise KnownError("zip_hidden")
    if told[0] in archive.comment:
        raise KnownError("zip_hidden")


def _check_entry(info: zipfile.ZipInfo) -> None:
    if not _NAME.fullmatch(info.filename) or info.orig_filename != info.filename:
        raise KnownError("zip_name", file=ascii(info.orig_filename))
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG) or info.flag_bits & _ENCRYPTED:
        raise KnownError("zip_entry", file=info.filename)
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) or _extra(info.extra, _OTHER_NAME):
        raise KnownError("zip_entry", file=info.filename)
    if info.file_size > max(_RATIO_FREE, info.compress_size * _RATIO):
        raise KnownError("bundle_too_large", file=info.filename)


def _check_folders(infos: list[zipfile.ZipInfo], files: list[zipfile.ZipInfo]) -> None:
    """Folders of listed files may stand as entries (zip tools add them); no others, and nothing in them."""
    parents = {f"{parent}/" for info in files for parent in PurePosixPath(info.filename).parents}
    for info in infos:
        if info.is_dir() and (info.filename not in parents or info.file_size or info.orig_filename != info.filename):
            raise KnownError("zip_name", file=ascii(info.orig_filename))


def _check_unique(infos: list[zipfile.ZipInfo]) -> None:
    seen: set[str] = set()
    for info in infos:
        name = info.filename.casefold()
        if name in seen:
            raise KnownError("zip_twice", file=info.filename)
        seen.add(name)


def _check_places(infos: list[zipfile.ZipInfo], file: IO[bytes], directory: int) -> None:
    """The entries fill the file from its first byte to the directory: none overlaps another, none is hidden."""
    end, slack = 0, 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        if not 0 <= info.header_offset - end <= slack:
            raise KnownError("zip_hidden")
        end = _end(info, file)
        slack = _DESCRIPTOR if info.flag_bits & _STREAMED else 0
    if not 0 <= directory - end <= slack:
        raise KnownError("zip_hidden")


def _end(info: zipfile.ZipInfo, file: IO[bytes]) -> int:
    """Where an entry's data ends; its own header must say what the directory says."""
    file.seek(info.header_offset)
    fields = _LOCAL.unpack(file.read(_LOCAL.size))
    flags, method, sums, name_length, extra_length = fields[2], fields[3], fields[6:9], fields[9], fields[10]
    name, extra = file.read(name_length), file.read(extra_length)
    streamed = bool(flags & _STREAMED)
    if sums[1:] == (_LONG, _LONG):
        size, packed = struct.unpack_from("<QQ", _extra(extra, _ZIP64))
        sums = (sums[0], packed, size)
    agree = sums == (info.CRC, info.compress_size, info.file_size) or (streamed and not any(sums))
    same = (
        fields[0] == b"PK\x03\x04"
        and agree
        and method == info.compress_type
        and streamed == bool(info.flag_bits & _STREAMED)
    )
    if not same or name != info.orig_filename.encode() or _extra(extra, _OTHER_NAME):
        raise KnownError("zip_entry", file=info.filename)
    return int(info.header_offset + _LOCAL.size + name_length + extra_length + info.compress_size)


def _extra(fields: bytes, wanted: int) -> bytes:
    """The extra field of a kind; empty when there is none."""
    while len(fields) >= 4:
        kind, length = struct.unpack("<HH", fields[:4])
        if kind == wanted:
            return fields[4 : 4 + length]
        fields = fields[4 + length :]
    return b""
