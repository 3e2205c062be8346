"""The numbers of the room: the ticket whole, under it what the members say, as it is typed (picture 40)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from .facts import Said, StageFacts
from .layout import Block, Canvas, base_of, pages, rule_block, text_block
from .marks import SAID, SPEAKING, Mark, Marks, Placed
from .marks import TICKET as TICKET_ROLE
from .say import translate, unbroken
from .shapes import bar, qr, upright
from .tokens import StageTokens
from .type import STRONG, TEXT, TICKET, TITLE, Face, advance, narrowed, wrap

_QR = 200.0
_DIGITS = 3
_PAD = 48.0
_LARGE, _SMALL = 151, 119
"""14 % in one row, 11 % in several."""


@dataclass(frozen=True)
class _Grid:
    """Equal columns in rows; every name in at most two lines, its words unbroken.

    `wide` is a column in px, `width` that of the names' letters in per cent.
    """

    columns: int
    rows: int
    wide: float
    digits: Face
    name_lines: int
    width: int


def numbers(facts: StageFacts, t: float, canvas: Canvas, tokens: StageTokens) -> tuple[Marks, ...]:
    """The one who speaks now stands in turquoise; a digit not said yet is a bar."""
    left, wide = canvas.left, canvas.column
    blocks = [_ticket(facts, canvas, tokens), rule_block(left, canvas.right, tokens.line, gap=22)]
    if facts.said:
        blocks += _said(facts.said, canvas, tokens)
        blocks.append(rule_block(left, canvas.right, tokens.line, gap=26))
    blocks.append(_sentence(left, wide, tokens))
    if facts.witness:
        words = translate("Stage", "A witness opened the ticket on their own phone: {name}").format(
            name=unbroken(facts.witness)
        )
    else:
        words = translate("Stage", "Witness of the ticket: not checked")
    blocks.append(text_block(words, left, wide, narrowed(words, wide), tokens.ink2, gap=34))
    return pages(blocks, canvas)


def _ticket(facts: StageFacts, canvas: Canvas, tokens: StageTokens) -> Block:
    label = translate("Stage", "random.org ticket, unused")

    def draw(top: float) -> Marks:
        words = Placed(label, canvas.left, base_of(top, 72, TEXT), TEXT, tokens.ink2)
        ticket = Placed(facts.ticket, canvas.left, base_of(top + 78, 110, TICKET), TICKET, tokens.ink, role=TICKET_ROLE)
        code = qr(facts.page, canvas.right - _QR, top - 12, _QR, tokens) if facts.ticket else ()
        return words, ticket, *code

    return Block(_QR - 4, draw)


def _said(said: Sequence[Said], canvas: Canvas, tokens: StageTokens) -> list[Block]:
    grid = _grid(said, canvas.column)
    speaking = next((place for place, one in enumerate(said) if len(one.digits) < _DIGITS), None)
    high, step = grid.digits.px * 1.04, TEXT.px * 1.15

    def row_block(row: int) -> Block:
        first = row * grid.columns
        shown = range(first, min(first + grid.columns, len(said)))
        full = high + step * grid.name_lines

        def draw(top: float) -> Marks:
            marks: list[Mark] = []
            for place in shown:
                x = canvas.left + (place - first) * (grid.wide + _PAD)
                marks += _digits(said[place].digits, x, base_of(top, high, grid.digits), grid.digits, tokens)
                marks += _name(said[place].name, x, top + high, grid, place == speaking, tokens)
                if place > first:
                    marks.append(upright(x - _PAD / 2, top + 6, top + full, tokens.line))
            return tuple(marks)

        return Block(full, draw, gap=26)

    return [row_block(row) for row in range(grid.rows)]


def _digits(digits: str, x: float, base: float, face: Face, tokens: StageTokens) -> list[Mark]:
    digit = advance("0", face)
    shown: list[Mark] = [Placed(digits, x, base, face, tokens.gold, role=SAID)] if digits else []
    missing = range(len(digits), _DIGITS)
    return shown + [bar(x + place * digit + 6, base - 6, digit - 12, tokens.gold) for place in missing]


def _name(name: str, x: float, top: float, grid: _Grid, speaking: bool, tokens: StageTokens) -> list[Mark]:
    weight, colour, role = (600, tokens.teal, SPEAKING) if speaking else (400, tokens.ink, "")
    face, step = replace(TEXT, weight=weight, width=grid.width), TEXT.px * 1.15
    return [
        Placed(line.words, x, base_of(top + row * step, step, face), face, colour, role=role, glued=line.glued)
        for row, line in enumerate(wrap(name, face, grid.wide))
    ]


def _grid(said: Sequence[Said], width: float) -> _Grid:
    """One row of up to six; more rows, or narrower letters, where the names need it."""
    made = None
    for rows, narrow in ((1, 100), (2, 100), (2, 86), (3, 100), (3, 86), (4, 100), (4, 86)):
        columns = -(-len(said) // rows)
        digits = TITLE.sized(_LARGE if rows == 1 else _SMALL)
        wide = (width - _PAD * (columns - 1)) / columns
        lines = [wrap(one.name, replace(STRONG, width=narrow), wide) for one in said]
        made = _Grid(columns, -(-len(said) // columns), wide, digits, max(map(len, lines)), narrow)
        whole = all(len(each) <= 2 and not any(line.glued for line in each) for each in lines)
        if whole and columns <= 6 and wide >= advance("000", digits):
            break
    assert made is not None
    return made


def _sentence(left: float, wide: float, tokens: StageTokens) -> Block:
    words = translate(
        "Stage",
        "The members say numbers of three digits. They go into the text that random.org signs: "
        "so the result can't have been made before.",
    )
    return replace(text_block(words, left, wide, narrowed(words, wide), tokens.ink, gap=22), optional=True)
