"""The wording of all languages: the same keys, the same place markers, the right letters."""

import re
import tomllib

import pytest

from kasipker_desktop import paths
from kasipker_desktop.wording import LANGUAGES, wording

FILES = sorted(paths.resources().glob("wording/**/*.toml")) + sorted(paths.resources().glob("c*/*.toml"))
MIXED = re.compile(r"[\u0400-\u052f][A-Za-z\u0259]|[A-Za-z\u0259][\u0400-\u052f]")


def markers(text):
    return sorted(re.findall(r"\{(\w+)", text))


def test_each_sentence_stands_in_every_language():
    assert len({tuple(wording(paths.resources(), language).keys()) for language in LANGUAGES}) == 1


@pytest.mark.parametrize("key", wording(paths.resources(), "en").keys())
def test_a_sentence_has_the_same_markers_in_every_language(key):
    assert len({tuple(markers(wording(paths.resources(), language).say(key))) for language in LANGUAGES}) == 1


def test_the_letter_check_finds_a_latin_letter_that_looks_right():
    assert MIXED.search("жəне")
    assert MIXED.search("мүмкiн")
    assert not MIXED.search("Kasipker акциясы, iPhone 15")


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_no_latin_letter_inside_a_cyrillic_word(file):
    text = re.sub(r"\{\w+\}", " ", file.read_text(encoding="utf-8"))
    assert MIXED.findall(text) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_the_file_is_toml(file):
    assert tomllib.loads(file.read_text(encoding="utf-8"))
