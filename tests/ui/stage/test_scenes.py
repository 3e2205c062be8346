"""What each scene paints at a time: all inside, nothing small, nothing over another, contrast by the WCAG formula."""

import itertools
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QImage

from kasipker_desktop.domain.calendar import Period
from kasipker_desktop.ui.language import Language
from kasipker_desktop.ui.stage.facts import Said, Seat, Signer, Signing
from kasipker_desktop.ui.stage.frame import framed
from kasipker_desktop.ui.stage.keys import key_panel
from kasipker_desktop.ui.stage.layout import HEIGHT
from kasipker_desktop.ui.stage.marks import WINNER, Picture, Placed, Shape, read, texts
from kasipker_desktop.ui.stage.names import LEAST
from kasipker_desktop.ui.stage.say import translate
from kasipker_desktop.ui.stage.scenes import SceneName, compose, lit
from kasipker_desktop.ui.stage.tokens import DARK, LIGHT
from kasipker_desktop.ui.stage.type import FLOOR
from tests.ui.stage.scenery import CANVASES, LONG, REHEARSAL, SENT, SQUARE, WIDE, facts

END = float("inf")
TIMES = {SceneName.ROLLING: 12.0, SceneName.STILLNESS: 0.6}
MANY = tuple(facts().seats) * 3
CASES = {
    "usual": {},
    "long name": {"winner": LONG},
    "surname, name, patronymic": {"winner": "Әбдірахманов Перизат Өскенбайұлы"},
    "million": {"participants": 1048575},
    "lost answer": {"lost": True, "tries": 12},
    "twelve members": {
        "seats": MANY,
        "said": tuple(Said(seat.short, "417") for seat in MANY),
        "signers": tuple(Signer(seat.role, seat.name, Signing.AHEAD) for seat in MANY),
    },
}


def sheets(name, canvas, tokens=DARK, t=None, **changed):
    given = facts(rehearsal=canvas.rehearsal, **changed)
    return compose(name, given, TIMES.get(name, END) if t is None else t, canvas, tokens)


def words(name, canvas=WIDE, **changed):
    return " ".join(mark.text for sheet in sheets(name, canvas, **changed) for mark in texts(sheet))


every_scene = pytest.mark.parametrize("name", SceneName)
every_canvas = pytest.mark.parametrize("canvas", CANVASES.values(), ids=CANVASES)
every_case = pytest.mark.parametrize("case", CASES.values(), ids=CASES)


@pytest.fixture(params=["en", "kk", "ru"])
def language(request, qapp):
    """The window speaks this language while the test runs."""
    speaking = Language(qapp)
    speaking.switch(request.param)
    assert (translate("Stage", "Winner") == "Winner") is (request.param == "en")
    yield request.param
    speaking.leave()


@every_canvas
@every_case
def test_every_text_stands_inside_the_scene_and_none_is_small(language, canvas, case):
    lower = HEIGHT - (87 if canvas.rehearsal else 40)
    room = QRectF(0.05 * canvas.width - 6, 112 if canvas.rehearsal else 54, 0.9 * canvas.width + 12, lower)
    room.setBottom(lower + 1)
    for name in SceneName:
        for mark in all_texts(name, canvas, case):
            assert mark.size >= FLOOR, (name, mark.text)
            assert room.contains(mark.rect), (name, mark.text, mark.rect)


def all_texts(name, canvas, case):
    return [mark for sheet in sheets(name, canvas, **case) for mark in texts(sheet) if mark.text.strip()]


@every_canvas
@every_case
def test_no_text_lies_over_another(language, canvas, case):
    for name in SceneName:
        rolling = sheets(name, canvas, t=7.3, **case) if name is SceneName.ROLLING else ()
        for sheet in (*sheets(name, canvas, **case), *rolling):
            for one, other in itertools.combinations([mark for mark in texts(sheet) if mark.text.strip()], 2):
                shared = seen(one) & seen(other)
                assert shared.width() * shared.height() < 60, (name, one.text, other.text)


def seen(mark):
    """The ink of a text that its clip lets through."""
    return mark.rect & mark.clip if mark.clip is not None else mark.rect


@every_scene
@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
def test_text_keeps_a_contrast_of_seven_to_one(name, tokens):
    for sheet in sheets(name, WIDE, tokens):
        for mark in texts(sheet):
            assert min(contrast(mark.colour, ground) for ground in (tokens.bg, tokens.panel)) >= 7, mark.text


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
def test_the_rehearsals_plates_can_be_read(tokens):
    assert contrast(tokens.plate_ink, tokens.plate) >= 7


