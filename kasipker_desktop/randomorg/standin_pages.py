"""The stand-in's pages outside the API: its certificate, and the form on which a ticket is looked up."""

from __future__ import annotations

import functools
from datetime import UTC, datetime

from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from .site import CERTIFICATE, TICKET_FORM
from .standin_faults import Reply
from .standin_results import private_key

_FORM = """<!DOCTYPE html><title>REHEARSAL: tickets</title>
<h1>REHEARSAL – NOT A DRAW</h1><form><input name="ticket"><button>Look up</button></form>
"""


def page(path: str) -> Reply | None:
    """The page at a path; None where there is none."""
    if path == CERTIFICATE:
        return Reply(_certificate(), content_type="application/x-x509-ca-cert")
    if path == TICKET_FORM:
        return Reply(_FORM.encode(), content_type="text/html; charset=utf-8")
    return None


@functools.cache
def _certificate() -> bytes:
    """A certificate over the rehearsal's key, signed by itself; only its key is looked at."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "REHEARSAL")])
    builder = x509.CertificateBuilder(
        issuer_name=name,
        subject_name=name,
        public_key=private_key().public_key(),
        serial_number=1,
        not_valid_before=datetime(2026, 11, 24, tzinfo=UTC),
        not_valid_after=datetime(2046, 11, 24, tzinfo=UTC),
    )
    return builder.sign(private_key(), SHA512()).public_bytes(Encoding.PEM)
