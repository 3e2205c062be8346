"""The composition root: the one place that gives use cases their real collaborators."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from .cli import RandomVerdict
from .domain.calendar import Period
from .domain.errors import KnownError, NotAllowed
from .domain.numbers import KeyRole
from .domain.report import ImportReport
from .domain.verdict import Verdict

if TYPE_CHECKING:
    from .randomorg.client import Client
    from .settings import Sample
    from .storage.store import Store
    from .storage.vault import Vault
    from .ui.desk import Services
    from .workflow.archiving import WriteBundles
    from .workflow.handing_over import HandingOver, SealedCopy
    from .workflow.ports import Clock
    from .workflow.rehearsing import Decisions, Rehearsed, UseCases
    from .workflow.verifying import WriteBundle

STORE_FILE = "store.sqlite"
STAND_IN_FILE = "stand-in.jsonl"
PREFERENCES_FILE = "window.json"
REHEARSAL_FOLDER = "rehearsal"
RECORD_FOLDER = "draws"
PICTURES_FOLDER = "pictures"
WORDING_FOLDER, SCANS_FOLDER = "wording", "scans"
"""Beside the store: what overrides the wording of the papers (`kk.toml`, `ru.toml`), and scans of signed papers."""
FIRST_PERIOD = Period(2024, 2)
"""The month the sample list of a rehearsal is for."""


class Application:
    """The services behind the command line; imports that cost are made when they are needed."""

    def open_window(self) -> int:
        """The window on the rehearsal store; the store of record opens once a random.org key is set."""
        from . import paths
        from .logs import start_log
        from .settings import load_sample
        from .storage.files import write_file
        from .storage.keys import KeyStore
        from .ui.application import Start, run
        from .ui.main_window import Shell
        from .wording import system_language

        sample, folder = load_sample(), paths.data()
        role = KeyRole.RANDOM_ORG if KeyStore(folder).place else KeyRole.REHEARSAL
        rehearsal = role is KeyRole.REHEARSAL
        with ExitStack() as held:
            return run(
                Start(
                    shell=Shell(decisions(sample), rehearsal, greets=rehearsal),
                    preferences_file=folder / PREFERENCES_FILE,
                    write_file=write_file,
                    language="ru" if system_language() == "ru" else "kk",
                    log=start_log(paths.log()),
                    open_services=lambda: open_services(held, store_folder(folder, role), sample, role),
                    period=FIRST_PERIOD,
                )
            )

    def check_list(self, files: Sequence[Path], period: Period) -> ImportReport:
        from .intake.judge import judge
        from .intake.letters import printable
        from .workflow.importing import check_list

        return check_list(judge, files, period, printable())

    def rehearse(
        self, files: Sequence[Path], period: Period, out: Path, data: Path | None, server: str | None
    ) -> Rehearsed:
        from .randomorg.client import Client
        from .randomorg.rehearsal import REHEARSAL_API_KEY
        from .settings import load_sample
        from .workflow.rehearsing import Rehearsal

        sample = load_sample()
        with _folder(data) as folder, _store(folder) as store, _stand_in(folder, server) as url:
            use = _use_cases(store, Client(url, REHEARSAL_API_KEY), sample, folder, KeyRole.REHEARSAL, url)
            return Rehearsal(store, use, decisions(sample), _now).run(files, period, out)

    def back_up(self, of: KeyRole, data: Path | None, folder: Path, phrase: str, last: bool) -> SealedCopy:
        from . import paths

        place = data or store_folder(paths.data(), of)
        if not (place / STORE_FILE).is_file():
            raise KnownError("missing", file=STORE_FILE)
        with _store(place) as store:
            handing = _handing_over(store, place, of)
            return handing.hand_over(folder, phrase) if last else handing.back_up(folder, phrase)

    def restore(self, of: KeyRole, file: Path, data: Path | None, phrase: str) -> bool:
        from . import paths

        place = data or store_folder(paths.data(), of)
        vault = _vault(place, of)
        sealed = vault.open(file, phrase)
        with _store(place) as store:
            _handing_over(store, place, of).take_over(sealed)
        return vault.mark_taken(sealed.place, sealed.head, sealed.sha256)

    def verify(self, bundle: Path, expect: Mapping[str, str], language: str) -> Verdict:
        from .evidence.verifier import verify

        return verify(bundle, expect, language)

    def verify_random(self, random: bytes, signature: str, draw: bool) -> RandomVerdict:
        from .randomorg.verdict import check_random

        return check_random(random, signature, draw)

    def give_slip(self, data: Path, period: Period, iin: str, by: str) -> bytes:
        from .documents.slip import print_slip
        from .settings import load_sample
        from .workflow.slips import Slips

        with _store(data) as store:
            slips = Slips(store, load_sample().campaign, print_slip, rehearsal=True)
            return slips.give(period, slips.number_of(period, iin), by)

    def serve_stand_in(self, port: int, fault: str | None, seconds: float) -> int:
        from .randomorg.rehearsal import run

        return run(port, fault, seconds)

    def self_check(self) -> Sequence[tuple[str, bool, str]]:
        """Fonts, wording, window, key stores, a whole rehearsal: store, migrations, stand-in, papers, evidence."""
        from .workflow.checking import check_parts

        parts = (
            ("fonts", _check_fonts),
            ("wording", _check_wording),
            ("window", _check_window),
            ("key stores", _check_key_stores),
            ("rehearsal", self._check_rehearsal),
        )
        return check_parts(parts)

    def _check_rehearsal(self) -> str:
        from . import paths

        sample = paths.resources() / "samples" / "2024-02.xlsx"
        with tempfile.TemporaryDirectory(prefix="kasipker-") as folder:
            done = self.rehearse([sample], FIRST_PERIOD, Path(folder) / "out", Path(folder) / "data", None)
            verdicts = {self.verify(bundle, {}, "en").verdict.value for bundle in done.exported.bundles}
        if verdicts != {"REHEARSAL"}:
            raise RuntimeError(", ".join(sorted(verdicts)))
        return f"{len(done.exported.documents)} documents, {len(done.exported.bundles)} bundles"


def _check_fonts() -> str:
    from .documents.fonts import faces
    from .intake.letters import printable

    needed = set("ӘәҒғҚқҢңӨөҰұҮүҺһІі₸№•«»–—")
    if missing := needed - printable():
        raise RuntimeError("".join(sorted(missing)))
    return ", ".join(faces())


def _check_wording() -> str:
    from . import paths
    from .wording import LANGUAGES, wording

    found = {language: wording(paths.resources(), language) for language in LANGUAGES}
    return ", ".join(f"{language}: {len(words.keys())}" for language, words in found.items())


def _check_window() -> str:
    from .ui.self_check import check_window

    return check_window()


def _check_key_stores() -> str:
    """Which stores for a key this system has; that there is none (a server without a desktop) is no fault."""
    from keyring.backend import get_all_keyring

    found = sorted(store.name for store in get_all_keyring())
    if not found:
        raise RuntimeError("keyring.backends")
    return ", ".join(found)


def _now() -> datetime:
    return datetime.now(UTC)


@contextmanager
def _folder(data: Path | None) -> Iterator[Path]:
    if data is not None:
        data.mkdir(parents=True, exist_ok=True)
        yield data
        return
    with tempfile.TemporaryDirectory(prefix="kasipker-") as folder:
        yield Path(folder)


@contextmanager
def _store(folder: Path, clock: Clock = _now) -> Iterator[Store]:
    """The store of a folder, for this process alone."""
    from .storage.lock import hold
    from .storage.store import Store

    with hold(folder, clock):
        store = Store(folder / STORE_FILE, clock, os.urandom)
        try:
            yield store
        finally:
            store.close()


def _vault(folder: Path, of: KeyRole) -> Vault:
    from . import __version__
    from .storage.vault import Vault

    return Vault(folder, (STORE_FILE, STAND_IN_FILE), __version__, of is KeyRole.REHEARSAL, _now)


def _handing_over(store: Store, folder: Path, of: KeyRole) -> HandingOver:
    from .workflow.handing_over import HandingOver

    return HandingOver(store, _vault(folder, of))


@contextmanager
def _stand_in(folder: Path, server: str | None, clock: Clock = _now) -> Iterator[str]:
    """The address of random.org's stand-in: the given one, or our own whose tickets live beside the store."""
    if server is not None:
        yield server
        return
    from .randomorg.rehearsal import serve

    with serve(state_file=folder / STAND_IN_FILE, now=clock) as url:
        yield url


