"""The stored samples of random.org, and a draw's request to ask with."""

import json
from pathlib import Path

from kasipker_desktop.domain.ticket import DrawRequest

DATA = Path(__file__).parents[1] / "data" / "random-org"
POSITIVE = sorted(DATA.glob("positive/*.random.json"))
NEGATIVE = sorted(DATA.glob("negative/*.random.json"))
EXCHANGES = json.loads((DATA / "docs-responses.json").read_text(encoding="utf-8"))["examples"]


def name(file):
    return file.name.removesuffix(".random.json")


def signature_of(file):
    return file.with_name(name(file) + ".signature.base64").read_text(encoding="ascii").strip()


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def request_for(ticket, participants=385, **changed):
    members = {
        "draw": "kasipker-2024/2024-02/1",
        "attempt": 1,
        "participants": participants,
        "list": "5d" * 32,
        "journal": "f9" * 32,
        "room": "417-902-135",
        "ticket": ticket,
        "count": min(3, participants),
        "maximum": participants,
    }
    return DrawRequest(**{**members, **changed})


def redraw_for(ticket):
    return request_for(ticket, 2, draw="kasipker-2024/2024-02/2", count=1, base=1)
