"""The signatures: members appear as they sign, the drawn picture in ink, «on paper» for paper (picture 42)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath, QTransform

from ...domain.commission import Role
from ...domain.strokes import Strokes
from ..widgets.signature_pad import ink_path
from .facts import Signer, Signing, StageFacts
from .layout import Block, Canvas, base_of, beside, line_block, pages, right_of, rule_block, tagged, text_block
from .marks import WINNER, Mark, Marks, Placed, Shape
from .say import drawn_words, number_words, translate
from .shapes import TICK, ring, rule, tick
from .tokens import StageTokens
from .type import FLOOR, RESERVE, STRONG, TEXT, TITLE, Face, advance, elided, narrowed, shrunk, wrap

_ROW = 108.0
_SIGN = 300.0
_MOST = 6
"""Rows before the members stand in two columns without roles."""


def signatures(facts: StageFacts, t: float, canvas: Canvas, tokens: StageTokens) -> tuple[Marks, ...]:
    """Nothing moves here; names that don't fit on one page go on to the next."""
    signed = sum(signer.done for signer in facts.signers)
    head = [_result(facts, canvas, tokens), rule_block(canvas.left, canvas.right, tokens.gold, gap=10, pen=3)]
    title = translate("Stage", "The commission signs")
    count = f"{signed} / {len(facts.signers)}"
    wide = canvas.column - advance(count, TEXT) - 40
    head.append(
        beside(
            text_block(title, canvas.left, wide, shrunk(title, TITLE, wide), tokens.ink, lead=1.3),
            line_block([(count, right_of(count, canvas.right, TEXT), TEXT, tokens.ink2)], TITLE.px * 1.3),
            gap=14,
        )
    )
    return pages([*head, *_members(facts.signers, canvas, tokens), *_foot(facts, canvas, tokens)], canvas)


def _result(facts: StageFacts, canvas: Canvas, tokens: StageTokens) -> Block:
    """What is signed: the protocol's number, and the winner in one line, or the name under it."""
    protocol = translate("Stage", "Protocol № {number}").format(number=facts.protocol or "")
    parts = [(protocol, TEXT, tokens.ink2)]
    name = facts.drawn[0].name if facts.drawn else ""
    if facts.drawn:
        parts.append((drawn_words(facts.drawn[0].role), STRONG, tokens.teal))
        parts.append((number_words(facts.drawn[0].number), STRONG, tokens.gold))
    texts, x = [], canvas.left
    for words, face, colour in parts:
        texts.append((words, x, face, colour))
        x += advance(words, face) + (56 if face is TEXT else 30)
    head = line_block(texts, 74)
    if advance(name, TEXT) <= canvas.right - x:
        return beside(head, tagged(line_block([(name, x, TEXT, tokens.ink)], 74), WINNER))
    under = tagged(text_block(name, canvas.left, canvas.column, TEXT, tokens.ink, lead=1.15), WINNER)
    return Block(74 + under.height, lambda top: (*head.draw(top), *under.draw(top + 74)))


