"""The sealed stream: what goes in comes out, and nothing else ever does."""

import io

import pytest

from kasipker_desktop.domain.errors import KnownError
from kasipker_desktop.storage import sealed
from kasipker_desktop.storage.sealed import Key, SealingWriter, UnsealingReader

PHRASE = "үш алма, бір алмұрт"
SMALL = 64


@pytest.fixture(scope="module")
def key():
    return Key(PHRASE)


@pytest.fixture(autouse=True)
def _small_chunks(monkeypatch):
    monkeypatch.setattr(sealed, "CHUNK", SMALL)


def seal(key, content):
    target = io.BytesIO()
    writer = SealingWriter(target, key)
    writer.write(content)
    writer.finish()
    return target.getvalue()


def unseal(content, phrase=PHRASE):
    return io.BufferedReader(UnsealingReader(io.BytesIO(content), phrase)).read()


@pytest.mark.parametrize("size", [0, 1, SMALL - 1, SMALL, SMALL + 1, 3 * SMALL, 3 * SMALL + 5])
def test_what_was_sealed_comes_back(key, size):
    content = bytes(range(256)) * 2
    assert unseal(seal(key, content[:size])) == content[:size]


def test_the_same_bytes_are_sealed_differently_each_time(key):
    assert seal(key, b"the same") != seal(key, b"the same")


def test_another_phrase_does_not_open_it(key):
    with pytest.raises(KnownError, match="seal_broken"):
        unseal(seal(key, b"content"), "үш алма, екі алмұрт")


def split(content):
    head, _, body = content.partition(b"\n")
    step = SMALL + 16
    return head + b"\n", [body[at : at + step] for at in range(0, len(body), step)]


CHANGES = {
    "last chunk left out": lambda head, chunks: head + b"".join(chunks[:-1]),
    "first chunk left out": lambda head, chunks: head + b"".join(chunks[1:]),
    "a chunk doubled": lambda head, chunks: head + chunks[0] + b"".join(chunks),
    "chunks swapped": lambda head, chunks: head + b"".join([chunks[1], chunks[0], *chunks[2:]]),
    "bytes behind the end": lambda head, chunks: head + b"".join(chunks) + b"more",
    "nothing behind the head": lambda head, chunks: head,
    "cut inside a chunk": lambda head, chunks: head + b"".join(chunks)[:-3],
    "another salt in the head": lambda head, chunks: head.replace(b'"salt":"', b'"salt":"00', 1) + b"".join(chunks),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_of_the_chunks_is_found(key, change):
    whole = seal(key, bytes(3 * SMALL + 5))
    with pytest.raises(KnownError, match=r"seal_broken|not_sealed"):
        unseal(CHANGES[change](*split(whole)))


def test_a_chunk_of_another_file_is_found(key):
    head, one = split(seal(key, bytes(2 * SMALL)))
    _, other = split(seal(key, bytes(2 * SMALL)))
    with pytest.raises(KnownError, match="seal_broken"):
        unseal(head + other[0] + one[1])


def test_any_flipped_bit_is_found(key, monkeypatch):
    """The key is not stretched anew for each of the flips outside the salt."""
    monkeypatch.setattr(sealed, "Key", lambda phrase, salt: key if salt == key.salt else Key(phrase, salt))
    whole = seal(key, b"content of two chunks: " * 4)
    for at in range(len(whole)):
        if whole[at : at + 1] in b'"salt:0123456789abcdef' and at < whole.index(b"\n"):
            continue
        changed = bytearray(whole)
        changed[at] ^= 1
        with pytest.raises(KnownError, match=r"seal_broken|not_sealed"):
            unseal(bytes(changed))


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04", b"{}\n", b'{"format":"kasipker-sealed-9","salt":"","prefix":""}\n']
)
def test_another_kind_of_file_is_named_so(content):
    with pytest.raises(KnownError, match="not_sealed"):
        unseal(content)
