"""Freezing the list: numbers, masks, digests and the fingerprint, in one transaction with its journal entry."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from ..domain.calendar import Period
from ..domain.campaign import Campaign, Texts
from ..domain.canonical import sha256
from ..domain.ceremony import BASE
from ..domain.errors import Doubt, NotAllowed
from ..domain.frozen import SALT_BYTES, ListFrozen, ListHeader, fingerprint, freeze, list_text
from ..domain.identity import WarningCode
from ..domain.incident import Incident, IncidentKind
from ..domain.report import Declared, ImportReport
from ..domain.ticket import draw_id
from .ports import Clock, Randomness
from .steps import Step, demand
from .store_port import Reading, Store, Writing


class Freezing:
    """Closes the list of a period; after it the store itself refuses to change those rows."""

    def __init__(self, store: Store, campaign: Campaign, hashed_key: str, clock: Clock, randomness: Randomness) -> None:
        self._store = store
        self._campaign = campaign
        self._hashed_key = hashed_key
        self._clock = clock
        self._randomness = randomness

    def run(self, period: Period, reason: Texts | None = None) -> ListFrozen:
        """Freezes the list that the commission approved; `reason` where billing's own figures differ (design.md 5).

        Raises NotAllowed `unprintable_rows` while a name holds a letter that paper can't print, `declared_differs`.
        """
        with _uncollected(), self._store.writing() as work:
            meeting = work.meeting(period)
            demand(meeting, Step.FREEZE)
            report = meeting.imported.report if meeting.imported else ""
            listed = work.list_report(report)
            _refuse_unprintable(listed)
            self._note_differing(work, period, listed, reason)
            terms = self._campaign.terms_on(self._clock().date())
            rules = work.keep_rules(self._campaign.rules.text(self._campaign.id, period, terms, self._hashed_key))
            salts = self._randomness(SALT_BYTES * listed.admitted)
            header = ListHeader(self._campaign.id, period, rules, report, listed.admitted)
            blocks = list(freeze(work.participants(report), salts))
            frozen = fingerprint(list_text(header, blocks))
            work.freeze(frozen, period, report, salts, blocks)
            before = meeting.last(ListFrozen)
            replaced = before.list if before else None
            fact = ListFrozen(str(period), terms.isoformat(), rules, report, listed.admitted, frozen, replaced)
            work.note(fact, period)
            work.commit()
        return fact

    def _note_differing(self, work: Writing, period: Period, listed: ImportReport, reason: Texts | None) -> None:
        """A file that differs from what billing said of it is an incident, with the reason to take it all the same."""
        differing = [source for source in listed.sources if source.declared is Declared.DIFFERS]
        if differing and not (reason and reason.kk.strip() and reason.ru.strip()):
            raise NotAllowed("declared_differs", file=differing[0].name)
        draw = draw_id(self._campaign.id, period, BASE)
        for source in differing:
            fact = Incident(draw, 0, IncidentKind.DECLARED_DIFFERS, self._clock(), source.sha256, reason)
            work.note(fact, period)


@contextmanager
def _uncollected() -> Iterator[None]:
    """A million people pass by, none of them in a cycle: to look for cycles among them takes a sixth of the time."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def check_frozen(look: Reading, campaign: str, period: Period, frozen: ListFrozen) -> None:
    """Recomputes the fingerprint from the stored lines. Raises Doubt `list_changed`."""
    header = ListHeader(campaign, period, frozen.rules, frozen.report, frozen.participants)
    if fingerprint(list_text(header, look.frozen_blocks(frozen.list))) != frozen.list:
        raise Doubt("list_changed", fingerprint=frozen.list)
    if sha256(look.rules(frozen.rules)) != frozen.rules:
        raise Doubt("list_changed", fingerprint=frozen.list)


def _refuse_unprintable(report: ImportReport) -> None:
    stuck = [row for row in report.warned if row.code is WarningCode.UNPRINTABLE_LETTERS]
    if stuck:
        raise NotAllowed("unprintable_rows", rows=len(stuck), first=stuck[0].place.row)
