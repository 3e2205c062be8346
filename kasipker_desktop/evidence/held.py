"""The held draw of a bundle, opened: what random.org signed, the request it answers, the fact that tells of it."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.canonical import parse
from ..domain.errors import KnownError
from ..domain.ticket import DrawRequest
from ..randomorg import policy
from ..randomorg.policy import RandomResult, TicketData

_USER_DATA = ("draw", "attempt", "participants", "list", "journal", "room")


@dataclass(frozen=True)
class Held:
    """The signed result with the members that a draw must have."""

    random: bytes
    signature: str
    result: RandomResult
    ticket: TicketData
    user: dict[str, object]

    @property
    def journal(self) -> str:
        """The journal's head that random.org signed."""
        return str(self.user["journal"])

    @property
    def room(self) -> str:
        return str(self.user["room"])

    @property
    def attempt(self) -> int:
        return int(str(self.user["attempt"]))


def open_held(random: bytes, signature: str) -> Held:
    """Raises Doubt `random_shape`, or KnownError `not_a_draw` without a ticket or the userData of a draw."""
    result = policy.parse_random(random)
    user, ticket = result.user_data, result.ticket
    if not isinstance(user, dict) or not policy.is_user_data(user) or ticket is None:
        raise KnownError("not_a_draw")
    return Held(random, signature, result, ticket, user)


def read_request(text: str) -> DrawRequest:
    """request.json as the request it holds. Raises KnownError `not_canonical`."""
    params = parse(text)
    user = params["userData"]
    request = DrawRequest(
        **{name: user[name] for name in _USER_DATA},
        ticket=params["ticketId"],
        count=params["n"],
        maximum=params["max"],
        base=user.get("base"),
    )
    if request.text() != text:
        raise KnownError("not_canonical")
    return request
