"""random.org outside its API, as the stand-in shows it; and servers that show something else."""

from datetime import UTC, datetime

import pytest

from kasipker_desktop.domain.errors import NoAnswer
from kasipker_desktop.domain.keys import KeyRole
from kasipker_desktop.randomorg.rehearsal import serve
from kasipker_desktop.randomorg.site import Site

NOW = datetime(2024, 3, 14, 10, 2, 11, tzinfo=UTC)


def test_the_certificate_is_compared_with_the_keys_of_the_role(address):
    digest, known = Site(address, KeyRole.REHEARSAL).key_digest()
    assert (digest[:16], known) == ("f1689bc634ac5d00", True)
    assert Site(address, KeyRole.RANDOM_ORG).key_digest() == (digest, False)


def test_page_and_clock(address):
    with serve(now=lambda: NOW) as url:
        site = Site(url, KeyRole.REHEARSAL)
        site.show_ticket_page()
        assert site.time() == NOW


def test_a_page_that_is_not_there_is_no_answer(address):
    site = Site(address, KeyRole.REHEARSAL)
    with pytest.raises(NoAnswer, match="bad_answer"):
        site._get("/elsewhere")
    with pytest.raises(NoAnswer, match="no_answer"):
        Site("http://127.0.0.1:9/json-rpc/4/invoke", KeyRole.REHEARSAL).show_ticket_page()
