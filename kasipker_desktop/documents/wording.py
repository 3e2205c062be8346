"""The wording of the papers: sentences of `resources/wording/papers`, dates by the month table (domain.md 4.3)."""

from __future__ import annotations

import functools
import re
from datetime import date

from .. import paths
from ..domain.calendar import Period
from ..wording import Wording

NBSP = "\u00a0"
_SHORT = re.compile(r"(?<![\w}])([^\W\d_]) (?=\S)")
"""A word of one letter, which does not end a line."""


class PaperWording(Wording):
    """One language of the papers; «~» in a sentence is a space that never breaks, «|» a line break."""

    def say(self, key: str, /, **fields: object) -> str:
        """The sentence with its place markers filled; what fills them stays as it is."""
        return self.sentence(key).format(**fields)

    def sentence(self, key: str) -> str:
        """The sentence as a template. Raises KeyError for a key that is not there."""
        return _SHORT.sub(rf"\1{NBSP}", super().say(key).replace("~", NBSP).replace("|", "\n"))

    def day(self, day: date, form: str = "on") -> str:
        """«2024 жылғы 20 ақпан», «20 февраля 2024 года»; `form` is a row of the month table."""
        return self.say("date.long", year=day.year, day=day.day, month=self._month(form, day.month))

    def period(self, text: str) -> str:
        """«2024 жылғы ақпан айы», «февраль 2024 года» for `2024-02`."""
        period = Period.parse(text)
        return self.say("date.period", year=period.year, month=self._month("name", period.month))

    def terms(self, since: date) -> str:
        """The version of the terms by its first day (domain.md 3.3.4, notes)."""
        return self.say("date.terms", date=self.day(since, "from"))

    def _month(self, form: str, month: int) -> str:
        return self.sentence(f"month.{form}").split()[month - 1]


@functools.cache
def paper_wording(language: str) -> PaperWording:
    """The program's own wording of the papers in `kk` or `ru`."""
    return PaperWording(language, (paths.resources() / "wording" / "papers" / f"{language}.toml").read_bytes())
