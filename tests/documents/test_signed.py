"""Copies of a protocol: drawn signatures in their places, superseded versions marked, another wording named."""

import itertools
import re

import pypdfium2
import pytest
from reportlab.lib.units import mm

from kasipker_desktop.documents.press import Press
from kasipker_desktop.documents.wording import PaperWording, PaperWordings, own_text, paper_wording
from kasipker_desktop.domain.errors import KnownError
from kasipker_desktop.domain.strokes import DrawnSignature, StrokePoint, drawn
from tests.documents import samples
from tests.documents.reading import LANGUAGES, flowing, pages

BOTH = pytest.mark.parametrize("language", LANGUAGES)
AT = samples.at(15, 31)
TALL = drawn((tuple(StrokePoint(2000, 100 * y, 20 * (y + 300), 1000) for y in range(-300, 300, 9)),))
WIDE = drawn((tuple(StrokePoint(800 * x, 900 * (x % 2), 12 * x, 500) for x in range(80)),))


def ink(pdf, page):
    """The boxes of filled shapes on a page that are not the weave, in mm from the top left."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = [
            shape.get_bounds()
            for shape in document[page].get_objects(max_depth=1)
            if shape.type == pypdfium2.raw.FPDF_PAGEOBJ_PATH
        ]
    finally:
        document.close()
    return [
        (left / mm, 297 - top / mm, right / mm, 297 - bottom / mm)
        for left, bottom, right, top in found
        if 297 - top / mm > 200 and top - bottom > 2 and right - left < 60 * mm
    ]


@BOTH
def test_a_drawn_signature_stands_on_its_own_line_and_says_what_it_is(language):
    facts, press = samples.protocol(), Press()
    bare = press.paper(facts, language)
    signed = press.paper(facts, language, drawn={"secretary": DrawnSignature(samples.scribble(), AT)})
    picture = paper_wording(language).say("sign.picture", at="14.03.2024, 15:31").replace("\xa0", " ")
    assert picture in flowing(signed)
    assert picture not in flowing(bare)
    assert len(pages(signed)) == len(pages(bare))
    (box,) = ink(signed, 1)
    assert ink(bare, 1) == []
    assert box[0] >= 37 + 51
    assert box[2] <= 37 + 51 + 52


@BOTH
@pytest.mark.parametrize("strokes", [TALL, WIDE, samples.scribble()])
def test_ink_is_never_larger_than_its_field(language, strokes):
    signed = Press().paper(samples.protocol(), language, drawn={"chair": DrawnSignature(strokes, AT)})
    (box,) = ink(signed, 1)
    assert box[2] - box[0] <= 40.1
    assert box[3] - box[1] <= 14.6


@BOTH
def test_each_member_has_an_own_row(language):
    given = {member.id: DrawnSignature(samples.scribble(place), AT) for place, member in enumerate(samples.MEMBERS[:4])}
    boxes = sorted(ink(Press().paper(samples.protocol(), language, drawn=given), 1), key=lambda box: box[1])
    assert len(boxes) == 4
    assert all(above[3] <= below[1] for above, below in itertools.pairwise(boxes))


@BOTH
def test_a_superseded_version_says_so_on_every_page(language):
    told = paper_wording(language).say("rehearsal.superseded")
    copies = pages(Press().paper(samples.protocol(), language, superseded=True))
    assert all(told in re.sub(r"\s", "", text) for text in copies)


@BOTH
def test_another_wording_is_named_on_every_page_with_its_digest(language, tmp_path):
    (tmp_path / f"{language}.toml").write_text('[fact]\nnone = "–"\n', encoding="utf-8")
    words = PaperWordings(tmp_path)
    press = Press(words)
    other = {"kk": "ru", "ru": "kk"}[language]
    assert press.wording_digest(language) != Press().wording_digest(language)
    assert press.wording_digest(other) == Press().wording_digest(other)
    digest = words[language].sha256
    shown = " ".join(digest[i : i + 8] for i in range(0, 32, 8))
    told = pages(press.paper(samples.protocol(), language))
    assert all(shown in text for text in told)
    assert all(paper_wording(language).say("foot.own_wording") in text for text in told)
    assert words[language].say("fact.none") == "–"


@pytest.mark.parametrize(
    ("override", "code"),
    [
        ("[fact", "wording_unreadable"),
        ('[fact]\nunknown = "x"', "wording_key"),
        ('[fact]\nquorum = "Кворум: {total}"', "wording_key"),
        ('[fact]\nquorum = "{total} {present"', "wording_key"),
        ('fact = "x"', "wording_key"),
        ("[fact]\nnone = 1", "wording_key"),
        ('[fact]\nnone = "漢"', "wording_letters"),
        ('[month]\nname = "январь"', "wording_key"),
    ],
)
def test_a_wording_that_does_not_fit_is_refused(override, code):
    with pytest.raises(KnownError) as refused:
        PaperWording("ru", own_text("ru"), override.encode())
    assert refused.value.code == code


def test_the_digest_of_another_wording_is_that_of_both_files_one_after_the_other(tmp_path):
    from hashlib import sha256

    override = '[fact]\nnone = "–"\n'.encode()
    words = PaperWording("ru", own_text("ru"), override)
    assert words.sha256 == sha256(own_text("ru") + override).hexdigest()


def test_a_copy_of_the_own_wording_is_the_own_wording():
    words = PaperWording("ru", own_text("ru"), own_text("ru"))
    assert not words.overridden
    assert words.sha256 == paper_wording("ru").sha256


def test_every_fault_of_a_wording_is_told():
    faults = paper_wording("ru").faults('[fact]\nunknown = "x"\nquorum = "x"\nnone = "漢"\n'.encode())
    assert [(fault.code, fault.fields["key"]) for fault in faults] == [
        ("wording_key", "fact.unknown"),
        ("wording_key", "fact.quorum"),
        ("wording_letters", "fact.none"),
    ]
    assert [fault.code for fault in paper_wording("ru").faults(b"\xff")] == ["wording_unreadable"]
    assert paper_wording("ru").faults(own_text("ru")) == ()


def test_a_wording_stays_as_it_was_first_read(tmp_path):
    wordings = PaperWordings(tmp_path)
    before = wordings["ru"].sha256
    (tmp_path / "ru.toml").write_text('[fact]\nnone = "–"\n', encoding="utf-8")
    assert wordings["ru"].sha256 == before
    assert PaperWordings(tmp_path)["ru"].sha256 != before
