"""The auditor's guide names, in each language, every grade and everything that `--expect` takes."""

from pathlib import Path

import pytest

from kasipker_desktop.domain.verdict import Grade
from kasipker_desktop.evidence.verifier import EXPECTED

GUIDE = Path(__file__).parents[2] / "docs" / "audit.md"
LANGUAGES = 3


@pytest.mark.parametrize("name", EXPECTED)
def test_each_language_says_what_to_compare(name: str) -> None:
    assert GUIDE.read_text(encoding="utf-8").count(f"`{name}`") == LANGUAGES


@pytest.mark.parametrize("grade", Grade)
def test_each_language_explains_each_grade(grade: Grade) -> None:
    assert GUIDE.read_text(encoding="utf-8").count(f"| {grade.value} |") == LANGUAGES
