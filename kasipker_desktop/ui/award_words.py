"""The words of the award pages: places of the path, reasons, kinds of files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from ..domain.award import ForfeitReason
from ..domain.delivery import AttachmentKind, AwardStep


def step_word(step: AwardStep) -> str:
    """«Байланысу», «Связь»."""
    return {
        AwardStep.DETERMINED: QCoreApplication.translate("award", "Determined"),
        AwardStep.CONTACTED: QCoreApplication.translate("award", "Contact"),
        AwardStep.REGISTERED: QCoreApplication.translate("award", "Ismet.kz registration"),
        AwardStep.ACT_SENT: QCoreApplication.translate("award", "Act sent"),
        AwardStep.ACT_SIGNED: QCoreApplication.translate("award", "Act signed"),
        AwardStep.DELIVERED: QCoreApplication.translate("award", "Handed over"),
        AwardStep.CLOSED: QCoreApplication.translate("award", "Closed"),
    }[step]


def deed_word(step: AwardStep) -> str:
    """What the primary button says for the place that comes next."""
    return {
        AwardStep.DETERMINED: "",
        AwardStep.CONTACTED: QCoreApplication.translate("award", "Contact was made"),
        AwardStep.REGISTERED: QCoreApplication.translate("award", "Registered on Ismet.kz"),
        AwardStep.ACT_SENT: QCoreApplication.translate("award", "The act was sent"),
        AwardStep.ACT_SIGNED: QCoreApplication.translate("award", "The act was signed"),
        AwardStep.DELIVERED: QCoreApplication.translate("award", "The prize was handed over"),
        AwardStep.CLOSED: QCoreApplication.translate("award", "Close the prize"),
    }[step]


def reason_word(reason: ForfeitReason) -> str:
    """Why the right to the prize is lost (domain.md 3.3.3)."""
    return {
        ForfeitReason.NO_CONTACT: QCoreApplication.translate("award", "no contact within the time"),
        ForfeitReason.NOT_FULFILLED: QCoreApplication.translate("award", "the terms were not met within the time"),
        ForfeitReason.NO_ID: QCoreApplication.translate("award", "no identity document was shown"),
        ForfeitReason.REFUSED_ACT: QCoreApplication.translate("award", "refused to sign the act"),
        ForfeitReason.INELIGIBLE: QCoreApplication.translate("award", "does not meet the conditions of taking part"),
        ForfeitReason.DECLINED: QCoreApplication.translate("award", "declined the prize in writing"),
    }[reason]


def file_word(kind: AttachmentKind) -> str:
    """What a file is."""
    return {
        AttachmentKind.ACT: QCoreApplication.translate("award", "Scan of the signed act"),
        AttachmentKind.EDS: QCoreApplication.translate("award", "File signed with the EDS (.cms, .p7s or .pdf)"),
        AttachmentKind.ID_FRONT: QCoreApplication.translate("award", "ID card, front"),
        AttachmentKind.ID_BACK: QCoreApplication.translate("award", "ID card, back"),
        AttachmentKind.AUTHORITY: QCoreApplication.translate("award", "Power of attorney"),
    }[kind]


def short_weekday(weekday: int) -> str:
    """«дс», «пн» for Monday (1) to Sunday (7)."""
    return QLocale().dayName(weekday, QLocale.FormatType.ShortFormat).lower().removesuffix(".")
