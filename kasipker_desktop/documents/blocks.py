"""What a page is set from: blocks of text in cells, rules, columns; each knows how to break across pages."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether

from .styles import BODY, GREY, HAIR, HANG, INDENT, LABEL, LABELS, RUN_IN, WIDTH
from .text import Line, Run, Style, break_lines, draw_line, line_width

Runs = str | Sequence[Run]


@dataclass(frozen=True)
class Cell:
    """Lines of text in a column that begins at `x` (points from the text's left edge) and is `width` wide."""

    lines: tuple[Line, ...]
    style: Style
    x: float
    width: float
    flush_right: bool = False

    @property
    def drop(self) -> float:
        """From the top to the first baseline."""
        return (self.style.leading - self.style.size) / 2 + 0.8 * self.style.size

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.leading

    def start(self, line: Line) -> float:
        """Where a line begins."""
        return self.x + self.width - line_width(line) if self.flush_right else self.x


def cell(text: Runs, style: Style = BODY, x: float = 0, width: float = WIDTH, flush_right: bool = False) -> Cell:
    """A cell of text (plain, or runs in several styles) broken to its width."""
    lines = _broken(text, style, width) if isinstance(text, str) else break_lines(text, width)
    return Cell(lines, style, x, width, flush_right)


@functools.lru_cache(maxsize=2048)
def _broken(text: str, style: Style, width: float) -> tuple[Line, ...]:
    """Most texts of a paper are those of the paper before."""
    return break_lines([Run(text, style)], width)


class Block(Flowable):  # type: ignore[misc]
    """Cells side by side that share the first baseline; broken only so that two lines stay together on each page.

    `section` is the heading that goes on in the running head of the pages after it.
    """

    def __init__(
        self, *cells: Cell, before: float = 0, after: float = 0, foot: bool = False, section: str = ""
    ) -> None:
        super().__init__()
        self.cells = cells
        self.foot = foot
        self.section = section
        self.spaceBefore, self.spaceAfter = before * mm, after * mm
        self.keepWithNext = bool(section)
        self._tops = tuple(map(self._top, cells))
        self.height = max(top + cell.height for top, cell in zip(self._tops, cells, strict=True))

    def _top(self, cell: Cell) -> float:
        """How far the cell's top lies under the block's top."""
        if self.foot:
            return float(max(c.height for c in self.cells) - cell.height)
        return float(max(c.drop for c in self.cells) - cell.drop)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The height is that of the tallest cell."""
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Two blocks, the first as tall as fits; none where a lone line would stand on either page."""
        tops = zip(self._tops, self.cells, strict=True)
        fit = min(int((height - top) // cell.style.leading) for top, cell in tops)
        count = min(fit, max(len(cell.lines) for cell in self.cells) - 2)
        return [] if count < 2 else [self._part(slice(count)), self._part(slice(count, None))]

    def _part(self, lines: slice) -> Block:
        part = Block(*(replace(cell, lines=cell.lines[lines]) for cell in self.cells), section=self.section)
        part.spaceBefore, part.spaceAfter = self.spaceBefore, self.spaceAfter
        return part

    def draw(self) -> None:
        for top, cell in zip(self._tops, self.cells, strict=True):
            y = self.height - top - cell.drop
            for line in cell.lines:
                draw_line(self.canv, line, cell.start(line), y)
                y -= cell.style.leading


class Rule(Flowable):  # type: ignore[misc]
    """A horizontal line; the hair rule is grey."""

    def __init__(
        self, thickness: float, before: float = 0, after: float = 0, x: float = 0, width: float = WIDTH
    ) -> None:
        super().__init__()
        self.thickness, self.x, self.length = thickness, x, width
        self.spaceBefore, self.spaceAfter = before * mm, after * mm

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As thick as it is drawn."""
        return width, self.thickness

    def draw(self) -> None:
        self.canv.setLineWidth(self.thickness)
        self.canv.setStrokeGray(GREY if self.thickness == HAIR else 0)
        self.canv.line(self.x, self.thickness / 2, self.x + self.length, self.thickness / 2)


class Columns(Flowable):  # type: ignore[misc]
    """Stacks side by side, each hung from the same top at its `x`; never broken."""

    def __init__(self, *stacks: tuple[float, Sequence[Flowable]], before: float = 0, after: float = 0) -> None:
        super().__init__()
        self.stacks = stacks
        self.spaceBefore, self.spaceAfter = before * mm, after * mm

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As tall as the tallest stack."""
        self.height = max(stack_height(stack) for _, stack in self.stacks)
        return width, self.height

    def draw(self) -> None:
        for x, stack in self.stacks:
            draw_stack(self.canv, stack, x, self.height)


def draw_stack(canvas: Canvas, stack: Sequence[Flowable], x: float, top: float) -> float:
    """Draws parts one under the other from the top; where the next one would begin."""
    y = top
    for flowable in stack:
        y -= flowable.getSpaceBefore() + flowable.wrap(WIDTH, top)[1]
        flowable.drawOn(canvas, x, y)
        y -= flowable.getSpaceAfter()
    return y


def stack_height(stack: Sequence[Flowable]) -> float:
    """No less than the stack takes on a page."""
    return float(sum(f.getSpaceBefore() + f.wrap(WIDTH, 0)[1] + f.getSpaceAfter() for f in stack))


def paragraph(text: Runs, style: Style = BODY, before: float = 0, after: float = 1) -> Block:
    """A paragraph over the whole width."""
    return Block(cell(text, style), before=before, after=after)


def run_in(label: str, text: str, after: float = 1) -> Block:
    """«ШЕШІМ ҚАБЫЛДАНДЫ:» and what follows on the same line."""
    return paragraph([Run(f"{label} ", RUN_IN), Run(text, BODY)], after=after)


def section(number: int, title: str, style: Style) -> Block:
    """A heading with its number hung at the outer edge."""
    mark = cell(f"{number}.", style, HANG, -HANG)
    return Block(mark, cell(title, style), before=3.3, after=0.8, section=f"{number}. {title}")


def item(mark: str, text: Runs, style: Style = BODY, after: float = 0.5) -> Block:
    """An item of a list, its mark in a 6 mm indent."""
    return Block(cell(mark, style, 0, INDENT), cell(text, style, INDENT, WIDTH - INDENT), after=after)


def clause(number: int, text: Runs, style: Style) -> Block:
    """A clause of the act, its number hung at the outer edge."""
    return Block(cell(f"{number}.", style, HANG, -HANG), cell(text, style), after=1.35)


def fact(label: str, value: Runs, style: Style = BODY, width: float = WIDTH - LABEL) -> Block:
    """A label and its value; the label keeps its colon, so copied text reads as a sentence."""
    left = cell(label, LABELS, 0, LABEL - 1.5 * mm)
    return Block(left, cell(value, style, LABEL, width), before=0.32, after=0.64)


def together(*parts: Flowable) -> KeepTogether:
    """Parts that stay on one page."""
    return KeepTogether(list(parts))
