"""Small fakes for the ports of the workflow, and values that many tests need."""

import itertools
from datetime import UTC, date, datetime, timedelta

from kasipker_desktop.domain.calendar import Period
from kasipker_desktop.domain.errors import NoAnswer, ServiceRefused
from kasipker_desktop.domain.numbers import KeyRole, SignedNumbers
from kasipker_desktop.domain.report import Admitted, ImportReport, SourceFile
from kasipker_desktop.domain.ticket import Ticket
from kasipker_desktop.workflow.ports import TicketAnswer

FEBRUARY = Period(2024, 2)
KEY = "organiser's key, hashed"
IINS = ("850214390015", "900630490607", "011201590015", "040229690802", "850214390609")


class FakeClock:
    """A clock that steps a second each time it is read."""

    def __init__(self, start=datetime(2024, 3, 14, 10, 0, tzinfo=UTC)):
        self._next = start

    def __call__(self):
        now, self._next = self._next, self._next + timedelta(seconds=1)
        return now


class FakeRandomness:
    """Bytes that differ from call to call and are the same in every run."""

    def __init__(self):
        self._counter = itertools.count(1)

    def __call__(self, size):
        return (next(self._counter).to_bytes(8, "big") * (size // 8 + 1))[:size]


class FakeJudge:
    """Admits the given number of people, whatever the files."""

    def __init__(self, people=5, warned=()):
        self._people = people
        self._warned = warned

    def __call__(self, files, judging, admit):
        admit(
            [
                Admitted(1, 1, number + 1, IINS[number - 1], f"Ахметов Нұрлан {number}", date(2024, 2, 9))
                for number in range(1, self._people + 1)
            ]
        )
        source = SourceFile("list.xlsx", "ab" * 32, 1000, self._people, "xlsx", None)
        return ImportReport(str(judging.period), (source,), self._people, (), tuple(self._warned))


class FakeRandomOrg:
    """random.org in memory: tickets, one result per ticket, and the troubles a test orders.

    `trouble` holds the names of things to go wrong, once each: `create-lost` (made, answer lost), `draw-before`
    (lost before it was computed), `draw-after` (computed, answer lost), `ticket-silent` (getTicket fails).
    """

    hashed_key = KEY

    def __init__(self, numbers=(2, 4, 1), trouble=()):
        self.numbers = numbers
        self.trouble = list(trouble)
        self.results = {}
        self.tickets = []
        self.sent = []

    def _goes_wrong(self, name):
        if name in self.trouble:
            self.trouble.remove(name)
            return True
        return False

    def unused_tickets(self):
        return tuple(ticket for ticket in self.tickets if ticket not in self.results)

    def create_ticket(self):
        ticket = f"{len(self.tickets) + 1:016x}"
        self.tickets.append(ticket)
        if self._goes_wrong("create-lost"):
            raise NoAnswer("no_answer")
        return ticket

    def get_ticket(self, ticket_id):
        if self._goes_wrong("ticket-silent"):
            raise NoAnswer("no_answer")
        made = datetime(2024, 3, 14, 9, 59, tzinfo=UTC)
        request = self.results.get(ticket_id)
        used = made + timedelta(minutes=9) if request else None
        ticket = Ticket(ticket_id, KEY, True, made, made + timedelta(days=30), used, 7 if request else None, None, None)
        return TicketAnswer(ticket, request.text().encode() if request else ticket_id.encode())

    def draw(self, request):
        self.sent.append(request)
        if self._goes_wrong("draw-before"):
            raise NoAnswer("no_answer")
        if request.ticket in self.results:
            raise ServiceRefused("random_org_422", 422)
        self.results[request.ticket] = request
        if self._goes_wrong("draw-after"):
            raise NoAnswer("no_answer")
        return request.text().encode()


class FakeReferee:
    """Believes every body that holds the noted request."""

    def __init__(self, numbers=(2, 4, 1)):
        self._numbers = numbers

    def judge_draw(self, body, request):
        assert body == request.text().encode()
        done = datetime(2024, 3, 14, 10, 8, tzinfo=UTC)
        return SignedNumbers(
            self._numbers, 7, done, request.ticket, None, "developer", KeyRole.REHEARSAL, "cd" * 32, "ef" * 32
        )

    judge_ticket = judge_draw


class FakePress:
    """Prints the facts' digest."""

    def protocol(self, facts, language):
        return f"{language} {facts.digest()}".encode()

    act = protocol

    def wording_digest(self, language):
        return language * 32
