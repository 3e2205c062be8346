"""Gives the use cases their real collaborators: the one place that knows them all."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.calendar import Period
from ..domain.keys import KeyRole
from .stores import SCANS_FOLDER, WORDING_FOLDER, temporary_or, utc_now

if TYPE_CHECKING:
    from ..domain.campaign import Campaign
    from ..randomorg.client import Client
    from ..settings import Sample
    from ..storage.store import Store
    from ..workflow.appointing import Appointing
    from ..workflow.archiving import WriteBundles
    from ..workflow.ports import Clock
    from ..workflow.previewing import Previewing
    from ..workflow.rehearsing import UseCases
    from ..workflow.rewording import Rewording
    from ..workflow.verifying import WriteBundle


def _bundle_writers(store: Store, campaign: str) -> tuple[WriteBundles, WriteBundle]:
    """Writes both bundles of a period to be kept, or one of them to be checked."""
    from ..evidence.bundle import write_bundle
    from ..evidence.collect import collect
    from ..evidence.source import BundleKind

    def write_bundles(period: Period, folder: Path) -> tuple[Path, ...]:
        with store.reading() as look:
            source = collect(look, campaign, period)
            return tuple(write_bundle(source, kind, folder) for kind in BundleKind)

    def write_one(period: Period, public: bool, folder: Path) -> Path:
        kind = BundleKind.PUBLIC if public else BundleKind.COMMISSION
        with store.reading() as look:
            return write_bundle(collect(look, campaign, period), kind, folder, packed=False)

    return write_bundles, write_one


def _settings(campaign: Campaign, folder: Path) -> tuple[Appointing, Previewing, Rewording]:
    """What the settings of a store are kept and looked at by."""
    from ..documents.press import Press
    from ..documents.wording import PaperWordings
    from ..documents.wording_folder import WordingFolder
    from ..storage.appointed import AppointedFile
    from ..storage.files import write_file
    from ..workflow.appointing import Appointing
    from ..workflow.previewing import Previewing
    from ..workflow.rewording import Rewording

    wordings = folder / WORDING_FOLDER
    previewing = Previewing(campaign, lambda: Press(PaperWordings(wordings)))
    return Appointing(AppointedFile(folder)), previewing, Rewording(WordingFolder(wordings, write_file))


def make_use_cases(
    store: Store, random_org: Client, sample: Sample, folder: Path, role: KeyRole, url: str, clock: Clock = utc_now
) -> UseCases:
    from .. import paths
    from ..documents.list_sheets import ListSheets
    from ..documents.press import Press
    from ..documents.scans import read_scan
    from ..documents.wording import PaperWordings
    from ..evidence.verifier import verify
    from ..evidence.verify_page import verify_page_sha256
    from ..intake.judge import judge
    from ..intake.letters import printable
    from ..intake.preview import unnamed_columns
    from ..randomorg.client import RANDOM_ORG, Client
    from ..randomorg.referee import Referee
    from ..randomorg.site import Site
    from ..storage.appointed import AppointedFile
    from ..storage.files import write_file
    from ..storage.keys import KeyStore
    from ..storage.scans import ScanFolder
    from ..workflow.annexing import Annexing, Proofs
    from ..workflow.answering import Answering
    from ..workflow.archiving import Archiving
    from ..workflow.awarding import Awarding
    from ..workflow.browsing import Browsing
    from ..workflow.connecting import Connecting, Preflight
    from ..workflow.deciding import Deciding
    from ..workflow.delivering import Delivering
    from ..workflow.drawing import Drawing
    from ..workflow.forfeiting import Forfeiting
    from ..workflow.freezing import Freezing
    from ..workflow.importing import Importing
    from ..workflow.keeping import Keeping
    from ..workflow.naming import Naming
    from ..workflow.publishing import Publishing
    from ..workflow.readmitting import Readmitting
    from ..workflow.rehearsing import UseCases
    from ..workflow.replacing import Replacing
    from ..workflow.scanning import Scanning
    from ..workflow.searching import Searching
    from ..workflow.seating import Seating
    from ..workflow.sheets import Sheets
    from ..workflow.signing import Signing
    from ..workflow.signing_in import SigningIn
    from ..workflow.verifying import Verifying

    campaign, rehearsal = sample.campaign, role is KeyRole.REHEARSAL
    press = Press(PaperWordings(folder / WORDING_FOLDER))
    appointing, previewing, rewording = _settings(campaign, folder)
    write_bundles, write_one = _bundle_writers(store, campaign.id)

    def referees(hashed_key: str) -> Referee:
        return Referee(role, hashed_key)

    def connect(api_key: str) -> Client:
        return Client(RANDOM_ORG, api_key)

    return UseCases(
        importing=Importing(store, judge, campaign, printable()),
        browsing=Browsing(store),
        naming=Naming(store, unnamed_columns, printable()),
        readmitting=Readmitting(store),
        sheets=Sheets(store, ListSheets(), write_file),
        seating=Seating(store, named=rehearsal or AppointedFile(folder).read() is not None),
        freezing=Freezing(store, campaign, random_org.hashed_key, clock, os.urandom),
        drawing=Drawing(store, random_org, campaign, clock),
        deciding=Deciding(store, random_org, referees, campaign, clock),
        forfeiting=Forfeiting(store, campaign, clock),
        delivering=Delivering(store, clock),
        publishing=Publishing(store),
        keeping=Keeping(store, campaign, clock),
        answering=Answering(store, random_org, referees, clock),
        signing=Signing(store, press, campaign, clock, rehearsal),
        replacing=Replacing(store, press, campaign, clock, rehearsal),
        awarding=Awarding(store, press, campaign, clock, rehearsal),
        connecting=Connecting(KeyStore(paths.data()), connect),
        preflight=Preflight(random_org, Site(url, role), rehearsal, clock),
        archiving=Archiving(store, press, write_file, write_bundles),
        annexing=Annexing(store, press, campaign, clock, Proofs(_read_signature, verify_page_sha256()), rehearsal),
        appointing=appointing,
        previewing=previewing,
        rewording=rewording,
        scanning=Scanning(store, ScanFolder(folder / SCANS_FOLDER), read_scan),
        verifying=Verifying(store, write_one, verify, lambda: temporary_or(None)),
        searching=Searching(store, campaign),
        signing_in=SigningIn(store, sample.decisions.commission, sample.decisions.operator),
    )


def _read_signature(body: bytes, obtained_by: str) -> str:
    """The base64 signature in a reply as received."""
    from ..evidence.outcomes import RESULT_PATHS
    from ..randomorg.messages import raw_member

    return str(json.loads(raw_member(body, *RESULT_PATHS[obtained_by], "signature")))
