"""verify.html in a real browser: the same verdicts as the program, in three languages, and not a byte sent."""

import json
import re
import tomllib

import pytest

from kasipker_desktop import paths
from kasipker_desktop.domain.canonical import sha256
from kasipker_desktop.evidence import verify_page as pages
from kasipker_desktop.evidence.bundle import write_bundle
from kasipker_desktop.evidence.source import BundleKind
from kasipker_desktop.evidence.verify_page import PAGE, verify_page, verify_page_sha256
from kasipker_desktop.wording import LANGUAGES
from tests.evidence.agreement import by_page, by_program
from tests.evidence.bundles import PEOPLE, Scene, live, reseal, rezip, sign
from tests.evidence.mutations import mutation
from tests.evidence.test_forgeries import DISHONEST

LONGEST_NAME = "Ы" * 300
_WIDTHS = "const root = document.documentElement; return [root.scrollWidth, root.clientWidth]"


@pytest.fixture
def genuine_page(page, as_random_org, tmp_path):
    """The page of a program for which the one private key that tests have stands for random.org's."""
    (tmp_path / PAGE).write_text(verify_page(), encoding="utf-8")
    page.open((tmp_path / PAGE).as_uri())
    return page


def written(scene, folder, kind=BundleKind.COMMISSION):
    return write_bundle(scene.source(), kind, folder)


def speak(page, language):
    page.press(f"#languages button[lang={language}]")


def words(language):
    return tomllib.loads((paths.resources() / "wording" / f"{language}.toml").read_text(encoding="utf-8"))


def test_its_digests_are_sha256(page):
    texts = ["", "abc", "ә" * 27, "a" * 55, "a" * 56, "a" * 64, "a" * 119, "a" * 120, "Қазақстан" * 1000]
    assert page.run("return arguments[0].map((text) => sha256(text))", texts) == [sha256(text) for text in texts]


def test_an_honest_rehearsal_in_three_languages(page, commission_bundle, public_bundle):
    for bundle in (commission_bundle, public_bundle):
        assert page.drop(bundle.read_bytes(), bundle.name) == "REHEARSAL"
        for language in LANGUAGES:
            speak(page, language)
            assert page.text(".verdict h2") == words(language)["page"]["rehearsal"]
            assert page.texts(".drawn .number") == ["4", "3", "2"]
            assert len(page.texts(".limits li")) == 4
        assert page.texts(".failed") == []


def test_a_file_chosen_by_hand(page, public_bundle):
    assert page.choose(public_bundle) == "REHEARSAL"
    assert public_bundle.name in page.text("#file")


def test_a_draw_under_random_orgs_key_is_genuine(genuine_page, tmp_path):
    for kind in BundleKind:
        bundle = written(live(), tmp_path, kind)
        assert genuine_page.drop(bundle.read_bytes()) == "GENUINE"
        assert genuine_page.text(".verdict h2") == "Genuine"
        assert "14.03.2024 at 10:12:00 UTC" in genuine_page.text(".lead")


def test_persons_are_shown_in_a_commissions_bundle_and_masks_in_a_public_one(page, commission_bundle, public_bundle):
    page.drop(commission_bundle.read_bytes())
    assert page.texts(".person")[:2] == [PEOPLE[3].name, PEOPLE[2].name]
    page.drop(public_bundle.read_bytes())
    assert page.texts(".person")[0] == "О••• Ч."


@pytest.mark.parametrize("people", [0, 1, 2])
def test_few_participants(people, page, tmp_path):
    for kind in BundleKind:
        bundle = written(Scene(people=PEOPLE[:people]), tmp_path, kind)
        assert page.drop(bundle.read_bytes()) == "REHEARSAL"


def test_a_live_month_without_chance_needs_the_paper(page, tmp_path):
    bundle = written(Scene(people=PEOPLE[:1], key=live().key), tmp_path)
    assert page.drop(bundle.read_bytes()) == "NOT VALID"
    shown = page.run("return Object.fromEntries(state.verdict.compare.map((line) => [line.name, line.value]))")
    page.write("input[name=fingerprint]", shown["fingerprint"][:32])
    page.write("input[name=facts]", shown["facts"])
    page.press(".slip button")
    assert page.settled() == "GENUINE"


def test_another_list_shows_both_digests_and_what_was_not_checked(page, tmp_path):
    bundle = written(Scene(user={"list": "0" * 64}), tmp_path)
    assert page.drop(bundle.read_bytes()) == "NOT VALID"
    assert page.text(".failed .what") == "The signed text names this draw, list and key"
    digests = [text.replace(" ", "").replace("\n", "") for text in page.texts(".difference .digest")]
    assert digests[0] == "0" * 64
    assert len(digests[1]) == 64
    assert len(page.texts(".difference mark")) > 0
    assert page.texts(".later")[-1].endswith("not checked")
    assert len(page.texts(".todo li")) == 3


