"""The worked examples of the hashed texts: masks, lines, fingerprint, journal, userData, weave."""

import json
from datetime import date
from pathlib import Path

import pytest

from kasipker_desktop.domain.calendar import Period
from kasipker_desktop.domain.canonical import sha256
from kasipker_desktop.domain.frozen import (
    BLOCK,
    SALT_BYTES,
    ListHeader,
    fingerprint,
    freeze,
    list_text,
    private_text,
)
from kasipker_desktop.domain.journal import head, read_line
from kasipker_desktop.domain.people import Participant, mask
from kasipker_desktop.domain.weave import ribbon

VECTORS = json.loads((Path(__file__).parent.parent / "data" / "vectors.json").read_text(encoding="utf-8"))


def _person(given):
    return Participant(given["iin"], given["name"], date.fromisoformat(given["connected_on"]))


def _blocks():
    people = VECTORS["participants"]
    return list(freeze(map(_person, people), bytes.fromhex("".join(given["salt"] for given in people))))


@pytest.mark.parametrize("given", VECTORS["participants"], ids=lambda given: given["mask"])
def test_a_participant_gives_its_line(given):
    participant, row = _person(given), _blocks()[0].rows()[given["number"] - 1]
    assert mask(participant.name) == row.mask == given["mask"]
    assert private_text(given["salt"], given["number"], participant) == given["private_text"]
    assert row.private == given["private"]
    assert row.digest() == given["line"]


def test_the_lines_give_the_fingerprint():
    digests = (VECTORS["rules_sha256"], VECTORS["report_sha256"])
    header = ListHeader("kasipker-2024", Period(2024, 2), *digests, len(VECTORS["participants"]))
    text = list(list_text(header, _blocks()))
    assert "".join(text) == VECTORS["list_txt"]
    assert fingerprint(text) == VECTORS["fingerprint"]


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


def test_a_list_of_several_blocks_keeps_its_numbers():
    people = [_person(VECTORS["participants"][0])] * (BLOCK + 2)
    salts = bytes(range(SALT_BYTES)) * len(people)
    blocks = list(freeze(people, salts))
    assert [(block.first, len(block.rows())) for block in blocks] == [(1, BLOCK), (BLOCK + 1, 2)]
    last = blocks[1].rows()[-1]
    assert last.number == BLOCK + 2
    assert last.private == sha256(private_text(salts[:SALT_BYTES].hex(), BLOCK + 2, people[0]))
    assert blocks[1].lines().endswith(f"\n{BLOCK + 2} {last.digest()}\n")
