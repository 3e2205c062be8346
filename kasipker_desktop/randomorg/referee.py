"""Judges a reply against the noted request: signature over the source bytes, then every field (design.md 6)."""

from __future__ import annotations

import hashlib
import json

from ..domain.errors import Doubt
from ..domain.numbers import KeyRole, SignedNumbers
from ..domain.ticket import DrawRequest
from . import policy, signature
from .messages import parse_object, raw_member
from .policy import RandomResult, TicketData
from .signature import KnownKey


class Referee:
    """Believes results under one role's key and one API key; the rest is a Doubt (random-org.md 4.3, 7)."""

    def __init__(self, expected_role: KeyRole, hashed_key: str) -> None:
        self._role = expected_role
        self._hashed_key = hashed_key

    def judge_draw(self, body: bytes, request: DrawRequest) -> SignedNumbers:
        """The numbers of a body that `draw` returned.

        Raises Doubt: `not_json`, `member_missing`, `signature_wrong`, `key_unknown`, `key_role`, `random_shape`,
        `reply_differs` (with its `field`).
        """
        return self._judge(body, ("result",), request)

    def judge_ticket(self, body: bytes, request: DrawRequest) -> SignedNumbers:
        """The numbers inside a getTicket body of the used ticket, which itself must name the same ticket and serial."""
        signed = self._judge(body, ("result", "result"), request)
        shown = parse_object(raw_member(body, "result"))
        _demand("ticketId", shown.get("ticketId"), request.ticket)
        _demand("hashedApiKey", shown.get("hashedApiKey"), self._hashed_key)
        _demand("serialNumber", shown.get("serialNumber"), signed.serial)
        return signed

    def _judge(self, body: bytes, path: tuple[str, ...], request: DrawRequest) -> SignedNumbers:
        random = raw_member(body, *path, "random")
        signed_by = json.loads(raw_member(body, *path, "signature"))
        key = self._key(random, signed_by if isinstance(signed_by, str) else "")
        result = policy.parse_random(random)
        ticket = self._compare(result, request)
        return _numbers(result, ticket, key, signed_by)

    def _key(self, random: bytes, signature_base64: str) -> KnownKey:
        key = signature.verify(random, signature_base64)
        if key is None:
            altered = signature.is_altered(random, signature_base64)
            raise Doubt("signature_wrong" if altered else "key_unknown")
        if key.role is not self._role:
            raise Doubt("key_role", key=key.name)
        return key

    def _compare(self, result: RandomResult, request: DrawRequest) -> TicketData:
        """Each member by parsed value against the request as it was noted (random-org.md 7)."""
        _demand("hashedApiKey", result.hashed_key, self._hashed_key)
        _demand("n", result.n, request.count)
        _demand("min", result.minimum, 1)
        _demand("max", result.maximum, request.maximum)
        _demand("replacement", result.replacement, False)
        _demand("base", result.base, 10)
        _demand("pregeneratedRandomization", result.pregenerated, None)
        _demand("data", policy.is_drawn(result), True)
        _demand("license", result.license == policy.DEVELOPER, self._role is KeyRole.REHEARSAL)
        _demand("licenseData", result.license_data, None)
        _demand("userData", result.user_data, request.user_data())
        return _same_ticket(result.ticket, request)


def _same_ticket(ticket: TicketData | None, request: DrawRequest) -> TicketData:
    if ticket is None or ticket.ticket_id != request.ticket:
        raise Doubt("reply_differs", field="ticketId")
    _demand("previousTicketId", ticket.previous, None)
    return ticket


def _demand(member: str, found: object, noted: object) -> None:
    """Equal in value and in type: JSON's true, 1 and 1.0 are three values, the order of members is none."""
    if json.dumps(found, sort_keys=True) != json.dumps(noted, sort_keys=True):
        raise Doubt("reply_differs", field=member)


def _numbers(result: RandomResult, ticket: TicketData, key: KnownKey, signature_base64: str) -> SignedNumbers:
    return SignedNumbers(
        data=tuple(number for number in result.data if isinstance(number, int)),
        serial=result.serial,
        completed_at=result.completed_at,
        ticket=ticket.ticket_id,
        next_ticket=ticket.next,
        license=result.license,
        key_role=key.role,
        key_sha256=key.sha256,
        signature_sha256=hashlib.sha256(signature_base64.encode()).hexdigest(),
    )
