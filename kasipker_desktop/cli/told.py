"""What the commands say: one JSON object for programs, lines for people (design.md 11)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ..domain.errors import Refusal
from ..wording import Wording

if TYPE_CHECKING:
    from ..domain.report import ImportReport
    from ..domain.verdict import Verdict
    from ..workflow.rehearsing import Rehearsed


def refused_json(period: str, refusal: Refusal, words: Wording) -> str:
    refused = {"file": refusal.file, "code": refusal.code, "message": words.error(refusal)}
    return as_json({"period": period, "files": [], "accepted": 0, "rejected": [], "warnings": [], "refused": refused})


def report_json(report: ImportReport) -> str:
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
    return as_json({**members, "warnings": warnings, "refused": None})


def report_lines(report: ImportReport, words: Wording) -> str:
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


def rehearsed_json(done: Rehearsed) -> str:
    winner = {"number": done.winner.number, "name": done.winner.name} if done.winner else None
    reserves = [{"number": reserve.number, "name": reserve.name} for reserve in done.reserves]
    documents, bundles = ([str(path) for path in paths] for paths in (done.exported.documents, done.exported.bundles))
    drawn = {"fingerprint": done.fingerprint, "numbers": list(done.numbers), "winner": winner, "reserves": reserves}
    return as_json({**drawn, "documents": documents, "bundles": bundles, "rehearsal": True})


def rehearsed_lines(done: Rehearsed, words: Wording) -> str:
    lines = [words.say("cli.rehearsed"), words.say("cli.fingerprint", fingerprint=done.fingerprint)]
    if done.winner:
        lines.append(words.say("cli.winner", number=done.winner.number, name=done.winner.name))
    else:
        lines.append(words.say("cli.not_held"))
    lines += [words.say("cli.reserve", number=person.number, name=person.name) for person in done.reserves]
    lines += [str(path) for path in (*done.exported.documents, *done.exported.bundles)]
    return "\n".join(lines)


def verdict_members(verdict: Verdict) -> dict[str, object]:
    checks = [
        {"name": check.name, "ok": check.ok, "grade": check.grade.value, "detail": check.detail}
        for check in verdict.checks
    ]
    return {"verdict": verdict.verdict.value, "checks": checks}


def verdict_json(verdict: Verdict) -> str:
    return as_json(verdict_members(verdict))


def verdict_lines(verdict: Verdict, words: Wording, table: str) -> str:
    lines = [f"{verdict.verdict.value}: {words.say('verdict.' + verdict.verdict.name.lower())}"]
    for check in verdict.checks:
        mark = "+" if check.ok else "-"
        lines.append(f"{mark} [{check.grade.value}] {words.say(f'{table}.{check.name}')}: {check.detail}")
    return "\n".join(lines)


def as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
