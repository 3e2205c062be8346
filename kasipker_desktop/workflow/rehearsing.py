"""The whole job without a window: every step taken with a sample commission, from where the store stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..domain.calendar import Period, local
from ..domain.canonical import sha256
from ..domain.commission import AgendaItem, CommissionSeated, unanimous
from ..domain.decisions import Decisions
from ..domain.delivery import RowConfirmed
from ..domain.errors import Doubt, KnownError, NoAnswer, NotAllowed, ServiceRefused
from ..domain.meeting import Meeting
from ..domain.numbers import RoomNumber
from ..domain.path import paths
from .annexing import Annexing
from .answering import Answering
from .appointing import Appointing
from .archiving import Archiving, Exported
from .awarding import Awarding
from .browsing import Browsing
from .connecting import Connecting, Preflight
from .deciding import Deciding
from .delivering import Delivering
from .drawing import Drawing, who_speaks
from .forfeiting import Forfeiting
from .freezing import Freezing
from .importing import Importing
from .keeping import Keeping
from .naming import Naming
from .ports import Clock
from .previewing import Previewing
from .publishing import Publishing
from .readmitting import Readmitting
from .replacing import Replacing
from .rewording import Rewording
from .scanning import Scanning
from .searching import Searching
from .seating import Seating
from .sheets import Sheets
from .signing import Signing
from .signing_in import SigningIn
from .steps import Step, step_of
from .store_port import Store
from .verifying import Verifying

NO_SUCH_TICKET = 420
"""random.org's word for a ticket that it does not know (any more)."""

TRIES = 4
"""How often a rehearsal asks again after a lost answer before it leaves the meeting adjourned."""


@dataclass(frozen=True)
class UseCases:
    """The use cases of a meeting."""

    importing: Importing
    browsing: Browsing
    naming: Naming
    readmitting: Readmitting
    sheets: Sheets
    seating: Seating
    freezing: Freezing
    drawing: Drawing
    deciding: Deciding
    forfeiting: Forfeiting
    delivering: Delivering
    publishing: Publishing
    keeping: Keeping
    answering: Answering
    signing: Signing
    replacing: Replacing
    awarding: Awarding
    archiving: Archiving
    verifying: Verifying
    searching: Searching
    connecting: Connecting
    preflight: Preflight
    annexing: Annexing
    scanning: Scanning
    appointing: Appointing
    previewing: Previewing
    rewording: Rewording
    signing_in: SigningIn


@dataclass(frozen=True)
class Person:
    """A drawn row by number and name."""

    number: int
    name: str


@dataclass(frozen=True)
class Rehearsed:
    """What a rehearsal came to (design.md 11)."""

    fingerprint: str
    numbers: tuple[int, ...]
    winner: Person | None
    reserves: tuple[Person, ...]
    exported: Exported


