"""Everything noted on a period's prize, person after person; the earlier ways stay to be read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.award import ContactTried, PrizeForfeited
from ...domain.delivery import (
    ActSignature,
    ActSigned,
    AwardeeDetails,
    AwardStep,
    CertificateNoted,
    ConsentsGiven,
    RowConfirmed,
    StepTaken,
)
from ...domain.keeping import DataUsed
from ...domain.meeting import Noted
from ...workflow.following import AwardView, Way
from ..award_words import reason_word, step_word
from ..dialogs.form import Listing, moment_words
from ..fonts import Style
from ..models.contacts import ContactsModel
from ..widgets.parts import Facts, Look, rule, text
from ..words import day_words


def show_history(look: Look, view: AwardView, asker: QWidget) -> Listing:
    """Opens the list over the page."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 12, 0)
    column.setSpacing(10)
    for way in view.ways:
        column.addWidget(text(look, Style.PERSON, f"№ {way.person.number}, {way.person.name}", wrap=True))
        facts = Facts(look)
        facts.show_rows(history_rows(way, view.names))
        column.addWidget(facts)
        column.addWidget(rule())
    column.addStretch(1)
    title = QCoreApplication.translate("award", "The prize's history")
    listing = Listing(look, title, content, QCoreApplication.translate("award", "Back"), asker)
    listing.ask()
    return listing


def history_rows(way: Way, names: dict[str, str]) -> list[tuple[str, str]]:
    """Time and words of each fact, in the journal's order."""
    rows = [(moment_words(way.path.since), step_word(AwardStep.DETERMINED))]
    for note in way.path.notes:
        words, by = _fact_words(note)
        if words:
            who = f", {names.get(by, by)}" if by else ""
            remark = f" – {way.remarks[note.n]}" if note.n in way.remarks else ""
            rows.append((_when(note), f"{words}{who}{remark}"))
    if way.path.lost and isinstance(way.path.lost.fact, PrizeForfeited):
        lost = QCoreApplication.translate("award", "Falls away: {reason}")
        rows.append((moment_words(way.path.lost.at), lost.format(reason=reason_word(way.path.lost.fact.reason))))
    return rows


def _when(note: Noted) -> str:
    """When it happened; where the fact has no time of its own, when it was noted."""
    at = getattr(note.fact, "at", note.at)
    return moment_words(at if isinstance(at, datetime) else note.at)


def _fact_words(note: Noted) -> tuple[str, str]:
    """What a fact says, and whose deed it was; empty for what is not told here."""
    by = str(getattr(note.fact, "by", ""))
    for kind, words in _WORDS.items():
        if isinstance(note.fact, kind):
            return words(note.fact), by
    return "", ""


def _contact(fact: ContactTried) -> str:
    words = ContactsModel()
    return f"{words.way(fact.channel)}: {words.outcome(fact.outcome)}"


def _signed(fact: ActSigned) -> str:
    eds = QCoreApplication.translate("award", "Act signed with an EDS, files: {count}")
    hand = QCoreApplication.translate("award", "Act signed by hand, files: {count}")
    return (eds if fact.manner is ActSignature.EDS else hand).format(count=len(fact.files))


def _confirmed(fact: RowConfirmed) -> str:
    words = QCoreApplication.translate("award", "Row confirmed in billing: {source}, {day}")
    return words.format(source=fact.source, day=day_words(fact.day))


def _certificate(fact: CertificateNoted) -> str:
    return QCoreApplication.translate("award", "Certificate № {number}").format(number=fact.certificate)


_WORDS: dict[type, Callable[..., str]] = {
    ContactTried: _contact,
    StepTaken: lambda fact: step_word(fact.step),
    ActSigned: _signed,
    RowConfirmed: _confirmed,
    CertificateNoted: _certificate,
    AwardeeDetails: lambda fact: QCoreApplication.translate("award", "Contact data noted"),
    ConsentsGiven: lambda fact: QCoreApplication.translate("award", "Consents noted"),
    DataUsed: lambda fact: QCoreApplication.translate("award", "Personal data opened"),
}
