"""Small fakes for the ports of the workflow, and values that many tests need."""

import itertools
from datetime import UTC, date, datetime, timedelta

from kasipker_desktop.domain.calendar import Period
from kasipker_desktop.domain.canonical import dump, pack, parse, read_moment, unpack
from kasipker_desktop.domain.errors import Doubt, NoAnswer, ServiceRefused
from kasipker_desktop.domain.keys import KeyPlace, KeyRole
from kasipker_desktop.domain.numbers import UNKNOWN_KEY, Carried, SignedNumbers
from kasipker_desktop.domain.report import Admitted, ImportReport, SourceFile
from kasipker_desktop.domain.ticket import DrawRequest, Ticket, TicketAnswer, Usage

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


class FakeAppointed:
    """The commission that was set, in memory."""

    def __init__(self, appointed=None):
        self.appointed = appointed

    def read(self):
        return self.appointed

    def write(self, appointed):
        self.appointed = appointed


class FakeRandomOrg:
    """random.org in memory: tickets, one result per ticket, and the troubles a test orders.

    `trouble` holds the names of things to go wrong, once each: `create-lost` (made, answer lost), `draw-before`
    (lost before it was computed), `draw-after` (computed, answer lost), `ticket-silent` (getTicket fails).
    `now` is the server's own clock; `serial` the number of the next result.
    """

    def __init__(self, numbers=(2, 4, 1), trouble=(), now=datetime(2024, 3, 14, 9, 59, tzinfo=UTC)):
        self.numbers = numbers
        self.now = now
        self.hashed_key = KEY
        self.serial = 7
        self.serials = {}
        self.made = {}
        self.vouches = True
        self.state = Usage("running", 9_000_000, 29_999, 1_000, 1)
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
        self.made[ticket] = (self.hashed_key, self.now)
        if self._goes_wrong("create-lost"):
            raise NoAnswer("no_answer")
        return ticket

    def get_ticket(self, ticket_id):
        if self._goes_wrong("ticket-silent"):
            raise NoAnswer("no_answer")
        key, made = self.made[ticket_id]
        request = self.results.get(ticket_id)
        used = made + timedelta(minutes=9) if request else None
        serial = self.serials.get(ticket_id)
        ticket = Ticket(ticket_id, key, True, made, made + timedelta(days=30), used, serial, None, None)
        return TicketAnswer(ticket, self.body(request) if request else ticket_id.encode(), self.now)

    def draw(self, request):
        self.sent.append(request)
        if self._goes_wrong("draw-before"):
            raise NoAnswer("no_answer")
        if request.ticket in self.results:
            raise ServiceRefused("random_org_422", 422)
        self.results[request.ticket] = request
        self.serials[request.ticket], self.serial = self.serial, self.serial + 1
        if self._goes_wrong("draw-after"):
            raise NoAnswer("no_answer")
        return self.body(request)

    def body(self, request):
        """A result, as `FakeReferee` reads it: serial, numbers, time, and the request that was answered."""
        made = self.made[request.ticket][1] + timedelta(minutes=9)
        numbers = self.numbers[: request.count]
        return dump([self.serials[request.ticket], numbers, pack(made), pack(request)]).encode()

    def verify_signature(self, random, signature):
        return self.vouches

    def usage(self):
        if self._goes_wrong("usage-silent"):
            raise NoAnswer("no_answer")
        return self.state


class FakeReferee:
    """Believes every body of `FakeRandomOrg` that answers the noted request; `knows_key` False: only when confirmed."""

    def __init__(self, knows_key=True):
        self._knows_key = knows_key

    def judge_draw(self, body, request, confirmed=False):
        if not (self._knows_key or confirmed):
            raise Doubt("key_unknown")
        if self._answered(body) != request:
            raise Doubt("reply_differs", field="userData")
        return self._numbers(body)

    judge_ticket = judge_draw

    def signed_part(self, body, in_ticket):
        return body, "signature"

    def carried(self, body, ticket):
        told = self._answered(body)
        given = (told.draw, told.attempt, told.participants, told.list, told.journal, told.room)
        return Carried(*given, self._numbers(body))

    def _answered(self, body):
        return unpack(DrawRequest, parse(body.decode())[3])

    def _numbers(self, body):
        serial, numbers, at, request = parse(body.decode())
        key = "cd" * 32 if self._knows_key else UNKNOWN_KEY
        given = (serial, read_moment(at), request["ticket"], None, "developer", KeyRole.REHEARSAL, key, "ef" * 32)
        return SignedNumbers(tuple(numbers), *given)


def believing(hashed_key):
    """The referee of every key."""
    return FakeReferee()


class FakeKeys:
    """A key store in memory."""

    def __init__(self, key=None):
        self.key = key

    @property
    def place(self):
        return KeyPlace.SYSTEM if self.key else None

    def read(self):
        return self.key

    def write(self, key):
        self.key = key
        return KeyPlace.SYSTEM

    def forget(self):
        self.key = None


class FakeSite:
    """random.org outside its API; `silent` ones don't answer."""

    def __init__(self, now, known=True, silent=False):
        self._now = now
        self._known = known
        self._silent = silent

    def key_digest(self):
        return "aa" * 32, self._known

    def show_ticket_page(self):
        if self._silent:
            raise NoAnswer("no_answer")

    def time(self):
        return self._now


class FakePress:
    """Prints the facts' digest, and reads the rows of a table twice as the real one does."""

    def paper(self, facts, language, drawn=None, superseded=False):
        members = " ".join(sorted(drawn or ()))
        return f"{language} {facts.digest()} {members} {'superseded' if superseded else ''}".rstrip().encode()

    def list(self, facts, rows, language):
        return f"{language} {facts.digest()} {len(list(rows()))} {len(list(rows()))}".encode()

    report = list

    def notice(self, facts, language):
        return {"html": facts.digest().encode(), "txt": language.encode()}

    def list_sheets(self, facts, names):
        return len(list(names)) // 40 + 1

    def wording_digest(self, language):
        return language * 32
