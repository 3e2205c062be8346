"""Ready: prize, commission, how many take part, the fingerprint whole with its weave, ticket and QR (picture 10)."""

from __future__ import annotations

from dataclasses import replace

from ...domain.commission import Role
from ..words import count_words
from .facts import StageFacts
from .layout import Block, Canvas, line_block, pages, rule_block, stacked, tagged, text_block
from .marks import DIGITS as DIGITS_ROLE
from .marks import TICKET, Mark, Marks, Placed
from .say import Stage, prize_words, role_words, translate
from .shapes import qr, weave
from .tokens import StageTokens
from .type import DIGITS, TEXT, TITLE, Face, advance, shrunk

_COUNT = 216
_STITCH = 31.0
_QR = 306.0
_LINES = 3


def ready(facts: StageFacts, t: float, canvas: Canvas, tokens: StageTokens) -> tuple[Marks, ...]:
    """Two columns; on a narrow canvas the second goes under the first, on a page of its own."""
    hexes = advance("0", DIGITS) * 35
    left, right = canvas.left, canvas.right
    if canvas.narrow:
        rows = [*_prize(facts, left, canvas.column, tokens), *_count(facts, left, canvas.column, tokens)]
        digits = _fingerprint(facts, left, canvas.column, tokens)
        return (*pages(rows, canvas), *pages([*digits, *_ticket(facts, left, canvas.column, tokens)], canvas))
    main = [*_prize(facts, left, hexes, tokens), *_fingerprint(facts, left, hexes, tokens)]
    at = right - 524
    side = [*_count(facts, at, right - at, tokens), *_ticket(facts, at, right - at, tokens)]
    return ((*stacked(main, canvas.top, canvas.height), *stacked(side, canvas.top, canvas.height)),)


def _prize(facts: StageFacts, left: float, wide: float, tokens: StageTokens) -> list[Block]:
    words = prize_words(facts)
    one_line = advance(facts.prize, TEXT) <= wide
    return [
        text_block(words, left, wide, shrunk(words, TITLE, wide), tokens.ink, lead=1.15),
        *([text_block(facts.prize, left, wide, TEXT, tokens.ink, gap=2)] if one_line else []),
        _commission(facts, left, wide, tokens),
    ]


def _commission(facts: StageFacts, left: float, wide: float, tokens: StageTokens) -> Block:
    """Roles and short names in running lines; a long commission gives the number of its members."""
    parts = [(role_words(role), [seat.short for seat in facts.having(role)]) for role in Role if facts.having(role)]
    lines = _fewest(parts, left, wide, tokens)
    if len(lines) > _LINES:
        parts[-1] = (parts[-1][0], [str(len(parts[-1][1]))])
        lines = _fewest(parts, left, wide, tokens)
    step = TEXT.px * 1.27

    def draw(top: float) -> Marks:
        return tuple(mark for row, texts in enumerate(lines) for mark in line_block(texts, step).draw(top + row * step))

    return Block(len(lines) * step, draw, gap=16)


_Text = tuple[str, float, Face, str]
_Parts = list[tuple[str, list[str]]]


def _fewest(parts: _Parts, left: float, wide: float, tokens: StageTokens) -> list[list[_Text]]:
    """Narrower letters where they save a line."""
    slim = replace(TEXT, width=92)
    return min((_running(parts, left, wide, face, tokens) for face in (TEXT, slim)), key=len)


def _running(parts: _Parts, left: float, wide: float, face: Face, tokens: StageTokens) -> list[list[_Text]]:
    """Label and names one after the other; a name never breaks, a label stays with its first name."""
    lines: list[list[_Text]] = [[]]
    x, space = left, advance(" ", face)
    for label, names in parts:
        first, *others = [f"{name}," for name in names[:-1]] + names[-1:]
        for together in ([(label, tokens.ink2), (first, tokens.ink)], *([(name, tokens.ink)] for name in others)):
            long = sum(advance(words, face) for words, _ in together) + space * (len(together) - 1)
            if lines[-1] and x + long > left + wide:
                lines.append([])
                x = left
            for words, colour in together:
                lines[-1].append((words, x, face, colour))
                x += advance(words, face) + space
        x += space
    return lines


def _fingerprint(facts: StageFacts, left: float, wide: float, tokens: StageTokens) -> list[Block]:
    """The weave exactly over its digits: two lines of 32 in groups of 8."""
    digit = advance("0", DIGITS)
    step = DIGITS.px * 1.35

    def draw(top: float) -> Marks:
        marks: list[Mark] = [*weave(facts.fingerprint, left, top, digit, _STITCH, tokens)]
        under = top + 4 * _STITCH + 14
        for place in range(0, 64, 8):
            row, column = divmod(place, 32)
            base = under + row * step + step / 2 + DIGITS.px * 0.35
            group = facts.fingerprint[place : place + 8]
            marks.append(
                Placed(group, left + (column + column // 8) * digit, base, DIGITS, tokens.ink, role=DIGITS_ROLE)
            )
        return tuple(marks)

    label = translate("Stage", "Fingerprint of the list, SHA-256")
    return [
        rule_block(left, left + wide, tokens.line, gap=26),
        text_block(label, left, wide, TEXT, tokens.ink2, gap=18),
        Block(4 * _STITCH + 14 + 2 * step, draw, gap=12),
    ]


def _count(facts: StageFacts, left: float, wide: float, tokens: StageTokens) -> list[Block]:
    count = facts.participants or 0
    words = count_words(count)
    face = shrunk(words, TITLE.sized(_COUNT), wide)
    return [
        line_block([(words, left, face, tokens.gold)], face.px * 0.86, gap=36),
        text_block(Stage().participants(count), left, wide, TEXT, tokens.ink, gap=14),
    ]


def _ticket(facts: StageFacts, left: float, wide: float, tokens: StageTokens) -> list[Block]:
    label = translate("Stage", "random.org ticket")
    blocks = [
        rule_block(left, left + wide, tokens.line, gap=18),
        text_block(label, left, wide, TEXT, tokens.ink2, gap=18),
    ]
    if not facts.ticket:
        return [*blocks, text_block(translate("Stage", "not yet obtained"), left, wide, TEXT, tokens.ink, gap=8)]
    return [
        *blocks,
        Block(_QR, lambda top: qr(facts.page, left, top, _QR, tokens), gap=18),
        tagged(text_block(facts.ticket, left, wide, DIGITS, tokens.ink, gap=12), TICKET),
    ]
