"""Protocols and acts of a made-up February, as values."""

import math
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from hashlib import sha256

from kasipker_desktop.domain.act import Act, ActForm, Awardee, Confirmed, Consents, Handover, Proxy
from kasipker_desktop.domain.annexes import (
    Adjournment,
    Attendance,
    CodeCount,
    ExcludedRow,
    ListAnnex,
    ListRow,
    ListView,
    Notice,
    ProtocolRef,
    PublicDraw,
    PublicPerson,
    RandomAnnex,
    RedrawNotice,
    ReportAnnex,
    SaidNumber,
    SourceFacts,
)
from kasipker_desktop.domain.award import Channel, ContactOutcome, ForfeitReason, Succession
from kasipker_desktop.domain.campaign import Organiser, Prevailing, Prize, Texts
from kasipker_desktop.domain.canonical import dump
from kasipker_desktop.domain.commission import (
    AgendaItem,
    Commission,
    CommissionSeated,
    Dissent,
    Member,
    Role,
    VoteTaken,
    unanimous,
)
from kasipker_desktop.domain.identity import RowCode
from kasipker_desktop.domain.incident import Incident, IncidentKind
from kasipker_desktop.domain.keys import KeyRole
from kasipker_desktop.domain.outcome import ROLES, DrawnRole
from kasipker_desktop.domain.people import mask, public_name
from kasipker_desktop.domain.protocol import DrawFacts, DrawnPerson, ListFacts, NumberSaidBy, Protocol, Replaced
from kasipker_desktop.domain.replacement import ContactMade, Replacement
from kasipker_desktop.domain.report import Declared
from kasipker_desktop.domain.strokes import StrokePoint, drawn
from kasipker_desktop.domain.ticket import TICKET_PAGE, DrawRequest

FINGERPRINT = sha256(b"list").hexdigest()
JOURNAL = sha256(b"journal").hexdigest()
PERIOD = "2024-02"
ORGANISER = Organiser(
    name=Texts(
        "Корпоративтік бизнес бөлімшесі – «Қазақтелеком» АҚ филиалы",
        "Подразделение корпоративного бизнеса – филиал АО «Казахтелеком»",
    ),
    city=Texts("Астана", "Астана"),
    bin="240141990016",
    address=Texts("Астана қаласы, Сауран көшесі, 12-үй", "г. Астана, ул. Сауран, д. 12"),
    representative="Қасымов Әлібек Болатұлы",
    position=Texts("бас директор", "генеральный директор"),
    basis=Texts("2024 жылғы 9 қаңтардағы № 5 сенімхат", "доверенности от 9 января 2024 года № 5"),
)
PRIZE = Prize(
    Texts(
        "shop.telecom.kz интернет-дүкенінің iPhone 15, 128 ГБ сатып алуға арналған сертификаты",
        "сертификат интернет-магазина shop.telecom.kz на приобретение iPhone 15, 128 ГБ",
    ),
    1,
    600_000,
)
MEMBERS = (
    Member("chair", "Қасымов Әлібек Болатұлы", Role.CHAIR, Texts("бас директор", "генеральный директор")),
    Member(
        "secretary",
        "Смағұлова Айгүл Серікқызы",
        Role.SECRETARY,
        Texts("маркетинг бөлімінің аға маманы", "старший маркетолог"),
    ),
    Member(
        "lawyer",
        "Төлегенов Дәурен Жеңісұлы",
        Role.MEMBER,
        Texts("заң бөлімінің басшысы", "начальник юридического отдела"),
    ),
    Member(
        "finance",
        "Ахметова Мария Ивановна",
        Role.MEMBER,
        Texts("қаржы бөлімінің бас маманы", "главный специалист по финансам"),
    ),
    Member(
        "sales",
        "Досжанов Шыңғыс Болатұлы",
        Role.MEMBER,
        Texts("сату бөлімінің басшысы", "руководитель отдела продаж"),
    ),
)
NAMES = ("Іңкәрбеков Жанәділ Болатұлы", "Тілеубердин Бақытжан Жеңісұлы", "Кенжебеков Мұхтар Серікұлы")
NUMBERS = (177, 350, 22)


