"""manifest.json: made from the other files alone, so that a verifier can make it again (design.md 10)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..domain.canonical import dump
from .source import BundleKind

MANIFEST_FORMAT = "kasipker-evidence/1"
MANIFEST = "manifest.json"
LIST = "list.txt"
FIXED = frozenset(
    {
        *("list.txt", "rules.json", "report.json", "outcome.json", "journal.jsonl", "facts.jsonl"),
        *("VERIFY.txt", "verify.html"),
    }
)
PARTICIPANTS = "participants.tsv"
_DRAW_PARTS = ("request.json", "response.json", "random.json", "signature.base64", "ticket-before.json")
_FOLDER = re.compile(r"(draws/[1-9][0-9]?)/", re.ASCII)
_OPTIONAL = re.compile(r"draws/[1-9][0-9]?/(ticket-after|void/[0-9a-f]{16})\.json", re.ASCII)
_DOCUMENT = re.compile(r"documents/[A-Za-z0-9._-]+\.pdf", re.ASCII)
_SIGNATURE = re.compile(r"signatures/[A-Za-z0-9._-]+\.json", re.ASCII)


@dataclass(frozen=True)
class DrawEntry:
    """A draw as the manifest names it; `previous` is null when no earlier draw of the key is known."""

    folder: str
    serial: int
    previous: int | None


@dataclass(frozen=True)
class Manifest:
    """What manifest.json says, each value taken from a file that it digests.

    program, campaign, period: outcome.json. draws: outcome.json, whose serial must be random.json's and whose
    previous must follow from facts.jsonl. rehearsal: the key in rules.json. journal: the head of journal.jsonl.
    kind: whether participants.tsv is there.
    """

    kind: BundleKind
    program: str
    campaign: str
    period: str
    draws: tuple[DrawEntry, ...]
    rehearsal: bool
    journal: str

    def text(self, files: Mapping[str, str]) -> str:
        """manifest.json with its final LF; `files` are the names and digests of all others."""
        members = {
            "format": MANIFEST_FORMAT,
            "kind": self.kind.value,
            "program": self.program,
            "campaign": self.campaign,
            "period": self.period,
            "draws": [{"folder": d.folder, "serial": d.serial, "previous": d.previous} for d in self.draws],
            "rehearsal": self.rehearsal,
            "journal": self.journal,
            "files": dict(sorted(files.items())),
        }
        return dump(members) + "\n"


def draw_files(folder: str) -> frozenset[str]:
    """The files that every draw's folder holds."""
    return frozenset(f"{folder}/{part}" for part in _DRAW_PARTS)


def kind_of(names: frozenset[str]) -> BundleKind:
    """Which kind of bundle holds these files."""
    return BundleKind.COMMISSION if PARTICIPANTS in names else BundleKind.PUBLIC


def misplaced(names: frozenset[str], kind: BundleKind) -> str | None:
    """The first name, in order, that is missing or does not belong; None when the layout is right."""
    needed = FIXED | {MANIFEST}
    folders = {found[1] for name in names if (found := _FOLDER.match(name))}
    for folder in folders | ({"draws/1"} if folders else set()):
        needed |= draw_files(folder)
    needed |= {PARTICIPANTS} if kind is BundleKind.COMMISSION else frozenset()
    extra = [name for name in names - needed if not _may_be_there(name, kind)]
    return min([*extra, *(needed - names)], default=None)


def _may_be_there(name: str, kind: BundleKind) -> bool:
    """Which documents a public bundle may hold is for the check of documents: it knows their kinds."""
    signature = kind is BundleKind.COMMISSION and _SIGNATURE.fullmatch(name)
    return bool(signature or _DOCUMENT.fullmatch(name) or _OPTIONAL.fullmatch(name))
