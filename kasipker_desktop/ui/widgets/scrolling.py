"""A page under its head, in a scrolling area whose bar has a gutter of its own: cards end where the head does."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QScrollArea, QVBoxLayout, QWidget

MARGIN, GUTTER = 36, 16
"""The page's margin; the part of it at the right in which the bar stands."""


def scrolling(page: QWidget) -> QScrollArea:
    """The area around a page; it scrolls upright only."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, GUTTER, 0)
    column.addWidget(page)
    area = QScrollArea()
    area.setWidget(holder)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    return area


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
