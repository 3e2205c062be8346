"""The scan of a paper signed by hand, in the real window: looked at, turned upright, attached, beside the document."""

from io import BytesIO

import pytest
from PIL import Image

from kasipker_desktop.domain.errors import KnownError
from kasipker_desktop.domain.protocol import SignatureManner
from kasipker_desktop.ui.words import error_sentence
from kasipker_desktop.workflow.steps import Step
from tests.ui.robots import LONG, press
from tests.ui.test_whole_window import to_the_button


@pytest.fixture
def photo(tmp_path):
    out = BytesIO()
    Image.new("L", (600, 800), "grey").save(out, "JPEG")
    file = tmp_path / "photo.jpg"
    file.write_bytes(out.getvalue())
    return file


@pytest.fixture
def robot(open_window):
    """All have signed on paper; the documents are open."""
    robot = open_window("kk")
    to_the_button(robot)
    robot.hold_the_button("chair")
    robot.wait_for(Step.RESULT_VOTE)
    robot.next()
    robot.vote()
    robot.primary()
    robot.next()
    robot.step.draft.type_reason("кеш", "поздно")
    robot.primary()
    for _ in robot.view.meeting.seated.seats:
        robot.step.card.choose_manner(SignatureManner.BY_HAND)
        robot.primary()
    robot.next()
    return robot


def test_a_scan_is_turned_attached_and_shown_beside_the_document(robot, photo):
    card = robot.step.scan
    card.preview([photo, photo])
    robot.settle()
    overlay = card.overlay
    robot.qtbot.waitUntil(lambda: overlay.pages.counts == (2,), timeout=LONG)
    press(overlay.turn)
    robot.settle()
    assert overlay.turns == [1, 0]
    press(overlay.effect)
    robot.settle()
    assert "SHA-256" in card._state.text()
    press(card.compare)
    robot.settle()
    robot.qtbot.waitUntil(lambda: card.paper.pages.counts[1:] == (2,), timeout=LONG)


def test_what_is_no_scan_is_refused_in_words(robot, tmp_path):
    file = tmp_path / "letter.pdf"
    file.write_bytes(b"no scan")
    robot.step.scan.preview([file])
    robot.settle()
    assert error_sentence(KnownError("scan_unreadable")) in robot.words()
    assert robot.step.scan.overlay is None
