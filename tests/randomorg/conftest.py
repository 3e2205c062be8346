import pytest

from kasipker_desktop.domain.keys import KeyRole
from kasipker_desktop.randomorg.client import Client
from kasipker_desktop.randomorg.referee import Referee
from kasipker_desktop.randomorg.rehearsal import REHEARSAL_API_KEY, REHEARSAL_HASHED_KEY, serve


@pytest.fixture
def address():
    with serve() as url:
        yield url


@pytest.fixture
def client(address):
    return Client(address, REHEARSAL_API_KEY)


@pytest.fixture
def referee():
    return Referee(KeyRole.REHEARSAL, REHEARSAL_HASHED_KEY)
