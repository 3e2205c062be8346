"""A page as it will be with what is being set: made-up facts, the words that were just typed, a rehearsal's mark."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from ..domain.act import Act, ActForm, Awardee, Consents, Handover
from ..domain.appointed import Appointed
from ..domain.calendar import Period, local
from ..domain.campaign import Campaign, Texts
from ..domain.canonical import sha256
from ..domain.commission import AgendaItem, CommissionSeated, VoteTaken, unanimous
from ..domain.outcome import ROLES
from ..domain.protocol import DocumentKind, DrawFacts, DrawnPerson, ListFacts, NumberSaidBy, Printable, Protocol
from ..domain.report import Declared
from .ports import Press
from .protocol_facts import last_day

_NAMES = ("Үлгіұлы Жанәділ", "Үлгіқызы Перизат", "Образцов Мұхтар")
_NUMBERS = (177, 350, 22)
_READ, _EXCLUDED = 400, 15
_LIST, _HEAD = sha256("a list for looking at"), sha256("a journal for looking at")


class Previewing:
    """Nothing is noted or kept; each paper is marked as a rehearsal's, so that no one takes it for a real one."""

    def __init__(self, campaign: Campaign, press: Callable[[], Press]) -> None:
        """`press` is asked for each page: it prints by the wording that is in the data folder at that moment."""
        self._campaign = campaign
        self._press = press

    def page(self, appointed: Appointed, kind: DocumentKind, language: str) -> bytes:
        """The protocol or the act as PDF, for a commission that `check_appointed` lets pass.

        Raises KnownError `unprintable`, `wording_unreadable`, `wording_key`.
        """
        facts: Printable = self._act(appointed) if kind is DocumentKind.ACT else self._protocol(appointed)
        return self._press().paper(facts, language)

    @property
    def _period(self) -> Period:
        return self._campaign.plan[0].period

    @property
    def _held_at(self) -> datetime:
        """The afternoon of the last day that the terms allow."""
        day = self._period.deadline
        return datetime(day.year, day.month, day.day, 10, 0, tzinfo=UTC)

    def _protocol(self, appointed: Appointed) -> Protocol:
        commission, held, campaign = appointed.commission, self._held_at, self._campaign
        present = tuple(member.id for member in commission.members)
        period = str(self._period)
        seated = CommissionSeated(period, commission, present, appointed.operator, appointed.venue, (), held)
        votes = unanimous(seated.seats)
        return Protocol(
            number=1,
            day=local(held).date(),
            period=period,
            terms=campaign.terms_on(local(held).date()),
            organiser=appointed.organiser,
            prize=campaign.prize,
            seated=seated,
            ended_at=held + timedelta(minutes=52),
            list=ListFacts(_READ, _EXCLUDED, _READ - _EXCLUDED, _LIST, held + timedelta(minutes=2), Declared.MATCH),
            list_vote=VoteTaken(period, AgendaItem.LIST, _LIST, votes),
            draw=self._draw(appointed),
            drawn=tuple(
                DrawnPerson(role, number, name, "•" * 8 + str(number).zfill(4))
                for role, number, name in zip(ROLES, _NUMBERS, _NAMES, strict=True)
            ),
            window_end=last_day(held, campaign),
            result_vote=VoteTaken(period, AgendaItem.RESULT, _LIST, votes),
            late_reason=None,
            incidents=(),
            list_sheets=9,
            random_sheets=1,
            replaced=None,
            journal=_HEAD,
            rehearsal=True,
        )

    def _draw(self, appointed: Appointed) -> DrawFacts:
        speak = [member.name for member in appointed.commission.members if member.id != appointed.operator]
        return DrawFacts(
            ticket=sha256("a ticket for looking at")[:16],
            attempts=1,
            room=tuple(NumberSaidBy(name, 417 + 97 * place) for place, name in enumerate(speak[:6])),
            pressed_by=speak[0],
            witness_before=speak[-1],
            witness_after=speak[-1],
            numbers=_NUMBERS,
            serial=2,
            previous=1,
            completed_at=self._held_at + timedelta(minutes=12),
        )

    def _act(self, appointed: Appointed) -> Act:
        campaign, terms, nothing = self._campaign, appointed.act, Texts("", "")
        held = local(self._held_at).date()
        return Act(
            number=1,
            day=held + timedelta(days=10),
            period=str(self._period),
            protocol_number=1,
            protocol_day=held,
            terms=campaign.terms_on(held),
            organiser=appointed.organiser,
            prize=campaign.prize,
            awardee=Awardee(_NAMES[0], "", nothing, "", ""),
            certificate="",
            certificate_valid=nothing,
            handover=Handover.IN_PERSON,
            form=ActForm.PAPER,
            consents=Consents(),
            consent_term=terms.consent_term,
            tax_line=terms.tax_line,
            prevailing=terms.prevailing,
            proxy=None,
            confirmed=None,
            fingerprint=_LIST,
            journal=_HEAD,
            rehearsal=True,
        )
