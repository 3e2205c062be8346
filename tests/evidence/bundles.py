"""Real rehearsal bundles out of domain values: whatever a dishonest owner of the laptop could do is a field to set."""

import base64
import functools
import json
import zipfile
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from kasipker_desktop import paths
from kasipker_desktop.domain.award import ForfeitReason, PrizeForfeited, Succession
from kasipker_desktop.domain.calendar import Period
from kasipker_desktop.domain.campaign import Rules, Texts
from kasipker_desktop.domain.canonical import dump, sha256
from kasipker_desktop.domain.commission import (
    AgendaItem,
    Commission,
    CommissionSeated,
    Member,
    Role,
    VoteTaken,
    unanimous,
)
from kasipker_desktop.domain.frozen import ListFrozen, ListHeader, fingerprint, freeze, list_text, private_texts
from kasipker_desktop.domain.identity import RowCode
from kasipker_desktop.domain.journal import GENESIS, JournalLine, fact_line
from kasipker_desktop.domain.numbers import NumbersSaid, RoomNumber, speakers
from kasipker_desktop.domain.outcome import DrawDone, NotHeld, ReplyKept, WinnerWithoutDraw, draw_size
from kasipker_desktop.domain.people import Participant
from kasipker_desktop.domain.protocol import (
    DocumentFixed,
    DocumentKind,
    SignatureGiven,
    SignatureManner,
    file_name,
)
from kasipker_desktop.domain.report import Excluded, ImportReport, ListImported, RowPlace, SourceFile
from kasipker_desktop.domain.ticket import DrawRequest, RequestNoted, TicketAsked, TicketMade, TicketSeen
from kasipker_desktop.evidence.source import DrawEvidence, DrawnRow, EvidenceSource, RecordLine, VoidTicket
from kasipker_desktop.randomorg.signature import KNOWN_KEYS
from kasipker_desktop.randomorg.standin import REHEARSAL_HASHED_KEY

CAMPAIGN, FEBRUARY, DRAW = "kasipker-2024", Period(2024, 2), "kasipker-2024/2024-02/1"
START = datetime(2024, 3, 14, 10, 0, tzinfo=UTC)
ORGANISER = "oT3AdLMVZKajz0pgW/8Z+t5sGZkqQSOnAi1aB8Li0tXgWf8LolrgdQ1wn9sKx1ehxhUZmhwUIpAtM8QeRbn51Q=="
"""A hashed API key that is not the stand-in's."""
TICKET, NEXT_TICKET = "d5b8f6e2a1c94077", "1c94077d5b8f6e2a"
FACTS_DIGEST = sha256("the protocol's facts")
PEOPLE = (
    Participant("850214390015", "Ахметов Нұрлан Серікұлы", date(2024, 2, 14)),
    Participant("900630490607", "ИП «Іңкәрбеков и партнёры»", date(2024, 2, 29)),
    Participant("011201590015", "Ли", date(2024, 2, 1)),
    Participant("040229690802", "О Чжон <b>&amp;</b>", date(2024, 2, 5)),
)
SEATED = CommissionSeated(
    str(FEBRUARY),
    Commission(
        Texts("№ 1 бұйрық", "приказ № 1"),
        tuple(
            Member(name, f"Мүше {name}", role, Texts("маман", "специалист"))
            for name, role in (
                ("chair", Role.CHAIR),
                ("secretary", Role.SECRETARY),
                ("a", Role.MEMBER),
                ("b", Role.MEMBER),
            )
        ),
    ),
    ("chair", "secretary", "a", "b"),
    "secretary",
    Texts("Астана", "Астана"),
    (),
    START,
)


REDRAW, REDRAW_TICKET = f"{DRAW[:-1]}2", "aa00bb11cc22dd33"


@dataclass
class Again:
    """A redraw; the defaults are an honest one between two reserves, for a winner who declined."""

    data: tuple[int, ...] = (1,)
    reason: ForfeitReason = ForfeitReason.DECLINED
    opened: dict = field(default_factory=dict)  # members of the forfeiture that differ
    random: dict = field(default_factory=dict)
    user: dict = field(default_factory=dict)
    done: dict = field(default_factory=dict)  # members of the fact of the draw that differ
    after: timedelta = timedelta(days=20)  # from the base draw to this one
    voters: int = 4
    by_order: tuple = ()  # what is noted in place of a draw


