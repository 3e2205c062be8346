"""The board: winner, reserves, whose signature it is, QR, and that signatures are still to come (picture 14)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...domain.outcome import DrawnRole
from .facts import Person, StageFacts
from .layout import Block, Canvas, base_of, beside, fits, line_block, pages, rule_block, stacked, tagged, text_block
from .marks import NUMBER, RESERVES, Marks, Placed
from .names import LEAST, set_name
from .opening import ticked
from .say import drawn_words, number_kept, number_words, translate
from .shapes import qr
from .tokens import StageTokens
from .type import DIGITS, RESERVE, ROLE, STRONG, TEXT, TITLE, advance, narrowed, shrunk

_QR, _LARGE_QR = 280.0, 560.0
_NAME = 140
_ROLE_ROW = 80.0


def board(facts: StageFacts, t: float, canvas: Canvas, tokens: StageTokens) -> tuple[Marks, ...]:
    """All on one page; long names put first the code, then the reserves on the next one; so does a narrow canvas."""
    if not facts.drawn:
        return _not_held(canvas, tokens)
    code = bool(facts.ticket)
    wide = canvas.column if canvas.narrow or not code else canvas.column - _QR - 60
    foot = _foot(facts, canvas, tokens)
    reserves = _reserves(facts.drawn[1:], canvas, tokens)
    aside = _code(facts, canvas, canvas.top, tokens) if code and not canvas.narrow else ()
    rest = [*reserves, rule_block(canvas.left, canvas.right, tokens.line), *foot]
    if not canvas.narrow:
        for room, code_beside in ((wide, aside), (canvas.column, ())):
            whole = [*_winner(facts, room, canvas, rest, tokens), *rest]
            if fits(whole, canvas.height) and _is_large(facts, room, canvas, rest):
                sheet = (*code_beside, *stacked(whole, canvas.top, canvas.height))
                return (sheet,) if code_beside or not code else (sheet, _code_page(facts, canvas, tokens))
    first = [*_winner(facts, wide, canvas, foot, tokens), *foot]
    return (*_with_first(pages(first, canvas), aside), *_second(facts, reserves, canvas, tokens))


def _code_page(facts: StageFacts, canvas: Canvas, tokens: StageTokens) -> Marks:
    """The ticket's page alone, large, when the names need the whole width."""
    label = translate("Stage", "Check")
    left, top, beside_it = canvas.left, canvas.top + 120, canvas.left + _LARGE_QR + 60
    return (
        *qr(facts.page, left, top, _LARGE_QR, tokens),
        Placed(label, beside_it, top + 200, ROLE, tokens.teal),
        Placed(facts.ticket, beside_it, top + 320, DIGITS, tokens.ink),
    )


def _second(facts: StageFacts, reserves: list[Block], canvas: Canvas, tokens: StageTokens) -> tuple[Marks, ...]:
    """The reserves, and on a narrow canvas the code under them."""
    rows = reserves[1:]
    if canvas.narrow and facts.ticket:
        rows.append(Block(_QR + 76, lambda top: _code(facts, canvas, top, tokens), gap=40))
    return pages(rows, canvas) if rows else ()


def _with_first(sheets: tuple[Marks, ...], aside: Marks) -> tuple[Marks, ...]:
    return ((*aside, *sheets[0]), *sheets[1:])


def _winner(facts: StageFacts, wide: float, canvas: Canvas, rest: Sequence[Block], tokens: StageTokens) -> list[Block]:
    winner, left = facts.drawn[0], canvas.left
    role, number = drawn_words(winner.role), number_words(winner.number)
    name = set_name(winner.name, wide, _room(canvas, rest), _NAME)
    at = left + advance(role, ROLE) + 66

    def draw(top: float) -> Marks:
        base = base_of(top, _ROLE_ROW, ROLE)
        return (
            Placed(role, left, base, ROLE, tokens.teal),
            Placed(number, at, base, replace(ROLE, px=60), tokens.gold, role=NUMBER),
        )

    return [Block(_ROLE_ROW, draw), name.block(left, tokens.ink, gap=4)]


