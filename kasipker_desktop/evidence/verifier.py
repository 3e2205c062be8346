"""Judges a bundle and trusts nothing in it that can be computed (design.md 10)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from .. import paths
from ..domain.errors import KnownError
from ..domain.verdict import Check, Grade, Result, Verdict
from ..wording import Wording, wording
from .archive import Archive
from .case import Case
from .compare import Line, check_expected, compare_lines
from .draws import check_no_draw
from .files import check_digests, check_manifest, check_names, check_own_text
from .journals import check_journal, check_votes
from .list_checks import check_list, check_outcome, check_people, check_report, check_rules
from .papers import check_documents, check_signatures
from .redraws import DRAW_CHECKS, check_redraws
from .source import BundleKind

EXPECTED = ("fingerprint", "ticket", "room", "serial", "key", "facts", "head")
"""The names that `--expect` knows."""
ANCHORS = frozenset({"fingerprint", "facts"})
"""What the reader must bring from the signed paper where random.org signed nothing."""

_LONGEST = 600
_MALFORMED = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, RecursionError, MemoryError)


@dataclass(frozen=True)
class Step:
    """A check: its name in `[check]`, who vouches for it where there was a draw, and the look itself."""

    name: str
    grade: Grade
    look: Callable[[Case], str]


_FILES = (
    Step("names", Grade.CONSISTENT, check_names),
    Step("digests", Grade.CONSISTENT, check_digests),
    Step("own_text", Grade.CONSISTENT, check_own_text),
    Step("journal", Grade.CONSISTENT, check_journal),
    Step("list", Grade.SIGNED, check_list),
    Step("rules", Grade.SIGNED, check_rules),
    Step("report", Grade.SIGNED, check_report),
)
_DRAW = tuple(
    Step(name, grade, lambda case, look=look: look(case.base))  # type: ignore[misc]
    for name, grade, look in DRAW_CHECKS
)
_NO_DRAW = (Step("no_draw", Grade.CONSISTENT, check_no_draw),)
_PEOPLE = (Step("people", Grade.SIGNED, check_people),)
_REST = (
    Step("redraws", Grade.SIGNED, check_redraws),
    Step("outcome", Grade.SIGNED, check_outcome),
    Step("votes", Grade.CONSISTENT, check_votes),
    Step("documents", Grade.CONSISTENT, check_documents),
    Step("signatures", Grade.CONSISTENT, check_signatures),
    Step("manifest", Grade.CONSISTENT, check_manifest),
)


def verify(bundle: Path, expect: Mapping[str, str], language: str = "en") -> Verdict:
    """The verdict over a bundle; sentences of causes are in `language`.

    `expect` makes hard checks of the compare lines it names: `fingerprint`, `facts`, `head` (at least 32 of their
    digits; `head` may be that of any line of the journal), `ticket`, `room`, `serial` and `key` (the hashed API key,
    base64). Spaces between groups of digits do not matter.

    REHEARSAL: the draw is under the stand-in's key. GENUINE: it is under random.org's, and all else agrees. Where
    chance was not asked (one participant or none) random.org signed nothing, and such a bundle could be typed by
    anyone: it is REHEARSAL when rules.json names the stand-in's key, GENUINE only when `expect` brings `fingerprint`
    and `facts` from the signed paper, otherwise NOT VALID with the cause `unsigned`.

    Raises KnownError `no_bundle` when there is no such file and `expect_unknown` for another name; whatever the file
    holds gives a verdict.
    """
    for name in expect:
        if name not in EXPECTED:
            raise KnownError("expect_unknown", name=name, known=", ".join(EXPECTED))
    hearing = _Hearing(wording(paths.resources(), language))
    rehearsal = False
    if archive := hearing.open(bundle):
        with archive:
            case = Case(archive)
            rehearsal = _examine(case, hearing, expect) and case.rehearsal
    good = all(check.ok for check in hearing.checks)
    result = (Result.REHEARSAL if rehearsal else Result.GENUINE) if good else Result.NOT_VALID
    return Verdict(result, tuple(hearing.checks))


def _examine(case: Case, hearing: _Hearing, expect: Mapping[str, str]) -> bool:
    """Makes the checks in order until one fails."""
    for step in _steps(case):
        grade = step.grade if case.drawn else Grade.CONSISTENT
        if not hearing.hold(step.name, grade, lambda step=step: step.look(case)):  # type: ignore[misc]
            return False
    lines = dict(compare_lines(case))
    for name in EXPECTED:
        if (name in lines or name in expect) and not hearing.hold(
            name,
            Grade.COMPARE,
            lambda name=name: _compare(lines, expect, name),  # type: ignore[misc]
        ):
            return False
    return case.drawn or case.rehearsal or hearing.hold("anchor", Grade.COMPARE, lambda: _anchored(expect))


def _steps(case: Case) -> Iterator[Step]:
    yield from _FILES
    yield from _DRAW if case.drawn else _NO_DRAW
    yield from _PEOPLE if case.kind is BundleKind.COMMISSION else ()
    yield from _REST


def _compare(lines: Mapping[str, Line], expect: Mapping[str, str], name: str) -> str:
    if name in expect:
        check_expected(lines, name, expect[name])
    return lines[name].shown


def _anchored(expect: Mapping[str, str]) -> str:
    if not expect.keys() >= ANCHORS:
        raise KnownError("unsigned")
    return ", ".join(sorted(ANCHORS))


class _Hearing:
    """Keeps the checks as they are made, and turns whatever goes wrong into a sentence."""

    def __init__(self, words: Wording) -> None:
        self._words = words
        self.checks: list[Check] = []

    def open(self, bundle: Path) -> Archive | None:
        """The bundle, or None when it is no sound zip. Raises KnownError `no_bundle`."""
        try:
            archive = Archive(bundle)
        except KnownError as error:
            if error.code == "no_bundle":
                raise
            self._fail("zip", Grade.CONSISTENT, error)
            return None
        self.checks.append(Check("zip", True, Grade.CONSISTENT, str(len(archive.names))))
        return archive

    def hold(self, name: str, grade: Grade, look: Callable[[], str]) -> bool:
        """Makes a check; false when it failed."""
        try:
            self.checks.append(Check(name, True, grade, look()))
        except KnownError as error:
            self._fail(name, grade, error)
        except _MALFORMED:
            self._fail(name, grade, KnownError("bundle_malformed"))
        return self.checks[-1].ok

    def _fail(self, name: str, grade: Grade, error: KnownError) -> None:
        try:
            sentence = self._words.error(error)
        except KeyError:  # a code without a sentence of its own
            sentence = self._words.say("error.bundle_malformed")
        self.checks.append(Check(name, False, grade, _plain(sentence), error.code))


def _plain(sentence: str) -> str:
    """A sentence may quote the bundle: nothing in it may steer a terminal or fill the screen."""
    return "".join(char if char.isprintable() else "�" for char in sentence[:_LONGEST])
