"""The stand-in's signed results: the `random` object in the documented order, and the signature over it."""

from __future__ import annotations

import base64
import functools
import json
from collections.abc import Callable

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from .. import paths
from ..domain.canonical import dump
from ..domain.errors import Doubt
from .policy import DEVELOPER, METHOD
from .standin_numbers import generate
from .standin_params import IntegersRequest, SequencesRequest
from .standin_state import StoredTicket

SEQUENCES = "generateSignedIntegerSequences"

Sign = Callable[[bytes], bytes]
"""A signature over a text: PKCS#1 v1.5 with SHA-512 (random-org.md 2)."""

_LICENSE = {
    "type": DEVELOPER,
    "text": "Random values licensed strictly for development and testing only",
    "infoUrl": None,
}


def random_text(
    request: IntegersRequest | SequencesRequest,
    key: str,
    at: str,
    serial: int,
    ticket_data: dict[str, str | None] | None,
) -> str:
    """The signed object as text (random-org.md 1.3)."""
    asked = _sequences(request) if isinstance(request, SequencesRequest) else _integers(request)
    return dump(
        {
            "method": SEQUENCES if isinstance(request, SequencesRequest) else METHOD,
            "hashedApiKey": key,
            **asked,
            "license": _LICENSE,
            "licenseData": None,
            "userData": request.user_data,
            "ticketData": ticket_data,
            "completionTime": at,
            "serialNumber": serial,
        }
    )


def ticket_data(used: StoredTicket | None, following: StoredTicket | None) -> dict[str, str | None] | None:
    """The ticket of a result and its neighbours in the chain."""
    if used is None or following is None:
        return None
    return {
        "ticketId": used.ticket_id,
        "previousTicketId": used.previous,
        "nextTicketId": following.ticket_id,
    }


def signed_text(random: str, sign: Sign, rest: dict[str, int]) -> str:
    """A `result`: the object, its signature, and what is not signed."""
    signature = base64.b64encode(sign(random.encode())).decode()
    return f'{{"random":{random},"signature":{json.dumps(signature)},{dump(rest)[1:]}'


def sign(text: bytes) -> bytes:
    """Signs with the rehearsal's key."""
    return private_key().sign(text, PKCS1v15(), SHA512())


def _integers(request: IntegersRequest) -> dict[str, object]:
    return {
        "n": request.n,
        "min": request.minimum,
        "max": request.maximum,
        "replacement": request.replacement,
        "base": request.base,
        "pregeneratedRandomization": request.pregenerated,
        "data": generate(request),
    }


def _sequences(request: SequencesRequest) -> dict[str, object]:
    """Scalars and arrays come back as they were given (random-org.md 1.2)."""
    return {
        "n": len(request.parts),
        **request.given,
        "pregeneratedRandomization": request.pregenerated,
        "data": [generate(part) for part in request.parts],
    }


@functools.cache
def private_key() -> RSAPrivateKey:
    """The rehearsal's key, public by design; its numbers are not checked anew at each start, that takes a second."""
    pem = (paths.resources() / "keys" / "rehearsal-private.pem").read_bytes()
    key = load_pem_private_key(pem, None, unsafe_skip_rsa_key_validation=True)
    if not isinstance(key, RSAPrivateKey):
        raise Doubt("key_file_changed", file="rehearsal-private.pem")
    return key
