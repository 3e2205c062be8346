"""All use cases of a draw on one store, random.org and clock, for tests that leave the straight road."""

from kasipker_desktop.domain.campaign import Texts
from kasipker_desktop.domain.ceremony import meeting_of, stage_of
from kasipker_desktop.domain.commission import AgendaItem, unanimous
from kasipker_desktop.domain.numbers import RoomNumber
from kasipker_desktop.settings import load_sample
from kasipker_desktop.storage.store import Store
from kasipker_desktop.workflow.answering import Answering
from kasipker_desktop.workflow.awarding import Awarding
from kasipker_desktop.workflow.deciding import Deciding
from kasipker_desktop.workflow.delivering import Delivering
from kasipker_desktop.workflow.drawing import Drawing, who_speaks
from kasipker_desktop.workflow.forfeiting import Forfeiting
from kasipker_desktop.workflow.publishing import Publishing
from kasipker_desktop.workflow.replacing import Replacing
from kasipker_desktop.workflow.seating import Seating
from kasipker_desktop.workflow.signing import Signing
from kasipker_desktop.workflow.steps import step_of
from tests.fakes import FEBRUARY, FakeClock, FakePress, FakeRandomness, FakeRandomOrg, believing
from tests.workflow.meetings import lead_to

WORDS = Texts("солай болсын", "принять")
DRAW = "kasipker-2024/2024-02/1"


class Table:
    """The commission's table: what it may do, and what is noted."""

    def __init__(self, folder, random_org=None, referees=believing, clock=None):
        self.clock = clock or FakeClock()
        self.random_org = random_org or FakeRandomOrg()
        self.store = Store(folder / "store.sqlite", self.clock, FakeRandomness())
        campaign = load_sample().campaign
        self.seating = Seating(self.store)
        self.drawing = Drawing(self.store, self.random_org, campaign, self.clock)
        self.answering = Answering(self.store, self.random_org, referees, self.clock)
        self.deciding = Deciding(self.store, self.random_org, referees, campaign, self.clock)
        self.forfeiting = Forfeiting(self.store, campaign, self.clock)
        papers = (FakePress(), campaign, self.clock, True)
        self.signing = Signing(self.store, *papers)
        self.replacing = Replacing(self.store, *papers)
        self.awarding = Awarding(self.store, *papers)
        self.delivering = Delivering(self.store, self.clock)
        self.publishing = Publishing(self.store)

    def lead_to(self, step, people=5):
        lead_to(self.store, step, self.random_org, people)
        return self

    @property
    def meeting(self):
        with self.store.reading() as look:
            return look.meeting(FEBRUARY)

    def stage(self, number=1):
        return stage_of(self.meeting, number)

    def step(self, number=1):
        return step_of(self.stage(number))

    def seat(self, number=1):
        sample = load_sample()
        seated = sample.decisions.seated(FEBRUARY, self.clock())
        self.seating.seat(FEBRUARY, seated, number)

    def vote(self, item=AgendaItem.RESULT, number=1):
        seated = meeting_of(self.stage(number)).seated
        self.seating.vote(FEBRUARY, item, unanimous(seated.seats), number=number)

    def say(self, first=417, number=1):
        seated = meeting_of(self.stage(number)).seated
        said = [RoomNumber(member, first + place) for place, member in enumerate(who_speaks(seated))]
        return self.drawing.say_numbers(FEBRUARY, said, number)

    def press(self, number=1):
        return self.drawing.press(FEBRUARY, "chair", number)

    def answer(self, first=False, number=1):
        return self.answering.run(FEBRUARY, first, number)

    def close(self):
        self.store.close()