def at(hour, minute, second=0, day=14, month=3):
    """A moment by the clock of Astana in winter 2024 after 1 March."""
    return datetime(2024, month, day, hour - 5, minute, second, tzinfo=UTC)


def seated(members=MEMBERS, absent=("sales",), invited=()):
    order = Texts("2024 жылғы 9 қаңтардағы № 5 бұйрық", "приказ от 9 января 2024 года № 5")
    present = tuple(member.id for member in members if member.id not in absent)
    venue = Texts("Астана қ., 418-зал", "г. Астана, зал 418")
    return CommissionSeated(PERIOD, Commission(order, members), present, "secretary", venue, invited, at(15, 0))


def vote(item, who, dissent=None):
    return VoteTaken(PERIOD, item, FINGERPRINT, unanimous(who.seats), dissent)


def draw_facts(numbers=NUMBERS, **changes):
    facts = DrawFacts(
        ticket="d5b8f6e2a1c94077",
        attempts=1,
        room=(
            NumberSaidBy(MEMBERS[0].name, 417),
            NumberSaidBy(MEMBERS[2].name, 902),
            NumberSaidBy(MEMBERS[3].name, 135),
        ),
        pressed_by=MEMBERS[0].name,
        witness_before=MEMBERS[3].name,
        witness_after=MEMBERS[3].name,
        numbers=numbers,
        serial=11342,
        previous=11341,
        completed_at=at(15, 12, 16),
    )
    return replace(facts, **changes)


def protocol(participants=385, names=NAMES, who=None, **changes):
    """A protocol for a list of so many participants; the usual one by default."""
    who = who or seated()
    numbers = tuple(number for number in NUMBERS if participants >= 385) or tuple(range(1, min(3, participants) + 1))
    drawn = tuple(
        DrawnPerson(role, number, name, "••••••••" + str(6593 + number))
        for role, number, name in zip(ROLES, numbers, names, strict=False)
    )
    facts = Protocol(
        number=2,
        day=date(2024, 3, 14),
        period=PERIOD,
        terms=date(2024, 1, 1),
        organiser=ORGANISER,
        prize=PRIZE,
        seated=who,
        ended_at=at(15, 52),
        list=ListFacts(participants + 15, 15, participants, FINGERPRINT, at(15, 2, 11), Declared.MATCH),
        list_vote=vote(AgendaItem.LIST, who),
        draw=draw_facts(numbers) if participants > 1 else None,
        drawn=drawn,
        window_end=date(2024, 3, 26) if participants else None,
        result_vote=vote(AgendaItem.RESULT, who),
        late_reason=None,
        incidents=(),
        list_sheets=9 if participants else 1,
        random_sheets=1 if participants > 1 else 0,
        replaced=None,
        journal=JOURNAL,
        rehearsal=False,
    )
    return replace(facts, **changes)


def eventful():
    """A protocol in which everything that can be said besides is said."""
    who = seated(invited=("Жұмабаев Ерлан", "Ким Ен-Сук"))
    dissent = Dissent(
        who.seats[-1].id, Texts("тізімді бір күн бұрын беру керек еді", "список следовало передать днём раньше")
    )
    decision = Texts("жаңа билет сұралсын", "запросить новый билет")
    incidents = (
        Incident("d/1", 1, IncidentKind.TICKET_ANSWER_LOST, at(15, 3), "d5b8f6e2a1c94077"),
        Incident("d/1", 1, IncidentKind.TICKET_EXPIRED, at(15, 4), "a1b2c3d4e5f60718", decision),
        Incident("d/1", 2, IncidentKind.TICKET_BURNT, at(15, 5), "a1b2c3d4e5f60719", decision),
        Incident("d/1", 3, IncidentKind.ANSWER_LOST, at(15, 12), "d5b8f6e2a1c94077"),
        Incident("d/1", 3, IncidentKind.KEY_UNKNOWN, at(15, 13), FINGERPRINT[:16]),
    )
    return protocol(
        who=who,
        list=replace(protocol().list, declared=Declared.DIFFERS),
        list_vote=vote(AgendaItem.LIST, who, dissent),
        result_vote=vote(AgendaItem.RESULT, who, dissent),
        draw=draw_facts(attempts=3, witness_before=None, witness_after=None),
        late_reason=Texts("биллингтің тізімі кеш келді", "список биллинга получен поздно"),
        incidents=incidents,
    )


