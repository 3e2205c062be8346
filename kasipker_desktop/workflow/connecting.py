"""The API key in the settings, and what is looked at on the day before anything random is asked (design.md 6)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from ..domain.errors import KnownError, NoAnswer, NotAllowed, ServiceRefused
from ..domain.keys import KeyPlace
from ..domain.ticket import Usage
from .ports import Clock, KeyStore, RandomOrg, Site

DRAW_REQUESTS, DRAW_BITS = 2, 100
"""A draw and a second one after a burnt ticket; three numbers of a million take 60 bits (random-org.md 4.2)."""

FREE_REQUESTS, FREE_BITS = 1_000, 250_000
"""A free developer key has no more than this a day (random-org.md 4.2); its results are no draws."""

CLOCK_SKEW = timedelta(minutes=2)
"""More is told, not refused (random-org.md 7)."""

_KEY = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII)

Connect = Callable[[str], RandomOrg]
"""random.org under an API key."""


@dataclass(frozen=True)
class KeyTest:
    """What getUsage tells of a key; the licence itself stands only in signed results (random-org.md 1.3).

    `free`: its allowance is a free developer key's, whose results no draw may use. `enough`: for a draw today.
    """

    usage: Usage
    free: bool
    enough: bool


class Look(StrEnum):
    """What the pre-flight looks at; names of its sentences on the screen."""

    KEY = "key"
    CERTIFICATE = "certificate"
    TICKET_PAGE = "ticket_page"
    CLOCK = "clock"


@dataclass(frozen=True)
class Looked:
    """One look: whether it is well, what was found, and the error where there was one."""

    look: Look
    ok: bool
    found: str
    error: KnownError | None = None


class Connecting:
    """Sets, tests and forgets the key of the draws of record; it counts from the next start on."""

    def __init__(self, keys: KeyStore, connect: Connect) -> None:
        self._keys = keys
        self._connect = connect

    @property
    def place(self) -> KeyPlace | None:
        """Where the key is kept; None while there is none."""
        return self._keys.place

    def set_key(self, text: str) -> tuple[KeyTest, KeyPlace]:
        """Tests the key and keeps it when random.org knows it.

        Raises KnownError `key_form`, `key_locked`; NoAnswer, ServiceRefused: then nothing is kept.
        """
        key = text.strip().lower()
        if not _KEY.fullmatch(key):
            raise KnownError("key_form")
        tested = _test(self._connect(key))
        return tested, self._keys.write(key)

    def test_key(self) -> KeyTest:
        """Tests the key that is kept. Raises NotAllowed `no_key`, NoAnswer, ServiceRefused."""
        key = self._keys.read()
        if key is None:
            raise NotAllowed("no_key")
        return _test(self._connect(key))

    def forget_key(self) -> None:
        """Takes the key out of the settings."""
        self._keys.forget()


class Preflight:
    """Looks at random.org on the day, without asking for anything random; in a rehearsal at the stand-in."""

    def __init__(self, random_org: RandomOrg, site: Site, rehearsal: bool, clock: Clock) -> None:
        self._random_org = random_org
        self._site = site
        self._rehearsal = rehearsal
        self._clock = clock

    def look(self) -> tuple[Looked, ...]:
        """The pre-flight of the day; every look is made, whatever the others found."""
        return tuple(self._looks())

    def _looks(self) -> Iterator[Looked]:
        yield _looked(Look.KEY, self._look_at_key)
        yield _looked(Look.CERTIFICATE, self._site.key_digest)
        yield _looked(Look.TICKET_PAGE, self._look_at_page)
        yield _looked(Look.CLOCK, self._look_at_clock)

    def _look_at_key(self) -> tuple[str, bool]:
        tested = _test(self._random_org)
        usage = tested.usage
        ok = tested.enough and (self._rehearsal or not tested.free)
        return f"{usage.status}, {usage.requests_left}, {usage.bits_left}", ok

    def _look_at_page(self) -> tuple[str, bool]:
        self._site.show_ticket_page()
        return "200", True

    def _look_at_clock(self) -> tuple[str, bool]:
        here, there = self._clock(), self._site.time()
        return f"{_seconds(here, there)} s", abs(here - there) <= CLOCK_SKEW


def _test(random_org: RandomOrg) -> KeyTest:
    usage = random_org.usage()
    free = usage.requests_left <= FREE_REQUESTS and usage.bits_left <= FREE_BITS
    enough = usage.requests_left >= DRAW_REQUESTS and usage.bits_left >= DRAW_BITS
    return KeyTest(usage, free, enough and usage.status == "running")


def _looked(look: Look, find: Callable[[], tuple[str, bool]]) -> Looked:
    try:
        found, ok = find()
    except (NoAnswer, NotAllowed, ServiceRefused) as error:
        return Looked(look, False, "", error)
    return Looked(look, ok, found)


def _seconds(here: datetime, there: datetime) -> int:
    return round((here - there).total_seconds())
