"""Leads a meeting of February to a step through the real use cases."""

import os
from datetime import date

from kasipker_desktop.domain.commission import AgendaItem, unanimous
from kasipker_desktop.domain.numbers import RoomNumber
from kasipker_desktop.settings import load_sample
from kasipker_desktop.workflow.annexing import Annexing, Proofs
from kasipker_desktop.workflow.answering import Answering
from kasipker_desktop.workflow.awarding import Awarding
from kasipker_desktop.workflow.delivering import Delivering
from kasipker_desktop.workflow.drawing import Drawing, who_speaks
from kasipker_desktop.workflow.freezing import Freezing
from kasipker_desktop.workflow.importing import Importing
from kasipker_desktop.workflow.seating import Seating
from kasipker_desktop.workflow.signing import Signing
from kasipker_desktop.workflow.steps import Step, step_of
from tests.fakes import FEBRUARY, KEY, FakeClock, FakeJudge, FakePress, believing


def annexing(store, press=None):
    """The papers beside a protocol, in a rehearsal; a reply's signature is a word."""
    proofs = Proofs(lambda body, obtained_by: "c2lnbmVk", "ab" * 32)
    return Annexing(store, press or FakePress(), load_sample().campaign, FakeClock(), proofs, rehearsal=True)


def lead_to(store, step, random_org, people=5, warned=()):
    """Takes each step before the given one."""
    sample, clock = load_sample(), FakeClock()
    seating = Seating(store)
    drawing = Drawing(store, random_org, sample.campaign, clock)
    seated = sample.decisions.seated(FEBRUARY, clock())
    signing = Signing(store, FakePress(), sample.campaign, clock, rehearsal=True)

    def press():
        if people < 2:
            drawing.decide_without_chance(FEBRUARY)
        else:
            drawing.press(FEBRUARY, "chair")

    def act():
        Delivering(store, clock).confirm_row(FEBRUARY, sample.decisions.billing, date(2024, 3, 15), "lawyer")
        Awarding(store, FakePress(), sample.campaign, clock, rehearsal=True).make_act(FEBRUARY)

    actions = {
        Step.LIST: lambda: Importing(store, FakeJudge(people, warned), sample.campaign, frozenset()).run(
            [], FEBRUARY, sample.decisions.commission
        ),
        Step.COMMISSION: lambda: seating.seat(FEBRUARY, seated),
        Step.LIST_VOTE: lambda: seating.vote(FEBRUARY, AgendaItem.LIST, unanimous(seated.seats)),
        Step.FREEZE: lambda: Freezing(store, sample.campaign, KEY, clock, os.urandom).run(FEBRUARY),
        Step.TICKET: lambda: drawing.ask_ticket(FEBRUARY),
        Step.NUMBERS: lambda: drawing.say_numbers(
            FEBRUARY, [RoomNumber(member, 101 + i) for i, member in enumerate(who_speaks(seated))]
        ),
        Step.PRESS: press,
        Step.ANSWER: lambda: Answering(store, random_org, believing, clock).run(FEBRUARY, True),
        Step.RESULT_VOTE: lambda: seating.vote(FEBRUARY, AgendaItem.RESULT, unanimous(seated.seats)),
        Step.PROTOCOL: lambda: signing.fix_protocol(FEBRUARY, sample.decisions.late_reason),
        Step.SIGNATURES: lambda: [signing.sign_by_hand(FEBRUARY, member.id) for member in seated.seats],
        Step.ACT: act,
    }
    while (now := current(store)) is not step:
        actions[now]()


def current(store):
    with store.reading() as look:
        return step_of(look.meeting(FEBRUARY))