def decisions(sample: Sample) -> Decisions:
    from .workflow.rehearsing import Decisions

    who = (sample.commission, sample.present, sample.operator, sample.invited)
    return Decisions(*who, sample.venue, sample.late_reason, sample.incident, sample.billing)


def store_folder(data: Path, role: KeyRole) -> Path:
    """Where the store of a role is: rehearsals never touch the store of record."""
    return data / (REHEARSAL_FOLDER if role is KeyRole.REHEARSAL else RECORD_FOLDER)


def open_services(
    held: ExitStack, folder: Path, sample: Sample, role: KeyRole = KeyRole.REHEARSAL, clock: Clock = _now
) -> Services:
    """A store for the window, with its own stand-in in a rehearsal, else at random.org; open until `held` closes.

    Raises KnownError `store_held`, `key_locked`, `no_key`.
    """
    from .evidence.verifier import verify
    from .randomorg.client import Client
    from .storage.files import write_file
    from .ui.desk import Services
    from .workflow.viewing import Viewing

    def keep_picture(name: str, png: bytes) -> None:
        place = folder / PICTURES_FOLDER / f"{name}.png"
        if not place.exists():  # the first showing is the one the hall saw
            write_file(place, png)

    folder.mkdir(parents=True, exist_ok=True)
    store = held.enter_context(_store(folder, clock))
    url, api_key = _address(held, folder, role, clock)
    use = _use_cases(store, Client(url, api_key), sample, folder, role, url, clock)
    viewing, rehearsal = Viewing(store, sample.campaign), role is KeyRole.REHEARSAL
    handing = _handing_over(store, folder, role)
    given = (sample.campaign, decisions(sample), rehearsal, verify, keep_picture, clock, handing)
    return Services(use, viewing, *given)


