"""What the store holds becomes bundles that hold: redraws, void tickets, over real HTTP to the stand-in."""

import os
from datetime import UTC, datetime

import pytest

from kasipker_desktop import app
from kasipker_desktop.domain.award import ForfeitReason
from kasipker_desktop.domain.commission import AgendaItem
from kasipker_desktop.domain.keys import KeyRole
from kasipker_desktop.evidence.bundle import write_bundle
from kasipker_desktop.evidence.collect import collect
from kasipker_desktop.evidence.source import BundleKind
from kasipker_desktop.evidence.verifier import verify
from kasipker_desktop.randomorg.client import Client
from kasipker_desktop.randomorg.referee import Referee
from kasipker_desktop.randomorg.rehearsal import REHEARSAL_API_KEY, serve
from kasipker_desktop.randomorg.standin import REHEARSAL_HASHED_KEY
from kasipker_desktop.settings import load_sample
from kasipker_desktop.workflow.freezing import Freezing
from kasipker_desktop.workflow.importing import Importing
from kasipker_desktop.workflow.steps import Step
from tests.evidence.agreement import by_page, by_program
from tests.evidence.bundles import CAMPAIGN, unzip
from tests.fakes import FEBRUARY, FakeJudge
from tests.workflow.desk import WORDS, Table
from tests.workflow.meetings import lead_to


@pytest.fixture
def stand_in(tmp_path):
    with serve(state_file=tmp_path / app.STAND_IN_FILE) as url:
        yield Client(url, REHEARSAL_API_KEY)


@pytest.fixture
def table(tmp_path, stand_in):
    table = Table(tmp_path, stand_in, referee_of, now)
    yield table
    table.close()


def referee_of(hashed_key):
    return Referee(KeyRole.REHEARSAL, hashed_key)


def now():
    return datetime.now(UTC)


def take_list(table, people):
    sample = load_sample()
    Importing(table.store, FakeJudge(people), sample.campaign, frozenset()).run(
        [], FEBRUARY, sample.decisions.commission
    )
    if table.meeting.seated is None:
        table.seat()
    table.vote(AgendaItem.LIST)
    Freezing(table.store, sample.campaign, REHEARSAL_HASHED_KEY, now, os.urandom).run(FEBRUARY)


def hold(table, number=1):
    table.drawing.ask_ticket(FEBRUARY, number)
    table.say(number=number)
    table.press(number)
    done = table.answer(first=True, number=number)
    table.vote(number=number)
    return done


def bundles(table, folder):
    with table.store.reading() as look:
        source = collect(look, CAMPAIGN, FEBRUARY)
        return [write_bundle(source, kind, folder) for kind in BundleKind]


def test_a_void_ticket_goes_into_the_bundle_with_its_last_page(table, page, tmp_path):
    take_list(table, 4)
    first = table.drawing.ask_ticket(FEBRUARY)
    table.say()
    table.deciding.replace_list(FEBRUARY, WORDS)
    take_list(table, 5)
    hold(table)
    for bundle in bundles(table, tmp_path):
        assert f"draws/1/void/{first.ticket}.json" in unzip(bundle)
        assert by_page(page, bundle.read_bytes()) == by_program(bundle.read_bytes(), tmp_path) == ["REHEARSAL"]


def test_a_redraw_goes_into_the_bundle_as_a_draw_of_its_own(table, page, tmp_path):
    take_list(table, 3)
    hold(table)
    lead_to(table.store, Step.DONE, table.random_org)
    opened = table.forfeiting.forfeit(FEBRUARY, ForfeitReason.DECLINED)
    table.seat(2)
    table.vote(AgendaItem.FORFEITURE, 2)
    done = hold(table, 2)
    for bundle in bundles(table, tmp_path):
        assert "draws/2/random.json" in unzip(bundle)
        assert by_page(page, bundle.read_bytes()) == by_program(bundle.read_bytes(), tmp_path) == ["REHEARSAL"]
        told = next(check for check in verify(bundle, {}).checks if check.name == "redraws")
        assert told.detail == f"{opened.draw}: {opened.reserves[done.numbers[0] - 1]}"
        assert f"number {opened.reserves[done.numbers[0] - 1]}" in page.text(".went")
