"""The open store, and what belongs to it while pages come and go."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from .desk import Desk
from .preferences import Preferences

if TYPE_CHECKING:
    from .keeper import Keeper
    from .pages.settings_drafts import Drafts
    from .stage.control import StageControl


@dataclass(frozen=True)
class Opened:
    """The open store and what pages need beside it."""

    desk: Desk
    stage: StageControl
    keeper: Keeper | None
    preferences: Preferences

    @cached_property
    def drafts(self) -> Drafts:
        """Settings that wait to be saved: they outlive the page, which is built anew in another language or look."""
        from .pages.settings_drafts import AppointedDraft, Drafts, StageDraft

        return Drafts(StageDraft(self.preferences, self.desk), AppointedDraft(self.desk, self.desk))

    @property
    def unsaved(self) -> int:
        """How many settings wait to be saved."""
        return self.drafts.changes if "drafts" in self.__dict__ else 0
