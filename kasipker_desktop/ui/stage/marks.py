"""What a scene consists of: placed texts and shapes, painted by one function; a test asks what stands where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from .baked import Baked
from .type import Face, font, metrics

WINNER, NUMBER, TICKET, DIGITS, SAID, DATA = "winner", "number", "ticket", "digits", "said", "data"
SPEAKING = "speaking"
RESERVES = ("reserve 1", "reserve 2")
"""Roles of texts: what the self-check reads, and who speaks now."""


@dataclass(frozen=True, eq=False)
class Placed:
    """A line of text at its place on the canvas; `grow` scales it about its left end while it appears.

    `glued` goes on inside a word of the line before; `clip` shows only the part of it inside a rectangle.
    """

    text: str
    x: float
    baseline: float
    face: Face
    colour: str
    opacity: float = 1.0
    grow: float = 1.0
    role: str = ""
    glued: bool = False
    clip: QRectF | None = None

    @property
    def size(self) -> int:
        return self.face.px

    @property
    def rect(self) -> QRectF:
        """The ink of the line."""
        return metrics(self.face).tightBoundingRect(self.text).translated(self.x, self.baseline)


@dataclass(frozen=True, eq=False)
class Shape:
    """A path, filled or drawn or both; `clip` shows a part of it, `crisp` keeps its edges on whole pixels.

    A costly shape that stays the same has a name, `known_as`, by which its picture is kept.
    """

    path: QPainterPath
    fill: str = ""
    stroke: str = ""
    pen: float = 0.0
    opacity: float = 1.0
    clip: QRectF | None = None
    crisp: bool = False
    known_as: tuple[object, ...] = ()


@dataclass(frozen=True, eq=False)
class Picture:
    """An image in a rectangle: the organiser's logo."""

    image: QImage
    rect: QRectF
    opacity: float = 1.0


Mark = Placed | Shape | Picture
Marks = tuple[Mark, ...]


def faded(marks: Iterable[Mark], opacity: float, grow: float = 1.0) -> Marks:
    """The same marks, fainter; texts also smaller."""
    return tuple(
        replace(mark, opacity=mark.opacity * opacity, grow=grow)
        if isinstance(mark, Placed)
        else replace(mark, opacity=mark.opacity * opacity)
        for mark in marks
    )


def texts(marks: Iterable[Mark]) -> tuple[Placed, ...]:
    """The texts that can be seen."""
    return tuple(mark for mark in marks if isinstance(mark, Placed) and mark.opacity > 0)


def read(marks: Iterable[Mark], role: str) -> str:
    """The words that the texts of a role make together, line after line; empty when there are none."""
    words = ""
    for mark in texts(marks):
        if mark.role == role:
            words += mark.text if mark.glued or not words else f" {mark.text}"
    return words


def paint(painter: QPainter, marks: Iterable[Mark], baked: Baked, opacity: float = 1.0) -> None:
    """Paints marks in canvas px, in their order."""
    for mark in marks:
        if mark.opacity * opacity <= 0:
            continue
        painter.save()
        painter.setOpacity(mark.opacity * opacity)
        if not isinstance(mark, Picture) and mark.clip is not None:
            painter.setClipRect(mark.clip, Qt.ClipOperation.IntersectClip)
        if isinstance(mark, Placed):
            _paint_text(painter, mark, baked)
        elif isinstance(mark, Picture):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(mark.rect, mark.image)
        elif mark.known_as:
            _lay_shape(painter, mark, baked)
        else:
            _paint_shape(painter, mark)
        painter.restore()


def _paint_text(painter: QPainter, mark: Placed, baked: Baked) -> None:
    """What grows is drawn anew each time, the rest laid down as a picture."""
    if mark.grow != 1.0:
        painter.translate(mark.x, mark.baseline)
        painter.scale(mark.grow, mark.grow)
        _draw_text(painter, mark)
        return
    key = (mark.text, mark.face, mark.colour)
    at = QPointF(mark.x, mark.baseline)
    baked.lay(painter, key, lambda: metrics(mark.face).boundingRect(mark.text), at, lambda onto: _draw_text(onto, mark))


def _draw_text(painter: QPainter, mark: Placed) -> None:
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(font(mark.face))
    painter.setPen(QColor(mark.colour))
    painter.drawText(QPointF(0, 0), mark.text)


def _lay_shape(painter: QPainter, mark: Shape, baked: Baked) -> None:
    key = (mark.known_as, mark.fill, mark.stroke)
    baked.lay(painter, key, mark.path.boundingRect, QPointF(0, 0), lambda onto: _paint_shape(onto, mark))


def _paint_shape(painter: QPainter, mark: Shape) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=not mark.crisp)
    if mark.fill:
        painter.fillPath(mark.path, QColor(mark.fill))
    if mark.stroke:
        pen = QPen(QColor(mark.stroke), mark.pen)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(mark.path, pen)