def _address(held: ExitStack, folder: Path, role: KeyRole, clock: Clock) -> tuple[str, str]:
    """Where to ask, and with which key: the one of record is taken out of its store only for the store of record."""
    from .randomorg.client import RANDOM_ORG
    from .randomorg.rehearsal import REHEARSAL_API_KEY
    from .storage.keys import KeyStore

    if role is KeyRole.REHEARSAL:
        return held.enter_context(_stand_in(folder, None, clock)), REHEARSAL_API_KEY
    api_key = KeyStore(folder.parent).read()
    if api_key is None:
        raise NotAllowed("no_key")
    return RANDOM_ORG, api_key


def _bundle_writers(store: Store, campaign: str) -> tuple[WriteBundles, WriteBundle]:
    """Writes both bundles of a period, or one of them."""
    from .evidence.bundle import write_bundle
    from .evidence.collect import collect
    from .evidence.source import BundleKind

    def write_bundles(period: Period, folder: Path) -> tuple[Path, ...]:
        with store.reading() as look:
            source = collect(look, campaign, period)
            return tuple(write_bundle(source, kind, folder) for kind in BundleKind)

    def write_one(period: Period, public: bool, folder: Path) -> Path:
        kind = BundleKind.PUBLIC if public else BundleKind.COMMISSION
        with store.reading() as look:
            return write_bundle(collect(look, campaign, period), kind, folder)

    return write_bundles, write_one


def _use_cases(
    store: Store, random_org: Client, sample: Sample, folder: Path, role: KeyRole, url: str, clock: Clock = _now
) -> UseCases:
    from . import paths
    from .documents.list_sheets import ListSheets
    from .documents.press import Press
    from .documents.scans import read_scan
    from .documents.wording import paper_wordings
    from .evidence.verifier import verify
    from .evidence.verify_page import verify_page_sha256
    from .intake.judge import judge
    from .intake.letters import printable
    from .intake.preview import unnamed_columns
    from .randomorg.client import RANDOM_ORG, Client
    from .randomorg.referee import Referee
    from .randomorg.site import Site
    from .storage.files import write_file
    from .storage.keys import KeyStore
    from .storage.scans import ScanFolder
    from .workflow.annexing import Annexing, Proofs
    from .workflow.answering import Answering
    from .workflow.archiving import Archiving
    from .workflow.awarding import Awarding
    from .workflow.browsing import Browsing
    from .workflow.connecting import Connecting, Preflight
    from .workflow.deciding import Deciding
    from .workflow.delivering import Delivering
    from .workflow.drawing import Drawing
    from .workflow.forfeiting import Forfeiting
    from .workflow.freezing import Freezing
    from .workflow.importing import Importing
    from .workflow.keeping import Keeping
    from .workflow.naming import Naming
    from .workflow.publishing import Publishing
    from .workflow.readmitting import Readmitting
    from .workflow.rehearsing import UseCases
    from .workflow.replacing import Replacing
    from .workflow.scanning import Scanning
    from .workflow.searching import Searching
    from .workflow.seating import Seating
    from .workflow.sheets import Sheets
    from .workflow.signing import Signing
    from .workflow.verifying import Verifying

    campaign, rehearsal = sample.campaign, role is KeyRole.REHEARSAL
    press = Press(paper_wordings(folder / WORDING_FOLDER))
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
        seating=Seating(store),
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
        scanning=Scanning(store, ScanFolder(folder / SCANS_FOLDER), read_scan),
        verifying=Verifying(store, write_one, verify, lambda: _folder(None)),
        searching=Searching(store, campaign),
    )


def _read_signature(body: bytes, obtained_by: str) -> str:
    """The base64 signature in a reply as received."""
    from .evidence.outcomes import RESULT_PATHS
    from .randomorg.messages import raw_member

    return str(json.loads(raw_member(body, *RESULT_PATHS[obtained_by], "signature")))
