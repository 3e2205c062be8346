"""The facts of papers as values: digests, names of files."""

from dataclasses import fields, replace

import pytest

from kasipker_desktop.domain.act import Act
from kasipker_desktop.domain.canonical import pack, unpack
from kasipker_desktop.domain.protocol import DocumentFixed, DocumentKind, Protocol, file_name
from tests.documents import samples


def fixed():
    return DocumentFixed("2024-02", DocumentKind.PROTOCOL, 2, "f" * 64, "a" * 64, "b" * 64, "c" * 64, "d" * 64)


@pytest.mark.parametrize(
    ("kind", "language", "name"),
    [
        (DocumentKind.PROTOCOL, "kk", "2024-02_hattama_2_kk.pdf"),
        (DocumentKind.PROTOCOL, "ru", "2024-02_protokol_2_ru.pdf"),
        (DocumentKind.ACT, "kk", "2024-02_akt_2_kk.pdf"),
        (DocumentKind.ACT, "ru", "2024-02_akt_2_ru.pdf"),
    ],
)
def test_a_file_is_named_by_period_kind_number_and_language(kind, language, name):
    assert file_name("2024-02", kind, 2, language) == name


@pytest.mark.parametrize("facts", [samples.eventful(), samples.protocol(1), samples.not_held()])
def test_a_protocol_comes_back_from_its_facts(facts):
    assert unpack(Protocol, pack(facts)) == facts
    assert unpack(Protocol, pack(facts)).digest() == facts.digest()


@pytest.mark.parametrize("facts", [samples.act(), samples.electronic_act()])
def test_an_act_comes_back_from_its_facts(facts):
    assert unpack(Act, pack(facts)) == facts


def test_the_facts_digest_changes_with_any_fact():
    usual = samples.protocol()
    others = [
        replace(usual, number=3),
        replace(usual, rehearsal=True),
        replace(usual, draw=samples.draw_facts(pressed_by="Басқа адам")),
        replace(usual, drawn=usual.drawn[:2]),
        samples.eventful(),
    ]
    assert len({facts.digest() for facts in (usual, *others)}) == 6


def test_a_signature_is_bound_to_facts_papers_and_wordings():
    digests = {fixed().digest()}
    for name in ("facts", "kk", "ru", "wording_kk", "wording_ru"):
        assert name in {field.name for field in fields(DocumentFixed)}
        digests.add(replace(fixed(), **{name: "0" * 64}).digest())
    assert len(digests) == 6
