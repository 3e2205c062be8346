"""Whose signature a result bears: the known public keys, their roles fixed here by SHA-256 (random-org.md 2)."""

from __future__ import annotations

import base64
import binascii
import functools
import hashlib
from dataclasses import dataclass
from datetime import date

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key

from .. import paths
from ..domain.errors import Doubt
from ..domain.keys import KeyRole

SIGNATURE_BYTES = 512
"""RSA-4096 (random-org.md 2.2)."""


@dataclass(frozen=True)
class KnownKey:
    """A public key, whose it is, since when and from where we know it; `sha256` is of the DER SubjectPublicKeyInfo."""

    name: str
    role: KeyRole
    sha256: str
    valid_from: date
    valid_to: date | None
    source: str

    @property
    def file(self) -> str:
        """Its file in `resources/keys`."""
        return f"{self.name}.pem"


KNOWN_KEYS = (
    KnownKey(
        "random-org-2014",
        KeyRole.RANDOM_ORG,
        "aaf4b5b58167ce015ed8badb7ad060813642eb695f25fa668339b0760d048ba3",
        date(2014, 1, 17),
        None,
        "https://api.random.org/server.crt, by DigiCert EV certificate CN=RANDOM.ORG 2017-2019 (random-org.md 2.2)",
    ),
    KnownKey(
        "rehearsal-public",
        KeyRole.REHEARSAL,
        "f1689bc634ac5d003edfa7c47aed9f1f4a1bc246b856f806da19fdb05dcf9fc1",
        date(2026, 11, 24),
        None,
        "made for this program; its private half is public (resources/keys/README.md)",
    ),
)


def verify(random: bytes, signature_base64: str, expected: KeyRole = KeyRole.RANDOM_ORG) -> KnownKey | None:
    """The known key whose signature over exactly these bytes this is, or None; keys of the expected role come first.

    Raises Doubt `key_file_changed` when a key's file is not the key that the code knows.
    """
    signature = decode_signature(signature_base64)
    if signature is None:
        return None
    keys = sorted(KNOWN_KEYS, key=lambda known: known.role is not expected)
    return next((known for known in keys if _verifies(load_key(known), random, signature)), None)


def is_altered(random: bytes, signature_base64: str) -> bool:
    """Whether a signature that `verify` refused is no signature at all, or a known key's over other bytes.

    False leaves open: made by a key that this version does not know, or damaged (design.md 6 asks random.org then).
    """
    signature = decode_signature(signature_base64)
    if signature is None:
        return True
    digest = hashlib.sha512(random).digest()
    signed = [_signed_digest(load_key(known), signature) for known in KNOWN_KEYS]
    return any(other not in (None, digest) for other in signed)


def decode_signature(signature_base64: str) -> bytes | None:
    """The bytes of a signature in its one base64 spelling, or None."""
    try:
        signature = base64.b64decode(signature_base64, validate=True)
    except (binascii.Error, ValueError):
        return None
    canonical = base64.b64encode(signature).decode() == signature_base64
    return signature if canonical and len(signature) == SIGNATURE_BYTES else None


@functools.cache
def load_key(known: KnownKey) -> RSAPublicKey:
    """The key from its file, believed only when its SHA-256 is the one in code."""
    try:
        key = load_pem_public_key((paths.resources() / "keys" / known.file).read_bytes())
    except (OSError, ValueError) as error:
        raise Doubt("key_file_changed", file=known.file) from error
    if not isinstance(key, RSAPublicKey) or key_sha256(key) != known.sha256:
        raise Doubt("key_file_changed", file=known.file)
    return key


def key_sha256(key: RSAPublicKey) -> str:
    """SHA-256 of the DER SubjectPublicKeyInfo, in hex."""
    return hashlib.sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).hexdigest()


def _verifies(key: RSAPublicKey, random: bytes, signature: bytes) -> bool:
    try:
        key.verify(signature, random, PKCS1v15(), SHA512())
    except InvalidSignature:
        return False
    return True


def _signed_digest(key: RSAPublicKey, signature: bytes) -> bytes | None:
    """The digest this key once signed, where the signature is this key's."""
    try:
        return key.recover_data_from_signature(signature, PKCS1v15(), SHA512())
    except InvalidSignature:
        return None
