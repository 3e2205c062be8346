"""Dates, months, counts and names as the window says them in its language."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from .. import paths
from ..domain.calendar import Period, local
from ..domain.errors import KnownError
from ..domain.outcome import DrawnRole
from ..domain.protocol import DocumentKind
from ..wording import Wording, wording

_MONTHS = {
    "kk": ("Қаңтар Ақпан Наурыз Сәуір Мамыр Маусым", "Шілде Тамыз Қыркүйек Қазан Қараша Желтоқсан"),
    "ru": ("Январь Февраль Март Апрель Май Июнь", "Июль Август Сентябрь Октябрь Ноябрь Декабрь"),
    "en": ("January February March April May June", "July August September October November December"),
}


def _language() -> str:
    return QLocale().name()[:2]


def spoken() -> Wording:
    """The sentences for codes in the window's language."""
    code = _language()
    return wording(paths.resources(), code if code in ("kk", "ru") else "en")


def error_sentence(error: KnownError | OSError) -> str:
    """What happened and the way out, in the window's language."""
    if isinstance(error, KnownError):
        return spoken().error(error)
    return spoken().say("error.no_access", place=error.filename or "", reason=error.strerror or str(error))


def role_word(role: DrawnRole) -> str:
    """«Жеңімпаз», «1-резерв»."""
    if role is DrawnRole.WINNER:
        return QCoreApplication.translate("draw", "Winner")
    if role is DrawnRole.RESERVE_1:
        return QCoreApplication.translate("draw", "Reserve 1")
    return QCoreApplication.translate("draw", "Reserve 2")


def paper_word(kind: DocumentKind) -> str:
    """«Хаттама», «Протокол»."""
    words = {
        DocumentKind.PROTOCOL: QCoreApplication.translate("papers", "Protocol"),
        DocumentKind.REPLACEMENT: QCoreApplication.translate("papers", "Protocol of the redraw"),
        DocumentKind.ACT: QCoreApplication.translate("papers", "Act"),
        DocumentKind.LIST: QCoreApplication.translate("papers", "Annex 1, list"),
        DocumentKind.LIST_PUBLIC: QCoreApplication.translate("papers", "Annex 1, public"),
        DocumentKind.LIST_FULL: QCoreApplication.translate("papers", "Annex 1, full"),
        DocumentKind.REPORT: QCoreApplication.translate("papers", "Import report"),
        DocumentKind.RANDOM: QCoreApplication.translate("papers", "Annex 2, random.org"),
        DocumentKind.NOTICE: QCoreApplication.translate("papers", "Notice"),
        DocumentKind.ATTENDANCE: QCoreApplication.translate("papers", "Attendance sheet"),
        DocumentKind.ADJOURNMENT: QCoreApplication.translate("papers", "Adjournment sheet"),
    }
    return words[kind]


def month_word(period: Period) -> str:
    """«Ақпан», «Февраль»."""
    return " ".join(_MONTHS.get(_language(), _MONTHS["en"])).split()[period.month - 1]


def month_title(period: Period) -> str:
    """«Ақпан, 2024 жыл», «Февраль, 2024 год»."""
    words = QCoreApplication.translate("words", "{month}, {year}")
    return words.format(month=month_word(period), year=period.year)


def day_words(day: date) -> str:
    """«14.03.2024»."""
    return f"{day:%d.%m.%Y}"


def long_day_words(day: date) -> str:
    """«14.03.2024, бейсенбі»."""
    weekday = QLocale().dayName(QDate(day.year, day.month, day.day).dayOfWeek(), QLocale.FormatType.LongFormat)
    return f"{day:%d.%m.%Y}, {weekday.lower()}"


def clock_words(at: datetime) -> str:
    """«15:12:08» by the clock of Astana."""
    return f"{local(at):%H:%M:%S}"


def count_words(number: int) -> str:
    """A number with NBSP between thousands."""
    return f"{number:,}".replace(",", "\u00a0")
