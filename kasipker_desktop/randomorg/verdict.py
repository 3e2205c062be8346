"""A random.org result by itself, for `verify-random` (design.md 11): who signed it, and with `draw` how it was made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..domain.errors import Doubt
from ..domain.keys import KeyRole
from ..domain.verdict import Check, Grade, Result, Verdict
from . import policy, signature
from .messages import parse_object
from .signature import KnownKey


@dataclass(frozen=True)
class RandomVerdict:
    """The verdict with its checks (names: keys of `[random_check]` in the wording), and the key that verified."""

    verdict: Verdict
    key: str | None


def check_random(random: bytes, signature_base64: str, draw: bool) -> RandomVerdict:
    """Judges the bytes of a `random` object and its signature; a result of any method and release is fine.

    `draw` adds the policy of a draw, each demand a check. Raises Doubt `key_file_changed` only.
    """
    key = signature.verify(random, signature_base64)
    checks = tuple(_checks(random, signature_base64, key, draw))
    valid = key is not None and all(check.ok for check in checks)
    verdict = Verdict(_result(key) if key and valid else Result.NOT_VALID, checks)
    return RandomVerdict(verdict, f"{key.name} {key.sha256}" if key else None)


def _result(key: KnownKey) -> Result:
    return Result.REHEARSAL if key.role is KeyRole.REHEARSAL else Result.GENUINE


def _checks(random: bytes, signature_base64: str, key: KnownKey | None, draw: bool) -> Iterator[Check]:
    """The checks in order; what nobody signed is not looked at further."""
    if key is None:
        altered = signature.is_altered(random, signature_base64)
        yield Check("signature", False, Grade.SIGNED, "SHA-512", "signature_wrong" if altered else "key_unknown")
        return
    yield Check("signature", True, Grade.SIGNED, f"{key.role.value}: {key.name} {key.sha256}")
    try:
        members = parse_object(random)
    except Doubt as doubt:
        yield Check("shape", False, Grade.SIGNED, "JSON", doubt.code)
        return
    yield Check("shape", True, Grade.SIGNED, ", ".join(members))
    if draw:
        yield from _draw_checks(random, members, key)


def _draw_checks(random: bytes, members: dict[str, object], key: KnownKey) -> Iterator[Check]:
    ours = members.get("method") == policy.METHOD
    yield Check("method", ours, Grade.SIGNED, ascii(members.get("method")), "" if ours else "draw_policy")
    if not ours:
        return
    try:
        result = policy.parse_random(random)
    except Doubt as doubt:
        yield Check("members", False, Grade.SIGNED, str(doubt.fields.get("field", "")), "draw_policy")
        return
    yield Check("members", True, Grade.SIGNED, "4")
    yield from policy.draw_policy(result, key.role)
