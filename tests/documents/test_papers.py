"""The papers as a reader gets them: the words, the letters, the place on the sheet."""

import re
from dataclasses import replace

import pytest
from reportlab.lib.units import mm

from kasipker_desktop.documents.press import Press
from kasipker_desktop.documents.slip import print_slip
from kasipker_desktop.documents.styles import CAPTION
from kasipker_desktop.documents.text import Run
from kasipker_desktop.documents.wording import PaperWording, own_text, paper_wording
from kasipker_desktop.domain.act import Awardee
from kasipker_desktop.domain.campaign import Texts
from kasipker_desktop.domain.commission import AgendaItem, Dissent
from kasipker_desktop.domain.errors import KnownError
from kasipker_desktop.domain.protocol import DocumentKind, file_name
from kasipker_desktop.domain.slip import Slip
from kasipker_desktop.domain.strokes import DrawnSignature
from tests.documents import samples
from tests.documents.reading import LANGUAGES, NAMES, boxes, expected_file, flowing, pages, printed

BOTH = pytest.mark.parametrize("language", LANGUAGES)
MARKUP = "О Чжон <b>&amp;</b> <font size=99>"


@BOTH
@pytest.mark.parametrize("name", NAMES)
def test_a_paper_reads_as_it_was_reviewed(name, language):
    """The expected texts are in tests/data/papers; `python -m tests.documents.reading` writes them."""
    assert "\n\f\n".join(pages(printed(name, language))) == expected_file(name, language).read_text("utf-8").rstrip()


@BOTH
def test_every_sentence_of_the_wording_is_used(language, monkeypatch):
    used = set()
    sentence = PaperWording.sentence
    monkeypatch.setattr(PaperWording, "sentence", lambda self, key: used.add(key) or sentence(self, key))
    for name in NAMES:
        printed(name, language)
    signed = {"chair": DrawnSignature(samples.scribble(), samples.at(15, 31))}
    Press().paper(samples.protocol(), language, drawn=signed)
    Press().paper(samples.protocol(), language, superseded=True)
    own = PaperWording(language, own_text(language), '[fact]\nnone = "–"\n'.encode())
    Press({language: own}).paper(samples.protocol(), language)
    print_slip(Slip("kasipker-2024", "2024-02", 2, "ab" * 16, "І•••в Ж.", "cd" * 32), rehearsal=True)
    assert set(paper_wording(language).keys()) == used


@BOTH
def test_the_same_facts_give_the_same_bytes(language):
    assert printed("usual", language) == printed("usual", language)
    assert printed("act", language) == printed("act", language)


@BOTH
@pytest.mark.parametrize("name", ["usual", "act", "rehearsal"])
def test_all_faces_are_embedded(name, language):
    pdf = printed(name, language)
    faces = set(re.findall(rb"/BaseFont /(\S+)", pdf))
    assert {face.split(b"+")[1] for face in faces} <= {
        b"IBMPlexSerif-Regular",
        b"IBMPlexSerif-SemiBold",
        b"IBMPlexSerif-Bold",
        b"IBMPlexMono-Regular",
    }
    assert any(b"SemiBold" in face for face in faces)
    assert pdf.count(b"/FontFile2") == len(faces)


@BOTH
def test_the_pdf_names_its_language_and_title_but_no_author_or_machine(language):
    pdf = printed("usual", language)
    assert f"/Lang ({language})".encode() in pdf
    assert b"/Author ()" in pdf
    assert b"anonymous" not in pdf
    assert b"/Title (\\376\\377" in pdf


@BOTH
@pytest.mark.parametrize("name", NAMES)
def test_nothing_leaves_the_text_area(name, language):
    _check_area(printed(name, language), 9 if "rehearsal" not in name else 5)


def _check_area(pdf, top):
    """Every letter but those of the watermark stands between the edges, the head and the foot."""
    for page, letter, left, bottom, right, upper in boxes(pdf):
        if upper - bottom < 10 * mm:
            where = (page, letter, left / mm, right / mm, bottom / mm, upper / mm)
            assert 29.9 * mm <= left <= right <= 198.1 * mm, where
            assert 9 * mm <= bottom <= upper <= (297 - top) * mm, where