def test_a_foreign_page_in_the_bundle_is_found(page, files, zipped):
    files[PAGE] = files[PAGE].replace(b"NOT VALID", b"GENUINE  ")
    assert page.drop(zipped(reseal(files))) == "NOT VALID"
    assert page.text(".failed .what").startswith("VERIFY.txt and verify.html")


@pytest.fixture
def zipped(tmp_path):
    return lambda files: rezip(files, tmp_path / "b.zip").read_bytes()


def test_nothing_is_fetched_and_nothing_complained(page, commission_bundle):
    page.drop(commission_bundle.read_bytes())
    sent = [json.loads(entry)["message"] for entry in page.log("performance")]
    asked = [one["params"]["request"]["url"] for one in sent if one["method"] == "Network.requestWillBeSent"]
    assert [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []
    assert page.log("browser") == []


def test_it_may_not_send_anything(page):
    refused = "return fetch('http://127.0.0.1:9/').then(() => 'sent', () => 'refused')"
    assert page.run(refused) == "refused"
    assert any("Content Security Policy" in entry for entry in page.log("browser"))


def test_a_slip_finds_its_own_line_only(page, public_bundle):
    page.drop(public_bundle.read_bytes())
    own = {"number": "2", "salt": sha256("salt of 2")[:32], "iin": PEOPLE[1].iin, "name": PEOPLE[1].name}
    assert ask(page, {**own, "day": "2024-02-29"}) == "Yes: line 2 of this list is yours."
    for wrong in ({"number": "3"}, {"iin": PEOPLE[0].iin}, {"name": "ИП «Іңкәрбеков»"}, {"day": "2024-02-28"}):
        assert ask(page, {**own, "day": "2024-02-29", **wrong}).startswith("These words do not give line")


def ask(page, slip):
    return page.run(
        "for (const [name, value] of Object.entries(arguments[0])) document.querySelector(`.slip [name=${name}]`).value"
        " = value; document.querySelector('.slip form').requestSubmit();"
        " return document.querySelector('.slip output').textContent",
        slip,
    )


def test_markup_in_a_name_stays_text(page, tmp_path):
    people = (*PEOPLE[:3], PEOPLE[3]._replace(name="<img src=x onerror=alert(1)>"))
    page.drop(written(Scene(people=people), tmp_path).read_bytes())
    assert page.texts(".person")[0] == people[3].name
    assert page.run("return document.images.length") == 0


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_runs_over_the_edge(width, page, tmp_path):
    people = (*PEOPLE[:3], PEOPLE[3]._replace(name=LONGEST_NAME))
    good, bad = written(Scene(people=people), tmp_path), written(Scene(user={"list": "0" * 64}), tmp_path)
    page.size(width, 1000)
    for bundle in (good, bad):
        page.drop(bundle.read_bytes())
        for language in LANGUAGES:
            speak(page, language)
            inner, outer = page.run(_WIDTHS)
            assert inner <= outer <= width


def test_the_program_knows_the_digest_of_its_page(files):
    assert sha256(files[PAGE]) == verify_page_sha256()


def test_every_cause_has_a_sentence_in_the_page():
    scripts = (paths.resources() / "evidence" / "page").glob("*.js")
    named = pages.named_codes("".join(script.read_text(encoding="utf-8") for script in scripts))
    wrapped = {"not_utf8", "not_canonical"}
    for language in LANGUAGES:
        assert named - wrapped <= words(language)["error"].keys()


def test_every_word_the_page_says_is_there():
    scripts = "".join(file.read_text(encoding="utf-8") for file in (paths.resources() / "evidence/page").glob("*.*ml"))
    scripts += (paths.resources() / "evidence/page/view.js").read_text(encoding="utf-8")
    said = {found for found in re.findall(r"page\.(\w+)", scripts) if not found.endswith("_")}
    assert said <= words("en")["page"].keys()


def test_a_signature_over_other_numbers(page, files, zipped):
    files["draws/1/signature.base64"] = sign("{}")[1].encode()
    assert page.drop(zipped(reseal(files))) == "NOT VALID"
    assert page.text(".failed .what") == "The numbers are signed by a known key"


def test_no_bundle_at_all(page, files, zipped):
    for content in (b"", b"PK", b"%PDF-1.7", zipped(files)[:-30]):
        assert page.drop(content) == "NOT VALID"
        assert page.text(".failed .what") == "The archive is sound"


@pytest.mark.parametrize("name", DISHONEST)
def test_it_catches_a_dishonest_meeting_by_the_same_check(name, page, tmp_path):
    scene, found = DISHONEST[name]
    bundle = written(scene(), tmp_path).read_bytes()
    assert by_page(page, bundle) == by_program(bundle, tmp_path) == ["NOT VALID", *found]


@pytest.mark.parametrize("seed", range(40))
def test_it_agrees_with_the_program_on_random_damage(seed, page, tmp_path):
    _, bundle = mutation(seed)
    assert by_page(page, bundle) == by_program(bundle, tmp_path)
