"""The self-check sees one wrong letter, one wrong digit, one name too many."""

import pytest

from kasipker_desktop.ui.stage.check import disagreement
from kasipker_desktop.ui.stage.course import NEVER, Shown
from kasipker_desktop.ui.stage.marks import DATA, DIGITS, NUMBER, RESERVES, SAID, TICKET, WINNER, Placed, texts
from kasipker_desktop.ui.stage.scenes import SceneName
from kasipker_desktop.ui.stage.wishes import NameForm

SPOILT = [
    ("numbers", SceneName.READY, DIGITS),
    ("numbers", SceneName.READY, TICKET),
    ("press", SceneName.NUMBERS, TICKET),
    ("press", SceneName.NUMBERS, SAID),
    ("result_vote", SceneName.ANSWER, DATA),
    ("result_vote", SceneName.STILLNESS, WINNER),
    ("result_vote", SceneName.STILLNESS, NUMBER),
    ("result_vote", SceneName.REVEAL, WINNER),
    ("result_vote", SceneName.REVEAL, NUMBER),
    ("result_vote", SceneName.BOARD, WINNER),
    ("result_vote", SceneName.BOARD, NUMBER),
    ("result_vote", SceneName.BOARD, RESERVES[0]),
    ("result_vote", SceneName.BOARD, RESERVES[1]),
    ("signatures", SceneName.SIGNATURES, WINNER),
]


@pytest.mark.parametrize(("step", "name", "role"), SPOILT)
def test_one_wrong_letter_is_seen(hall, step, name, role):
    hall.hold(step).take()
    marks = [mark for sheet in hall.show.easel.sheets(Shown(name), NEVER) for mark in sheet]
    assert disagreement(name, 0, marks, hall.desk.view, form=NameForm.WHOLE) == ""

    place = next(place for place, mark in enumerate(marks) if isinstance(mark, Placed) and mark.role == role)
    marks[place] = spoilt(marks[place])

    assert disagreement(name, 0, marks, hall.desk.view, form=NameForm.WHOLE) == role


def spoilt(mark):
    """The text with another last letter."""
    text = mark.text[:-1] + ("1" if mark.text[-1] != "1" else "2")
    return Placed(text, mark.x, mark.baseline, mark.face, mark.colour, role=mark.role, glued=mark.glued)


@pytest.mark.parametrize("name", [SceneName.REVEAL, SceneName.BOARD])
def test_a_name_left_out_is_seen(hall, name):
    hall.hold("result_vote").take()
    marks = [mark for sheet in hall.show.easel.sheets(Shown(name), NEVER) for mark in sheet]
    names = {id(mark) for mark in texts(marks) if mark.role == WINNER}

    assert (
        disagreement(name, 0, [m for m in marks if id(m) not in names], hall.desk.view, form=NameForm.WHOLE) == WINNER
    )


def test_a_reserve_in_the_winners_place_is_seen(hall):
    hall.hold("result_vote").take()
    marks = [mark for sheet in hall.show.easel.sheets(Shown(SceneName.REVEAL, 1), NEVER) for mark in sheet]

    assert disagreement(SceneName.REVEAL, 1, marks, hall.desk.view, form=NameForm.WHOLE) == ""
    assert disagreement(SceneName.REVEAL, 0, marks, hall.desk.view, form=NameForm.WHOLE) == NUMBER
