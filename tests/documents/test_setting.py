"""The parts that papers are set from: lines, blocks, dates, numbers, places."""

import re
from datetime import UTC, date, datetime

import pytest

from kasipker_desktop.documents import facts
from kasipker_desktop.documents.blocks import paragraph
from kasipker_desktop.documents.fonts import Face, faces, width
from kasipker_desktop.documents.styles import BODY, RUN_IN, WIDTH
from kasipker_desktop.documents.text import Run, break_lines, line_width
from kasipker_desktop.documents.wording import NBSP, paper_wording

KK, RU = paper_wording("kk"), paper_wording("ru")


def lines(text, limit=200):
    return ["".join(run.text for run in line) for line in break_lines([Run(text, BODY)], limit)]


def test_both_languages_have_the_same_sentences_and_markers():
    assert KK.keys() == RU.keys()
    for key in list(KK.keys()):
        assert len({tuple(sorted(re.findall(r"\{(\w+)", words.sentence(key)))) for words in (KK, RU)}) == 1, key


def test_lines_break_at_spaces_but_not_at_unbreakable_ones():
    text = "жүлденің құны 600\xa0000 теңге болып бекітілсін"
    assert " ".join(lines(text)) == text
    assert all(line_width((Run(line, BODY),)) <= 200 for line in lines(text))
    assert any("600\xa0000" in line for line in lines(text))


def test_a_word_that_is_too_wide_is_cut_after_its_hyphen():
    assert "".join(lines("Ұ" * 90)) == "Ұ" * 90
    assert lines("ST-2024-0002", 55)[0] == "ST-2024-"


def test_runs_of_two_styles_share_a_line():
    (line,) = break_lines([Run("РЕШИЛИ: ", RUN_IN), Run("утвердить", BODY)], WIDTH)
    assert [run.text for run in line] == ["РЕШИЛИ: ", "утвердить"]


@pytest.mark.parametrize(("height", "first"), [(13, 0), (26, 2), (39, 3), (52, 3), (64, 3)])
def test_a_paragraph_never_leaves_a_lone_line(height, first):
    block = paragraph("\n".join(["жол"] * 5))
    parts = block.split(WIDTH, height)
    assert [len(part.cells[0].lines) for part in parts] == ([first, 5 - first] if first else [])


def test_semibold_is_wider_than_regular():
    assert len(faces()) == 4
    assert width("Ұйымдастырушы", Face.SEMIBOLD, 10) > width("Ұйымдастырушы", Face.REGULAR, 10)


def test_months_take_their_endings():
    day = date(2024, 3, 26)
    assert KK.day(day, "until") == f"2024 жылғы 26{NBSP}наурызға"
    assert KK.day(date(2024, 2, 20), "of") == f"2024 жылғы 20{NBSP}ақпандағы"
    assert KK.terms(date(2024, 1, 1)) == f"2024 жылғы 1{NBSP}қаңтардан бастап қолданылатын редакция"
    assert RU.terms(date(2024, 1, 1)) == f"в{NBSP}редакции, действующей с{NBSP}1{NBSP}января 2024{NBSP}года"
    assert KK.period("2024-01") == f"2024{NBSP}жылғы қаңтар{NBSP}айы"
    assert RU.period("2024-01") == f"январь 2024{NBSP}года"


@pytest.mark.parametrize("words", [KK, RU], ids=["kk", "ru"])
def test_each_form_has_twelve_months(words):
    for form in ("name", "on", "of", "until", "from"):
        assert len(set(words.sentence(f"month.{form}").split())) == 12


def test_amounts_are_written_out():
    assert facts.amount(600_000) == f"600{NBSP}000"
    assert facts.in_words(600_000, "kk") == "алты жүз мың"
    assert facts.in_words(600_000, "ru") == "шестьсот тысяч"
    assert facts.in_words(21_000, "ru") == "двадцать одна тысяча"


def test_times_are_by_the_clock_of_astana_at_that_moment():
    before, after = datetime(2024, 2, 20, 4, 5, 6, tzinfo=UTC), datetime(2024, 3, 20, 4, 5, 6, tzinfo=UTC)
    assert (facts.clock(before), facts.offset(before)) == ("20.02.2024, 10:05:06", "UTC+06:00")
    assert (facts.clock(after), facts.offset(after)) == ("20.03.2024, 09:05:06", "UTC+05:00")
    assert facts.clock_utc(after) == "04:05:06"
    assert facts.clock_utc(datetime(2024, 3, 19, 22, 0, 0, tzinfo=UTC)) == "19.03.2024, 22:00:00"


def test_a_meeting_over_midnight_names_both_days_and_offsets():
    start, end = datetime(2024, 2, 29, 17, 50, tzinfo=UTC), datetime(2024, 2, 29, 19, 30, tzinfo=UTC)
    assert facts.span(start, end) == ("29.02.2024, 23:50", "01.03.2024, 00:30", "UTC+06:00–UTC+05:00")


def test_typed_texts_are_tied():
    assert facts.tied("9 қаңтардағы № 5 бұйрық, 128 ГБ") == "9\xa0қаңтардағы №\xa05\xa0бұйрық, 128\xa0ГБ"
    assert facts.initials("Қасымов Әлібек Болатұлы") == "Ә.\xa0Б.\xa0Қасымов"
    assert facts.initials("«Береке» ЖК") == "«Береке» ЖК"
