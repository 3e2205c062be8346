"""The cards of the archive: a verdict with its checks, the documents of a month (looks 08)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...domain.calendar import local
from ...domain.verdict import Check, Result, Verdict
from ...workflow.history import MonthHistory, Paper
from ..award_words import file_word
from ..fonts import Style
from ..icons import pixmap
from ..models.archive import RESULT_CHIPS
from ..theme import mark
from ..widgets.elided import ElidedLabel
from ..widgets.fingerprint import Fingerprint
from ..widgets.parts import Look, button, row, rule, text
from ..words import day_words, month_title, paper_word, spoken

_SIGNS = {Result.GENUINE: ("check", "ok"), Result.REHEARSAL: ("check", "warn"), Result.NOT_VALID: ("error", "err")}


class VerdictCard(QFrame):
    """The verdict in words, each check with what was found, the fingerprint to be compared with paper."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("card", True)
        self._head = QFrame()
        self._sign, self._title = QLabel(), text(look, Style.SECOND_NUMBER)
        self._words = text(look, Style.BODY, wrap=True)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self._title)
        lines.addWidget(self._words)
        head = row(self._sign, spacing=16)
        head.addLayout(lines, 1)
        head.setContentsMargins(28, 20, 28, 20)
        self._head.setLayout(head)
        self._checks = QVBoxLayout()
        self._checks.setSpacing(0)
        self._caption = text(look, Style.SECOND, role="second", wrap=True)
        self.fingerprint = Fingerprint(look.tokens, look.scale)
        self.fingerprint.setAccessibleName(self.tr("Fingerprint of the list"))
        self.again = button(look, "primary", self.tr("Check again"))
        self.save = button(look, "secondary", self.tr("Save the report"), "save")
        inside = QVBoxLayout()
        inside.setContentsMargins(28, 12, 28, 24)
        inside.setSpacing(12)
        inside.addLayout(self._checks)
        inside.addWidget(self._caption)
        inside.addWidget(self.fingerprint)
        inside.addLayout(row(self.again, self.save, None))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(inside)
        column.addStretch(1)

    def show_waiting(self, history: MonthHistory) -> None:
        """A month that was not checked since the program began."""
        self._show_head("lock", "ink2", self.tr("Not checked"), self._about(history), "neutral")
        self._show_checks(())
        self._show_fingerprint(history)
        self.again.setText(self.tr("Check this month"))
        self.save.hide()

    def show_verdict(self, verdict: Verdict, words: str, history: MonthHistory | None) -> None:
        """A verdict; `history` of the month it is about, None for a foreign bundle."""
        sign, tone = _SIGNS[verdict.verdict]
        titles = {
            Result.GENUINE: self.tr("Genuine"),
            Result.REHEARSAL: self.tr("Rehearsal"),
            Result.NOT_VALID: self.tr("Not valid"),
        }
        cause = verdict.cause.detail if verdict.cause else words
        self._show_head(sign, tone, titles[verdict.verdict], cause, RESULT_CHIPS[verdict.verdict])
        self._show_checks(verdict.checks)
        self._show_fingerprint(history)
        self.again.setText(self.tr("Check again"))
        self.again.setVisible(history is not None)
        self.save.show()

    def _show_head(self, sign: str, tone: str, title: str, words: str, plate: str) -> None:
        tokens = self._look.tokens
        self._sign.setPixmap(pixmap(sign, getattr(tokens, tone), round(40 * self._look.scale)))
        self._title.setText(title)
        mark(self._title, role=tone if tone in ("ok", "warn", "err") else "")
        self._words.setText(words)
        mark(self._head, plate=plate)
        self.setAccessibleName(f"{title}. {words}")

    def _about(self, history: MonthHistory) -> str:
        words = self.tr("{month}: {facts} facts noted. The check makes the evidence anew and believes nothing in it.")
        return words.format(month=month_title(history.period), facts=history.facts)

    def _show_checks(self, checks: Sequence[Check]) -> None:
        while item := self._checks.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for check in checks:
            self._checks.addWidget(self._check_row(check))
            self._checks.addWidget(rule())

    def _check_row(self, check: Check) -> QWidget:
        tokens, size = self._look.tokens, round(18 * self._look.scale)
        sign = QLabel()
        sign.setPixmap(pixmap("check" if check.ok else "error", tokens.ok if check.ok else tokens.err, size))
        said = ElidedLabel(self._look, Style.STRONG, spoken().say(f"check.{check.name}"))
        tone = "second" if check.ok else "err"
        found = ElidedLabel(self._look, Style.SECOND, check.detail if check.ok else "", tone, middle=True)
        found.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = row(sign, spacing=10)
        line.addWidget(said, 3)
        line.addWidget(found, 2)
        line.setContentsMargins(0, 8, 0, 8)
        holder = QWidget()
        holder.setLayout(line)
        holder.setAccessibleName(f"{said.text()}: {check.detail}")
        return holder

    def _show_fingerprint(self, history: MonthHistory | None) -> None:
        there = history is not None and bool(history.fingerprint)
        self.fingerprint.setVisible(there)
        self._caption.setVisible(there)
        if history and there:
            self.fingerprint.show_fingerprint(history.fingerprint)
            day = day_words(local(history.frozen_at).date()) if history.frozen_at else ""
            self._caption.setText(self.tr("Weave and fingerprint, as on the screen of {day}").format(day=day))


class PapersCard(QFrame):
    """The documents of a month; a press opens one, attached files and bundles are saved."""

    paper_wanted = Signal(object)
    file_wanted = Signal(object)
    bundles_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("card", True)
        self._title = text(look, Style.CARD_TITLE)
        self._changed = text(look, Style.BODY, role="second")
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        self._none = text(look, Style.BODY, self.tr("No document was fixed in this month."), "second", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addLayout(row(self._title, None, self._changed))
        column.addWidget(self._none)
        column.addLayout(self._grid)

    def show_history(self, history: MonthHistory) -> None:
        """Shows what the month left behind."""
        self._title.setText(self.tr("{month}: documents").format(month=month_title(history.period)))
        changed = day_words(local(history.changed_at).date()) if history.changed_at else ""
        self._changed.setText(self.tr("last change {day}").format(day=changed) if changed else "")
        self._none.setVisible(not history.papers)
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        entries = [self._paper(paper) for paper in history.papers]
        entries += [self._file(file_word(file.kind), file) for file in history.files]
        if history.papers:
            entries.append(self._entry(self.tr("Both evidence bundles"), "", self.bundles_wanted.emit))
        for place, entry in enumerate(entries):
            self._grid.addWidget(entry, place // 2, place % 2)

    def _paper(self, paper: Paper) -> QPushButton:
        words = f"{paper_word(paper.kind)} № {paper.number}"
        return self._entry(words, self.tr("kk, ru"), lambda: self.paper_wanted.emit(paper))

    def _file(self, words: str, file: object) -> QPushButton:
        return self._entry(words, getattr(file, "suffix", ""), lambda: self.file_wanted.emit(file))

    def _entry(self, words: str, aside: str, deed: object) -> QPushButton:
        made = button(self._look, "secondary", f"{words}   {aside}".rstrip(), "file")
        made.setIconSize(QSize(18, 18))
        made.setProperty("entry", True)
        made.setAccessibleName(f"{words}, {aside}")
        made.clicked.connect(deed)
        return made
