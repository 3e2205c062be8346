"""Scans of signed papers in the store: bound to a version, kept under their digest, told when changed."""

from io import BytesIO

import pytest
from PIL import Image

from kasipker_desktop.documents.scans import read_scan
from kasipker_desktop.domain.errors import KnownError, NotAllowed
from kasipker_desktop.domain.protocol import DocumentKind
from kasipker_desktop.settings import load_sample
from kasipker_desktop.storage.scans import ScanFolder
from kasipker_desktop.storage.store import Store
from kasipker_desktop.workflow.scanning import Scanning
from kasipker_desktop.workflow.signing import Signing
from kasipker_desktop.workflow.steps import Step
from tests.fakes import FEBRUARY, FakeClock, FakePress, FakeRandomness, FakeRandomOrg
from tests.workflow.meetings import lead_to

PROTOCOL = (FEBRUARY, DocumentKind.PROTOCOL, 1)


@pytest.fixture
def store(tmp_path):
    store = Store(tmp_path / "store.sqlite", FakeClock(), FakeRandomness())
    yield store
    store.close()


@pytest.fixture
def scanning(store, tmp_path):
    return Scanning(store, ScanFolder(tmp_path / "scans"), read_scan)


@pytest.fixture
def photo(tmp_path):
    out = BytesIO()
    Image.new("L", (60, 80), "grey").save(out, "JPEG")
    file = tmp_path / "photo.jpg"
    file.write_bytes(out.getvalue())
    return file


def test_a_scan_is_kept_and_found_again(store, scanning, photo):
    lead_to(store, Step.SIGNATURES, FakeRandomOrg())
    assert scanning.attached(*PROTOCOL) is None
    attached = scanning.attach(*PROTOCOL, [photo, photo], [1])
    assert scanning.attached(*PROTOCOL) == attached
    assert attached.pages == 2
    assert scanning.content(attached) == scanning.preview([photo, photo], [1]).content


def test_a_new_version_leaves_the_scan_of_the_old_one_behind(store, scanning, photo):
    lead_to(store, Step.SIGNATURES, FakeRandomOrg())
    scanning.attach(*PROTOCOL, [photo])
    Signing(store, FakePress(), load_sample().campaign, FakeClock(), rehearsal=True).revise_protocol(FEBRUARY)
    assert scanning.attached(*PROTOCOL) is None


def test_there_must_be_a_document_and_a_file(store, scanning, photo, tmp_path):
    lead_to(store, Step.PROTOCOL, FakeRandomOrg())
    with pytest.raises(NotAllowed, match="no_document"):
        scanning.attach(*PROTOCOL, [photo])
    with pytest.raises(KnownError, match="scan_unreadable"):
        scanning.preview([tmp_path / "missing.pdf"])


def test_a_file_that_was_changed_or_lost_is_told(store, scanning, photo, tmp_path):
    lead_to(store, Step.SIGNATURES, FakeRandomOrg())
    attached = scanning.attach(*PROTOCOL, [photo])
    (file,) = (tmp_path / "scans").iterdir()
    file.write_bytes(file.read_bytes() + b" ")
    with pytest.raises(KnownError, match="scan_changed"):
        scanning.content(attached)
    file.unlink()
    with pytest.raises(KnownError, match="scan_missing"):
        scanning.content(attached)
