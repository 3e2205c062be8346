"""A page in a scrolling area whose bar has a gutter of its own, so that cards end where the head does."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

GUTTER = 16
"""Between the cards and the edge of the area, where its bar is; the page's margin is smaller by it."""


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
