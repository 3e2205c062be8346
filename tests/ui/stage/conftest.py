"""A hall with a meeting on a store of its own."""

from contextlib import closing

import pytest

from tests.ui.list_desks import open_desk, open_store
from tests.ui.stage.scenery import Hall


@pytest.fixture
def hall(qapp, tmp_path):
    with closing(open_store(tmp_path)) as store:
        yield Hall(open_desk(store))
