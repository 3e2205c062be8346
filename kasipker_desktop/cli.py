"""The command line of design.md 11: for auditors, rehearsals and tests."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn, Protocol

from . import paths
from .domain.calendar import Period
from .domain.errors import KnownError, Refusal
from .domain.numbers import KeyRole
from .domain.report import ImportReport
from .domain.verdict import Result, Verdict
from .wording import LANGUAGES, Wording, system_language, wording
from .workflow.handing_over import SealedCopy
from .workflow.rehearsing import Rehearsed

DONE, REFUSED, WRONG_USE = 0, 1, 2

FAULTS = (
    "delay",
    "drop-before",
    "drop-after",
    "error-500",
    "html",
    "truncated",
    "bad-signature",
    "altered",
    "ticket-used",
    "ticket-foreign",
    "ticket-lost",
    "quota",
)


class RandomVerdict(Protocol):
    """What `verify-random` found, and under which key."""

    @property
    def verdict(self) -> Verdict: ...

    @property
    def key(self) -> str | None: ...


class Services(Protocol):
    """What the commands ask for; `app.py` wires it."""

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
    options = _parser().parse_args(arguments)
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
            _say(_refused_json(options.period, refusal, words))
        else:
            sys.stderr.write(words.error(refusal) + "\n")
        return WRONG_USE if refusal.code == "missing" else REFUSED
    _say(_report_json(report) if options.json else _report_lines(report, words))
    return DONE


def _refused_json(period: str, refusal: Refusal, words: Wording) -> str:
    refused = {"file": refusal.file, "code": refusal.code, "message": words.error(refusal)}
    return _json({"period": period, "files": [], "accepted": 0, "rejected": [], "warnings": [], "refused": refused})


def _report_json(report: ImportReport) -> str:
    files = [
        {"file": f.name, "sha256": f.sha256, "rows": f.rows, "format": f.format, "encoding": f.encoding}
        for f in report.sources
    ]
    rejected, warnings = (
        [
            {
                "file": report.sources[row.place.source - 1].name,
                "sheet": row.place.sheet_name,
                "row": row.place.row,
                "code": row.code.value,
            }
            for row in rows
        ]
        for rows in (report.excluded, report.warned)
    )
    members = {"period": report.period, "files": files, "accepted": report.admitted, "rejected": rejected}
    return _json({**members, "warnings": warnings, "refused": None})


def _report_lines(report: ImportReport, words: Wording) -> str:
    lines = [
        words.say("cli.totals", read=report.read, admitted=report.admitted, excluded=len(report.excluded)),
    ]
    for row in report.excluded:
        lines.append(
            _row_line(report, row.place.source, row.place.sheet_name, row.place.row, words.say(f"row.{row.code}"))
        )
    for warned in report.warned:
        place = warned.place
        sentence = words.say(f"warning.{warned.code}")
        lines.append(_row_line(report, place.source, place.sheet_name, place.row, sentence))
    return "\n".join(lines)


def _row_line(report: ImportReport, source: int, sheet: str | None, row: int, sentence: str) -> str:
    place = " · ".join(part for part in (report.sources[source - 1].name, sheet, str(row)) if part)
    return f"{place} · {sentence}"


def _rehearse(options: argparse.Namespace, services: Services, words: Wording) -> int:
    files = [Path(file).absolute() for file in options.list]
    data = Path(options.data).absolute() if options.data else None
    done = services.rehearse(files, Period.parse(options.period), Path(options.out).absolute(), data, options.server)
    _say(_rehearsed_json(done) if options.json else _rehearsed_lines(done, words))
    return DONE


def _rehearsed_json(done: Rehearsed) -> str:
    winner = {"number": done.winner.number, "name": done.winner.name} if done.winner else None
    reserves = [{"number": reserve.number, "name": reserve.name} for reserve in done.reserves]
    documents, bundles = ([str(path) for path in paths] for paths in (done.exported.documents, done.exported.bundles))
    drawn = {"fingerprint": done.fingerprint, "numbers": list(done.numbers), "winner": winner, "reserves": reserves}
    return _json({**drawn, "documents": documents, "bundles": bundles, "rehearsal": True})


def _rehearsed_lines(done: Rehearsed, words: Wording) -> str:
    lines = [words.say("cli.rehearsed"), words.say("cli.fingerprint", fingerprint=done.fingerprint)]
    if done.winner:
        lines.append(words.say("cli.winner", number=done.winner.number, name=done.winner.name))
    else:
        lines.append(words.say("cli.not_held"))
    lines += [words.say("cli.reserve", number=person.number, name=person.name) for person in done.reserves]
    lines += [str(path) for path in (*done.exported.documents, *done.exported.bundles)]
    return "\n".join(lines)


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
    _say(_verdict_json(verdict) if options.json else _verdict_lines(verdict, words, "check"))
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
    members = _verdict_members(found.verdict)
    _say(_json({**members, "key": found.key}) if options.json else _verdict_lines(found.verdict, words, "random_check"))
    return DONE if found.verdict.verdict is not Result.NOT_VALID else REFUSED


def _demand_file(file: Path) -> None:
    if not file.is_file():
        raise KnownError("missing", file=file.name)


def _verdict_members(verdict: Verdict) -> dict[str, object]:
    checks = [
        {"name": check.name, "ok": check.ok, "grade": check.grade.value, "detail": check.detail}
        for check in verdict.checks
    ]
    return {"verdict": verdict.verdict.value, "checks": checks}


def _verdict_json(verdict: Verdict) -> str:
    return _json(_verdict_members(verdict))


def _verdict_lines(verdict: Verdict, words: Wording, table: str) -> str:
    lines = [f"{verdict.verdict.value}: {words.say('verdict.' + verdict.verdict.name.lower())}"]
    for check in verdict.checks:
        mark = "+" if check.ok else "-"
        lines.append(f"{mark} [{check.grade.value}] {words.say(f'{table}.{check.name}')}: {check.detail}")
    return "\n".join(lines)


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


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"{message}. {self.format_usage()}")
        raise SystemExit(WRONG_USE)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="kasipker-desktop", description="Holds and checks the draws of the Kasipker promotion.")
    shared = _Parser(add_help=False)
    shared.add_argument("--lang", choices=LANGUAGES, default=argparse.SUPPRESS, help="language of sentences")
    parser.add_argument("--lang", choices=LANGUAGES, default=None, help="language of sentences")
    commands = parser.add_subparsers(dest="command", parser_class=_Parser)

    check = commands.add_parser("check-list", parents=[shared], help="read and judge a list, store nothing")
    check.add_argument("files", nargs="+", metavar="FILE")
    check.add_argument("--period", required=True)
    check.add_argument("--json", action="store_true")

    rehearse = commands.add_parser("rehearse", parents=[shared], help="the whole job against the stand-in")
    rehearse.add_argument("--list", nargs="+", required=True, metavar="FILE")
    rehearse.add_argument("--period", required=True)
    rehearse.add_argument("--out", required=True, metavar="DIR")
    rehearse.add_argument("--data", metavar="DIR")
    rehearse.add_argument("--server", metavar="URL")
    rehearse.add_argument("--json", action="store_true")

    backup = commands.add_parser("backup", parents=[shared], help="a sealed copy of a store")
    backup.add_argument("--out", required=True, metavar="DIR")
    backup.add_argument("--data", metavar="DIR")
    backup.add_argument("--phrase-file", metavar="FILE", help="the pass phrase is its first line")
    backup.add_argument("--draws", action="store_true", help="the store of record, not the one of rehearsals")
    backup.add_argument("--hand-over", action="store_true", help="the last copy: this store is closed by it")

    restore = commands.add_parser("restore", parents=[shared], help="go on from a sealed copy")
    restore.add_argument("file", metavar="FILE")
    restore.add_argument("--data", metavar="DIR")
    restore.add_argument("--phrase-file", metavar="FILE", help="the pass phrase is its first line")
    restore.add_argument("--draws", action="store_true", help="the store of record, not the one of rehearsals")

    verify = commands.add_parser("verify", parents=[shared], help="check an evidence bundle")
    verify.add_argument("bundle")
    verify.add_argument("--genuine", action="store_true", help="a rehearsal is not good enough")
    verify.add_argument("--expect", action="append", default=[], metavar="NAME=VALUE")
    verify.add_argument("--json", action="store_true")

    result = commands.add_parser("verify-random", parents=[shared], help="check a result of random.org by itself")
    result.add_argument("random", metavar="RANDOM.json")
    result.add_argument("signature", metavar="SIGNATURE")
    result.add_argument("--draw", action="store_true", help="demand the policy of a draw too")
    result.add_argument("--json", action="store_true")

    slip = commands.add_parser(
        "slip", parents=[shared], help="a participant's slip; the IIN is read from standard input"
    )
    slip.add_argument("--data", required=True, metavar="DIR")
    slip.add_argument("--period", required=True)
    slip.add_argument("--by", required=True, metavar="NAME")
    slip.add_argument("--out", required=True, metavar="FILE")

    serve = commands.add_parser("rehearsal-server", parents=[shared], help="the stand-in by itself")
    serve.add_argument("--port", type=int, default=0)
    serve.add_argument("--fault", choices=FAULTS)
    serve.add_argument("--seconds", type=float, default=3.0)

    commands.add_parser("self-check", parents=[shared], help="are all parts here?")
    return parser
