"""The window's strings: each is translated into Kazakh and Russian with its markers, and the files are compiled."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kasipker_desktop import paths

LANGUAGES = ("kk", "ru")
FORMS = {"kk": 2, "ru": 3}
"""Plural forms as Qt wants them; Kazakh's two read the same (domain.md 0)."""
MIXED = re.compile(r"[\u0400-\u052f][A-Za-z\u0259]|[A-Za-z\u0259][\u0400-\u052f]")
SOURCES = sorted(Path(paths.__file__).parent.glob("ui/**/*.py"))


def messages(file):
    """Source, translations (one, or one for each plural form) and whether the message is finished."""
    for message in ElementTree.parse(file).getroot().iter("message"):
        told = message.find("translation")
        forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
        yield message.findtext("source"), forms, told.get("type") is None


def markers(text):
    return sorted(re.findall(r"\{\w*\}|%n", text))


def run(tool, *arguments):
    done = subprocess.run([Path(sys.executable).parent / tool, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_is_translated(language):
    for source, forms, finished in messages(paths.translations() / f"kasipker_{language}.ts"):
        assert finished, source
        assert all(forms), source
        assert len(forms) in (1, FORMS[language]), source


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_the_markers_and_its_own_letters(language):
    for source, forms, _ in messages(paths.translations() / f"kasipker_{language}.ts"):
        for form in forms:
            assert markers(form) == markers(source), source
            assert not MIXED.search(form), form


def test_kazakh_plural_forms_read_the_same():
    for source, forms, _ in messages(paths.translations() / "kasipker_kk.ts"):
        assert len(set(forms)) == 1, source


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_hold_the_strings_of_the_sources(language, tmp_path):
    """`make words` was run after the last change of a string."""
    fresh = tmp_path / f"kasipker_{language}.ts"
    given = ("-silent", "-locations", "none", "-source-language", "en", "-target-language", language)
    run("pyside6-lupdate", *given, *map(str, SOURCES), "-ts", str(fresh))
    kept = {source for source, _, _ in messages(paths.translations() / fresh.name)}
    assert {source for source, _, _ in messages(fresh)} == kept


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_files_are_those_of_the_texts(language, tmp_path):
    compiled = tmp_path / "fresh.qm"
    run("pyside6-lrelease", "-silent", str(paths.translations() / f"kasipker_{language}.ts"), "-qm", str(compiled))
    assert compiled.read_bytes() == (paths.translations() / f"kasipker_{language}.qm").read_bytes()
