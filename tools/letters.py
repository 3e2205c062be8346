"""Writes resources/letters.txt: the code points that both document faces hold, as ranges of hex numbers."""

from __future__ import annotations

import unicodedata
from itertools import groupby
from pathlib import Path

import fontpkg_ibm_plex_serif
from reportlab.pdfbase.ttfonts import TTFontFile

FACES = ("IBMPlexSerif-Regular.ttf", "IBMPlexSerif-SemiBold.ttf")
UNWRITTEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
TARGET = Path(__file__).parent.parent / "resources" / "letters.txt"


def codes() -> list[int]:
    """The code points of both faces, those that are no letters or marks left out, in order."""
    faces = [next(Path(fontpkg_ibm_plex_serif.ROOT).rglob(face)) for face in FACES]
    maps = [set(TTFontFile(str(face)).charToGlyph) for face in faces]
    return sorted(code for code in set.intersection(*maps) if unicodedata.category(chr(code)) not in UNWRITTEN)


def ranges(found: list[int]) -> list[str]:
    """`0041-005A` for a run of code points, `2116` for a single one."""
    lines = []
    for _, run in groupby(enumerate(found), lambda pair: pair[1] - pair[0]):
        members = [code for _, code in run]
        last = f"-{members[-1]:04X}" if len(members) > 1 else ""
        lines.append(f"{members[0]:04X}{last}")
    return lines


if __name__ == "__main__":
    TARGET.write_text("\n".join(ranges(codes())) + "\n", encoding="ascii", newline="\n")
