"""The card of an imported list: its files, and how many rows were admitted, excluded, warned about (looks 02)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ...domain.report import EIGHT_BIT, Declared, ImportReport, SourceFile
from ..fonts import Style
from ..icons import pixmap
from ..models.report import places
from ..words import count_words
from .parts import Look, button, chip, row, text

_SLACK = 24
"""So much more than its parts need at least, and the card stands upright."""
_BAR = 8


class ProportionBar(QWidget):
    """Rows without remarks, rows with warnings, excluded rows, in proportion; none that is there is invisible."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._colours = [QColor(colour) for colour in (look.tokens.primary, look.tokens.gold, look.tokens.err)]
        self._parts: Sequence[int] = ()
        self.setFixedHeight(_BAR)
        self.setMinimumWidth(160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, plain: int, warned: int, excluded: int) -> None:
        self._parts = (plain, warned, excluded)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        there = [(part, colour) for part, colour in zip(self._parts, self._colours, strict=False) if part]
        if not there:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ends = QPainterPath()
        ends.addRoundedRect(QRectF(self.rect()), _BAR / 2, _BAR / 2)
        painter.setClipPath(ends)
        free = self.width() - 2 * (len(there) - 1) - 4 * len(there)
        total, left = sum(part for part, _ in there), 0.0
        for part, colour in there:
            wide = 4 + free * part / total
            painter.fillRect(QRectF(left, 0, wide, _BAR), colour)
            left += wide + 2
        painter.end()


class ListCard(QFrame):
    """Says where the list came from; asks for another file, for one to be taken out, for billing's figures of one."""

    add_wanted = Signal()
    remove_wanted = Signal(int)
    figures_wanted = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("card", True)
        self._files = QVBoxLayout()
        self._files.setSpacing(12)
        self._hint = text(look, Style.SECOND, role="second", wrap=True)
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._files)
        column.addWidget(self._hint)
        self._divider = QFrame()
        self._divider.setProperty("divider", True)
        self.add = button(look, "secondary", self.tr("Add a file"), "plus")
        self.add.clicked.connect(self.add_wanted)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(24, 20, 24, 20)
        self._line.setSpacing(24)
        self._line.addWidget(self._left, 4)
        self._line.addWidget(self._divider)
        self._right = self._build_numbers()
        self._line.addWidget(self._right, 6)

    def _build_numbers(self) -> QWidget:
        look = self._look
        self._admitted = text(look, Style.BIG_NUMBER)
        self._excluded = text(look, Style.SECOND_NUMBER, role="err")
        self._warned = text(look, Style.SECOND_NUMBER, role="gold")
        self._bar = ProportionBar(look)
        numbers = QHBoxLayout()
        numbers.setSpacing(8)
        for number, words in (
            (self._admitted, self.tr("admitted")),
            (self._excluded, self.tr("excluded")),
            (self._warned, self.tr("with a warning")),
        ):
            numbers.addWidget(number, 0, Qt.AlignmentFlag.AlignBottom)
            word = text(look, Style.BODY, words, "second")
            word.setContentsMargins(0, 0, 16, round(5 * look.scale))
            numbers.addWidget(word, 0, Qt.AlignmentFlag.AlignBottom)
        numbers.addStretch(1)
        holder = QWidget()
        line = row(spacing=20)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addStretch(1)
        column.addLayout(numbers)
        column.addWidget(self._bar)
        column.addStretch(1)
        line.addLayout(column, 1)
        line.addWidget(self.add, 0, Qt.AlignmentFlag.AlignVCenter)
        line.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(line)
        return holder

    def show_report(self, report: ImportReport, hint: str, changeable: bool, known: bool) -> None:
        """Shows a report; files can be added or taken out while the list is changeable and their places are known."""
        warned = len({warning.place for warning in report.warned})
        self._admitted.setText(count_words(report.admitted))
        self._excluded.setText(count_words(len(report.excluded)))
        self._warned.setText(count_words(warned))
        self._bar.show_parts(report.admitted - warned, warned, len(report.excluded))
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.add.setVisible(changeable and known)
        self._show_files(report, changeable and known)

    def _show_files(self, report: ImportReport, open_: bool) -> None:
        while item := self._files.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for place, source in enumerate(report.sources):
            deeds = self._deeds(place, source, len(report.sources) > 1) if open_ else None
            self._files.addWidget(self._file(source, _sheet(report, place + 1), deeds))

    def _file(self, source: SourceFile, sheet: str, deeds: QWidget | None) -> QWidget:
        look = self._look
        icon = QLabel()
        icon.setPixmap(pixmap("file", look.tokens.primary))
        name = text(look, Style.STRONG, source.name, wrap=True)
        words = self.tr("%n record(s)", "", source.rows)
        if sheet:
            words = self.tr("{records}; remarks on the sheet «{sheet}»").format(records=words, sheet=sheet)
        digest = text(look, Style.HEX_SMALL, f"SHA-256 {source.sha256[:8]}…{source.sha256[-8:]}", "second")
        digest.setToolTip(source.sha256)
        holder = QWidget()
        column = QVBoxLayout()
        column.setSpacing(2)
        said = text(look, Style.SECOND, f"{words}{self._letters(source)}", "second", wrap=True)
        for widget in (name, said, digest):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addWidget(self._declared(source), 0, Qt.AlignmentFlag.AlignLeft)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column, 1)
        if deeds is not None:
            line.addWidget(deeds, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _deeds(self, place: int, source: SourceFile, removable: bool) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        figures = button(self._look, "text", self.tr("Billing's figures…"))
        figures.setAccessibleName(self.tr("Billing's figures for the file {name}").format(name=source.name))
        figures.clicked.connect(lambda: self.figures_wanted.emit(place))
        column.addWidget(figures)
        if removable:
            remove = button(self._look, "text", self.tr("Remove"), "remove")
            remove.setAccessibleName(self.tr("Remove the file {name}").format(name=source.name))
            remove.clicked.connect(lambda: self.remove_wanted.emit(place))
            column.addWidget(remove)
        return holder

    def _letters(self, source: SourceFile) -> str:
        """How the letters of a text were read, where it can be mistaken."""
        known = EIGHT_BIT.get(source.encoding or "")
        return f"; {known}" if known else ""

    def _declared(self, source: SourceFile) -> QLabel:
        words = {
            Declared.MATCH: (self.tr("billing's figures agree"), "ok"),
            Declared.DIFFERS: (self.tr("billing's figures differ"), "warn"),
            Declared.NONE: (self.tr("billing's figures are not given"), "neutral"),
        }
        return chip(self._look, *words[source.declared])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margins, gaps = self._line.contentsMargins(), 2 * self._line.spacing()
        parts = self._left.minimumSizeHint().width() + self._right.minimumSizeHint().width()
        narrow = event.size().width() < parts + gaps + margins.left() + margins.right() + _SLACK
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._line.direction() is not way:
            self._line.setDirection(way)
            self._divider.setVisible(not narrow)


def _sheet(report: ImportReport, source: int) -> str:
    """The sheet of a file's remarks when all stand on one: which other sheets were read, the report does not say."""
    sheets = {place.sheet_name for place in places(report) if place.source == source and place.sheet_name}
    return sheets.pop() if len(sheets) == 1 else ""
