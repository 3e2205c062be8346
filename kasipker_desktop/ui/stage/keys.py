"""The keys of the stage (design.md 12): what a key means, where keys are dead, and the panel that «?» shows.

Letters are taken by their place on the keyboard as well: a Kazakh or Russian layout gives «И» for B and «Ь» for M.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from .layout import HEIGHT, Canvas, line_block, stacked, text_block
from .marks import Marks
from .say import translate
from .shapes import panel
from .tokens import StageTokens
from .type import LABELS, TEXT, TITLE, advance, shrunk


class Deed(Enum):
    """What a key can ask of the stage."""

    NEXT = "next"
    FULL_SCREEN = "full_screen"
    MUTE = "mute"
    BLANK = "blank"
    HELP = "help"
    LEAVE = "leave"


_KEYS = {
    Qt.Key.Key_Space: Deed.NEXT,
    Qt.Key.Key_Return: Deed.NEXT,
    Qt.Key.Key_Enter: Deed.NEXT,
    Qt.Key.Key_PageDown: Deed.NEXT,
    Qt.Key.Key_F11: Deed.FULL_SCREEN,
    Qt.Key.Key_M: Deed.MUTE,
    Qt.Key.Key_B: Deed.BLANK,
    Qt.Key.Key_Period: Deed.BLANK,
    Qt.Key.Key_Question: Deed.HELP,
    Qt.Key.Key_Escape: Deed.LEAVE,
}
_LETTERS = {"и": Deed.BLANK, "ь": Deed.MUTE, "?": Deed.HELP}
_REMOTE = (Deed.FULL_SCREEN, Deed.MUTE, Deed.BLANK, Deed.HELP)
"""What the operator's window passes on besides PageDown; its own buttons keep Space, Enter and Esc."""
_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox, QAbstractItemView)


def deed_of(event: QKeyEvent) -> Deed | None:
    """What a key press asks for; None for any other key, for one held down, and with Ctrl, Alt or Meta."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    if event.isAutoRepeat() or held:
        return None
    return _LETTERS.get(event.text().lower()) or _KEYS.get(Qt.Key(event.key()))


def takes_keys(widget: QWidget | None) -> bool:
    """Whether keys belong to this widget: one writes or chooses in it."""
    return isinstance(widget, _FIELDS)


class RemoteKeys(QObject):
    """Hears presenter remotes and the stage's keys while the operator's window is in front.

    Space and Enter stay with the window's own buttons; in a text field every key is the field's.
    """

    pressed = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._heard: QWidget = window
        window.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        """Only what has the focus is listened to: through a filter of the whole program every event would pass.

        The signal's own widgets are not taken: one that loses the focus may be half destroyed.
        """
        if not isValid(self._window):
            return
        if isValid(self._heard):
            self._heard.removeEventFilter(self)
        now = QApplication.focusWidget()
        inside = now is not None and now.window() is self._window
        self._heard = now if now is not None and inside else self._window
        self._heard.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or watched is not (QApplication.focusWidget() or self._window):
            return False
        assert isinstance(event, QKeyEvent)
        assert isinstance(watched, QWidget)
        deed = None if takes_keys(watched) else deed_of(event)
        if deed in _REMOTE or (deed is Deed.NEXT and event.key() == Qt.Key.Key_PageDown):
            self.pressed.emit(deed)
            return True
        return False


def key_panel(canvas: Canvas, tokens: StageTokens) -> Marks:
    """The keys and what they do, over everything else."""
    rows = (
        ("Space, Enter, PageDown", translate("Stage", "next")),
        ("F11", translate("Stage", "full screen")),
        ("B", translate("Stage", "dark screen")),
        ("M", translate("Stage", "sound off")),
        ("?", translate("Stage", "keys")),
    )
    left, wide = canvas.left + 60, canvas.column - 120
    title = translate("Stage", "Keys")
    blocks = [text_block(title, left, wide, shrunk(title, TITLE, wide), tokens.ink)]
    beside = left + max(advance(key, LABELS) for key, _ in rows) + 60
    for key, words in rows:
        if canvas.narrow:
            blocks.append(line_block([(key, left, LABELS, tokens.gold)], 74, gap=8))
            blocks.append(text_block(words, left + 40, wide - 40, TEXT, tokens.ink))
        else:
            texts = [(key, left, LABELS, tokens.gold), (words, beside, TEXT, tokens.ink)]
            blocks.append(line_block(texts, 74, gap=40))
    box = QRectF(canvas.left, 60, canvas.column, HEIGHT - 120)
    return panel(box, tokens), *stacked(blocks, box.top() + 20, box.height() - 40)
