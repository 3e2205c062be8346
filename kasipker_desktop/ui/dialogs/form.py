"""A form over the page: fields with their labels, an error in words, and a button that names what will be noted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from ...domain.calendar import ALMATY, local
from ...domain.campaign import Texts
from ..fonts import Style, font
from ..widgets.parts import Look, button, card, row, text
from ..widgets.scrolling import FittingArea
from .both import EMPTY, BothLanguages
from .question import WIDTH, Overlay

MOMENT, DAY = "%d.%m.%Y %H:%M", "%d.%m.%Y"


class Form(Overlay):
    """Fields are added from above; `effect` asks `check` what is missing and accepts when nothing is."""

    def __init__(
        self, look: Look, title: str, body: str, answers: tuple[str, str], asker: QWidget, width: int = WIDTH
    ) -> None:
        safe, effect = button(look, "secondary", answers[0]), button(look, "primary", answers[1])
        super().__init__(look, title, safe, effect, asker)
        self.look = look
        self.check: Callable[[], str] = lambda: ""
        self._first: QWidget | None = None
        self._error = text(look, Style.SECOND, role="err", wrap=True)
        self._error.hide()
        self._holder = QWidget()
        self._holder.setProperty("paper", True)
        self._fields = QVBoxLayout(self._holder)
        self._fields.setContentsMargins(2, 2, 2, 2)
        self._fields.setSpacing(6)
        effect.setDefault(True)
        effect.clicked.connect(self._try)
        self.hold(self._build(title, body, width))

    def _build(self, title: str, body: str, width: int) -> QFrame:
        frame, column = card((28, 26, 28, 26), 12)
        frame.setFixedWidth(round(width * min(self.look.scale, 1.5)))
        column.addWidget(text(self.look, Style.EMPTY_TITLE, title, wrap=True))
        if body:
            column.addWidget(text(self.look, Style.BODY, body, "second", wrap=True))
        column.addWidget(FittingArea(self._holder))
        column.addWidget(self._error)
        column.addSpacing(4)
        column.addLayout(row(None, self.safe, self.effect, spacing=10))
        return frame

    def add(self, label: str, field: QWidget) -> None:
        """A field under its label; the label alone where the field names itself."""
        if label:
            words = text(self.look, Style.SECOND, label, "second", wrap=True)
            words.setBuddy(field)
            field.setAccessibleName(label)
            self._fields.addWidget(words)
        self._fields.addWidget(field)
        self._fields.addSpacing(4)
        self._first = self._first or field

    def line(self, label: str, words: str = "", length: int = 300) -> QLineEdit:
        """A line of text."""
        field = QLineEdit(words)
        field.setFont(font(Style.BODY, self.look.scale))
        field.setMaxLength(length)
        self.add(label, field)
        return field

    def both(self, labels: tuple[str, str], words: Texts = EMPTY, paragraphs: bool = False) -> BothLanguages:
        """A text in Kazakh and in Russian."""
        field = BothLanguages(self.look, labels, words, paragraphs)
        self.add("", field)
        return field

    def ask(self) -> None:
        super().ask()
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def _try(self) -> None:
        missing = self.check()
        if missing:
            self._error.setText(missing)
            self._error.show()
        else:
            self.accept()


class Listing(Overlay):
    """Something long to read, with one button to go back."""

    def __init__(self, look: Look, title: str, content: QWidget, back: str, asker: QWidget) -> None:
        safe, effect = button(look, "secondary", back), button(look, "secondary")
        effect.hide()
        super().__init__(look, title, safe, effect, asker)
        frame, column = card((28, 26, 28, 26), 12)
        frame.setFixedWidth(round(760 * min(look.scale, 1.4)))
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        content.setProperty("paper", True)
        area.setMinimumHeight(round(420 * look.scale))
        column.addWidget(text(look, Style.EMPTY_TITLE, title, wrap=True))
        column.addWidget(area)
        column.addLayout(row(None, safe))
        self.hold(frame)


def moment_words(at: datetime) -> str:
    """«19.03.2024 09:30» by the clock of Astana."""
    return f"{local(at):{MOMENT}}"


def read_moment_words(words: str) -> datetime | None:
    """The inverse; None for what is no date and time."""
    try:
        return datetime.strptime(" ".join(words.split()), MOMENT).replace(tzinfo=ALMATY)
    except ValueError:
        return None


def read_day_words(words: str) -> date | None:
    """«19.03.2024»; None for what is no date."""
    try:
        return datetime.strptime(words.strip(), DAY).date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        return None
