"""What can be set for the stage; nothing of it changes what is drawn or noted (design.md 12)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class NameForm(StrEnum):
    """How a drawn person's name is shown to the hall: whole, «Ахметов Н.», «А•••в Н.»."""

    WHOLE = "whole"
    PUBLIC = "public"
    MASKED = "masked"


@dataclass(frozen=True)
class Choices:
    """How the commission wants the show.

    `winner_first` False shows the reserves before the winner; `calm` is reduced motion.
    """

    names: NameForm = NameForm.WHOLE
    winner_first: bool = True
    confetti: bool = True
    calm: bool = False


@dataclass(frozen=True)
class StageWishes:
    """What is set for the stage; `logo` is a picture file or None, `screen` the remembered `known_as`."""

    choices: Choices = field(default_factory=Choices)
    light: bool = False
    sound: bool = False
    volume: float = 0.7
    logo: Path | None = None
    screen: str = ""
