"""Letters laid down as pictures look as if drawn, are drawn once, and do not fill the memory."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from kasipker_desktop.ui.stage.baked import Baked
from kasipker_desktop.ui.stage.frame import framed, scaling
from kasipker_desktop.ui.stage.marks import Placed, paint
from kasipker_desktop.ui.stage.scenes import SceneName, compose, moving_parts
from kasipker_desktop.ui.stage.tokens import DARK
from kasipker_desktop.ui.stage.type import NAME
from tests.ui.stage.scenery import WIDE, facts


def picture(draw, wide=1920, high=1080):
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor(DARK.bg))
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image


def differing(one, other):
    """How many pixels differ visibly, of those that are not ground."""
    ground = QColor(DARK.bg).rgb()
    inked = wrong = 0
    for y in range(0, one.height(), 2):
        for x in range(0, one.width(), 2):
            first, second = one.pixel(x, y), other.pixel(x, y)
            if first != ground or second != ground:
                inked += 1
                wrong += abs((first & 255) - (second & 255)) > 96
    return wrong / max(1, inked)


@pytest.mark.parametrize("size", [(960, 540), (320, 180)])
def test_a_laid_down_name_looks_like_a_drawn_one(size):
    mark = Placed("Іңкәрбеков Жанәділ", 100, 600, NAME, DARK.ink)

    def laid(painter):
        painter.setTransform(scaling(WIDE, *size))
        paint(painter, (mark,), Baked())

    def drawn(painter):
        painter.setTransform(scaling(WIDE, *size))
        paint(painter, (Placed(mark.text, 100, 600, NAME, DARK.ink, grow=1.0 + 1e-9),), Baked())

    assert differing(picture(laid, *size), picture(drawn, *size)) < 0.1


def test_what_is_the_same_is_drawn_once():
    baked, drawn = Baked(), []
    for place in range(5):
        picture(
            lambda painter, place=place: baked.lay(
                painter, "name", lambda: QRectF(0, 0, 100, 20), QPointF(place, 40), drawn.append
            )
        )

    assert len(drawn) == 1


def test_another_scale_is_another_picture():
    baked, drawn = Baked(), []
    for scale in (1.0, 0.5):

        def lay(painter, scale=scale):
            painter.scale(scale, scale)
            baked.lay(painter, "name", lambda: QRectF(0, 0, 100, 20), QPointF(), drawn.append)

        picture(lay)

    assert len(drawn) == 2


def test_a_roll_through_a_million_names_keeps_its_memory_small():
    baked = Baked(most=1_000_000)
    for number in range(200):
        picture(
            lambda painter, number=number: baked.lay(
                painter, number, lambda: QRectF(0, 0, 300, 60), QPointF(), lambda onto: None
            ),
            400,
            100,
        )

    assert 0 < baked.bytes <= 1_000_000


@pytest.mark.parametrize("name", [SceneName.ROLLING, SceneName.WAITING])
def test_nothing_moves_outside_the_moving_parts(name):
    """What is not painted anew between two frames is the same in both."""

    def frame(t):
        given, baked = facts(answer=None if name is SceneName.WAITING else facts().answer), Baked()
        under = framed(given, WIDE, DARK, t / 12)
        marks = (*under.under, *compose(name, given, t, WIDE, DARK)[0], *under.over)
        return picture(lambda painter: paint(painter, marks, baked))

    one, other = frame(5.0), frame(5.21)
    still = QRegion(0, 0, 1920, 1080)
    for part in moving_parts(name, WIDE):
        still -= QRegion(part.toAlignedRect())

    assert one != other
    for rect in still:
        assert one.copy(rect) == other.copy(rect)