@dataclass
class Scene:
    """A meeting; the defaults are an honest rehearsal of four participants."""

    people: tuple[Participant, ...] = PEOPLE
    key: str = REHEARSAL_HASHED_KEY
    data: tuple[int, ...] | None = None
    said: tuple[int, ...] = (417, 902, 135)
    random: dict = field(default_factory=dict)  # members of random that differ
    user: dict = field(default_factory=dict)  # members of userData that differ
    ticket: dict = field(default_factory=dict)  # members of the getTicket body before the draw that differ
    after: dict = field(default_factory=dict)  # the same of the one after
    obtained_by: str = "draw"
    pressed_by: str = "chair"
    seated: CommissionSeated = SEATED
    list_votes: int = 4
    early_request: bool = False  # the request signed names a head before ticket and numbers
    late: tuple = ()  # facts noted after the draw's request
    first: tuple = ()  # facts noted before everything
    void: tuple = ()  # bodies of earlier tickets
    with_papers: bool = True
    again: Again | None = None
    report_admitted: int | None = None
    facts_of_draw_done: dict = field(default_factory=dict)
    lines: list = field(default_factory=list)

    def note(self, fact):
        n = len(self.lines) + 1
        prev = self.lines[-1].line.digest() if self.lines else GENESIS
        text = fact_line(fact, sha256(f"salt {n}")[:32])
        at = (START + timedelta(seconds=n)).strftime("%Y-%m-%dT%H:%M:%SZ")
        self.lines.append(RecordLine(JournalLine(n, at, fact.KIND, sha256(text), prev), text))

    @property
    def head(self):
        return self.lines[-1].line.digest() if self.lines else GENESIS

    def source(self):
        """Everything in the order of a meeting."""
        for fact in self.first:
            self.note(fact)
        self._make_list()
        draws = self._hold() if len(self.people) > 1 else self._decide()
        for fact in self.late:
            self.note(fact)
        self.note(VoteTaken(str(FEBRUARY), AgendaItem.RESULT, self.fingerprint, unanimous(self.seated.seats)))
        documents = self._papers() if self.with_papers else ()
        draws += self._redraw(self.again) if self.again else ()
        return EvidenceSource(
            campaign=CAMPAIGN,
            period=str(FEBRUARY),
            number=1,
            program="0.1.0",
            rules=self.rules,
            report=self.report.text(),
            list_text=lambda: list_text(self.header, self.blocks),
            participants=lambda: (f"{row.mask}\t{text}\n" for row, text in zip(self.rows, self.texts, strict=True)),
            record=tuple(self.lines),
            drawn=tuple(self._drawn(number) for number in self.numbers if 1 <= number <= len(self.people)),
            draws=draws,
            documents=documents,
        )

    def _make_list(self):
        self.rules = Rules().text(CAMPAIGN, FEBRUARY, date(2024, 1, 1), self.key)
        salts = b"".join(bytes.fromhex(sha256(f"salt of {n}")[:32]) for n in range(1, len(self.people) + 1))
        self.blocks = list(freeze(self.people, salts))
        self.rows = [row for block in self.blocks for row in block.rows()]
        self.texts = private_texts(1, self.people, salts)
        excluded = (Excluded(RowPlace(1, 1, "Парақ1", 9), RowCode.ID_CHECKSUM, "850214390010"),)
        count = len(self.people)
        source = SourceFile("list.xlsx", "ab" * 32, 1000, count + 1, "xlsx", None)
        admitted = count if self.report_admitted is None else self.report_admitted
        self.report = ImportReport(str(FEBRUARY), (source,), admitted, excluded, ())
        digests = (sha256(self.rules), sha256(self.report.text()))
        self.header = ListHeader(CAMPAIGN, FEBRUARY, *digests, count)
        self.fingerprint = fingerprint(list_text(self.header, self.blocks))
        self.note(ListImported(str(FEBRUARY), digests[1], self.report.read, count, 1))
        self.note(self.seated)
        votes = unanimous(self.seated.seats)[: self.list_votes]
        self.note(VoteTaken(str(FEBRUARY), AgendaItem.LIST, digests[1], votes))
        self.note(ListFrozen(str(FEBRUARY), "2024-01-01", *digests, count, self.fingerprint))

    def _decide(self):
        self.numbers = tuple(range(1, len(self.people) + 1))
        self.note(WinnerWithoutDraw(DRAW, 1) if self.people else NotHeld(DRAW))
        return ()

    def _hold(self):
        early = self.head
        attempt = self._void_tickets() + 1
        before = ticket_body(TICKET, self.key, **self.ticket)
        made = (START, START + timedelta(days=30), self.key, sha256(before))
        self.note(TicketAsked(DRAW, attempt, ()))
        self.note(TicketMade(DRAW, attempt, TICKET, *made))
        voices = speakers([member.id for member in self.seated.seats], self.seated.operator)
        said = tuple(RoomNumber(name, number) for name, number in zip(voices, self.said, strict=False))
        self.note(NumbersSaid(DRAW, attempt, said))
        count = draw_size(len(self.people))
        self.numbers = self.data or tuple(range(len(self.people), len(self.people) - count, -1))
        room = "-".join(map(str, self.said))
        head = early if self.early_request else self.head
        people = len(self.people)
        request = DrawRequest(DRAW, attempt, people, self.fingerprint, head, room, TICKET, count, people)
        signed = self._signed(request)
        body = answer(signed) if self.obtained_by == "draw" else ticket_body(TICKET, self.key, signed)
        self.note(RequestNoted(DRAW, attempt, TICKET, sha256(request.text()), self.pressed_by))
        self.note(ReplyKept(DRAW, attempt, sha256(body), self.obtained_by))
        self.note(self._done(attempt, body, signed))
        after = ticket_body(TICKET, self.key, signed, **self.after)
        self.note(TicketSeen(DRAW, attempt, sha256(after)))
        return (DrawEvidence(1, request.text(), body, before, after, self.voids),)

    def _redraw(self, again):
        reserves = tuple(self.numbers[1:])
        succession = Succession.BY_CHANCE if len(reserves) > 1 else Succession.LAST_RESERVE
        serial = 11342 if len(self.people) > 1 else None
        opened = PrizeForfeited(REDRAW, self.numbers[0], again.reason, None, reserves, succession, serial)
        self.note(replace(opened, **again.opened))
        self.note(self.seated)
        votes = unanimous(self.seated.seats)[: again.voters]
        self.note(VoteTaken(str(FEBRUARY), AgendaItem.FORFEITURE, REDRAW, votes))
        for fact in again.by_order:
            self.note(fact)
        return () if again.by_order else (self._hold_again(again, serial),)

    def _hold_again(self, again, serial):
        at, expires = START + again.after, START + again.after + timedelta(days=29)
        times = {"creationTime": words(at - timedelta(hours=1)), "expirationTime": words(expires)}
        before = ticket_body(REDRAW_TICKET, self.key, **times)
        self.note(TicketMade(REDRAW, 1, REDRAW_TICKET, at - timedelta(hours=1), expires, self.key, sha256(before)))
        voices = speakers([member.id for member in self.seated.seats], self.seated.operator)
        self.note(NumbersSaid(REDRAW, 1, tuple(RoomNumber(name, 501) for name in voices)))
        room = "-".join("501" for _ in voices)
        request = DrawRequest(REDRAW, 1, 2, self.fingerprint, self.head, room, REDRAW_TICKET, 1, 2, serial)
        told = {"completionTime": words(at), "serialNumber": 11350, **self.random, **again.random}
        signed = sign(random_text(request, self.key, again.data, {**request.user_data(), **again.user}, told))
        body = answer(signed)
        self.note(RequestNoted(REDRAW, 1, REDRAW_TICKET, sha256(request.text()), self.pressed_by))
        self.note(ReplyKept(REDRAW, 1, sha256(body), "draw"))
        key = ("rehearsal", KNOWN_KEYS[1].sha256, sha256(signed[1]))
        done = DrawDone(REDRAW, 1, sha256(body), "draw", again.data, 11350, at, *key)
        self.note(replace(done, **{**self.facts_of_draw_done, **again.done}))
        return DrawEvidence(2, request.text(), body, before)

    def _void_tickets(self):
        self.voids = ()
        for attempt, (ticket, signed) in enumerate(self.void, 1):
            before = ticket_body(ticket, self.key)
            times = (START, START + timedelta(days=30))
            self.note(TicketMade(DRAW, attempt, ticket, *times, self.key, sha256(before)))
            said = tuple(RoomNumber(name, 500) for name in ("chair", "a", "b"))
            self.note(NumbersSaid(DRAW, attempt, said))
            body = ticket_body(ticket, self.key, signed(self, attempt)) if signed else before
            self.voids += (VoidTicket(ticket, body),)
        return len(self.void)

    def _signed(self, request):
        return sign(random_text(request, self.key, self.numbers, {**request.user_data(), **self.user}, self.random))

    def _done(self, attempt, body, signed):
        members = {
            "reply": sha256(body),
            "obtained_by": self.obtained_by,
            "numbers": tuple(self.numbers),
            "serial": 11342,
            "completed_at": START + timedelta(minutes=12),
            "key_role": "rehearsal",
            "key_sha256": KNOWN_KEYS[1].sha256,
            "signature_sha256": sha256(signed[1]),
        }
        return DrawDone(DRAW, attempt, **{**members, **self.facts_of_draw_done})

    def _drawn(self, number):
        row = self.rows[number - 1]
        return DrawnRow(number, row.mask, row.private, self.texts[number - 1])

    def _papers(self):
        papers = {language: f"%PDF {language}".encode() for language in ("kk", "ru")}
        digests = (sha256(papers["kk"]), sha256(papers["ru"]))
        fixed = DocumentFixed(
            str(FEBRUARY), DocumentKind.PROTOCOL, 1, FACTS_DIGEST, *digests, sha256("kk"), sha256("ru")
        )
        self.note(fixed)
        for member in self.seated.seats:
            self.note(SignatureGiven(str(FEBRUARY), member.id, SignatureManner.BY_HAND, fixed.digest()))
        return tuple(
            (file_name(str(FEBRUARY), DocumentKind.PROTOCOL, 1, language), paper) for language, paper in papers.items()
        )


