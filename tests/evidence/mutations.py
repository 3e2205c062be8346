"""Random damage to honest bundles, from a flipped bit to a past told anew under a fresh signature."""

import random
import re
import tempfile
from functools import cache
from pathlib import Path

from kasipker_desktop.domain.outcome import WinnerWithoutDraw
from kasipker_desktop.evidence.bundle import write_bundle
from kasipker_desktop.evidence.source import BundleKind
from tests.evidence.bundles import PEOPLE, REDRAW, Again, Scene, answer, reseal, retell, rezip, sign, ticket_body, unzip

_TOKEN = re.compile(r'"[^"\\]*"|-?[0-9]+|true|false|null')
_SPELLINGS = ((":", ": "), (",", ",\n"), ("{", "{ "), ("/", "\\/"), ("a", "\\u0061"), ("1", "1.0"), ("1", "1e0"))


@cache
def honest():
    """Bundles of all forms, as files."""
    scenes = (
        Scene(),
        Scene(obtained_by="getTicket"),
        Scene(people=PEOPLE[:2]),
        Scene(people=PEOPLE[:1]),
        Scene(void=(("00000000000000aa", None),)),
        Scene(with_papers=False),
        Scene(again=Again()),
        Scene(people=PEOPLE[:2], again=Again(by_order=(WinnerWithoutDraw(REDRAW, 1),))),
    )
    with tempfile.TemporaryDirectory() as folder:
        sources = [scene.source() for scene in scenes]
        return tuple(unzip(write_bundle(source, kind, Path(folder))) for source in sources for kind in BundleKind)


def mutation(seed):
    """The name of a mutation and the bytes of a spoilt bundle; the same for the same seed."""
    chance = random.Random(seed)
    files = dict(chance.choice(honest()))
    spoil = chance.choice(_WAYS)
    spoilt = spoil(chance, files)
    if not isinstance(spoilt, bytes):
        spoilt = zipped(spoilt)
    return f"{seed} {spoil.__name__.strip('_')}", spoilt


def zipped(files):
    with tempfile.TemporaryDirectory() as folder:
        return rezip(files, Path(folder) / "b.zip").read_bytes()


def _flipped(chance, files):
    name = chance.choice(sorted(files))
    content = bytearray(files[name])
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return {**files, name: bytes(content)}


def _flipped_and_resealed(chance, files):
    return _reseal(_flipped(chance, _without_manifest(files)), files)


def _another_token(chance, files):
    """A value in a file of ours becomes another value."""
    name = _texts(chance, files)
    return _reseal({**files, name: _swap(chance, files[name].decode()).encode()}, files)


def _another_spelling(chance, files):
    """The same values in other letters."""
    name = _texts(chance, files)
    old, new = chance.choice(_SPELLINGS)
    text = files[name].decode()
    places = [found.start() for found in re.finditer(re.escape(old), text)]
    if not places:
        return files
    place = chance.choice(places)
    return _reseal({**files, name: (text[:place] + new + text[place + len(old) :]).encode()}, files)


def _lines(chance, files):
    """A line goes, comes twice, or changes places with another."""
    name = chance.choice(
        [name for name in ("list.txt", "journal.jsonl", "facts.jsonl", "participants.tsv") if name in files]
    )
    lines = files[name].decode().splitlines(keepends=True)
    if not lines:
        return files
    one, two = chance.randrange(len(lines)), chance.randrange(len(lines))
    if chance.random() < 0.3:
        lines.insert(two, lines[one])
    elif chance.random() < 0.5:
        del lines[one]
    else:
        lines[one], lines[two] = lines[two], lines[one]
    return _reseal({**files, name: "".join(lines).encode()}, files)


