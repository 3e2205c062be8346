"""The composition root: the one place that gives window and commands their real collaborators."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.calendar import Period
from ..domain.errors import KnownError
from ..domain.keys import KeyRole
from .checks import check_fonts, check_key_stores, check_window_parts, check_wording
from .stores import (
    PREFERENCES_FILE,
    STAND_IN_FILE,
    STORE_FILE,
    handing_over_of,
    open_store,
    stand_in,
    store_folder,
    temporary_or,
    utc_now,
    vault_of,
)
from .window import appointed_sample, open_services
from .wiring import make_use_cases

if TYPE_CHECKING:
    from ..cli import RandomVerdict
    from ..domain.report import ImportReport
    from ..domain.verdict import Verdict
    from ..workflow.handing_over import SealedCopy
    from ..workflow.rehearsing import Rehearsed

__all__ = (
    "FIRST_PERIOD",
    "STAND_IN_FILE",
    "STORE_FILE",
    "Application",
    "open_services",
    "store_folder",
    "utc_now",
)

FIRST_PERIOD = Period(2024, 2)
"""The month the sample list of a rehearsal is for."""


class Application:
    """The services behind the command line; imports that cost are made when they are needed."""

    def open_window(self) -> int:
        """The window on the rehearsal store; the store of record opens once a random.org key is set."""
        from .. import paths
        from ..logs import start_log
        from ..settings import load_sample
        from ..storage.files import write_file
        from ..storage.keys import KeyStore
        from ..ui.application import Start, run
        from ..ui.main_window import Shell
        from ..wording import system_language

        folder = paths.data()
        role = KeyRole.RANDOM_ORG if KeyStore(folder).place else KeyRole.REHEARSAL
        sample = appointed_sample(load_sample(), store_folder(folder, role))
        rehearsal = role is KeyRole.REHEARSAL
        with ExitStack() as held:
            return run(
                Start(
                    shell=Shell(sample.decisions, rehearsal, greets=rehearsal),
                    preferences_file=folder / PREFERENCES_FILE,
                    write_file=write_file,
                    language="ru" if system_language() == "ru" else "kk",
                    log=start_log(paths.log()),
                    open_services=lambda: open_services(held, store_folder(folder, role), sample, role),
                    period=FIRST_PERIOD,
                )
            )

    def check_list(self, files: Sequence[Path], period: Period) -> ImportReport:
        from ..intake.judge import judge
        from ..intake.letters import printable
        from ..workflow.importing import check_list

        return check_list(judge, files, period, printable())

    def rehearse(
        self, files: Sequence[Path], period: Period, out: Path, data: Path | None, server: str | None
    ) -> Rehearsed:
        from ..randomorg.client import Client
        from ..randomorg.rehearsal import REHEARSAL_API_KEY
        from ..settings import load_sample
        from ..workflow.rehearsing import Rehearsal

        sample = load_sample()
        with temporary_or(data) as folder, open_store(folder) as store, stand_in(folder, server) as url:
            use = make_use_cases(store, Client(url, REHEARSAL_API_KEY), sample, folder, KeyRole.REHEARSAL, url)
            return Rehearsal(store, use, sample.decisions, utc_now).run(files, period, out)

    def back_up(self, of: KeyRole, data: Path | None, folder: Path, phrase: str, last: bool) -> SealedCopy:
        from .. import paths

        place = data or store_folder(paths.data(), of)
        if not (place / STORE_FILE).is_file():
            raise KnownError("missing", file=STORE_FILE)
        with open_store(place) as store:
            handing = handing_over_of(store, place, of)
            return handing.hand_over(folder, phrase) if last else handing.back_up(folder, phrase)

    def restore(self, of: KeyRole, file: Path, data: Path | None, phrase: str) -> bool:
        from .. import paths

        place = data or store_folder(paths.data(), of)
        vault = vault_of(place, of)
        sealed = vault.open(file, phrase)
        with open_store(place) as store:
            handing_over_of(store, place, of).take_over(sealed)
        return vault.mark_taken(sealed.place, sealed.head, sealed.sha256)

    def verify(self, bundle: Path, expect: Mapping[str, str], language: str) -> Verdict:
        from ..evidence.verifier import verify

        return verify(bundle, expect, language)

    def verify_random(self, random: bytes, signature: str, draw: bool) -> RandomVerdict:
        from ..randomorg.verdict import check_random

        return check_random(random, signature, draw)

    def give_slip(self, data: Path, period: Period, iin: str, by: str) -> bytes:
        from ..documents.slip import print_slip
        from ..settings import load_sample
        from ..workflow.slips import Slips

        with open_store(data) as store:
            slips = Slips(store, load_sample().campaign, print_slip, rehearsal=True)
            return slips.give(period, slips.number_of(period, iin), by)

    def serve_stand_in(self, port: int, fault: str | None, seconds: float) -> int:
        from ..randomorg.rehearsal import run

        return run(port, fault, seconds)

    def self_check(self) -> Sequence[tuple[str, bool, str]]:
        """Fonts, wording, window, key stores, a whole rehearsal: store, migrations, stand-in, papers, evidence."""
        from ..workflow.checking import check_parts

        parts = (
            ("fonts", check_fonts),
            ("wording", check_wording),
            ("window", check_window_parts),
            ("key stores", check_key_stores),
            ("rehearsal", self._check_rehearsal),
        )
        return check_parts(parts)

    def _check_rehearsal(self) -> str:
        from .. import paths

        sample = paths.resources() / "samples" / "2024-02.xlsx"
        with tempfile.TemporaryDirectory(prefix="kasipker-") as folder:
            done = self.rehearse([sample], FIRST_PERIOD, Path(folder) / "out", Path(folder) / "data", None)
            verdicts = {self.verify(bundle, {}, "en").verdict.value for bundle in done.exported.bundles}
        if verdicts != {"REHEARSAL"}:
            raise RuntimeError(", ".join(sorted(verdicts)))
        return f"{len(done.exported.documents)} documents, {len(done.exported.bundles)} bundles"
