"""The words of the command line (design.md 11)."""

from __future__ import annotations

import argparse
import sys
from typing import NoReturn

from ..wording import LANGUAGES

WRONG_USE = 2

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


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"{message}. {self.format_usage()}")
        raise SystemExit(WRONG_USE)


def make_parser() -> argparse.ArgumentParser:
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
