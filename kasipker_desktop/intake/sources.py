"""Opening a file: its bytes, its digest, and what it really is, whatever its name says."""

from __future__ import annotations

import hashlib
import io
import re
import struct
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from ..domain.errors import Refusal
from .areas import area_of_binary, area_of_xml

FILE_LIMIT = 1 << 30
"""A million rows take some 180 MB as text; a file over this many bytes is not a list."""
UNPACKED_LIMIT = 2 << 30
"""A million rows unpack to some 550 MB; a workbook that declares more than this is not unpacked."""
GRID_LIMIT = 30_000_000
"""Cells of a sheet's area, 32 bytes each; a stray cell in the last corner must not cost 500 GB of memory."""
WHOLE_LIMIT = 24 << 20
"""Bytes of a sheet's XML that is parsed in one piece."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<[!?a-zA-Z]|MIME-Version:)")
_MARKUP_WIDE = re.compile(rb"(?:\xff\xfe)?(?:\s\x00)*<\x00[!?a-zA-Z]\x00|(?:\xfe\xff)?(?:\x00\s)*\x00<\x00[!?a-zA-Z]")
_FOREIGN = (b"%PDF", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"PAR1")


@dataclass(frozen=True)
class Source:
    """A file as it was at one moment: everything about it is read from `data`."""

    name: str
    data: bytes
    sha256: str
    format: str


def open_source(path: Path) -> Source:
    """Reads a file once and says what it is. Raises Refusal."""
    data = _read(path)
    return Source(path.name, data, hashlib.sha256(data).hexdigest(), _format(data, path.name))


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > FILE_LIMIT:
            raise Refusal("too_large", path.name)
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Refusal("missing", path.name) from error
    except IsADirectoryError as error:
        raise Refusal("not_a_spreadsheet", path.name) from error
    except PermissionError as error:  # Windows says so while Excel holds the file
        raise Refusal("not_a_spreadsheet" if path.is_dir() else "open_elsewhere", path.name) from error


def _format(data: bytes, name: str) -> str:
    if not data:
        raise Refusal("empty", name)
    if data.startswith(b"PK"):
        return _zip_format(data, name)
    if data.startswith(_OLE):
        return _ole_format(data, name)
    if _OLE.startswith(data[:8]):
        raise Refusal("cut_off", name)
    if _MARKUP.match(data) or _MARKUP_WIDE.match(data):
        raise Refusal("markup", name)
    if data.startswith(_FOREIGN):
        raise Refusal("not_a_spreadsheet", name)
    return "text"


def _zip_format(data: bytes, name: str) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if any(entry.flag_bits & 1 for entry in entries):
                raise Refusal("password", name)
            if sum(entry.file_size for entry in entries) > UNPACKED_LIMIT:
                raise Refusal("too_large", name)
            kind = _workbook_kind(archive, {entry.filename for entry in entries}, name)
            _check_areas(archive, entries, name)
            return kind
    except (zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError, OSError, NotImplementedError) as error:
        raise Refusal("cut_off", name) from error


def _workbook_kind(archive: zipfile.ZipFile, names: set[str], file: str) -> str:
    if "xl/workbook.bin" in names:
        return "xlsb"
    if "[Content_Types].xml" in names and "xl/workbook.xml" in names:
        return "xlsm" if b"sheet.macroEnabled" in _start(archive, "[Content_Types].xml", 1 << 20) else "xlsx"
    if "mimetype" in names and _start(archive, "mimetype", 100).strip().startswith(_ODS):
        if b"encryption-data" in _start(archive, "META-INF/manifest.xml", 1 << 20):
            raise Refusal("password", file)
        return "ods"
    raise Refusal("not_a_spreadsheet", file)


def _start(archive: zipfile.ZipFile, entry: str, size: int) -> bytes:
    if entry not in archive.namelist():
        return b""
    with archive.open(entry) as stream:
        return stream.read(size)


def _check_areas(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], file: str) -> None:
    """Refuses a sheet that would fill the memory; a big one comes in stretches, and each is measured then."""
    for entry in entries:
        if not entry.filename.startswith("xl/worksheets/") or entry.file_size > WHOLE_LIMIT:
            continue
        if entry.filename.endswith(".xml"):
            check_area(area_of_xml(archive.read(entry)), file)
        elif entry.filename.endswith(".bin"):
            check_area(area_of_binary(_start(archive, entry.filename, 1 << 16)), file)


def check_area(cells: int, file: str) -> None:
    """Raises Refusal `too_large` for more cells than the memory may hold."""
    if cells > GRID_LIMIT:
        raise Refusal("too_large", file)


def _ole_format(data: bytes, name: str) -> str:
    if "EncryptedPackage".encode("utf-16-le") in data or _has_filepass(data):
        raise Refusal("password", name)
    if _is_cut(data):
        raise Refusal("cut_off", name)
    if not any(f"{stream}\0".encode("utf-16-le") in data for stream in ("Workbook", "Book")):
        raise Refusal("not_a_spreadsheet", name)
    return "xls"


def _has_filepass(data: bytes) -> bool:
    """Whether the workbook's stream begins with a FILEPASS record ([MS-XLS] 2.4.117)."""
    for start in re.finditer(rb"\x09\x08[\x08\x10]\x00\x00[\x05\x06]\x05\x00", data):
        place, end = start.start(), min(start.start() + 512, len(data) - 4)
        if place % 64:
            continue
        while place < end:
            record, size = struct.unpack_from("<HH", data, place)
            if record == 0x2F:
                return True
            if record not in (0x809, 0x86, 0xE1, 0xC1, 0xE2, 0x5C, 0x42):
                break
            place += 4 + size
    return False


def _is_cut(data: bytes) -> bool:
    """Whether the file ends before the last sector that its allocation table speaks of ([MS-CFB] 2.3)."""
    if len(data) < 1024:
        return True
    sector = 1 << struct.unpack_from("<H", data, 30)[0]
    tables = [place for place in struct.unpack_from("<109I", data, 76) if place < 0xFFFFFFFA]
    last: int = 0
    for index, place in enumerate(tables):
        start = (place + 1) * sector
        if start + sector > len(data):
            return True
        links = struct.unpack_from(f"<{sector // 4}I", data, start)
        used = [at for at, link in enumerate(links) if link != 0xFFFFFFFF]
        last = max(last, index * (sector // 4) + used[-1]) if used else last
    return bool(len(data) <= (last + 1) * sector)