def live(**different):
    """A meeting under the organiser's own key and a licence for draws."""
    licence = {
        "type": "gambling-virtual",
        "text": "Random values licensed for virtual item gambling only",
        "infoUrl": None,
    }
    told = {"key_role": "random.org", **different.pop("facts_of_draw_done", {})}
    return Scene(key=ORGANISER, random={"license": licence}, facts_of_draw_done=told, **different)


def words(at):
    """A time as random.org writes it."""
    return at.strftime("%Y-%m-%d %H:%M:%SZ")


def random_text(request, key, numbers, user, different):
    """The text of the `random` object, in random.org's order."""
    members = {
        "method": "generateSignedIntegers",
        "hashedApiKey": key,
        "n": request.count,
        "min": 1,
        "max": request.maximum,
        "replacement": False,
        "base": 10,
        "pregeneratedRandomization": None,
        "data": list(numbers),
        "license": {"type": "developer", "text": "development and testing only", "infoUrl": None},
        "licenseData": None,
        "userData": user,
        "ticketData": {"ticketId": request.ticket, "previousTicketId": None, "nextTicketId": NEXT_TICKET},
        "completionTime": words(START + timedelta(minutes=12)),
        "serialNumber": 11342,
    }
    return dump({**members, **different})


def sign(random):
    """The text with the rehearsal key's signature over it."""
    return random, base64.b64encode(rehearsal_key().sign(random.encode(), PKCS1v15(), SHA512())).decode()


