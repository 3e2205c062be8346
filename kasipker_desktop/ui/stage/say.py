"""Words of the stage that several scenes share, in the window's language."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from ...domain.calendar import local
from ...domain.commission import Role
from ...domain.outcome import DrawnRole
from ..words import count_words, month_word
from .facts import StageFacts

translate = QCoreApplication.translate


class Stage(QObject):
    """The context of the stage's words; plurals need a QObject."""

    def participants(self, count: int) -> str:
        """«қатысушы»: the word under the number."""
        return self.tr("participant(s)", "", count)

    def rolling(self, count: int) -> str:
        """«Айналымда {count} қатысушы»."""
        return self.tr("{count} participants are rolling", "", count)

    def quorum(self, present: int, members: int) -> str:
        """«Кворум бар: 4 / 5 мүше қатысады»."""
        words = self.tr("Quorum: {present} of {members} members present", "", present)
        return words.format(present=present, members=members)


def period_words(facts: StageFacts) -> str:
    """«2024 жылғы ақпан», «февраль 2024 года»."""
    words = translate("Stage", "{month} {year}")
    return words.format(month=month_word(facts.period).lower(), year=facts.period.year)


def prize_words(facts: StageFacts) -> str:
    """«600 000 ₸ сертификат»."""
    return translate("Stage", "Certificate for {sum} ₸").format(sum=count_words(facts.nominal))


def role_words(role: Role) -> str:
    """A role before a name; for members the plural."""
    return {
        Role.CHAIR: translate("Stage", "Chair"),
        Role.SECRETARY: translate("Stage", "Secretary"),
        Role.MEMBER: translate("Stage", "Members"),
    }[role]


def drawn_words(role: DrawnRole) -> str:
    """«Жеңімпаз», «1-резерв»."""
    return {
        DrawnRole.WINNER: translate("Stage", "Winner"),
        DrawnRole.RESERVE_1: translate("Stage", "Reserve 1"),
        DrawnRole.RESERVE_2: translate("Stage", "Reserve 2"),
    }[role]


def number_words(number: int) -> str:
    """«№ 177», unbroken."""
    return unbroken(translate("Stage", "№ {number}").format(number=count_words(number)))


def moment_words(at: datetime) -> str:
    """«15:12:08,412»: when the request was noted."""
    moment = local(at)
    return f"{moment:%H:%M:%S},{moment.microsecond // 1000:03}"


def number_kept(words: str) -> str:
    """A sentence whose «№» stays with its number."""
    return words.replace("№ ", "№\u00a0")


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def unbroken(words: str) -> str:
    """Words that stay on one line."""
    return words.replace(" ", "\u00a0")
