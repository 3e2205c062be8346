"""The commission of the order: checked before it is kept, and needed before a draw of record."""

from dataclasses import replace

import pytest

from kasipker_desktop.domain.appointed import Appointed
from kasipker_desktop.domain.campaign import ActTerms, Texts
from kasipker_desktop.domain.commission import Commission, Role
from kasipker_desktop.domain.errors import KnownError, NotAllowed
from kasipker_desktop.settings import load_sample, with_appointed
from kasipker_desktop.storage.appointed import APPOINTED_FILE, AppointedFile
from kasipker_desktop.storage.store import Store
from kasipker_desktop.workflow.appointing import Appointing
from kasipker_desktop.workflow.seating import Seating
from kasipker_desktop.workflow.steps import Step
from tests.fakes import FEBRUARY, FakeClock, FakeRandomness, FakeRandomOrg
from tests.workflow.meetings import lead_to

SAMPLE = load_sample()
DECIDED = SAMPLE.decisions
GIVEN = Appointed(
    DECIDED.commission,
    DECIDED.venue,
    DECIDED.operator,
    SAMPLE.campaign.organiser,
    SAMPLE.campaign.act,
    36,
)


def members(*changed):
    return replace(GIVEN, commission=Commission(GIVEN.commission.order, tuple(changed)))


CHAIR, SECRETARY, LAWYER = GIVEN.commission.members[:3]


@pytest.mark.parametrize(
    ("appointed", "code"),
    [
        (members(replace(CHAIR, role=Role.MEMBER), SECRETARY, LAWYER), "commission_chair"),
        (members(CHAIR, SECRETARY, replace(LAWYER, role=Role.CHAIR)), "commission_chair"),
        (members(CHAIR, SECRETARY), "commission_few"),
        (replace(GIVEN, operator="nobody"), "commission_operator"),
        (members(CHAIR, SECRETARY, replace(LAWYER, position=Texts("заңгер", ""))), "commission_words"),
        (members(CHAIR, SECRETARY, replace(LAWYER, name="")), "commission_words"),
        (replace(GIVEN, venue=Texts("", "зал")), "commission_words"),
        (replace(GIVEN, keep_months=1), "keep_months"),
        (replace(GIVEN, act=ActTerms(tax_line=Texts("салық", ""))), "act_words"),
        (replace(GIVEN, organiser=replace(GIVEN.organiser, bin="")), "commission_words"),
    ],
)
def test_what_is_not_whole_is_not_kept(tmp_path, appointed, code):
    kept = AppointedFile(tmp_path)
    with pytest.raises(NotAllowed, match=code):
        Appointing(kept).appoint(appointed)
    assert kept.read() is None


def test_what_was_set_stands_in_place_of_the_sample(tmp_path):
    kept = AppointedFile(tmp_path)
    set_now = replace(
        members(CHAIR, SECRETARY, LAWYER), venue=Texts("Алматы", "Алматы"), operator=LAWYER.id, keep_months=60
    )
    Appointing(kept).appoint(set_now)
    taken = with_appointed(SAMPLE, kept.read())
    decided = taken.decisions
    assert (decided.commission, decided.venue, decided.operator) == (
        set_now.commission,
        set_now.venue,
        LAWYER.id,
    )
    assert taken.campaign.keep_months == set_now.keep_months
    assert decided.present == (CHAIR.id, SECRETARY.id, LAWYER.id)
    assert with_appointed(SAMPLE, None) == SAMPLE


def test_a_damaged_file_is_named(tmp_path):
    (tmp_path / APPOINTED_FILE).write_text("{", encoding="utf-8")
    with pytest.raises(KnownError, match="appointed_broken"):
        AppointedFile(tmp_path).read()


def test_the_made_up_commission_holds_no_draw_of_record(tmp_path):
    store = Store(tmp_path / "store.sqlite", FakeClock(), FakeRandomness())
    lead_to(store, Step.COMMISSION, FakeRandomOrg())
    seated = DECIDED.seated(FEBRUARY, FakeClock()())
    with pytest.raises(NotAllowed, match="commission_unnamed"):
        Seating(store, named=False).seat(FEBRUARY, seated)
    Seating(store, named=True).seat(FEBRUARY, seated)
    store.close()
