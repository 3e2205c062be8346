"""Long tables: streamed, repeated heads, the same sheets in both languages, no row split or lost."""

import re
import tracemalloc
from dataclasses import replace

import pytest

from kasipker_desktop.documents.press import Press
from kasipker_desktop.documents.wording import paper_wording
from kasipker_desktop.domain.annexes import ListView
from kasipker_desktop.domain.errors import KnownError
from tests.documents import samples
from tests.documents.reading import LANGUAGES, boxes, pages

BOTH = pytest.mark.parametrize("language", LANGUAGES)
LONG = (*samples.NAMES, "Мұхаметқалиева " * 10 + "Гүлбаршын", "Ұ" * 200)


def listed(facts, language, names=samples.NAMES):
    return Press().list(facts, lambda: samples.list_rows(facts, names), language)


@BOTH
@pytest.mark.parametrize("count", [33, 34, 385])
@pytest.mark.parametrize("view", list(ListView))
def test_every_row_is_there_once_and_every_page_has_its_head(language, count, view):
    facts = samples.list_annex(view, count)
    words = paper_wording(language)
    told = pages(listed(facts, language))
    head = words.say("annex.line" if view is ListView.PUBLIC else "annex.name")
    assert all(head in text for text in told)
    numbers = [int(n) for text in told for n in re.findall(r"^(\d+) [^\d/]", text.split(head)[1], flags=re.M)]
    assert numbers == list(range(1, count + 1))
    foot = [words.say("foot.page", page=page, pages=len(told)) for page in range(1, len(told) + 1)]
    assert all(line in text.replace("\xa0", " ") for line, text in zip(foot, told, strict=True))


@pytest.mark.parametrize("count", [0, 1, 33, 34, 77, 78, 385])
def test_both_languages_take_the_sheets_that_the_protocol_names(count):
    facts = samples.list_annex(participants=count)
    names = [row.name for row in samples.list_rows(facts, LONG)]
    sheets = {len(pages(listed(facts, language, LONG))) for language in LANGUAGES}
    assert sheets == {Press().list_sheets(facts, names)}


@BOTH
def test_a_row_of_many_lines_stays_whole(language):
    facts = samples.list_annex(participants=60)
    pdf = listed(facts, language, LONG)
    told = re.sub(r"\s", "", "".join(pages(pdf)))
    assert told.count("Ұ" * 200) == 12
    assert min(bottom for *_, bottom, _, _ in boxes(pdf)) > 0


def test_a_public_list_has_no_digit_of_an_iin_and_no_name():
    facts = samples.list_annex(ListView.PUBLIC, 40)
    told = "".join(pages(listed(facts, "ru")))
    rows = list(samples.list_rows(facts))
    assert all(row.digest in told for row in rows)
    assert not any(name in told for name in samples.NAMES)
    assert "8502143" not in told


def test_a_letter_that_the_face_lacks_is_refused_with_its_name():
    facts = samples.list_annex(participants=3)
    with pytest.raises(KnownError) as refused:
        listed(facts, "kk", ("Ким Ен", "Ким 漢"))
    assert refused.value.fields == {"letters": "漢 (U+6F22)", "name": "Ким 漢"}


def test_the_same_list_gives_the_same_bytes():
    facts = samples.list_annex()
    assert listed(facts, "kk") == listed(facts, "kk")


def test_memory_grows_with_the_file_not_with_the_rows():
    """Ten times the rows must not need ten times the memory beside the PDF itself."""

    def beside(count):
        facts = replace(samples.list_annex(), participants=count)
        tracemalloc.start()
        size = len(listed(facts, "kk"))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak - 3 * size

    beside(100)
    assert beside(4_000) < beside(400) + 3_000_000
