"""Which screen the stage stands on: the one chosen before while it is there, else the first that is not the operator's.

A projector that is unplugged takes the stage to a plain window; plugged in again, it gets the stage back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen


@dataclass(frozen=True)
class Place:
    """A screen by its name, the make and serial number that know it again, and where it lies."""

    name: str
    known_as: str
    geometry: QRect

    @classmethod
    def of(cls, screen: QScreen) -> Place:
        made = " ".join(part for part in (screen.manufacturer(), screen.model(), screen.serialNumber()) if part)
        return cls(screen.name(), made or screen.name(), screen.geometry())


def chosen(places: Sequence[Place], operators: str, remembered: str) -> Place | None:
    """The stage's place beside the operator's screen; None when there is no other screen."""
    others = [place for place in places if place.name != operators]
    return next((place for place in others if place.known_as == remembered), others[0] if others else None)


class Screens(QObject):
    """The screens as they come and go."""

    changed = Signal()

    def __init__(self, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application.screenAdded.connect(self._note)
        application.screenRemoved.connect(self._note)
        application.primaryScreenChanged.connect(self._note)

    def places(self) -> tuple[Place, ...]:
        return tuple(Place.of(screen) for screen in QGuiApplication.screens())

    @Slot(object)
    def _note(self, screen: QScreen) -> None:
        self.changed.emit()
