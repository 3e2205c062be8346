"""Help: topics at the left, the article in the middle, keys, promises and the program at the right (looks 37)."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from ... import __version__
from ..articles import Article, read_articles
from ..desk import Desk
from ..fonts import Style, font
from ..icons import icon
from ..theme import mark
from ..widgets.flow import FlowLayout
from ..widgets.page_head import PageHead
from ..widgets.parts import Facts, Look, button, card, rule, text
from ..widgets.scrolling import GUTTER, scrolling
from ..words import day_words

_TOPICS, _RIGHT, _NARROW = 240, 340, 1108
_WIDEST = 16_777_215
"""Qt's own «no limit»."""


class HelpPage(QWidget):
    """`open_topic` shows an article; the list finds those that hold what is typed."""

    about_wanted = Signal()
    log_wanted = Signal()

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._articles = read_articles(self.locale().name()[:2])
        self._found: tuple[Article, ...] = self._articles
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addWidget(self._build_topics())
        self._article = QVBoxLayout()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(20)
        self._both.addLayout(self._article, 2)
        self._right = self._build_right()
        self._both.addWidget(self._right, 1)
        body.addLayout(self._both, 1)
        content = QVBoxLayout(self)
        content.setContentsMargins(36, 26, 36, 24)
        content.setSpacing(20)
        content.addWidget(PageHead(look, self.tr("Help")))
        content.addLayout(body, 1)

    @property
    def title(self) -> str:
        """The title of the open article."""
        return self._found[self.topics.currentIndex().row()].title

    def open_topic(self, topic: str) -> None:
        """Shows the article of a topic, whatever was searched for before."""
        self.search.clear()
        place = next(place for place, article in enumerate(self._articles) if article.topic == topic)
        self._choose(place)

    def _build_topics(self) -> QWidget:
        look = self._look
        self.search = QLineEdit()
        self.search.setFont(font(Style.BODY, look.scale))
        self.search.setPlaceholderText(self.tr("Find in help"))
        self.search.setAccessibleName(self.search.placeholderText())
        mark(self.search, search=True)
        self.search.addAction(icon("search", look.tokens.ink2, 18), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._find)
        self._titles = QStringListModel([article.title for article in self._articles], self)
        self.topics = QListView()
        self.topics.setObjectName("topics")
        self.topics.setModel(self._titles)
        self.topics.setFont(font(Style.BODY, look.scale))
        self.topics.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.topics.setAccessibleName(self.tr("Topics"))
        self.topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.topics.setSpacing(2)
        self.topics.selectionModel().currentChanged.connect(self._show)
        self._none = text(look, Style.BODY, self.tr("No article has these words."), "second", wrap=True)
        self._none.hide()
        holder = QWidget()
        holder.setFixedWidth(round(_TOPICS * min(look.scale, 1.5)))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self._none)
        column.addWidget(self.topics, 1)
        return holder

    @Slot(str)
    def _find(self, wanted: str) -> None:
        self._found = tuple(article for article in self._articles if article.holds(wanted.strip()))
        self._titles.setStringList([article.title for article in self._found])
        self._none.setVisible(not self._found)
        if self._found:
            self._choose(0)

    def _choose(self, place: int) -> None:
        chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.topics.selectionModel().setCurrentIndex(self._titles.index(place, 0), chosen)

    @Slot()
    def _show(self) -> None:
        at = self.topics.currentIndex().row()
        if not 0 <= at < len(self._found):
            return
        while item := self._article.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._article.addWidget(self._page(self._found[at]))

    def _page(self, article: Article) -> QWidget:
        look = self._look
        frame, column = card((32, 28, 32, 28), 10)
        column.addWidget(text(look, Style.PERSON, article.title, wrap=True))
        column.addWidget(text(look, Style.SOLEMN, article.lead, wrap=True))
        for chapter in article.chapters:
            column.addSpacing(10)
            column.addWidget(text(look, Style.STRONG, chapter.heading, wrap=True))
            for paragraph in chapter.paragraphs:
                column.addWidget(text(look, Style.BODY, paragraph, wrap=True))
        column.addStretch(1)
        return scrolling(frame)

    def _build_right(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for made in (self._build_keys(), self._build_promises(), self._build_about()):
            column.addWidget(made)
        column.addStretch(1)
        return scrolling(holder)

    def showEvent(self, event: QShowEvent) -> None:
        if not self.topics.currentIndex().isValid():
            self._choose(0)
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the right column goes under the article (looks 7)."""
        narrow = event.size().width() < _NARROW * self._look.scale
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._both.setDirection(direction)
        self._right.setMaximumWidth(_WIDEST if narrow else round(_RIGHT * min(self._look.scale, 1.5)) + GUTTER)
        super().resizeEvent(event)

    def _build_keys(self) -> QFrame:
        look = self._look
        frame, column = card(spacing=12)
        column.addWidget(text(look, Style.CARD_TITLE, self.tr("Keys")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        keys = (
            ("Space, PageDown", self.tr("next scene")),
            ("F11", self.tr("stage on the whole screen")),
            ("B", self.tr("dark stage")),
            ("M", self.tr("sound on and off")),
            ("Ctrl+1 … Ctrl+5", self.tr("places of the window")),
            ("F1, ?", self.tr("this help and back")),
        )
        for place, (key, deed) in enumerate(keys):
            grid.addWidget(text(look, Style.HEX_SMALL, key), 2 * place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text(look, Style.BODY, deed, wrap=True), 2 * place, 1)
            if place < len(keys) - 1:
                grid.addWidget(rule(), 2 * place + 1, 0, 1, 2)
        column.addLayout(grid)
        return frame

    def _build_promises(self) -> QFrame:
        look = self._look
        frame, column = card(spacing=8)
        column.addWidget(text(look, Style.CARD_TITLE, self.tr("Three promises, in short")))
        for words in (
            self.tr("The list is closed before there are numbers."),
            self.tr("The answer is written before it is shown."),
            self.tr("Anyone can check, without this program."),
        ):
            column.addWidget(text(look, Style.BODY, words, wrap=True))
        return frame

    def _build_about(self) -> QFrame:
        look, services = self._look, self._desk.services
        frame, column = card(spacing=12)
        column.addWidget(text(look, Style.CARD_TITLE, self.tr("About the program")))
        facts = Facts(look)
        terms = self.tr("edition of {day}").format(day=day_words(services.campaign.terms[-1]))
        facts.show_rows(
            [
                (self.tr("Version"), __version__),
                (self.tr("Terms"), terms),
                (self.tr("Store"), self.tr("of rehearsals") if services.rehearsal else self.tr("of draws")),
            ]
        )
        column.addWidget(facts)
        self.licences = button(look, "secondary", self.tr("Licences"))
        self.licences.clicked.connect(self.about_wanted)
        self.log = button(look, "secondary", self.tr("Log of errors"))
        self.log.clicked.connect(self.log_wanted)
        deeds = FlowLayout(spacing=8)
        for deed in (self.licences, self.log):
            deeds.addWidget(deed)
        column.addLayout(deeds)
        return frame
