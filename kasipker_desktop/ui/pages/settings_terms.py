"""The section of settings for what the terms fix: dates, the rules that a freeze binds, days off; to be read only."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...domain.campaign import Campaign
from ..desk import Desk
from ..fonts import Style
from ..widgets.parts import Facts, Look, card, text
from ..widgets.setting_row import titled
from ..words import day_words
from .rules_card import RulesCard


class TermsSection(QWidget):
    """Nothing here can be set by hand: a rule of the terms is changed by new terms (design.md 2, promise 10)."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        campaign = desk.services.campaign
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        rules = RulesCard(look, campaign.rules)
        for part in (self._build_terms(campaign), rules, self._build_days_off(campaign.holidays)):
            column.addWidget(part)

    def _build_terms(self, campaign: Campaign) -> QFrame:
        frame, column = card((28, 24, 28, 24), 12)
        about = self.tr("Fixed by the terms of the promotion; another rule needs another edition of the terms.")
        column.addLayout(titled(self._look, self.tr("Terms and days off"), about))
        facts = Facts(self._look)
        span = f"{day_words(campaign.starts)} – {day_words(campaign.ends)}"
        editions = ", ".join(map(day_words, campaign.terms))
        facts.show_rows(
            [
                (self.tr("Promotion"), f"«{campaign.name}», {span}"),
                (self.tr("Editions in force from"), editions),
                (self.tr("Months with a draw"), str(len(campaign.plan))),
                (self.tr("Last day of a month's draw"), self.tr("the 20th of the next month")),
            ]
        )
        column.addWidget(facts)
        return frame

    def _build_days_off(self, holidays: frozenset[date]) -> QFrame:
        frame, column = card((28, 24, 28, 24), 12)
        about = self.tr(
            "Besides Saturdays and Sundays. A winner's last day on one of them moves to the next working day."
        )
        column.addLayout(titled(self._look, self.tr("Days off in Kazakhstan"), about))
        self.years = Facts(self._look)
        years = sorted({day.year for day in holidays})
        self.years.show_rows([(str(year), _days(holidays, year)) for year in years])
        column.addWidget(self.years)
        last = self.tr("Later years come with a newer version of the program.")
        column.addWidget(text(self._look, Style.SECOND, last, "second", wrap=True))
        return frame


def _days(holidays: frozenset[date], year: int) -> str:
    """«01.01, 02.01, …»: the days of a year."""
    return ", ".join(f"{day:%d.%m}" for day in sorted(holidays) if day.year == year)
