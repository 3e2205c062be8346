"""The words for who works the program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ..domain.errors import NotAllowed
from ..domain.operators import OperatorRole


def operator_word(role: OperatorRole) -> str:
    """«хатшы», «секретарь»."""
    return {
        OperatorRole.CHAIR: QCoreApplication.translate("operator", "chair"),
        OperatorRole.SECRETARY: QCoreApplication.translate("operator", "secretary"),
        OperatorRole.MEMBER: QCoreApplication.translate("operator", "member"),
        OperatorRole.VIEWER: QCoreApplication.translate("operator", "only looks"),
    }[role]


def viewer_words() -> str:
    """Why who only looks can't change anything, and the way out: what every refused deed says."""
    from .words import error_sentence  # the words of all papers with it: not before the first paint

    return error_sentence(NotAllowed("viewer_only"))
