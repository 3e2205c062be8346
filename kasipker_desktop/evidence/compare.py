"""The lines that only paper can confirm: what to read on the signed protocol, or to give as `--expect NAME=VALUE`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from ..domain.errors import KnownError
from ..domain.meeting import Noted
from ..domain.protocol import DocumentFixed, DocumentKind
from .case import Case

SHORTEST = 32
"""Hex digits of a digest that must be given at least: eight can be forged in a fifth of a second (design.md 5)."""


@dataclass(frozen=True)
class Line:
    """A value of the bundle as the reader sees it, and whether a value read on paper is the same."""

    shown: str
    same: Callable[[str], bool]


def compare_lines(case: Case) -> Iterator[tuple[str, Line]]:
    """Each compare line that this bundle has, by its name for `--expect`, in the order of the output."""
    yield "fingerprint", _digest(case.fingerprint)
    if case.drawn:
        held = case.base.held
        yield "ticket", Line(held.ticket.ticket_id, lambda said: _bare(said) == held.ticket.ticket_id)
        yield "room", Line(held.room, lambda said: "-".join(re.findall(r"[0-9]+", said)) == held.room)
        yield "serial", Line(_serials(case), lambda said: _bare(said) == str(held.result.serial))
    yield "key", Line(case.rules.key, lambda said: re.sub(r"\s", "", said) == case.rules.key)
    protocol = _protocol(case)
    if protocol and isinstance(protocol.fact, DocumentFixed):
        yield "facts", _digest(protocol.fact.facts)
    yield "head", _head(case, protocol)


def check_expected(lines: Mapping[str, Line], name: str, value: str) -> None:
    """Raises KnownError `expect_absent` or `expect_differs` unless the bundle has this value."""
    if name not in lines:
        raise KnownError("expect_absent", name=name)
    if not lines[name].same(value):
        raise KnownError("expect_differs", name=name, expected=value, found=lines[name].shown)


def _digest(digest: str) -> Line:
    return Line(digest, lambda said: len(_bare(said)) >= SHORTEST and digest.startswith(_bare(said)))


def _bare(said: str) -> str:
    """Paper prints digests in groups of eight."""
    return re.sub(r"\s", "", said).lower()


def _serials(case: Case) -> str:
    """This serial, the one of the key's previous draw, and how many other requests of the key lie between."""
    done = case.outcome.draws[0]
    serial, previous = done.serial, done.previous
    return f"{serial} / {previous} / {serial - previous - 1}" if previous is not None else f"{serial} / ? / ?"


def _protocol(case: Case) -> Noted | None:
    found = [
        note
        for note in case.meeting.notes
        if isinstance(note.fact, DocumentFixed) and note.fact.kind is DocumentKind.PROTOCOL
    ]
    return found[-1] if found else None


def _head(case: Case, protocol: Noted | None) -> Line:
    """The head that the protocol prints is that of the line before it; any line of the chain may be named."""
    heads = [line.digest() for line in case.record.lines]
    shown = heads[protocol.n - 2] if protocol and protocol.n > 1 else case.record.head
    return Line(shown, lambda said: any(_digest(head).same(said) for head in heads))
