"""What this program is made of: each part that goes out with it, its version and licence, read from the parts."""

from __future__ import annotations

import platform
import re
import sqlite3
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from PySide6.QtCore import qVersion

from .. import paths

PROGRAM = "kasipker-desktop"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_CLASSIFIED = "License :: OSI Approved :: "
_LONG = 60


@dataclass(frozen=True)
class Part:
    """A part by its name and version, the name of its licence, and the licence's text where the part carries it."""

    name: str
    version: str
    licence: str
    text: str = ""


def shipped() -> tuple[Part, ...]:
    """Every part, by name. Each package's own words are taken; where it has none, those kept in resources."""
    packages = [part_of(package) for package in packages_of(PROGRAM)]
    return tuple(sorted((*packages, *_beneath()), key=lambda part: part.name.lower()))


def packages_of(name: str) -> tuple[Distribution, ...]:
    """The packages that one needs here, directly or through others; those for other systems are not installed."""
    found: dict[str, Distribution] = {}
    asked = list(_needs(distribution(name)))
    while asked:
        plain = re.sub(r"[._-]+", "-", asked.pop()).lower()
        if plain in found:
            continue
        try:
            found[plain] = distribution(plain)
        except PackageNotFoundError:  # another system's
            continue
        asked += _needs(found[plain])
    return tuple(found.values())


def part_of(package: Distribution) -> Part:
    """A package as a part."""
    return Part(package.metadata["Name"], package.version, licence_of(package), _text_of(package))


def licence_of(package: Distribution) -> str:
    """The licence as the package's metadata names it: the expression, the short field, the classifiers."""
    told = package.metadata
    for field in ("License-Expression", "License"):
        for named in (
            told.get_all(field) or ()
        ):  # never by index: whose metadata reader answers differs with what is imported
            if 0 < len(named) <= _LONG and "\n" not in named:
                return str(named)
    classified = [line.removeprefix(_CLASSIFIED) for line in told.get_all("Classifier") or () if "License ::" in line]
    return ", ".join(classified)


def _needs(package: Distribution) -> Iterator[str]:
    for line in package.requires or []:
        name, _, condition = line.partition(";")
        if "extra" not in condition:
            match = _NAME.match(name)
            assert match is not None, line
            yield match[0]


def _text_of(package: Distribution) -> str:
    names = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|LICENSES/|BUILD_LICENSES/)", re.IGNORECASE)
    files = [file for file in package.files or () if ".dist-info" in str(file) and names.search(file.as_posix())]
    texts = [Path(str(package.locate_file(file))).read_text(encoding="utf-8", errors="replace") for file in files]
    if not texts and "LGPL" in licence_of(package):
        return lesser_licence()
    return "\n\n".join(texts)


def lesser_licence() -> str:
    """The GNU Lesser General Public License 3 and the licence it rests on."""
    folder = paths.resources() / "licences"
    return "\n\n".join((folder / name).read_text(encoding="utf-8") for name in ("LGPL-3.0.txt", "GPL-3.0.txt"))


def _beneath() -> tuple[Part, ...]:
    """What the packages themselves stand on."""
    return (
        Part(
            "Python", platform.python_version(), "PSF-2.0", (paths.resources() / "licences" / "PSF-2.0.txt").read_text()
        ),
        Part("Qt", qVersion(), "LGPL-3.0-only", lesser_licence()),
        Part("OpenSSL", ssl.OPENSSL_VERSION.split()[1], "Apache-2.0"),
        Part("SQLite", sqlite3.sqlite_version, "Public domain"),
    )
