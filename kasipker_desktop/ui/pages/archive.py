"""The archive page: past meetings with their facts, and the check of any evidence bundle."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ...domain.verdict import Result, Verdict
from ...workflow.steps import Step
from ..desk import Desk
from ..fonts import Style
from ..widgets.page_head import PageHead
from ..widgets.parts import Banner, Facts, Look, button, card, row, text
from ..words import day_words, month_title

_STATES = {Result.GENUINE: "ok", Result.REHEARSAL: "warn", Result.NOT_VALID: "err"}


class ArchivePage(QWidget):
    """Months whose documents are ready; a bundle is checked without trusting anything in it."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._build(look)
        desk.changed.connect(self._show)
        if desk.loaded:
            self._show()

    def _build(self, look: Look) -> None:
        self._past = Facts(look)
        frame, column = card(spacing=14)
        column.addWidget(text(look, Style.CARD_TITLE, self.tr("Past meetings")))
        column.addWidget(self._past)
        check, check_column = card(spacing=14)
        check_column.addWidget(text(look, Style.CARD_TITLE, self.tr("Check an evidence bundle")))
        words = self.tr("Everything in the bundle is recomputed; nothing in it is believed. No network is needed.")
        check_column.addWidget(text(look, Style.BODY, words, "second", wrap=True))
        self._choose = button(look, "secondary", self.tr("Choose a bundle"), "file")
        self._choose.clicked.connect(self._ask_for_bundle)
        check_column.addLayout(row(self._choose, None))
        self._verdict = Banner(look)
        self._verdict.action.clicked.connect(self._verdict.hide)
        check_column.addWidget(self._verdict)
        self._checks = Facts(look)
        check_column.addWidget(self._checks)
        content = QVBoxLayout(self)
        content.setContentsMargins(36, 26, 36, 16)
        content.setSpacing(16)
        content.addWidget(PageHead(look, self.tr("Archive")))
        content.addWidget(frame)
        content.addWidget(check)
        content.addStretch(1)

    @Slot()
    def _show(self) -> None:
        done = [month for month in self._desk.months if month.step is Step.DONE]
        rows = [
            (
                month_title(month.plan.period),
                " · ".join(filter(None, (month.winner, day_words(month.drawn_on) if month.drawn_on else ""))),
            )
            for month in done
        ]
        self._past.show_rows(rows or [("", self.tr("No meeting is finished yet."))])

    @Slot()
    def _ask_for_bundle(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Evidence bundle"), "", "*.zip")
        if name:
            self.check(Path(name))

    def check(self, bundle: Path) -> None:
        """Checks a bundle in the background and shows the verdict."""
        language = QLocale().name()[:2]
        verify = self._desk.services.verify
        self._desk.run(lambda use, control: verify(bundle, {}, language), self._show_verdict)

    def _show_verdict(self, verdict: object) -> None:
        assert isinstance(verdict, Verdict)
        titles = {
            Result.GENUINE: self.tr("Genuine"),
            Result.REHEARSAL: self.tr("Rehearsal"),
            Result.NOT_VALID: self.tr("Not valid"),
        }
        cause = verdict.cause.detail if verdict.cause else ""
        self._verdict.show_words(_STATES[verdict.verdict], titles[verdict.verdict], cause)
        self._checks.show_rows([(check.grade.value, check.detail) for check in verdict.checks])
