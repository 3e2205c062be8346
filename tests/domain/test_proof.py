"""The way to random.org's own signature form: the documented address, and a page where it is too long."""

import base64
import html
import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from kasipker_desktop.domain.proof import LONGEST_ADDRESS, Proof

SAMPLES = Path(__file__).parents[1] / "data" / "random-org" / "positive"


def sample(name):
    signature = (SAMPLES / f"{name}.signature.base64").read_text(encoding="ascii").strip()
    return Proof((SAMPLES / f"{name}.random.json").read_text(encoding="utf-8"), signature)


def test_the_address_carries_the_signed_text_byte_for_byte():
    proof = sample("r4-docs-ticket-6277")
    asked = parse_qs(urlsplit(proof.address).query, strict_parsing=True)
    assert base64.b64decode(asked["random"][0]).decode() == proof.random
    assert (asked["signature"], asked["format"]) == ([proof.signature], ["json"])
    assert len(proof.address) < LONGEST_ADDRESS


def test_a_result_too_long_for_an_address_has_none():
    assert Proof("x" * 1000, sample("r4-docs-ticket-6277").signature).address is None


@pytest.mark.parametrize("text", ['{"userData":"it\'s <b>&\\"bold\\""}', '{"a":"\'/>"}'])
def test_the_page_posts_the_text_whatever_it_holds(text):
    page = Proof(text, "c2ln+/==").page
    found = dict(re.findall(r'name="(\w+)" value="([^"]*)"', page))
    assert {name: html.unescape(value) for name, value in found.items()} == {
        "format": "json",
        "random": text,
        "signature": "c2ln+/==",
    }
    assert "<b>" not in page
