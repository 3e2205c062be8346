"""The composition root: the one place that gives use cases their real collaborators."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
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
    from .workflow.rehearsing import Rehearsed, UseCases

STORE_FILE = "store.sqlite"
STAND_IN_FILE = "stand-in.jsonl"


class Application:
    """The services behind the command line; imports that cost are made when they are needed."""

    def open_window(self) -> int:
        """The window comes with the next release; until then the main job runs by `rehearse`."""
        from .domain.errors import KnownError

        raise KnownError("no_window")

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
        from .workflow.rehearsing import Decisions, Rehearsal

        sample = load_sample()
        decided = Decisions(
            sample.commission, sample.present, sample.operator, sample.invited, sample.venue, sample.late_reason
        )
        with _folder(data) as folder, _store(folder) as store, _stand_in(folder, server) as url:
            use = _use_cases(store, Client(url, REHEARSAL_API_KEY), sample)
            return Rehearsal(store, use, decided, _now).run(files, period, out)

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
        from .self_check import self_check

        return self_check()


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
    from .storage.store import Store

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


def _use_cases(store: Store, random_org: Client, sample: Sample) -> UseCases:
    from .documents.press import Press
    from .evidence.bundle import BundleKind, write_bundle
    from .evidence.collect import collect
    from .intake.judge import judge
    from .intake.letters import printable
    from .randomorg.referee import Referee
    from .storage.files import write_file
    from .workflow.answering import Answering
    from .workflow.archiving import Archiving
    from .workflow.awarding import Awarding
    from .workflow.drawing import Drawing
    from .workflow.freezing import Freezing
    from .workflow.importing import Importing
    from .workflow.rehearsing import UseCases
    from .workflow.seating import Seating
    from .workflow.signing import Signing

    def write_bundles(period: Period, folder: Path) -> tuple[Path, ...]:
        with store.reading() as look:
            source = collect(look, campaign.id, period)
            return tuple(write_bundle(source, kind, folder) for kind in BundleKind)

    campaign, press = sample.campaign, Press()
    referee = Referee(KeyRole.REHEARSAL, random_org.hashed_key)
    return UseCases(
        importing=Importing(store, judge, campaign, printable()),
        seating=Seating(store),
        freezing=Freezing(store, campaign, random_org.hashed_key, _now, os.urandom),
        drawing=Drawing(store, random_org, campaign, _now),
        answering=Answering(store, random_org, referee, _now),
        signing=Signing(store, press, campaign, _now, rehearsal=True),
        awarding=Awarding(store, press, campaign, _now, rehearsal=True),
        archiving=Archiving(store, write_file, write_bundles),
    )
