"""The API key and the pre-flight: what is kept, what is told, what is only warned of."""

from datetime import UTC, datetime, timedelta

import pytest

from kasipker_desktop.domain.errors import KnownError, NoAnswer, NotAllowed, ServiceRefused
from kasipker_desktop.domain.keys import KeyPlace
from kasipker_desktop.domain.ticket import Usage
from kasipker_desktop.workflow.connecting import Connecting, Look, Preflight
from tests.fakes import FakeClock, FakeKeys, FakeRandomOrg, FakeSite

KEY = "6b1e65b9-4186-45c2-8981-b77a9842c4f0"
NOW = datetime(2024, 3, 14, 10, 0, tzinfo=UTC)


class Stranger(FakeRandomOrg):
    """A key that random.org does not know."""

    def usage(self):
        raise ServiceRefused("random_org_400", 400)


def test_a_key_is_tested_and_then_kept():
    keys, asked = FakeKeys(), []
    tested, place = Connecting(keys, lambda key: asked.append(key) or FakeRandomOrg()).set_key(f"  {KEY.upper()}\n")
    assert (keys.key, asked, place) == (KEY, [KEY], KeyPlace.SYSTEM)
    assert (tested.enough, tested.free) == (True, False)


@pytest.mark.parametrize("text", ["", "key", KEY[:-1], KEY + "0", KEY.replace("-", "")])
def test_what_is_no_key_is_not_even_asked_about(text):
    with pytest.raises(KnownError, match="key_form"):
        Connecting(FakeKeys(), lambda key: pytest.fail("asked")).set_key(text)


@pytest.mark.parametrize(
    ("random_org", "error"), [(Stranger(), ServiceRefused), (FakeRandomOrg(trouble=["usage-silent"]), NoAnswer)]
)
def test_a_key_that_could_not_be_tested_is_not_kept(random_org, error):
    keys = FakeKeys("old")
    with pytest.raises(error):
        Connecting(keys, lambda key: random_org).set_key(KEY)
    assert keys.key == "old"


def test_the_kept_key_is_tested_again_and_forgotten():
    keys = FakeKeys(KEY)
    connecting = Connecting(keys, lambda key: FakeRandomOrg())
    assert connecting.test_key().enough
    connecting.forget_key()
    assert connecting.place is None
    with pytest.raises(NotAllowed, match="no_key"):
        connecting.test_key()


@pytest.mark.parametrize(
    ("usage", "free", "enough"),
    [
        (Usage("running", 250_000, 1_000, 0, 0), True, True),
        (Usage("running", 250_001, 1_000, 0, 0), False, True),
        (Usage("running", 9_000_000, 1, 0, 0), False, False),
        (Usage("running", 99, 29_000, 0, 0), False, False),
        (Usage("stopped", 9_000_000, 29_000, 0, 0), False, False),
    ],
)
def test_what_a_key_allows(usage, free, enough):
    random_org = FakeRandomOrg()
    random_org.state = usage
    tested = Connecting(FakeKeys(KEY), lambda key: random_org).test_key()
    assert (tested.free, tested.enough) == (free, enough)


def looked(random_org=None, site=None, rehearsal=False):
    preflight = Preflight(random_org or FakeRandomOrg(), site or FakeSite(NOW), rehearsal, FakeClock(NOW))
    return {one.look: one for one in preflight.look()}


def test_all_is_well():
    assert [one.ok for one in looked().values()] == [True] * 4


def test_each_look_is_made_whatever_the_others_find():
    found = looked(Stranger(), FakeSite(NOW - timedelta(minutes=5), known=False, silent=True))
    assert [one.ok for one in found.values()] == [False] * 4
    assert found[Look.KEY].error.code == "random_org_400"
    assert found[Look.TICKET_PAGE].error.code == "no_answer"
    assert found[Look.CLOCK].found == "300 s"


@pytest.mark.parametrize(("minutes", "ok"), [(2, True), (3, False), (-2, True), (-3, False)])
def test_a_clock_that_is_off_is_told(minutes, ok):
    assert looked(site=FakeSite(NOW + timedelta(minutes=minutes)))[Look.CLOCK].ok is ok


def test_a_free_key_is_good_for_rehearsals_only():
    random_org = FakeRandomOrg()
    random_org.state = Usage("running", 250_000, 1_000, 0, 0)
    assert not looked(random_org)[Look.KEY].ok
    assert looked(random_org, rehearsal=True)[Look.KEY].ok
