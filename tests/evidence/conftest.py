"""Honest bundles, written once."""

import pytest

from kasipker_desktop.evidence.bundle import write_bundle
from kasipker_desktop.evidence.source import BundleKind
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
