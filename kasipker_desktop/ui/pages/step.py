"""What every step of a meeting's page has: it shows a view, says its foot, and does its primary action."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...workflow.viewing import MeetingView
from ..desk import Desk
from ..stage.control import StageControl
from ..theme import polish
from ..widgets.parts import Look

QWidgetT = TypeVar("QWidgetT", bound=QWidget)


@dataclass(frozen=True)
class Foot:
    """The foot bar while a step is open: what is said, the primary action's word (empty: none), whether it may."""

    words: str = ""
    action: str = ""
    enabled: bool = False


class StepPage(QWidget):
    """Base of the pages of a meeting. Subclasses build themselves in `_build` and fill themselves in `show_view`."""

    foot_changed = Signal()
    next_wanted = Signal()

    parts: ClassVar[tuple[str, ...]] = ()
    """Cached properties: parts that only some facts need."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self.look = look
        self.desk = desk
        self._build()

    def _build(self) -> None:
        """Makes the widgets, with their words in the present language."""
        raise NotImplementedError

    def show_view(self, view: MeetingView) -> None:
        """Shows the meeting as it stands; a step already done is shown read-only."""
        raise NotImplementedError

    def build_next(self) -> bool:
        """Builds a part that was not needed yet, while nobody waits for it; false when all are there."""
        missing = next((part for part in self.parts if part not in self.__dict__), None)
        if missing is not None:
            polish(getattr(self, missing))
        return missing is not None

    def quiet(self, action: QWidgetT) -> QWidgetT:
        """An action of this page that is lent to the foot bar while the page is open."""
        action.setParent(self)
        action.hide()
        return action

    def follow(self, stage: StageControl) -> None:
        """Lets the stage know what only this page knows, and shows the stage where the page has a place for it."""

    def foot(self) -> Foot:
        """What the foot bar shows now."""
        return Foot()

    def actions(self) -> tuple[QWidget, ...]:  # type: ignore[override] # QWidget's own actions are not used here
        """The quiet actions at the left of the foot bar."""
        return ()

    def primary(self) -> None:
        """The primary action."""
