"""The command line of design.md 11: for auditors, rehearsals and tests."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from .. import paths
from ..domain.calendar import Period
from ..domain.errors import KnownError, Refusal
from ..domain.keys import KeyRole
from ..domain.verdict import Result, Verdict
from ..wording import Wording, system_language, wording
from .options import WRONG_USE, make_parser
from .told import (
    as_json,
    refused_json,
    rehearsed_json,
    rehearsed_lines,
    report_json,
    report_lines,
    verdict_json,
    verdict_lines,
    verdict_members,
)

if TYPE_CHECKING:  # all use cases with their facts: a tenth of a second that no command but one needs
    from ..domain.report import ImportReport
    from ..workflow.handing_over import SealedCopy
    from ..workflow.rehearsing import Rehearsed

DONE, REFUSED = 0, 1


class RandomVerdict(Protocol):
    """What `verify-random` found, and under which key."""

    @property
    def verdict(self) -> Verdict: ...

    @property
    def key(self) -> str | None: ...


class Services(Protocol):
    """What the commands ask for; `app` wires it."""

    def open_window(self) -> int:
        """Runs the window until it is closed; the exit code."""

    def check_list(self, files: Sequence[Path], period: Period) -> ImportReport:
        """Judges files, stores nothing."""

    def rehearse(
        self, files: Sequence[Path], period: Period, out: Path, data: Path | None, server: str | None
    ) -> Rehearsed:
        """The whole job against the stand-in."""

    def back_up(self, of: KeyRole, data: Path | None, folder: Path, phrase: str, last: bool) -> SealedCopy:
        """A sealed copy of a store; the `last` one closes it here."""

    def restore(self, of: KeyRole, file: Path, data: Path | None, phrase: str) -> bool:
        """Goes on from a sealed copy; whether the folder it came from could be told."""

    def verify(self, bundle: Path, expect: Mapping[str, str], language: str) -> Verdict:
        """Checks a bundle; details in `kk`, `ru` or `en`."""

    def verify_random(self, random: bytes, signature: str, draw: bool) -> RandomVerdict:
        """Checks a single result of random.org."""

    def give_slip(self, data: Path, period: Period, iin: str, by: str) -> bytes:
        """A participant's slip as PDF; noted in the store's journal."""

    def serve_stand_in(self, port: int, fault: str | None, seconds: float) -> int:
        """Runs the stand-in until it is interrupted."""

    def self_check(self) -> Sequence[tuple[str, bool, str]]:
        """The parts a packaged program needs: name, whether it is well, what was found."""


def run(arguments: Sequence[str], services: Services) -> int:
    """Runs one command; the exit code of design.md 11. Known errors become one sentence on stderr."""
    options = make_parser().parse_args(arguments)
    words = wording(paths.resources(), options.lang or system_language())
    try:
        return int(_COMMANDS[options.command](options, services, words))
    except KnownError as error:
        sys.stderr.write(words.error(error) + "\n")
        return WRONG_USE if error.code in ("missing", "bad_period", "wrong_use") else REFUSED
    except OSError as error:
        sys.stderr.write(
            words.say("error.no_access", place=error.filename or "", reason=error.strerror or error) + "\n"
        )
        return WRONG_USE


def _window(options: argparse.Namespace, services: Services, words: Wording) -> int:
    return services.open_window()


def _check_list(options: argparse.Namespace, services: Services, words: Wording) -> int:
    period = Period.parse(options.period)
    try:
        report = services.check_list([Path(file) for file in options.files], period)
    except Refusal as refusal:
        if options.json:
            _say(refused_json(options.period, refusal, words))
        else:
            sys.stderr.write(words.error(refusal) + "\n")
        return WRONG_USE if refusal.code == "missing" else REFUSED
    _say(report_json(report) if options.json else report_lines(report, words))
    return DONE


def _rehearse(options: argparse.Namespace, services: Services, words: Wording) -> int:
    files = [Path(file).absolute() for file in options.list]
    data = Path(options.data).absolute() if options.data else None
    done = services.rehearse(files, Period.parse(options.period), Path(options.out).absolute(), data, options.server)
    _say(rehearsed_json(done) if options.json else rehearsed_lines(done, words))
    return DONE


def _back_up(options: argparse.Namespace, services: Services, words: Wording) -> int:
    data = Path(options.data) if options.data else None
    sealed = services.back_up(
        _role(options), data, Path(options.out).absolute(), _phrase(options, words), options.hand_over
    )
    _say(words.say("cli.handed_over" if options.hand_over else "cli.backed_up", place=sealed.place, head=sealed.head))
    return DONE


def _restore(options: argparse.Namespace, services: Services, words: Wording) -> int:
    file = Path(options.file)
    _demand_file(file)
    told = services.restore(_role(options), file, Path(options.data) if options.data else None, _phrase(options, words))
    _say(words.say("cli.restored" if told else "cli.restored_untold"))
    return DONE


def _role(options: argparse.Namespace) -> KeyRole:
    return KeyRole.RANDOM_ORG if options.draws else KeyRole.REHEARSAL


def _phrase(options: argparse.Namespace, words: Wording) -> str:
    """The pass phrase: from a file's first line, or asked for without showing it."""
    if not options.phrase_file:
        return getpass.getpass(words.say("cli.phrase"))
    _demand_file(Path(options.phrase_file))
    return Path(options.phrase_file).read_text(encoding="utf-8").splitlines()[0]