class Rehearsal:
    """Takes a meeting from the step it is at to its documents; killed anywhere, it goes on when run again."""

    def __init__(self, store: Store, use: UseCases, decisions: Decisions, clock: Clock) -> None:
        self._store = store
        self._use = use
        self._decisions = decisions
        self._clock = clock

    def run(self, files: Sequence[Path], period: Period, folder: Path) -> Rehearsed:
        """The whole job. Raises Refusal for the list, NoAnswer when random.org stays silent."""
        self._check_same_list(files, period)
        if self._meeting(period).adjourned:
            self._use.deciding.resume(period)
        actions = self._actions(files, period)
        while (step := step_of(self._meeting(period))) is not Step.DONE:
            actions[step]()
        return self._result(period, self._use.archiving.export(period, folder))

    def _actions(self, files: Sequence[Path], period: Period) -> dict[Step, Callable[[], object]]:
        use, decided = self._use, self._decisions
        return {
            Step.LIST: lambda: use.importing.run(files, period, decided.commission),
            Step.COMMISSION: lambda: use.seating.seat(period, self._seated(period)),
            Step.LIST_VOTE: lambda: self._vote(period, AgendaItem.LIST),
            Step.FREEZE: lambda: use.freezing.run(period),
            Step.TICKET: lambda: self._patiently(lambda: use.drawing.ask_ticket(period)),
            Step.NUMBERS: lambda: use.drawing.say_numbers(period, self._say(period)),
            Step.PRESS: lambda: self._press(period),
            Step.ANSWER: lambda: self._answer(period, first=False),
            Step.RESULT_VOTE: lambda: self._vote_on_result(period),
            Step.PROTOCOL: lambda: self._fix_protocol(period),
            Step.SIGNATURES: lambda: self._sign(period),
            Step.ACT: lambda: self._make_act(period),
        }

    def _meeting(self, period: Period) -> Meeting:
        with self._store.reading() as look:
            return look.meeting(period)

    def _check_same_list(self, files: Sequence[Path], period: Period) -> None:
        """A store that holds a rehearsal of other files answers nothing for these."""
        with self._store.reading() as look:
            imported = look.meeting(period).imported
            if imported is None:
                return
            known = [source.sha256 for source in look.list_report(imported.report).sources]
        if [sha256(file.read_bytes()) for file in files if file.is_file()] != known:
            raise NotAllowed("other_list", period=str(period))

    def _seated(self, period: Period) -> CommissionSeated:
        return self._decisions.seated(period, self._clock())

    def _seats(self, period: Period) -> CommissionSeated:
        seated = self._meeting(period).seated
        if seated is None:
            raise NotAllowed("not_seated")
        return seated

    def _vote(self, period: Period, item: AgendaItem) -> None:
        self._use.seating.vote(period, item, unanimous(self._seats(period).seats))

    def _say(self, period: Period) -> list[RoomNumber]:
        """The sample commission's numbers: for one ticket always the same, as people remember what they said."""
        ticket = self._meeting(period).ticket
        voices = who_speaks(self._seats(period))
        said = [f"{ticket.ticket if ticket else ''} {place} {member}" for place, member in enumerate(voices)]
        return [
            RoomNumber(member, 100 + int(sha256(words), 16) % 900) for member, words in zip(voices, said, strict=True)
        ]

    def _press(self, period: Period) -> None:
        frozen = self._meeting(period).frozen
        if frozen is not None and frozen.participants < 2:
            self._use.drawing.decide_without_chance(period)
            return
        self._use.drawing.press(period, self._beside_operator(period))
        self._answer(period, first=True)

    def _answer(self, period: Period, first: bool) -> None:
        """Asks for the result; where the ticket gave another, or its time is over, the sample commission decides."""
        answering, deciding, words = self._use.answering, self._use.deciding, self._decisions.incident
        try:
            self._patiently(lambda: answering.run(period, first), lambda: answering.run(period))
        except Doubt:
            if not self._decide(period):
                raise
        except ServiceRefused as refused:
            if refused.number != NO_SUCH_TICKET:
                raise
            deciding.expire(period, words)

    def _decide(self, period: Period) -> bool:
        """Whether the ticket gave another result, and was decided on: the sample commission knows what it said."""
        deciding, words = self._use.deciding, self._decisions.incident
        try:
            carried = deciding.carried(period)
        except KnownError:  # forged, or no answer of our ticket: nothing to decide, the alarm stands
            return False
        said = "-".join(str(number.number) for number in self._say(period))
        decide = deciding.adopt if carried and carried.room == said else deciding.burn
        decide(period, words)
        return True

    def _fix_protocol(self, period: Period) -> None:
        if self._meeting(period).unexplained:
            self._use.deciding.explain_gap(period, self._decisions.incident)
        self._use.signing.fix_protocol(period, self._decisions.late_reason)

    def _vote_on_result(self, period: Period) -> None:
        meeting = self._meeting(period)
        if meeting.done and meeting.ticket_after is None:
            self._patiently(lambda: self._use.drawing.see_ticket_after(period))
        self._vote(period, AgendaItem.RESULT)

    def _sign(self, period: Period) -> None:
        self._use.annexing.fix(period)
        meeting = self._meeting(period)
        signed = {given.member for given in meeting.signatures}
        for member in self._seats(period).seats:
            if member.id not in signed:
                self._use.signing.sign_by_hand(period, member.id)

    def _make_act(self, period: Period) -> None:
        """The drawn row is confirmed first; killed between the two, only the act is left to make."""
        meeting = self._meeting(period)
        if paths(meeting)[-1].last(RowConfirmed) is None:
            today = local(self._clock()).date()
            self._use.delivering.confirm_row(period, self._decisions.billing, today, self._beside_operator(period))
        self._use.awarding.make_act(period)

    def _beside_operator(self, period: Period) -> str:
        """A member who does what the operator must not."""
        seated = self._seats(period)
        return next(member.id for member in seated.seats if member.id != seated.operator)

    def _patiently(self, ask: Callable[[], object], again: Callable[[], object] | None = None) -> None:
        """Asks, and asks again after a lost answer; the last silence is raised."""
        for _ in range(TRIES - 1):
            try:
                ask()
            except NoAnswer:
                ask = again or ask
            else:
                return
        ask()

    def _result(self, period: Period, exported: Exported) -> Rehearsed:
        with self._store.reading() as look:
            meeting = look.meeting(period)
            frozen, numbers = meeting.frozen, meeting.numbers or ()
            if frozen is None:
                raise KnownError("not_frozen")
            names = [look.participant(frozen.list, number).name for number in numbers]
        people = [Person(number, name) for number, name in zip(numbers, names, strict=True)]
        return Rehearsed(frozen.list, numbers, people[0] if people else None, tuple(people[1:]), exported)
