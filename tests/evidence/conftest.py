"""Honest bundles, written once."""

from dataclasses import replace

import pytest

from kasipker_desktop.domain.keys import KeyRole
from kasipker_desktop.evidence.bundle import write_bundle
from kasipker_desktop.evidence.source import BundleKind
from kasipker_desktop.evidence.verify_page import PAGE, verify_page
from kasipker_desktop.randomorg import signature
from tests.evidence.browser import browser
from tests.evidence.bundles import Scene, unzip


@pytest.fixture(scope="session")
def commission_bundle(tmp_path_factory):
    return write_bundle(Scene().source(), BundleKind.COMMISSION, tmp_path_factory.mktemp("honest"))


@pytest.fixture(scope="session")
def public_bundle(tmp_path_factory):
    return write_bundle(Scene().source(), BundleKind.PUBLIC, tmp_path_factory.mktemp("honest"))


@pytest.fixture
def files(commission_bundle):
    """The files of an honest commission's bundle, to be spoilt."""
    return unzip(commission_bundle)


@pytest.fixture
def as_random_org(monkeypatch):
    """Lets the one private key that tests have stand for random.org's, in the program and in its page."""
    rehearsal = next(key for key in signature.KNOWN_KEYS if key.role is KeyRole.REHEARSAL)
    monkeypatch.setattr(signature, "KNOWN_KEYS", (replace(rehearsal, role=KeyRole.RANDOM_ORG),))
    verify_page.cache_clear()
    yield
    verify_page.cache_clear()


@pytest.fixture(scope="session")
def tab():
    """A tab of a real browser."""
    with browser() as page:
        yield page


@pytest.fixture
def page(tab, tmp_path):
    """verify.html as it lies on somebody's disk, in English."""
    file = tmp_path / PAGE
    file.write_text(verify_page(), encoding="utf-8")
    tab.size(1280, 1000)
    tab.open(file.as_uri())
    tab.log("performance")
    return tab
