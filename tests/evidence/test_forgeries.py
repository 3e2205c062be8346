"""Every forgery we could think of, and the check that catches it."""

import base64
import json
import re
from dataclasses import replace
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA512

from kasipker_desktop.domain.award import ForfeitReason, Succession
from kasipker_desktop.domain.canonical import dump
from kasipker_desktop.domain.commission import AgendaItem, CommissionSeated, MemberVote, Vote, VoteTaken
from kasipker_desktop.domain.frozen import ListFrozen
from kasipker_desktop.domain.keys import KeyRole
from kasipker_desktop.domain.numbers import NumbersSaid, RoomNumber
from kasipker_desktop.domain.outcome import DrawDone, WinnerWithoutDraw
from kasipker_desktop.domain.people import Participant
from kasipker_desktop.domain.ticket import RequestNoted, TicketMade
from kasipker_desktop.domain.verdict import Grade, Result
from kasipker_desktop.evidence.bundle import write_bundle
from kasipker_desktop.evidence.source import BundleKind
from kasipker_desktop.evidence.verifier import verify
from kasipker_desktop.randomorg import signature
from tests.evidence.bundles import (
    DRAW,
    NEXT_TICKET,
    ORGANISER,
    PEOPLE,
    REDRAW,
    SEATED,
    START,
    TICKET,
    Again,
    Scene,
    answer,
    live,
    reseal,
    retell,
    rezip,
    sign,
    unzip,
)

FIRST = "00000000000000aa"


def cause(files, folder):
    """What is wrong with a bundle of these files: check and code."""
    verdict = verify(rezip(files, folder / "forged.zip"), {})
    assert verdict.verdict is Result.NOT_VALID
    assert verdict.cause == verdict.checks[-1]
    assert verdict.cause.detail
    return verdict.cause.name, verdict.cause.code


def cause_of(scene, folder, kind=BundleKind.COMMISSION):
    return cause(unzip(write_bundle(scene.source(), kind, folder)), folder)


def every_file():
    return sorted(
        {
            *("list.txt", "rules.json", "report.json", "participants.tsv", "outcome.json", "journal.jsonl"),
            *(
                "facts.jsonl",
                "VERIFY.txt",
                "verify.html",
                "manifest.json",
                "draws/1/request.json",
                "draws/1/response.json",
            ),
            *("draws/1/random.json", "draws/1/signature.base64", "draws/1/ticket-before.json"),
            *("draws/1/ticket-after.json", "documents/2024-02_hattama_1_kk.pdf"),
            *("documents/2024-02_protokol_1_ru.pdf", "signatures/14.json"),
        }
    )


# --- somebody changes a file


