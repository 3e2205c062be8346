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
from .domain.numbers import KeyRole
from .domain.report import ImportReport
from .domain.verdict import Verdict

if TYPE_CHECKING:
    from .randomorg.client import Client
    from .settings import Sample
    from .storage.store import Store
    from .ui.desk import Services
    from .workflow.rehearsing import Decisions, Rehearsed, UseCases

STORE_FILE = "store.sqlite"
STAND_IN_FILE = "stand-in.jsonl"
PREFERENCES_FILE = "window.json"
REHEARSAL_FOLDER = "rehearsal"
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
        from .ui.application import Start, run
        from .ui.main_window import Shell
        from .wording import system_language

        sample, folder = load_sample(), paths.data()
        with ExitStack() as held:
            return run(
                Start(
                    shell=Shell(decisions(sample), rehearsal=True),
                    preferences_file=folder / PREFERENCES_FILE,
                    write_file=write_file,
                    language="ru" if system_language() == "ru" else "kk",
                    log=start_log(paths.log()),
                    open_services=lambda: open_services(held, folder / REHEARSAL_FOLDER, sample),
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
            use = _use_cases(store, Client(url, REHEARSAL_API_KEY), sample, folder)
            return Rehearsal(store, use, decisions(sample), _now).run(files, period, out)

    def verify(self, bundle: Path, expect: Mapping[str, str], language: str) -> Verdict:
        from .evidence.verifier import verify

        return verify(bundle, expect, language)

    def verify_random(self, random: bytes, signature: str, draw: bool) -> RandomVerdict:
        from .randomorg.verdict import check_random

        return check_random(random, signature, draw)

    def serve_stand_in(self, port: int, fault: str | None, seconds: float) -> int:
        from .randomorg.rehearsal import run

        return run(port, fault, seconds)

    def self_check(self) -> Sequence[tuple[str, bool, str]]:
        """Fonts, wording, and a whole rehearsal on the sample list: store, migrations, stand-in, papers, evidence."""
        from .workflow.checking import check_parts

        return check_parts((("fonts", _check_fonts), ("wording", _check_wording), ("rehearsal", self._check_rehearsal)))

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
def _store(folder: Path) -> Iterator[Store]:
    """The store of a folder, for this process alone."""
    from .storage.lock import hold
    from .storage.store import Store

    with hold(folder, _now):
        store = Store(folder / STORE_FILE, _now, os.urandom)
        try:
            yield store
        finally:
            store.close()


@contextmanager
def _stand_in(folder: Path, server: str | None) -> Iterator[str]:
    """The address of random.org's stand-in: the given one, or our own whose tickets live beside the store."""
    if server is not None:
        yield server
        return
    from .randomorg.rehearsal import serve

    with serve(state_file=folder / STAND_IN_FILE) as url:
        yield url


def decisions(sample: Sample) -> Decisions:
    from .workflow.rehearsing import Decisions

    who = (sample.commission, sample.present, sample.operator, sample.invited)
    return Decisions(*who, sample.venue, sample.late_reason, sample.incident)


def open_services(held: ExitStack, folder: Path, sample: Sample) -> Services:
    """The rehearsal store with its own stand-in, for the window; both live until `held` closes."""
    from .evidence.verifier import verify
    from .randomorg.client import Client
    from .randomorg.rehearsal import REHEARSAL_API_KEY
    from .storage.files import write_file
    from .ui.desk import Services
    from .workflow.viewing import Viewing

    def keep_picture(name: str, png: bytes) -> None:
        place = folder / PICTURES_FOLDER / f"{name}.png"
        if not place.exists():  # the first showing is the one the hall saw
            write_file(place, png)

    folder.mkdir(parents=True, exist_ok=True)
    store = held.enter_context(_store(folder))
    url = held.enter_context(_stand_in(folder, None))
    use = _use_cases(store, Client(url, REHEARSAL_API_KEY), sample, folder)
    viewing = Viewing(store, sample.campaign)
    return Services(use, viewing, sample.campaign, decisions(sample), True, verify, keep_picture)


def _use_cases(store: Store, random_org: Client, sample: Sample, folder: Path) -> UseCases:
    from .documents.press import Press
    from .documents.scans import read_scan
    from .documents.wording import paper_wordings
    from .evidence.bundle import write_bundle
    from .evidence.collect import collect
    from .evidence.source import BundleKind
    from .evidence.verify_page import verify_page_sha256
    from .intake.judge import judge
    from .intake.letters import printable
    from .randomorg.referee import Referee
    from .storage.files import write_file
    from .storage.scans import ScanFolder
    from .workflow.annexing import Annexing, Proofs
    from .workflow.answering import Answering
    from .workflow.archiving import Archiving
    from .workflow.awarding import Awarding
    from .workflow.deciding import Deciding
    from .workflow.delivering import Delivering
    from .workflow.drawing import Drawing
    from .workflow.forfeiting import Forfeiting
    from .workflow.freezing import Freezing
    from .workflow.importing import Importing
    from .workflow.publishing import Publishing
    from .workflow.rehearsing import UseCases
    from .workflow.scanning import Scanning
    from .workflow.seating import Seating
    from .workflow.signing import Signing

    def write_bundles(period: Period, folder: Path) -> tuple[Path, ...]:
        with store.reading() as look:
            source = collect(look, campaign.id, period)
            return tuple(write_bundle(source, kind, folder) for kind in BundleKind)

    campaign, press = sample.campaign, Press(paper_wordings(folder / WORDING_FOLDER))

    def referees(hashed_key: str) -> Referee:
        return Referee(KeyRole.REHEARSAL, hashed_key)

    return UseCases(
        importing=Importing(store, judge, campaign, printable()),
        seating=Seating(store),
        freezing=Freezing(store, campaign, random_org.hashed_key, _now, os.urandom),
        drawing=Drawing(store, random_org, campaign, _now),
        deciding=Deciding(store, random_org, referees, campaign, _now),
        forfeiting=Forfeiting(store, campaign, _now),
        delivering=Delivering(store, _now),
        publishing=Publishing(store),
        answering=Answering(store, random_org, referees, _now),
        signing=Signing(store, press, campaign, _now, rehearsal=True),
        awarding=Awarding(store, press, campaign, _now, rehearsal=True),
        archiving=Archiving(store, press, write_file, write_bundles),
        annexing=Annexing(store, press, campaign, _now, Proofs(_read_signature, verify_page_sha256()), rehearsal=True),
        scanning=Scanning(store, ScanFolder(folder / SCANS_FOLDER), read_scan),
    )


def _read_signature(body: bytes, obtained_by: str) -> str:
    """The base64 signature in a reply as received."""
    from .evidence.outcomes import RESULT_PATHS
    from .randomorg.messages import raw_member

    return str(json.loads(raw_member(body, *RESULT_PATHS[obtained_by], "signature")))
