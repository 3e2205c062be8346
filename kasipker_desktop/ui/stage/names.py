"""A drawn person's name in lines: surname first, the rest under it, as large as the column lets it (looks 6)."""

from __future__ import annotations

from dataclasses import dataclass

from .layout import Block, base_of
from .marks import WINNER, Marks, Placed
from .type import FLOOR, NAME, Face, Line, shrunk, wrap

LEAST = 130
"""12 % of the height: the least size of a winner's name."""
LEAD = 1.11
_FORMS = frozenset({"ИП", "ЖК", "ДК", "IP"})


@dataclass(frozen=True)
class SetName:
    """A name as it is set: its face and lines."""

    face: Face
    lines: tuple[Line, ...]

    @property
    def height(self) -> float:
        return len(self.lines) * self.face.px * LEAD

    def block(self, left: float, colour: str, gap: float = 0.0) -> Block:
        """The lines as the winner's name."""
        step = self.face.px * LEAD

        def draw(top: float) -> Marks:
            return tuple(
                Placed(
                    line.words,
                    left,
                    base_of(top + row * step, step, self.face),
                    self.face,
                    colour,
                    role=WINNER,
                    glued=line.glued,
                )
                for row, line in enumerate(self.lines)
            )

        return Block(self.height, draw, gap)


def set_name(name: str, width: float, height: float, largest: int = NAME.px) -> SetName:
    """Two lines shrunk to the column but not below 12 %; then more lines; nothing is ever cut.

    Only a name that even so is too high for its place (some 100 letters) goes below 12 %, never below the floor.
    """
    halves = _halves(name)
    face = min((shrunk(half, NAME.sized(largest), width, LEAST) for half in halves), key=lambda face: face.px)
    while True:
        made = SetName(face, tuple(line for half in halves for line in wrap(half, face, width)))
        if made.height <= height or face.px <= FLOOR:
            return made
        face = face.sized(face.px - 1)
        halves = _halves(name) if face.px >= LEAST else [name]


def _halves(name: str) -> list[str]:
    """The surname, with «ИП» or «ЖК» before it, and the rest."""
    words = name.split(" ")
    head = 2 if words[0].upper() in _FORMS else 1
    return [" ".join(part) for part in (words[:head], words[head:]) if part]
