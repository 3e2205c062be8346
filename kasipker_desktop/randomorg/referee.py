"""Judges a reply against the noted request: signature over the source bytes, then every field (design.md 6)."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from typing import Any, cast

from ..domain.errors import Doubt
from ..domain.keys import KeyRole
from ..domain.numbers import UNKNOWN_KEY, Carried, SignedNumbers
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

    def judge_draw(self, body: bytes, request: DrawRequest, confirmed: bool = False) -> SignedNumbers:
        """The numbers of a body that `draw` returned.

        `confirmed`: random.org itself vouched for the signature (verifySignature), its key need not be known.
        Raises Doubt: `not_json`, `member_missing`, `signature_wrong`, `key_unknown`, `key_role`, `random_shape`,
        `reply_differs` (with its `field`).
        """
        return self._judge(body, False, request, confirmed)

    def judge_ticket(self, body: bytes, request: DrawRequest, confirmed: bool = False) -> SignedNumbers:
        """The numbers inside a getTicket body of the used ticket, which itself must name the same ticket and serial."""
        signed = self._judge(body, True, request, confirmed)
        self._check_shown(body, request.ticket, signed.serial)
        return signed

    def signed_part(self, body: bytes, in_ticket: bool) -> tuple[bytes, str]:
        """The signed bytes of a body and the signature over them, as they stand in it. Raises Doubt."""
        path = ("result", "result") if in_ticket else ("result",)
        signed = json.loads(raw_member(body, *path, "signature"))
        return raw_member(body, *path, "random"), signed if isinstance(signed, str) else ""

    def carried(self, body: bytes, ticket: str) -> Carried | None:
        """What the result of our used ticket says of itself, whatever request was noted; None for one that is no draw.

        Raises Doubt for what is not a signed result of this ticket at all.
        """
        random, signed_by = self.signed_part(body, True)
        key = self._key(random, signed_by, False)
        told = parse_object(random).get("ticketData")
        _demand("ticketId", told.get("ticketId") if isinstance(told, dict) else None, ticket)
        result = _draw_or_none(random, key)
        return (
            None
            if result is None
            else _carried(result, _numbers(result, _same_ticket(result.ticket, ticket), key, signed_by))
        )

    def _judge(self, body: bytes, in_ticket: bool, request: DrawRequest, confirmed: bool) -> SignedNumbers:
        random, signed_by = self.signed_part(body, in_ticket)
        key = self._key(random, signed_by, confirmed)
        result = policy.parse_random(random)
        ticket = self._compare(result, request)
        return _numbers(result, ticket, key, signed_by)

    def _key(self, random: bytes, signature_base64: str, confirmed: bool) -> KnownKey:
        key = signature.verify(random, signature_base64, self._role)
        if key is None and confirmed:
            return KnownKey(UNKNOWN_KEY, self._role, UNKNOWN_KEY, date.min, None, "verifySignature")
        if key is None:
            altered = signature.is_altered(random, signature_base64)
            raise Doubt("signature_wrong" if altered else "key_unknown")
        if key.role is not self._role:
            raise Doubt("key_role", key=key.name)
        return key

    def _check_shown(self, body: bytes, ticket: str, serial: int) -> None:
        """What stands around the result in a getTicket body (random-org.md 1.4)."""
        shown = parse_object(raw_member(body, "result"))
        _demand("ticketId", shown.get("ticketId"), ticket)
        _demand("hashedApiKey", shown.get("hashedApiKey"), self._hashed_key)
        _demand("serialNumber", shown.get("serialNumber"), serial)
        _demand("showResult", shown.get("showResult"), True)

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
        return _same_ticket(result.ticket, request.ticket)


def _draw_or_none(random: bytes, key: KnownKey) -> RandomResult | None:
    """The result, where it was made the way a draw must be (random-org.md 7)."""
    try:
        result = policy.parse_random(random)
    except Doubt:
        return None
    return result if all(check.ok for check in policy.draw_policy(result, key.role)) else None


def _carried(result: RandomResult, numbers: SignedNumbers) -> Carried:
    told = cast(dict[str, Any], result.user_data)
    names = ("draw", "attempt", "participants", "list", "journal", "room")
    return Carried(**{name: told[name] for name in names}, numbers=numbers)


def _same_ticket(ticket: TicketData | None, expected: str) -> TicketData:
    if ticket is None or ticket.ticket_id != expected:
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
