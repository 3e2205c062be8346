"""The prize's way: each fact in its place, nothing before what it stands on, nothing overwritten."""

from datetime import UTC, date, datetime

import pytest

from kasipker_desktop.domain.award import Channel, ContactOutcome, ForfeitReason
from kasipker_desktop.domain.campaign import Rules, Texts
from kasipker_desktop.domain.delivery import (
    ActSignature,
    AttachmentKind,
    AwardeeDetails,
    AwardStep,
    CertificateNoted,
    ConsentsGiven,
    Remark,
)
from kasipker_desktop.domain.errors import KnownError, NotAllowed
from kasipker_desktop.domain.meeting import FACTS
from kasipker_desktop.domain.path import paths
from kasipker_desktop.workflow.delivering import ATTACHMENT_LIMIT, Person
from kasipker_desktop.workflow.forfeiting import proposal
from kasipker_desktop.workflow.steps import Step
from tests.fakes import FEBRUARY
from tests.workflow.test_redraw import WINDOW_OVER, LateClock, open_redraw

AT = datetime(2024, 3, 15, 5, 12, tzinfo=UTC)


@pytest.fixture
def table(tables):
    """A draw of five people with its act; now is the night after the winner's window."""
    table = tables(clock=LateClock())
    table.lead_to(Step.DONE)
    table.clock.set(WINDOW_OVER)
    return table


def path(table):
    return paths(table.meeting)[-1]


def confirm(table, by="lawyer"):
    table.delivering.confirm_row(FEBRUARY, "Billing, customer card", date(2024, 3, 15), by)


def reach(table, outcome=ContactOutcome.REACHED, by="secretary"):
    table.delivering.note_contact(FEBRUARY, AT, Channel.CALL, outcome, by)


def scans(folder, *kinds):
    files = []
    for kind in kinds:
        file = folder / f"{kind.value}.PDF"
        file.write_bytes(kind.value.encode())
        files.append((kind, file))
    return files


def sign(table, folder):
    kinds = (AttachmentKind.ACT, AttachmentKind.ID_FRONT, AttachmentKind.ID_BACK)
    table.delivering.sign_act(FEBRUARY, ActSignature.BY_HAND, scans(folder, *kinds), AT, "secretary")


def step(table, kind, words=""):
    table.delivering.take_step(FEBRUARY, kind, AT, "secretary", words)


def test_the_whole_way(table, tmp_path):
    assert path(table).step is AwardStep.CONTACTED
    reach(table, ContactOutcome.NO_ANSWER)
    assert path(table).step is AwardStep.CONTACTED
    reach(table)
    assert path(table).step is AwardStep.REGISTERED
    step(table, AwardStep.REGISTERED, "портал тексерілді")
    confirm(table)
    step(table, AwardStep.ACT_SENT)
    assert path(table).step is AwardStep.ACT_SIGNED
    sign(table, tmp_path)
    assert path(table).fulfilled
    step(table, AwardStep.DELIVERED)
    step(table, AwardStep.CLOSED)
    assert path(table).step is None
    assert [path(table).reached(kind) for kind in AwardStep][1:] == [(AT, "secretary")] * 6


@pytest.mark.parametrize("by", ["secretary", ""])
def test_the_operator_does_not_confirm_the_row(table, by):
    with pytest.raises(NotAllowed, match="confirmed_by_operator"):
        confirm(table, by)


def test_an_act_is_made_only_for_a_confirmed_row(tables):
    table = tables(clock=LateClock())
    table.lead_to(Step.ACT)
    with pytest.raises(NotAllowed, match="row_unconfirmed"):
        table.awarding.make_act(FEBRUARY)
    assert table.step() is Step.ACT
    table.clock.set(WINDOW_OVER)
    with pytest.raises(NotAllowed, match="no_act"):
        step(table, AwardStep.ACT_SENT)
    confirm(table)
    assert table.awarding.make_act(FEBRUARY).number == 1
    step(table, AwardStep.ACT_SENT)


def test_nothing_is_taken_twice_or_before_its_ground(table, tmp_path):
    for kind, code in ((AwardStep.DELIVERED, "act_unsigned"), (AwardStep.CLOSED, "undelivered")):
        with pytest.raises(NotAllowed, match=code):
            step(table, kind)
    step(table, AwardStep.REGISTERED)
    with pytest.raises(NotAllowed, match="step_taken"):
        step(table, AwardStep.REGISTERED)
    confirm(table)
    sign(table, tmp_path)
    with pytest.raises(NotAllowed, match="step_taken"):
        sign(table, tmp_path)


def test_a_signature_brings_its_files(table, tmp_path):
    confirm(table)
    cases = (
        (ActSignature.EDS, (AttachmentKind.ACT,), False),
        (ActSignature.BY_HAND, (AttachmentKind.ACT, AttachmentKind.ID_FRONT), False),
        (ActSignature.EDS, (AttachmentKind.EDS,), True),
    )
    for manner, kinds, proxy in cases:
        with pytest.raises(NotAllowed, match="attachments_missing"):
            table.delivering.sign_act(FEBRUARY, manner, scans(tmp_path, *kinds), AT, "secretary", proxy)
    kinds = (AttachmentKind.EDS, AttachmentKind.AUTHORITY)
    table.delivering.sign_act(FEBRUARY, ActSignature.EDS, scans(tmp_path, *kinds), AT, "secretary", proxy=True)
    kept = path(table).notes[-1].fact
    with table.store.reading() as look:
        assert [look.body(file.sha256).decode() for file in kept.files] == ["eds", "authority"]
    assert {file.suffix for file in kept.files} == {".pdf"}


