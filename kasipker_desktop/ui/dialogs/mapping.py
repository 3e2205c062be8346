"""«What stands in these columns?»: an unknown heading, its first values, and what a person says (looks 35)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QLabel, QWidget

from ...domain.headings import Columns, UnnamedColumns
from ..fonts import Style, font
from ..icons import pixmap
from ..widgets.choice_box import ChoiceBox
from ..widgets.parts import Look, card, row, rule, text
from ..widgets.scrolling import scrolling
from .question import Asked, Question

WIDTH, _FIELD, _VALUES, _SHOWN = 776, 270, 2, 8
UNUSED, IDENTITY, NAME, DAY = range(4)


class Mapping(Question):
    """Accepted only once the identity, the name and the day each have a column; `columns` says which."""

    def __init__(self, look: Look, unnamed: UnnamedColumns, asker: QWidget) -> None:
        self.unnamed = unnamed
        self._look = look
        self._fields: list[ChoiceBox] = []
        self._marks: list[QLabel] = []
        super().__init__(look, self._asked(asker, unnamed), asker)
        for place, field in enumerate(self._fields):
            field.setCurrentIndex(_recognised(unnamed, place))
            field.currentIndexChanged.connect(self._show_state)
        self._show_state()

    def _asked(self, asker: QWidget, unnamed: UnnamedColumns) -> Asked:
        sheet = self.tr("{file}, sheet «{sheet}», heading in row {row}")
        where = sheet if unnamed.sheet else self.tr("{file}, heading in row {row}")
        return Asked(
            self.tr("What stands in these columns?"),
            where.format(file=unnamed.file, sheet=unnamed.sheet, row=unnamed.row),
            self.tr("Use these columns"),
            self.tr("Leave the file out"),
        )

    @property
    def columns(self) -> Columns | None:
        """What was chosen; None while a column is missing or two are said to be the same."""
        chosen = [field.currentIndex() for field in self._fields]
        names = tuple(place for place, what in enumerate(chosen) if what == NAME)
        if chosen.count(IDENTITY) != 1 or chosen.count(DAY) != 1 or not names:
            return None
        return Columns(chosen.index(IDENTITY), names, chosen.index(DAY))

    def _build_card(self, look: Look, asked: Asked) -> QFrame:
        frame, column = card((28, 26, 28, 26), 14)
        frame.setFixedWidth(round(WIDTH * min(look.scale, 1.4)))
        column.addWidget(text(look, Style.EMPTY_TITLE, asked.title, wrap=True))
        column.addWidget(text(look, Style.BODY, asked.body, "second", wrap=True))
        column.addWidget(self._build_table(look))
        kept = self.tr("These headings are remembered for the next months")
        column.addWidget(text(look, Style.SECOND, kept, "second", wrap=True))
        self._missing = text(look, Style.STRONG, role="gold", wrap=True)
        line = row(spacing=10)
        line.addWidget(self._missing, 1)
        line.addWidget(self.safe)
        line.addWidget(self.effect)
        column.addLayout(line)
        return frame

    def _build_table(self, look: Look) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for place, words in enumerate((self.tr("In the file"), self.tr("First values"), self.tr("In the program"))):
            grid.addWidget(text(look, Style.SMALL, words, "second"), 0, place)
        grid.addWidget(rule(), 1, 0, 1, 4)
        for place, heading in enumerate(self.unnamed.headings):
            self._add_row(look, grid, place, heading)
        if len(self.unnamed.headings) <= _SHOWN:
            return table
        area = scrolling(table)
        area.setFixedHeight(round(52 * _SHOWN * look.scale))
        return area

    def _add_row(self, look: Look, grid: QGridLayout, place: int, heading: str) -> None:
        at = 2 * place + 2
        shown = heading or self.tr("Column {number}").format(number=place + 1)
        values = " · ".join(sample[place] or "—" for sample in self.unnamed.samples[:_VALUES] if place < len(sample))
        field = ChoiceBox(look, shown)
        field.addItems([self.tr("Not used"), self.tr("IIN"), self.tr("Name"), self.tr("Day of connection")])
        field.setFixedWidth(round(_FIELD * look.scale))
        sign = QLabel()
        sign.setFixedWidth(24)
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._fields.append(field)
        self._marks.append(sign)
        grid.addWidget(text(look, Style.STRONG, shown, wrap=True), at, 0)
        grid.addWidget(text(look, Style.SECOND, values, "second", wrap=True), at, 1)
        grid.addWidget(field, at, 2)
        grid.addWidget(sign, at, 3)
        grid.addWidget(rule(), at + 1, 0, 1, 4)

    @Slot()
    def _show_state(self) -> None:
        tokens, scale = self._look.tokens, self._look.scale
        for field, sign in zip(self._fields, self._marks, strict=True):
            used = field.currentIndex() != UNUSED
            if used:
                sign.setPixmap(pixmap("check", tokens.ok, 18))
            else:
                sign.setText("—")
            field.setFont(font(Style.MEDIUM if used else Style.BODY, scale))
        self._missing.setText(self._what_is_missing())
        self.effect.setEnabled(self.columns is not None)

    def _what_is_missing(self) -> str:
        chosen = [field.currentIndex() for field in self._fields]
        words = {IDENTITY: self.tr("IIN"), NAME: self.tr("Name"), DAY: self.tr("Day of connection")}
        missing = [word for what, word in words.items() if what not in chosen]
        if missing:
            return self.tr("Not chosen yet: {columns}").format(columns=", ".join(missing))
        twice = [word for what, word in words.items() if what != NAME and chosen.count(what) > 1]
        return self.tr("Chosen twice: {columns}").format(columns=", ".join(twice)) if twice else ""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the fields and the answers, and does not leave the card."""
        return QDialog.focusNextPrevChild(self, forward)


def _recognised(unnamed: UnnamedColumns, place: int) -> int:
    if place == unnamed.identity:
        return IDENTITY
    if place in unnamed.name:
        return NAME
    return DAY if place == unnamed.day else UNUSED
