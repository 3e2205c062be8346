"""The worked examples of the hashed texts: masks, lines, fingerprint, journal, userData, weave."""

import json
from datetime import date
from pathlib import Path

import pytest

from kasipker_desktop.domain.calendar import Period
from kasipker_desktop.domain.canonical import sha256
from kasipker_desktop.domain.frozen import ListHeader, fingerprint, freeze_row, list_lines, private_text
from kasipker_desktop.domain.journal import head, read_line
from kasipker_desktop.domain.people import Participant, mask
from kasipker_desktop.domain.weave import ribbon

VECTORS = json.loads((Path(__file__).parent.parent / "data" / "vectors.json").read_text(encoding="utf-8"))


def _frozen(given):
    participant = Participant(given["iin"], given["name"], date.fromisoformat(given["connected_on"]))
    return participant, freeze_row(given["number"], participant, given["salt"])


@pytest.mark.parametrize("given", VECTORS["participants"], ids=lambda given: given["mask"])
def test_a_participant_gives_its_line(given):
    participant, row = _frozen(given)
    assert mask(participant.name) == row.mask == given["mask"]
    assert private_text(given["salt"], given["number"], participant) == given["private_text"]
    assert row.private == given["private"]
    assert row.digest() == given["line"]


def test_the_lines_give_the_fingerprint():
    rows = [_frozen(given)[1] for given in VECTORS["participants"]]
    digests = (VECTORS["rules_sha256"], VECTORS["report_sha256"])
    lines = list(list_lines(ListHeader("kasipker-2024", Period(2024, 2), *digests, len(rows)), rows))
    assert "".join(lines) == VECTORS["list_txt"]
    assert fingerprint(lines) == VECTORS["fingerprint"]


def test_the_journal_chains():
    lines = [read_line(given["line"]) for given in VECTORS["journal"]]
    for line, given in zip(lines, VECTORS["journal"], strict=True):
        assert (line.text(), line.digest(), line.fact) == (given["line"], given["sha256"], sha256(given["fact_line"]))
    assert head(lines) == VECTORS["journal_head"]


def test_the_weave_shows_the_bits_of_a_digit():
    stitches = ribbon(VECTORS["fingerprint"])[:4]
    for stitch, given in zip(stitches, VECTORS["weave_first_four"], strict=True):
        assert [stitch.north, stitch.east, stitch.south, stitch.west] == [
            given[side] for side in ("north", "east", "south", "west")
        ]