def _verify(options: argparse.Namespace, services: Services, words: Wording) -> int:
    bundle = Path(options.bundle)
    _demand_file(bundle)
    verdict = services.verify(bundle, dict(_expectations(options.expect)), words.language)
    _say(verdict_json(verdict) if options.json else verdict_lines(verdict, words, "check"))
    wanted = (Result.GENUINE,) if options.genuine else (Result.GENUINE, Result.REHEARSAL)
    return DONE if verdict.verdict in wanted else REFUSED


def _expectations(given: Sequence[str]) -> list[tuple[str, str]]:
    pairs = [text.partition("=") for text in given]
    for name, sign, _ in pairs:
        if not sign:
            raise KnownError("wrong_use", given=name)
    return [(name, value) for name, _, value in pairs]


def _verify_random(options: argparse.Namespace, services: Services, words: Wording) -> int:
    for file in (options.random, options.signature):
        _demand_file(Path(file))
    signature = Path(options.signature).read_text(encoding="ascii", errors="replace").strip()
    found = services.verify_random(Path(options.random).read_bytes(), signature, options.draw)
    members = verdict_members(found.verdict)
    _say(
        as_json({**members, "key": found.key}) if options.json else verdict_lines(found.verdict, words, "random_check")
    )
    return DONE if found.verdict.verdict is not Result.NOT_VALID else REFUSED


def _demand_file(file: Path) -> None:
    if not file.is_file():
        raise KnownError("missing", file=file.name)


def _slip(options: argparse.Namespace, services: Services, words: Wording) -> int:
    """The IIN comes by the standard input: a command line stays in the shell's history."""
    iin = sys.stdin.readline().strip()
    paper = services.give_slip(Path(options.data), Period.parse(options.period), iin, options.by)
    Path(options.out).write_bytes(paper)
    return DONE


def _serve(options: argparse.Namespace, services: Services, words: Wording) -> int:
    return services.serve_stand_in(options.port, options.fault, options.seconds)


def _self_check(options: argparse.Namespace, services: Services, words: Wording) -> int:
    parts = services.self_check()
    for name, well, found in parts:
        _say(f"{'+' if well else '-'} {name}: {found}")
    return DONE if all(well for _, well, _ in parts) else REFUSED


_COMMANDS = {
    None: _window,
    "check-list": _check_list,
    "rehearse": _rehearse,
    "backup": _back_up,
    "restore": _restore,
    "verify": _verify,
    "verify-random": _verify_random,
    "slip": _slip,
    "rehearsal-server": _serve,
    "self-check": _self_check,
}


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