BESIDE = {
    **dict.fromkeys(("redraw", "in_order", "last_reserve", "no_id", "refused", "unawarded"), "replacement.publish"),
    **dict.fromkeys(("act", "act_bare", "act_electronic", "act_rehearsal"), "act.prevailing_kk"),
    **dict.fromkeys(("usual", "two", "alone", "eventful", "revised", "twelve", "rehearsal"), "decision.publish"),
    **dict.fromkeys(("adjournment", "adjournment_rehearsal"), "notice.page"),
    "not_held": "decision.not_held",
    "act_confirmed": "act.prevailing_ru",
}


@BOTH
@pytest.mark.parametrize("name", BESIDE)
def test_signatures_never_stand_alone(name, language):
    words = paper_wording(language)
    last = pages(printed(name, language))[-1]
    assert words.say(BESIDE[name]).replace("\xa0", " ").split()[-1] in last
    assert (words.say("sign.caption") in last) or words.say("party.signed_electronically") in last


@BOTH
@pytest.mark.parametrize("name", [MARKUP, "Ұ" * 200, "Мұхаметқалиева " * 13 + "Я", "«Береке» ЖК"])
def test_a_strange_name_prints_as_it_is(language, name):
    drawn = samples.protocol(names=(name, name, samples.NAMES[2]))
    pdf = Press().paper(drawn, language)
    assert _bare(name) in _bare(flowing(pdf))
    _check_area(pdf, 9)
    taken = Press().paper(samples.act(awardee=Awardee(name, "510307404514", Texts("", ""), name, "")), language)
    assert _bare(name) in _bare(flowing(taken))
    _check_area(taken, 9)


def _bare(text):
    return re.sub(r"\s", "", text)


@BOTH
def test_a_commission_of_one(language):
    who = samples.seated(samples.MEMBERS[:1], absent=())
    text = flowing(Press().paper(samples.protocol(who=who, list_vote=samples.vote(AgendaItem.LIST, who)), language))
    words = paper_wording(language)
    assert words.say("fact.secretary") not in text
    assert words.say("fact.quorum", total=1, present=1) in text


@BOTH
def test_a_letter_that_the_face_lacks_is_refused_with_its_name(language):
    with pytest.raises(KnownError) as refused:
        Press().paper(samples.protocol(names=("Ким 漢", *samples.NAMES[1:])), language)
    assert refused.value.code == "unprintable"
    assert refused.value.fields == {"letters": "漢 (U+6F22)", "name": "Ким 漢"}
    with pytest.raises(KnownError):
        Press().paper(samples.act(certificate="☐"), language)


@BOTH
def test_a_dissent_of_many_pages_still_prints(language):
    long = Texts("ерекше пікір " * 900, "особое мнение " * 900)
    facts = samples.protocol()
    opinion = Dissent(facts.seated.seats[0].id, long)
    told = pages(Press().paper(replace(facts, result_vote=replace(facts.result_vote, dissent=opinion)), language))
    assert len(told) > 3
    assert paper_wording(language).say("sign.chair") in told[-1]


@BOTH
def test_the_digest_of_the_wording_is_that_of_the_file(language):
    assert Press().wording_digest(language) == paper_wording(language).sha256


@BOTH
@pytest.mark.parametrize("kind", list(DocumentKind))
def test_the_footer_of_every_paper_fits_its_column(language, kind):
    """The longest name, two digits in the number, in a rehearsal: 51 mm."""
    words = paper_wording(language)
    told = words.say("foot.rehearsed", document=words.say(f"foot.{kind}", number=12, date="26.11.2026", annex=2))
    for text in (told, file_name("2024-02", kind, 12, language).removesuffix(".pdf")):
        assert Run(text, CAPTION).width <= 50.6 * mm, text


@BOTH
def test_the_remark_on_another_wording_fits_before_its_digest(language):
    assert Run(paper_wording(language).say("foot.own_wording"), CAPTION).width <= 89 * mm
