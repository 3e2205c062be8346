"""VERIFY.txt: how to check a bundle with sha256sum, openssl and sed; the same text in every bundle."""

from __future__ import annotations

from .. import paths

TEXT = "VERIFY.txt"
RANDOM_ORG_KEY, REHEARSAL_KEY = "random-org-2014.pem", "rehearsal-public.pem"


def verify_text() -> str:
    """The text with both public keys in it."""
    resources = paths.resources()
    text = (resources / "evidence" / TEXT).read_text(encoding="utf-8")
    for place, file in (("{random_org}", RANDOM_ORG_KEY), ("{rehearsal}", REHEARSAL_KEY)):
        text = text.replace(place, (resources / "keys" / file).read_text(encoding="ascii").strip())
    return text
