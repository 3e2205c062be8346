"""The two consents of the act: vector squares to be ticked by pen, or crossed where the choice is known (para 16)."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ..domain.act import Consents
from .blocks import cell, item
from .styles import ACT_BODY, INDENT
from .text import draw_line, line_width
from .wording import PaperWording

_SIDE, _GAP, _APART = 3.1 * mm, 1.6 * mm, 14 * mm


class Choice(Flowable):  # type: ignore[misc]
    """Two squares with their words on one line; the chosen one holds a cross."""

    def __init__(self, yes: str, no: str, chosen: bool | None) -> None:
        super().__init__()
        choices = ((yes, True), (no, False))
        self._options = tuple((cell(text, ACT_BODY).lines[0], chosen is value) for text, value in choices)
        self.spaceBefore, self.spaceAfter = 1 * mm, 2.4 * mm

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """One line."""
        self.height = ACT_BODY.leading
        return width, self.height

    def draw(self) -> None:
        x, baseline = INDENT, 0.28 * self.height
        for line, crossed in self._options:
            self._draw_square(x, baseline - 0.4, crossed)
            x += _SIDE + _GAP
            draw_line(self.canv, line, x, baseline)
            x += line_width(line) + _APART

    def _draw_square(self, x: float, y: float, crossed: bool) -> None:
        self.canv.setLineWidth(0.6)
        self.canv.rect(x, y, _SIDE, _SIDE)
        if crossed:
            self.canv.setLineWidth(0.8)
            self.canv.line(x, y, x + _SIDE, y + _SIDE)
            self.canv.line(x, y + _SIDE, x + _SIDE, y)


def consents(given: Consents, words: PaperWording) -> list[Flowable]:
    """Publication, then advertising; empty squares are for the winner's pen (domain.md 3.3.5, note 3)."""
    yes, no = words.say("consent.yes"), words.say("consent.no")
    return [
        item(words.say("consent.first_mark"), words.say("consent.first"), ACT_BODY),
        Choice(yes, no, given.publication),
        item(words.say("consent.second_mark"), words.say("consent.second"), ACT_BODY),
        Choice(yes, no, given.advertising),
    ]