def test_a_file_that_is_no_scan_is_refused(table, tmp_path):
    confirm(table)
    huge = tmp_path / "huge.cms"
    with huge.open("wb") as file:
        file.truncate(ATTACHMENT_LIMIT + 1)
    with pytest.raises(KnownError, match="attachment_size"):
        table.delivering.sign_act(FEBRUARY, ActSignature.EDS, [(AttachmentKind.EDS, huge)], AT, "secretary")


def test_what_belongs_to_the_person_is_marked_so(table):
    person = Person("+7 701 000 00 12", "a@b.kz", "Ақтөбе", Texts("жеке куәлік", "удостоверение"))
    table.delivering.note_details(FEBRUARY, person, "secretary")
    table.delivering.note_consents(FEBRUARY, True, False, AT, "secretary")
    table.delivering.note_certificate(FEBRUARY, " 123 ", date(2025, 3, 1), "secretary")
    step(table, AwardStep.REGISTERED, "телефон арқылы")
    facts = [note.fact for note in table.meeting.notes if note.fact.PERSONAL]
    assert [type(fact) for fact in facts] == [AwardeeDetails, ConsentsGiven, CertificateNoted, Remark]
    registered = next(note for note in table.meeting.notes if note.n == facts[-1].about)
    assert registered.fact.step is AwardStep.REGISTERED
    assert path(table).last(CertificateNoted).certificate == "123"
    assert all("телефон" not in str(note.fact) for note in table.meeting.notes if not note.fact.PERSONAL)


def test_no_kind_of_fact_has_a_place_for_the_secret_code():
    names = {name for kind in FACTS.values() for name in kind.__dataclass_fields__}
    assert not {name for name in names if "code" in name or "secret" in name}


def test_who_lost_the_prize_keeps_the_way_and_gets_nothing_more(table):
    reach(table, ContactOutcome.NO_ANSWER)
    before = path(table)
    table.forfeiting.forfeit(FEBRUARY, ForfeitReason.DECLINED)
    lost = path(table)
    assert lost.notes == before.notes
    assert lost.lost is not None
    with pytest.raises(NotAllowed, match="prize_went_on"):
        reach(table)


def test_after_a_redraw_there_are_two_ways(table):
    reach(table, ContactOutcome.NO_ANSWER)
    open_redraw(table)
    table.random_org.numbers = (1,)
    table.random_org.now = WINDOW_OVER
    table.drawing.ask_ticket(FEBRUARY, 2)
    table.say(number=2)
    table.press(2)
    table.answer(first=True, number=2)
    first, second = paths(table.meeting)
    assert (first.number, second.number, second.lost) == (2, 4, None)
    assert len(first.contacts) == 1
    assert second.contacts == ()


def test_a_delivered_prize_is_not_forfeited(table, tmp_path):
    confirm(table)
    sign(table, tmp_path)
    step(table, AwardStep.DELIVERED)
    with pytest.raises(NotAllowed, match="prize_delivered"):
        table.forfeiting.forfeit(FEBRUARY, ForfeitReason.DECLINED)


def test_conditions_that_are_fulfilled_are_no_reason(table, tmp_path):
    confirm(table)
    step(table, AwardStep.REGISTERED)
    sign(table, tmp_path)
    with pytest.raises(NotAllowed, match="conditions_fulfilled"):
        table.forfeiting.forfeit(FEBRUARY, ForfeitReason.NOT_FULFILLED)


def test_contact_made_is_no_missing_contact(table):
    reach(table)
    table.publishing.note_published(FEBRUARY, "https://ismet.kz/kasipker", "secretary")
    with pytest.raises(NotAllowed, match="contact_made"):
        table.forfeiting.forfeit(FEBRUARY, ForfeitReason.NO_CONTACT)


def test_what_the_program_proposes(table):
    def proposed(over=True, published=True):
        return proposal(path(table), published, "secretary", Rules(), over)

    assert proposed(over=False) is None
    assert proposed() is ForfeitReason.NOT_FULFILLED
    for day, by in ((15, "secretary"), (15, "lawyer"), (18, "secretary")):
        at = datetime(2024, 3, day, 6, tzinfo=UTC)
        table.delivering.note_contact(FEBRUARY, at, Channel.CALL, ContactOutcome.NO_ANSWER, by)
    assert proposed() is ForfeitReason.NO_CONTACT
    assert proposed(published=False) is ForfeitReason.NOT_FULFILLED
    reach(table)
    assert proposed() is ForfeitReason.NOT_FULFILLED


def test_an_unsigned_result_is_not_published(tables):
    table = tables().lead_to(Step.SIGNATURES)
    with pytest.raises(NotAllowed, match="not_signed"):
        table.publishing.note_published(FEBRUARY, "https://ismet.kz", "secretary")
