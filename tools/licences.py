"""Are all licences ones we may ship, and all pins exact? Part of `make check`; says each breach and exits with 1.

Reads the lock and the packages installed from it; asks nobody.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from kasipker_desktop.ui.shipped import PROGRAM, licence_of, packages_of

LOCK = Path(__file__).parent.parent / "requirements.lock"

FREE = re.compile(
    r"^(MIT(-0|-CMU| License)?|BSD(-[23]-Clause| [23]-Clause License| License)?|BSD license.*|PSF-2\.0"
    r"|Apache([ -]2\.0|[ ]Software License)?|ISC|OFL-1\.1|MPL-2\.0|Mozilla Public License 2\.0 \(MPL 2\.0\)?)$"
)
"""Licences that ask for their text to go along, and no more of us; MPL: of changes in their own files."""

REASONS = {
    "pyside6-essentials": "LGPL: its libraries are separate files that anyone may replace; Qt's sources are public",
    "shiboken6": "LGPL, as PySide6",
    "num2words": "LGPL: plain Python files beside ours, unchanged",
    "pyinstaller": "GPL with the exception for programs that it packs; not shipped itself but for its starter",
    "pyinstaller-hooks-contrib": "GPL for the hooks that only the build runs; what is shipped of them is Apache-2.0",
    "pypdfium2": "BSD-3-Clause, Apache-2.0 and those of PDFium's parts, all carried along",
}  # fmt: skip
"""Packages outside that list, and why they may be used."""

PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)(?: ; .*?)? \\$")


def pins(text: str) -> Iterator[tuple[str, str, int]]:
    """Each pinned package: name, version, how many hashes stand under it."""
    name, version, hashes = "", "", 0
    for line in [*text.splitlines(), "end"]:
        if line.startswith("    --hash=sha256:"):
            hashes += 1
        elif not line.startswith((" ", "#")):
            if name:
                yield name, version, hashes
            match = PIN.match(line)
            name, version, hashes = (match[1], match[2], 0) if match else (line, "", 0)


def plain(name: str) -> str:
    """A package's name in its one spelling."""
    return re.sub(r"[._-]+", "-", name).lower()


def breaches() -> Iterator[str]:
    """What is wrong, a sentence each."""
    text = LOCK.read_text(encoding="utf-8")
    if "://" in text or " @ " in text:
        yield "requirements.lock names an address"
    pinned = {name: (version, hashes) for name, version, hashes in pins(text) if name != "end"}
    ours = {plain(package.metadata["Name"]) for package in packages_of(PROGRAM)}
    for name in sorted(ours - set(map(plain, pinned))):
        yield f"{name}: shipped, but not in requirements.lock"
    for name, (version, hashes) in pinned.items():
        yield from _wrong(name, version, hashes)


def _wrong(name: str, version: str, hashes: int) -> Iterator[str]:
    if not version or not hashes:
        yield f"{name}: no exact version, or no hash"
        return
    try:
        package = distribution(name)
    except PackageNotFoundError:  # another system's
        return
    licence = licence_of(package)
    allowed = any(FREE.match(each.strip(" ()")) for each in re.split(r" OR |, ", licence))
    if not allowed and name not in REASONS:
        yield f"{name} {version}: {licence or 'no licence named'} is not on the list; weigh it, then say why in REASONS"


if __name__ == "__main__":
    found = list(breaches())
    print("\n".join(found) or "licences and pins: well")
    sys.exit(1 if found else 0)
