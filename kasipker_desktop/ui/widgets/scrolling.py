"""A page under its head, in a scrolling area whose bar has a gutter of its own: cards end where the head does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QScrollBar, QSizePolicy, QVBoxLayout, QWidget

MARGIN, GUTTER, LEAST = 36, 16, 160
"""The page's margin; the part of it at the right in which the bar stands; the least height of what fits."""
_BAR = 10
"""The bar's width, as the style sheet has it."""


class _Bar(QScrollBar):
    """Has its place always, and is seen where there is something to scroll: a page is laid out once."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)


def scrolling(page: QWidget) -> QScrollArea:
    """The area around a page; it scrolls upright only."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, GUTTER - _BAR, 0)
    column.addWidget(page)
    area = QScrollArea()
    area.setVerticalScrollBar(_Bar())
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setWidget(holder)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    return area


class FittingArea(QScrollArea):
    """As high as what it holds where there is room for it; where there is not, it scrolls."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._inside = inside
        self.setWidget(inside)
        inside.installEventFilter(self)

    def sizeHint(self) -> QSize:
        inside = self._inside
        wide = inside.width() if inside.hasHeightForWidth() else -1
        high = inside.heightForWidth(wide) if wide > 0 else inside.sizeHint().height()
        return QSize(inside.sizeHint().width(), high)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), LEAST))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is held has grown or shrunk: the card follows."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and watched is self._inside:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to the next field, and the area shows it."""
        moved = super().focusNextPrevChild(forward)
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, MARGIN)
        return moved


def lay_out(page: QWidget, head: QWidget | QLayout, inside: QWidget, foot: QWidget | None = None) -> None:
    """A page of the window: its head, what scrolls under it, the foot bar where it has one (looks 4)."""
    top = QVBoxLayout()
    top.setContentsMargins(MARGIN, 26, MARGIN, 16)
    top.addWidget(head) if isinstance(head, QWidget) else top.addLayout(head)
    body = QVBoxLayout()
    body.setContentsMargins(MARGIN, 0, MARGIN - GUTTER, 16)
    body.addWidget(scrolling(inside))
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addLayout(top)
    whole.addLayout(body, 1)
    if foot:
        whole.addWidget(foot)
