"""The canvas of the stage, and blocks stacked on it; what doesn't fit on one page goes on to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

from .marks import Mark, Marks, Placed
from .shapes import rule
from .type import Face, advance, wrap

HEIGHT = 1080
WIDE, NARROW = 1920, 1440
_SQUEEZE = 0.35
_STRETCH = 2.0
"""How far the gaps between blocks may close before a page is too full, and open where there is room."""


RIBBON = 40.0
"""The height of the ribbon at the foot."""


@dataclass(frozen=True)
class Canvas:
    """The logical space: 1080 high, 1920 wide, or 1440 for a screen of 4 : 3, where columns stack."""

    rehearsal: bool
    width: int = WIDE

    @property
    def narrow(self) -> bool:
        return self.width < WIDE

    @property
    def left(self) -> float:
        return self.width * 0.05

    @property
    def right(self) -> float:
        return self.width * 0.95

    @property
    def top(self) -> float:
        """Where a scene begins: under the head, or under the rehearsal's plate."""
        return 122 if self.rehearsal else 140

    @property
    def height(self) -> float:
        """What a scene may fill, to the ribbon or to the lower plate."""
        return 862 if self.rehearsal else 876

    @property
    def ribbon(self) -> QRectF:
        """Where the ribbon stands, from edge to edge."""
        return QRectF(0, HEIGHT - RIBBON, self.width, RIBBON)

    @property
    def column(self) -> float:
        """The width of everything between the margins."""
        return self.right - self.left


@dataclass(frozen=True)
class Block:
    """Something with a height, drawn where it comes to stand; `gap` lies before it, `optional` goes first."""

    height: float
    draw: Callable[[float], Marks]
    gap: float = 0.0
    optional: bool = False


def text_block(
    words: str, left: float, width: float, face: Face, colour: str, gap: float = 0.0, lead: float = 1.25
) -> Block:
    """Words in lines of the column."""
    lines = wrap(words, face, width)
    step = face.px * lead

    def draw(top: float) -> Marks:
        return tuple(
            Placed(line.words, left, base_of(top + row * step, step, face), face, colour, glued=line.glued)
            for row, line in enumerate(lines)
        )

    return Block(len(lines) * step, draw, gap)


def line_block(texts: Sequence[tuple[str, float, Face, str]], height: float, gap: float = 0.0) -> Block:
    """Texts side by side on one baseline: words, place, face, colour."""
    first = texts[0][2]

    def draw(top: float) -> Marks:
        base = base_of(top, height, first)
        return tuple(Placed(words, x, base, face, colour) for words, x, face, colour in texts)

    return Block(height, draw, gap)


def rule_block(left: float, right: float, colour: str, gap: float = 18.0, pen: float = 2.0) -> Block:
    """A line with air around it."""
    return Block(pen, lambda top: (rule(left, right, top + pen / 2, colour, pen),), gap)


def tagged(block: Block, role: str) -> Block:
    """The block with a role for its texts, by which the self-check finds them."""

    def draw(top: float) -> Marks:
        return tuple(replace(mark, role=role) if isinstance(mark, Placed) else mark for mark in block.draw(top))

    return replace(block, draw=draw)


def beside(*blocks: Block, gap: float = 0.0) -> Block:
    """Blocks that begin at the same height."""
    return Block(
        max(block.height for block in blocks),
        lambda top: tuple(mark for block in blocks for mark in block.draw(top)),
        gap,
    )


def base_of(top: float, height: float, face: Face) -> float:
    """The baseline that puts capitals into the middle of a line."""
    return top + height / 2 + face.px * 0.35


def right_of(words: str, right: float, face: Face) -> float:
    """Where words begin that end at the right."""
    return right - advance(words, face)


def fits(blocks: Sequence[Block], height: float) -> bool:
    """Whether the blocks stand on one page, their gaps closed as far as they may."""
    return _solid(blocks) + _gaps(blocks) * _SQUEEZE <= height


def stacked(blocks: Sequence[Block], top: float, height: float) -> Marks:
    """The blocks one under the other; gaps close when there is little room and open when there is much."""
    gaps = _gaps(blocks)
    room = height - _solid(blocks)
    share = min(_STRETCH, max(_SQUEEZE, room / gaps)) if gaps else 1.0
    marks: list[Mark] = []
    y = top
    for place, block in enumerate(blocks):
        y += block.gap * share if place else 0
        marks.extend(block.draw(y))
        y += block.height
    return tuple(marks)


def pages(blocks: Sequence[Block], canvas: Canvas) -> tuple[Marks, ...]:
    """The blocks on one page, without the optional ones if need be; else on as many pages as it takes."""
    if not fits(blocks, canvas.height):
        blocks = [block for block in blocks if not block.optional]
    sheets: list[list[Block]] = [[]]
    for block in blocks:
        if sheets[-1] and not fits([*sheets[-1], block], canvas.height):
            sheets.append([])
        sheets[-1].append(block)
    return tuple(stacked(sheet, canvas.top, canvas.height) for sheet in sheets)


def _solid(blocks: Sequence[Block]) -> float:
    return sum(block.height for block in blocks)


def _gaps(blocks: Sequence[Block]) -> float:
    return sum(block.gap for block in blocks[1:])
