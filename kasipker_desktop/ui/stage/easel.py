"""Paints what was told at the place where the show is: one code for the stage, the previews and the kept picture."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from .baked import Baked
from .course import NEVER, Course, Shown
from .frame import Framed, canvas_for, framed, paint_stage, scaling
from .keys import key_panel
from .layout import HEIGHT, Canvas
from .marks import Marks, texts
from .scenes import compose, lit, moves, moving_parts, page_of, runs
from .tokens import DARK, StageTokens
from .told import Told


class Easel:
    """Canvas, colours, logo, and what lies over the scene: darkness or the keys."""

    def __init__(self, told: Told, course: Course) -> None:
        self._told, self._course = told, course
        self.canvas: Canvas = canvas_for(1920, 1080, told.given.rehearsal)
        self.tokens: StageTokens = DARK
        self._baked = Baked()
        self.logo: QImage | None = None
        self.blank = self.help = False

    @property
    def moving(self) -> bool:
        """Whether something moves now, the clock apart."""
        shown = self._course.shown
        if self._told.facts is None:
            return False
        return self._course.fade < 1 or moves(shown.name, self._told.at(shown.place), self._course.t)

    @property
    def running(self) -> bool:
        """Whether a result is being shown."""
        shown = self._course.shown
        return self._told.facts is not None and runs(shown.name, self._told.at(shown.place), self._course.t)

    def still(self) -> tuple[object, ...]:
        """What must not have changed for only the moving parts to be painted anew."""
        told = self._told
        return (
            told.facts,
            told.clock,
            self._course.shown,
            self._course.fade,
            self.blank,
            self.help,
            self.canvas,
            self.tokens,
        )

    def parts(self, width: float, height: float) -> QRegion:
        """The moving parts on a screen of that size; empty when all may move."""
        turned = scaling(self.canvas, width, height)
        region = QRegion()
        for part in moving_parts(self._course.shown.name, self.canvas):
            region += QRegion(turned.mapRect(part).toAlignedRect().adjusted(-1, -1, 1, 1))
        return region

    def fit(self, width: int, height: int) -> bool:
        """Takes the canvas of a screen of that size; whether it is another one."""
        canvas = canvas_for(width, height, self._told.given.rehearsal)
        changed, self.canvas = canvas != self.canvas, canvas
        return changed

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Paints the whole stage into a screen of that size, letterboxed."""
        painter.fillRect(0, 0, round(width), round(height), QColor(self.tokens.bg))
        painter.setTransform(scaling(self.canvas, width, height), combine=True)
        if self._told.facts is not None:
            frame, layers = self.compose()
            paint_stage(painter, frame, layers, self._baked)

    def picture(self) -> QImage:
        """The stage as it stands, 1080 px high."""
        image = QImage(self.canvas.width, HEIGHT, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        self.paint(painter, self.canvas.width, HEIGHT)
        painter.end()
        return image

    def compose(self) -> tuple[Framed, tuple[tuple[Marks, float], ...]]:
        """The frame and the scenes as they stand now, each with its opacity."""
        course, shown = self._course, self._course.shown
        facts = self._told.at(shown.place)
        frame = framed(facts, self.canvas, self.tokens, lit(shown.name, facts, course.t), self.logo)
        if self.blank:
            return (Framed((), frame.over) if facts.rehearsal else Framed((), ())), ()
        if self.help and not self.running:
            return frame, ((key_panel(self.canvas, self.tokens), 1.0),)
        layers = [(self._sheet(shown, course.t), course.fade)]
        if course.fade < 1:
            layers.insert(0, (self._sheet(course.before, NEVER), 1 - course.fade))
        return frame, tuple(layers)

    def words(self) -> str:
        """Everything that can be read on the stage now, for those who can't see it."""
        if self._told.facts is None or self.blank:
            return ""
        frame, layers = self.compose()
        marks = [*frame.under, *(mark for sheet, _ in layers[-1:] for mark in sheet), *frame.over]
        return " · ".join(mark.text for mark in texts(marks))

    def sheets(self, shown: Shown, t: float) -> tuple[Marks, ...]:
        """The pages of a scene `t` seconds after it began."""
        return compose(shown.name, self._told.at(shown.place), t, self.canvas, self.tokens)

    def _sheet(self, shown: Shown, t: float) -> Marks:
        sheets = self.sheets(shown, t)
        return sheets[page_of(shown.name, shown.page, t if t < NEVER else 0.0, sheets)]