def decided():
    """Two participants; whatever the commission had to decide."""
    decision = Texts("солай болсын", "принять")
    answered = {
        IncidentKind.KEY_REPLACED: "abcd",
        IncidentKind.LIST_REPLACED: FINGERPRINT[:16],
        IncidentKind.DECLARED_DIFFERS: FINGERPRINT[:16],
        IncidentKind.RESULT_ADOPTED: "417-902-135",
        IncidentKind.SERIAL_GAP: "2",
        IncidentKind.ADJOURNED: "d5b8f6e2a1c94077",
    }
    told = [Incident("d/1", 1, kind, at(15, 2), detail, decision) for kind, detail in answered.items()]
    return protocol(2, incidents=(*told, Incident("d/1", 1, IncidentKind.RESUMED, at(15, 9), "d5b8f6e2a1c94077")))


def alone():
    """One participant; billing's own count was not obtained."""
    facts = protocol(1)
    return replace(facts, list=replace(facts.list, declared=Declared.NONE))


def not_held():
    """No participant, and the meeting was late."""
    return protocol(0, late_reason=Texts("тізім кеш келді.", "список получен поздно."))


def twelve():
    """A commission of twelve, all present."""
    position = Texts("бөлім басшысы", "начальник отдела")
    others = tuple(Member(f"m{n}", f"Мұхаметқалиев Бауыржан Тұрсынұлы {n}", Role.MEMBER, position) for n in range(7))
    return protocol(who=seated((*MEMBERS, *others), absent=()))


def act(**changes):
    """The act of the usual winner, on paper, with everything known."""
    facts = Act(
        number=1,
        day=date(2024, 4, 1),
        period=PERIOD,
        protocol_number=2,
        protocol_day=date(2024, 3, 14),
        terms=date(2024, 1, 1),
        organiser=ORGANISER,
        prize=PRIZE,
        awardee=Awardee(
            NAMES[0],
            "510307404514",
            Texts("жеке куәлік № 012345678, 12.05.2016, ҚР ІІМ", "удостоверение № 012345678, 12.05.2016, МВД РК"),
            "Павлодар қ., Үлгі көшесі, 2-үй, 3-пәтер",
            "+7 (785) 819-83-75",
        ),
        certificate="ST-2024-0002",
        certificate_valid=Texts("31.12.2024", "31.12.2024"),
        handover=Handover.IN_PERSON,
        form=ActForm.PAPER,
        consents=Consents(),
        consent_term=Texts(
            "2029 жылғы 31 желтоқсанға дейін (осы күнді қоса алғанда)", "до 31 декабря 2029 года (включительно)"
        ),
        tax_line=Texts("", ""),
        prevailing=Prevailing.KAZAKH,
        proxy=None,
        confirmed=None,
        fingerprint=FINGERPRINT,
        journal=JOURNAL,
        rehearsal=False,
    )
    return replace(facts, **changes)


def bare_act():
    """An act of which only the winner is known."""
    nothing = Texts("", "")
    organiser = replace(ORGANISER, bin="", address=nothing, representative="", position=nothing, basis=nothing)
    return act(
        organiser=organiser,
        awardee=Awardee(NAMES[0], "510307404514", nothing, "", ""),
        certificate="",
        certificate_valid=nothing,
        handover=Handover.EMAIL,
        consent_term=nothing,
    )


def electronic_act():
    """An electronic act that a proxy takes, with both choices made."""
    proxy = Proxy(
        "Әбілқасымова Ләззат Ерланқызы",
        "910707450015",
        Texts("2024 жылғы 20 наурыздағы № 7 сенімхат", "от 20 марта 2024 года № 7"),
    )
    return act(form=ActForm.ELECTRONIC, handover=Handover.CABINET, proxy=proxy, consents=Consents(True, False))


def revised():
    """The second version of a protocol: two signatures under the first became void."""
    return protocol(replaced=Replaced(1, sha256(b"first version").hexdigest(), 2))


