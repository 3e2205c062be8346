"""Words that the panels of the draw share: the sentence of an error, the roles of the drawn."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from ...domain.errors import KnownError
from ...domain.outcome import DrawnRole
from ...wording import wording


def error_sentence(error: KnownError) -> str:
    """The sentence of a known error in the window's language."""
    code = QLocale().name()[:2]
    return wording(code if code in ("kk", "ru") else "en").error(error)


def role_word(role: DrawnRole) -> str:
    """«Жеңімпаз», «1-резерв»."""
    if role is DrawnRole.WINNER:
        return QCoreApplication.translate("draw", "Winner")
    if role is DrawnRole.RESERVE_1:
        return QCoreApplication.translate("draw", "Reserve 1")
    return QCoreApplication.translate("draw", "Reserve 2")
