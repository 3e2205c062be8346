"""Who opened personal data of a month or took them out, as the journal has it: what and how much, no names in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.keeping import DataKind, DataUse, DataUsed
from ...workflow.history import MonthHistory
from ..dialogs.form import Listing, moment_words
from ..widgets.parts import Facts, Look


def show_uses(look: Look, history: MonthHistory, asker: QWidget) -> Listing:
    """Opens the list over the page, the latest first."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 12, 0)
    facts = Facts(look)
    facts.show_rows(use_rows(history))
    column.addWidget(facts)
    column.addStretch(1)
    title = QCoreApplication.translate("uses", "Who opened and took out personal data")
    listing = Listing(look, title, content, QCoreApplication.translate("uses", "Back"), asker)
    listing.ask()
    return listing


def use_rows(history: MonthHistory) -> list[tuple[str, str]]:
    """Time, and what was done by whom."""
    rows = []
    for note in reversed(history.uses):
        if isinstance(note.fact, DataUsed):
            who = history.names.get(note.fact.by, note.fact.by)
            rows.append((moment_words(note.at), f"{_words(note.fact)}, {who}"))
    return rows


def _words(fact: DataUsed) -> str:
    opened = QCoreApplication.translate("uses", "Opened: {what}")
    taken = QCoreApplication.translate("uses", "Taken out: {what}")
    what = _WHAT[fact.kind]().format(count=fact.count, number=fact.number)
    return (opened if fact.use is DataUse.OPENED else taken).format(what=what)


_WHAT: dict[DataKind, Callable[[], str]] = {
    DataKind.PERSON: lambda: QCoreApplication.translate("uses", "the data of № {number}"),
    DataKind.HELD: lambda: QCoreApplication.translate("uses", "all that is held on № {number}"),
    DataKind.LIST: lambda: QCoreApplication.translate("uses", "the list, people: {count}"),
    DataKind.REPORT: lambda: QCoreApplication.translate("uses", "the report of the list, rows: {count}"),
    DataKind.PAPERS: lambda: QCoreApplication.translate("uses", "documents and evidence, files: {count}"),
    DataKind.PAPER: lambda: QCoreApplication.translate("uses", "a paper with personal data"),
    DataKind.SCAN: lambda: QCoreApplication.translate("uses", "a scan, pages: {count}"),
    DataKind.FILE: lambda: QCoreApplication.translate("uses", "a file that came with the act"),
}
