"""The opening: promotion, month, prize, commission, place (looks2, picture 41)."""

from __future__ import annotations

from ...domain.commission import Role
from .facts import StageFacts
from .layout import Block, Canvas, beside, line_block, pages, right_of, rule_block, text_block
from .marks import Marks, Placed
from .say import Stage, capital, period_words, prize_words, role_words, translate, unbroken
from .shapes import TICK, tick
from .tokens import StageTokens
from .type import TEXT, TITLE, advance, shrunk, wrap

_MONTH, _PRIZE = 151, 76
_RIGHT = 440.0


def opening(facts: StageFacts, t: float, canvas: Canvas, tokens: StageTokens) -> tuple[Marks, ...]:
    """Nothing moves here."""
    left, wide = canvas.left, canvas.column
    promotion = translate("Stage", "The «{campaign}» promotion, prize draw").format(campaign=facts.campaign)
    month = capital(period_words(facts))
    blocks = [
        text_block(promotion, left, wide, TEXT, tokens.ink2),
        text_block(month, left, wide, shrunk(month, TITLE.sized(_MONTH), wide), tokens.ink, gap=4, lead=1.2),
        text_block(
            prize_words(facts), left, wide, shrunk(prize_words(facts), TITLE.sized(_PRIZE), wide), tokens.gold, gap=14
        ),
        text_block(facts.prize, left, wide, TEXT, tokens.ink, gap=4, lead=1.2),
        rule_block(left, canvas.right, tokens.line, gap=24),
    ]
    blocks += _commission(facts, canvas, tokens)
    if facts.seated:
        blocks.append(_quorum(facts, canvas, tokens))
    return pages(blocks, canvas)


def _commission(facts: StageFacts, canvas: Canvas, tokens: StageTokens) -> list[Block]:
    """Roles and names; the place at the right of them, or under them on a narrow canvas."""
    place = translate("Stage", "Place")
    labels = [*map(role_words, Role), *([place] if canvas.narrow else [])]
    names = canvas.left + max(advance(label, TEXT) for label in labels) + 44
    aside = 0.0 if canvas.narrow else _venue_width(facts, place) + 48
    rows = [
        _row(role_words(role), ", ".join(_called(facts, role)), names, canvas.right - aside - names, canvas, tokens)
        for role in Role
        if facts.having(role)
    ]
    if canvas.narrow:
        return [*rows, _row(place, facts.venue, names, canvas.right - names, canvas, tokens)]
    if rows:
        rows[0] = beside(rows[0], _venue(facts, place, canvas, tokens, rows), gap=rows[0].gap)
    return rows


def _called(facts: StageFacts, role: Role) -> list[str]:
    """Chair and secretary by their whole names, members short."""
    return [unbroken(seat.short) if role is Role.MEMBER else seat.name for seat in facts.having(role)]


def _row(label: str, words: str, at: float, wide: float, canvas: Canvas, tokens: StageTokens) -> Block:
    named = line_block([(label, canvas.left, TEXT, tokens.ink2)], TEXT.px * 1.25)
    return beside(named, text_block(words, at, wide, TEXT, tokens.ink), gap=8)


def _venue_width(facts: StageFacts, place: str) -> float:
    return max(
        advance(words, TEXT) for words in (place, *(line.words for line in wrap(_by_parts(facts.venue), TEXT, _RIGHT)))
    )


def _venue(facts: StageFacts, place: str, canvas: Canvas, tokens: StageTokens, rows: list[Block]) -> Block:
    """Flush right; it may reach down beside the other rows, so it has the height of the first."""
    words = text_block(_by_parts(facts.venue), 0, _RIGHT, TEXT, tokens.ink)

    def draw(top: float) -> Marks:
        label = line_block([(place, right_of(place, canvas.right, TEXT), TEXT, tokens.ink2)], TEXT.px * 1.25)
        under = [mark for mark in words.draw(top + TEXT.px * 1.25) if isinstance(mark, Placed)]
        return *label.draw(top), *(_flush(mark, canvas) for mark in under)

    return Block(rows[0].height, draw)


def _by_parts(venue: str) -> str:
    """A place breaks after its commas, where its parts are short enough."""
    parts = venue.split(", ")
    whole = all(advance(f"{part},", TEXT) <= _RIGHT for part in parts)
    return ", ".join(map(unbroken, parts)) if whole else venue


def _flush(mark: Placed, canvas: Canvas) -> Placed:
    return Placed(mark.text, right_of(mark.text, canvas.right, mark.face), mark.baseline, mark.face, mark.colour)


def _quorum(facts: StageFacts, canvas: Canvas, tokens: StageTokens) -> Block:
    words = Stage().quorum(len(facts.seats), facts.appointed)
    return ticked(words, canvas.left, canvas.right - canvas.left, tokens.teal, tokens, gap=8)


def ticked(words: str, left: float, wide: float, colour: str, tokens: StageTokens, gap: float = 0.0) -> Block:
    """A tick in its ring and what is done."""
    block = text_block(words, left + TICK + 22, wide - TICK - 22, TEXT, colour, lead=1.3)
    middle = TEXT.px * 0.65
    return Block(block.height, lambda top: (*tick(left, top + middle, tokens.teal), *block.draw(top)), gap)
