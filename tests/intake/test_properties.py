"""Whatever the cells hold: no crash, no row lost or doubled, and the quick sieve judges as the rules do."""

import os
import random
import string
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kasipker_desktop.domain.errors import Refusal
from kasipker_desktop.domain.headings import Columns
from kasipker_desktop.domain.identity import RowCode, control_digit, read_identity
from kasipker_desktop.domain.people import clean_name, loose_key, mask, odd_letters, strict_key
from kasipker_desktop.domain.report import Judging
from kasipker_desktop.intake import checks
from kasipker_desktop.intake.checks import Checks, TablePlace
from kasipker_desktop.intake.encodings import encoding_of
from kasipker_desktop.intake.judge import judge
from kasipker_desktop.intake.letters import printable
from kasipker_desktop.intake.sources import Source
from kasipker_desktop.intake.stretches import _cut
from kasipker_desktop.intake.texts import text_table
from tests.intake.writing import FEBRUARY, iin

LISTS = Path(__file__).parent.parent / "data" / "lists"
FUZZ_RUNS = int(os.environ.get("KASIPKER_FUZZ_RUNS", "60"))
"""How many mutated files each real file gives; a night's run sets it higher."""
eleven = st.text("0123456789", min_size=11, max_size=11)
cells = st.one_of(
    st.text(max_size=40),
    st.sampled_from([iin(number) for number in range(6)]),
    st.sampled_from(["14.02.2024", "01.03.2024", "", "Ахметов Нұрлан", "Ли", "Итого", "000000000000"]),
    st.integers(-(10**15), 10**15),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
)


@given(eleven)
def test_an_issued_identity_passes_and_no_other_last_digit_does(digits):
    right = control_digit(digits)
    for last in string.digits:
        found = read_identity(digits + last)
        assert (found is RowCode.ID_CHECKSUM) == (str(right) != last or digits + last == last * 12)


@given(eleven, st.integers(0, 11), st.sampled_from(" \u00a0'’\u202f"))
def test_spaces_and_apostrophes_change_no_identity(digits, place, odd):
    last = control_digit(digits)
    whole = digits + str(0 if last is None else last)
    assert read_identity(f"{odd}{whole[:place]}{odd}{whole[place:]}") == read_identity(whole)


@given(st.text(max_size=60))
def test_an_identity_is_twelve_ascii_digits_or_none(text):
    found = read_identity(text)
    assert isinstance(found, RowCode) or (len(found.iin) == 12 and found.iin.isascii() and found.iin.isdigit())


@given(st.text(max_size=80))
def test_a_clean_name_stays_as_it_is(text):
    name = clean_name(text)
    assert clean_name(name) == name
    assert not set(name) & set("\t\n\r\0\u00a0\u200b")
    assert strict_key(strict_key(name)) == strict_key(name)
    assert loose_key(name) == loose_key(strict_key(name))
    assert all(0 <= place < len(name) for place in odd_letters(name))
    assert "\t" not in mask(name)


def _judged(rows, sieve=True):
    admitted = []
    tested = Checks(Judging(FEBRUARY, printable(), entered=frozenset({iin(5)})), admitted.extend)
    stretches = [(2, rows)] if sieve else [(2 + at, [row]) for at, row in enumerate(rows)]
    if not sieve:
        tested._plain_name = lambda name: None
    read = tested.table(TablePlace("a", 1, 1, None), stretches, Columns(0, (1,), 2))
    tested.finish()
    return read, admitted, tested.excluded, tested.warned


@given(st.lists(st.lists(cells, min_size=3, max_size=4), max_size=25))
def test_no_row_is_lost_or_doubled(rows):
    read, admitted, excluded, warned = _judged(rows)
    places = [row.row for row in admitted] + [row.place.row for row in excluded]
    assert read == len(places) == len(set(places))
    assert {row.place.row for row in warned} <= {row.row for row in admitted}
    assert len({row.iin for row in admitted}) == len(admitted)


@given(st.lists(st.tuples(cells, cells, cells), max_size=25))
def test_the_sieve_judges_as_the_rules_do(rows):
    assert _judged(rows) == _judged(rows, sieve=False)


@given(st.text(max_size=300), st.sampled_from([";", ",", "\t"]))
def test_a_text_of_any_kind_is_read_to_its_end(text, delimiter):
    data = text.encode("utf-8", "replace")
    try:
        encoding_of(data, "a")
    except Refusal:
        return
    source = Source("a", data, "0" * 64, "text")
    table, _ = text_table(source, {})
    ((_, records),) = table.stretches
    assert all(isinstance(field, str) for record in records for field in record)


@given(st.binary(max_size=400))
def test_a_cut_is_before_a_row_that_names_its_number(noise):
    buffer = b'<row r="1"></row>' + noise + b'</row> <row spans="1" r="7"><c/>'
    cut = _cut(buffer, b"")
    assert cut == 0 or buffer[cut:].lstrip().startswith(b"<row ")


def test_a_mutated_real_file_is_refused_or_read_whole(tmp_path):
    """`KASIPKER_FUZZ_RUNS=5000 pytest tests/intake -k mutated` runs longer."""
    dice = random.Random(2024)
    for name in sorted(path for path in LISTS.iterdir() if path.suffix not in (".json", ".md")):
        whole = name.read_bytes()
        for _ in range(FUZZ_RUNS):
            data = bytearray(whole)
            for _ in range(dice.randint(1, 8)):
                place = dice.randrange(len(data))
                data[place : place + dice.randint(0, 3)] = dice.randbytes(dice.randint(0, 3))
            (tmp_path / "list").write_bytes(bytes(data))
            _read_or_refused(tmp_path / "list")


def _read_or_refused(path):
    admitted = []
    try:
        report = judge([path], Judging(FEBRUARY, printable()), admitted.extend)
    except Refusal:
        return
    assert report.read == sum(source.rows for source in report.sources)
    assert report.admitted == len(admitted)
    assert report.read <= checks.ROW_LIMIT