def _members(signers: Sequence[Signer], canvas: Canvas, tokens: StageTokens) -> list[Block]:
    if len(signers) <= _MOST:
        return [_whole(signer, signers, canvas, tokens) for signer in signers]
    half = -(-len(signers) // 2)
    wide = (canvas.column - 60) / 2
    rows = []
    for place in range(half):
        left = _short(signers[place], canvas.left, wide, tokens)
        both = [left]
        if place + half < len(signers):
            both.append(_short(signers[place + half], canvas.left + wide + 60, wide, tokens))
        rows.append(beside(*both))
    return rows


def _whole(signer: Signer, signers: Sequence[Signer], canvas: Canvas, tokens: StageTokens) -> Block:
    """State, name, role, picture; on a narrow canvas the role falls away."""
    names = canvas.left + TICK + 34
    role = max(advance(_role(each.role), TEXT) for each in signers)
    signs = canvas.right - _sign_width() - 40
    at = signs - role
    wide = (signs if canvas.narrow else at - 40) - names

    def draw(top: float) -> Marks:
        marks: list[Mark] = [*_state(signer, canvas.left, top + _ROW / 2, tokens)]
        marks += _name(signer.name, names, top, wide, tokens)
        if not canvas.narrow:
            marks.append(Placed(_role(signer.role), at, base_of(top, _ROW, TEXT), TEXT, tokens.ink2))
        marks += _sign(signer, canvas.right, top, tokens)
        marks.append(rule(canvas.left, canvas.right, top + _ROW, tokens.line))
        return tuple(marks)

    return Block(_ROW + 4, draw)


def _short(signer: Signer, left: float, wide: float, tokens: StageTokens) -> Block:
    """State and name only."""
    names = left + TICK + 28

    def draw(top: float) -> Marks:
        state = _state(signer, left, top + _ROW / 2, tokens)
        name = _name(signer.name, names, top, left + wide - names, tokens)
        return *state, *name, rule(left, left + wide, top + _ROW, tokens.line)

    return Block(_ROW + 4, draw)


def _name(name: str, x: float, top: float, wide: float, tokens: StageTokens) -> list[Mark]:
    """In one line, or in two smaller ones."""
    face = shrunk(name, RESERVE, wide)
    lines = wrap(name, face, wide)
    if len(lines) > 1:
        face = Face(RESERVE.family, RESERVE.weight, FLOOR)
        lines = elided(name, face, wide, 2)
    step = _ROW if len(lines) == 1 else face.px
    start = top if len(lines) == 1 else top + (_ROW - 2 * step) / 2
    return [
        Placed(line.words, x, base_of(start + row * step, step, face), face, tokens.ink, glued=line.glued)
        for row, line in enumerate(lines)
    ]


def _state(signer: Signer, x: float, middle: float, tokens: StageTokens) -> Marks:
    if signer.done:
        return tick(x, middle, tokens.teal)
    return (ring(x, middle, tokens.gold if signer.state is Signing.NOW else tokens.line),)


def _sign_words() -> dict[Signing, tuple[str, Face]]:
    return {
        Signing.NOW: (translate("Stage", "signing"), STRONG),
        Signing.ON_PAPER: (translate("Stage", "on paper"), TEXT),
        Signing.DRAWN: (translate("Stage", "signed"), TEXT),
    }


def _sign_width() -> float:
    return max(_SIGN, *(advance(words, face) for words, face in _sign_words().values()))


def _sign(signer: Signer, right: float, top: float, tokens: StageTokens) -> list[Mark]:
    """The picture, or the word for how it was or is signed."""
    if signer.ink is not None:
        return _picture(signer.ink, right, top, tokens)
    if signer.state not in _sign_words():
        return []
    words, face = _sign_words()[signer.state]
    colour = tokens.gold if signer.state is Signing.NOW else tokens.ink2
    return [Placed(words, right_of(words, right, face), base_of(top, _ROW, face), face, colour)]


def _picture(ink: Strokes, right: float, top: float, tokens: StageTokens) -> list[Mark]:
    """The strokes scaled into the row, flush right; a picture, not an EDS."""
    box = QRectF(right - _SIGN, top + 10, _SIGN, _ROW - 20)
    left, upper, far, lower = ink.bounds
    scale = min(box.width() / max(far - left, 1.0), box.height() / max(lower - upper, 1.0))
    place = QTransform(scale, 0, 0, scale, box.right() - far * scale, box.center().y() - (upper + lower) / 2 * scale)
    return [Shape(place.map(path), fill=tokens.ink) for path in _paths(ink)]


@lru_cache(maxsize=32)
def _paths(ink: Strokes) -> tuple[QPainterPath, ...]:
    return tuple(ink_path(stroke) for stroke in ink.strokes)


def _foot(facts: StageFacts, canvas: Canvas, tokens: StageTokens) -> list[Block]:
    all_signed = bool(facts.signers) and all(signer.done for signer in facts.signers)
    words = [
        translate("Stage", "All signed: the result is final")
        if all_signed
        else translate("Stage", "The result is final after all signatures")
    ]
    if any(signer.state is Signing.DRAWN for signer in facts.signers):
        words.append(translate("Stage", "A signature on the screen is a picture, not an EDS"))
    return [
        text_block(each, canvas.left, canvas.column, narrowed(each, canvas.column), tokens.ink2, gap=4 if place else 16)
        for place, each in enumerate(words)
    ]


def _role(role: Role) -> str:
    return {
        Role.CHAIR: translate("Stage", "chair"),
        Role.SECRETARY: translate("Stage", "secretary"),
        Role.MEMBER: translate("Stage", "member"),
    }[role]