def _room(canvas: Canvas, rest: Sequence[Block]) -> float:
    """The height that is left for the winner's name."""
    taken = sum(block.height + block.gap * 0.35 for block in rest)
    return max(canvas.height - taken - _ROLE_ROW - 2, 2 * 60)


def _is_large(facts: StageFacts, wide: float, canvas: Canvas, rest: Sequence[Block]) -> bool:
    return set_name(facts.drawn[0].name, wide, _room(canvas, rest), _NAME).face.px >= LEAST


def _reserves(drawn: Sequence[Person], canvas: Canvas, tokens: StageTokens) -> list[Block]:
    """Role, number and name in columns; a name too long for its column stands under them."""
    if not drawn:
        return []
    roles = [drawn_words(person.role) for person in drawn]
    figures = [number_words(person.number) for person in drawn]
    second = canvas.left + max(advance(role, TEXT) for role in roles) + 60
    third = second + max(advance(figure, STRONG) for figure in figures) + 56
    rows = [
        _reserve(person, (role, figure), (second, third), canvas, tokens)
        for person, role, figure in zip(drawn, roles, figures, strict=True)
    ]
    return [rule_block(canvas.left, canvas.right, tokens.line), *rows]


def _reserve(
    person: Person, words: tuple[str, str], columns: tuple[float, float], canvas: Canvas, tokens: StageTokens
) -> Block:
    second, third = columns
    name, tag = person.name, RESERVES[person.role is DrawnRole.RESERVE_2]
    face = shrunk(name, RESERVE, canvas.right - third)
    row = 92.0
    head = beside(
        line_block([(words[0], canvas.left, TEXT, tokens.ink2)], row),
        tagged(line_block([(words[1], second, STRONG, tokens.gold)], row), NUMBER),
    )
    if advance(name, face) <= canvas.right - third:
        return replace(beside(head, tagged(line_block([(name, third, face, tokens.ink)], row), tag)), gap=6)
    face = shrunk(name, RESERVE, canvas.column)
    under = tagged(text_block(name, canvas.left, canvas.column, face, tokens.ink, lead=1.2), tag)
    return Block(row + under.height, lambda top: (*head.draw(top), *under.draw(top + row)), gap=10)


def _foot(facts: StageFacts, canvas: Canvas, tokens: StageTokens) -> list[Block]:
    final = translate("Stage", "The result is final after the commission's signatures")
    return [
        ticked(_verdict(facts), canvas.left, canvas.column, tokens.ink, tokens, gap=20),
        text_block(final, canvas.left, canvas.column, narrowed(final, canvas.column), tokens.ink2, gap=6),
    ]


def _verdict(facts: StageFacts) -> str:
    """Who vouches for the numbers; in a rehearsal it is not random.org."""
    if facts.answer is None:
        return translate("Stage", "The only participant: winner without a draw")
    words = (
        translate("Stage", "The rehearsal server's signature is valid, record № {number}")
        if facts.rehearsal
        else translate("Stage", "random.org's signature is valid, record № {number}")
    )
    return number_kept(words.format(number=facts.answer.serial))


def _code(facts: StageFacts, canvas: Canvas, top: float, tokens: StageTokens) -> Marks:
    """The ticket's page as a code, flush right; at the left on a narrow canvas."""
    left = canvas.left if canvas.narrow else canvas.right - _QR
    label = translate("Stage", "Check")
    x = left + (_QR - advance(label, TEXT)) / 2
    if canvas.narrow:
        return *qr(facts.page, left, top, _QR, tokens), Placed(
            label, left + _QR + 40, base_of(top, _QR, TEXT), TEXT, tokens.ink2
        )
    return *qr(facts.page, left, top, _QR, tokens), Placed(
        label, x, base_of(top + _QR + 8, 76, TEXT), TEXT, tokens.ink2
    )


def _not_held(canvas: Canvas, tokens: StageTokens) -> tuple[Marks, ...]:
    title = translate("Stage", "The draw is not held")
    words = translate("Stage", "There is no participant in the list of this month")
    blocks = [
        text_block(title, canvas.left, canvas.column, shrunk(title, TITLE, canvas.column), tokens.ink),
        text_block(words, canvas.left, canvas.column, TEXT, tokens.ink2, gap=30),
    ]
    return pages(blocks, canvas)
