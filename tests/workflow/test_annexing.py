"""The papers beside a protocol: fixed once with it, anew with a new version; printed on request; kept apart."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kasipker_desktop.documents.press import Press
from kasipker_desktop.domain.annexes import ListView
from kasipker_desktop.domain.campaign import Texts
from kasipker_desktop.domain.delivery import ConsentsGiven
from kasipker_desktop.domain.errors import NotAllowed
from kasipker_desktop.domain.protocol import DocumentKind
from kasipker_desktop.settings import load_sample
from kasipker_desktop.storage.store import Store
from kasipker_desktop.workflow import protocol_facts
from kasipker_desktop.workflow.archiving import Archiving
from kasipker_desktop.workflow.signing import Signing
from kasipker_desktop.workflow.steps import Step
from tests.documents.reading import flowing, pages
from tests.documents.samples import scribble
from tests.fakes import FEBRUARY, IINS, FakeClock, FakePress, FakeRandomness, FakeRandomOrg
from tests.workflow.meetings import annexing, current, lead_to

LATE = Texts("кеш", "поздно")
BESIDE = {
    DocumentKind.LIST,
    DocumentKind.LIST_PUBLIC,
    DocumentKind.REPORT,
    DocumentKind.RANDOM,
    DocumentKind.NOTICE,
}


@pytest.fixture
def store(tmp_path):
    store = Store(tmp_path / "store.sqlite", FakeClock(), FakeRandomness())
    yield store
    store.close()


def signing(store, press=None):
    return Signing(store, press or FakePress(), load_sample().campaign, FakeClock(), rehearsal=True)


def documents(store):
    with store.reading() as look:
        return look.meeting(FEBRUARY).documents


def test_annexes_are_fixed_once_with_their_protocol(store):
    lead_to(store, Step.SIGNATURES, FakeRandomOrg())
    assert {fixed.kind for fixed in annexing(store).fix(FEBRUARY)} == BESIDE
    assert annexing(store).fix(FEBRUARY) == ()
    assert {fixed.number for fixed in documents(store)} == {1}
    assert current(store) is Step.SIGNATURES


@pytest.mark.parametrize("people", [0, 1])
def test_without_a_draw_there_is_nothing_of_random_org_to_annex(store, people):
    lead_to(store, Step.SIGNATURES, FakeRandomOrg(), people=people)
    assert {fixed.kind for fixed in annexing(store, Press()).fix(FEBRUARY)} == BESIDE - {DocumentKind.RANDOM}


def test_a_long_list_is_printed_on_request_only(store, monkeypatch):
    lead_to(store, Step.PROTOCOL, FakeRandomOrg())
    for module in ("protocol_facts", "annexing"):
        monkeypatch.setattr(f"kasipker_desktop.workflow.{module}.ANNEXED_ROWS", 4)
    signing(store).fix_protocol(FEBRUARY, LATE)
    kinds = {fixed.kind for fixed in annexing(store).fix(FEBRUARY)}
    assert kinds == BESIDE - {DocumentKind.LIST, DocumentKind.LIST_PUBLIC}
    told = flowing(annexing(store, Press()).list_pdf(FEBRUARY, ListView.FULL, "ru"))
    assert all(iin in told for iin in IINS)
    assert protocol_facts.ANNEXED_ROWS == 4


def test_the_protocol_names_the_sheets_its_annexes_have(store):
    lead_to(store, Step.PROTOCOL, FakeRandomOrg())
    press = Press()
    fixed = signing(store, press).fix_protocol(FEBRUARY, LATE)
    annexes = {document.kind: document for document in annexing(store, press).fix(FEBRUARY)}
    with store.reading() as look:
        text = flowing(look.document(fixed.ru))
        assert "приложение 1 – список участников, 1 л.; приложение 2 – подтверждение выборки random.org, 1 л." in text
        for kind in (DocumentKind.LIST, DocumentKind.RANDOM):
            for digest in (annexes[kind].kk, annexes[kind].ru):
                assert len(pages(look.document(digest))) == 1


def test_a_new_version_supersedes_the_one_before_and_voids_its_signatures(store):
    lead_to(store, Step.SIGNATURES, FakeRandomOrg())
    sign = signing(store)
    annexing(store).fix(FEBRUARY)
    sign.sign_by_hand(FEBRUARY, "chair")
    sign.sign_drawn(FEBRUARY, "secretary", scribble())
    before = documents(store)[0]
    after = sign.revise_protocol(FEBRUARY)
    with store.reading() as look:
        meeting = look.meeting(FEBRUARY)
        assert (meeting.protocol, meeting.superseded, meeting.signatures) == (after, (before,), ())
        replaced = look.document(after.facts).decode()
    assert f'"replaced":{{"version":1,"facts":"{before.facts}","signatures":2}}' in replaced
    assert after.number == before.number
    assert len(annexing(store).fix(FEBRUARY)) == len(BESIDE)
    sign.sign_by_hand(FEBRUARY, "chair")
    with pytest.raises(NotAllowed, match="strokes_again"):
        sign.sign_drawn(FEBRUARY, "secretary", scribble())


def test_a_protocol_that_an_act_names_is_not_revised(store):
    lead_to(store, Step.PROTOCOL, FakeRandomOrg())
    with pytest.raises(NotAllowed, match="no_document"):
        signing(store).revise_protocol(FEBRUARY)
    lead_to(store, Step.DONE, FakeRandomOrg())
    with pytest.raises(NotAllowed, match="act_made"):
        signing(store).revise_protocol(FEBRUARY)


def test_the_export_holds_the_signed_copy_and_the_superseded_version_beside_what_is_signed(store):
    lead_to(store, Step.SIGNATURES, FakeRandomOrg())
    sign, written = signing(store), {}
    sign.revise_protocol(FEBRUARY)
    sign.sign_drawn(FEBRUARY, "chair", scribble())
    archiving = Archiving(store, FakePress(), written.__setitem__, lambda period, folder: ())
    done = archiving.export(FEBRUARY, Path("out"))
    assert [path.name for path in done.documents] == ["2024-02_hattama_1_kk.pdf", "2024-02_protokol_1_ru.pdf"]
    assert [path.name for path in done.annexes] == [
        "2024-02_hattama_1_kk_superseded-1.pdf",
        "2024-02_protokol_1_ru_superseded-1.pdf",
        "2024-02_hattama_1_kk_signed.pdf",
        "2024-02_protokol_1_ru_signed.pdf",
    ]
    assert b"chair" in written[Path("out/2024-02_protokol_1_ru_signed.pdf")]
    assert b"superseded" in written[Path("out/2024-02_protokol_1_ru_superseded-1.pdf")]
    with store.reading() as look:
        assert written[done.documents[1]] == look.document(documents(store)[0].ru)


def test_a_signed_copy_takes_up_what_was_drawn_so_far(store):
    lead_to(store, Step.SIGNATURES, FakeRandomOrg())
    sign = signing(store)
    bare = sign.signed_copy(FEBRUARY, "kk")
    sign.sign_drawn(FEBRUARY, "chair", scribble(1))
    sign.sign_by_hand(FEBRUARY, "secretary")
    assert b"chair" in sign.signed_copy(FEBRUARY, "kk")
    assert b"secretary" not in sign.signed_copy(FEBRUARY, "kk")
    assert b"chair" not in bare


def notice_words(store, ending):
    """The notice as it is put on the portal in Russian."""
    written = {}
    archiving = Archiving(store, Press(), written.__setitem__, lambda period, folder: ())
    archiving.export_notice(FEBRUARY, Path("out"))
    assert len(written) == 6
    return next(content.decode() for path, content in written.items() if path.name.endswith(f"_ru.{ending}"))


def test_the_notice_names_only_who_agreed_by_their_last_word(store):
    lead_to(store, Step.SIGNATURES, FakeRandomOrg())
    papers = annexing(store, Press())
    with pytest.raises(NotAllowed, match="no_document"):
        notice_words(store, "txt")
    papers.fix(FEBRUARY)
    masked = notice_words(store, "txt")
    assert "№ 2, А•••в Н." in masked
    assert "Ахметов Н" not in masked
    consent(store, publication=True)
    papers.renew_notice(FEBRUARY)
    agreed = notice_words(store, "html")
    assert "<td>2</td><td>Ахметов Нұрлан 2</td>" in agreed
    assert agreed.count("Ахметов Н") == 1
    consent(store, publication=False)
    papers.renew_notice(FEBRUARY)
    assert notice_words(store, "txt") == masked


def consent(store, publication):
    with store.writing() as work:
        draw = work.meeting(FEBRUARY).done.draw
        work.note(ConsentsGiven(draw, 2, publication, False, datetime(2024, 3, 15, tzinfo=UTC), "secretary"), FEBRUARY)
        work.commit()


def test_sheets_for_the_room_need_what_they_hold_fast(store):
    lead_to(store, Step.COMMISSION, FakeRandomOrg())
    papers = annexing(store, Press())
    with pytest.raises(NotAllowed, match="not_seated"):
        papers.attendance(FEBRUARY, "kk")
    lead_to(store, Step.TICKET, FakeRandomOrg())
    assert "ҚАТЫСУ ПАРАҒЫ" in flowing(papers.attendance(FEBRUARY, "kk"))
    with pytest.raises(NotAllowed, match="no_ticket"):
        papers.adjournment(FEBRUARY, "kk")


def test_an_adjournment_holds_list_ticket_numbers_and_head(store):
    random_org = FakeRandomOrg()
    lead_to(store, Step.PRESS, random_org)
    told = flowing(annexing(store, Press()).adjournment(FEBRUARY, "ru", LATE))
    with store.reading() as look:
        meeting, head = look.meeting(FEBRUARY), look.head()
    digits = [meeting.frozen.list[:8], meeting.ticket.ticket, head[:8], head[-8:], "101, 102, 103", "поздно"]
    assert all(text in told for text in digits)


def test_numbers_are_gap_free_in_their_series(store):
    lead_to(store, Step.SIGNATURES, FakeRandomOrg())
    annexing(store).fix(FEBRUARY)
    with store.writing() as work:
        numbers = {kind: work.next_number(kind) for kind in DocumentKind}
    assert numbers[DocumentKind.PROTOCOL] == numbers[DocumentKind.REPLACEMENT] == 2
    assert numbers[DocumentKind.ACT] == 1


def test_an_export_has_no_two_files_of_one_name(store):
    lead_to(store, Step.SIGNATURES, FakeRandomOrg())
    annexing(store).fix(FEBRUARY)
    lead_to(store, Step.DONE, FakeRandomOrg())
    names = []
    Archiving(store, FakePress(), lambda path, data: names.append(path.name), lambda p, f: ()).export(
        FEBRUARY, Path("out")
    )
    assert len(set(names)) == len(names) == 2 * (len(BESIDE) + 2) + 4
    assert {"2024-02_habarlandyru_1_kk.html", "2024-02_obyavlenie_1_ru.txt"} <= set(names)
