"""A store with a row in every table, made through the real use cases."""

from kasipker_desktop.domain.commission import AgendaItem, unanimous
from kasipker_desktop.domain.numbers import RoomNumber
from kasipker_desktop.settings import load_sample
from kasipker_desktop.workflow.drawing import Drawing, who_speaks
from kasipker_desktop.workflow.freezing import Freezing
from kasipker_desktop.workflow.importing import Importing
from kasipker_desktop.workflow.seating import Seating
from tests.fakes import FEBRUARY, KEY, FakeClock, FakeJudge, FakeRandomness, FakeRandomOrg


def fill(store, people=5):
    """Leads February to its noted request."""
    sample, clock = load_sample(), FakeClock()
    Importing(store, FakeJudge(people), sample.campaign, frozenset()).run([], FEBRUARY, sample.decisions.commission)
    seated = sample.decisions.seated(FEBRUARY, clock())
    Seating(store).seat(FEBRUARY, seated)
    Seating(store).vote(FEBRUARY, AgendaItem.LIST, unanimous(seated.seats))
    Freezing(store, sample.campaign, KEY, clock, FakeRandomness()).run(FEBRUARY)
    drawing = Drawing(store, FakeRandomOrg(), sample.campaign, clock)
    drawing.ask_ticket(FEBRUARY)
    drawing.say_numbers(FEBRUARY, [RoomNumber(member, 417) for member in who_speaks(seated)])
    drawing.press(FEBRUARY, "chair")
    return seated