@functools.cache
def rehearsal_key():
    pem = (paths.resources() / "keys" / "rehearsal-private.pem").read_bytes()
    return load_pem_private_key(pem, None, unsafe_skip_rsa_key_validation=True)


def answer(signed):
    """The body of generateSignedIntegers."""
    random, signature = signed
    rest = '"cost":0,"bitsUsed":8,"bitsLeft":249992,"requestsLeft":999,"advisoryDelay":0'
    return f'{{"jsonrpc":"2.0","result":{{"random":{random},"signature":"{signature}",{rest}}},"id":"7"}}'.encode()


def ticket_body(ticket, key, signed=None, **different):
    """The body of getTicket, before the draw or after."""
    members = {
        "ticketId": ticket,
        "hashedApiKey": key,
        "showResult": True,
        "creationTime": words(START),
        "usedTime": "2024-03-14 10:12:00Z" if signed else None,
        "serialNumber": 11342 if signed else None,
        "expirationTime": words(START + timedelta(days=30)),
        "previousTicketId": None,
        "nextTicketId": NEXT_TICKET if signed else None,
    }
    shown = dump({**members, **different})
    result = f'{{"random":{signed[0]},"signature":"{signed[1]}","cost":0}}' if signed else "null"
    return f'{{"jsonrpc":"2.0","result":{shown[:-1]},"result":{result}}},"id":"8"}}'.encode()


def unzip(bundle):
    """The files of a bundle by name."""
    with zipfile.ZipFile(bundle) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rezip(files, target):
    """A bundle of these files, made by another zip program."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return target


def reseal(files):
    """The same files under a manifest made anew: what anyone with a text editor can do."""
    manifest = json.loads(files["manifest.json"])
    lines = files.get("journal.jsonl", b"").decode(errors="replace").splitlines()
    manifest["journal"] = sha256(lines[-1]) if lines else GENESIS
    others = {name: content for name, content in files.items() if name != "manifest.json"}
    manifest["files"] = {name: sha256(others[name]) for name in sorted(others)}
    return {**others, "manifest.json": (dump(manifest) + "\n").encode()}


def retell(files, line, old, new):
    """The fact of a journal line told otherwise, and every line from there on chained anew: the owner can do it."""
    facts, lines = (files[name].decode().splitlines() for name in ("facts.jsonl", "journal.jsonl"))
    assert old in facts[line - 1]
    facts[line - 1] = facts[line - 1].replace(old, new)
    prev, chained = GENESIS, []
    for fact, text in zip(facts, lines, strict=True):
        chained.append(dump({**json.loads(text), "fact": sha256(fact), "prev": prev}))
        prev = sha256(chained[-1])
    told = {"facts.jsonl": facts, "journal.jsonl": chained}
    return {**files, **{name: ("\n".join(text) + "\n").encode() for name, text in told.items()}}
