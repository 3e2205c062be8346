"""500 random mutations of bundles: the program and its page must say the same of each."""

import pytest

from tests.evidence.agreement import by_page, by_program
from tests.evidence.mutations import mutation


@pytest.mark.parametrize("seed", range(500))
def test_two_implementations_agree(seed, page, tmp_path):
    name, bundle = mutation(seed)
    assert by_page(page, bundle) == by_program(bundle, tmp_path), name
