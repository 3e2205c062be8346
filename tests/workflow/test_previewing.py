"""Pages for looking at: printed by the real press, marked as a rehearsal's, whatever commission is typed."""

from dataclasses import replace

import pytest

from kasipker_desktop.documents.press import Press
from kasipker_desktop.domain.appointed import Appointed
from kasipker_desktop.domain.campaign import ActTerms, Prevailing, Texts
from kasipker_desktop.domain.commission import Commission, Member, Role
from kasipker_desktop.domain.errors import KnownError
from kasipker_desktop.domain.protocol import DocumentKind
from kasipker_desktop.settings import load_sample
from kasipker_desktop.workflow.previewing import Previewing
from tests.documents.reading import flowing

SAMPLE = load_sample()
DECIDED = SAMPLE.decisions
GIVEN = Appointed(
    DECIDED.commission, DECIDED.venue, DECIDED.operator, SAMPLE.campaign.organiser, SAMPLE.campaign.act, 36
)
KINDS = pytest.mark.parametrize("kind", [DocumentKind.PROTOCOL, DocumentKind.ACT])
BOTH = pytest.mark.parametrize("language", ["kk", "ru"])


def page(appointed, kind, language):
    return Previewing(SAMPLE.campaign, Press).page(appointed, kind, language)


@KINDS
@BOTH
def test_a_page_bears_the_mark_of_rehearsals_and_the_organisers_name(kind, language):
    told = flowing(page(GIVEN, kind, language))
    assert {"kk": "ЖАТТЫҒУ", "ru": "РЕПЕТИЦИЯ"}[language] in told
    assert "Қазақтелеком" in told or "Казахтелеком" in told


@KINDS
@BOTH
@pytest.mark.parametrize("count", [3, 12])
def test_a_small_and_a_large_commission_are_printed(kind, language, count):
    position = Texts("бөлім басшысы", "начальник отдела")
    members = tuple(
        Member(f"m{place}", f"Мұхаметқалиев Бауыржан {place}", Role.MEMBER if place else Role.CHAIR, position)
        for place in range(count)
    )
    appointed = replace(GIVEN, commission=Commission(GIVEN.commission.order, members), operator="m1")
    assert page(appointed, kind, language).startswith(b"%PDF")


def test_the_act_says_what_the_organiser_says_in_it():
    terms = ActTerms(
        Texts("2029 жылға дейін", "до 2029 года"), Texts("Салық төленеді.", "Налог уплачен."), Prevailing.RUSSIAN
    )
    told = flowing(page(replace(GIVEN, act=terms), DocumentKind.ACT, "ru"))
    assert "до 2029 года" in told
    assert "несёт Организатор. Налог уплачен." in told
    assert "имеет текст на русском языке" in told


def test_a_letter_that_would_be_a_box_is_refused():
    organiser = replace(GIVEN.organiser, representative="Кім 漢")
    with pytest.raises(KnownError, match="unprintable"):
        page(replace(GIVEN, organiser=organiser), DocumentKind.ACT, "ru")
