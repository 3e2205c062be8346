"""random.org's documented exchanges, asked of the stand-in one by one: same members, order, types, fixed values."""

import json

import pytest

from kasipker_desktop.randomorg.standin import REHEARSAL_API_KEY, StandIn

from .samples import EXCHANGES, compact

CHANCE = frozenset(
    (
        *("hashedApiKey", "data", "completionTime", "serialNumber", "signature", "bitsLeft", "requestsLeft"),
        *("advisoryDelay", "ticketId", "creationTime", "usedTime", "expirationTime", "previousTicketId"),
        *("nextTicketId", "totalBits", "totalRequests"),
    )
)
"""Members whose values differ from call to call, from key to key and from day to day; null stays null in all."""

INTEGERS = {"apiKey": REHEARSAL_API_KEY, "n": 1, "min": 0, "max": 36}


class Told:
    """A stand-in led to where the documentation's examples stand; its tickets by their documented ids."""

    def __init__(self):
        self._server = StandIn()
        hidden = [self._ticket(False) for _ in range(3)]
        shown = [self._ticket(True) for _ in range(2)]
        self.serial = self._draw({"n": 3, "min": 1, "max": 6})["random"]["serialNumber"]
        self._draw({"ticketId": hidden[0]})
        self._draw({"ticketId": shown[0]})
        self.ids = {
            "ca71d8928623cee5": hidden[0],
            "8d8b2bded2c3ed28": hidden[1],
            "992104b84ba7aed6": shown[0],
            "5f279f7a7aecdcd3": shown[1],
            "2b08a317fa982ec6": self._chain(hidden[2], 3),
            "ea2c0d31720d66e4": self._ticket(False),
        }

    def answer(self, request):
        params = dict(request["params"])
        if params.get("apiKey") == "<YOUR_API_KEY>":
            params["apiKey"] = REHEARSAL_API_KEY
        if "ticketId" in params:
            params["ticketId"] = self.ids.get(params["ticketId"], params["ticketId"])
        if params.get("serialNumber") == 6116:
            params["serialNumber"] = self.serial
        elif "serialNumber" in params:
            params["serialNumber"] = 999
        return json.loads(self._server.answer(compact({**request, "params": params})))

    def of(self, documented, told):
        """The tickets of a list that stand for the documented ones, in their order."""
        ours = {ticket["ticketId"]: ticket for ticket in told["result"]}
        return {**told, "result": [ours[self.ids[ticket["ticketId"]]] for ticket in documented["result"]]}

    def _ask(self, method, **params):
        body = compact({"jsonrpc": "2.0", "method": method, "params": params, "id": 1})
        return json.loads(self._server.answer(body))["result"]

    def _ticket(self, show):
        return self._ask("createTickets", apiKey=REHEARSAL_API_KEY, n=1, showResult=show)[0]["ticketId"]

    def _draw(self, changed):
        return self._ask("generateSignedIntegers", **INTEGERS | changed)

    def _chain(self, ticket, length):
        """Uses a ticket and its successors; the last one used."""
        for _ in range(length):
            last, ticket = ticket, self._draw({"ticketId": ticket})["random"]["ticketData"]["nextTicketId"]
        return last


def alike(told, documented, name=""):
    """What differs where it must not, by path."""
    if isinstance(documented, dict):
        if not isinstance(told, dict) or list(told) != list(documented):
            return [f"{name}: {told!r}"]
        return [problem for key in documented for problem in alike(told[key], documented[key], key)]
    if isinstance(documented, list) and name not in CHANCE and documented and isinstance(documented[0], dict):
        pairs = zip(told, documented, strict=True)
        return [problem for pair in pairs for problem in alike(*pair, name)]
    fixed = name not in CHANCE
    same = told == documented if fixed else type(told) is type(documented)
    return [] if same else [f"{name}: {told!r}, documented {documented!r}"]


@pytest.mark.parametrize("exchange", EXCHANGES, ids=[exchange["name"] for exchange in EXCHANGES])
def test_a_documented_exchange(exchange):
    server = Told()
    told = server.answer(exchange["request"])
    if exchange["request"]["method"] == "listTickets":
        told = server.of(exchange["response"], told)
    assert alike(told, exchange["response"]) == []


def test_all_documented_exchanges_are_there():
    assert len(EXCHANGES) == 20
    assert {exchange["request"]["method"] for exchange in EXCHANGES} == {
        *("generateSignedIntegers", "generateSignedIntegerSequences", "createTickets", "revealTickets"),
        *("listTickets", "getTicket", "getResult", "verifySignature", "getUsage"),
    }
