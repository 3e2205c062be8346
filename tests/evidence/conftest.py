"""Honest bundles, written once."""

from dataclasses import replace

import pytest

from kasipker_desktop.domain.numbers import KeyRole
from kasipker_desktop.evidence.bundle import write_bundle
from kasipker_desktop.evidence.source import BundleKind
from kasipker_desktop.evidence.verify_page import verify_page
from kasipker_desktop.randomorg import signature
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