def _names(chance, files):
    """A file goes, gets another name, or takes another's content."""
    one, two = chance.sample(sorted(files), 2)
    way = chance.randrange(4)
    if way == 0:
        spoilt = {name: content for name, content in files.items() if name != one}
    elif way == 1:
        spoilt = {(one + ".old" if name == one else name): content for name, content in files.items()}
    elif way == 2:
        spoilt = {**files, one: files[two]}
    else:
        spoilt = {**files, f"draws/1/void/{chance.randrange(16**16):016x}.json": files[two]}
    return _reseal(spoilt, files) if chance.random() < 0.8 and "manifest.json" in spoilt else spoilt


def _told_otherwise(chance, files):
    """A fact says something else, in a chain made anew; in half of them the outcome's file follows."""
    facts = files["facts.jsonl"].decode().splitlines()
    if len(facts) != files["journal.jsonl"].count(b"\n"):
        return _another_token(chance, files)
    line = chance.randrange(len(facts))
    _, _, rest = facts[line].partition(",")
    return _reseal(retell(files, line + 1, rest, _swap(chance, rest)), files)


def _signed_anew(chance, files):
    """The owner of a key signs another text, and every file that holds it follows."""
    folders = [name.rpartition("/")[0] for name in sorted(files) if name.endswith("/random.json")]
    if not folders:
        return _told_otherwise(chance, files)
    folder = chance.choice(folders)
    old, old_signature = files[f"{folder}/random.json"].decode(), files[f"{folder}/signature.base64"]
    text, signature = sign(_swap(chance, old))
    spoilt = {
        part: content.replace(old.encode(), text.encode()).replace(old_signature, signature.encode())
        for part, content in files.items()
        if part != "verify.html"
    }
    return _reseal({**files, **spoilt}, files)


def _an_answer_replaced(chance, files):
    if "draws/1/random.json" not in files:
        return _names(chance, files)
    signed = sign(_swap(chance, files["draws/1/random.json"].decode()))
    name = chance.choice(["response.json", "ticket-after.json", "ticket-before.json"])
    body = answer(signed) if chance.random() < 0.5 else ticket_body("d5b8f6e2a1c94077", "k", signed)
    return _reseal({**files, f"draws/1/{name}": body}, files)


def _the_zip_itself(chance, files):
    content = bytearray(zipped(files))
    if chance.random() < 0.2:
        return bytes(content[: chance.randrange(len(content))])
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return bytes(content)


def _the_directory_of_the_zip(chance, files):
    content = bytearray(zipped(files))
    start = content.rindex(b"PK\x05\x06") - sum(46 + len(name) for name in files)
    content[chance.randrange(start, len(content))] ^= 1 << chance.randrange(8)
    return bytes(content)


def _nothing(chance, files):
    return files


_WAYS = (
    *(_flipped, _flipped_and_resealed, _another_token, _another_token, _another_spelling, _lines, _names),
    *(_told_otherwise, _told_otherwise, _signed_anew, _signed_anew, _an_answer_replaced, _the_zip_itself),
    *(_the_directory_of_the_zip, _nothing),
)


def _reseal(spoilt, files):
    return reseal({**spoilt, "manifest.json": files["manifest.json"]})


def _without_manifest(files):
    return {name: content for name, content in files.items() if name != "manifest.json"}


def _texts(chance, files):
    return chance.choice([name for name in sorted(files) if re.search(r"\.(jsonl?|tsv|txt)$", name)])


def _swap(chance, text):
    """One value of a text replaced by a neighbour, by another value of the text or by something odd."""
    tokens = list(_TOKEN.finditer(text))
    if not tokens:
        return text
    found = chance.choice(tokens)
    token = found[0]
    odd = ["0", "-1", "1.5", "null", "true", '""', "[]", "{}", '"ә"', "9007199254740993", '"2024-13-45"']
    others = [*odd, chance.choice(tokens)[0], _near(chance, token)]
    return text[: found.start()] + chance.choice(others) + text[found.end() :]


def _near(chance, token):
    if token.lstrip("-").isdigit():
        return str(int(token) + chance.choice([-1, 1]))
    if len(token) < 3:
        return token
    place = chance.randrange(1, len(token) - 1)
    return token[:place] + chance.choice("0123456789abcdefxyz") + token[place + 1 :]
