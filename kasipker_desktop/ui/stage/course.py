"""Where the show is: the scene that stands, since when, and the one it fades from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .scenes import SceneName

CROSS_FADE = 0.25
CALM_FADE = 0.3
NEVER = float("inf")
_UNFADED = (SceneName.STILLNESS,)
"""It goes on from the roll's last frame."""


@dataclass(frozen=True)
class Shown:
    """A scene, whose turn it is in it, the page that stands, and the moment it began."""

    name: SceneName
    place: int = 0
    page: int = 0
    began: float = 0.0


class Course:
    """Time in seconds of a steady clock that is given, so that a test can stand at any moment."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self.seconds = seconds
        self.shown = self.before = Shown(SceneName.OPENING, began=seconds())
        self.calm = False
        self._faded_at = -NEVER

    @property
    def t(self) -> float:
        """Seconds since the scene began."""
        return max(0.0, self.seconds() - self.shown.began)

    @property
    def fade(self) -> float:
        """How far the scene has replaced the one before, 0 to 1."""
        long = CALM_FADE if self.calm else CROSS_FADE
        return min(1.0, max(0.0, (self.seconds() - self._faded_at) / long))

    def stand(self, shown: Shown, faded: bool = True) -> None:
        """Another scene, or another page of it."""
        turned = shown.name is self.shown.name and shown.began == self.shown.began
        self.before, self.shown = self.shown, shown
        began = self.seconds() if turned else shown.began
        self._faded_at = began if faded and shown.name not in _UNFADED else -NEVER

    def rewind(self) -> None:
        """Back to the first page: the canvas has changed."""
        self.shown = Shown(self.shown.name, self.shown.place, 0, self.shown.began)
        self.before = self.shown
