"""A text in both languages, as forms ask for it: two lines, side by side or one under the other, or two paragraphs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ...domain.campaign import Texts
from ..fonts import Style, font
from ..widgets.parts import Look, text

EMPTY = Texts("", "")
_LONGEST = 300


class BothLanguages(QWidget):
    """Each field stands under its label; what is written is read without stray blanks."""

    changed = Signal()

    def __init__(
        self,
        look: Look,
        labels: tuple[str, str],
        words: Texts = EMPTY,
        paragraphs: bool = False,
        stacked: bool = False,
    ) -> None:
        """`stacked` puts two lines one under the other: for long texts in a narrow place."""
        super().__init__()
        self._look = look
        self._fields = [self._field(each, paragraphs) for each in (words.kk, words.ru)]
        way = QBoxLayout.Direction.TopToBottom if paragraphs or stacked else QBoxLayout.Direction.LeftToRight
        sides = QBoxLayout(way, self)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(10 if paragraphs or stacked else 12)
        for label, field in zip(labels, self._fields, strict=True):
            sides.addLayout(self._named(label, field), 1)
        self.setFocusProxy(self._fields[0])

    @property
    def texts(self) -> Texts:
        """What is written in each."""
        kk, ru = (" ".join(_written(field).split()) for field in self._fields)
        return Texts(kk, ru)

    @property
    def whole(self) -> bool:
        """Whether something is written in both."""
        return bool(self.texts.kk and self.texts.ru)

    def _field(self, words: str, paragraph: bool) -> QLineEdit | QPlainTextEdit:
        field = QPlainTextEdit(words) if paragraph else QLineEdit(words)
        field.setFont(font(Style.BODY, self._look.scale))
        field.textChanged.connect(self.changed)
        if isinstance(field, QPlainTextEdit):
            field.setTabChangesFocus(True)
            field.setFixedHeight(round(76 * self._look.scale))
        else:
            field.setMaxLength(_LONGEST)
            field.setCursorPosition(0)
        return field

    def _named(self, label: str, field: QWidget) -> QVBoxLayout:
        said = text(self._look, Style.SECOND, label, "second")
        said.setBuddy(field)
        field.setAccessibleName(label)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(said, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(field)
        return column


def _written(field: QLineEdit | QPlainTextEdit) -> str:
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