@pytest.mark.parametrize("name", every_file())
def test_one_changed_byte(name, files, tmp_path):
    for place in (0, len(files[name]) // 2, len(files[name]) - 1):
        spoilt = bytearray(files[name])
        spoilt[place] ^= 1
        found = cause({**files, name: bytes(spoilt)}, tmp_path)
        assert found[0] in (("names", "digests", "manifest") if name == "manifest.json" else ("digests",))


@pytest.mark.parametrize("name", every_file())
def test_one_changed_byte_under_a_manifest_made_anew(name, files, tmp_path):
    if name == "manifest.json":
        return
    for place in (0, len(files[name]) // 2, len(files[name]) - 2):
        spoilt = bytearray(files[name])
        spoilt[place] ^= 1
        check, _ = cause(reseal({**files, name: bytes(spoilt)}), tmp_path)
        assert check not in ("digests", "manifest")


@pytest.mark.parametrize("name", every_file())
def test_a_dropped_file(name, files, tmp_path):
    del files[name]
    dropped = cause(files, tmp_path)
    assert dropped == ("names", "file_missing" if name != "participants.tsv" else "file_foreign")


@pytest.mark.parametrize("name", sorted(set(every_file()) - {"manifest.json"}))
def test_a_dropped_file_under_a_manifest_made_anew(name, files, tmp_path):
    del files[name]
    check, _ = cause(reseal(files), tmp_path)
    papers = {"documents": "documents", "signatures": "signatures", "draws": "names"}
    expected = "ticket_after" if name.endswith("after.json") else papers.get(name.split("/")[0], "names")
    assert check == expected


@pytest.mark.parametrize(
    ("name", "check"),
    [
        ("extra.txt", "names"),
        ("draws/2/random.json", "names"),
        ("draws/1/void/00000000000000aa.json", "earlier_tickets"),
        ("documents/2024-02_akt_1_kk.pdf", "documents"),
        ("documents/notes.pdf", "documents"),
        ("signatures/99.json", "signatures"),
        ("LIST.TXT", "zip"),
    ],
)
def test_an_added_file(name, check, files, tmp_path):
    added = {**files, name: b"{}\n"}
    assert cause(added, tmp_path)[0] == ("zip" if check == "zip" else "names")
    assert cause(reseal(added), tmp_path)[0] == check


@pytest.mark.parametrize("name", sorted(set(every_file()) - {"manifest.json"}))
def test_a_renamed_file(name, files, tmp_path):
    content = files.pop(name)
    assert cause({**files, f"{name}.old": content}, tmp_path)[0] == "names"


def test_an_empty_bundle(tmp_path):
    assert cause({}, tmp_path)[0] == "names"


@pytest.mark.parametrize(
    "text", [b"", b"[]\n", b"null\n", b"{}\n", b'{"files":[]}\n', b"\xff\n", b'"' * 100_000, b"[" * 100_000]
)
def test_a_manifest_that_is_none(text, files, tmp_path):
    assert cause({**files, "manifest.json": text}, tmp_path)[0] == "names"


@pytest.mark.parametrize("name", sorted(set(every_file()) - {"manifest.json"}))
@pytest.mark.parametrize(
    "text", [b"", b"\n", b"null\n", b"[]\n", b"{}\n", b"\xff\xfe\n", b'{"a":1.0}\n', b"[" * 100_000 + b"\n"]
)
def test_rubbish_in_place_of_a_file(text, name, files, tmp_path):
    check, code = cause(reseal({**files, name: text}), tmp_path)
    assert check != "manifest"
    assert code


# --- somebody with a text editor and patience


def edited(files, name, *changes):
    text = files[name].decode()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return {**files, name: text.encode()}


def test_another_winner(files, tmp_path):
    spoilt = edited(files, "outcome.json", ('"numbers":[4,3,2]', '"numbers":[1,3,2]'), ('"number":4', '"number":1'))
    assert cause(reseal(spoilt), tmp_path) == ("outcome", "outcome_differs")


def test_the_winner_and_a_reserve_change_places(files, tmp_path):
    outcome = json.loads(files["outcome.json"])
    first, second = outcome["drawn"][:2]
    first["role"], second["role"] = second["role"], first["role"]
    outcome["drawn"][:2] = [second, first]
    files["outcome.json"] = (dump(outcome) + "\n").encode()
    assert cause(reseal(files), tmp_path) == ("outcome", "outcome_differs")


@pytest.mark.parametrize("member", ["mask", "private"])
def test_another_mask_or_digest_of_the_winner(member, files, tmp_path):
    outcome = json.loads(files["outcome.json"])
    outcome["drawn"][0][member] = {"mask": "А•••в Н.", "private": "0" * 64}[member]
    files["outcome.json"] = (dump(outcome) + "\n").encode()
    assert cause(reseal(files), tmp_path) == ("outcome", "outcome_differs")


def test_another_person_behind_the_winning_number(files, tmp_path):
    spoilt = edited(files, "outcome.json", ("040229690802", "850214390015"))
    assert cause(reseal(spoilt), tmp_path) == ("outcome", "outcome_differs")


def test_another_person_in_the_list(files, tmp_path):
    spoilt = edited(files, "participants.tsv", ("О Чжон", "О Чжан"))
    assert cause(reseal(spoilt), tmp_path) == ("people", "participant_foreign")


def test_persons_in_a_public_bundle(files, public_bundle, tmp_path):
    public = {**unzip(public_bundle), "outcome.json": files["outcome.json"]}
    assert cause(reseal(public), tmp_path) == ("outcome", "person_in_public")


def test_a_winner_changed_everywhere_but_under_the_signature(files, tmp_path):
    spoilt = edited(files, "draws/1/random.json", ('"data":[4,3,2]', '"data":[1,3,2]'))
    spoilt = edited(spoilt, "draws/1/response.json", ('"data":[4,3,2]', '"data":[1,3,2]'))
    assert cause(reseal(spoilt), tmp_path) == ("signature", "random_unsigned")


def test_the_signature_of_another_result(files, tmp_path):
    files["draws/1/signature.base64"] = sign("{}")[1].encode()
    assert cause(reseal(files), tmp_path) == ("signature", "random_unsigned")


def test_a_signature_by_nobody_known(files, tmp_path):
    files["draws/1/signature.base64"] = b"A" * 682 + b"=="
    assert cause(reseal(files), tmp_path)[0] == "signature"


def test_duplicate_members_in_the_signed_text(files, tmp_path):
    random, signature = sign(files["draws/1/random.json"].decode().replace('"n":3', '"n":3,"n":3'))
    files["draws/1/random.json"], files["draws/1/signature.base64"] = random.encode(), signature.encode()
    assert cause(reseal(files), tmp_path) == ("policy", "not_json")


@pytest.mark.parametrize("name", ["rules.json", "report.json", "outcome.json"])
def test_duplicate_members(name, files, tmp_path):
    spoilt = edited(files, name, ('{"format"', '{"format":"x","format"'))
    assert cause(reseal(spoilt), tmp_path)[1] == "file_form"


def test_duplicate_members_in_the_answer(files, tmp_path):
    spoilt = edited(files, "draws/1/response.json", ('{"jsonrpc"', '{"jsonrpc":"2.0","jsonrpc"'))
    assert cause(reseal(spoilt), tmp_path) == ("request", "answer_not_to_request")


def test_duplicate_members_in_the_manifest(files, tmp_path):
    spoilt = edited(files, "manifest.json", ('{"format"', '{"kind":"commission","format"'))
    assert cause(spoilt, tmp_path) == ("names", "file_form")


@pytest.mark.parametrize(
    "change",
    [
        ('"rehearsal":true', '"rehearsal":false'),
        ('"program":"0.1.0"', '"program":"0.1.1"'),
        ('"previous":null', '"previous":11341'),
        ('"serial":11342', '"serial":11343'),
        ('"kind":"commission"', '"kind":"public"'),
        ("kasipker-evidence/1", "kasipker-evidence/2"),
        ('"period":"2024-02"', '"period":"2024-03"'),
    ],
)
def test_a_manifest_that_says_otherwise(change, files, tmp_path):
    assert cause(edited(files, "manifest.json", change), tmp_path) == ("manifest", "manifest_differs")


def test_a_swapped_answer(files, tmp_path):
    signed = sign(files["draws/1/random.json"].decode().replace('"data":[4,3,2]', '"data":[1,3,2]'))
    files["draws/1/response.json"] = answer(signed)
    assert cause(reseal(files), tmp_path)[0] == "request"


def test_an_answer_with_other_unsigned_members(files, tmp_path):
    spoilt = edited(files, "draws/1/response.json", ('"cost":0', '"cost":1'))
    assert cause(reseal(spoilt), tmp_path) == ("answer", "answer_differs")


def rows_of(files, name):
    return files[name].decode().splitlines(keepends=True)


@pytest.mark.parametrize("change", ["drop", "swap", "repeat", "add"])
def test_a_broken_chain(change, files, tmp_path):
    lines = rows_of(files, "journal.jsonl")
    if change == "drop":
        del lines[5]
    elif change == "swap":
        lines[5], lines[6] = lines[6], lines[5]
    elif change == "repeat":
        lines.append(lines[-1])
    else:
        lines.insert(5, lines[5].replace('"n":6', '"n":5'))
    files["journal.jsonl"] = "".join(lines).encode()
    assert cause(reseal(files), tmp_path) == ("journal", "chain_broken")


def test_a_journal_cut_short(files, tmp_path):
    files["journal.jsonl"] = "".join(rows_of(files, "journal.jsonl")[:-1]).encode()
    assert cause(reseal(files), tmp_path) == ("journal", "fact_foreign")


def test_a_journal_and_facts_cut_short(files, tmp_path):
    for name in ("journal.jsonl", "facts.jsonl"):
        files[name] = "".join(rows_of(files, name)[:-1]).encode()
    del files["signatures/17.json"]
    found = verify(rezip(reseal(files), tmp_path / "b.zip"), {})
    assert found.verdict is Result.REHEARSAL, "what came after the draw is only as good as the head on the paper"
    whole = next(check.detail for check in found.checks if check.name == "head")
    assert verify(tmp_path / "b.zip", {"head": whole}).verdict is Result.REHEARSAL


@pytest.mark.parametrize("place", [4, 5, 6, 7, 9])
def test_a_fact_held_back(place, files, tmp_path):
    facts = rows_of(files, "facts.jsonl")
    del facts[place]
    files["facts.jsonl"] = "".join(facts).encode()
    assert cause(reseal(files), tmp_path) == ("journal", "fact_missing")


def test_a_fact_told_otherwise(files, tmp_path):
    spoilt = edited(files, "facts.jsonl", ('"pressed_by":"chair"', '"pressed_by":"a"'))
    assert cause(reseal(spoilt), tmp_path) == ("journal", "fact_foreign")


def test_a_past_rewritten_with_a_whole_chain(files, tmp_path):
    """The owner rewrites the numbers said, and every line after: random.org's head is no longer in the chain."""
    told = retell(files, 7, '"number":417', '"number":418')
    assert cause(reseal(told), tmp_path) == ("past", "head_unknown")


def test_another_road_told(files, tmp_path):
    told = files
    for line in (9, 10):
        told = retell(told, line, '"obtained_by":"draw"', '"obtained_by":"getTicket"')
    told = edited(told, "outcome.json", ('"obtained_by":"draw"', '"obtained_by":"getTicket"'))
    assert cause(reseal(told), tmp_path) == ("request", "answer_not_to_request")


def test_a_tail_made_anew_is_no_better_than_consistent(files, tmp_path):
    """After the draw the owner can write what he likes: only the head on the signed paper finds it."""
    head = next(check.detail for check in verify(rezip(files, tmp_path / "b.zip"), {}).checks if check.name == "head")
    told = reseal(retell(files, 12, '"member":"b","vote":"for"', '"member":"b","vote":"against"'))
    verdict = verify(rezip(told, tmp_path / "b.zip"), {})
    assert verdict.verdict is Result.REHEARSAL
    assert {check.grade for check in verdict.checks if check.name in ("journal", "votes")} == {Grade.CONSISTENT}
    found = verify(tmp_path / "b.zip", {"head": head}).cause
    assert (found.name, found.code) == ("head", "expect_differs")


@pytest.mark.parametrize(
    ("name", "old", "new", "found"),
    [
        ("rules.json", '"reserves":2', '"reserves":1', ("rules", "rules_foreign")),
        ("report.json", '"row":9', '"row":8', ("report", "report_foreign")),
    ],
)
def test_other_rules_or_another_report(name, old, new, found, files, tmp_path):
    assert cause(reseal(edited(files, name, (old, new))), tmp_path) == found


def of_both_draws(folder):
    return unzip(write_bundle(Scene(again=Again()).source(), BundleKind.COMMISSION, folder))


def test_two_draws_change_places(tmp_path):
    files = of_both_draws(tmp_path)
    folders = {"draws/1": "draws/2", "draws/2": "draws/1"}
    swapped = {folders.get(name[:7], name[:7]) + name[7:]: content for name, content in files.items()}
    assert cause(reseal(swapped), tmp_path) == ("binding", "signed_other_list")


def test_a_reply_used_twice(tmp_path):
    files = of_both_draws(tmp_path)
    for name in ("random.json", "signature.base64", "response.json"):
        files[f"draws/2/{name}"] = files[f"draws/1/{name}"]
    assert cause(reseal(files), tmp_path) == ("redraws", "signed_other_list")


@pytest.mark.parametrize("name", ["random.json", "request.json"])
def test_a_redraw_without_a_file(name, tmp_path):
    files = of_both_draws(tmp_path)
    del files[f"draws/2/{name}"]
    assert cause(reseal(files), tmp_path) == ("names", "file_missing")


def test_a_redraw_kept_back(tmp_path):
    files = {name: content for name, content in of_both_draws(tmp_path).items() if not name.startswith("draws/2")}
    assert cause(reseal(files), tmp_path) == ("redraws", "file_missing")


def test_a_redraw_that_was_never_opened(files, tmp_path):
    both = of_both_draws(tmp_path)
    added = {name: content for name, content in both.items() if name.startswith("draws/2")}
    assert cause(reseal({**files, **added}), tmp_path) == ("redraws", "file_foreign")


def test_a_rehearsal_redraw_under_a_genuine_base(tmp_path, monkeypatch):
    """A second key of the other role signs the redraw of a draw that is under random.org's."""
    other = rsa.generate_private_key(65537, 4096)
    rehearsal = next(key for key in signature.KNOWN_KEYS if key.role is KeyRole.REHEARSAL)
    theirs = replace(rehearsal, role=KeyRole.RANDOM_ORG, name="random-org")
    loaded = {theirs: signature.load_key(rehearsal), rehearsal: other.public_key()}
    monkeypatch.setattr(signature, "KNOWN_KEYS", tuple(loaded))
    monkeypatch.setattr(signature, "load_key", loaded.get)
    files = unzip(write_bundle(live(again=Again()).source(), BundleKind.PUBLIC, tmp_path))
    random = files["draws/2/random.json"]
    files["draws/2/signature.base64"] = base64.b64encode(other.sign(random, PKCS1v15(), SHA512()))
    assert cause(reseal(files), tmp_path) == ("redraws", "random_key_role")


@pytest.mark.usefixtures("as_random_org")
def test_an_owners_other_key_is_found_on_the_paper_only(tmp_path):
    """A draw held for practice under another key, with rules made for it, is a real result of random.org."""
    own = Scene(key="A" * 86 + "==", random=live().random, facts_of_draw_done={"key_role": "random.org"})
    bundle = write_bundle(own.source(), BundleKind.COMMISSION, tmp_path)
    assert verify(bundle, {}).verdict is Result.GENUINE
    assert verify(bundle, {"key": ORGANISER}).cause.code == "expect_differs"


def test_a_pdf_that_was_not_fixed(files, tmp_path):
    files["documents/2024-02_hattama_1_kk.pdf"] = b"%PDF another"
    assert cause(reseal(files), tmp_path) == ("documents", "document_foreign")


def test_a_signature_by_another_hand(files, tmp_path):
    spoilt = edited(files, "signatures/14.json", ('"member":"chair"', '"member":"a"'))
    assert cause(reseal(spoilt), tmp_path) == ("signatures", "signature_foreign")


def test_a_foreign_verify_text(files, tmp_path):
    files["VERIFY.txt"] = re.sub(rb"-----BEGIN.*?-----END", b"-----BEGIN-----END", files["VERIFY.txt"], flags=re.S)
    assert cause(reseal(files), tmp_path) == ("own_text", "file_foreign")


@pytest.mark.parametrize("form", ["\r\n", " \n", "\n\n"])
def test_a_list_in_another_form(form, files, tmp_path):
    files["list.txt"] = files["list.txt"].replace(b"\n", form.encode())
    assert cause(reseal(files), tmp_path) == ("list", "list_form")


def test_a_draw_taken_out_of_a_bundle(files, tmp_path):
    left = {name: content for name, content in files.items() if not name.startswith("draws/")}
    manifest = json.loads(left["manifest.json"])
    left["manifest.json"] = (dump({**manifest, "draws": []}) + "\n").encode()
    assert cause(reseal(left), tmp_path) == ("no_draw", "draw_missing")


# --- the owner of the laptop, with random.org's honest signature over a dishonest request


DISHONEST = {
    "another list": (lambda: Scene(user={"list": "0" * 64}), ("binding", "signed_other_list")),
    "another draw": (lambda: Scene(user={"draw": "kasipker-2024/2024-03/1"}), ("binding", "signed_other_list")),
    "a redraw under the first draw's name": (lambda: Scene(user={"base": 11341}), ("policy", "not_a_draw")),
    "fewer participants": (
        lambda: Scene(user={"participants": 3}, random={"max": 3}, data=(3, 2, 1)),
        ("binding", "signed_other_list"),
    ),
    "numbers of another range": (lambda: Scene(random={"max": 3}), ("policy", "draw_policy_broken")),
    "another attempt": (lambda: Scene(user={"attempt": 2}), ("room_said", "room_differs")),
    "another room": (lambda: Scene(user={"room": "417-902-136"}), ("room_said", "room_differs")),
    "a head from nowhere": (lambda: Scene(user={"journal": "0" * 64}), ("past", "head_unknown")),
    "a private draw before": (lambda: Scene(early_request=True), ("past", "past_incomplete")),
    "with replacement": (lambda: Scene(random={"replacement": True}), ("policy", "draw_policy_broken")),
    "repeatable numbers": (
        lambda: Scene(random={"pregeneratedRandomization": {"id": "lucky"}}),
        ("policy", "draw_policy_broken"),
    ),
    "one number": (lambda: Scene(random={"n": 1, "data": [4]}), ("policy", "draw_policy_broken")),
    "a number beyond the list": (lambda: Scene(data=(5, 1, 2)), ("policy", "draw_policy_broken")),
    "the same number twice": (lambda: Scene(data=(4, 4, 2)), ("policy", "draw_policy_broken")),
    "a range from zero": (lambda: Scene(random={"min": 0}), ("policy", "draw_policy_broken")),
    "no ticket": (lambda: Scene(random={"ticketData": None}), ("policy", "not_a_draw")),
    "another ticket": (
        lambda: Scene(
            random={"ticketData": {"ticketId": FIRST, "previousTicketId": None, "nextTicketId": NEXT_TICKET}}
        ),
        ("past", "past_incomplete"),
    ),
    "a ticket of a chain": (
        lambda: Scene(
            random={"ticketData": {"ticketId": TICKET, "previousTicketId": FIRST, "nextTicketId": NEXT_TICKET}}
        ),
        ("policy", "draw_policy_broken"),
    ),
    "another customer's key": (
        lambda: Scene(random={"hashedApiKey": "A" * 86 + "=="}),
        ("binding", "signed_other_key"),
    ),
    "a live licence in a rehearsal": (
        lambda: Scene(random={"license": {"type": "beta", "text": "", "infoUrl": None}}),
        ("policy", "draw_policy_broken"),
    ),
    "a rehearsal passed off as live": (lambda: Scene(key="A" * 86 + "=="), ("signature", "random_key_role")),
    "another product": (lambda: Scene(random={"method": "generateSignedStrings"}), ("policy", "random_shape")),
    "a used ticket shown": (
        lambda: Scene(ticket={"usedTime": "2024-03-14 10:05:00Z"}),
        ("ticket_before", "ticket_form"),
    ),
    "a ticket without result": (lambda: Scene(ticket={"showResult": False}), ("ticket_before", "ticket_form")),
    "another key's ticket": (
        lambda: Scene(ticket={"hashedApiKey": "A" * 86 + "=="}),
        ("ticket_before", "ticket_differs"),
    ),
    "a ticket made after": (
        lambda: Scene(ticket={"creationTime": "2024-03-14 10:30:00Z"}),
        ("ticket_before", "ticket_differs"),
    ),
    "another serial on the page": (lambda: Scene(after={"serialNumber": 11343}), ("ticket_after", "ticket_differs")),
    "drawn out of the ticket's life": (
        lambda: Scene(
            random={"completionTime": "2024-05-14 10:12:00Z"},
            facts_of_draw_done={"completed_at": START.replace(month=5, minute=12)},
        ),
        ("ticket_before", "ticket_expired"),
    ),
    "the operator pressed": (lambda: Scene(pressed_by="secretary"), ("request", "who_pressed")),
    "an absent hand pressed": (lambda: Scene(pressed_by="nobody"), ("request", "who_pressed")),
    "numbers of too few voices": (lambda: Scene(said=(417, 902)), ("policy", "not_a_draw")),
    "a list without its vote": (lambda: Scene(list_votes=0), ("votes", "vote_missing")),
    "a list with a vote missing": (lambda: Scene(list_votes=3), ("votes", "vote_missing")),
    "a report that does not add up": (lambda: Scene(report_admitted=3), ("report", "report_sums")),
    "other numbers told": (lambda: Scene(facts_of_draw_done={"numbers": (1, 2, 3)}), ("request", "answer_differs")),
    "another serial told": (lambda: Scene(facts_of_draw_done={"serial": 1}), ("request", "answer_differs")),
    "the same person twice": (lambda: Scene(people=(*PEOPLE[:3], PEOPLE[0])), ("people", "participant_foreign")),
    "a legal entity": (
        lambda: Scene(people=(*PEOPLE[:3], Participant("940140000385", "ТОО «Жаңа»", PEOPLE[0].connected_on))),
        ("people", "participant_form"),
    ),
    "a client of another month": (
        lambda: Scene(
            people=(*PEOPLE[:3], Participant("850214390609", "Ким", PEOPLE[0].connected_on.replace(month=3)))
        ),
        ("people", "participant_form"),
    ),
    "a list frozen again after": (
        lambda: Scene(late=(ListFrozen("2024-02", "2024-01-01", "0" * 64, "0" * 64, 4, "0" * 64),)),
        ("list", "list_not_frozen"),
    ),
    "numbers said again after": (
        lambda: Scene(late=(NumbersSaid(DRAW, 1, (RoomNumber("chair", 111),)),)),
        ("past", "past_replaced"),
    ),
    "a ticket made again after": (
        lambda: Scene(late=(TicketMade(DRAW, 2, FIRST, START, START, "k", "0" * 64),)),
        ("past", "past_replaced"),
    ),
    "a second request": (
        lambda: Scene(late=(RequestNoted(DRAW, 1, TICKET, "0" * 64, "chair"),)),
        ("request", "draw_told_otherwise"),
    ),
    "a second result": (
        lambda: Scene(
            late=(DrawDone(DRAW, 1, "0" * 64, "draw", (1, 2, 3), 5, START, "rehearsal", "0" * 64, "0" * 64),)
        ),
        ("request", "draw_told_otherwise"),
    ),
    "a vote by strangers": (
        lambda: Scene(late=(VoteTaken("2024-02", AgendaItem.RESULT, "0" * 64, (MemberVote("nobody", Vote.FOR),)),)),
        ("votes", "vote_missing"),
    ),
    "a meeting without its chair": (
        lambda: Scene(
            seated=CommissionSeated(
                "2024-02", SEATED.commission, ("secretary", "a", "b"), "secretary", SEATED.venue, (), START
            ),
            said=(417, 902, 135, 200),
            pressed_by="a",
        ),
        ("votes", "vote_missing"),
    ),
}


WITHIN_WINDOW, LAST_HOUR = timedelta(days=10), timedelta(days=11, hours=8, minutes=59)

DISHONEST |= {
    f"a redraw: {name}": (lambda again=again: Scene(again=again), found)
    for name, again, found in (
        ("another list", Again(user={"list": "0" * 64}), "signed_other_list"),
        ("another base", Again(user={"base": 11341}), "signed_other_list"),
        ("of another draw", Again(user={"draw": "kasipker-2024/2024-02/3"}), "signed_other_list"),
        ("a third place", Again(random={"max": 3}), "draw_policy_broken"),
        ("a place beyond the two", Again(data=(3,)), "draw_policy_broken"),
        ("flipped", Again(data=(1,), done={"numbers": (2,)}), "answer_differs"),
        ("reserves changed places", Again(opened={"reserves": (2, 3)}), "redraw_differs"),
        ("another's prize", Again(opened={"number": 3}), "redraw_differs"),
        ("in order against the rules", Again(opened={"succession": Succession.IN_ORDER}), "redraw_differs"),
        ("another serial told", Again(opened={"base_serial": 1}), "redraw_differs"),
        ("by another customer's key", Again(random={"hashedApiKey": "A" * 86 + "=="}), "signed_other_key"),
        ("too early", Again(reason=ForfeitReason.NO_CONTACT, after=WITHIN_WINDOW), "redraw_too_early"),
        ("an hour too early", Again(reason=ForfeitReason.NOT_FULFILLED, after=LAST_HOUR), "redraw_too_early"),
        ("without its vote", Again(voters=0), "vote_missing"),
        ("without chance", Again(by_order=(WinnerWithoutDraw(REDRAW, 3),)), "redraw_differs"),
    )
    for found in [("redraws", found)]
}


@pytest.mark.parametrize("name", DISHONEST)
def test_a_dishonest_meeting(name, tmp_path):
    scene, found = DISHONEST[name]
    assert cause_of(scene(), tmp_path) == found
