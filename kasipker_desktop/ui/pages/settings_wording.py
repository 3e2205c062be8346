"""The section of settings for the texts of the papers: whose they are, files to edit, what does not fit in them."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ...domain.rewording import Reworded
from ..desk import Desk
from ..fonts import Style
from ..theme import mark
from ..widgets.flow import FlowLayout
from ..widgets.parts import Look, button, chip, text
from ..widgets.paths import path_text
from ..widgets.setting_row import SettingRow, titled
from ..words import error_sentence

_NAMES = {"kk": "Қазақша", "ru": "Русский"}
_MOST = 8
"""So many faults, or names of sentences, are told; of the others the count."""


class WordingSection(QFrame):
    """`checked` follows each look at the files: the page beside is painted by them."""

    checked = Signal()

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self.setProperty("card", True)
        self.states = {language: chip(look) for language in _NAMES}
        self.told = {language: text(look, Style.SECOND, role="second", wrap=True) for language in _NAMES}
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        about = self.tr("Each sentence of the papers can be another one. Each page then says so and bears the digest.")
        column.addLayout(titled(look, self.tr("Texts"), about))
        for language, name in _NAMES.items():
            column.addWidget(SettingRow(look, name, "", self.states[language]))
            column.addWidget(self.told[language])
        column.addWidget(self._build_deeds())
        column.addWidget(text(look, Style.SECOND, self.tr("Files to edit:"), "second"))
        column.addWidget(path_text(look, desk.services.use.rewording.folder))
        after = self.tr("Other texts count once the program is opened again. What is signed stays as it was signed.")
        column.addWidget(text(look, Style.SECOND, after, "second", wrap=True))
        self.check()

    def _build_deeds(self) -> QWidget:
        look = self._look
        self.begin = button(look, "secondary", self.tr("Make files to edit"), "file")
        self.again = button(look, "secondary", self.tr("Check"), "check")
        self.show_folder = button(look, "text", self.tr("Open the folder"))
        self.end = button(look, "text", self.tr("Back to the program's own"), "undo")
        self.begin.clicked.connect(self._begin)
        self.again.clicked.connect(self.check)
        self.show_folder.clicked.connect(self._open_folder)
        self.end.clicked.connect(self._end)
        deeds = QWidget()
        flow = FlowLayout(deeds)
        for made in (self.begin, self.again, self.show_folder, self.end):
            flow.addWidget(made)
        return deeds

    @Slot()
    def check(self) -> None:
        """Looks at the files anew."""
        rewording = self._desk.services.use.rewording
        self._desk.work(lambda control: rewording.look(), self._show)

    @Slot()
    def _begin(self) -> None:
        rewording = self._desk.services.use.rewording
        self._desk.work(lambda control: rewording.begin(), self._show)

    @Slot()
    def _end(self) -> None:
        rewording = self._desk.services.use.rewording
        self._desk.work(lambda control: rewording.end(), self._show)

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.services.use.rewording.folder)))

    def _show(self, looked: tuple[Reworded, ...]) -> None:
        for each in looked:
            self._show_state(self.states[each.language], each)
            told = self.told[each.language]
            told.setText("\n".join(self._words(each)))
            mark(told, role="err" if each.faults else "second")
            told.setVisible(bool(told.text()))
        there = any(each.there for each in looked)
        self.begin.setEnabled(not all(each.there for each in looked))
        for made in (self.again, self.end, self.show_folder):
            made.setEnabled(there)
        self.checked.emit()

    def _show_state(self, state: QLabel, each: Reworded) -> None:
        if each.faults:
            words, colour = self.tr("does not fit"), "err"
        elif each.changed:
            words, colour = self.tr("not the program's own"), "warn"
        else:
            words, colour = self.tr("the program's own"), "ok"
        state.setText(words)
        mark(state, chip=colour)

    def _words(self, each: Reworded) -> list[str]:
        if each.faults:
            return _shortened([error_sentence(fault) for fault in each.faults], self.tr("and {count} more"))
        if each.changed:
            count = self.tr("%n other sentence(s):", "", len(each.changed))
            names = ", ".join(_shortened(list(each.changed), self.tr("and {count} more")))
            return [f"{count} {names}", f"SHA-256 {each.sha256[:32]}…"]
        return [self.tr("There are files, and every sentence in them is the program's own.")] if each.there else []


def _shortened(told: list[str], more: str) -> list[str]:
    left = len(told) - _MOST
    return [*told[:_MOST], more.format(count=left)] if left > 0 else told
