"""The check of licences and pins finds what it is there for."""

import pytest

from kasipker_desktop.ui.shipped import PROGRAM, licence_of, packages_of, shipped
from tools import licences

GOOD = "segno==1.6.6 \\\n    --hash=sha256:ab \\\n    --hash=sha256:cd\n    # via kasipker-desktop (pyproject.toml)\n"


def test_a_pin_is_name_version_and_hashes():
    assert list(licences.pins(GOOD + 'pefile==2024.8.26 ; sys_platform == "win32" \\\n    --hash=sha256:ef\n')) == [
        ("segno", "1.6.6", 2),
        ("pefile", "2024.8.26", 1),
    ]


@pytest.mark.parametrize("line", ["segno>=1.6 \\\n    --hash=sha256:ab\n", "segno==1.6.6\n"])
def test_a_loose_pin_is_a_breach(line, tmp_path, monkeypatch):
    lock = tmp_path / "requirements.lock"
    lock.write_text(line, encoding="utf-8")
    monkeypatch.setattr(licences, "LOCK", lock)
    assert any("no exact version, or no hash" in breach for breach in licences.breaches())


def test_an_address_in_the_lock_is_a_breach(tmp_path, monkeypatch):
    lock = tmp_path / "requirements.lock"
    lock.write_text("--index-url https://registry.test/simple\n" + GOOD, encoding="utf-8")
    monkeypatch.setattr(licences, "LOCK", lock)
    assert "requirements.lock names an address" in list(licences.breaches())


def test_a_licence_that_is_not_on_the_list_is_a_breach(tmp_path, monkeypatch):
    monkeypatch.setattr(licences, "licence_of", lambda package: "AGPL-3.0-only")
    assert any("segno" in breach and "AGPL" in breach for breach in licences.breaches())


def test_every_part_that_goes_out_names_its_licence():
    parts = {part.name: part for part in shipped()}
    assert all(part.licence for part in parts.values())
    assert {"Qt", "Python", "SQLAlchemy", "fontpkg-ibm-plex-serif"} <= set(parts)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in parts["PySide6_Essentials"].text
    assert "pytest" not in parts


def test_another_reader_of_metadata_changes_nothing():
    """keyring brings one that answers instead of Python's own."""
    import importlib_metadata

    ours = {package.metadata["Name"]: licence_of(package) for package in packages_of(PROGRAM)}
    assert ours == {name: licence_of(importlib_metadata.distribution(name)) for name in ours}
