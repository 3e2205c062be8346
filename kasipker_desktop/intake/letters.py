"""The letters that paper can print: what both faces of the documents hold (`tools/letters.py` writes the list)."""

from __future__ import annotations

import functools

from .. import paths


@functools.cache
def printable() -> frozenset[str]:
    """Every character that the document faces have a glyph for."""
    lines = (paths.resources() / "letters.txt").read_text(encoding="ascii").split()
    return frozenset(chr(code) for line in lines for code in _range(line))


def _range(line: str) -> range:
    first, _, last = line.partition("-")
    return range(int(first, 16), int(last or first, 16) + 1)
