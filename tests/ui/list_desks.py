"""A desk on a real store for the pages of the first three steps, and the look they wear."""

import os
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from kasipker_desktop.documents.list_sheets import ListSheets
from kasipker_desktop.documents.wording_folder import WordingFolder
from kasipker_desktop.domain.identity import RowCode, WarningCode
from kasipker_desktop.domain.report import Admitted, Excluded, ImportReport, RowPlace, SourceFile, Warned
from kasipker_desktop.intake.preview import unnamed_columns
from kasipker_desktop.settings import load_sample
from kasipker_desktop.storage.files import write_file
from kasipker_desktop.storage.store import Store
from kasipker_desktop.ui.desk import Desk, Services
from kasipker_desktop.ui.jobs import Jobs
from kasipker_desktop.ui.theme import LIGHT
from kasipker_desktop.ui.widgets.parts import Look
from kasipker_desktop.workflow.answering import Answering
from kasipker_desktop.workflow.appointing import Appointing
from kasipker_desktop.workflow.archiving import Archiving
from kasipker_desktop.workflow.awarding import Awarding
from kasipker_desktop.workflow.browsing import Browsing
from kasipker_desktop.workflow.connecting import Connecting, Preflight
from kasipker_desktop.workflow.deciding import Deciding
from kasipker_desktop.workflow.delivering import Delivering
from kasipker_desktop.workflow.drawing import Drawing
from kasipker_desktop.workflow.forfeiting import Forfeiting
from kasipker_desktop.workflow.freezing import Freezing
from kasipker_desktop.workflow.importing import Importing
from kasipker_desktop.workflow.keeping import Keeping
from kasipker_desktop.workflow.naming import Naming
from kasipker_desktop.workflow.previewing import Previewing
from kasipker_desktop.workflow.publishing import Publishing
from kasipker_desktop.workflow.readmitting import Readmitting
from kasipker_desktop.workflow.rehearsing import UseCases
from kasipker_desktop.workflow.replacing import Replacing
from kasipker_desktop.workflow.rewording import Rewording
from kasipker_desktop.workflow.scanning import Scanning
from kasipker_desktop.workflow.searching import Searching
from kasipker_desktop.workflow.seating import Seating
from kasipker_desktop.workflow.sheets import Sheets
from kasipker_desktop.workflow.signing import Signing
from kasipker_desktop.workflow.signing_in import SigningIn
from kasipker_desktop.workflow.verifying import Verifying
from kasipker_desktop.workflow.viewing import Viewing
from tests.fakes import (
    FEBRUARY,
    IINS,
    KEY,
    FakeAppointed,
    FakeClock,
    FakeKeys,
    FakePress,
    FakeRandomness,
    FakeRandomOrg,
    FakeSite,
    believing,
)
from tests.ui.inline import InlineExecutor
from tests.workflow.meetings import annexing

LOOK = Look(LIGHT)


class ListJudge:
    """Admits five people from any files; `excluded` and `warned` are found in the first, `refusal` is raised once."""

    def __init__(self, excluded=(), warned=(), refusal=None):
        self.excluded = tuple(excluded)
        self.warned = tuple(warned)
        self.refusal = refusal
        self.read = []

    def __call__(self, files, judging, admit):
        if self.refusal:
            refusal, self.refusal = self.refusal, None
            raise refusal
        names = [path.name for path in files]
        self.read.append(names)
        people = enumerate(IINS, 2)
        admit([Admitted(1, 1, row, iin, f"Ахметов Нұрлан {row}", date(2024, 2, 9)) for row, iin in people])
        share = len(IINS) + len(self.excluded)
        sources = tuple(SourceFile(name, "8c41d0f7" * 8, 1000, share, "xlsx", None) for name in names)
        return ImportReport(str(judging.period), sources, len(IINS), self.excluded, self.warned)


def place(row, source=1, sheet="Парақ1"):
    return RowPlace(source, 1, sheet, row)


def excluded_rows():
    return (
        Excluded(place(31), RowCode.ID_CHECKSUM, "000000000000"),
        Excluded(place(115), RowCode.OUTSIDE_MONTH, "2024-03-01"),
        Excluded(place(143), RowCode.DUPLICATE, "810717408554", place(5)),
        Excluded(place(199), RowCode.DATE_MISSING, ""),
    )


def warned_rows():
    return (
        Warned(place(21), WarningCode.LEADING_ZEROS_RESTORED, "50906556151"),
        Warned(place(227), WarningCode.HOMOGLYPHS, "Рaқышев Әсел"),
    )


class NoScans:
    """No screen here attaches a scan."""


def open_store(folder):
    return Store(folder / "store.sqlite", FakeClock(), FakeRandomness())


def open_desk(store, judge=None, executor=None, rehearsal=True, period=FEBRUARY, verify=None):
    """The desk with its views read."""
    sample, clock, random_org = load_sample(), FakeClock(), FakeRandomOrg()
    use = UseCases(
        importing=Importing(store, judge or ListJudge(), sample.campaign, frozenset()),
        browsing=Browsing(store),
        naming=Naming(store, unnamed_columns, frozenset()),
        readmitting=Readmitting(store),
        sheets=Sheets(store, ListSheets(), write_file),
        seating=Seating(store),
        freezing=Freezing(store, sample.campaign, KEY, clock, os.urandom),
        drawing=Drawing(store, random_org, sample.campaign, clock),
        answering=Answering(store, random_org, believing, clock),
        deciding=Deciding(store, random_org, believing, sample.campaign, clock),
        forfeiting=Forfeiting(store, sample.campaign, clock),
        delivering=Delivering(store, clock),
        publishing=Publishing(store),
        keeping=Keeping(store, sample.campaign, clock),
        signing=Signing(store, FakePress(), sample.campaign, clock, rehearsal=True),
        replacing=Replacing(store, FakePress(), sample.campaign, clock, rehearsal=True),
        awarding=Awarding(store, FakePress(), sample.campaign, clock, rehearsal=True),
        verifying=Verifying(store, lambda period, public, folder: folder, verify, TemporaryDirectory),
        searching=Searching(store, sample.campaign),
        connecting=Connecting(FakeKeys(), lambda key: random_org),
        preflight=Preflight(random_org, FakeSite(random_org.now), True, clock),
        archiving=Archiving(store, FakePress(), lambda path, data: None, lambda period, folder: ()),
        annexing=annexing(store, FakePress()),
        scanning=Scanning(store, NoScans(), lambda files, turns: None),
        appointing=Appointing(FakeAppointed()),
        previewing=Previewing(sample.campaign, FakePress),
        rewording=Rewording(WordingFolder(Path("nowhere"), write_file)),
        signing_in=SigningIn(store, sample.decisions.commission, sample.decisions.operator),
    )
    services = Services(
        use,
        Viewing(store, sample.campaign),
        sample.campaign,
        sample.decisions,
        rehearsal,
        verify,
        lambda name, png: None,
    )
    desk = Desk(Jobs(executor or InlineExecutor()), services, period)
    desk.load()
    return desk


def show(qtbot, kind, desk, **given):
    """A page on the screen that follows the desk as the meeting page lets it."""
    page = kind(LOOK, desk, **given)
    qtbot.addWidget(page)
    desk.changed.connect(lambda: page.show_view(desk.view))
    page.resize(1156, 640)
    if desk.loaded:
        page.show_view(desk.view)
    page.show()
    return page
