"""Zips that an enemy made: each is refused before anything in it is believed, by the program and by the page alike."""

import io
import stat
import struct
import zipfile

import pytest

from kasipker_desktop.evidence.verifier import verify
from tests.evidence.agreement import by_page, by_program


def zip_of(files, *more):
    """A zip of files and of further (name or ZipInfo, content)."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (*files.items(), *more):
            archive.writestr(name, content)
    return target.getvalue()


def entry(name, mode=0o100644, **members):
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    for member, value in members.items():
        setattr(info, member, value)
    return info


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(
    ("more", "code"),
    [
        ([("../evil.txt", b"")], "zip_name"),
        ([("/etc/passwd", b"")], "zip_name"),
        ([("documents/../../evil.pdf", b"")], "zip_name"),
        ([("C:evil.txt", b"")], "zip_name"),
        ([("documents\\evil.pdf", b"")], "zip_name"),
        ([(".hidden", b"")], "zip_name"),
        ([("тізім.txt", b"")], "zip_name"),
        ([("list.txt\n", b"")], "zip_name"),
        ([("empty/", b"")], "zip_name"),
        ([("list.txt", b"another")], "zip_twice"),
        ([("LIST.txt", b"another")], "zip_twice"),
        ([(entry("documents/link.pdf", stat.S_IFLNK | 0o777), b"/etc/passwd")], "zip_entry"),
        ([(entry("pipe.txt", stat.S_IFIFO | 0o644), b"")], "zip_entry"),
        ([("documents/bomb.pdf", bytes(50 << 20))], "bundle_too_large"),
        ([(f"documents/{number}.pdf", b"") for number in range(4097)], "bundle_too_large"),
    ],
)
def test_a_hostile_entry(more, code, files, page, tmp_path):
    bundle = zip_of(files, *more)
    assert by_page(page, bundle) == by_program(bundle, tmp_path) == ["NOT VALID", "zip"]
    assert verify(tmp_path / "compared.zip", {}).cause.code == code


def directory(content):
    return struct.unpack_from("<I", content, content.rindex(b"PK\x05\x06") + 16)[0]


def in_front(content):
    return b"#!/bin/sh\n" + content


def behind(content):
    return content + b"more"


def in_the_comment(content):
    end = content.rindex(b"PK\x05\x06")
    other = zip_of({"list.txt": b"another"})
    return content[: end + 20] + struct.pack("<H", len(other)) + other


def between(content):
    """Bytes before the directory that no entry owns."""
    start, end = directory(content), content.rindex(b"PK\x05\x06")
    moved = content[:start] + b"hidden!!" + content[start:]
    return moved[: end + 8 + 16] + struct.pack("<I", start + 8) + moved[end + 8 + 20 :]


def two_sizes(content):
    """The local header of the first entry says another size than the directory."""
    return content[:22] + struct.pack("<I", 7) + content[26:]


def two_names(content):
    return content[:30] + b"LIST" + content[34:]


def encrypted(content):
    start = directory(content)
    return content[: start + 8] + b"\x01\x00" + content[start + 10 :]


def overlapping(content):
    """The second entry of the directory stands where the first one does."""
    start = directory(content)
    second = start + 46 + struct.unpack_from("<H", content, start + 28)[0]
    return content[: second + 42] + struct.pack("<I", 0) + content[second + 46 :]


@pytest.mark.parametrize(
    "spoil",
    [in_front, behind, in_the_comment, between, two_sizes, two_names, encrypted, overlapping],
    ids=lambda spoil: spoil.__name__,
)
def test_a_zip_that_hides_something(spoil, files, page, tmp_path):
    bundle = spoil(zip_of(files))
    assert by_page(page, bundle) == by_program(bundle, tmp_path) == ["NOT VALID", "zip"]


@pytest.mark.parametrize("share", [0, 1, 50, 99])
def test_a_zip_cut_off(share, files, page, tmp_path):
    bundle = zip_of(files)
    assert by_page(page, bundle[: len(bundle) * share // 100])[0] == "NOT VALID"
    assert by_program(bundle[: len(bundle) * share // 100], tmp_path) == ["NOT VALID", "zip"]


def test_an_entry_that_unpacks_to_more_than_it_says(files, page, tmp_path):
    """The directory and the local header both lie about the size of a bomb."""
    bundle = bytearray(zip_of({"documents/bomb.pdf": bytes(20 << 20), **files}))
    for place in (22, directory(bundle) + 24):
        struct.pack_into("<I", bundle, place, 1000)
    assert by_page(page, bytes(bundle)) == by_program(bytes(bundle), tmp_path)
    assert by_program(bytes(bundle), tmp_path)[0] == "NOT VALID"