def contrast(one, other):
    """WCAG 2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour):
    shares = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return sum(weight * share for weight, share in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@every_canvas
@pytest.mark.parametrize("name", [SceneName.REVEAL, SceneName.BOARD])
def test_the_winners_name_is_an_eighth_of_the_height(name, canvas):
    for winner in ("Іңкәрбеков Жанәділ Болатұлы", "Әбдірахманов Перизат Өскенбайұлы", "Ли Анна"):
        marks = [mark for sheet in sheets(name, canvas, winner=winner) for mark in texts(sheet) if mark.role == WINNER]
        assert min(mark.size for mark in marks) >= LEAST
        assert len(marks) <= 3


@every_canvas
@pytest.mark.parametrize("name", [SceneName.REVEAL, SceneName.BOARD])
@pytest.mark.parametrize("winner", [LONG, "Әбдірахманова-Константинопольская " * 6 + "А", "Қ" * 300])
def test_a_long_name_is_never_cut(name, canvas, winner):
    marks = [mark for sheet in sheets(name, canvas, winner=winner.strip()) for mark in sheet]

    assert read(marks, WINNER) == winner.strip()


def test_opening_names_month_prize_commission_and_place():
    said = words(SceneName.OPENING, fingerprint="")

    for fact in ("Kasipker", "2024", "600\u00a0000", "Қасымов Әлібек Болатұлы", "М.\u00a0И.\u00a0Ахметова", "418-зал"):
        assert fact in said
    assert "4 of 5" in said


def test_ready_shows_the_fingerprint_whole_under_its_weave():
    (sheet,) = sheets(SceneName.READY, WIDE)

    assert read(sheet, "digits").replace(" ", "") == facts().fingerprint
    assert read(sheet, "ticket") == "d5b8f6e2a1c94077"
    colours = {mark.fill for mark in sheet if isinstance(mark, Shape)}
    assert {DARK.band1, DARK.weave2} <= colours


def test_numbers_stand_as_they_are_typed_and_the_speaker_is_known():
    typed = (Said("Ә. Б. Қасымов", "417"), Said("Д. Ж. Төлегенов", "9"), Said("М. И. Ахметова"))
    (sheet,) = sheets(SceneName.NUMBERS, WIDE, said=typed)

    assert read(sheet, "said") == "417 9"
    assert read(sheet, "speaking") == "Д. Ж. Төлегенов"


def test_request_and_waiting_show_what_goes_to_random_org():
    for name in (SceneName.REQUEST, SceneName.WAITING):
        said = words(name)
        for fact in ("generateSignedIntegers", "3, 1, 385", "d5b8f6e2a1c94077", "417-902-135"):
            assert fact in said


def test_waiting_counts_the_seconds():
    assert "0:07" in words(SceneName.WAITING, answer=None)
    assert "2:23" in words(SceneName.WAITING, answer=None, now=SENT + timedelta(seconds=143))


def test_a_lost_answer_is_told_without_red_and_with_its_attempt():
    marks = [m for sheet in sheets(SceneName.WAITING, WIDE, lost=True, tries=3) for m in sheet]
    said = " ".join(mark.text for mark in texts(marks))

    assert "the result is not lost" in said
    assert "attempt 3" in said
    assert {mark.colour for mark in texts(marks)} <= {DARK.ink, DARK.ink2, DARK.gold, DARK.teal}


def test_answer_shows_numbers_serial_and_whose_key():
    said = words(SceneName.ANSWER)
    for fact in ("177, 350, 22", "11342", "10:12:16 UTC", "random.org"):
        assert fact in said
    rehearsal = replace(facts().answer, genuine=False)
    assert "random.org" not in words(SceneName.ANSWER, answer=rehearsal).replace("random.org number", "")


def test_reveal_shows_number_then_row_then_name():
    def at(t):
        (sheet,) = sheets(SceneName.REVEAL, WIDE, t=t, confetti=False)
        return [mark.text for mark in texts(sheet) if mark.role], read(sheet, WINNER)

    assert at(0.2) == (["177"], "")
    assert at(1.2) == (["177", "177"], "")
    assert at(2.2)[1] == ""
    assert at(3.0)[1] == "Іңкәрбеков Жанәділ Болатұлы"


def test_board_names_winner_reserves_and_whose_signature():
    said = words(SceneName.BOARD)

    for person in facts().drawn:
        assert person.name.split()[0] in said
    assert "№\u00a011342" in said


def test_a_usual_long_name_leaves_the_reserves_under_it():
    (sheet,) = sheets(SceneName.BOARD, WIDE, winner="Әбдірахманов Перизат Өскенбайұлы")

    assert read(sheet, "reserve 2") == "Кенжебеков Мұхтар"


def test_a_longer_name_takes_the_place_of_the_code_before_that_of_the_reserves():
    sheet, code = sheets(SceneName.BOARD, WIDE, winner="Константинопольский Владислав Вячеславович")

    assert read(sheet, "reserve 2") == "Кенжебеков Мұхтар"
    assert "d5b8f6e2a1c94077" in {mark.text for mark in texts(code)}


def test_board_of_a_draw_that_is_not_held():
    assert "not held" in words(SceneName.BOARD, drawn=(), held=False)


def test_signatures_show_who_signed_who_signs_and_who_is_ahead():
    (sheet,) = sheets(SceneName.SIGNATURES, WIDE)
    said = [mark.text for mark in texts(sheet)]

    assert "2 / 4" in said
    assert "on paper" in said
    assert "signing" in said
    assert sum(isinstance(mark, Shape) and mark.fill == DARK.ink for mark in sheet) == 1, "the drawn picture, in ink"


def test_an_adjourned_meeting_shows_what_goes_on_later():
    said = words(SceneName.ADJOURNED)

    assert "6e07e6a2 7584ce3c 5dbb46ed 1024ad08" in said
    assert "417-902-135" in said


def test_an_answer_not_believed_stands_beside_what_was_asked():
    said = words(SceneName.DOUBTED)

    assert "111-222-333" in said
    assert "417-902-135" in said


def test_the_stage_never_shows_a_digit_of_an_iin(hall):
    hall.hold("result_vote").take()
    hall.wait(1)
    for mark in hall.desk.view.drawn:
        assert mark.iin_masked[-4:] not in hall.painted()


@every_canvas
def test_the_frame_of_a_rehearsal_can_not_be_left_out(canvas):
    frame = framed(facts(rehearsal=canvas.rehearsal), canvas, DARK, 1.0)
    plates = {mark.text for mark in texts(frame.over)}

    assert ({"ЖАТТЫҒУ – ҰТЫС ОЙЫНЫ ЕМЕС", "РЕПЕТИЦИЯ – НЕ РОЗЫГРЫШ"} <= plates) is canvas.rehearsal
    ribbon = [m for m in frame.under if isinstance(m, Shape) and m.clip is not None]
    assert bool(ribbon) is not canvas.rehearsal


@pytest.mark.parametrize("canvas", [WIDE, SQUARE], ids=["16:9", "4:3"])
@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("language", ["kk", "ru"])
def test_head_and_logo_leave_each_other_room(canvas, month, language):
    QLocale.setDefault(QLocale(language))
    given = facts(period=Period(2024, month), campaign="Kasipker Бизнес")
    for logo in (None, QImage(400, 100, QImage.Format.Format_RGB32)):
        marks = framed(given, canvas, DARK, 1.0, logo).under
        places = [mark.rect for mark in marks if isinstance(mark, Placed | Picture)]
        assert all(one.right() + 10 < other.left() for one, other in itertools.pairwise(places))
        assert all(0.05 * canvas.width - 6 <= place.left() for place in places)
        assert places[-1].right() <= 0.95 * canvas.width + 6


@every_canvas
def test_the_keys_are_shown_with_what_they_do(canvas):
    marks = texts(key_panel(canvas, DARK))

    assert [mark.text for mark in marks if mark.colour == DARK.gold] == [
        "Space, Enter, PageDown", "F11", "B", "M", "?",
    ]  # fmt: skip
    assert all(QRectF(0, 60, canvas.width, HEIGHT - 120).contains(mark.rect) for mark in marks)


def test_the_ribbon_is_lit_as_far_as_the_roll_has_come():
    assert lit(SceneName.ROLLING, facts(), 3.0) == 0.25
    assert lit(SceneName.WAITING, facts(), 10.0) == 0.25
    assert lit(SceneName.BOARD, facts(), 10.0) == 1.0


def test_a_wide_screen_turns_no_pages_while_the_hall_waits(language):
    for name in (SceneName.OPENING, SceneName.READY, SceneName.REQUEST, SceneName.WAITING, SceneName.ANSWER):
        for canvas in (WIDE, REHEARSAL):
            assert len(sheets(name, canvas)) == 1, name
    assert len(sheets(SceneName.WAITING, WIDE, lost=True, tries=12)) == 1


def test_narrow_screens_stack_what_wide_ones_set_side_by_side():
    assert len(sheets(SceneName.READY, WIDE)) == 1
    assert len(sheets(SceneName.READY, SQUARE)) == 2


def test_a_seat_of_the_opening_may_be_long():
    seats = (*facts().seats, Seat(facts().seats[3].role, "К" * 30, "В. В. " + "К" * 30))
    for sheet in sheets(SceneName.OPENING, SQUARE, seats=seats):
        assert all(QRectF(0, 0, 1440, HEIGHT).contains(mark.rect) for mark in texts(sheet))
