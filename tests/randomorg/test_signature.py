"""Known keys, and the verdict on single results."""

import base64
import hashlib
import json
import subprocess
import sys

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA512

from kasipker_desktop import paths
from kasipker_desktop.domain.errors import Doubt, KnownError
from kasipker_desktop.domain.keys import KeyRole
from kasipker_desktop.domain.verdict import Result
from kasipker_desktop.randomorg import signature
from kasipker_desktop.randomorg.messages import KNOWN_ERRORS
from kasipker_desktop.randomorg.signature import KNOWN_KEYS, decode_signature, is_altered, load_key, verify
from kasipker_desktop.randomorg.standin_results import private_key
from kasipker_desktop.randomorg.verdict import check_random
from kasipker_desktop.wording import LANGUAGES, wording

from .samples import DATA, NEGATIVE, POSITIVE, name, signature_of

TICKET = DATA / "positive" / "r4-docs-ticket-6277.random.json"


@pytest.mark.parametrize("file", POSITIVE, ids=name)
def test_a_real_result_verifies_under_random_org_s_key(file):
    key = verify(file.read_bytes(), signature_of(file))
    assert key is not None
    assert key.role is KeyRole.RANDOM_ORG
    found = check_random(file.read_bytes(), signature_of(file), draw=False)
    assert found.verdict.verdict is Result.GENUINE
    assert found.key == f"random-org-2014 {KNOWN_KEYS[0].sha256}"


@pytest.mark.parametrize("file", NEGATIVE, ids=name)
def test_a_false_result_verifies_under_no_key(file):
    assert verify(file.read_bytes(), signature_of(file)) is None
    found = check_random(file.read_bytes(), signature_of(file), draw=False)
    assert (found.verdict.verdict, found.key) == (Result.NOT_VALID, None)
    unknown = "oldkey" in file.name or "bitflip" in file.name
    assert found.verdict.cause.code == ("key_unknown" if unknown else "signature_wrong")


def test_no_byte_of_a_result_can_change():
    random, signed = TICKET.read_bytes(), signature_of(TICKET)
    for index in range(0, len(random), 7):
        changed = random[:index] + bytes([random[index] ^ 1]) + random[index + 1 :]
        assert verify(changed, signed) is None
        assert is_altered(changed, signed)


def spellings():
    signed = signature_of(TICKET)
    raw = base64.b64decode(signed)
    yield "", "nothing"
    yield signed + "\n", "line feed"
    yield signed[:80] + " " + signed[80:], "space inside"
    yield signed.rstrip("="), "no padding"
    yield signed + "=", "more padding"
    yield signed.replace("+", "-").replace("/", "_"), "URL alphabet"
    yield signed[:-2] + chr(ord(signed[-2]) + 1) + "=", "other spelling of the last bits"
    yield base64.b64encode(raw + b"\0").decode(), "longer"
    yield base64.b64encode(raw[1:]).decode(), "shorter"
    yield "ә" * 684, "not ASCII"


@pytest.mark.parametrize("text", [text for text, _ in spellings()], ids=[what for _, what in spellings()])
def test_a_signature_has_one_spelling(text):
    assert decode_signature(text) is None
    assert verify(TICKET.read_bytes(), text) is None
    assert is_altered(TICKET.read_bytes(), text)


def test_both_keys_are_the_ones_in_code():
    assert [key.role for key in KNOWN_KEYS] == [KeyRole.RANDOM_ORG, KeyRole.REHEARSAL]
    assert [load_key(key).key_size for key in KNOWN_KEYS] == [4096, 4096]
    pinned = (DATA / "randomorg-pubkey-2014.pem").read_text(encoding="ascii").split("-----")[2]
    assert hashlib.sha256(base64.b64decode(pinned)).hexdigest() == KNOWN_KEYS[0].sha256


