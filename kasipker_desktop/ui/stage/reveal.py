"""The reveal: random.org's number, the row of the list, the winner's name; a function of time (looks 6, picture 13)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from ..words import count_words
from .confetti import SECONDS, confetti
from .facts import StageFacts
from .layout import Block, Canvas, beside, line_block, pages, rule_block, tagged, text_block
from .marks import NUMBER, Marks, Placed, faded
from .names import LEAST, SetName, set_name
from .say import drawn_words, translate
from .shapes import arrow
from .tokens import StageTokens
from .type import ROLE, TEXT, TITLE, Face, advance

FADE, PAUSE, GROW, APPEAR = 0.4, 0.6, 0.3, 0.45
ROW_AT = FADE + PAUSE
LINE_AT = ROW_AT + FADE + PAUSE
NAME_AT = LINE_AT + GROW
STILL_AT = NAME_AT + APPEAR
"""From here on the name stands."""
CALM = 0.3
_NUMBER, _ARROW = 200, 150.0


@dataclass(frozen=True)
class Moment:
    """How far each part has come at a time, 0 to 1."""

    number: float
    row: float
    line: float
    name: float
    grow: float


@dataclass(frozen=True)
class _Words:
    """All that can be read: the drawn number of how many, under what labels, and whose row it is."""

    number: str
    total: str
    drawn: str
    row: str
    role: str
    name: str


def moment(t: float, calm: bool) -> Moment:
    """The times of looks 6; with reduced motion one fade of everything."""
    if calm:
        share = _share(t, 0, CALM)
        return Moment(share, share, 1.0 if share else 0.0, share, 1.0)
    name = _out_cubic(_share(t, NAME_AT, APPEAR))
    return Moment(_share(t, 0, FADE), _share(t, ROW_AT, FADE), _share(t, LINE_AT, GROW), name, 0.92 + 0.08 * name)


def reveal(facts: StageFacts, t: float, canvas: Canvas, tokens: StageTokens) -> tuple[Marks, ...]:
    """Number, row, line, name; a name too long for its place makes the numbers small."""
    if facts.place >= len(facts.drawn):
        return ((),)
    person = facts.person
    words = _Words(
        count_words(person.number),
        f"/ {count_words(facts.participants or 0)}",
        translate("Stage", "random.org number"),
        translate("Stage", "Row number in the list"),
        drawn_words(person.role),
        person.name,
    )
    sheets = _sheets(words, canvas, tokens, moment(t, facts.calm))
    falling = confetti(facts.fingerprint, t - NAME_AT, canvas.width, tokens) if celebrates(facts) else ()
    return tuple((*falling, *sheet) for sheet in sheets)


@lru_cache(maxsize=4)
def _sheets(words: _Words, canvas: Canvas, tokens: StageTokens, now: Moment) -> tuple[Marks, ...]:
    """Made once for the moment from which the name stands, while the weave still falls."""
    for head in (_large(words, canvas, tokens, now), _compact(words, canvas, tokens, now)):
        taken = sum(block.height for block in head) + 10 + ROLE.px * 1.2
        name = set_name(words.name, canvas.column, canvas.height - taken - 36)
        if name.face.px >= LEAST:
            break
    return pages([*head, *_winner(words.role, name, canvas, tokens, now)], canvas)


def celebrates(facts: StageFacts) -> bool:
    """Whether the weave comes down: for the winner, where it is wanted and motion is not reduced."""
    return facts.confetti and not facts.calm and facts.place == 0


def ends(facts: StageFacts) -> float:
    """When nothing moves any more."""
    if facts.calm:
        return CALM
    return NAME_AT + SECONDS if celebrates(facts) else STILL_AT


def _winner(words: str, name: SetName, canvas: Canvas, tokens: StageTokens, now: Moment) -> list[Block]:
    role = text_block(words, canvas.left, canvas.column, ROLE, tokens.teal, lead=1.2)
    far = canvas.left + canvas.column * now.line
    return [
        _if(rule_block(canvas.left, far, tokens.gold, gap=24, pen=3), 1.0 if now.line else 0.0),
        _if(replace(role, gap=26), now.name),
        _if(name.block(canvas.left, tokens.ink, gap=4), now.name, now.grow),
    ]


def _large(words: _Words, canvas: Canvas, tokens: StageTokens, now: Moment) -> list[Block]:
    """Both numbers at 18.5 %, smaller when they are too wide."""
    number, total, labels = words.number, words.total, (words.drawn, words.row)
    face = TITLE.sized(_NUMBER)
    while face.px > TEXT.px and _reach(number, total, face.px) > canvas.column:
        face = face.sized(face.px - 4)
    second = canvas.left + max(advance(number, face) + 2 * _ARROW * face.px / _NUMBER, advance(labels[0], TEXT) + 80)
    second = max(second, canvas.left + 0.425 * canvas.column) if _spare(number, total, face.px, canvas) else second
    middle = second - 58 - _ARROW
    end, high = second + advance(number, face) + 44, face.px * 0.95
    less = face.sized(max(TEXT.px, face.px * 0.38))

    def row(top: float) -> Marks:
        base = top + high / 2 + face.px * 0.35
        drawn = Placed(number, second, base, face, tokens.ink, role=NUMBER)
        rest = Placed(total, end, base, TEXT.sized(less.px), tokens.ink2)
        return arrow(middle, middle + _ARROW, top + high / 2, tokens.gold), drawn, rest

    over = line_block([(labels[0], canvas.left, TEXT, tokens.ink2)], 64)
    beside_it = line_block([(labels[1], second, TEXT, tokens.ink2)], 64)
    first = tagged(line_block([(number, canvas.left, face, tokens.gold)], high), NUMBER)
    return [
        beside(_if(over, now.number), _if(beside_it, now.row)),
        replace(beside(_if(first, now.number), _if(Block(high, row), now.row)), gap=6),
    ]


def _compact(words: _Words, canvas: Canvas, tokens: StageTokens, now: Moment) -> list[Block]:
    """Label and number in one line each."""
    number, total, labels = words.number, words.total, (words.drawn, words.row)
    strong = replace(ROLE, px=60)
    at = canvas.left + max(advance(label, TEXT) for label in labels) + 40
    after = at + advance(number, strong) + 24
    first = _labelled(labels[0], canvas, tokens, [(number, at, strong, tokens.gold)])
    total_too = line_block([(total, after, TEXT, tokens.ink2)], 66)
    second = beside(_labelled(labels[1], canvas, tokens, [(number, at, strong, tokens.ink)]), total_too)
    return [_if(first, now.number), _if(second, now.row)]


def _labelled(label: str, canvas: Canvas, tokens: StageTokens, figure: Sequence[tuple[str, float, Face, str]]) -> Block:
    return beside(
        line_block([(label, canvas.left, TEXT, tokens.ink2)], 66),
        tagged(line_block(figure, 66), NUMBER),
    )


def _reach(number: str, total: str, px: int) -> float:
    face = TITLE.sized(px)
    return 2 * advance(number, face) + 2 * _ARROW * px / _NUMBER + 44 + advance(total, TEXT.sized(max(54, px * 0.38)))


def _spare(number: str, total: str, px: int, canvas: Canvas) -> bool:
    """Whether the second number may stand at its place in the drawing."""
    face = TITLE.sized(px)
    tail = advance(number, face) + 44 + advance(total, TEXT.sized(max(54, px * 0.38)))
    return 0.425 * canvas.column + tail <= canvas.column


def _if(block: Block, share: float, grow: float = 1.0) -> Block:
    """A block as far as it has appeared; its place is kept from the start."""
    draw: Callable[[float], Marks] = block.draw
    return replace(block, draw=lambda top: faded(draw(top), share, grow) if share > 0 else ())


def _share(t: float, start: float, length: float) -> float:
    return min(1.0, max(0.0, (t - start) / length))


def _out_cubic(share: float) -> float:
    return 1 - (1 - share) ** 3
