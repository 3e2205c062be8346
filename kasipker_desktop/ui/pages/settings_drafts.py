"""What is being set and not saved yet: the stage's wishes; the commission and the organiser (looks 09, «Save»)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields

from PySide6.QtCore import QObject, Signal

from ...domain.appointed import Appointed, check_appointed
from ...domain.errors import NotAllowed
from ..desk import Desk
from ..preferences import Preferences
from ..stage.wishes import StageWishes
from ..words import error_sentence


class StageDraft(QObject):
    """Saved, it is taken by the stage at once."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.now = preferences.stage

    def write(self, stage: StageWishes) -> None:
        """Another state of the section."""
        self.now = stage
        self.changed.emit()

    @property
    def changes(self) -> int:
        """How many settings differ from what is saved."""
        kept = self._preferences.stage
        return _differing(kept.choices, self.now.choices) + _differing(kept, self.now, but=("choices",))

    def save(self) -> None:
        if self.changes:
            self._preferences.set_stage(self.now)

    def take_back(self) -> None:
        self.now = self._preferences.stage


class AppointedDraft(QObject):
    """What two sections write their parts into; `kept` follows once it was saved."""

    changed = Signal()
    kept = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        given, campaign = desk.services.decisions, desk.services.campaign
        particulars = (campaign.organiser, campaign.act, campaign.keep_months)
        started = Appointed(given.commission, given.venue, given.operator, *particulars)
        self._saved = self.now = desk.services.use.appointing.now(started)

    def write(self, part: Callable[[Appointed], Appointed]) -> None:
        """Another state of a section."""
        self.now = part(self.now)
        self.changed.emit()

    @property
    def changes(self) -> int:
        """How many settings differ from what is saved: the members together are one."""
        saved, now = self._saved, self.now
        pairs = ((saved.commission, now.commission), (saved.organiser, now.organiser), (saved.act, now.act))
        return sum(_differing(*pair) for pair in pairs) + _differing(saved, now, but=("commission", "organiser", "act"))

    @property
    def missing(self) -> str:
        """Why it can't be saved; empty when it can."""
        try:
            check_appointed(self.now)
        except NotAllowed as refused:
            return error_sentence(refused)
        return ""

    def save(self) -> None:
        if self.changes:
            appointed = self.now
            self._desk.run(lambda use, control: use.appointing.appoint(appointed), self._keep)

    def take_back(self) -> None:
        self.now = self._saved

    def _keep(self, done: object) -> None:
        self._saved = self.now
        self.changed.emit()
        self.kept.emit()


@dataclass(frozen=True)
class Drafts:
    """All that waits for «Save»."""

    staged: StageDraft
    appointed: AppointedDraft

    @property
    def changes(self) -> int:
        """How many settings wait to be saved."""
        return self.staged.changes + self.appointed.changes

    def save(self) -> None:
        self.staged.save()
        self.appointed.save()

    def take_back(self) -> None:
        self.staged.take_back()
        self.appointed.take_back()


def _differing(before: object, after: object, but: tuple[str, ...] = ()) -> int:
    names = [field.name for field in fields(before) if field.name not in but]  # type: ignore[arg-type] # a dataclass
    return sum(getattr(before, name) != getattr(after, name) for name in names)
