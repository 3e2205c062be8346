"""Facts as the scenes get them, and a meeting held step by step under a show whose clock the test moves."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kasipker_desktop.domain.calendar import Period
from kasipker_desktop.domain.commission import AgendaItem, Role, unanimous
from kasipker_desktop.domain.numbers import Carried, RoomNumber
from kasipker_desktop.domain.outcome import DrawnRole
from kasipker_desktop.domain.strokes import StrokePoint, drawn
from kasipker_desktop.settings import load_sample
from kasipker_desktop.ui.stage.facts import Answer, Person, Said, Seat, Signer, Signing, StageFacts
from kasipker_desktop.ui.stage.layout import NARROW, Canvas
from kasipker_desktop.ui.stage.motion import rows_wanted
from kasipker_desktop.ui.stage.reading import Given
from kasipker_desktop.ui.stage.scenes import SceneName
from kasipker_desktop.ui.stage.show import Show
from kasipker_desktop.workflow.drawing import who_may_press, who_speaks
from tests.fakes import FEBRUARY

FINGERPRINT = "6e07e6a27584ce3c5dbb46ed1024ad086b886c879f3a12997ebd70fdf2432c5c"
TICKET = "d5b8f6e2a1c94077"
SENT = datetime(2024, 3, 14, 10, 12, 8, 412000, tzinfo=UTC)
WIDE, SQUARE, REHEARSAL = Canvas(False), Canvas(False, NARROW), Canvas(True)
CANVASES = {"16:9": WIDE, "4:3": SQUARE, "rehearsal": REHEARSAL, "rehearsal 4:3": Canvas(True, NARROW)}
LONG = "Жеке кәсіпкер «Қостанай облысының ауыл шаруашылығы өнімдерін өңдеу кәсіпорны» Нұрмағанбетова Перизат"
_DRAWN = ((177, "Іңкәрбеков Жанәділ Болатұлы"), (350, "Тілеубердин Бақытжан Жеңісұлы"), (22, "Кенжебеков Мұхтар"))
_MEMBERS = (
    (Role.CHAIR, "Қасымов Әлібек Болатұлы", "Ә. Б. Қасымов"),
    (Role.SECRETARY, "Смағұлова Айгүл Серікқызы", "А. С. Смағұлова"),
    (Role.MEMBER, "Төлегенов Дәурен Жеңісұлы", "Д. Ж. Төлегенов"),
    (Role.MEMBER, "Ахметова Мария Ивановна", "М. И. Ахметова"),
)


def name_of(number):
    """The participant of a row; every row has another name."""
    return f"Рақышев Исламбек {number}"


def facts(**changed):
    """A meeting whose answer has come, four members, 385 participants; `winner` names the winner otherwise."""
    winner = changed.pop("winner", _DRAWN[0][1])
    people = [Person(role, number, name) for role, (number, name) in zip(DrawnRole, _DRAWN, strict=True)]
    people[0] = replace(people[0], name=winner)
    named = {person.number: person.name for person in people}
    rows = {number: named.get(number, name_of(number)) for number in rows_wanted((177, 350, 22), (0, 1, 2), 385)}
    states = (Signing.DRAWN, Signing.NOW, Signing.AHEAD, Signing.ON_PAPER)
    made = StageFacts(
        campaign="Kasipker",
        period=Period(2024, 2),
        prize="shop.telecom.kz интернет-дүкенінің iPhone 15, 128 ГБ сатып алуға арналған сертификаты",
        nominal=600000,
        venue="Астана қаласы, 418-зал",
        seats=tuple(Seat(*member) for member in _MEMBERS),
        appointed=5,
        seated=True,
        rehearsal=False,
        now=SENT + timedelta(seconds=7),
        participants=385,
        fingerprint=FINGERPRINT,
        ticket=TICKET,
        draw="kasipker-2024/2024-02/1",
        said=tuple(Said(_MEMBERS[place][2], digits) for place, digits in ((0, "417"), (2, "902"), (3, "135"))),
        witness="М. И. Ахметова",
        sent_at=SENT,
        head="5c1d0a9e" * 8,
        carried=Carried("kasipker-2024/2024-02/1", 1, 385, "9f3a1299" * 8, "ab" * 32, "111-222-333", None),
        answer=Answer((177, 350, 22), 11342, SENT + timedelta(seconds=8), SENT + timedelta(seconds=9), True),
        drawn=tuple(people),
        rows=rows,
        protocol=2,
        signers=tuple(
            Signer(role, name, state, ink() if state is Signing.DRAWN else None)
            for (role, name, _), state in zip(_MEMBERS, states, strict=True)
        ),
    )
    return replace(made, **changed)


def ink():
    """A drawn signature."""
    return drawn([[StrokePoint(x * 300, 4000 + 900 * (x % 7), x * 10, 400) for x in range(60)]])


class Hall:
    """A meeting on a real store; the show's clock stands until the test moves it."""

    def __init__(self, desk):
        self.desk = desk
        self.wrong = []
        desk.failed.connect(self.wrong.append)
        desk.crashed.connect(self.wrong.append)
        self.at = 1000.0
        services = desk.services
        given = Given(services.campaign, services.decisions, services.rehearsal)
        self.show = Show(given, now=lambda: SENT, seconds=lambda: self.at)
        self.told = []
        self.show.scene_changed.connect(self.told.append)

    def take(self):
        """The desk's view as it stands, with the names that roll."""
        self.show.show_view(self.desk.view)
        view = self.desk.view
        if view.drawn:
            wanted = rows_wanted(view.meeting.numbers, (0, 1, 2), view.meeting.frozen.participants)
            self.show.show_read(self.desk.services.viewing.names(view.period, wanted), {})

    def wait(self, seconds):
        """Lets time pass; the next frame comes."""
        self.at += seconds
        self.show.tick()

    def turn(self, seconds):
        """Lets time pass, then «next» is pressed."""
        self.wait(seconds)
        self.show.next()

    def painted(self):
        return self.show.easel.words()

    def hold(self, step):
        """The meeting goes on until it is at that step; the show is told of nothing."""
        while self.desk.view.step.value != step:
            _DEEDS[self.desk.view.step.value](self.desk)
            if self.wrong:
                raise self.wrong[0]
        return self

    def reveal(self):
        """The answer comes while the hall waits; the winner's name stands."""
        self.hold("answer").take()
        self.hold("result_vote").take()
        for seconds in (3.0, 12.0, 0.7, 10.0):
            self.wait(seconds)
        assert self.show.scene is SceneName.REVEAL
        return self


