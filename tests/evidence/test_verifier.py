"""Verdicts over honest bundles, and the values to compare with paper."""

import zipfile
from datetime import timedelta

import pytest

from kasipker_desktop import paths
from kasipker_desktop.domain.award import ForfeitReason, Succession, Unawarded
from kasipker_desktop.domain.errors import KnownError
from kasipker_desktop.domain.outcome import WinnerWithoutDraw
from kasipker_desktop.domain.verdict import Grade, Result
from kasipker_desktop.evidence.bundle import write_bundle
from kasipker_desktop.evidence.source import BundleKind
from kasipker_desktop.evidence.verifier import EXPECTED, verify
from kasipker_desktop.wording import LANGUAGES, wording
from tests.evidence.bundles import FACTS_DIGEST, ORGANISER, PEOPLE, REDRAW, TICKET, Again, Scene, live, reseal, rezip


def bundle_of(scene, folder, kind=BundleKind.COMMISSION):
    return write_bundle(scene.source(), kind, folder)


def by_name(verdict):
    return {check.name: check for check in verdict.checks}


def test_an_honest_rehearsal_is_a_rehearsal(commission_bundle, public_bundle):
    for bundle in (commission_bundle, public_bundle):
        verdict = verify(bundle, {})
        assert (verdict.verdict, verdict.cause) == (Result.REHEARSAL, None)


def test_a_reply_fetched_by_its_ticket_is_as_good(tmp_path):
    assert verify(bundle_of(Scene(obtained_by="getTicket"), tmp_path), {}).verdict is Result.REHEARSAL


@pytest.mark.parametrize("people", range(4))
def test_few_participants(people, tmp_path):
    for kind in BundleKind:
        bundle = bundle_of(Scene(people=PEOPLE[:people], said=(417, 902, 135)), tmp_path, kind)
        assert verify(bundle, {}).verdict is Result.REHEARSAL


def test_a_bundle_before_its_papers(tmp_path):
    assert verify(bundle_of(Scene(with_papers=False), tmp_path), {}).verdict is Result.REHEARSAL


def test_a_burnt_ticket_is_counted(tmp_path):
    scene = Scene(void=(("00000000000000aa", None),))
    verdict = verify(bundle_of(scene, tmp_path), {})
    assert verdict.verdict is Result.REHEARSAL
    assert by_name(verdict)["earlier_tickets"].detail == "1"


@pytest.mark.parametrize(("place", "number"), [(1, 3), (2, 2)])
def test_a_redraw_is_a_draw_like_the_first(place, number, tmp_path):
    source = Scene(again=Again(data=(place,))).source()
    for kind in BundleKind:
        verdict = verify(write_bundle(source, kind, tmp_path), {})
        assert (verdict.verdict, verdict.cause) == (Result.REHEARSAL, None)
        assert by_name(verdict)["redraws"].detail == f"{REDRAW}: {number}"


def test_a_redraw_for_silence_comes_after_the_window(tmp_path):
    """Drawn on Thursday 14 March 2024; the tenth day, a Sunday, rolls to Monday 25 March in Astana (UTC+5)."""
    again = Again(reason=ForfeitReason.NO_CONTACT, after=timedelta(days=11, hours=9, minutes=1))
    assert verify(bundle_of(Scene(again=again), tmp_path), {}).verdict is Result.REHEARSAL


def test_the_last_reserve_and_nobody_need_no_chance(tmp_path):
    last = Again(by_order=(WinnerWithoutDraw(REDRAW, 1),))
    nobody = Again(by_order=(Unawarded(REDRAW),), opened={"succession": Succession.NOBODY})
    for people, again, found in ((2, last, "1"), (1, nobody, "–")):
        verdict = verify(bundle_of(Scene(people=PEOPLE[:people], again=again), tmp_path), {})
        assert (verdict.verdict, verdict.cause) == (Result.REHEARSAL, None)
        assert by_name(verdict)["redraws"].detail == f"{REDRAW}: {found}"


def test_zipped_anew_it_is_the_same_bundle(files, tmp_path):
    with zipfile.ZipFile(tmp_path / "again.zip", "w") as archive:
        archive.mkdir("draws")
        archive.mkdir("draws/1")
        for name, content in reversed(files.items()):
            archive.writestr(name, content)
    assert verify(tmp_path / "again.zip", {}).verdict is Result.REHEARSAL


def test_numbers_list_and_past_are_under_the_signature_and_papers_are_not(commission_bundle):
    graded = {check.name: check.grade for check in verify(commission_bundle, {}).checks}
    signed = {"list", "rules", "report", "signature", "policy", "binding", "past", "room_said", "people", "outcome"}
    assert {graded[name] for name in signed} == {Grade.SIGNED}
    assert {graded[name] for name in ("documents", "signatures", "votes", "journal")} == {Grade.CONSISTENT}
    assert {name for name, grade in graded.items() if grade is Grade.COMPARE} == set(EXPECTED)


