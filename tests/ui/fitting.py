"""Finds text that is wider or higher than its place, and words that were left in the source language."""

import re
from html import escape

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea

KNOWN_LATIN = re.compile(
    r"random\.org|[Ii]smet\.kz|api\.|kasipker[\w.-]*|Kasipker|SHA-\d+|Excel|list\.txt|userData|iPhone|shop\.telecom\.kz"
    r"|\bAPI\b|UTC|QR|PDF|[0-9a-f]{4,}|xlsx|csv|Enter|Backspace|Space|tickets/form|\bticket=|campaign kasipker-2024"
    r"|period 2024-\d\d|\brules …|\breport |\bparticipants \d+"
)
REQUEST_MEMBERS = {"ticketId", "n", "min, max", "draw", "attempt", "participants", "list", "journal", "room", "base"}


def cut_texts(window):
    """Every visible label or button whose text does not fit into it, or that goes beyond the area that scrolls it."""
    return [found for widget in window.findChildren(QLabel) + window.findChildren(QAbstractButton)
            if widget.isVisible() and widget.text() and (found := _cut(widget) or _beyond(widget))]  # fmt: skip


def _beyond(widget):
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is None or not area.widget().isAncestorOf(widget):
        return ""
    right, wide = widget.mapTo(area.viewport(), QPoint(widget.width(), 0)).x(), area.viewport().width()
    return f"{widget.text()!r} ends at {right} of {wide}" if right > wide else ""


def _cut(widget):
    metrics = widget.fontMetrics()
    if isinstance(widget, QLabel):
        inner = widget.contentsRect().adjusted(0, 0, 1, 1)
        flags = Qt.TextFlag.TextWordWrap if widget.wordWrap() else 0
        needed = metrics.boundingRect(0, 0, inner.width(), 10_000, int(flags), widget.text())
        wide, high = needed.width() > inner.width(), needed.height() > inner.height() + 2
        told = f"{widget.text()!r} {needed.width()}×{needed.height()} in {inner.width()}×{inner.height()}"
        return told if wide or high else ""
    needed = metrics.horizontalAdvance(widget.text().split("\n")[0])
    return f"{widget.text()!r} {needed} in {widget.width()}" if needed > widget.width() - 8 else ""


def source_words(window, names):
    """Visible texts with Latin words in them, beside the `names` that the list itself brought."""
    texts = [w.text() for w in window.findChildren(QLabel) + window.findChildren(QAbstractButton) if w.isVisible()]
    bare = {text: KNOWN_LATIN.sub("", _without(text, names)) for text in texts if text not in REQUEST_MEMBERS}
    return [text for text, rest in bare.items() if re.search(r"[A-Za-z]{3,}", rest)]


def _without(text, names):
    for name in names:
        text = text.replace(name, "").replace(escape(name), "")
    return text
