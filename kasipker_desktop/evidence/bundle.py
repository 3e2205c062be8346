"""Writes evidence bundles (design.md 10): a zip for the commission and one for the public."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterable
from pathlib import Path

from ..domain.errors import KnownError
from ..domain.frozen import ListHeader
from ..domain.meeting import FACTS, Meeting
from ..domain.outcome import ROLES, DrawnRole
from ..domain.rules import read_rules
from ..randomorg.messages import raw_member
from ..randomorg.standin import REHEARSAL_HASHED_KEY
from ..storage.files import in_place_of
from .lists import read_header
from .manifest import LIST, MANIFEST, PARTICIPANTS, DrawEntry, Manifest
from .outcomes import (
    OUTCOME_FORMAT,
    RESULT_PATHS,
    DrawnPlace,
    DrawOutcome,
    OutcomeFile,
    drawn_person,
    folder_of,
    held_draws,
    signature_files,
)
from .record import Record, read_record
from .source import BundleKind, DrawEvidence, DrawnRow, EvidenceSource
from .verify_page import PAGE, verify_page
from .verify_text import TEXT, verify_text

_DATE = (1980, 1, 1, 0, 0, 0)
_UNIX, _PLAIN_FILE = 3, 0o100644


def bundle_name(period: str, number: int, kind: BundleKind) -> str:
    """`2024-02_evidence_1_commission.zip`."""
    return f"{period}_evidence_{number}_{kind.value}.zip"


def write_bundle(source: EvidenceSource, kind: BundleKind, folder: Path, packed: bool = True) -> Path:
    """Writes the bundle into a folder under its own name, whole or not at all, and returns its place.

    What is only checked and thrown away need not be `packed`: the zip's own bytes are no evidence (design.md 10).
    Raises KnownError `chain_broken`, `fact_foreign` or `no_outcome` when the source is not whole, and OSError.
    """
    target = folder / bundle_name(source.period, source.number, kind)
    with in_place_of(target) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
        _write_files(_Writer(archive, packed), source, kind)
    return target


class _Writer:
    """Adds files to the zip, in pieces, and keeps their digests."""

    def __init__(self, archive: zipfile.ZipFile, packed: bool) -> None:
        self._archive = archive
        self._packed = packed
        self.files: dict[str, str] = {}

    def add(self, name: str, pieces: Iterable[str | bytes]) -> None:
        info = zipfile.ZipInfo(name, _DATE)
        info.create_system, info.external_attr = _UNIX, _PLAIN_FILE << 16
        packs = self._packed and name != LIST  # digests don't get smaller
        info.compress_type = zipfile.ZIP_DEFLATED if packs else zipfile.ZIP_STORED
        digest = hashlib.sha256()
        with self._archive.open(info, "w") as file:
            for piece in pieces:
                block = piece.encode() if isinstance(piece, str) else piece
                digest.update(block)
                file.write(block)
        self.files[name] = digest.hexdigest()


def _write_files(out: _Writer, source: EvidenceSource, kind: BundleKind) -> None:
    facts = [item.fact for item in source.record if item.fact is not None and _open_to(kind, item.line.kind)]
    record = read_record((item.line.text() for item in source.record), facts)
    header = read_header(iter(source.list_text()))
    meeting = record.meeting(source.campaign, header.period)
    if meeting.numbers is None:
        raise KnownError("no_outcome")
    held = held_draws(record, meeting)
    done = _outcome(source, kind, header, held)
    out.add(LIST, source.list_text())
    out.add("rules.json", [source.rules])
    out.add("report.json", [source.report])
    obtained = {folder_of(draw.draw): draw.obtained_by for draw in held}
    for draw in source.draws:
        _write_draw(out, draw, obtained[f"draws/{draw.number}"])
    out.add("outcome.json", [done.text()])
    out.add("journal.jsonl", ["".join([item.line.text() + "\n" for item in source.record])])
    out.add("facts.jsonl", ["".join([fact + "\n" for fact in facts])])
    if kind is BundleKind.COMMISSION:
        _write_private(out, source, meeting)
    for name, content in source.public:
        out.add(f"documents/{name}", [content])
    out.add(TEXT, [verify_text()])
    out.add(PAGE, [verify_page()])
    out.add(MANIFEST, [_manifest(source, kind, done, record).text(dict(out.files))])


def _open_to(kind: BundleKind, fact: str) -> bool:
    return kind is BundleKind.COMMISSION or not FACTS[fact].PERSONAL


def _write_draw(out: _Writer, draw: DrawEvidence, obtained_by: str) -> None:
    folder, result = f"draws/{draw.number}", RESULT_PATHS[obtained_by]
    out.add(f"{folder}/request.json", [draw.request])
    out.add(f"{folder}/response.json", [draw.response])
    out.add(f"{folder}/random.json", [raw_member(draw.response, *result, "random")])
    out.add(f"{folder}/signature.base64", [json.loads(raw_member(draw.response, *result, "signature"))])
    out.add(f"{folder}/ticket-before.json", [draw.ticket_before])
    if draw.ticket_after is not None:
        out.add(f"{folder}/ticket-after.json", [draw.ticket_after])
    for void in draw.void:
        out.add(f"{folder}/void/{void.ticket}.json", [void.answer])


def _write_private(out: _Writer, source: EvidenceSource, meeting: Meeting) -> None:
    out.add(PARTICIPANTS, source.participants())
    for name, content in source.documents:
        out.add(f"documents/{name}", [content])
    for name, signature in signature_files(meeting):
        out.add(name, [signature])


def _outcome(
    source: EvidenceSource, kind: BundleKind, header: ListHeader, held: tuple[DrawOutcome, ...]
) -> OutcomeFile:
    """As the source tells it: the verifier judges, the writer does not."""
    places = tuple(_place(kind, role, row) for role, row in zip(ROLES, source.drawn, strict=False))
    campaign, period = source.campaign, source.period
    return OutcomeFile(OUTCOME_FORMAT, source.program, campaign, period, header.participants, held, places)


def _place(kind: BundleKind, role: DrawnRole, row: DrawnRow) -> DrawnPlace:
    person = drawn_person(row.text or "") if kind is BundleKind.COMMISSION else None
    return DrawnPlace(role, row.number, row.mask, row.private, person)


def _manifest(source: EvidenceSource, kind: BundleKind, done: OutcomeFile, record: Record) -> Manifest:
    draws = tuple(DrawEntry(folder_of(draw.draw), draw.serial, draw.previous) for draw in done.draws)
    rehearsal = read_rules(source.rules).key == REHEARSAL_HASHED_KEY
    return Manifest(kind, source.program, source.campaign, source.period, draws, rehearsal, record.head)
