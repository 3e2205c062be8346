"""The first run: language and look, who takes part, rehearsal or key; each step may be left for later (looks 36)."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ...domain.commission import Role
from ..articles import read_articles
from ..desk import Desk
from ..fonts import Style, font
from ..icons import pixmap
from ..operator_words import operator_word
from ..preferences import Preferences
from ..widgets.foot_bar import FootBar
from ..widgets.parts import Banner, Facts, Look, button, card, row, text
from ..widgets.rail import RailColours
from ..widgets.scrolling import GUTTER, scrolling
from .window_choices import WindowChoices

T = TypeVar("T")

PANEL, _ENTRY = 348, 64
_TOPIC = "rehearsal"


class StepEntry(QAbstractButton):
    """A step of the panel: its ring, its word, what it is about; `done` shows a tick."""

    def __init__(self, look: Look, colours: RailColours, number: int, words: str, about: str) -> None:
        super().__init__()
        self._look, self._colours, self._number, self._about = look, colours, number, about
        self.done = False
        self.setText(words)
        self.setAccessibleDescription(about)
        self.setCheckable(True)
        self.setFixedHeight(round(_ENTRY * look.scale))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(PANEL, round(_ENTRY * self._look.scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, middle = self._colours, self.height() / 2
        if self.isChecked():
            painter.fillRect(self.rect(), QColor(colours.active))
        if self.hasFocus():
            painter.setPen(QColor(colours.bar))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -2, -2))
        painter.setPen(QPen(QColor(colours.bar if self.isChecked() else colours.text), 1.6))
        painter.drawEllipse(QPointF(37, middle), 13, 13)
        if self.done:
            painter.drawPixmap(QPointF(29, middle - 8), pixmap("check", colours.text, 16))
        else:
            painter.setFont(font(Style.SMALL_STRONG, self._look.scale))
            painter.drawText(QRectF(24, middle - 13, 26, 26), Qt.AlignmentFlag.AlignCenter, str(self._number))
        self._paint_words(painter, middle)
        painter.end()

    def _paint_words(self, painter: QPainter, middle: float) -> None:
        wide = self.width() - 76
        painter.setPen(QColor(self._colours.active_text))
        painter.setFont(font(Style.STRONG if self.isChecked() else Style.BODY, self._look.scale))
        painter.drawText(QRectF(64, 0, wide, middle), Qt.AlignmentFlag.AlignBottom, self.text())
        painter.setPen(QColor(self._colours.text))
        painter.setFont(font(Style.SECOND, self._look.scale))
        painter.drawText(QRectF(64, middle, wide, middle), Qt.AlignmentFlag.AlignTop, self._about)


class FirstRunPage(QWidget):
    """Three steps in any order; nothing here is noted in the store."""

    rehearsal_wanted = Signal()
    settings_wanted = Signal()
    person_wanted = Signal()

    def __init__(self, look: Look, desk: Desk, preferences: Preferences) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._preferences = preferences
        self._at = 0
        self._content = QVBoxLayout()
        self._content.setContentsMargins(44, 34, 44 - GUTTER, 16)
        self._foot = FootBar(look)
        self._foot.primary.connect(self._go_on)
        self.back = button(look, "secondary", self.tr("Back"))
        self.back.clicked.connect(lambda: self.open_step(self._at - 1))
        self._foot.set_actions(self.back)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self._content, 1)
        right.addWidget(self._foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._build_panel())
        whole.addLayout(right, 1)
        self.topic = _TOPIC
        self.open_step(0)

    def open_step(self, at: int) -> None:
        """Shows one of the three steps."""
        self._at = at
        for place, entry in enumerate(self.entries):
            entry.setChecked(place == at)
            entry.done = place < at
            entry.update()
        while item := self._content.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        builders = (self._build_look, self._build_people, self._build_choice)
        self._content.addWidget(scrolling(builders[at]()))
        self.back.setEnabled(at > 0)
        last = at == len(builders) - 1
        self._foot.show_state("", self.tr("Start the rehearsal") if last else self.tr("Next"), True)

    @property
    def foot(self) -> FootBar:
        return self._foot

    def _go_on(self) -> None:
        if self._at < len(self.entries) - 1:
            self.open_step(self._at + 1)
        else:
            self.rehearsal_wanted.emit()

    def _build_panel(self) -> QFrame:
        look, rehearsal = self._look, self._desk.services.rehearsal
        colours = RailColours(look.tokens, rehearsal)
        panel = QFrame()
        panel.setObjectName("rail")
        panel.setProperty("rehearsal", rehearsal)
        panel.setFixedWidth(round(PANEL * min(look.scale, 1.5)))
        words = (
            (self.tr("Language and look"), self.tr("theme, size of text")),
            (self.tr("Who takes part"), self.tr("commission, organiser")),
            (self.tr("Rehearsal or key"), self.tr("a key can be set later")),
        )
        self.entries = [StepEntry(look, colours, number, *each) for number, each in enumerate(words, 1)]
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 40, 0, 28)
        column.setSpacing(0)
        name = text(look, Style.PERSON, "Kasipker")
        name.setContentsMargins(24, 0, 24, 40)
        name.setStyleSheet(f"color: {colours.active_text}")
        column.addWidget(name)
        for place, entry in enumerate(self.entries):
            entry.clicked.connect(lambda _=False, place=place: self.open_step(place))
            column.addWidget(entry)
        column.addStretch(1)
        safe = self.tr("The data stay on this computer. random.org gets counts, digests and the numbers said.")
        note = text(look, Style.SECOND, safe, wrap=True)
        note.setContentsMargins(24, 0, 24, 0)
        note.setStyleSheet(f"color: {colours.text}")
        column.addWidget(note)
        return panel

    def _page(self, title: str, about: str, *parts: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(text(self._look, Style.PAGE_TITLE, title, wrap=True))
        column.addWidget(text(self._look, Style.BODY, about, "second", wrap=True))
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        return page

    def _build_look(self) -> QWidget:
        frame, column = card(spacing=14)
        self.choices = WindowChoices(self._look, self._preferences)
        column.addWidget(self.choices)
        about = self.tr("A press takes effect at once and can be changed in the settings at any time.")
        return self._page(self.tr("Language and look"), about, frame)

    def _build_people(self) -> QWidget:
        services, language = self._desk.services, self.locale().name()[:2]
        roles = {Role.CHAIR: self.tr("Chair"), Role.SECRETARY: self.tr("Secretary"), Role.MEMBER: self.tr("Member")}
        commission, organiser = services.decisions.commission, services.campaign.organiser
        members = [(roles[m.role], f"{m.name}, {m.position.of(language)}") for m in commission.members]
        about = self.tr(
            "These words are printed in both languages in every protocol. For rehearsals a sample stands ready."
        )
        return self._page(
            self.tr("Who takes part"),
            about,
            self._build_operator(),
            self._facts(self.tr("Commission"), [(self.tr("Appointed by"), commission.order.of(language)), *members]),
            self._facts(
                self.tr("Organiser"), [(self.tr("Name"), organiser.name.of(language)), (self.tr("BIN"), organiser.bin)]
            ),
        )

    def _build_operator(self) -> QFrame:
        """Who is at the program; a press lets someone else sign in."""
        frame, column = card(spacing=14)
        column.addWidget(text(self._look, Style.CARD_TITLE, self.tr("Who works the program")))
        self._person = Facts(self._look)
        self._show_operator()
        self._desk.operator_changed.connect(self._show_operator)
        self.other = button(self._look, "secondary", self.tr("Someone else…"), "user")
        self.other.clicked.connect(self.person_wanted)
        column.addWidget(self._person)
        column.addLayout(row(self.other, None))
        return frame

    @Slot()
    def _show_operator(self) -> None:
        operator = self._desk.operator
        if isValid(self._person):  # the step may have been left
            self._person.show_rows([(operator_word(operator.role).capitalize(), operator.name)])

    def _facts(self, title: str, rows: list[tuple[str, str]]) -> QFrame:
        frame, column = card(spacing=14)
        column.addWidget(text(self._look, Style.CARD_TITLE, title))
        facts = Facts(self._look)
        facts.show_rows(rows)
        column.addWidget(facts)
        return frame

    def _build_choice(self) -> QWidget:
        article = next(a for a in read_articles(self.locale().name()[:2]) if a.topic == _TOPIC)
        frame, column = card(spacing=10)
        for chapter in article.chapters[:1]:
            column.addWidget(text(self._look, Style.CARD_TITLE, article.title))
            for paragraph in chapter.paragraphs:
                column.addWidget(text(self._look, Style.BODY, paragraph, wrap=True))
        self.key = key = Banner(self._look)
        page = self._page(self.tr("Rehearsal or key"), article.lead, frame, key)
        words = self.tr("The random.org key and the folder for copies are set there, before the first real draw.")
        key.show_words("info", self.tr("The key can wait."), words, self.tr("Open the settings"))
        key.action.clicked.connect(self.settings_wanted)
        return page