@pytest.fixture
def other_resources(tmp_path, monkeypatch):
    """A copy of the keys that can be tampered with."""
    keys = tmp_path / "keys"
    keys.mkdir()
    for known in KNOWN_KEYS:
        (keys / known.file).write_bytes((paths.resources() / "keys" / known.file).read_bytes())
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    signature.load_key.cache_clear()
    yield keys
    signature.load_key.cache_clear()


@pytest.mark.parametrize("tamper", ["swap", "garbage", "missing"])
def test_a_key_file_that_is_not_the_key_in_code_is_never_trusted(other_resources, tamper):
    real, rehearsal = (other_resources / known.file for known in KNOWN_KEYS)
    if tamper == "missing":
        real.unlink()
    else:
        real.write_bytes(rehearsal.read_bytes() if tamper == "swap" else b"-----BEGIN PUBLIC KEY-----\n")
    with pytest.raises(Doubt) as doubt:
        verify(TICKET.read_bytes(), signature_of(TICKET))
    assert (doubt.value.code, doubt.value.fields) == ("key_file_changed", {"file": "random-org-2014.pem"})


DRAW_FAULTS = {
    "r4-docs-ticket-6277": {"min", "replacement", "license", "userData"},
    "r4-docs-signedIntegers-6116": {"replacement", "data", "license", "userData", "ticketData"},
    "r4-jsreadme-16675": {"n", "min", "license", "userData", "ticketData"},
    "r4-aura-9": {"n", "min", "replacement", "data", "license", "userData", "ticketData"},
    "r1-manual-79924": {"members"},
    "r2-strings-1347": {"method"},
}


@pytest.mark.parametrize(("sample", "failed"), DRAW_FAULTS.items(), ids=DRAW_FAULTS.keys())
def test_a_genuine_result_that_was_no_draw_fails_the_policy_by_name(sample, failed):
    file = DATA / "positive" / f"{sample}.random.json"
    found = check_random(file.read_bytes(), signature_of(file), draw=True)
    assert found.verdict.verdict is Result.NOT_VALID
    assert {check.name for check in found.verdict.checks if not check.ok} == failed
    assert {check.code for check in found.verdict.checks if not check.ok} == {"draw_policy"}


def test_every_check_and_cause_has_its_sentence():
    checks = {c.name for f in POSITIVE for c in check_random(f.read_bytes(), signature_of(f), draw=True).verdict.checks}
    for language in LANGUAGES:
        for check in checks:
            assert wording(paths.resources(), language).say(f"random_check.{check}")
        for code in ("signature_wrong", "key_unknown", "draw_policy", "not_json"):
            assert "{" not in wording(paths.resources(), language).say(f"error.{code}")


def test_verify_random_starts_light():
    code = "import sys, kasipker_desktop.randomorg.verdict; print(sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert not {"requests", "sqlalchemy", "PySide6", "http.client"} & set(json.loads(loaded.replace("'", '"')))


def test_a_signed_text_that_is_no_object_is_not_valid():
    text = b"[1]"
    signed = base64.b64encode(private_key().sign(text, PKCS1v15(), SHA512())).decode()
    found = check_random(text, signed, draw=False)
    assert (found.verdict.verdict, found.verdict.cause.name) == (Result.NOT_VALID, "shape")


RAISED = {
    **{code: {} for code in ("no_answer", "bad_answer", "service_fault", "not_json", "signature_wrong", "key_unknown")},
    **{code: {"field": "userData"} for code in ("member_missing", "random_shape", "reply_differs")},
    "key_role": {"key": "rehearsal-public"},
    "key_file_changed": {"file": "a.pem"},
    "stand_in_state": {"file": "stand-in.jsonl", "line": 3},
    "port_taken": {"port": 80},
    "fault_unknown": {"fault": "earthquake"},
    **{f"random_org_{number}": {"number": number} for number in KNOWN_ERRORS},
    "random_org_other": {"number": 999},
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_of_this_room_has_its_sentence(language):
    for code, fields in RAISED.items():
        sentence = wording(paths.resources(), language).error(KnownError(code, **fields))
        assert sentence.endswith(".")
        assert "{" not in sentence