def ref():
    return ProtocolRef(2, date(2024, 3, 14), protocol().digest())


def replacement(succession=Succession.BY_CHANCE, **changes):
    """The protocol by which the prize of the usual winner goes on."""
    redrawn = draw_facts((2,), ticket="7c31aa02be90d4f1", serial=11350, previous=11342, completed_at=at(15, 40, 2))
    facts = Replacement(
        number=3,
        day=date(2024, 3, 28),
        period=PERIOD,
        terms=date(2024, 1, 1),
        organiser=ORGANISER,
        prize=PRIZE,
        seated=seated(),
        ended_at=at(15, 52),
        base=ref(),
        fallen=NAMES[0],
        reason=ForfeitReason.NO_CONTACT,
        detail=None,
        contacts=(
            ContactMade(at(11, 5), MEMBERS[1].name, Channel.CALL, ContactOutcome.NO_ANSWER),
            ContactMade(at(12, 1), MEMBERS[1].name, Channel.SMS, ContactOutcome.WRONG_NUMBER),
            ContactMade(at(12, 9), MEMBERS[1].name, Channel.EMAIL, ContactOutcome.SENT),
            ContactMade(at(16, 20), MEMBERS[3].name, Channel.CABINET, ContactOutcome.REACHED),
        ),
        succession=succession,
        reserves=NAMES[1:3],
        draw=redrawn if succession is Succession.BY_CHANCE else None,
        awardee=NAMES[2],
        window_end=date(2024, 4, 8),
        vote=vote(AgendaItem.RESULT, seated()),
        incidents=(),
        random_sheets=1,
        fingerprint=FINGERPRINT,
        journal=JOURNAL,
        rehearsal=False,
    )
    return replace(facts, **changes)


def in_order():
    """The reserve in turn, because the winner refused in writing; a redraw by chance is switched off."""
    return replacement(Succession.IN_ORDER, awardee=NAMES[1], reason=ForfeitReason.DECLINED, contacts=())


def last_reserve():
    """One reserve is left."""
    detail = Texts("қайталанған тіркелу.", "повторная регистрация.")
    return replacement(
        Succession.LAST_RESERVE,
        awardee=NAMES[2],
        reserves=NAMES[2:3],
        reason=ForfeitReason.INELIGIBLE,
        detail=detail,
        fallen=NAMES[1],
    )


def unawarded():
    """Nobody is left."""
    detail = Texts("порталда тіркелмеді", "не зарегистрирован на портале")
    return replacement(
        Succession.NOBODY, awardee=None, window_end=None, reserves=(), reason=ForfeitReason.NOT_FULFILLED, detail=detail
    )


def list_annex(view=ListView.LAST_FOUR, participants=60, **changes):
    reasons = (CodeCount(RowCode.ID_UNREADABLE, 3), CodeCount(RowCode.DUPLICATE, 12))
    facts = ListAnnex(ref(), PERIOD, view, participants, 15, reasons, FINGERPRINT, JOURNAL, False)
    return replace(facts, **changes)


def list_rows(facts, names=NAMES):
    """Rows for the annex, made anew each time."""
    for number in range(1, facts.participants + 1):
        name, iin = names[number % len(names)], f"85021439{number % 10_000:04}"
        shown = iin if facts.view is ListView.FULL else "•" * 8 + iin[8:]
        public = mask(name) if facts.view is ListView.PUBLIC else name
        yield ListRow(number, public, shown, date(2024, 2, 1 + number % 28), sha256(str(number).encode()).hexdigest())


def report_annex(**changes):
    sources = (
        SourceFacts("2024-02 ақпан.xlsx", sha256(b"file 1").hexdigest(), 380, Declared.MATCH),
        SourceFacts("2024-02 толықтыру.csv", sha256(b"file 2").hexdigest(), 15, Declared.NONE),
        SourceFacts("2024-02 толықтыру 2.csv", sha256(b"file 3").hexdigest(), 5, Declared.DIFFERS),
    )
    reasons = tuple(CodeCount(code, 1) for code in RowCode)
    facts = ReportAnnex(ref(), PERIOD, 400, 390, len(RowCode), sources, reasons, FINGERPRINT, JOURNAL, rehearsal=False)
    return replace(facts, **changes)


