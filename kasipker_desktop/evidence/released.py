"""Digests of VERIFY.txt and verify.html as released versions put them into bundles: those stay known for ever."""

from __future__ import annotations

from .. import paths


def released(name: str) -> tuple[str, ...]:
    """The SHA-256 of every released form of a file, oldest first (`resources/evidence/released.txt`)."""
    text = (paths.resources() / "evidence" / "released.txt").read_text(encoding="ascii")
    lines = (line.split() for line in text.splitlines() if not line.startswith("#"))
    return tuple(digest for _, digest, file in lines if file == name)
