"""random.org outside its API: the certificate with its key, and the page of a ticket (random-org.md 1.4, 2.2)."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import urlsplit

import requests
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.x509 import load_pem_x509_certificate

from ..domain.errors import NoAnswer
from ..domain.keys import KeyRole
from .client import TIMEOUT, date_of, open_session
from .signature import KNOWN_KEYS, key_sha256

CERTIFICATE, TICKET_FORM = "/server.crt", "/tickets/form"


class Site:
    """The site that an API address belongs to; asks for nothing random. Raises NoAnswer."""

    def __init__(self, url: str, role: KeyRole, session: requests.Session | None = None) -> None:
        parts = urlsplit(url)
        self._base = f"{parts.scheme}://{parts.netloc}"
        self._role = role
        self._session = session or open_session(url)

    def key_digest(self) -> tuple[str, bool]:
        """SHA-256 of the public key in the published certificate, and whether this version knows it."""
        try:
            key = load_pem_x509_certificate(self._get(CERTIFICATE)).public_key()
        except ValueError as error:
            raise NoAnswer("bad_answer") from error
        if not isinstance(key, RSAPublicKey):
            raise NoAnswer("bad_answer")
        digest = key_sha256(key)
        return digest, any(known.sha256 == digest and known.role is self._role for known in KNOWN_KEYS)

    def show_ticket_page(self) -> None:
        """Asks for the page on which anybody looks up a ticket."""
        self._get(TICKET_FORM)

    def time(self) -> datetime:
        """The server's own clock, by the Date of an answer."""
        at = date_of(self._ask(TICKET_FORM))
        if at is None:
            raise NoAnswer("bad_answer")
        return at

    def _get(self, path: str) -> bytes:
        return self._ask(path).content

    def _ask(self, path: str) -> requests.Response:
        try:
            answer = self._session.get(self._base + path, timeout=TIMEOUT, allow_redirects=False)
        except OSError as error:
            raise NoAnswer("no_answer") from error
        if answer.status_code != requests.codes.ok:
            raise NoAnswer("bad_answer")
        return answer
