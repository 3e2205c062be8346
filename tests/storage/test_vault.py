"""Sealed copies of a store: consistent, complete, checked before anything is put in place."""

import pytest

from kasipker_desktop.domain.errors import KnownError, NotAllowed
from kasipker_desktop.storage.backup import unseal
from kasipker_desktop.storage.store import Store
from kasipker_desktop.storage.vault import KEPT, Vault, read_journal
from tests.fakes import FEBRUARY, FakeClock, FakeRandomness
from tests.storage.filled import fill

PHRASE = "үш алма, бір алмұрт"


def open_store(folder):
    return Store(folder / "store.sqlite", FakeClock(), FakeRandomness())


def vault(folder, rehearsal=True):
    return Vault(folder, ("store.sqlite", "stand-in.jsonl"), "0.1.0", rehearsal, FakeClock())


@pytest.fixture
def first(tmp_path):
    """The first machine: an open store and the tickets beside it."""
    folder = tmp_path / "first"
    folder.mkdir()
    (folder / "stand-in.jsonl").write_text("{}\n", encoding="ascii")
    store = open_store(folder)
    fill(store)
    yield folder
    store.close()


def test_a_copy_holds_the_store_and_what_it_needs(first, tmp_path):
    sealed = vault(first).seal(tmp_path / "usb", PHRASE)
    manifest = unseal(sealed.place, PHRASE, tmp_path / "open")
    assert [file.name for file in manifest.files] == ["store.sqlite", "stand-in.jsonl"]
    assert manifest.head == sealed.head == read_journal(first / "store.sqlite")[-1].digest()
    assert (tmp_path / "open" / "stand-in.jsonl").read_text(encoding="ascii") == "{}\n"


def test_a_copy_made_while_something_is_being_written_is_whole(first, tmp_path):
    store = open_store(first)
    before = read_journal(first / "store.sqlite")
    with store.writing() as work:
        work.note(work.meeting(FEBRUARY).seated, FEBRUARY)
        sealed = vault(first).seal(tmp_path / "usb", PHRASE)
        work.commit()
    store.close()
    vault(tmp_path / "second").open(sealed.place, PHRASE)
    assert read_journal(tmp_path / "second" / "store.sqlite") == before


def test_no_name_stands_in_the_sealed_file(first, tmp_path):
    content = vault(first).seal(tmp_path / "usb", PHRASE).place.read_bytes()
    assert "Ахметов".encode() not in content
    assert b"SQLite" not in content


def test_on_another_machine_the_store_stands_at_the_same_step(first, tmp_path):
    second = tmp_path / "second"
    sealed = vault(first).seal(tmp_path / "usb", PHRASE)
    vault(second).open(sealed.place, PHRASE)
    here, there = open_store(first), open_store(second)
    with here.reading() as one, there.reading() as other:
        assert one.meeting(FEBRUARY) == other.meeting(FEBRUARY)
    here.close()
    there.close()
    assert (second / "store.sqlite").stat().st_mode & 0o077 == 0


def test_a_wrong_phrase_leaves_nothing_behind(first, tmp_path):
    sealed = vault(first).seal(tmp_path / "usb", PHRASE)
    with pytest.raises(KnownError, match="seal_broken"):
        vault(tmp_path / "second").open(sealed.place, "something else entirely")
    assert list((tmp_path / "second").iterdir()) == []


def test_a_store_that_is_there_is_not_replaced(first, tmp_path):
    sealed = vault(first).seal(tmp_path / "usb", PHRASE)
    before = (first / "store.sqlite").read_bytes()
    with pytest.raises(NotAllowed, match="store_there"):
        vault(first).open(sealed.place, PHRASE)
    assert (first / "store.sqlite").read_bytes() == before


def test_a_rehearsal_does_not_become_a_draw(first, tmp_path):
    sealed = vault(first).seal(tmp_path / "usb", PHRASE)
    with pytest.raises(KnownError, match="other_store"):
        vault(tmp_path / "second", rehearsal=False).open(sealed.place, PHRASE)


def test_the_newest_copies_stay(first, tmp_path):
    usb, store = tmp_path / "usb", open_store(first)
    foreign = usb / "kasipker-rehearsal-notes.sealed"
    usb.mkdir()
    foreign.write_bytes(b"mine")
    keeper, made = vault(first), []
    for _ in range(KEPT + 2):
        with store.writing() as work:
            work.note(work.meeting(FEBRUARY).seated, FEBRUARY)
            work.commit()
        made.append(keeper.seal(usb, PHRASE).place)
    store.close()
    assert sorted(usb.iterdir()) == sorted([foreign, *made[-KEPT:]])


def test_a_full_folder_leaves_no_half_copy(first, tmp_path, monkeypatch):
    def full(*arguments, **named):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tarfile.TarFile.add", full)
    with pytest.raises(OSError, match="No space left"):
        vault(first).seal(tmp_path / "usb", PHRASE)
    assert list((tmp_path / "usb").iterdir()) == []