def test_every_check_verdict_and_limit_has_its_sentence(commission_bundle):
    for language in LANGUAGES:
        words = wording(paths.resources(), language)
        assert all(words.say(f"check.{check.name}") for check in verify(commission_bundle, {}).checks)
        assert all(words.say(f"verdict.{result.name.lower()}") for result in Result)
        assert all(words.say(f"limits.{name}") for name in ("title", "list", "ticket", "papers", "requests"))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ticket", TICKET),
        ("room", "417, 902, 135"),
        ("serial", "11342"),
        ("facts", FACTS_DIGEST),
        ("facts", FACTS_DIGEST[:32]),
        ("facts", " ".join(FACTS_DIGEST[i : i + 8].upper() for i in range(0, 64, 8))),
    ],
)
def test_a_value_read_on_paper_is_confirmed(commission_bundle, name, value):
    assert verify(commission_bundle, {name: value}).verdict is Result.REHEARSAL


def test_every_shown_value_can_be_given_back(commission_bundle):
    shown = {check.name: check.detail for check in verify(commission_bundle, {}).checks if check.name in EXPECTED}
    shown["serial"] = "11342"
    assert verify(commission_bundle, shown).verdict is Result.REHEARSAL


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("fingerprint", "0" * 64),
        ("facts", FACTS_DIGEST[:8]),
        ("facts", ""),
        ("ticket", "d5b8f6e2a1c94078"),
        ("room", "417-902-136"),
        ("room", ""),
        ("serial", "11341"),
        ("key", ORGANISER),
        ("head", "0" * 64),
    ],
)
def test_another_value_on_paper_makes_it_not_valid(commission_bundle, name, value):
    verdict = verify(commission_bundle, {name: value})
    assert verdict.verdict is Result.NOT_VALID
    assert (verdict.cause.name, verdict.cause.code, verdict.cause.grade) == (name, "expect_differs", Grade.COMPARE)


def test_a_ticket_on_paper_but_none_in_the_bundle(tmp_path):
    verdict = verify(bundle_of(Scene(people=PEOPLE[:1]), tmp_path), {"ticket": TICKET})
    assert verdict.cause.code == "expect_absent"


def test_an_unknown_name_is_wrong_use(commission_bundle):
    with pytest.raises(KnownError, match="expect_unknown"):
        verify(commission_bundle, {"colour": "red"})


def test_no_file_is_wrong_use(tmp_path):
    for place in (tmp_path / "nothing.zip", tmp_path):
        with pytest.raises(KnownError, match="no_bundle"):
            verify(place, {})


def test_causes_are_said_in_the_language_asked_for(commission_bundle):
    details = {verify(commission_bundle, {"serial": "1"}, language).cause.detail for language in LANGUAGES}
    assert len(details) == 3


@pytest.mark.usefixtures("as_random_org")
def test_a_draw_under_random_orgs_key_is_genuine(tmp_path):
    for kind in BundleKind:
        verdict = verify(bundle_of(live(), tmp_path, kind), {})
        assert (verdict.verdict, verdict.cause) == (Result.GENUINE, None)


@pytest.mark.usefixtures("as_random_org")
def test_a_live_draw_with_a_developer_licence_is_refused(tmp_path):
    scene = Scene(key=ORGANISER, facts_of_draw_done={"key_role": "random.org"})
    assert verify(bundle_of(scene, tmp_path), {}).cause.code == "draw_policy_broken"


def test_a_live_month_decided_without_chance_needs_the_paper(tmp_path):
    bundle = bundle_of(Scene(people=PEOPLE[:1], key=ORGANISER), tmp_path)
    assert verify(bundle, {}).cause.code == "unsigned"
    shown = {check.name: check.detail for check in verify(bundle, {}).checks}
    assert verify(bundle, {"fingerprint": shown["fingerprint"]}).verdict is Result.NOT_VALID
    assert verify(bundle, {name: shown[name] for name in ("fingerprint", "facts")}).verdict is Result.GENUINE


def test_nothing_unsigned_is_graded_signed(tmp_path):
    verdict = verify(bundle_of(Scene(people=PEOPLE[:1]), tmp_path), {})
    assert Grade.SIGNED not in {check.grade for check in verdict.checks}


def test_a_sentence_cannot_steer_the_terminal(files, tmp_path):
    facts = files["facts.jsonl"].decode()
    files["facts.jsonl"] = facts.replace('"member":"chair","manner"', '"member":"\\u001b[2J","manner"').encode()
    verdict = verify(rezip(reseal(files), tmp_path / "b.zip"), {})
    assert verdict.verdict is Result.NOT_VALID
    assert all(check.detail.isprintable() for check in verdict.checks)