def excluded_rows(facts):
    return [ExcludedRow(1, 1, 17 + place, code) for place, code in enumerate(RowCode)] if facts.excluded else []


def random_annex(**changes):
    roles = {member.name: member.role for member in MEMBERS}
    draw = draw_facts()
    request = DrawRequest("kasipker-2024/2024-02/1", 1, 385, FINGERPRINT, JOURNAL, "417-902-135", draw.ticket, 3, 385)
    facts = RandomAnnex(
        protocol=ref(),
        annex=2,
        period=PERIOD,
        numbers=draw.numbers,
        roles=ROLES,
        serial=draw.serial,
        previous=draw.previous,
        completed_at=draw.completed_at,
        ticket=draw.ticket,
        page=TICKET_PAGE + draw.ticket,
        fingerprint=FINGERPRINT,
        said=tuple(SaidNumber(said.number, said.name, roles[said.name]) for said in draw.room),
        pressed_by=draw.pressed_by,
        operator=MEMBERS[1].name,
        witness_before=draw.witness_before,
        witness_after=draw.witness_after,
        request=dump(request.params()),
        signature="hR2vX0qLk9cT" + "Ab3+" * 165 + "w7Zs5mJfEA==",
        key_role=KeyRole.RANDOM_ORG,
        key_sha256=sha256(b"key").hexdigest(),
        organiser_key="kUyb7BR5mKRKPmYIRuoPZ0vYdIbRr7GmzTQVhLXvA9uD3w1sEjqC2fNnW6oH0xZk4tPcJrM8LaQyBgSeTiU5Vg==",
        verify_page=sha256(b"verify.html").hexdigest(),
        journal=JOURNAL,
        rehearsal=False,
    )
    return replace(facts, **changes)


def random_bare():
    """Nothing was witnessed, requests are missing between two serials, verify.html is not known."""
    return random_annex(
        witness_before=None, witness_after=None, previous=11338, verify_page="", key_role=KeyRole.REHEARSAL
    )


def random_redraw():
    """The confirmation of a redraw: one number between two reserves, the key's first draw."""
    return random_annex(
        annex=1, numbers=(2,), roles=(), previous=None, witness_after=None, protocol=replace(ref(), number=3)
    )


def random_twelve():
    """As many numbers as can be said, the witness after the draw only."""
    said = tuple(SaidNumber(111 * n, MEMBERS[2 + n % 2].name, Role.MEMBER) for n in range(1, 10))
    more = (SaidNumber(417, MEMBERS[0].name, Role.CHAIR), SaidNumber(902, MEMBERS[1].name, Role.SECRETARY))
    return random_annex(said=(*more, *said, SaidNumber(135, "Ким Ен-Сук", Role.MEMBER)), witness_before=None)


def notice(participants=385, **changes):
    facts = protocol(participants)
    draw = facts.draw and PublicDraw(
        facts.draw.numbers,
        facts.draw.completed_at,
        facts.draw.serial,
        tuple(said.number for said in facts.draw.room),
        TICKET_PAGE + facts.draw.ticket,
    )
    made = Notice(
        protocol=ref(),
        period=PERIOD,
        organiser=ORGANISER,
        prize=PRIZE,
        participants=participants,
        drawn=tuple(PublicPerson(p.role, p.number, mask(p.name)) for p in facts.drawn),
        consented=False,
        window_end=facts.window_end,
        draw=draw,
        fingerprint=facts.fingerprint,
        seated=facts.seated,
        journal=JOURNAL,
        rehearsal=False,
    )
    return replace(made, **changes)


def notice_consented():
    """The winner agreed; there was one reserve."""
    two = notice(2)
    winner, *others = two.drawn
    return replace(two, drawn=(replace(winner, name=public_name(NAMES[0])), *others), consented=True)


