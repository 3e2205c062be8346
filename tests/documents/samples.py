"""Protocols and acts of a made-up February, as values."""

from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256

from kasipker_desktop.domain.act import Act, ActForm, Awardee, Consents, Handover, Proxy
from kasipker_desktop.domain.campaign import Organiser, Prize, Texts
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
from kasipker_desktop.domain.incident import Incident, IncidentKind
from kasipker_desktop.domain.outcome import ROLES
from kasipker_desktop.domain.protocol import DrawFacts, DrawnPerson, ListFacts, NumberSaidBy, Protocol
from kasipker_desktop.domain.report import Declared

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
        proxy=None,
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


PROTOCOLS = {
    "usual": protocol,
    "two": decided,
    "alone": alone,
    "not_held": not_held,
    "eventful": eventful,
    "twelve": twelve,
    "rehearsal": lambda: protocol(rehearsal=True),
}
ACTS = {
    "act": act,
    "act_bare": bare_act,
    "act_electronic": electronic_act,
    "act_rehearsal": lambda: act(rehearsal=True),
}
