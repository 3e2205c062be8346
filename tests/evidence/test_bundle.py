"""What stands in a bundle, and how it is written."""

import json
import re
from dataclasses import replace

import pytest

from kasipker_desktop.domain.canonical import sha256
from kasipker_desktop.evidence.bundle import write_bundle
from kasipker_desktop.evidence.source import BundleKind
from tests.evidence.bundles import PEOPLE, TICKET, Scene, unzip

COMMON = {
    *("list.txt", "rules.json", "report.json", "outcome.json", "journal.jsonl", "facts.jsonl", "manifest.json"),
    *("VERIFY.txt", "verify.html", "draws/1/request.json", "draws/1/response.json", "draws/1/random.json"),
    *("draws/1/signature.base64", "draws/1/ticket-before.json", "draws/1/ticket-after.json"),
}


def test_the_commission_gets_everything(files):
    papers = {"documents/2024-02_hattama_1_kk.pdf", "documents/2024-02_protokol_1_ru.pdf"}
    signatures = {f"signatures/{n}.json" for n in range(14, 18)}
    assert files.keys() == COMMON | papers | signatures | {"participants.tsv"}


def test_the_public_gets_nobody(public_bundle):
    files = unzip(public_bundle)
    everything = b"".join(files.values()).decode()
    assert files.keys() == COMMON
    assert not [person for person in PEOPLE if person.iin in everything or person.name in everything]


def test_both_kinds_share_the_bytes_of_what_is_not_personal(files, public_bundle):
    public = unzip(public_bundle)
    differing = {name for name in public if public[name] != files[name]}
    assert differing == {"outcome.json", "manifest.json"}


def test_its_name_says_what_it_is(commission_bundle, public_bundle):
    assert commission_bundle.name == "2024-02_evidence_1_commission.zip"
    assert public_bundle.name == "2024-02_evidence_1_public.zip"


def test_the_same_source_gives_the_same_bytes(commission_bundle, tmp_path):
    again = write_bundle(Scene().source(), BundleKind.COMMISSION, tmp_path)
    assert again.read_bytes() == commission_bundle.read_bytes()


def test_it_takes_the_place_of_the_one_before(tmp_path):
    first = write_bundle(Scene(said=(111, 222, 333)).source(), BundleKind.PUBLIC, tmp_path)
    before = first.read_bytes()
    assert write_bundle(Scene().source(), BundleKind.PUBLIC, tmp_path).read_bytes() != before
    assert [file.name for file in tmp_path.iterdir()] == [first.name]


def test_a_source_that_breaks_off_leaves_the_old_bundle_whole(tmp_path):
    old = write_bundle(Scene().source(), BundleKind.COMMISSION, tmp_path)
    before = old.read_bytes()

    def broken():
        yield "А•••в Н.\tcut\n"
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        write_bundle(replace(Scene().source(), participants=broken), BundleKind.COMMISSION, tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == [old.name]
    assert old.read_bytes() == before


@pytest.mark.parametrize("people", [(), PEOPLE[:1]], ids=["nobody", "one"])
def test_without_chance_there_is_no_folder_of_draws(people, tmp_path):
    files = unzip(write_bundle(Scene(people=people).source(), BundleKind.PUBLIC, tmp_path))
    assert not [name for name in files if name.startswith("draws/")]
    assert json.loads(files["outcome.json"])["draws"] == []
    assert [place["number"] for place in json.loads(files["outcome.json"])["drawn"]] == [1][: len(people)]


def test_every_json_is_canonical(files):
    for name, content in files.items():
        if re.search(r"(rules|report|outcome|manifest|request)\.json$|signatures/", name):
            text = content.decode()
            assert json.dumps(json.loads(text), ensure_ascii=False, separators=(",", ":")) + "\n" == text


def test_the_manifest_names_every_other_file(files):
    manifest = json.loads(files.pop("manifest.json"))
    assert manifest["files"] == {name: sha256(content) for name, content in sorted(files.items())}
    assert manifest["draws"] == [{"folder": "draws/1", "serial": 11342, "previous": None}]
    assert (manifest["kind"], manifest["rehearsal"], manifest["program"]) == ("commission", True, "0.1.0")


def test_a_reply_that_came_by_the_ticket_is_kept_as_it_came(tmp_path):
    source = Scene(obtained_by="getTicket").source()
    files = unzip(write_bundle(source, BundleKind.PUBLIC, tmp_path))
    assert files["draws/1/response.json"] == source.draws[0].response
    assert files["draws/1/random.json"] in files["draws/1/response.json"]
    assert json.loads(files["draws/1/response.json"])["result"]["ticketId"] == TICKET
