"""The navigation rail: five places, the language, who is signed in, the weave of the open list (looks 5)."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..fonts import Style, font
from ..icons import pixmap
from ..theme import Tokens
from .parts import Look, text
from .weave import WeaveBand

WIDTH = 212
HELP = "help"
"""The entry at the foot; F1 opens the same."""

_ENTRY = 46


class RailColours:
    """The rail's colours: the theme's, or the saffron brown of rehearsals."""

    def __init__(self, tokens: Tokens, rehearsal: bool) -> None:
        self.text = tokens.rehearsal_text if rehearsal else tokens.rail_text
        self.active = tokens.rehearsal_active if rehearsal else tokens.rail_active
        self.active_text = tokens.rehearsal_text if rehearsal else tokens.rail_active_text
        self.bar = tokens.bar


class RailEntry(QAbstractButton):
    """A place to go: icon and word; the open one has the bar."""

    def __init__(self, look: Look, colours: RailColours, icon_name: str, words: str) -> None:
        super().__init__()
        self._look, self._colours, self._icon = look, colours, icon_name
        self.setText(words)
        self.setCheckable(True)
        self.setFixedHeight(round(_ENTRY * look.scale))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, round(_ENTRY * self._look.scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._colours.active_text if self.isChecked() else self._colours.text
        if self.isChecked():
            painter.fillRect(self.rect(), QColor(self._colours.active))
            painter.fillRect(QRectF(0, 0, 4, self.height()), QColor(self._colours.bar))
        if self.hasFocus():
            painter.setPen(QColor(self._colours.bar))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -2, -2))
        painter.drawPixmap(QPointF(24, self.height() / 2 - 10), pixmap(self._icon, colour))
        painter.setPen(QColor(colour))
        painter.setFont(font(Style.STRONG if self.isChecked() else Style.BODY, self._look.scale))
        painter.drawText(QRectF(58, 0, self.width() - 62, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class LanguageSwitch(QWidget):
    """Two words, one press: the languages by their own names."""

    chosen = Signal(str)

    def __init__(self, look: Look, colours: RailColours, current: str) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for code, name in (("kk", "Қазақша"), ("ru", "Русский")):
            entry = _LanguageButton(look, colours, name)
            entry.setChecked(code == current)
            entry.clicked.connect(lambda _=False, code=code: self.chosen.emit(code))
            self._group.addButton(entry)
            line.addWidget(entry)


class _LanguageButton(QAbstractButton):
    def __init__(self, look: Look, colours: RailColours, name: str) -> None:
        super().__init__()
        self._look, self._colours = look, colours
        self.setText(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(82, round(30 * self._look.scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._look.tokens
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(self._colours.bar if self.hasFocus() else self._colours.active))
        painter.setBrush(QColor(tokens.tint if self.isChecked() else "transparent"))
        painter.drawRoundedRect(area, 6, 6)
        painter.setPen(QColor(tokens.tint_ink if self.isChecked() else self._colours.text))
        painter.setFont(font(Style.SMALL_STRONG if self.isChecked() else Style.SMALL, self._look.scale))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class RailPerson(QAbstractButton):
    """Who is signed in, and as what; a press lets someone else sign in."""

    def __init__(self, look: Look, colours: RailColours) -> None:
        super().__init__()
        self._look, self._colours = look, colours
        self.role = ""
        self.setFixedHeight(round(48 * look.scale))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_person(self, name: str, role: str) -> None:
        """Takes the words; a name that is too long for the rail ends in an ellipsis."""
        self.role = role
        self.setText(name)
        self.setAccessibleName(f"{name}, {role}")
        self.setToolTip(f"{name}, {role}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, middle = QPainter(self), self.height() / 2
        colours = self._colours
        if self.underMouse() or self.hasFocus():
            painter.fillRect(self.rect(), QColor(colours.active))
        if self.hasFocus():
            painter.setPen(QColor(colours.bar))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -2, -2))
        painter.drawPixmap(QPointF(24, 5), pixmap("user", colours.text, 18))
        painter.setFont(font(Style.SECOND, self._look.scale))
        wide = self.width() - 58
        for top, words, colour in ((0.0, self.text(), colours.active_text), (middle, self.role, colours.text)):
            painter.setPen(QColor(colour))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, wide)
            painter.drawText(QRectF(52, top, wide, middle), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class Rail(QFrame):
    """The left edge of the window."""

    opened = Signal(str)
    language_chosen = Signal(str)
    person_wanted = Signal()

    def __init__(self, look: Look, places: list[tuple[str, str]], language: str, rehearsal: bool) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setProperty("rehearsal", rehearsal)
        self.setFixedWidth(round(WIDTH * max(1.0, look.scale * 0.8)))
        colours = RailColours(look.tokens, rehearsal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 22, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head(look, colours))
        column.addSpacing(44)
        self._group = QButtonGroup(self)
        self._entries: dict[str, RailEntry] = {}
        for name, words in places:
            column.addWidget(self._entry(look, colours, name, words))
        column.addStretch(1)
        column.addWidget(self._entry(look, colours, HELP, self.tr("Help")))
        column.addSpacing(14)
        column.addLayout(self._foot(look, colours, language))
        self.person = RailPerson(look, colours)
        self.person.clicked.connect(self.person_wanted)
        column.addSpacing(10)
        column.addWidget(self.person)
        self.weave = WeaveBand(look.tokens.weave1, look.tokens.weave2)
        self.weave.setFixedHeight(40)
        column.addSpacing(8)
        column.addWidget(self.weave)

    def show_open(self, name: str) -> None:
        """Marks the open place."""
        self._entries[name].setChecked(True)

    def _head(self, look: Look, colours: RailColours) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(24, 0, 12, 0)
        line.setSpacing(12)
        mark = QLabel()
        mark.setPixmap(pixmap("mark", colours.text, 34))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._coloured(text(look, Style.EMPTY_TITLE, "Kasipker"), colours.active_text))
        words.addWidget(self._coloured(text(look, Style.SMALL, self.tr("prize draw")), colours.text))
        line.addWidget(mark)
        line.addLayout(words, 1)
        return line

    def _entry(self, look: Look, colours: RailColours, name: str, words: str) -> RailEntry:
        entry = RailEntry(look, colours, name, words)
        entry.clicked.connect(lambda: self.opened.emit(name))
        self._group.addButton(entry)
        self._entries[name] = entry
        return entry

    def _foot(self, look: Look, colours: RailColours, language: str) -> QVBoxLayout:
        switch = LanguageSwitch(look, colours, language)
        switch.chosen.connect(self.language_chosen)
        column = QVBoxLayout()
        column.setContentsMargins(24, 0, 24, 0)
        column.addWidget(switch)
        return column

    def _coloured(self, label: QLabel, colour: str) -> QLabel:
        label.setStyleSheet(f"color: {colour}")
        return label
