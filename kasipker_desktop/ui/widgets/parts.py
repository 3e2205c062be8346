"""Small builders: texts, buttons, cards, chips, rows of facts, banners; all from the theme (looks 4, 5)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ..fonts import Style, font
from ..icons import icon, pixmap
from ..theme import Tokens, mark

_BANNER_ICONS = {"info": "info", "ok": "check", "warn": "warning", "err": "error"}


@dataclass(frozen=True)
class Look:
    """What every widget needs to dress itself: the colours and the text size (1.0 to 2.0)."""

    tokens: Tokens
    scale: float = 1.0


def text(look: Look, style: Style, words: str = "", role: str = "", wrap: bool = False) -> QLabel:
    """A label; `role` is `second`, `small`, `err`, `ok`, `warn`, `primary` or empty for ink. Never markup."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font(style, look.scale))
    label.setWordWrap(wrap)
    if role:
        label.setProperty("role", role)
    return label


def chip(look: Look, words: str = "", state: str = "neutral") -> QLabel:
    """A word on the tint of its state: `ok`, `warn`, `err`, `neutral`, `tint`."""
    label = text(look, Style.SMALL_STRONG, words)
    label.setProperty("chip", state)
    label.setFixedHeight(round(24 * look.scale))
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return label


def button(look: Look, kind: str, words: str = "", icon_name: str = "") -> QPushButton:
    """A button: `primary`, `secondary`, `text`, `danger` or `confirm-danger`."""
    made = QPushButton(words)
    made.setProperty("kind", kind)
    made.setFont(font(Style.STRONG, look.scale))
    if icon_name:
        colour = {"primary": look.tokens.on_primary, "text": look.tokens.primary}.get(kind, look.tokens.ink)
        made.setIcon(icon(icon_name, colour))
    return made


def choice(look: Look, words: str) -> QPushButton:
    """A chip of a choice among persons: pressed stays chosen."""
    made = QPushButton(words)
    made.setProperty("choice", True)
    made.setCheckable(True)
    made.setFont(font(Style.MEDIUM, look.scale))
    return made


def card(margins: tuple[int, int, int, int] = (24, 20, 24, 20), spacing: int = 8) -> tuple[QFrame, QVBoxLayout]:
    """A card with its column."""
    frame = QFrame()
    frame.setProperty("card", True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(*margins)
    column.setSpacing(spacing)
    return frame, column


def row(*widgets: QWidget | None, spacing: int = 12) -> QHBoxLayout:
    """Widgets side by side; None is the stretch between left and right."""
    line = QHBoxLayout()
    line.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            line.addStretch(1)
        else:
            line.addWidget(widget)
    return line


def rule() -> QFrame:
    """A line of 1 px."""
    frame = QFrame()
    frame.setProperty("rule", True)
    return frame


def show_or_hide(part: QWidget, is_shown: bool) -> None:
    """Nothing where it stands so already: each call lays out the whole page in sight."""
    if part.isHidden() is is_shown:
        part.setVisible(is_shown)


class Facts(QWidget):
    """Rows of label and value, sharing their columns; in `styles`, at a distance of `gaps`.

    `ready` rows are made at once: made while they are in sight they are laid out one by one.
    """

    def __init__(
        self,
        look: Look,
        styles: tuple[Style, Style] = (Style.BODY, Style.MEDIUM),
        gaps: tuple[int, int] = (20, 8),
        ready: int = 0,
    ) -> None:
        super().__init__()
        self._look = look
        self._styles = styles
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(gaps[0])
        self._grid.setVerticalSpacing(gaps[1])
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []
        for _ in range(ready):
            self._add_row()

    def show_rows(self, rows: list[tuple[str, str]]) -> None:
        """Replaces all rows."""
        while len(self._rows) < len(rows):
            self._add_row()
        for place, labels in enumerate(self._rows):
            is_row = place < len(rows)
            for label, words in zip(labels, rows[place] if is_row else ("", ""), strict=True):
                label.setText(words)
                show_or_hide(label, is_row)
            labels[1].setAccessibleName(" ".join(rows[place]) if is_row else "")

    def _add_row(self) -> None:
        place = len(self._rows)
        label, value = text(self._look, self._styles[0], role="second"), text(self._look, self._styles[1], wrap=True)
        self._grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, place, 1)
        self._rows.append((label, value))


class Banner(QFrame):
    """What happened, what is safe, what to do: one at a time, over the content."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 14, 16, 14)
        line.setSpacing(14)
        self._icon = QLabel()
        self._title = text(look, Style.STRONG, wrap=True)
        self._body = text(look, Style.BODY, wrap=True)
        self.action = button(look, "secondary")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._body)
        line.addWidget(self._icon)
        line.addLayout(words, 1)
        line.addWidget(self.action)
        self.hide()

    def show_words(self, state: str, title: str, body: str = "", action: str = "") -> None:
        """Shows the banner in a state (`info`, `ok`, `warn`, `err`); without an action there is no button."""
        mark(self, banner=state)
        colours = {"info": "primary", "ok": "ok", "warn": "warn", "err": "err"}
        self._icon.setPixmap(pixmap(_BANNER_ICONS[state], getattr(self._look.tokens, colours[state]), 22))
        self._title.setText(title)
        self._body.setText(body)
        self._body.setVisible(bool(body))
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.setAccessibleName(f"{title} {body}".strip())
        self.show()