def redraw_notice(succession=Succession.BY_CHANCE, reserves=2):
    """The winner fell away; the first of the reserves has the prize, who is left stays in reserve."""
    first, drawn = notice(), tuple(PublicPerson(p.role, p.number, mask(p.name)) for p in protocol().drawn)
    new = (replace(drawn[1], role=DrawnRole.WINNER), replace(drawn[2], role=DrawnRole.RESERVE_1))[:reserves]
    by_chance = succession is Succession.BY_CHANCE
    given = {field.name: getattr(first, field.name) for field in fields(Notice)}
    given |= {
        "protocol": replace(ref(), number=3),
        "participants": reserves,
        "drawn": new,
        "window_end": first.window_end if new else None,
        "draw": replace(first.draw, numbers=(1,)) if by_chance else None,
    }
    return RedrawNotice(**given, base=ref(), succession=succession, fallen=drawn[0])


def attendance():
    return Attendance(seated(invited=("Жұмабаев Ерлан",)), PERIOD, ORGANISER, JOURNAL, rehearsal=False)


def adjournment(**changes):
    facts = Adjournment(
        seated=seated(),
        period=PERIOD,
        organiser=ORGANISER,
        at=at(15, 20),
        reason=Texts("интернет байланысы үзілді", "пропала связь с интернетом"),
        ticket="d5b8f6e2a1c94077",
        page=TICKET_PAGE + "d5b8f6e2a1c94077",
        room=(417, 902, 135),
        requested=True,
        fingerprint=FINGERPRINT,
        journal=JOURNAL,
        rehearsal=False,
    )
    return replace(facts, **changes)


def scribble(seed=1):
    """A drawn signature: two strokes whose shape depends on the seed."""
    first = tuple(
        StrokePoint(2000 + 450 * i, int(-2000 - 3000 * math.sin(i * 0.9 + seed)), 12 * i, 300 + 40 * (i % 8))
        for i in range(60)
    )
    second = tuple(StrokePoint(3000 + 500 * i, 900 - 30 * i, 900 + 10 * i, 0) for i in range(50))
    return drawn((first, second))


PAPERS = {
    "usual": protocol,
    "two": decided,
    "alone": alone,
    "not_held": not_held,
    "eventful": eventful,
    "revised": revised,
    "twelve": twelve,
    "rehearsal": lambda: protocol(rehearsal=True),
    "redraw": replacement,
    "in_order": in_order,
    "last_reserve": last_reserve,
    "no_id": lambda: replacement(Succession.LAST_RESERVE, reserves=NAMES[2:3], reason=ForfeitReason.NO_ID),
    "refused": lambda: replacement(Succession.IN_ORDER, reason=ForfeitReason.REFUSED_ACT, awardee=NAMES[1]),
    "unawarded": unawarded,
    "act": act,
    "act_bare": bare_act,
    "act_electronic": electronic_act,
    "act_rehearsal": lambda: act(rehearsal=True),
    "act_confirmed": lambda: act(
        confirmed=Confirmed(MEMBERS[3].name, date(2024, 3, 29)),
        tax_line=Texts("Салықты Ұйымдастырушы төлейді.", "Налог уплачивает Организатор."),
        prevailing=Prevailing.RUSSIAN,
    ),
    "random": random_annex,
    "random_bare": random_bare,
    "random_redraw": random_redraw,
    "random_twelve": random_twelve,
    "notice": notice,
    "notice_consented": notice_consented,
    "notice_alone": lambda: notice(1),
    "notice_not_held": lambda: notice(0),
    "notice_redraw": redraw_notice,
    "notice_in_order": lambda: redraw_notice(Succession.IN_ORDER),
    "notice_last_reserve": lambda: redraw_notice(Succession.LAST_RESERVE, 1),
    "notice_unawarded": lambda: redraw_notice(Succession.NOBODY, 0),
    "attendance": attendance,
    "adjournment": adjournment,
    "adjournment_rehearsal": lambda: adjournment(room=(), requested=False, reason=None, rehearsal=True),
}
"""What `Press.paper` prints."""

TABLES = {
    "list": list_annex,
    "list_full": lambda: list_annex(ListView.FULL, 5),
    "list_public": lambda: list_annex(ListView.PUBLIC),
    "list_none": lambda: list_annex(participants=0, excluded=0, reasons=(), fingerprint=""),
    "report": report_annex,
}
"""What has rows beside it."""
