"""The rules that a freeze binds, in words (design.md 5)."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from ...domain.campaign import Redraw, RepeatEntries, Rules
from ..fonts import Style
from ..widgets.parts import Facts, Look, text


class RulesCard(QFrame):
    """One row a rule; the same values go into rules.json."""

    def __init__(self, look: Look, rules: Rules) -> None:
        super().__init__()
        self.setProperty("card", True)
        facts = Facts(look)
        facts.show_rows(self._rows(rules))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text(look, Style.CARD_TITLE, self.tr("Rules frozen with the list")))
        column.addWidget(facts)

    def _rows(self, rules: Rules) -> list[tuple[str, str]]:
        repeats = {
            RepeatEntries.EXCLUDE: self.tr("who took part in an earlier period is excluded"),
            RepeatEntries.ADMIT: self.tr("who took part in an earlier period takes part again"),
        }
        redraws = {
            Redraw.RANDOM: self.tr("random.org chooses between the reserve winners"),
            Redraw.IN_ORDER: self.tr("the reserve winners in their order"),
        }
        days = self.tr("%n calendar day(s)", "", rules.days)
        if rules.roll:
            days = self.tr("{days}; a non-working last day moves to the next working one").format(days=days)
        attempts = self.tr("%n attempt(s)", "", rules.attempts)
        return [
            (self.tr("Repeat entries"), repeats[rules.repeat_entries]),
            (self.tr("Reserve winners"), str(rules.reserves)),
            (self.tr("Redraw"), redraws[rules.redraw]),
            (self.tr("Quorum"), self.tr("the chair and more than half of the members")),
            (self.tr("Winner's time"), days),
            (
                self.tr("Contact"),
                self.tr("{attempts} at least, on {days} different days").format(
                    attempts=attempts, days=rules.attempt_days
                ),
            ),
            (self.tr("In public"), self.tr("names masked, no digit of an IIN")),
        ]