def _seat(desk, use, seated):
    return use.seating.seat(FEBRUARY, load_sample().decisions.seated(FEBRUARY, SENT))


def _act(desk, use, seated):
    use.delivering.confirm_row(FEBRUARY, "Billing", SENT.date(), who_may_press(seated)[0].id)
    return use.awarding.make_act(FEBRUARY)


def _run(deed):
    return lambda desk: desk.run(lambda use, control: deed(desk, use, desk.view.meeting.seated))


_DEEDS = {
    "list": _run(lambda d, use, s: use.importing.run([], FEBRUARY, load_sample().decisions.commission)),
    "commission": _run(_seat),
    "list_vote": _run(lambda d, use, s: use.seating.vote(FEBRUARY, AgendaItem.LIST, unanimous(s.seats))),
    "freeze": _run(lambda d, use, s: use.freezing.run(FEBRUARY)),
    "ticket": _run(lambda d, use, s: use.drawing.ask_ticket(FEBRUARY)),
    "numbers": _run(
        lambda d, use, s: use.drawing.say_numbers(
            FEBRUARY, [RoomNumber(member, 417 + place) for place, member in enumerate(who_speaks(s))]
        )
    ),
    "press": _run(lambda d, use, s: use.drawing.press(FEBRUARY, who_may_press(s)[0].id)),
    "answer": _run(lambda d, use, s: use.answering.run(FEBRUARY, first=True)),
    "result_vote": _run(lambda d, use, s: use.seating.vote(FEBRUARY, AgendaItem.RESULT, unanimous(s.seats))),
    "protocol": _run(lambda d, use, s: use.signing.fix_protocol(FEBRUARY, load_sample().decisions.late_reason)),
    "signatures": _run(
        lambda d, use, s: use.signing.sign_by_hand(
            FEBRUARY,
            next(m.id for m in s.seats if m.id not in {given.member for given in d.view.meeting.signatures}),
        )
    ),
    "act": _run(_act),
}
